// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/resultsview.h"

#include "search/resultsmodel.h"
#include "theme/font.h"
#include "wizard/resultsdelegate.h"
#include "wizard/resultsproxy.h"
#include "wizard/statewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace cartouche::wizard {

using search::ResultsModel;

namespace {

constexpr int heightOfRow = 36;
/// Width of name and note together from which on they are comfortable.
constexpr int roomForNames = 340;

} // namespace

ResultsView::ResultsView(QWidget *parent) : QTableView(parent), m_proxy(new ResultsProxy(this))
{
    setModel(m_proxy);
    setItemDelegate(new ResultsDelegate(*m_proxy, this));
    setHorizontalHeader(new ResultsHeader(this));
    setSelectionMode(MultiSelection);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsView::selectionMoved);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ResultsView::selectChosen);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ResultsView::selectChosen);
}

void ResultsView::setResults(ResultsModel *model)
{
    if (m_results != nullptr)
        disconnect(m_results, nullptr, this, nullptr);
    m_results = model;
    m_proxy->setSourceModel(model);
    if (model != nullptr)
        connect(model, &ResultsModel::chosenChanged, this, &ResultsView::selectChosen);
    selectChosen();
    fitColumns();
}

void ResultsView::selectionMoved(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_isSyncing || m_results == nullptr)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    const auto mark = [this](const QItemSelection &selection, bool chosen) {
        const QModelIndexList indexes = selection.indexes();
        for (const QModelIndex &index : indexes) {
            if (index.column() == ResultsModel::ChosenColumn)
                m_results->setChosen(m_proxy->mapToSource(index).row(), chosen);
        }
    };
    mark(deselected, false);
    mark(selected, true);
}

void ResultsView::selectChosen()
{
    if (m_isSyncing || m_results == nullptr)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    QItemSelection chosen;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        if (!m_results->results().at(row).isChosen)
            continue;
        const QModelIndex first = m_proxy->mapFromSource(m_results->index(row, 0));
        if (first.isValid())
            chosen.select(first, first.siblingAtColumn(ResultsModel::ColumnCount - 1));
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
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
    QTableView::keyPressEvent(event);
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ResultsView::fitColumns()
{
    if (m_proxy->columnCount() == 0)
        return;
    const QFontMetrics metrics(font());
    const QFontMetrics headMetrics(theme::font(theme::FontRole::Caption));
    const auto head = [&](ResultsModel::Column column) {
        return headMetrics.horizontalAdvance(m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    const int amount = metrics.horizontalAdvance(QStringLiteral("00 000.00 €")) + 8;
    const int heads = std::max(head(ResultsModel::FirstColumn), head(ResultsModel::RenewalColumn)) + 16;
    const int state = metrics.horizontalAdvance(StateWords::look(search::State::Transfer).word) + 40;
    const int age = metrics.horizontalAdvance(QStringLiteral("00 min")) + 24;
    const int check = 36;
    // Where there is room for it the heads are written out; names and notes come first.
    const int left = viewport()->width() - check - state - age;
    const int money = left - 2 * heads >= roomForNames ? std::max(amount, heads) : amount;
    const int rest = std::max(left - 2 * money, 160);
    setColumnWidth(ResultsModel::ChosenColumn, check);
    setColumnWidth(ResultsModel::StateColumn, state);
    setColumnWidth(ResultsModel::FirstColumn, money);
    setColumnWidth(ResultsModel::RenewalColumn, money);
    setColumnWidth(ResultsModel::AgeColumn, age);
    setColumnWidth(ResultsModel::NameColumn, rest * 55 / 100);
    setColumnWidth(ResultsModel::NoteColumn, rest - rest * 55 / 100);
}

} // namespace cartouche::wizard
