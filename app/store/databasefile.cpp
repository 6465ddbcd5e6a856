// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasefile.h"

#include "base/clock.h"
#include "base/logging.h"
#include "store/database.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const QString damaged = u".damaged-"_s;

/// What SQLite keeps beside a database. The database itself is renamed first: should the power fail in
/// between, what is left is a log without a database, which tells what happened; a database without its
/// log would look whole and lack the last orders.
const QStringList &suffixes()
{
    static const QStringList list{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return list;
}

/// Rights are only ever taken away here: a file that its owner made read-only stays so.
void narrow(const QString &path)
{
    QFile file(path);
    const auto wanted = file.permissions() & (ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser);
    if (file.permissions() != wanted && !file.setPermissions(wanted))
        qCWarning(logStore) << "the mode of a database file could not be narrowed";
}

} // namespace

DatabaseFile::DatabaseFile(QString path) : m_path(std::move(path)) {}

base::Result<void> DatabaseFile::prepare(bool isAlone) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!Database::makeFolder(m_path))
        return base::failure(storageError("cannot-open"_ba, u"the folder could not be created: "_s + folder));
    if (!QFileInfo(folder).isWritable())
        return base::failure(storageError("read-only"_ba, u"the folder may not be written: "_s + folder));
    if (hasLostDatabase()) {
        if (!isAlone)
            return base::failure(storageError("busy"_ba, u"another process is opening the file: "_s + m_path));
        if (auto moved = setAside(); !moved)
            return moved;
    }
    const QFileInfo info(m_path);
    if (!info.exists()) {
        QFile made(m_path);
        // NewOnly: when another process is faster, its file is the one to use.
        if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(m_path))
            return base::failure(storageError("cannot-open"_ba, made.errorString() + u": "_s + m_path));
        return {};
    }
    if (!info.isWritable())
        return base::failure(storageError("read-only"_ba, u"the file may not be written: "_s + m_path));
    for (const QString &suffix : suffixes()) {
        if (QFileInfo::exists(m_path + suffix))
            narrow(m_path + suffix);
    }
    return {};
}

/// A log with something in it, and no database or an empty one: a setting aside that was interrupted, or
/// somebody has removed the file. The log is looked at first: it only ever gets its first byte after the
/// database has, so that another process which is making both is not mistaken for it.
bool DatabaseFile::hasLostDatabase() const
{
    return QFileInfo(m_path + u"-wal"_s).size() > 0 && QFileInfo(m_path).size() == 0;
}

base::Result<void> DatabaseFile::setAside() const
{
    const QString name = freeName();
    for (const QString &suffix : suffixes()) {
        if (!QFileInfo::exists(m_path + suffix))
            continue;
        QFile file(m_path + suffix);
        if (!file.rename(name + suffix)) {
            return base::failure(storageError("corrupt"_ba,
                u"%1 is damaged and could not be renamed to %2: %3"_s.arg(m_path + suffix, name + suffix,
                                                                          file.errorString())));
        }
        narrow(name + suffix);
    }
    qCWarning(logStore).noquote() << "the damaged database was set aside as" << name;
    return {};
}

QString DatabaseFile::freeName() const
{
    const QString first = m_path + damaged + base::Clock::system().now().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = first;
    const auto isTaken = [&name] {
        return std::any_of(suffixes().begin(), suffixes().end(),
                           [&name](const QString &suffix) { return QFileInfo::exists(name + suffix); });
    };
    for (int number = 2; isTaken(); ++number)
        name = u"%1-%2"_s.arg(first).arg(number);
    return name;
}

QStringList DatabaseFile::setAsideNames() const
{
    const QFileInfo info(m_path);
    QStringList names = info.absoluteDir().entryList({info.fileName() + damaged + u'*'}, QDir::Files | QDir::Hidden,
                                                     QDir::Time | QDir::Reversed);
    // The name of a database, whichever of its files are there.
    for (QString &name : names) {
        for (const QString &suffix : suffixes()) {
            if (!suffix.isEmpty() && name.endsWith(suffix))
                name.chop(suffix.size());
        }
    }
    names.removeDuplicates();
    return names;
}

QString DatabaseFile::beside(const QString &name) const
{
    return QFileInfo(m_path).absoluteDir().filePath(name);
}

} // namespace cartouche::store
