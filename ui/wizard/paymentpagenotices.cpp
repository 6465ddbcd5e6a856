// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/paymentpage.h"

#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/banner.h"

#include <utility>

// The payment page's messages.
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

} // namespace cartouche::wizard
