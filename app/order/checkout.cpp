// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/checkout.h"

#include "api/cartroutes.h"
#include "api/orderroutes.h"
#include "base/logging.h"
#include "base/whendone.h"
#include "order/preferredmethod.h"

#include <QUuid>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

/// A refusal by who acts, not by who stands in front of it.
bool isBusinessRefusal(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Refused || error.kind == Kind::NotFound || error.kind == Kind::Conflict
        || error.kind == Kind::Expired;
}

} // namespace

Checkout::Checkout(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
{
}

void Checkout::place(const Review &confirmed, const Draft &draft, const QString &cartId,
                     const QString &cartTag, const Buyer &buyer, const Terms &terms)
{
    if (m_phase != Phase::Idle)
        return;
    setPhase(Phase::Checking);
    m_terms = terms;
    m_intent = {};
    m_orderUrl.clear();
    m_intent.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_intent.account = buyer.account;
    m_intent.endpoint = buyer.endpoint;
    m_intent.cartId = cartId;
    m_intent.cartTag = cartTag;
    for (const base::DomainName &name : confirmed.names)
        m_intent.names.append(name.ascii());
    m_intent.names.sort();
    m_intent.total = confirmed.total();
    m_intent.orderCeiling = m_ceilings.perOrder;
    m_intent.dayCeiling = m_ceilings.perDay;
    m_orderTotal = confirmed.total();
    m_intent.fingerprint = fingerprint(confirmed, draft);
    if (paysItself())
        m_intent.fingerprint.insert(u"autoPay"_s, true);

    m_confirmed = confirmed;
    readNewestOrder();
}

void Checkout::reset()
{
    if (!isInFlight())
        setPhase(Phase::Idle);
}

void Checkout::reconcilePlaced(qint64 orderId)
{
    if (m_phase != Phase::Unknown)
        return;
    m_intent.orderId = orderId;
    setPhase(Phase::Placed);
    Q_EMIT placed(orderId);
}

void Checkout::reconcileNotPlaced()
{
    if (m_phase == Phase::Unknown)
        setPhase(Phase::Idle);
}

void Checkout::setPhase(Phase phase)
{
    m_phase = phase;
}

void Checkout::giveUp(const Error &error)
{
    setPhase(Phase::Idle);
    Q_EMIT refused(error);
}

/// The mark for finding the order again, should its answer be lost: without one no order is sent, but where
/// OVHcloud does not tell this key its orders, nothing would find it, and the person is asked then.
void Checkout::readNewestOrder()
{
    constexpr qint64 markDays = 30;
    const QDateTime from = m_clock.now().addSecs(m_client.clockOffset().value_or(0)).addDays(-markDays);
    base::whenDone(api::listOrders(m_client, from), this, [this](const base::Result<QList<qint64>> &orders) {
        if (!orders && !orders.error().isDenial()) {
            giveUp(orders.error());
            return;
        }
        if (!orders)
            m_intent.newestKnownOrder = store::OrderIntent::orderNotTold;
        else if (!orders->isEmpty())
            m_intent.newestKnownOrder = *std::max_element(orders->begin(), orders->end());
        checkMethod();
    });
}

/// OVHcloud charges whichever method is the preferred one by then: it has to be the one beside the box.
void Checkout::checkMethod()
{
    if (!paysItself()) {
        checkOnceMore();
        return;
    }
    base::whenDone(api::readPaymentMethods(m_client), this, [this](const base::Result<QList<api::PaymentMethod>> &methods) {
        const auto preferred = preferredOf(methods.value_or(QList<api::PaymentMethod>()));
        if (!methods)
            giveUp(methods.error());
        else if (!preferred || preferred->paymentMethodId != m_terms.payMethod)
            giveUp(base::invalid("pay-method-changed"_ba));
        else
            checkOnceMore();
    });
}

/// The last thing that is asked before the order: between this answer and the POST there is only the disk.
void Checkout::checkOnceMore()
{
    base::whenDone(api::dryRun(m_client, m_intent.cartId), this,
                    [this](const base::Result<api::OrderSummary> &summary) {
                        if (!summary) {
                            giveUp(summary.error());
                            return;
                        }
                        const Review fresh = renewed(m_confirmed, *summary, m_clock.now());
                        if (const ReviewChange change = compare(m_confirmed, fresh); change.any()) {
                            setPhase(Phase::Idle);
                            Q_EMIT changed(fresh, change);
                            return;
                        }
                        writeIntent();
                    });
}

void Checkout::writeIntent()
{
    m_intent.createdAt = m_clock.now();
    base::whenDone(m_journal.beginOrder(m_intent), this, [this](const base::Result<void> &written) {
        if (!written)
            giveUp(written.error());
        else
            send();
    });
}

void Checkout::send()
{
    setPhase(Phase::Sending);
    Q_EMIT sending();
    base::whenDone(api::checkOut(m_client, m_intent.cartId, {paysItself(), m_terms.waivesWithdrawal}), this,
                    [this](const base::Result<api::OrderSummary> &answer) { settle(answer); });
}

void Checkout::settle(const base::Result<api::OrderSummary> &answer)
{
    const auto warnIfUnwritten = [](const base::Result<void> &written) {
        if (!written)
            qCCritical(logOrder) << "outcome not written:" << written.error().toLogLine();
    };

    if (answer && answer->orderId) {
        m_intent.orderId = *answer->orderId;
        m_orderUrl = answer->url;
        // What was made is what will be paid, should it differ from what was asked for.
        if (!answer->withTax.amount.currency().isEmpty())
            m_orderTotal = answer->withTax.amount;
        base::whenDone(m_journal.orderPlaced(m_intent.id, m_intent.orderId, answer->queryId), this,
                        [this, warnIfUnwritten](const base::Result<void> &written) {
                            warnIfUnwritten(written);
                            setPhase(Phase::Placed);
                            Q_EMIT placed(m_intent.orderId);
                        });
        return;
    }

    Error error;
    if (answer) {
        error.kind = Error::Kind::OutcomeUnknown;
        error.route = "POST /order/cart/{cartId}/checkout"_ba;
        error.technical = u"the answer names no order"_s;
    } else {
        error = answer.error();
    }
    const bool isUnknown = error.outcomeUnknown() || (paysItself() && isBusinessRefusal(error));
    const auto written = isUnknown ? m_journal.orderUnknown(m_intent.id, error)
                                   : m_journal.orderRefused(m_intent.id, error);
    base::whenDone(written, this, [this, error, isUnknown, warnIfUnwritten](const base::Result<void> &result) {
        warnIfUnwritten(result);
        setPhase(isUnknown ? Phase::Unknown : Phase::Idle);
        if (isUnknown)
            Q_EMIT outcomeUnknown(error);
        else
            Q_EMIT refused(error);
    });
}

} // namespace cartouche::order
