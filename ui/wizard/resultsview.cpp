// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsview.h"

#include "search/resultsmodel.h"
#include "theme/font.h"
#include "wizard/resultsdelegate.h"
#include "wizard/resultsheader.h"
#include "wizard/resultsproxy.h"
#include "wizard/statewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace cartouche::wizard {

using search::ResultsModel;

namespace {

constexpr int heightOfRow = 36;
/// Width of name and note together from which on they are comfortable.
constexpr int roomForNames = 340;

} // namespace

ResultsView::ResultsView(QWidget *parent)
    : QTableView(parent), m_proxy(new ResultsProxy(this)), m_header(new ResultsHeader(this))
{
    setModel(m_proxy);
    setItemDelegate(new ResultsDelegate(*m_proxy, this));
    setHorizontalHeader(m_header);
    setSelectionMode(MultiSelection);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setHighlightSections(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setMinimumSectionSize(20);

    connect(m_header, &ResultsHeader::sortWanted, this, &ResultsView::sortBy);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsView::selectionMoved);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &ResultsView::rememberPlace);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ResultsView::returnToPlace);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &ResultsView::tellVisibleRows);
}

void ResultsView::setResults(ResultsModel *model)
{
    if (m_results != nullptr)
        disconnect(m_results, nullptr, this, nullptr);
    m_results = model;
    m_proxy->setResults(model);
    if (model != nullptr) {
        connect(model, &ResultsModel::chosenChanged, this, &ResultsView::selectChosen);
        m_header->setSort(model->arrangement().sort, model->arrangement().direction);
    }
    selectChosen();
    fitColumns();
}

void ResultsView::sortBy(search::Arrangement::Sort sort, Qt::SortOrder direction)
{
    if (m_results == nullptr)
        return;
    search::Arrangement arrangement = m_results->arrangement();
    arrangement.sort = sort;
    arrangement.direction = direction;
    m_results->setArrangement(arrangement);
    m_header->setSort(sort, direction);
}

void ResultsView::selectionMoved(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isSyncing || m_results == nullptr)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    const auto places = [this](const QItemSelection &selection) {
        QList<int> list;
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                list.append(m_results->placeAt(row));
        }
        return list;
    };
    m_results->setSelected(places(deselected), false);
    m_results->setSelected(places(selected), true);
}

