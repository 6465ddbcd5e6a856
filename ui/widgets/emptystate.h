// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cartouche::widgets {

class IconLabel;

/// What stands where nothing is to be shown: why, and what to do about it.
class EmptyState : public QFrame
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @param sentence may be empty
    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    /// Creates the button on first use; an empty text hides it.
    QPushButton *setButton(const QString &text, const QString &iconName = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    /// With the border and ground of a card, where it does not already stand in a frame.
    void setCard(bool card);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace cartouche::widgets
