// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/pricehistory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::search {
class Watcher;
}
namespace cartouche::widgets {
class History;
class NameLabel;
class PriceHistoryPlot;
class StatusBadge;
}

namespace cartouche::windows {

/// The right side of the names window: what is known of one watched name, what is to be told of it, and how
/// its price went.
class WatchDetails : public QWidget
{
    Q_OBJECT
public:
    explicit WatchDetails(const base::Clock &clock, QWidget *parent = nullptr);

    /// Null: nothing is shown. The watcher may go first.
    void setWatcher(search::Watcher *watcher);
    /// @param ascii of a watched name; an empty one shows nothing
    void showName(const QString &ascii);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addLabel(const char *type, const char *tone, int above);
    void buildHead();
    void buildChoices();
    void buildHistory();
    void retranslate();
    void refresh();
    void refreshTimes();
    [[nodiscard]] QString questionLine() const;
    void choose();
    void readHistory();
    void showHistory();

    const base::Clock &m_clock;
    QPointer<search::Watcher> m_watcher;
    QString m_ascii;
    QList<store::NameAnswer> m_points;
    QString m_pointsOf; ///< the name that they belong to
    QTimer m_tick;      ///< ages and times of questions

    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    widgets::NameLabel *m_name = nullptr;
    widgets::StatusBadge *m_state = nullptr;
    QLabel *m_prices = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_tellTitle = nullptr;
    QCheckBox *m_tellsAvailable = nullptr;
    QCheckBox *m_tellsPrice = nullptr;
    QPushButton *m_mute = nullptr;
    QLabel *m_muted = nullptr;
    QLabel *m_historyTitle = nullptr;
    QLabel *m_noHistory = nullptr;
    widgets::PriceHistoryPlot *m_plot = nullptr;
    widgets::History *m_changes = nullptr;
};

} // namespace cartouche::windows
