// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace cartouche::wizard {

/// The table of a RefusedModel: rows of one height, so that ten thousand of them scroll freely.
class RefusedView : public QTableView
{
    Q_OBJECT
public:
    explicit RefusedView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace cartouche::wizard
