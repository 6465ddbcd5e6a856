// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>

namespace cartouche::base {

/// A text as a cell of a CSV file (RFC 4180). One that a spreadsheet would take for a formula gets an apostrophe in
/// front. Not for numbers of our own: a minus at their start is none.
/// @param separator of the cells of a line
[[nodiscard]] QString csvCell(QString text, QChar separator = u',');

} // namespace cartouche::base
