// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cartouche::widgets::gallery {

/// Colours, type, controls of the style sheet, states, messages and icons.
[[nodiscard]] QWidget *components();

} // namespace cartouche::widgets::gallery
