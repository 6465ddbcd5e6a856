// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me/contact: ids
[[nodiscard]] Reply<QList<qint64>> listAccountContacts(Client &client);
/// GET /me/contact/{contactId}
[[nodiscard]] Reply<Contact> readAccountContact(Client &client, qint64 contactId);
/// POST /me/contact
[[nodiscard]] Reply<Contact> createAccountContact(Client &client, const Contact &contact);
/// GET /me/contact/{contactId}/fields
[[nodiscard]] Reply<QList<ContactField>> readContactFields(Client &client, qint64 contactId);

/// GET /domain/contact: full objects
[[nodiscard]] Reply<QList<Contact>> readDomainContacts(Client &client);
/// GET /domain/contact/{contactId}
[[nodiscard]] Reply<Contact> readDomainContact(Client &client, qint64 contactId);
/// POST /domain/contact. A 400 may name an existing equal contact in details "contact_id".
[[nodiscard]] Reply<Contact> createDomainContact(Client &client, const Contact &contact);

/// GET /domain/contact/{contactId} or GET /me/contact/{contactId}
/// @param resource "/domain/contact" or "/me/contact"
[[nodiscard]] Reply<Contact> readContact(Client &client, const QString &resource, qint64 contactId);
/// PUT /domain/contact/{contactId} or PUT /me/contact/{contactId}, by `contact.resource`
/// @param before what OVHcloud has; see toContactChangeJson()
[[nodiscard]] Reply<Contact> updateContact(Client &client, const Contact &contact, const Contact &before,
                                           const QStringList &readOnly = {});

} // namespace cartouche::api
