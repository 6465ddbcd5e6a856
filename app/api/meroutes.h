// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me
[[nodiscard]] Reply<Account> readAccount(Client &client);
/// GET /me/contact: ids
[[nodiscard]] Reply<QList<qint64>> listAccountContacts(Client &client);
/// GET /me/contact → ids, then GET /me/contact/{id} for each, in order; at most `limit` of them.
[[nodiscard]] Reply<QList<Contact>> readAccountContacts(Client &client, int limit = 200);
/// GET /me/contact/{contactId}
[[nodiscard]] Reply<Contact> readAccountContact(Client &client, qint64 contactId);
/// POST /me/contact
[[nodiscard]] Reply<Contact> createAccountContact(Client &client, const Contact &contact);
/// GET /domain/contact: full objects
[[nodiscard]] Reply<QList<Contact>> readDomainContacts(Client &client);
/// GET /domain/contact/{contactId}
[[nodiscard]] Reply<Contact> readDomainContact(Client &client, qint64 contactId);
/// POST /domain/contact. A 400 may name an existing equal contact in details "contact_id".
[[nodiscard]] Reply<Contact> createDomainContact(Client &client, const Contact &contact);
/// GET /domain: names of the account
[[nodiscard]] Reply<QStringList> listDomains(Client &client);
/// GET /domain/extensions/highlighted?ovhSubsidiary=: extensions by importance, without dot
[[nodiscard]] Reply<QStringList> readHighlightedExtensions(Client &client, const QString &subsidiary);
/// GET /me/task/domain?domain= → ids, then GET /me/task/domain/{id} for each
[[nodiscard]] Reply<QList<DomainTask>> readDomainTasks(Client &client, const QString &domain);
/// GET /me/task/domain/{id}
[[nodiscard]] Reply<DomainTask> readDomainTask(Client &client, qint64 id);

} // namespace cartouche::api
