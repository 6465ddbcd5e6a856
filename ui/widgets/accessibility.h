// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cartouche::widgets {

/// Teaches screen readers what our own kinds of widget are, where the Qt class beneath says too
/// little (a frame that is a message, a painted row of steps). Called by those widgets themselves.
void ensureAccessibility();

} // namespace cartouche::widgets