void ResultsView::selectChosen()
{
    if (m_isSyncing || m_results == nullptr)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    const auto isSelected = [this](int row) {
        const search::SearchResult &result = m_results->results().at(m_results->placeAt(row));
        return result.isChosen || result.isMarked;
    };
    QItemSelection chosen;
    for (int row = 0; m_results->selectedCount() > 0 && row < m_results->rowCount(); ++row) {
        if (!isSelected(row))
            continue;
        int last = row; // neighbours are one range
        while (last + 1 < m_results->rowCount() && isSelected(last + 1))
            ++last;
        chosen.append(QItemSelectionRange(m_proxy->index(row, 0), m_proxy->index(last, ResultsModel::ColumnCount - 1)));
        row = last;
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void ResultsView::selectAll()
{
    if (m_results == nullptr)
        return;
    QList<int> places;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const int place = m_results->placeAt(row);
        if (m_results->results().at(place).state == search::State::Available)
            places.append(place);
    }
    m_results->setChosen(places, true);
}

void ResultsView::rememberPlace()
{
    const search::SearchResult *current = m_proxy->resultAt(currentIndex());
    m_currentName = current != nullptr ? current->name.ascii() : QString();
}

/// The one that the keyboard was on stays so; what comes anew begins at the top.
void ResultsView::returnToPlace()
{
    m_anchor = QPersistentModelIndex();
    selectChosen();
    if (m_results == nullptr)
        return;
    const auto name = m_currentName.isEmpty() ? std::nullopt : m_results->find(m_currentName);
    const int row = name ? m_results->rowOf(*name) : -1;
    if (row >= 0) {
        // Whoever scrolls on is not fetched back.
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_proxy->index(row, ResultsModel::NameColumn), QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    tellVisibleRows();
}

std::pair<int, int> ResultsView::visibleRows() const
{
    const int rows = m_proxy->rowCount();
    if (rows == 0 || viewport()->height() <= 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(first, 0), last < 0 ? rows - 1 : last};
}

void ResultsView::tellVisibleRows()
{
    const auto [first, last] = visibleRows();
    Q_EMIT visibleRowsChanged(first, last);
}

void ResultsView::refreshAges()
{
    const auto [first, last] = visibleRows();
    m_proxy->refreshAges(first, last);
}

void ResultsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

bool ResultsView::viewportEvent(QEvent *event)
{
    if (m_results != nullptr && (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
        m_results->setHeld(event->type() == QEvent::Enter);
    return QTableView::viewportEvent(event);
}

void ResultsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_proxy->retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    // Left and right would walk through columns that are parts of one row.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    if (const auto row = event->modifiers() == Qt::ShiftModifier ? rowAfter(event->key()) : std::nullopt) {
        extendTo(*row);
        return;
    }
    if (event->key() != Qt::Key_Shift)
        m_anchor = QPersistentModelIndex();
    QTableView::keyPressEvent(event);
}

void ResultsView::mousePressEvent(QMouseEvent *event)
{
    m_anchor = QPersistentModelIndex();
    QTableView::mousePressEvent(event);
}

/// Where Shift and a key lead from the current row; none when it is another key.
std::optional<int> ResultsView::rowAfter(int key) const
{
    const int last = m_proxy->rowCount() - 1;
    const int page = std::max(viewport()->height() / heightOfRow - 1, 1);
    const int row = std::max(currentIndex().row(), 0);
    switch (key) {
    case Qt::Key_Up: return last < 0 ? std::nullopt : std::optional(std::max(row - 1, 0));
    case Qt::Key_Down: return last < 0 ? std::nullopt : std::optional(std::min(row + 1, last));
    case Qt::Key_PageUp: return last < 0 ? std::nullopt : std::optional(std::max(row - page, 0));
    case Qt::Key_PageDown: return last < 0 ? std::nullopt : std::optional(std::min(row + page, last));
    case Qt::Key_Home: return last < 0 ? std::nullopt : std::optional(0);
    case Qt::Key_End: return last < 0 ? std::nullopt : std::optional(last);
    default: return std::nullopt;
    }
}

/// All rows between the one where it began and this one, and whatever was selected before.
void ResultsView::extendTo(int row)
{
    if (!m_anchor.isValid()) {
        m_anchor = m_proxy->index(std::max(currentIndex().row(), 0), ResultsModel::NameColumn);
        m_kept = selectionModel()->selection();
    }
    QItemSelection wanted = m_kept;
    wanted.merge(QItemSelection(m_proxy->index(std::min(m_anchor.row(), row), 0),
                                m_proxy->index(std::max(m_anchor.row(), row), ResultsModel::ColumnCount - 1)),
                 QItemSelectionModel::Select);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    const QModelIndex target = m_proxy->index(row, ResultsModel::NameColumn);
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    scrollTo(target);
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellVisibleRows();
}

void ResultsView::fitColumns()
{
    if (m_proxy->columnCount() == 0)
        return;
    const QFontMetrics metrics(font());
    const QFontMetrics bold(theme::font(theme::FontRole::BodyBold));
    QFont boldHead = theme::font(theme::FontRole::Caption);
    boldHead.setBold(true);
    const QFontMetrics headMetrics(boldHead);
    const auto head = [&](ResultsModel::Column column) {
        return headMetrics.horizontalAdvance(m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    const int amount = metrics.horizontalAdvance(QStringLiteral("00 000.00 €")) + 8;
    const int heads = std::max(head(ResultsModel::FirstColumn), head(ResultsModel::RenewalColumn)) + 16;
    const int total = std::max(bold.horizontalAdvance(QStringLiteral("00 000.00 €")) + 8, head(ResultsModel::TotalColumn) + 16);
    const int state = metrics.horizontalAdvance(StateLook::of(search::State::Transfer).word) + 40;
    const int age = metrics.horizontalAdvance(QStringLiteral("00 min")) + 24;
    const int check = 36;
    // Where there is room for it the heads are written out; names and notes come first.
    const int left = viewport()->width() - check - state - age - total;
    const int money = left - 2 * heads >= roomForNames ? std::max(amount, heads) : amount;
    const int rest = std::max(left - 2 * money, 160);
    setColumnWidth(ResultsModel::ChosenColumn, check);
    setColumnWidth(ResultsModel::StateColumn, state);
    setColumnWidth(ResultsModel::FirstColumn, money);
    setColumnWidth(ResultsModel::RenewalColumn, money);
    setColumnWidth(ResultsModel::TotalColumn, total);
    setColumnWidth(ResultsModel::AgeColumn, age);
    setColumnWidth(ResultsModel::NameColumn, rest * 55 / 100);
    setColumnWidth(ResultsModel::NoteColumn, rest - rest * 55 / 100);
}

} // namespace cartouche::wizard
