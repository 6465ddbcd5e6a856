// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::base {

/// The text in plain small letters, for finding and never for showing: "États-Unis" and "ETATS UNIS" are "etats unis".
[[nodiscard]] QString folded(const QString &text);

} // namespace cartouche::base
