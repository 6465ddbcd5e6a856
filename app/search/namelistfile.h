// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/namelist.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

namespace cartouche::search {

/// A file of names: plain text, or a table with commas, semicolons or tabs, of which the column with the most names
/// is taken (see nametable.h). UTF-8, UTF-16 with its byte order mark, else Windows' Latin 1.
class NameListFile
{
public:
    static constexpr qint64 maximumSize = 20'000'000; ///< bytes

    /// Reads on another thread. Fails with Kind::Invalid and code "list-missing", "list-folder" (or a device),
    /// "list-unreadable", "list-too-large", "list-binary"; `technical` names the file.
    [[nodiscard]] static QFuture<base::Result<NameList>> read(const QString &path);
    /// Several files as one list, in their order; fails with the first that cannot be read.
    [[nodiscard]] static QFuture<base::Result<NameList>> read(const QStringList &paths);

    /// The text of a file's bytes; fails with code "list-binary".
    [[nodiscard]] static base::Result<QString> decode(const QByteArray &bytes);
    /// A table or a running text, whichever it is.
    [[nodiscard]] static NameList parse(QStringView text);
};

} // namespace cartouche::search
