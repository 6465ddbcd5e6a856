// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace cartouche::widgets {

/// A quiet button of the rail ("Orders…"), with the number of things that wait behind it.
class RailLink : public QPushButton
{
    Q_OBJECT

public:
    explicit RailLink(const QString &iconName, QWidget *parent = nullptr);

    /// 0 shows nothing.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    int m_count = 0;
};

} // namespace cartouche::widgets
