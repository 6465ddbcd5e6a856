// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/withdrawal.h"

#include "api/aftercareroutes.h"
#include "api/orderroutes.h"
#include "base/logging.h"
#include "base/whendone.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;

Withdrawal::Withdrawal(api::Client &client, store::Journal &journal, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_waits{2s, 5s, 10s, 30s}
{
}

QStringList Withdrawal::reasons()
{
    return {u"unused"_s, u"expensive"_s, u"difficulty"_s, u"competitor"_s, u"performance"_s, u"reliability"_s, u"other"_s};
}

bool Withdrawal::isInFlight() const
{
    return std::any_of(m_states.begin(), m_states.end(),
                       [](const State &state) { return state.phase == Phase::Sending || state.phase == Phase::Looking; });
}

void Withdrawal::send(qint64 orderId, const QString &account, const QString &reason, const QString &comment)
{
    const Phase before = stateOf(orderId).phase;
    if (before == Phase::Sending || before == Phase::Looking || before == Phase::Made)
        return;
    set(orderId, {Phase::Sending, std::nullopt});
    // As with everything that moves money: on the disk before it leaves.
    const auto written = m_journal.note(u"withdrawal"_s, about(orderId, account),
                                        {{u"outcome"_s, u"sending"_s}, {u"reason"_s, reason}});
    base::whenDone(written, this, [=, this](const Result<void> &isWritten) {
        if (!isWritten)
            set(orderId, {Phase::Failed, isWritten.error()});
        else
            post(orderId, account, reason, comment);
    });
}

void Withdrawal::post(qint64 orderId, const QString &account, const QString &reason, const QString &comment)
{
    base::whenDone(api::withdrawOrder(m_client, orderId, reason, comment), this, [=, this](const Result<void> &answer) {
        if (answer) {
            note(orderId, account, u"done"_s);
            set(orderId, {Phase::Made, std::nullopt});
            Q_EMIT made(orderId);
        } else if (!answer.error().outcomeUnknown()) {
            note(orderId, account, u"refused"_s, answer.error().toLogLine());
            set(orderId, {Phase::Failed, answer.error()});
        } else {
            note(orderId, account, u"unknown"_s, answer.error().toLogLine());
            set(orderId, {Phase::Looking, answer.error()});
            lookLater(orderId, account, 0);
        }
    });
}

void Withdrawal::lookLater(qint64 orderId, const QString &account, qsizetype number)
{
    QTimer::singleShot(m_waits.value(number, 30s), this, [=, this] { look(orderId, account, number); });
}

void Withdrawal::look(qint64 orderId, const QString &account, qsizetype number)
{
    base::whenDone(api::readOrderStatus(m_client, orderId), this, [=, this](const Result<QString> &status) {
        if (!status) {
            lookLater(orderId, account, number); // a look that was not answered is none
            return;
        }
        if (*status == "cancelling"_L1 || *status == "cancelled"_L1) {
            note(orderId, account, u"seen"_s);
            set(orderId, {Phase::Made, std::nullopt});
            Q_EMIT made(orderId);
        } else if (number + 1 < m_waits.size()) {
            lookLater(orderId, account, number + 1);
        } else {
            note(orderId, account, u"not-arrived"_s);
            set(orderId, {Phase::NotArrived, std::nullopt});
        }
    });
}

void Withdrawal::set(qint64 orderId, const State &state)
{
    m_states.insert(orderId, state);
    Q_EMIT changed(orderId);
}

store::OrderIntent Withdrawal::about(qint64 orderId, const QString &account) const
{
    store::OrderIntent intent;
    intent.account = account;
    intent.endpoint = m_client.endpoint().baseUrl.toString();
    intent.orderId = orderId;
    return intent;
}

void Withdrawal::note(qint64 orderId, const QString &account, const QString &outcome, const QString &errorLine)
{
    QJsonObject detail{{u"outcome"_s, outcome}};
    if (!errorLine.isEmpty())
        detail.insert(u"error"_s, errorLine);
    base::whenDone(m_journal.note(u"withdrawal"_s, about(orderId, account), detail), this, [](const Result<void> &written) {
        if (!written)
            qCWarning(logOrder) << "withdrawal not written:" << written.error().toLogLine();
    });
}

} // namespace cartouche::order
