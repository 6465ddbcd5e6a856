// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/savedfile.h"

#include "store/sql.h"

#include <QFileInfo>
#include <QSaveFile>

namespace cartouche::store {

using namespace Qt::StringLiterals;

base::Result<void> saveFile(const QString &file, const QByteArray &bytes,
                            std::optional<QFileDevice::Permissions> permissions)
{
    // A save file takes the place of what was there, and a device or a pipe is not there to be replaced.
    if (const QFileInfo info(file); info.exists() && !info.isFile())
        return base::failure(storageError("cannot-open"_ba, u"not a file: "_s + file));
    QSaveFile saved(file);
    const auto error = [&saved](QByteArray code) {
        return base::failure(storageError(std::move(code), saved.errorString() + u": "_s + saved.fileName()));
    };
    if (!saved.open(QIODevice::WriteOnly))
        return error("cannot-open"_ba);
    // Before the first byte, so that nobody else reads any.
    if (permissions && !saved.setPermissions(*permissions))
        return error("cannot-open"_ba);
    // A disk that fills up takes a part and calls that no error, and what Qt holds back until the end it does not check.
    if (saved.write(bytes) != bytes.size() || !saved.flush() || !saved.commit())
        return error("full"_ba);
    return {};
}

} // namespace cartouche::store
