// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace cartouche::store {

/// The database as files of the disk (`x.db`, `x.db-wal`, …), before SQLite opens them. Of the owner only,
/// and never deleted: a damaged one is set aside under a name of its own.
class DatabaseFile
{
public:
    explicit DatabaseFile(QString path);

    /// Makes folder and file with their modes, or narrows the modes of those that are there. A log whose
    /// database is gone is set aside: SQLite would delete it.
    /// @param isAlone nobody else is opening the file; without it nothing is set aside, and that is a failure
    [[nodiscard]] base::Result<void> prepare(bool isAlone) const;
    /// Renames the file and all that belongs to it to "….damaged-20260102T030405Z", with "-2" and so on
    /// when there is one of that name. Fails with code "corrupt"; what was not renamed stays where it is.
    [[nodiscard]] base::Result<void> setAside() const;
    /// Names, without their folder, of the databases that were set aside, oldest first.
    [[nodiscard]] QStringList setAsideNames() const;
    /// The path of such a name.
    [[nodiscard]] QString beside(const QString &name) const;

private:
    [[nodiscard]] bool hasLostDatabase() const;
    [[nodiscard]] QString freeName() const;

    QString m_path;
};

} // namespace cartouche::store
