// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QLabel>

namespace cartouche::widgets {

/// A word in a small tinted oval ("To decide", "changed", "3"), with an icon if it has one.
class Pill : public QLabel
{
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Warn,
        Ok,
        Bad,
        Outline, ///< a fact without weight, "default"
        Count,   ///< a number that waits for the person, bold
    };
    Q_ENUM(Kind)

    explicit Pill(QWidget *parent = nullptr);
    Pill(Kind kind, const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    void set(Kind kind, const QString &text, const QString &iconName = {});
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    Kind m_kind = Kind::Info;
    QString m_icon;
};

} // namespace cartouche::widgets
