// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/font.h"

#include <QApplication>

namespace cartouche::theme {

namespace {

bool isBold(FontRole role)
{
    return role == FontRole::BodyBold || role == FontRole::NameBold || role == FontRole::Title
        || role == FontRole::Amount;
}

} // namespace

QFont font(FontRole role)
{
    QFont result = QApplication::font();
    // A font is set in points or in pixels; the other one is then -1.
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * fontFactor(role));
    else
        result.setPixelSize(qRound(result.pixelSize() * fontFactor(role)));
    if (isBold(role))
        result.setBold(true);
    return result;
}

double fontFactor(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
        return 0.9;
    case FontRole::Body:
    case FontRole::BodyBold:
        return 1.0;
    case FontRole::Name:
    case FontRole::NameBold:
        return 1.1;
    case FontRole::Field:
        return 1.4;
    case FontRole::Title:
        return 1.5;
    case FontRole::Amount:
        return 2.0;
    }
    Q_UNREACHABLE();
}

} // namespace cartouche::theme
