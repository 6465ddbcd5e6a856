// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace cartouche::search {
class ResultsModel;
}

namespace cartouche::wizard {

class ResultsProxy;

/// The table of results. Its selection is the choice: a row that is selected (a click, Space, or a
/// screen reader's "select") is a name that is ticked, and the other way round. Names that cannot be
/// ordered cannot be selected.
class ResultsView : public QTableView
{
    Q_OBJECT
public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setResults(search::ResultsModel *model);
    [[nodiscard]] ResultsProxy &proxy() const { return *m_proxy; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void selectionMoved(const QItemSelection &selected, const QItemSelection &deselected);
    void selectChosen();
    void fitColumns();

    ResultsProxy *m_proxy;
    search::ResultsModel *m_results = nullptr;
    bool m_isSyncing = false;
};

} // namespace cartouche::wizard
