// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QLabel>

namespace cartouche::widgets {

/// A state: the icon carries the colour, the word stays in the colour of text.
class StatusBadge : public QLabel
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// @param quiet  the word in grey, for what needs no attention ("Taken", "Checking…")
    void setStatus(const QString &iconName, theme::Token tint, const QString &text, bool quiet = false);
    /// Caption size with an icon of 14 px, for a second line.
    void setCompact(bool compact);

    [[nodiscard]] QString iconName() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int iconSize() const { return m_compact ? 14 : 16; }
    [[nodiscard]] int gap() const { return m_compact ? 4 : 7; }

    QString m_icon;
    theme::Token m_tint = theme::Token::Text3;
    bool m_quiet = false;
    bool m_compact = false;
};

} // namespace cartouche::widgets
