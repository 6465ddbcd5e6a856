// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

// That a damaged database was set aside is an event of the one that took its place, so that the person
// hears of it at every start until they have answered. All functions run inside the caller's transaction.
namespace cartouche::store {

/// Writes an event for those of the names (DatabaseFile::setAsideNames()) that have none.
[[nodiscard]] base::Result<void> recordSetAside(QSqlDatabase &database, const QStringList &names);
/// The name of the last one that the person has not been told of; empty when there is none.
[[nodiscard]] base::Result<QString> untoldSetAside(QSqlDatabase &database);
/// The person was told of all.
[[nodiscard]] base::Result<void> recordTold(QSqlDatabase &database);

} // namespace cartouche::store
