// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace cartouche::widgets::gallery {

/// The larger parts: rail, price table, consents, ways to pay, timeline, cards and bottom bar.
[[nodiscard]] QWidget *parts();

} // namespace cartouche::widgets::gallery
