// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace cartouche::widgets {

class ElidedLabel;
class IconLabel;
class Pill;

/// One way to pay, as it is shown.
struct PayRow
{
    QString iconName;     ///< "card", "bank", "wallet"
    QString title;        ///< "Card ···· 4242"
    QString pill;         ///< "default", or empty
    QString note;         ///< at the right: "Visa, valid until 08/28"
    bool enabled = true;
    QString reason;       ///< why it cannot be chosen, in the place of the note
};

/// A row with a radio button that is chosen by a click anywhere in it.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    void setRow(const PayRow &row);
    /// First and last rows follow the round corners of the frame around them.
    void setPlace(bool first, bool last);
    [[nodiscard]] QRadioButton *radio() const { return m_radio; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRadioButton *m_radio;
    IconLabel *m_icon;
    QLabel *m_title;
    Pill *m_pill;
    ElidedLabel *m_note;
    bool m_first = false;
    bool m_last = false;
};

} // namespace cartouche::widgets
