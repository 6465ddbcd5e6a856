// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/payment.h"

#include "api/orderroutes.h"
#include "base/logging.h"
#include "order/whencurrent.h"

#include <QUuid>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

Payment::Payment(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock), m_check(client)
{
    connect(&m_check, &PaymentCheck::mayPay, this, &Payment::writeIntent);
    connect(&m_check, &PaymentCheck::paidAlready, this, &Payment::acceptPayment);
    connect(&m_check, &PaymentCheck::totalChanged, this, &Payment::adoptTotal);
    connect(&m_check, &PaymentCheck::refused, this, &Payment::giveUp);
}

void Payment::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void Payment::load(qint64 orderId, const base::Money &total, const Buyer &buyer)
{
    if (isInFlight())
        return;
    const bool isAnother = orderId != m_orderId;
    m_orderId = orderId;
    m_total = total;
    m_buyer = buyer;
    m_facts = {};
    // An amount that is not known is not nothing.
    m_facts.isFree = total.isZero() && !total.currency().isEmpty();
    m_facts.total = total;
    m_isLoadingDetails = false;
    m_loadError.reset();
    m_options.clear();
    ++m_loading;
    if (isAnother)
        m_seenStatus.clear();
    // What is known of this order's payment is not forgotten because its page is opened again.
    if (isAnother || (m_phase != Phase::Unknown && m_phase != Phase::Accepted))
        setPhase(Phase::Loading);
    if (m_facts.isFree)
        finishLoading();
    else
        loadWays();
}

void Payment::setTotal(const base::Money &total)
{
    if (!isInFlight() && total != m_total)
        load(m_orderId, total, m_buyer);
}

void Payment::loadAgain()
{
    const bool isSettled = m_phase == Phase::Ready || m_phase == Phase::Refused;
    if (isSettled && m_loadError)
        load(m_orderId, m_total, m_buyer);
}

void Payment::noteLoadError(const Error &error)
{
    qCInfo(logOrder) << "ways to pay:" << error.toLogLine();
    m_loadError = error;
}

/// Asked side by side: none of the three answers depends on another.
void Payment::loadWays()
{
    m_awaited = 3;
    whenCurrent(api::readPaymentMethods(m_client), this, m_loading,
                [this](const base::Result<QList<api::PaymentMethod>> &methods) {
                    if (methods)
                        m_facts.methods = *methods;
                    else
                        noteLoadError(methods.error());
                    endOfRead();
                });
    whenCurrent(api::readOrderPaymentMethods(m_client, m_orderId), this, m_loading,
                [this](const base::Result<api::OrderPaymentMethods> &accepted) {
                    if (accepted)
                        m_facts.accepted = *accepted;
                    else
                        noteLoadError(accepted.error());
                    endOfRead();
                });
    whenCurrent(api::readAvailablePaymentMeans(m_client, m_orderId), this, m_loading,
                [this](const base::Result<QStringList> &means) {
                    if (means)
                        m_facts.means = *means;
                    else
                        noteLoadError(means.error());
                    endOfRead();
                });
}

void Payment::endOfRead()
{
    if (--m_awaited > 0)
        return;
    if (std::exchange(m_isLoadingDetails, true))
        finishLoading();
    else
        loadDetails();
}

/// The old means by their ids, and what lies on an account; without them their ways to pay are left out, or are
/// offered without a balance.
void Payment::loadDetails()
{
    const QStringList means = m_facts.means.value_or(QStringList());
    QStringList kinds;
    std::copy_if(means.begin(), means.end(), std::back_inserter(kinds), meanNeedsId);
    const bool wantsBalance = needsBalance(m_facts);
    m_awaited = static_cast<int>(kinds.size()) + (wantsBalance ? 1 : 0);
    if (m_awaited == 0) {
        finishLoading();
        return;
    }
    for (const QString &kind : std::as_const(kinds)) {
        whenCurrent(api::readPaymentMeans(m_client, kind), this, m_loading,
                    [this](const base::Result<QList<api::PaymentMean>> &registered) {
                        if (registered)
                            m_facts.registeredMeans += *registered;
                        endOfRead();
                    });
    }
    if (wantsBalance) {
        whenCurrent(api::readOvhAccounts(m_client), this, m_loading,
                    [this](const base::Result<QList<api::OvhAccount>> &accounts) {
                        if (accounts)
                            m_facts.accounts = *accounts;
                        endOfRead();
                    });
    }
}

void Payment::finishLoading()
{
    m_options = payOptions(m_facts);
    // What is missing for good is left out; what may come yet is asked for again.
    const bool isEnoughTold = !m_options.isEmpty() || m_facts.methods;
    if (m_loadError && !m_loadError->isPassing() && isEnoughTold)
        m_loadError.reset();
    Q_EMIT optionsChanged();
    if (m_phase == Phase::Loading)
        setPhase(Phase::Ready);
}

void Payment::pay(const PayOption &option)
{
    const bool mayPay = m_phase == Phase::Ready || m_phase == Phase::Refused;
    if (!mayPay || option.usable != PayOption::Usable::Yes)
        return;
    m_option = option;
    setPhase(Phase::Checking);
    m_check.start(m_orderId, m_total);
}

