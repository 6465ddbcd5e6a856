// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {

class BusyIcon;
class IconLabel;

/// One thing that was checked: an icon, a sentence that wraps, a second one in small, a bar for a share,
/// and at the right what can be done about it. Everything but the sentence is hidden until it is set.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// @param iconName "busy" turns
    void setFact(const QString &iconName, theme::Token tint, const QString &text, const QString &caption = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString iconName() const;
    /// How much of something is used up; beyond all of it the bar is full and of the colour of errors.
    void setShare(double share);
    /// The button is the caller's to connect.
    /// @param description for screen readers: which of several such buttons it is
    QPushButton *setAction(const QString &name, const QString &text, const QString &description = {});

private:
    void level(int buttonHeight);

    IconLabel *m_icon;
    BusyIcon *m_busy;
    QLabel *m_text;
    QLabel *m_caption;
    QHBoxLayout *m_row;
    QVBoxLayout *m_icons;
    QVBoxLayout *m_texts;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace cartouche::widgets
