// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldstatefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<base::Error> failed(const QString &why)
{
    base::Error error;
    error.kind = base::Error::Kind::Storage;
    error.technical = why;
    return base::failure(error);
}

} // namespace

WorldStateFile::WorldStateFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath()), m_lock(m_path + u".lock"_s)
{
    // The process that holds it is looked for; how long it has done so does not matter.
    m_lock.setStaleLockTime(0);
}

base::Result<std::optional<QJsonObject>> WorldStateFile::open()
{
    if (!m_lock.tryLock()) {
        return failed(m_lock.error() == QLockFile::LockFailedError
                          ? u"another sandbox keeps its state there"_s
                          : u"the folder cannot be written to"_s);
    }
    QFile file(m_path);
    if (!file.exists())
        return std::optional<QJsonObject>();
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return failed(u"it is damaged: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    return std::optional(document.object());
}

base::Result<void> WorldStateFile::write(const QJsonObject &state)
{
    const QByteArray bytes = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (bytes == m_written)
        return {};
    QSaveFile file(m_path);
    // Before there is anything to read in it: it holds keys, if only to play with.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    m_written = bytes;
    return {};
}

} // namespace cartouche::sandbox