void Payment::acceptPayment()
{
    setPhase(Phase::Accepted);
    Q_EMIT accepted();
}

void Payment::adoptTotal(const base::Money &total)
{
    giveUp(base::invalid("total-changed"_ba, u"the order's total is %1 %2, not %3 %4"_s
        .arg(total.toDecimal(), total.currency(), m_total.toDecimal(), m_total.currency())));
    Q_EMIT totalChanged(total);
}

void Payment::writeIntent()
{
    m_intent = {};
    m_intent.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_intent.account = m_buyer.account;
    m_intent.endpoint = m_buyer.endpoint;
    m_intent.orderId = m_orderId;
    m_intent.method = m_option.journalName();
    m_intent.total = m_total;
    m_intent.createdAt = m_clock.now();
    base::whenDone(m_journal.beginPayment(m_intent), this, [this](const base::Result<void> &written) {
        if (written) {
            send();
        } else if (written.error().code == "locked-order") {
            // The journal knows of a payment that this object has not been told of.
            adoptLivePayment(written.error());
        } else {
            giveUp(written.error());
        }
    });
}

void Payment::adoptLivePayment(const Error &refusal)
{
    base::whenDone(m_journal.livePayment(m_orderId, m_buyer.endpoint), this,
                    [this, refusal](const base::Result<std::optional<store::PayIntent>> &live) {
                        if (live && !*live) {
                            giveUp(refusal); // it was settled in between: the next click finds out
                            return;
                        }
                        setPhase(Phase::Unknown);
                        if (live)
                            adopt(**live);
                        if (m_phase == Phase::Unknown)
                            Q_EMIT outcomeUnknown(refusal);
                    });
}

void Payment::send()
{
    setPhase(Phase::Sending);
    const auto answer = m_option.way == PayOption::Way::Method
        ? api::payOrder(m_client, m_orderId, m_option.methodId)
        : api::payOrderWithMean(m_client, m_orderId, m_option.mean, m_option.meanId);
    base::whenDone(answer, this, [this](const base::Result<api::PaymentReceipt> &result) { settle(result); });
}

void Payment::settle(const base::Result<api::PaymentReceipt> &answer)
{
    const bool isUnknown = !answer && answer.error().outcomeUnknown();
    const auto written = answer ? m_journal.paymentAccepted(m_intent.id, answer->queryId)
        : isUnknown             ? m_journal.paymentUnknown(m_intent.id, answer.error())
                                : m_journal.paymentRefused(m_intent.id, answer.error());
    base::whenDone(written, this, [this, answer, isUnknown](const base::Result<void> &result) {
        if (!result)
            qCCritical(logOrder) << "outcome of a payment not written:" << result.error().toLogLine();
        if (answer) {
            acceptPayment();
        } else if (isUnknown) {
            setPhase(Phase::Unknown);
            Q_EMIT outcomeUnknown(answer.error());
        } else {
            giveUp(answer.error());
        }
    });
}

void Payment::giveUp(const Error &error)
{
    setPhase(Phase::Refused);
    Q_EMIT refused(error);
}

void Payment::orderStatusSeen(qint64 orderId, const QString &status)
{
    if (orderId != m_orderId)
        return;
    m_seenStatus = status;
    adoptSeenStatus();
}

void Payment::adoptSeenStatus()
{
    if (!isPaidStatus(m_seenStatus) || isInFlight() || m_phase == Phase::Idle || m_phase == Phase::Accepted)
        return;
    const bool wasUnknown = m_phase == Phase::Unknown;
    acceptPayment();
    if (!wasUnknown)
        return;
    base::whenDone(m_journal.paymentSeen(m_orderId, m_buyer.endpoint, m_seenStatus), this,
                    [](const base::Result<void> &written) {
                        // "state": the one that this program knows of was accepted, or paid elsewhere.
                        if (!written && written.error().code != "state")
                            qCWarning(logOrder) << "payment seen, not written:" << written.error().toLogLine();
                    });
}

void Payment::adopt(const store::PayIntent &earlier)
{
    if (isInFlight() || earlier.orderId != m_orderId)
        return;
    m_intent = earlier;
    if (earlier.state == store::PayIntent::State::Accepted) {
        acceptPayment();
        return;
    }
    setPhase(Phase::Unknown);
    adoptSeenStatus();
}

void Payment::reconcile(qint64 orderId, bool isMade)
{
    // One that was accepted can turn out not to be made: the answer was good, and nothing came of it.
    const bool isOpen = m_phase == Phase::Unknown || (m_phase == Phase::Accepted && !isMade);
    if (orderId != m_orderId || !isOpen || isPaidStatus(m_seenStatus))
        return;
    if (isMade) {
        acceptPayment();
        return;
    }
    setPhase(Phase::Ready);
    // What it can be paid with may be another thing than before.
    load(m_orderId, m_total, m_buyer);
}

} // namespace cartouche::order
