// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <optional>

namespace cartouche::store {

class Database;

/// One click on the order button. Written before the POST leaves (rule R1 of order safety).
struct OrderIntent
{
    /// sending → placed | refused | unknown → placed | needs you | not placed; needs you → placed | not
    /// placed. An intent found in `sending` at start is unknown too.
    enum class State {
        Sending,
        Placed,
        Refused,
        Unknown,
        NeedsYou,  ///< reads did not settle it: several orders may be it, or OVHcloud does not tell
        NotPlaced, ///< reads over some time, or the person, settled that no order was made
    };
    /// Of `newestKnownOrder`: OVHcloud does not tell this key its orders.
    static constexpr qint64 orderNotTold = -1;

    QString id;               ///< made by the caller: a UUID
    QString account;          ///< "ab12345-ovh", or the endpoint host when the account is not known
    QString endpoint;         ///< base URL, so that the sandbox never mixes with the real thing
    QString cartId;
    QString cartTag;          ///< the cart's description
    QStringList names;        ///< ASCII forms, sorted
    base::Money total;        ///< with tax, of the dry run it was confirmed on
    QJsonObject fingerprint;  ///< lines, configurations' labels, totals, contract names: no auth code, no secret
    qint64 newestKnownOrder = 0; ///< before the click; 0: there was none lately; or orderNotTold
    std::optional<qint64> orderCeiling; ///< 1e-8 units of the total's currency (rule R9)
    std::optional<qint64> dayCeiling;   ///< likewise, for all orders of a day of this computer's clock
    QDateTime createdAt;      ///< UTC
    // from here on filled by the outcome
    State state = State::Sending;
    qint64 orderId = 0;
    QString queryId;
    QString errorLine;        ///< Error::toLogLine() of a refusal or of the lost answer
    QDateTime settledAt;

    /// The order was sent together with its payment ("autoPay" in the fingerprint): once it exists there is a
    /// payment of it whose outcome is unknown.
    [[nodiscard]] bool paysItself() const;
};

/// One click on the pay button, keyed by the order (rule R7).
struct PayIntent
{
    /// sending → accepted | refused | unknown → accepted | not made; accepted → not made.
    enum class State {
        Sending,
        Accepted,
        Refused,
        Unknown,
        NotMade, ///< reads over some time found no trace of it: the order may be paid, unless it is cancelled
    };

    QString id;
    QString account;
    QString endpoint;
    qint64 orderId = 0;
    QString method;           ///< "paymentMethod/123", "ovhAccount", "preferredMethod": no number of a card
    base::Money total;
    QDateTime createdAt;
    State state = State::Sending;
    QString queryId;
    QString errorLine;
    QDateTime settledAt;
};

/// The last that was seen of an order, for the first paint after a restart.
struct KnownOrder
{
    qint64 orderId = 0;
    QString account;
    QString endpoint;
    QStringList names;
    base::Money total;
    QString status;           ///< OVHcloud's order status as text
    QDateTime expiresAt;      ///< last day to pay; invalid when not told
    QDateTime createdAt;
    QDateTime seenAt;
    bool isFinished = false;  ///< delivered and every name in the account, or cancelled
};

/// The append-only journal of everything that concerns money. Every function runs on the store's
/// own thread and answers through a future; a future that succeeded means: committed to disk
/// (SQLite, WAL, synchronous=FULL). Rows of the `event` table are only ever added; the tables of
/// intents are a view of them kept in the same transaction. No secret ever enters it.
///
/// Errors: Kind::Storage with SQLite's text in `technical`; code "locked-names" when beginOrder meets
/// an unsettled intent with one of the same names (they stand in `technical`), "locked-order" when
/// beginPayment meets an unsettled or accepted payment of the same order, "state" when an outcome does
/// not follow from the state of its intent. Kind::Invalid, nothing written: code "intent" for an intent
/// that names nothing, "secret" for a fingerprint with an auth code or a key in it, "order-ceiling" and
/// "day-ceiling" when the total is above what the intent allows.
class Journal : public QObject
{
    Q_OBJECT
public:
    /// @param database outlives the journal
    explicit Journal(Database &database, const base::Clock &clock = base::Clock::system(), QObject *parent = nullptr);

    /// Commits the intent in state `sending`. Only after this succeeded may the POST leave.
    [[nodiscard]] QFuture<base::Result<void>> beginOrder(const OrderIntent &intent);
    /// 2xx with an order id: stored in the transaction that leaves `sending`; also makes the KnownOrder.
    /// The order's link is never stored: whoever has it sees the order.
    [[nodiscard]] QFuture<base::Result<void>> orderPlaced(const QString &intentId, qint64 orderId,
                                                          const QString &queryId);
    /// A readable refusal.
    [[nodiscard]] QFuture<base::Result<void>> orderRefused(const QString &intentId, const base::Error &error);
    /// Everything else.
    [[nodiscard]] QFuture<base::Result<void>> orderUnknown(const QString &intentId, const base::Error &error);
    /// Reads did not settle an unknown order: the person has to point it out.
    /// @param candidates orders that may be it
    [[nodiscard]] QFuture<base::Result<void>> orderNeedsYou(const QString &intentId, const QList<qint64> &candidates);
    /// It is settled that no order was made; its names are free again.
    /// @param why "cart-open", "person"
    [[nodiscard]] QFuture<base::Result<void>> orderNotPlaced(const QString &intentId, const QString &why);

