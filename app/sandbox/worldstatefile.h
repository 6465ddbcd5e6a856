// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QLockFile>

#include <optional>

namespace cartouche::sandbox {

/// The file that a state is kept in. Only its user may read it, one sandbox at a time holds it, and
/// whoever ends the process at whatever moment finds the old content or the new one, never a half.
class WorldStateFile
{
public:
    explicit WorldStateFile(const QString &path);

    /// Takes hold of the file and reads it; none when there is no such file yet. An Error of kind
    /// Storage says in `technical` what stands against it; the file is as it was.
    [[nodiscard]] base::Result<std::optional<QJsonObject>> open();

    /// Writes the state, unless it is the one that was written last. On disk when it returns.
    [[nodiscard]] base::Result<void> write(const QJsonObject &state);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    QLockFile m_lock; ///< beside the file, gone with this object
    QByteArray m_written;
};

} // namespace cartouche::sandbox
