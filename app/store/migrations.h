// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace cartouche::store {

/// One step of the schema: the statements that lead from `version - 1` to `version`.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// Every step there ever was, 1, 2, 3…; a released step is never changed, only followed by another.
[[nodiscard]] const QList<Migration> &migrations();

/// Reads only. Fails with code "newer-schema" when a later version of the program has written the
/// file, and "foreign-file" when it holds tables but no version of ours.
[[nodiscard]] base::Result<void> checkSchema(QSqlDatabase &database, const QList<Migration> &steps = migrations());
/// Brings a file to the last of `steps`, in one transaction: all steps or none. Fails as checkSchema().
[[nodiscard]] base::Result<void> migrate(QSqlDatabase &database, const QList<Migration> &steps = migrations());

} // namespace cartouche::store
