// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/payment.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cartouche::widgets {
class IconLabel;
class PayMethodList;
}

namespace cartouche::wizard {

/// The section "Pay with" of the payment page: what OVHcloud accepts for the order, the choice among it,
/// and a way to ask again when it could not be read.
class WaysToPay : public QWidget
{
    Q_OBJECT
public:
    explicit WaysToPay(QWidget *parent = nullptr);

    /// Whose options are shown; null for none. Not owned.
    void setPayment(order::Payment *payment);
    /// Another order: what was chosen for the one before counts no more.
    void forgetChoice();
    /// Null while nothing is chosen.
    [[nodiscard]] const order::PayOption *chosen() const;
    void focusChoice();
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void showOptions();
    void choose();
    void showGap();

    order::Payment *m_payment = nullptr;
    QString m_choice;         ///< PayOption::journalName()
    bool m_isListing = false; ///< rows are being rewritten: what the list says then is nobody's choice
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    widgets::PayMethodList *m_list = nullptr;
    QWidget *m_gap = nullptr; ///< stands in the place of the rows while there are none
    widgets::IconLabel *m_gapIcon = nullptr;
    QLabel *m_gapText = nullptr;
    QPushButton *m_askAgain = nullptr;
};

} // namespace cartouche::wizard
