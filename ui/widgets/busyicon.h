// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace cartouche::widgets {

/// The only thing in the program that moves: one turn a second, and still where the desktop has
/// animations turned off.
class BusyIcon : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIcon(theme::Token tint = theme::Token::Accent, int size = 16, QWidget *parent = nullptr);

    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }
    /// What the desktop says about animations, through the style.
    [[nodiscard]] static bool animationsAllowed(const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    theme::Token m_tint;
    int m_size;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace cartouche::widgets
