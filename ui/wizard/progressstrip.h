// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace cartouche::widgets {
class BusyIcon;
}

namespace cartouche::wizard {

/// The foot of the table: how far a search is, how long it will take, and the button that halts it.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Paused };
    struct Look
    {
        Phase phase = Phase::Idle;
        int answered = 0;
        int total = 0;
        int names = 0;                    ///< in the table
        int rest = 0;                     ///< without an answer while nothing is asked
        std::optional<int> secondsLeft;
        std::optional<int> slowedFor;     ///< OVHcloud is busy: seconds until the next question
        std::optional<int> resumesIn;     ///< it was interrupted: seconds until it goes on by itself
        QString note;                     ///< about the prices
    };

    explicit ProgressStrip(QWidget *parent = nullptr);

    void show(const Look &look);
    /// What can be done with the rows.
    void setMenu(QMenu *menu);
    /// One sentence for a listening person, where a thousand rows have changed.
    void announceEnd(int names, int available);

    /// "about 45 s left", "about 9 min 20 s left", "about 2 h 5 min left": off by less than a tenth.
    [[nodiscard]] static QString timeLeft(int seconds);

Q_SIGNALS:
    void pauseWanted();
    void resumeWanted();
    void againWanted();
    /// What has no answer is to be asked.
    void restWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void write();
    [[nodiscard]] QString state() const;
    [[nodiscard]] static QString span(int seconds);
    [[nodiscard]] static QString until(int seconds);
    void writeButton();
    void writeEnd();

    QProgressBar *m_bar;
    widgets::BusyIcon *m_busy;
    QLabel *m_progress;
    QLabel *m_note;
    QPushButton *m_actions;
    QPushButton *m_button;
    Look m_look;
    std::pair<int, int> m_ended{0, 0}; ///< names and available ones that were announced last
};

} // namespace cartouche::wizard
