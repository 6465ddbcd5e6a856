// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QPair>
#include <QString>

class QTreeWidget;

namespace cartouche::widgets {

/// The chosen names with their prices, over the bottom bar until Esc or a click elsewhere.
class SummaryPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryPopup(QWidget *parent);

    void setEntries(const QList<QPair<QString, QString>> &entries);
    /// Opens above the widget, or below where there is no room.
    void openAbove(const QWidget *anchor);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTreeWidget *m_list;
};

} // namespace cartouche::widgets