    [[nodiscard]] QFuture<base::Result<void>> beginPayment(const PayIntent &intent);
    [[nodiscard]] QFuture<base::Result<void>> paymentAccepted(const QString &intentId, const QString &queryId);
    [[nodiscard]] QFuture<base::Result<void>> paymentRefused(const QString &intentId, const base::Error &error);
    [[nodiscard]] QFuture<base::Result<void>> paymentUnknown(const QString &intentId, const base::Error &error);
    /// Reads showed that an unknown payment arrived after all (status checking or later).
    [[nodiscard]] QFuture<base::Result<void>> paymentSeen(qint64 orderId, const QString &endpoint, const QString &status);
    /// Reads over some time showed no trace of a payment that is unknown or was accepted: the order may be paid.
    [[nodiscard]] QFuture<base::Result<void>> paymentNotMade(const QString &intentId);

    /// Something that was seen and changes no state, "order-look".
    [[nodiscard]] QFuture<base::Result<void>> note(const QString &kind, const OrderIntent &intent,
                                                   const QJsonObject &detail);

    /// What was seen of an order; adds an event when the status differs from the last one. Names, total
    /// and dates that were not seen this time (empty, no currency, invalid) stay as they were known.
    [[nodiscard]] QFuture<base::Result<void>> orderSeen(const KnownOrder &order);

    /// Intents in `sending`, `unknown` or `needs you` of this endpoint, oldest first. At start every one
    /// of them is an outcome that nobody knows.
    [[nodiscard]] QFuture<base::Result<QList<OrderIntent>>> unsettledOrders(const QString &endpoint);
    [[nodiscard]] QFuture<base::Result<QList<PayIntent>>> unsettledPayments(const QString &endpoint);
    /// Payments that were accepted, of orders that OVHcloud was last seen to call unpaid.
    [[nodiscard]] QFuture<base::Result<QList<PayIntent>>> paymentsNotSeen(const QString &endpoint);
    /// The payment of an order that was accepted or is not settled; there is at most one. None: it may be paid.
    [[nodiscard]] QFuture<base::Result<std::optional<PayIntent>>> livePayment(qint64 orderId, const QString &endpoint);
    /// Orders that are neither delivered nor cancelled, newest first.
    [[nodiscard]] QFuture<base::Result<QList<KnownOrder>>> openOrders(const QString &endpoint);

    /// Everything that the journal knows of this endpoint, newest first.
    [[nodiscard]] QFuture<base::Result<QList<OrderIntent>>> orderIntents(const QString &endpoint);
    [[nodiscard]] QFuture<base::Result<QList<PayIntent>>> payIntents(const QString &endpoint);
    [[nodiscard]] QFuture<base::Result<QList<KnownOrder>>> knownOrders(const QString &endpoint);
    /// Numbers of the orders that are the outcome of a click, in no order.
    [[nodiscard]] QFuture<base::Result<QList<qint64>>> placedOrders(const QString &endpoint);
    /// 1e-8 units, with tax: all orders of this endpoint since midnight of this computer's clock that were
    /// made or may have been, whatever the account; cancelled ones are left out.
    [[nodiscard]] QFuture<base::Result<qint64>> spentToday(const QString &endpoint, const QString &currency);

    /// The events of one click and of one order, oldest first, as exportEvents() has them; empty or 0: none.
    [[nodiscard]] QFuture<base::Result<QJsonArray>> eventsOf(const QString &endpoint, const QString &intentId,
                                                             qint64 orderId);
    /// Every event, oldest first, for support: {id, at, kind, account, endpoint, intentId, orderId, detail}.
    /// Holds no link to an order (whoever has one sees the order) and no secret.
    [[nodiscard]] QFuture<base::Result<QJsonArray>> exportEvents();

private:
    [[nodiscard]] QFuture<base::Result<void>> settleOrder(const QString &intentId, OrderIntent::State state,
                                                          const QString &queryId, const QString &errorLine,
                                                          const QJsonObject &more = {});
    [[nodiscard]] QFuture<base::Result<void>> settlePayment(const QString &intentId, PayIntent::State state,
                                                            const QString &queryId, const QString &errorLine);

    Database &m_database;
    const base::Clock &m_clock;
};

} // namespace cartouche::store
