// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsdelegate.h"

#include "base/clock.h"
#include "theme/font.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "wizard/resultsproxy.h"
#include "wizard/statewords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsModel;
using search::SearchResult;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int iconSize = 16;
constexpr int iconGap = 7;
constexpr int noteIndent = ResultsDelegate::noteIndent;

constexpr int markSize = 16;
constexpr int movedSize = 12;

void drawMark(QPainter *painter, const QPoint &at, const QString &icon, Token tint, int size = markSize)
{
    painter->drawPixmap(at, theme::pixmap(icon, tint, size, painter->device()->devicePixelRatioF()));
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawTick(QPainter *painter, const QRect &cell, const SearchResult &result)
{
    const QRect box(cell.x() + 12, cell.y() + (cell.height() - iconSize) / 2, iconSize, iconSize);
    const bool canBeChosen = search::isOrderable(result.state);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::color(result.isChosen ? Token::Fill : canBeChosen ? Token::Control : Token::Border));
    painter->setBrush(theme::color(result.isChosen ? Token::Fill : canBeChosen ? Token::Page : Token::Window));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (result.isChosen)
        painter->drawPixmap(box.topLeft() + QPoint(2, 2),
                            theme::pixmap(u"check"_s, Token::OnFill, 12, painter->device()->devicePixelRatioF()));
}

void drawName(QPainter *painter, QRect cell, const SearchResult &result, const QColor &ink, bool isDoubtful)
{
    // Beside the name itself: the note may be about something else.
    if (isDoubtful) {
        cell.setRight(cell.right() - markSize - 4);
        drawMark(painter, QPoint(cell.right() + 4, cell.y() + (cell.height() - markSize) / 2), u"warning"_s, Token::Warn);
    }
    const QFontMetrics bold(theme::font(FontRole::BodyBold));
    const QFontMetrics body(theme::font(FontRole::Body));
    const QFontMetrics caption(theme::font(FontRole::Caption));
    const QString second = result.name.isInternational() ? result.name.ascii() : QString();
    const int height = second.isEmpty() ? body.height() : body.height() + caption.height() - 3;
    const int top = cell.y() + (cell.height() - height) / 2;

    // The extension is never lost: a name is another one with another extension.
    const int room = std::max(cell.width() - body.horizontalAdvance(result.name.dottedExtension()), cell.width() / 3);
    const QString label = bold.elidedText(result.name.label(), Qt::ElideMiddle, room);
    painter->setFont(theme::font(FontRole::BodyBold));
    painter->setPen(ink);
    painter->drawText(cell.x(), top + bold.ascent(), label);
    const int advance = bold.horizontalAdvance(label);
    painter->setFont(theme::font(FontRole::Body));
    painter->setPen(theme::color(Token::Text2));
    painter->drawText(cell.x() + advance, top + body.ascent(),
                      body.elidedText(result.name.dottedExtension(), Qt::ElideRight, cell.width() - advance));
    if (!second.isEmpty()) {
        painter->setFont(theme::font(FontRole::Caption));
        painter->setPen(theme::color(Token::Text3));
        painter->drawText(cell.x(), top + body.height() - 3 + caption.ascent(),
                          caption.elidedText(second, Qt::ElideRight, cell.width()));
    }
}

/// Left of an amount that moved lately: up where it rose, down where it fell.
void drawMoved(QPainter *painter, const QRect &cell, const QString &amount, const std::optional<base::Money> &former,
               const std::optional<catalogue::Tariff> &now)
{
    if (!former || !now)
        return;
    const int left = cell.right() - painter->fontMetrics().horizontalAdvance(amount) - movedSize - 3;
    if (left < cell.left())
        return; // what is told in words stays
    const bool isRise = now->net.ucents() > former->ucents();
    drawMark(painter, QPoint(left, cell.y() + (cell.height() - movedSize) / 2), isRise ? u"chevron-up"_s : u"chevron-down"_s,
             isRise ? Token::Warn : Token::Ok, movedSize);
}

void drawIconAndWord(QPainter *painter, QRect cell, const StateLook &look, const QColor &ink)
{
    if (look.word.isEmpty())
        return;
    painter->drawPixmap(cell.x(), cell.y() + (cell.height() - iconSize) / 2,
                        theme::pixmap(look.icon, look.tint, iconSize, painter->device()->devicePixelRatioF()));
    cell.adjust(iconSize + iconGap, 0, 0, 0);
    painter->setPen(ink);
    drawText(painter, cell, look.word, Qt::AlignLeft);
}

void drawFocus(QPainter *painter, const QRect &cell, int column)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(theme::color(Token::Accent), 2));
    painter->drawLine(cell.left(), cell.top() + 1, cell.right(), cell.top() + 1);
    painter->drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
    if (column == 0)
        painter->drawLine(cell.left() + 1, cell.top(), cell.left() + 1, cell.bottom());
    if (column == ResultsModel::ColumnCount - 1)
        painter->drawLine(cell.right(), cell.top(), cell.right(), cell.bottom());
}

} // namespace

ResultsDelegate::ResultsDelegate(const ResultsProxy &proxy, QObject *parent)
    : QStyledItemDelegate(parent), m_proxy(proxy)
{
}

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchResult *result = m_proxy.resultAt(index);
    if (result == nullptr)
        return;
    painter->save();
    const QRect cell = option.rect;
    painter->fillRect(cell, theme::color(result->isChosen ? Token::Tint : result->isMarked ? Token::Hover : Token::Page));
    painter->setPen(theme::color(Token::Border));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    const QColor ink = theme::color(search::isOrderable(result->state) ? Token::Text : Token::Text2);
    painter->setFont(theme::font(FontRole::Body));
    switch (index.column()) {
    case ResultsModel::ChosenColumn: drawTick(painter, cell, *result); break;
    case ResultsModel::NameColumn:
        drawName(painter, cell.adjusted(0, 0, -8, 0), *result, ink, !m_proxy.marks().of(result->name).isEmpty());
        break;
    case ResultsModel::StateColumn: drawIconAndWord(painter, cell, StateLook::of(result->state), ink); break;
    case ResultsModel::NoteColumn:
        painter->setFont(theme::font(FontRole::Caption));
        drawIconAndWord(painter, cell.adjusted(noteIndent, 0, 0, 0),
                        m_proxy.note(*result), theme::color(Token::Text2));
        break;
    case ResultsModel::AgeColumn:
        painter->setFont(theme::font(FontRole::Caption));
        painter->setPen(theme::color(result->isChosen ? Token::Text2 : Token::Text3));
        drawText(painter, cell.adjusted(0, 0, -8, 0), m_proxy.text(*result, index.column()), Qt::AlignRight);
        break;
    case ResultsModel::TotalColumn:
        painter->setFont(theme::font(FontRole::BodyBold));
        [[fallthrough]];
    default:
        // A list price is lighter than what OVHcloud has told of this very name.
        painter->setPen(result->isEstimated() ? theme::color(Token::Text3) : ink);
        drawText(painter, cell, m_proxy.text(*result, index.column()), Qt::AlignRight);
        if (result->sold != nullptr && index.column() != ResultsModel::TotalColumn) {
            const StateWords::Former former = StateWords::formerPrices(*result, base::Clock::system().now());
            const bool isFirst = index.column() == ResultsModel::FirstColumn;
            drawMoved(painter, cell, m_proxy.text(*result, index.column()), isFirst ? former.first : former.renewal,
                      isFirst ? result->sold->create : result->sold->renew);
        }
        break;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row())
        drawFocus(painter, cell, index.column());
    painter->restore();
}

} // namespace cartouche::wizard
