// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

namespace cartouche::store {

/// Held while the program runs, so that two of them never order from one journal (rule R3). A program
/// that was killed leaves no lock behind: its process is gone.
class OnlyInstance
{
public:
    /// @param databaseFile the lock stands beside it; its folder is made when it is missing
    explicit OnlyInstance(const QString &databaseFile);

    /// False when another program holds it. A lock that cannot be written at all (a read-only folder) is
    /// no other program: the journal will say what is wrong before anything is sent.
    [[nodiscard]] bool isAlone() const { return m_isAlone; }

private:
    QLockFile m_lock;
    bool m_isAlone;
};

} // namespace cartouche::store
