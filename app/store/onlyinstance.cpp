// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/onlyinstance.h"

#include "store/database.h"

#include <QFileInfo>

namespace cartouche::store {

using namespace Qt::StringLiterals;

OnlyInstance::OnlyInstance(const QString &databaseFile)
    : m_lock((Database::makeFolder(databaseFile), QFileInfo(databaseFile).absolutePath() + u"/cartouche.lock"_s))
{
    // However long it is held: only the end of its process makes a lock void.
    m_lock.setStaleLockTime(0);
    m_isAlone = m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

} // namespace cartouche::store
