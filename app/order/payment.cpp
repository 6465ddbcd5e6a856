// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/payment.h"

#include "base/whendone.h"
#include "api/orderroutes.h"
#include "base/logging.h"

#include <QUuid>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

bool showsPayment(const QList<api::FollowUp> &steps)
{
    for (const api::FollowUp &step : steps) {
        for (const api::FollowUpEvent &event : step.history) {
            if (event.label.contains("PAYMENT"_L1))
                return true;
        }
    }
    return false;
}

} // namespace

bool isPaidStatus(const QString &status)
{
    return status == "checking"_L1 || status == "documentsRequested"_L1 || status == "delivering"_L1
        || status == "delivered"_L1;
}

Payment::Payment(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
{
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
    m_orderId = orderId;
    m_total = total;
    m_buyer = buyer;
    m_facts = {};
    m_facts.isFree = total.isZero();
    m_loadError.reset();
    m_options.clear();
    setPhase(Phase::Loading);
    if (m_facts.isFree)
        finishLoading();
    else
        loadMethods();
}

void Payment::noteLoadError(const Error &error)
{
    qCInfo(logOrder) << "ways to pay:" << error.toLogLine();
    m_loadError = error;
}

void Payment::loadMethods()
{
    base::whenDone(api::readPaymentMethods(m_client), this, [this](const base::Result<QList<api::PaymentMethod>> &methods) {
        if (methods)
            m_facts.methods = *methods;
        else
            noteLoadError(methods.error());
        base::whenDone(api::readOrderPaymentMethods(m_client, m_orderId), this, [this](const base::Result<api::OrderPaymentMethods> &accepted) {
                if (accepted)
                    m_facts.accepted = *accepted;
                else
                    noteLoadError(accepted.error());
                loadMeans();
            });
    });
}

void Payment::loadMeans()
{
    base::whenDone(api::readAvailablePaymentMeans(m_client, m_orderId), this, [this](const base::Result<QStringList> &means) {
        if (!means) {
            noteLoadError(means.error());
            finishLoading();
            return;
        }
        m_facts.means = *means;
        QStringList kinds;
        std::copy_if(means->begin(), means->end(), std::back_inserter(kinds), meanNeedsId);
        loadRegisteredMeans(kinds);
    });
}

void Payment::loadRegisteredMeans(QStringList kinds)
{
    if (kinds.isEmpty()) {
        finishLoading();
        return;
    }
    const QString kind = kinds.takeFirst();
    base::whenDone(api::readPaymentMeans(m_client, kind), this, [this, kinds](const base::Result<QList<api::PaymentMean>> &means) {
        if (means)
            m_facts.registeredMeans += *means;
        loadRegisteredMeans(kinds);
    });
}

void Payment::finishLoading()
{
    m_options = payOptions(m_facts);
    if (!m_options.isEmpty())
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
    checkStatus();
}

void Payment::checkStatus()
{
    base::whenDone(api::readOrderStatus(m_client, m_orderId), this, [this](const base::Result<QString> &status) {
        if (!status) {
            giveUp(status.error());
        } else if (isPaidStatus(*status)) {
            setPhase(Phase::Accepted);
            Q_EMIT accepted();
        } else if (*status == "notPaid"_L1) {
            checkHistory();
        } else {
            giveUp(base::invalid("order-"_ba + status->toUtf8()));
        }
    });
}

void Payment::checkHistory()
{
    base::whenDone(api::readFollowUp(m_client, m_orderId), this, [this](const base::Result<QList<api::FollowUp>> &steps) {
        // The route is in beta and may not know an order: only a payment that it shows counts.
        if (steps && showsPayment(*steps)) {
            setPhase(Phase::Accepted);
            Q_EMIT accepted();
            return;
        }
        writeIntent();
    });
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
        if (!written)
            giveUp(written.error());
        else
            send();
    });
}

void Payment::send()
{
    setPhase(Phase::Sending);
    auto answer = m_option.way == PayOption::Way::Method
        ? api::payOrder(m_client, m_orderId, m_option.methodId)
        : api::payOrderWithMean(m_client, m_orderId, m_option.mean, m_option.meanId);
    base::whenDone(answer, this, [this](const base::Result<void> &result) { settle(result); });
}

void Payment::settle(const base::Result<void> &answer)
{
    const bool isUnknown = !answer && answer.error().outcomeUnknown();
    auto written = answer ? m_journal.paymentAccepted(m_intent.id, {})
        : isUnknown       ? m_journal.paymentUnknown(m_intent.id, answer.error())
                          : m_journal.paymentRefused(m_intent.id, answer.error());
    base::whenDone(written, this, [this, answer, isUnknown](const base::Result<void> &result) {
        if (!result)
            qCCritical(logOrder) << "outcome of a payment not written:" << result.error().toLogLine();
        if (answer) {
            setPhase(Phase::Accepted);
            Q_EMIT accepted();
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

void Payment::orderStatusSeen(const QString &status)
{
    const bool mayBePaid = m_phase == Phase::Unknown || m_phase == Phase::Ready || m_phase == Phase::Refused;
    if (!isPaidStatus(status) || !mayBePaid)
        return;
    const bool wasUnknown = m_phase == Phase::Unknown;
    setPhase(Phase::Accepted);
    Q_EMIT accepted();
    if (wasUnknown)
        base::whenDone(m_journal.paymentSeen(m_orderId, m_buyer.endpoint, status), this, [](const base::Result<void> &written) {
                if (!written)
                    qCWarning(logOrder) << "payment seen, not written:" << written.error().toLogLine();
            });
}

void Payment::markUnknown()
{
    if (!isInFlight())
        setPhase(Phase::Unknown);
}

} // namespace cartouche::order
