// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <optional>

namespace cartouche::store {

/// Writes a file that a person has chosen, as a whole or not at all. Fails with Kind::Storage and code "cannot-open"
/// (also where a device or a folder stands), or "full" when the disk did not take it.
/// @param permissions that it has before its first byte; none: the usual ones
[[nodiscard]] base::Result<void> saveFile(const QString &file, const QByteArray &bytes,
                                          std::optional<QFileDevice::Permissions> permissions = {});

} // namespace cartouche::store
