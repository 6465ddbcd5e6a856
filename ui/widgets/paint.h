// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QRectF>

class QPainter;
class QStyleOptionViewItem;

namespace cartouche::widgets {

/// The round mark of a step.
enum class Mark {
    Done,    ///< filled disc with a tick
    Current, ///< ring with a dot
    ToDo,    ///< empty ring
    Locked,  ///< grey ring with a grey tick
};

/// Paints a mark of 18 px in the middle of a box.
/// @param colour of what is done or current
void paintMark(QPainter &painter, const QRectF &box, Mark mark, theme::Token colour = theme::Token::Fill);

/// A rectangle with a border that lies wholly inside it.
void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, theme::Token ground,
                theme::Token border, qreal width = 1);

/// The sign of the keyboard focus: 2 px inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius,
                    theme::Token colour = theme::Token::Accent);

/// An icon of 16 or 20 px, sharp on every screen.
void paintIcon(QPainter &painter, const QString &name, theme::Token tint, const QPointF &topLeft, int size);

/// What lies under a row of a list: the tint and the mark of the current one, the line below, the keyboard focus.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// The surface of cards and fields: as the page when it is light, a step brighter when it is dark.
[[nodiscard]] theme::Token raisedToken();

} // namespace cartouche::widgets
