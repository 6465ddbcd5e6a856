// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/payment.h"
#include "wizard/paywords.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

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
    /// How far the page of this order at OVHcloud can be opened.
    void setBrowserLink(BrowserLink link);
    /// A payment of this order may still arrive: OVHcloud's own page, which knows of it, is the one way.
    void setOnlyBrowser(bool isOnly);
    /// Where a payment method is added; an empty page takes the way there away.
    void setMethodsPage(const QUrl &page);
    /// Null while nothing is chosen, or the browser is.
    [[nodiscard]] const order::PayOption *chosen() const;
    /// It is to be paid on OVHcloud's own page.
    [[nodiscard]] bool isBrowserChosen() const;
    void focusChoice();
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void showOptions();
    void choose();
    void buildFoot(QVBoxLayout &column);
    void showUnusable();
    [[nodiscard]] int shownOptions() const;
    [[nodiscard]] bool hasBrowserRow() const;
    void showGap();

    order::Payment *m_payment = nullptr;
    QString m_choice;         ///< PayOption::journalName()
    bool m_isOnlyBrowser = false;
    bool m_isListing = false; ///< rows are being rewritten: what the list says then is nobody's choice
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    widgets::PayMethodList *m_list = nullptr;
    QWidget *m_gap = nullptr; ///< stands in the place of the rows while there are none
    widgets::IconLabel *m_gapIcon = nullptr;
    QLabel *m_gapText = nullptr;
    QPushButton *m_askAgain = nullptr;
    QWidget *m_foot = nullptr;
    widgets::IconLabel *m_unusableIcon = nullptr;
    QLabel *m_unusable = nullptr;
    QPushButton *m_add = nullptr;
    BrowserLink m_link = BrowserLink::NotTold;
    QUrl m_methodsPage;
};

} // namespace cartouche::wizard
