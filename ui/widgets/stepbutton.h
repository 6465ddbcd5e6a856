// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace cartouche::widgets {

/// One step of the rail, with what there is to say about it at its right ("3 names", "2 to decide").
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Current, ToDo, Locked };
    Q_ENUM(State)
    /// The line to the neighbour: passed when the step above it is done.
    enum class Link { None, Plain, Passed };

    /// @param number of the step and @param count of all, as a person counts
    StepButton(int number, int count, QWidget *parent = nullptr);

    void setStep(const QString &title, const QString &meta, State state, bool reachable);
    void setLinks(Link above, Link below);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintLinks(QPainter &painter, const QRectF &mark) const;
    void paintTexts(QPainter &painter) const;

    int m_number;
    int m_count;
    QString m_meta;
    State m_state = State::ToDo;
    Link m_above = Link::None;
    Link m_below = Link::None;
};

} // namespace cartouche::widgets
