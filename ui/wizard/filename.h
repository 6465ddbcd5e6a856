// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::wizard {

/// Makes a file's name out of a text that may hold anything: letters, digits and single dashes, at most 60 characters.
/// @param fallback when nothing is left
[[nodiscard]] QString fileNameFrom(const QString &text, const QString &fallback);

} // namespace cartouche::wizard
