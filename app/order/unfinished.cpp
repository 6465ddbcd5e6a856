// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/unfinished.h"

#include "base/whendone.h"

#include <algorithm>

namespace cartouche::order {

using namespace std::chrono_literals;

Unfinished::Unfinished(api::Client &client, store::Journal &journal, const base::Clock &clock,
                       std::function<InFlight()> inFlight, QObject *parent)
    : QObject(parent), m_journal(journal), m_endpoint(client.endpoint().baseUrl.toString()),
      m_host(client.endpoint().baseUrl.host()), m_inFlight(std::move(inFlight)), m_reconciliation(client, journal, clock),
      m_paymentSettling(client, journal)
{
    // A server of this computer has acted by then, or is gone: no line lies between.
    if (client.endpoint().isLoopback()) {
        const SettlingPace near{1s, 10s, 10s, 4};
        m_reconciliation.setPace(near);
        m_paymentSettling.setPace(near);
    }
    m_again.setSingleShot(true);
    m_again.setInterval(5s);
    connect(&m_again, &QTimer::timeout, this, &Unfinished::read);
    connectSettling();
}

void Unfinished::connectSettling()
{
    connect(&m_reconciliation, &Reconciliation::found, this, [this](const store::OrderIntent &intent, qint64 orderId) {
        settled(intent);
        Q_EMIT orderFound(intent, orderId);
        read();
    });
    connect(&m_reconciliation, &Reconciliation::notPlaced, this, [this](const store::OrderIntent &intent, bool isCartOpen) {
        settled(intent);
        Q_EMIT orderNotPlaced(intent, isCartOpen);
        read();
    });
    connect(&m_reconciliation, &Reconciliation::needsYou, this, &Unfinished::read);
    connect(&m_reconciliation, &Reconciliation::outOfStep, this, &Unfinished::read);
    const auto paymentWas = [this](bool isMade) {
        return [this, isMade](qint64 orderId) {
            Q_EMIT paymentSettled(orderId, isMade);
            read();
        };
    };
    connect(&m_paymentSettling, &PaymentSettling::made, this, paymentWas(true));
    connect(&m_paymentSettling, &PaymentSettling::notMade, this, paymentWas(false));
}

void Unfinished::setAccount(const QString &account)
{
    m_account = account;
    read();
}

void Unfinished::read()
{
    base::whenDone(m_journal.unsettledOrders(m_endpoint), this,
                    [this](const base::Result<QList<store::OrderIntent>> &intents) {
                        if (intents)
                            takeOrders(*intents);
                        else
                            readLater();
                        readOpenOrders();
                        readPayments();
                    });
}

void Unfinished::takeOrders(const QList<store::OrderIntent> &intents)
{
    m_unsettled = intents;
    m_unsettled.removeIf([this](const store::OrderIntent &intent) { return intent.id == m_inFlight().orderIntent; });
    lockNames();
    if (m_account.isEmpty())
        return; // the orders of another account would settle nothing
    QList<store::OrderIntent> ours = m_unsettled;
    ours.removeIf([this](const store::OrderIntent &intent) { return !mayBeOurs(intent.account); });
    if (ours.isEmpty()) {
        m_reconciliation.take({}, {});
        return;
    }
    base::whenDone(m_journal.placedOrders(m_endpoint), this, [this, ours](const base::Result<QList<qint64>> &placed) {
        if (placed)
            m_reconciliation.take(ours, QSet<qint64>(placed->begin(), placed->end()));
        else
            readLater();
    });
}

/// A disk that is busy or full is no reason to forget what is unknown.
void Unfinished::readLater()
{
    m_again.start();
}

void Unfinished::settled(const store::OrderIntent &intent)
{
    m_unsettled.removeIf([&intent](const store::OrderIntent &each) { return each.id == intent.id; });
    lockNames();
}

void Unfinished::lockNames()
{
    m_lockedNames.clear();
    for (const store::OrderIntent &intent : std::as_const(m_unsettled))
        m_lockedNames.unite(QSet<QString>(intent.names.begin(), intent.names.end()));
}

void Unfinished::readPayments()
{
    if (m_account.isEmpty())
        return;
    base::whenDone(m_journal.unsettledPayments(m_endpoint), this,
                    [this](const base::Result<QList<store::PayIntent>> &payments) {
                        if (payments)
                            settlePayments(*payments);
                        else
                            readLater();
                    });
}

/// With those that were accepted and may not have come to anything.
void Unfinished::settlePayments(const QList<store::PayIntent> &payments)
{
    base::whenDone(m_journal.paymentsNotSeen(m_endpoint), this,
                    [this, payments](const base::Result<QList<store::PayIntent>> &accepted) {
                        if (!accepted)
                            readLater();
                        QList<store::PayIntent> ours = payments + accepted.value_or(QList<store::PayIntent>());
                        ours.removeIf([this](const store::PayIntent &intent) {
                            return intent.orderId == m_inFlight().payingOrder || !mayBeOurs(intent.account);
                        });
                        m_paymentSettling.take(ours);
                    });
}

void Unfinished::readOpenOrders()
{
    base::whenDone(m_journal.openOrders(m_endpoint), this,
                    [this](const base::Result<QList<store::KnownOrder>> &orders) {
                        if (orders) {
                            m_openOrders = *orders;
                            m_openOrders.removeIf([this](const store::KnownOrder &order) { return !mayBeOurs(order.account); });
                        }
                        Q_EMIT journalRead();
                    });
}

/// Where the account was never told, the server's host stands in its place.
bool Unfinished::mayBeOurs(const QString &account) const
{
    return account == m_account || account == m_host || m_account == m_host || m_account.isEmpty();
}

} // namespace cartouche::order
