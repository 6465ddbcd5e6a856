// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace cartouche::widgets {

struct TimelineStep
{
    enum class State { Done, Current, ToDo, Error, NeedsYou, Stopped, Untold };

    State state = State::ToDo;
    QString title;   ///< tense follows fact: "Payment", then "Paid"
    QString caption; ///< "13:58", "waits for you"
};

/// What happens to an order, from left to right.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    [[nodiscard]] const QList<TimelineStep> &steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int columnWidth() const;
    void paintStep(QPainter &painter, const TimelineStep &step, int left, int width) const;

    QList<TimelineStep> m_steps;
};

} // namespace cartouche::widgets
