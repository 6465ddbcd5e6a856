// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace cartouche::theme {

/// What a text is, not how large: sizes are factors of the desktop's font (0.9, 1.0, 1.1, 1.4, 1.5, 2.0).
enum class FontRole { Caption, Body, BodyBold, Name, NameBold, Field, Title, Amount };

/// The application font in that role; the family is always the desktop's.
[[nodiscard]] QFont font(FontRole role);

/// The factor alone, for the style sheet.
[[nodiscard]] double fontFactor(FontRole role);

} // namespace cartouche::theme
