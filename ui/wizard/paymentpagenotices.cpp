// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/paymentpage.h"

#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "wizard/waystopay.h"

#include <QAccessible>
#include <QLabel>

#include <utility>

// The payment page's messages, and what it says at the left of the bar.
namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using Phase = order::Payment::Phase;
using widgets::Banner;

/// A payment of which OVHcloud shows no trace: the person decides anew.
void PaymentPage::notePhase()
{
    const order::Payment &payment = session()->purchase->payment();
    const Phase before = std::exchange(m_phase, payment.phase());
    const bool isReopened = m_phase == Phase::Loading || m_phase == Phase::Ready;
    if ((before != Phase::Unknown && before != Phase::Accepted) || !isReopened || m_orderId != session()->purchase->orderId())
        return;
    showMessage([this, sentAt = payment.sentAt(), wasAccepted = before == Phase::Accepted] {
        const QString at = theme::timeWithSeconds(sentAt);
        m_banner->show(Banner::Kind::Info, tr("No payment has arrived"),
                       wasAccepted
                           ? tr("OVHcloud took the payment that was sent at %1 without a refusal, but for a while has shown "
                                "no trace of it: the order is not paid. You decide whether to pay it again.")
                                 .arg(at)
                           : tr("OVHcloud shows no trace of the payment that was sent at %1: the order is not paid. You "
                                "decide whether to pay it.")
                                 .arg(at));
    });
}

void PaymentPage::showPaymentNotice()
{
    if (session() == nullptr)
        return;
    const Phase phase = session()->purchase->payment().phase();
    if (phase == Phase::Unknown) {
        showMessage([this] {
            m_banner->show(Banner::Kind::Warn, tr("Payment unknown – checking with OVHcloud"),
                           tr("The payment left, but no clear answer came back. Cartouche looks at the order until it is "
                              "clear. Nothing is sent again."),
                           u"unknown"_s);
        });
    } else if (phase == Phase::Accepted || phase == Phase::Checking) {
        clearError();
    }
}

WizardPage::Hint PaymentPage::hint() const
{
    if (session() == nullptr)
        return {};
    switch (session()->purchase->payment().phase()) {
    case Phase::Idle:
    case Phase::Loading: return {u"busy"_s, tr("Asking what this order can be paid with…")};
    case Phase::Checking: return {u"busy"_s, tr("Looking that it is not paid already…")};
    case Phase::Sending: return {u"busy"_s, tr("Payment sent, waiting for the answer…")};
    case Phase::Accepted:
        return session()->purchase->followUp().progress().isDelivered()
                && session()->purchase->followUp().progress().givenUp().isEmpty()
            ? Hint{u"check-circle"_s, tr("All names are in your account.")}
            : watchingHint();
    case Phase::Unknown: return {u"unknown"_s, tr("Nothing is sent again.")};
    default: break;
    }
    if (m_ways->chosen() != nullptr && m_ways->chosen()->way == order::PayOption::Way::Free)
        return {u"lock"_s, tr("Confirmed once. Nothing is charged.")};
    return m_isWatchingBrowser || m_ways->isBrowserChosen() || isPaid()
        ? watchingHint()
        : Hint{u"lock"_s, tr("Sent once. If no answer comes, Cartouche checks. It never pays twice.")};
}

WizardPage::Hint PaymentPage::watchingHint() const
{
    if (isPaid()) {
        return session()->purchase->followUp().progress().isFinal()
            ? Hint{u"info"_s, tr("Nothing is left to do here.")}
            : Hint{u"info"_s, tr("You can close Cartouche, it goes on at OVHcloud.")};
    }
    return m_isWatchingBrowser ? Hint{u"watch"_s, tr("Pay on OVHcloud’s page: Cartouche sees it here.")}
                               : Hint{u"open-in-browser"_s, tr("The page of this order opens. Cartouche sends nothing.")};
}

/// A screen reader hears what has become of the order without going to look for it.
void PaymentPage::announce()
{
    if (!isCurrent() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_orderText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace cartouche::wizard
