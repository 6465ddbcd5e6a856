// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me
[[nodiscard]] Reply<Account> readAccount(Client &client);
/// GET /domain: names of the account
[[nodiscard]] Reply<QStringList> listDomains(Client &client);
/// GET /domain/extensions/highlighted?ovhSubsidiary=: extensions by importance, without dot
[[nodiscard]] Reply<QStringList> readHighlightedExtensions(Client &client, const QString &subsidiary);
/// GET /me/task/domain?domain= → ids, then GET /me/task/domain/{id} for each
[[nodiscard]] Reply<QList<DomainTask>> readDomainTasks(Client &client, const QString &domain);
/// GET /me/task/domain/{id}
[[nodiscard]] Reply<DomainTask> readDomainTask(Client &client, qint64 id);

} // namespace cartouche::api
