// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

namespace cartouche::store {

/// Kind::Storage with SQLite's text in `technical`. The code says what a person can do about it:
/// "busy", "full", "io" (a disk that fails, a quota), "read-only", "corrupt", "cannot-open", "constraint",
/// else "sqlite".
[[nodiscard]] base::Error storageError(const QSqlError &error);
/// Kind::Storage for what is wrong without SQLite having said so.
[[nodiscard]] base::Error storageError(QByteArray code, QString technical);

/// Runs one statement with its positional values. A null QString is stored as empty text; an invalid
/// QVariant is stored as NULL.
[[nodiscard]] base::Result<QSqlQuery> execute(QSqlDatabase &database, const QString &sql,
                                              const QVariantList &values = {});

} // namespace cartouche::store
