// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QAbstractButton;

namespace cartouche::theme {

/// An icon of resources/icons ("check-circle") in the colour of a token. It is drawn when it is
/// shown, so it follows the scheme by itself; disabled it takes the colour of hints.
[[nodiscard]] QIcon icon(const QString &name, Token tint = Token::Text2, int size = 16);

/// The same as a picture, in the running scheme; whoever keeps it asks again on Theme::changed().
/// @param size edge in device-independent pixels
[[nodiscard]] QPixmap pixmap(const QString &name, Token tint, int size, qreal devicePixelRatio);

/// An icon for a button: on a canvas of 20 × 16, since Fusion leaves only 4 px to the word.
[[nodiscard]] QIcon buttonIcon(const QString &name, Token tint = Token::Text);
inline constexpr QSize buttonIconSize(20, 16);

/// Puts such an icon on a button together with its size.
void setButtonIcon(QAbstractButton *button, const QString &name, Token tint = Token::Text);

} // namespace cartouche::theme
