// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordertimeline.h"
#include "wizard/paywords.h"
#include "wizard/wizardpage.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cartouche::widgets {
class IconLabel;
class Timeline;
}

namespace cartouche::wizard {

class DeliveryNotes;
class OrderNames;
class WaysToPay;

/// Step 5: the order exists. It is paid with the one button of the program that pays, and followed
/// until it is delivered.
class PaymentPage : public WizardPage
{
    Q_OBJECT
public:
    explicit PaymentPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] Hint hint() const override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;
    /// The words of the last button: it pays, or, when nothing is left to pay, starts a new search.
    [[nodiscard]] QString payText() const;
    /// Nothing is left to pay here: the last button starts over, the other one closes.
    [[nodiscard]] bool isPaid() const;

Q_SIGNALS:
    void startOverWanted();
    /// The orders window is wanted, at this order.
    void orderWanted(qint64 orderId);

protected:
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    void buildOrderCard();
    void buildProgress();
    void showProgress();
    void showOrderCard(const order::OrderProgress &progress);
    void showLink(const order::OrderProgress &progress);
    void notePhase();
    void showPaymentNotice();
    void announce();
    [[nodiscard]] QString orderNote(const order::OrderProgress &progress) const;
    [[nodiscard]] QUrl orderPage() const;
    [[nodiscard]] QUrl orderPdf() const;
    void openInBrowser(const QUrl &page);
    [[nodiscard]] Hint watchingHint() const;

    QVBoxLayout *m_column = nullptr; ///< scrolls where the window is too low
    QWidget *m_inside = nullptr;
    widgets::IconLabel *m_orderIcon = nullptr;
    QLabel *m_orderText = nullptr;
    QLabel *m_nextStep = nullptr;
    QLabel *m_orderNote = nullptr;
    QLabel *m_flaw = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_tax = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_browser = nullptr;
    WaysToPay *m_ways = nullptr;
    qint64 m_orderId = 0; ///< that was shown last
    order::Payment::Phase m_phase = order::Payment::Phase::Idle; ///< as it was told last
    order::OrderTimeline m_way;
    bool m_isWatchingBrowser = false; ///< its page was opened to pay there
    QLabel *m_nextTitle = nullptr;
    QLabel *m_nextNote = nullptr;
    QPushButton *m_orders = nullptr;
    widgets::Timeline *m_timeline = nullptr;
    OrderNames *m_names = nullptr;
    DeliveryNotes *m_afterwards = nullptr;
};

} // namespace cartouche::wizard
