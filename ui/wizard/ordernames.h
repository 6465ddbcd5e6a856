// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordertimeline.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {
class NameLabel;
class StatusBadge;
}

namespace cartouche::wizard {

/// How far an order has come with each of its names. Few of them all stand there; of many, a sentence with the
/// counts, the first few, those with a problem before all, and the rest on request.
class OrderNames : public QFrame
{
    Q_OBJECT
public:
    /// As many stand there without a sentence and a button.
    static constexpr int fewNames = 5;

    explicit OrderNames(QWidget *parent = nullptr);

    void setTimeline(const order::OrderTimeline &timeline);
    /// Another order: its names begin folded up.
    void fold();
    void retranslate();

private:
    struct Row
    {
        QWidget *line;
        widgets::NameLabel *name;
        widgets::StatusBadge *state;
        QLabel *note;
    };

    void addRow();
    void show(const Row &row, const order::NameStep &name);
    void refresh();

    order::OrderTimeline m_timeline;
    bool m_isUnfolded = false;
    QLabel *m_counts = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<Row> m_rows;
    QPushButton *m_all = nullptr;
};

} // namespace cartouche::wizard
