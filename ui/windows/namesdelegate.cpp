// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesdelegate.h"

#include "search/shortlist.h"
#include "theme/font.h"
#include "theme/tokens.h"
#include "widgets/paint.h"
#include "windows/namesmodel.h"
#include "windows/namesproxy.h"
#include "windows/namewords.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using theme::FontRole;
using theme::Token;

namespace {

constexpr int iconSize = 16;
constexpr int iconGap = 7;
constexpr int edge = 24; ///< left of the first and right of the last column: the margin of the window
constexpr int noteIndent = 16;

bool isRightAligned(int column)
{
    return column == NamesModel::FirstColumn || column == NamesModel::RenewalColumn || column == NamesModel::AgeColumn;
}

/// The room of the text in a cell.
QRect inside(const QRect &cell, int column, bool isLast)
{
    const int right = isLast ? edge : 0;
    switch (column) {
    case NamesModel::NameColumn: return cell.adjusted(edge, 0, -12, 0);
    case NamesModel::StateColumn: return cell.adjusted(0, 0, -8, 0);
    case NamesModel::NoteColumn: return cell.adjusted(noteIndent, 0, -std::max(right, 8), 0);
    default: return cell.adjusted(0, 0, -right, 0);
    }
}

/// Nothing is shown to the right of it.
bool isLastShown(const QHeaderView &header, int column)
{
    for (int next = column + 1; next < header.count(); ++next) {
        if (!header.isSectionHidden(next))
            return false;
    }
    return true;
}

bool isLastShown(const QStyleOptionViewItem &option, int column)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table != nullptr && isLastShown(*table->horizontalHeader(), column);
}

void drawText(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

NamesDelegate::NamesDelegate(const NamesProxy &proxy, QObject *parent) : QStyledItemDelegate(parent), m_proxy(proxy) {}

void NamesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NameRow row = m_proxy.rowAt(index);
    painter->save();
    paintGround(*painter, option);
    const QRect cell = inside(option.rect, index.column(), isLastShown(option, index.column()));
    switch (index.column()) {
    case NamesModel::NameColumn: paintName(*painter, withoutWarning(*painter, cell, row), row, markOf(row)); break;
    case NamesModel::StateColumn: paintState(*painter, cell, row); break;
    case NamesModel::NoteColumn: paintNote(*painter, option, row); break;
    case NamesModel::AgeColumn:
        painter->setFont(theme::font(FontRole::Caption));
        painter->setPen(theme::color(Token::Text3));
        drawText(*painter, cell, index.data().toString(), Qt::AlignRight);
        break;
    default:
        painter->setFont(theme::font(FontRole::Body));
        painter->setPen(theme::color(index.column() == NamesModel::FirstColumn ? Token::Text : Token::Text2));
        drawText(*painter, cell, index.data().toString(), Qt::AlignRight);
        break;
    }
    paintFocus(*painter, option, index);
    painter->restore();
}

void NamesDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    if (isSelected || isUnderMouse)
        painter.fillRect(option.rect, theme::color(isSelected ? Token::Tint : Token::Hover));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Border));
}

/// Round the whole row, since the keys move in rows.
void NamesDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || view->currentIndex().row() != index.row())
        return;
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (option.state & QStyle::State_Selected && index.column() == NamesModel::NameColumn)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), theme::color(Token::Fill));
    if (!view->hasFocus())
        return;
    const QColor colour = theme::color(Token::Accent);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colour);
    if (index.column() == NamesModel::NameColumn)
        painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), colour);
    if (isLastShown(option, index.column()))
        painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), colour);
}

/// Among the names of the shortlist those that are watched; among those, the ones of which nothing is told.
QString NamesDelegate::markOf(const NameRow &row) const
{
    if (row.isMuted)
        return u"pause"_s;
    const auto *model = static_cast<const NamesModel *>(m_proxy.sourceModel());
    return row.isWatched && model->list() == NamesModel::List::Shortlist ? u"watch"_s : QString();
}

/// A name that is not what it seems has its sign at the end of the cell; the rest is for the name.
QRect NamesDelegate::withoutWarning(QPainter &painter, const QRect &cell, const NameRow &row) const
{
    const auto *model = static_cast<const NamesModel *>(m_proxy.sourceModel());
    if (row.name == nullptr || model->marks().of(*row.name).isEmpty())
        return cell;
    widgets::paintIcon(painter, u"warning"_s, Token::Warn,
                       QPointF(cell.right() + 1 - iconSize, cell.y() + (cell.height() - iconSize) / 2.0), iconSize);
    return cell.adjusted(0, 0, -iconSize - iconGap, 0);
}

