// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace cartouche::widgets {

/// One of several filters, with the number of things behind it: "Needs you 3". The chosen one has a tick.
class ChipButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    int m_count = 0;
};

} // namespace cartouche::widgets
