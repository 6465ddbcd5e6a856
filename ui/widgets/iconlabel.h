// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QString>
#include <QWidget>

namespace cartouche::widgets {

/// One icon. It is decoration beside a word, so screen readers do not stop at it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &name, theme::Token tint, int size = 16, QWidget *parent = nullptr);

    /// An empty name shows nothing but keeps the room.
    void setIcon(const QString &name, theme::Token tint, int size = 16);
    [[nodiscard]] QString iconName() const { return m_name; }
    [[nodiscard]] theme::Token tint() const { return m_tint; }

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    theme::Token m_tint = theme::Token::Text2;
    int m_size = 16;
};

} // namespace cartouche::widgets
