// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsheader.h"

#include "search/resultsmodel.h"
#include "theme/font.h"
#include "theme/icon.h"
#include "wizard/resultsdelegate.h"

#include <QPainter>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::ResultsModel;
using Sort = search::Arrangement::Sort;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int heightOfHead = 28;
constexpr int arrowSize = 12;

bool isRightAligned(int column)
{
    switch (column) {
    case ResultsModel::FirstColumn:
    case ResultsModel::RenewalColumn:
    case ResultsModel::TotalColumn:
    case ResultsModel::AgeColumn: return true;
    default: return false;
    }
}

} // namespace

ResultsHeader::ResultsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(heightOfHead);
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionClicked, this, &ResultsHeader::clicked);
}

std::optional<Sort> ResultsHeader::sortOf(int section)
{
    switch (section) {
    case ResultsModel::NameColumn: return Sort::Name;
    case ResultsModel::StateColumn: return Sort::State;
    case ResultsModel::FirstColumn: return Sort::First;
    case ResultsModel::RenewalColumn: return Sort::Renewal;
    case ResultsModel::TotalColumn: return Sort::Total;
    case ResultsModel::AgeColumn: return Sort::Age;
    default: return std::nullopt;
    }
}

void ResultsHeader::setSort(Sort sort, Qt::SortOrder direction)
{
    m_sort = sort;
    m_direction = direction;
    viewport()->update();
}

void ResultsHeader::clicked(int section)
{
    const auto sort = sortOf(section);
    if (!sort)
        return;
    if (*sort != m_sort)
        Q_EMIT sortWanted(*sort, Qt::AscendingOrder);
    else if (m_direction == Qt::AscendingOrder)
        Q_EMIT sortWanted(*sort, Qt::DescendingOrder);
    else
        Q_EMIT sortWanted(Sort::AsAsked, Qt::AscendingOrder);
}

void ResultsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme::color(Token::Sunken));
    painter->setPen(theme::color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isSorted = sortOf(section) == m_sort && m_sort != Sort::AsAsked;
    QFont font = theme::font(FontRole::Caption);
    font.setBold(isSorted || section == ResultsModel::TotalColumn);
    painter->setFont(font);
    painter->setPen(theme::color(font.bold() ? Token::Text : Token::Text2));
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool isRight = isRightAligned(section);
    QRect cell = rect.adjusted(section == ResultsModel::NoteColumn ? ResultsDelegate::noteIndent : 0, 0,
                               section == ResultsModel::AgeColumn ? -8 : 0, 0);
    const int room = cell.width() - (isSorted ? arrowSize + 2 : 0);
    text = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
    if (isSorted) {
        const int width = painter->fontMetrics().horizontalAdvance(text);
        const int left = isRight ? cell.right() - width - arrowSize - 2 : cell.left() + width + 2;
        const QString icon = m_direction == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        painter->drawPixmap(left, cell.top() + (cell.height() - arrowSize) / 2,
                            theme::pixmap(icon, Token::Text, arrowSize, painter->device()->devicePixelRatioF()));
    }
    painter->drawText(cell, static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
                      text);
    painter->restore();
}

} // namespace cartouche::wizard
