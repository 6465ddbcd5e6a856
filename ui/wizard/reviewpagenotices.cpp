// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewpage.h"

#include "order/purchase.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "wizard/reviewchecks.h"
#include "wizard/reviewconsents.h"
#include "wizard/reviewside.h"
#include "wizard/unknownnotice.h"

#include <QPushButton>

#include <algorithm>

// What the review page says: beside the order button, on it, and above its content.
namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::Banner;

WizardPage::Hint ReviewPage::hint() const
{
    if (session() == nullptr)
        return {};
    switch (m_state) {
    case State::Checking: return {u"busy"_s, tr("Checking with OVHcloud…")};
    case State::Failed: return {u"info"_s, tr("Nothing was ordered. Mend what is marked, or check again.")};
    case State::Sending:
        return {u"busy"_s,
                session()->purchase->checkout().phase() == order::Checkout::Phase::Sending
                    ? tr("Order sent at %1, waiting for the answer…")
                          .arg(theme::timeWithSeconds(session()->purchase->checkout().sentAt()))
                    : tr("Checking the price once more…")};
    case State::Unknown: return {u"unknown"_s, tr("Nothing is sent again.")};
    case State::Ready: break;
    }
    if (hasLockedName())
        return {u"lock"_s, tr("One of these names is in an order whose outcome is unknown")};
    const qint64 age = session()->purchase->reviewAge();
    if (age > order::Purchase::longestReviewAge)
        return {u"refresh"_s, tr("Checked %1 ago, check again").arg(theme::age(age))};
    if (const auto obstacle = m_side->checks().obstacle())
        return *obstacle;
    if (const QString gap = m_side->consents().gap(); !gap.isEmpty())
        return {u"info"_s, gap};
    return {u"lock"_s, tr("Sent once. If no answer comes, Cartouche checks.")};
}

QString ReviewPage::orderText() const
{
    if (session() == nullptr || !session()->purchase->review())
        return tr("Order");
    const QString amount = theme::money(session()->purchase->review()->total());
    const auto &method = session()->purchase->preferredMethod().method();
    if (method && m_side->consents().isAutoPayChosen()) {
        const QString with = m_side->consents().autoPayMethod();
        // Without the method, which stands beside its box: the whole would not fit.
        return session()->isSandbox() ? tr("Order and pay %1 (sandbox, nothing is bought)").arg(amount)
                                      : tr("Order and pay %1 incl. tax with %2").arg(amount, with);
    }
    if (session()->isSandbox())
        return tr("Order for %1 (sandbox, nothing is bought)").arg(amount);
    return session()->purchase->review()->total().isZero() ? tr("Order for %1").arg(amount)
                                                           : tr("Order for %1 incl. tax (obligation to pay)").arg(amount);
}

void ReviewPage::showChange()
{
    showMessage([this, then = m_confirmed->total(), total = session()->purchase->review()->total()] {
        const QString before = theme::money(then);
        const QString now = theme::money(total);
        m_banner->show(Banner::Kind::Warn,
                       before == now ? tr("OVHcloud changed the conditions of this order")
                                     : tr("The price changed: %1 → %2").arg(before, now),
                       tr("Nothing was ordered. Look at the marked lines, then decide again."));
    });
}

void ReviewPage::showUnknown()
{
    showMessage([this] {
        order::Purchase *purchase = session()->purchase;
        const QString &intentId = purchase->checkout().intentId();
        const order::UnknownOrder *known = purchase->reconciliation().find(intentId);
        // Until the journal was read it has just been sent, and nobody has looked.
        order::UnknownOrder unknown;
        unknown.intent.names = purchase->checkout().names();
        unknown.intent.createdAt = purchase->checkout().sentAt();
        if (known != nullptr)
            unknown = *known;
        UnknownNotice::write(*m_banner, unknown);
        connect(m_banner->addButton(UnknownNotice::ordersText(unknown)), &QPushButton::clicked, this,
                [this, intentId] { Q_EMIT ordersWanted(intentId); });
        connect(m_banner->addButton(tr("New search")), &QPushButton::clicked, this, &ReviewPage::startOverWanted);
    });
}

void ReviewPage::showNotPlaced(const store::OrderIntent &intent)
{
    // On another page the person is about something else: coming here takes a review anyway.
    if (!isCurrent() || m_state != State::Unknown || intent.id != session()->purchase->checkout().intentId())
        return;
    decideAnew();
    checkAgain();
    showMessage([this, intent] { UnknownNotice::writeNotPlaced(*m_banner, intent); });
}

void ReviewPage::reviewFailed(const base::Error &error)
{
    setState(State::Failed);
    showReview();
    const QList<order::RefusalTarget> &targets = session()->purchase->refusals();
    const bool belongsToDetails = std::any_of(targets.begin(), targets.end(),
                                              [](const order::RefusalTarget &target) { return !target.label.isEmpty(); });
    showMessage([this, error, belongsToDetails] {
        writeError(error);
        if (!belongsToDetails)
            return;
        auto *go = m_banner->addButton(tr("Go to the entry"));
        connect(go, &QPushButton::clicked, this, [this, error] { Q_EMIT refusedAtDetails(error); });
    });
}

} // namespace cartouche::wizard
