// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace cartouche::widgets {

/// Chooses 1, 2, 3, 5 or 10 years: "Total over [slider] years".
class YearsSlider : public QWidget
{
    Q_OBJECT
public:
    explicit YearsSlider(QWidget *parent = nullptr);

    [[nodiscard]] int years() const;
    /// The nearest step below or at.
    void setYears(int years);
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void yearsChanged(int years);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_before;
    QSlider *m_slider;
    QLabel *m_after;
};

} // namespace cartouche::widgets
