// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namestable.h"

#include "theme/font.h"
#include "theme/words.h"
#include "windows/namesdelegate.h"
#include "windows/namesproxy.h"
#include "windows/namewords.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace cartouche::windows {

using theme::FontRole;

namespace {

constexpr int shortestRow = 36;
constexpr int edge = 24; ///< right of the last column
constexpr int narrowest = 180; ///< of the column that takes what the others leave

} // namespace

NamesTable::NamesTable(NamesModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_proxy(new NamesProxy(model, this))
{
    setModel(m_proxy);
    setItemDelegate(new NamesDelegate(*m_proxy, this));
    auto *header = new NamesTableHeader(this);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
}

QStringList NamesTable::selectedNames() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList names;
    names.reserve(rows.size());
    for (const QModelIndex &index : std::as_const(rows))
        names.append(m_proxy->asciiAt(index));
    return names;
}

QString NamesTable::currentName() const
{
    return currentIndex().isValid() ? m_proxy->asciiAt(currentIndex()) : QString();
}

bool NamesTable::select(const QString &ascii)
{
    const QModelIndex index = m_proxy->indexOf(ascii);
    if (!index.isValid())
        return false;
    selectAt(index.row());
    scrollTo(index);
    return true;
}

/// Not selectRow(): that one adds and takes away as long as Ctrl is held, and a shortcut may have led here.
void NamesTable::selectAt(int row)
{
    selectionModel()->setCurrentIndex(m_proxy->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void NamesTable::editNote()
{
    if (currentIndex().isValid() && !isColumnHidden(NamesModel::NoteColumn))
        edit(currentIndex().siblingAtColumn(NamesModel::NoteColumn));
}

int NamesTable::widthOf(int column) const
{
    const QFontMetrics body(theme::font(FontRole::Body));
    const QFontMetrics caption(theme::font(FontRole::Caption));
    constexpr int between = 20;
    switch (column) {
    case NamesModel::StateColumn:
        return body.horizontalAdvance(StateLook::of(search::State::Transfer).word) + 16 + 7 + 12;
    case NamesModel::FirstColumn:
    case NamesModel::RenewalColumn: {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int amount = body.horizontalAdvance(theme::money({99'999'000'000, QStringLiteral("EUR")}));
        return std::max(amount, caption.horizontalAdvance(head) + 14) + between;
    }
    case NamesModel::AgeColumn: {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int day = caption.horizontalAdvance(theme::shortDate(QDateTime({2026, 9, 30}, {12, 0})));
        return std::max({day, caption.horizontalAdvance(head) + 14, caption.horizontalAdvance(theme::age(3599))}) + between
            + edge;
    }
    default: return 0;
    }
}

/// The note takes what the others leave, where there are notes, else the name.
void NamesTable::layOut()
{
    const bool hasNotes = m_model.list() == NamesModel::List::Shortlist;
    const int rowHeight = QFontMetrics(theme::font(FontRole::Body)).height()
        + QFontMetrics(theme::font(FontRole::Caption)).height();
    verticalHeader()->setDefaultSectionSize(std::max(shortestRow, rowHeight + 2));
    horizontalHeader()->setFixedHeight(std::max(28, QFontMetrics(theme::font(FontRole::Caption)).height() + 10));
    int left = viewport()->width();
    const int name = hasNotes ? std::clamp(left * 3 / 10, 200, 360) : 0;
    left -= name;
    bool isShown[NamesModel::ColumnCount] = {true, true, true, true, hasNotes, true};
    for (const int column : {NamesModel::StateColumn, NamesModel::FirstColumn, NamesModel::RenewalColumn, NamesModel::AgeColumn})
        left -= widthOf(column);
    for (const int column : {NamesModel::AgeColumn, NamesModel::RenewalColumn}) {
        if (left >= narrowest)
            break;
        isShown[column] = false;
        left += widthOf(column);
    }
    int last = NamesModel::AgeColumn;
    while (!isShown[last])
        --last;
    // The margin of the window moves to it; the note has its own.
    const int extra = last == NamesModel::AgeColumn || last == NamesModel::NoteColumn ? 0 : edge;
    left -= extra;
    for (int column = 0; column < NamesModel::ColumnCount; ++column) {
        setColumnHidden(column, !isShown[column]);
        const bool takesRest = column == (hasNotes ? NamesModel::NoteColumn : NamesModel::NameColumn);
        if (takesRest)
            setColumnWidth(column, std::max(left, narrowest));
        else
            setColumnWidth(column, column == NamesModel::NameColumn ? name : widthOf(column) + (column == last ? extra : 0));
    }
}

void NamesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void NamesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void NamesTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void NamesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is round the whole row
    Q_EMIT selectionMoved();
}

} // namespace cartouche::windows
