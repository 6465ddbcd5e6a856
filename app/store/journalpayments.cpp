// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/database.h"
#include "store/journaldetail.h"
#include "store/journalrows.h"
#include "store/sql.h"

// The journal's payments.
namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

Result<void> leaveState(QSqlDatabase &database, const PayIntent &intent,
                        const rows::Outcome<PayIntent::State> &outcome, const rows::Event &event, const QDateTime &now)
{
    if (auto settled = rows::settlePayIntent(database, intent.id, outcome, now); !settled)
        return settled;
    return rows::addEvent(database, event, now);
}

} // namespace

QFuture<Result<void>> Journal::beginPayment(const PayIntent &intent)
{
    PayIntent row = intent;
    if (row.id.isEmpty() || row.endpoint.isEmpty() || row.orderId <= 0)
        return refused<void>("intent"_ba, u"an intent needs an id, an endpoint and an order"_s);
    const QDateTime now = m_clock.now();
    if (!row.createdAt.isValid())
        row.createdAt = now;

    return m_database.run<void>([row, now](QSqlDatabase &database) -> Result<void> {
        const auto live = rows::livePayIntent(database, row.endpoint, row.orderId);
        if (!live)
            return failure(live.error());
        if (*live) {
            return failure(storageError("locked-order"_ba, u"order %1: payment %2 is %3"_s
                .arg(QString::number(row.orderId), (*live)->id, rows::nameOf((*live)->state))));
        }
        if (auto added = rows::addPayIntent(database, row); !added)
            return added;
        QJsonObject detail = describe(row.total);
        detail.insert(u"method"_s, row.method);
        return rows::addEvent(database, {u"payment-sending"_s, row.account, row.endpoint, row.id, row.orderId, detail},
                              now);
    });
}

QFuture<Result<void>> Journal::paymentAccepted(const QString &intentId, const QString &queryId)
{
    return settlePayment(intentId, PayIntent::State::Accepted, queryId, {});
}

QFuture<Result<void>> Journal::paymentRefused(const QString &intentId, const base::Error &error)
{
    return settlePayment(intentId, PayIntent::State::Refused, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::paymentUnknown(const QString &intentId, const base::Error &error)
{
    return settlePayment(intentId, PayIntent::State::Unknown, error.queryId, error.toLogLine());
}

QFuture<Result<void>> Journal::settlePayment(const QString &intentId, PayIntent::State state, const QString &queryId,
                                             const QString &errorLine)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto found = rows::findPayIntent(database, intentId);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(wrongState(intentId, u"not in the journal"_s));
        const PayIntent &intent = **found;
        if (intent.state != PayIntent::State::Sending)
            return failure(wrongState(intentId, rows::nameOf(intent.state)));
        return leaveState(database, intent, {state, 0, queryId, errorLine},
                          {u"payment-"_s + rows::nameOf(state), intent.account, intent.endpoint, intentId,
                           intent.orderId, describe(queryId, errorLine)}, now);
    });
}

QFuture<Result<void>> Journal::paymentSeen(qint64 orderId, const QString &endpoint, const QString &status)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto live = rows::livePayIntent(database, endpoint, orderId);
        if (!live)
            return failure(live.error());
        // `sending` is an unknown outcome too: the program ended before it could write one.
        if (!*live || (*live)->state == PayIntent::State::Accepted) {
            return failure(storageError("state"_ba, u"order %1 has no payment whose outcome is unknown"_s
                .arg(orderId)));
        }
        const PayIntent &intent = **live;
        return leaveState(database, intent, {PayIntent::State::Accepted, 0, {}, {}},
                          {u"payment-seen"_s, intent.account, endpoint, intent.id, orderId, {{u"status"_s, status}}},
                          now);
    });
}

QFuture<Result<void>> Journal::paymentNotMade(const QString &intentId)
{
    const QDateTime now = m_clock.now();
    return m_database.run<void>([=](QSqlDatabase &database) -> Result<void> {
        const auto found = rows::findPayIntent(database, intentId);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(wrongState(intentId, u"not in the journal"_s));
        const PayIntent &intent = **found;
        const bool isOpen = intent.state == PayIntent::State::Unknown || intent.state == PayIntent::State::Sending
            || intent.state == PayIntent::State::Accepted;
        if (!isOpen)
            return failure(wrongState(intentId, rows::nameOf(intent.state)));
        return leaveState(database, intent, {PayIntent::State::NotMade, 0, {}, {}},
                          {u"payment-not-made"_s, intent.account, intent.endpoint, intentId, intent.orderId, {}}, now);
    });
}

} // namespace cartouche::store