void NamesDelegate::paintName(QPainter &painter, const QRect &cell, const NameRow &row, const QString &mark)
{
    const QFontMetrics bold(theme::font(FontRole::BodyBold));
    const QFontMetrics body(theme::font(FontRole::Body));
    const QFontMetrics caption(theme::font(FontRole::Caption));
    const bool isInternational = row.name != nullptr && row.name->isInternational();
    const QString second = isInternational ? row.ascii : QString();
    const QString extension = row.name != nullptr ? row.name->dottedExtension() : QString();
    const int height = second.isEmpty() ? body.height() : body.height() + caption.height() - 3;
    const int top = cell.y() + (cell.height() - height) / 2;
    int room = cell.width();
    if (!mark.isEmpty()) {
        room -= iconSize + iconGap;
        widgets::paintIcon(painter, mark, Token::Text3,
                           QPointF(cell.right() + 1 - iconSize, cell.y() + (cell.height() - iconSize) / 2.0), iconSize);
    }
    // The extension is never lost: a name is another one with another extension.
    const QString label = bold.elidedText(row.name != nullptr ? row.name->label() : row.ascii, Qt::ElideMiddle,
                                          std::max(room - body.horizontalAdvance(extension), room / 3));
    painter.setFont(theme::font(FontRole::BodyBold));
    painter.setPen(theme::color(Token::Text));
    painter.drawText(cell.x(), top + bold.ascent(), label);
    const int advance = bold.horizontalAdvance(label);
    painter.setFont(theme::font(FontRole::Body));
    painter.setPen(theme::color(Token::Text2));
    painter.drawText(cell.x() + advance, top + body.ascent(), body.elidedText(extension, Qt::ElideRight, room - advance));
    if (second.isEmpty())
        return;
    painter.setFont(theme::font(FontRole::Caption));
    painter.setPen(theme::color(Token::Text3));
    painter.drawText(cell.x(), top + body.height() - 3 + caption.ascent(), caption.elidedText(second, Qt::ElideRight, room));
}

void NamesDelegate::paintState(QPainter &painter, const QRect &cell, const NameRow &row)
{
    const StateLook look = NameWords::look(row);
    widgets::paintIcon(painter, look.icon, look.tint, QPointF(cell.x(), cell.y() + (cell.height() - iconSize) / 2.0),
                       iconSize);
    const bool isOrderable = row.answer && search::isOrderable(search::stateOf(row.answer->state));
    painter.setFont(theme::font(FontRole::Body));
    painter.setPen(theme::color(isOrderable && !row.isAsking ? Token::Text : Token::Text2));
    drawText(painter, cell.adjusted(iconSize + iconGap, 0, 0, 0), look.word, Qt::AlignLeft);
}

void NamesDelegate::paintNote(QPainter &painter, const QStyleOptionViewItem &option, const NameRow &row) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect cell = inside(option.rect, NamesModel::NoteColumn, isLastShown(option, NamesModel::NoteColumn));
    painter.setFont(theme::font(FontRole::Body));
    if (!row.note.isEmpty()) {
        painter.setPen(theme::color(Token::Text));
        drawText(painter, cell, row.note.simplified(), Qt::AlignLeft);
        return;
    }
    // Where a note can be written is seen only where somebody is.
    const bool isCurrent = view != nullptr && view->currentIndex().isValid()
        && m_proxy.asciiAt(view->currentIndex()) == row.ascii;
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(theme::color(Token::Text3));
        drawText(painter, cell, tr("Add a note"), Qt::AlignLeft);
    }
}

QWidget *NamesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(static_cast<int>(search::Shortlist::longestNote));
    field->setPlaceholderText(tr("Note"));
    field->setAccessibleName(tr("Note"));
    return field;
}

void NamesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // So that the text stands still when the field appears round it.
    editor->setGeometry(option.rect.adjusted(noteIndent - 10, 1, -4, -2));
}

NamesTableHeader::NamesTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(28);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void NamesTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    constexpr int sign = 12;
    painter->save();
    painter->fillRect(rect, theme::color(Token::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::color(Token::Border));
    painter->setFont(theme::font(FontRole::Caption));
    painter->setPen(theme::color(Token::Text2));
    QRect cell = inside(rect, section, isLastShown(*this, section));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool isRight = isRightAligned(section);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (isSorted) {
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        const int width = std::min(painter->fontMetrics().horizontalAdvance(text), cell.width() - sign - 2);
        const int left = isRight ? cell.right() + 1 - width - sign - 2 : cell.left() + width + 2;
        widgets::paintIcon(*painter, icon, Token::Text2, QPointF(left, rect.top() + (rect.height() - sign) / 2.0), sign);
        cell.setLeft(isRight ? left + sign + 2 : cell.left());
    }
    drawText(*painter, cell, text, isRight ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

} // namespace cartouche::windows
