// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/arrangement.h"

#include <QItemSelection>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace cartouche::search {
class ResultsModel;
}

namespace cartouche::wizard {

class ResultsHeader;
class ResultsProxy;

/// The table of results. Its selection is the choice: a row that is selected (a click, Space, Shift with the arrows, or
/// a screen reader's "select") is a name that is ticked, and the other way round. Names that cannot be ordered are not
/// ticked by it: they are only copied and exported. While the pointer is over it, no row moves.
class ResultsView : public QTableView
{
    Q_OBJECT
public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setResults(search::ResultsModel *model);
    [[nodiscard]] ResultsProxy &proxy() const { return *m_proxy; }
    void sortBy(search::Arrangement::Sort sort, Qt::SortOrder direction);
    /// The ages of the visible rows have moved on.
    void refreshAges();
    /// Every available name that is shown: Ctrl+A.
    void selectAll() override;
    /// After the years or the language: the heads need other widths.
    void fitColumns();

Q_SIGNALS:
    /// last < first: nothing is visible.
    void visibleRowsChanged(int first, int last);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void selectionMoved(const QItemSelection &selected, const QItemSelection &deselected);
    void selectChosen();
    void extendTo(int row);
    [[nodiscard]] std::optional<int> rowAfter(int key) const;
    void rememberPlace();
    void returnToPlace();
    void tellVisibleRows();
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    ResultsProxy *m_proxy;
    ResultsHeader *m_header;
    search::ResultsModel *m_results = nullptr;
    QString m_currentName; ///< across a reset of the model
    QPersistentModelIndex m_anchor; ///< where a selection with Shift began; invalid: none is under way
    QItemSelection m_kept;          ///< what was selected before it
    bool m_isSyncing = false;
};

} // namespace cartouche::wizard
