// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

// How the journal is written for a person who reads it as text.
namespace cartouche::store {

/// The text on one line: control, format and line characters as "\u{202e}", a backslash doubled; what is
/// longer than `longest` is cut, and that is said.
[[nodiscard]] QString oneLine(const QString &text, qsizetype longest = 2000);
/// JSON in ASCII: what is not, as \u escapes.
[[nodiscard]] QByteArray asciiJson(const QByteArray &json);
/// One block an order or intent: its events with their times and all that they tell.
[[nodiscard]] QString eventBlocks(const QJsonArray &events);

} // namespace cartouche::store
