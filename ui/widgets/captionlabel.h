// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QString;
class QWidget;

namespace cartouche::widgets {

/// A small text, plain whatever it holds.
/// @param tone as the style sheet has it: "2", "3", "warn", "bad"
[[nodiscard]] QLabel *captionLabel(QWidget *parent, const QString &tone);
/// The same for a sentence that may need several lines.
[[nodiscard]] QLabel *wrappedCaption(QWidget *parent, const QString &tone);

} // namespace cartouche::widgets
