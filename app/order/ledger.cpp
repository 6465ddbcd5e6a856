// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledger.h"

#include "base/whendone.h"
#include "order/orderhistory.h"
#include "order/orderswatch.h"
#include "order/purchase.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Ledger::Ledger(store::Journal &journal, Purchase &purchase, OrdersWatch &watch, api::Endpoint endpoint, QObject *parent)
    : QObject(parent), m_journal(journal), m_purchase(purchase), m_watch(watch), m_endpoint(std::move(endpoint))
{
    // A step writes several lines: they are read together.
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &Ledger::read);
    for (const auto signal : {&Purchase::orderSending, &Purchase::journalRead, &Purchase::currentOrderChanged})
        connect(&purchase, signal, this, &Ledger::readSoon);
    connect(&purchase, &Purchase::orderPlaced, this, &Ledger::readSoon);
    connect(&purchase, &Purchase::orderRefused, this, &Ledger::readSoon);
    connect(&purchase, &Purchase::orderUnknown, this, &Ledger::readSoon);
    connect(&purchase.payment(), &Payment::phaseChanged, this, &Ledger::readSoon);
    connect(&purchase.followUp(), &FollowUp::changed, this, [this] { seen(m_purchase.orderId()); });
    connect(&watch, &OrdersWatch::changed, this, &Ledger::seen);
    connect(&watch, &OrdersWatch::awaitedChanged, this, &Ledger::waitingChanged);
    const auto looked = [this] {
        Q_EMIT waitingChanged();
        readSoon();
    };
    connect(&purchase.reconciliation(), &Reconciliation::changed, this, looked);
    connect(&purchase.paymentSettling(), &PaymentSettling::changed, this, looked);
}

void Ledger::join(OrderHistory &history, CartDrafts &drafts)
{
    m_history = &history;
    m_drafts = &drafts;
    connect(&history, &OrderHistory::listChanged, this, [this] {
        if (m_isRead)
            rebuild();
    });
    connect(&history, &OrderHistory::orderRead, this, &Ledger::historyRead);
    connect(&history, &OrderHistory::waitingChanged, this, &Ledger::waitingChanged);
    connect(&drafts, &CartDrafts::changed, this, &Ledger::readSoon);
}

void Ledger::start()
{
    m_isStarted = true;
    readSoon();
}

void Ledger::refresh()
{
    readSoon();
    m_purchase.reconciliation().lookNow();
    m_purchase.paymentSettling().lookNow();
    m_watch.lookNow();
    m_purchase.followUp().lookNow();
    if (m_history != nullptr)
        m_history->refresh();
    if (m_drafts != nullptr)
        m_drafts->refresh();
}

void Ledger::lookNow(const LedgerRow &row)
{
    if (row.state == LedgerRow::State::Unknown || row.state == LedgerRow::State::NeedsYou)
        m_purchase.reconciliation().lookNow();
    if (row.state == LedgerRow::State::PaymentUnknown)
        m_purchase.paymentSettling().lookNow();
    if (row.orderId == 0)
        return;
    if (row.orderId == m_purchase.orderId())
        m_purchase.followUp().lookNow();
    else
        m_watch.lookNow(row.orderId);
}

void Ledger::adopt(const QString &intentId, qint64 orderId)
{
    m_purchase.reconciliation().adopt(intentId, orderId);
}

void Ledger::dismiss(const QString &intentId)
{
    m_purchase.reconciliation().dismiss(intentId);
}

const LedgerRow *Ledger::find(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const LedgerRow &row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

int Ledger::waitingForYou() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const LedgerRow &row) {
        return row.group() == LedgerRow::Group::NeedsYou;
    }));
}

bool Ledger::isAwaited(const LedgerRow &row) const
{
    if (row.orderId == 0)
        return false;
    return m_watch.isAwaited(row.orderId) || (m_history != nullptr && m_history->isAwaited(row.orderId));
}

std::optional<LedgerLooks> Ledger::looksAt(const LedgerRow &row) const
{
    if (const UnknownOrder *order = m_purchase.reconciliation().find(row.intentId)) {
        return LedgerLooks{order->looks, m_purchase.reconciliation().pace().leastLooks, order->isLooking,
                           order->nextLookAt, order->lastError};
    }
    const QList<UnknownPayment> &payments = m_purchase.paymentSettling().cases();
    const auto found = std::find_if(payments.begin(), payments.end(), [&row](const UnknownPayment &payment) {
        return payment.intent.id == row.payIntentId;
    });
    if (found == payments.end())
        return std::nullopt;
    return LedgerLooks{found->looks, SettlingPace().leastLooks, false, {}, found->lastError};
}

QList<Finding::Order> Ledger::candidatesOf(const LedgerRow &row) const
{
    const UnknownOrder *order = m_purchase.reconciliation().find(row.intentId);
    return order != nullptr ? order->candidates : QList<Finding::Order>();
}

QFuture<base::Result<QJsonArray>> Ledger::eventsOf(const LedgerRow &row)
{
    return m_journal.eventsOf(m_endpoint.baseUrl.toString(), row.intentId, row.orderId);
}

void Ledger::readSoon()
{
    if (m_isStarted && !m_soon.isActive())
        m_soon.start();
}

void Ledger::read()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    // Clicks come last: one that was placed meanwhile then has an order that is not known yet, and never
    // stands beside it as a second row.
    base::whenDone(m_journal.knownOrders(m_endpoint.baseUrl.toString()), this,
                   [this](const base::Result<QList<store::KnownOrder>> &orders) {
                       if (!orders) {
                           finishRead(orders.error());
                           return;
                       }
                       LedgerFacts facts;
                       facts.known = *orders;
                       facts.known.removeIf([this](const auto &order) { return !isOurs(order.account); });
                       readPayments(std::move(facts));
                   });
}

void Ledger::readPayments(LedgerFacts facts)
{
    base::whenDone(m_journal.payIntents(m_endpoint.baseUrl.toString()), this,
                   [this, facts = std::move(facts)](const base::Result<QList<store::PayIntent>> &payments) mutable {
                       if (!payments) {
                           finishRead(payments.error());
                           return;
                       }
                       facts.payments = *payments;
                       readClicks(std::move(facts));
                   });
}

void Ledger::readClicks(LedgerFacts facts)
{
    base::whenDone(m_journal.orderIntents(m_endpoint.baseUrl.toString()), this,
                   [this, facts = std::move(facts)](const base::Result<QList<store::OrderIntent>> &intents) mutable {
                       if (!intents) {
                           finishRead(intents.error());
                           return;
                       }
                       facts.orders = *intents;
                       facts.orders.removeIf([this](const auto &intent) { return !isOurs(intent.account); });
                       m_facts = std::move(facts);
                       finishRead(std::nullopt);
                   });
}

void Ledger::finishRead(const std::optional<base::Error> &error)
{
    m_isReading = false;
    m_error = error;
    m_isRead = true;
    rebuild();
    if (std::exchange(m_readAgain, false))
        readSoon();
}

void Ledger::rebuild()
{
    QStringList sending;
    if (m_purchase.checkout().isInFlight())
        sending.append(m_purchase.checkout().intentId());
    if (m_purchase.payment().isInFlight())
        sending.append(m_purchase.payment().intentId());
    m_kept = joinLedger(m_facts, sending);
    addHistory();
    m_rows = m_kept;
    m_rowOfOrder.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        takeSeen(m_rows[i]);
        if (m_rows.at(i).orderId != 0)
            m_rowOfOrder.insert(m_rows.at(i).orderId, i);
    }
    Q_EMIT rowsChanged();
    tellFollowed();
}

/// What the account has beside what the journal knows, and what the journal does not keep.
void Ledger::addHistory()
{
    if (m_drafts != nullptr) {
        const QList<CartDraft> drafts = m_drafts->drafts();
        for (const CartDraft &draft : drafts)
            m_kept.append(rowOf(draft));
    }
    if (m_history == nullptr)
        return;
    QSet<qint64> known;
    for (LedgerRow &row : m_kept) {
        if (row.orderId == 0)
            continue;
        known.insert(row.orderId);
        if (const store::ArchivedOrder *order = m_history->find(row.orderId))
            row.take(*order);
    }
    for (const qint64 id : m_history->ids()) {
        if (known.contains(id))
            continue;
        LedgerRow row;
        row.key = u"order "_s + QString::number(id);
        row.orderId = id;
        row.account = m_purchase.account();
        row.isElsewhere = true;
        row.state = m_history->isGone(id) ? LedgerRow::State::Vanished : LedgerRow::State::NotRead;
        if (const store::ArchivedOrder *order = m_history->find(id))
            row.take(*order);
        m_kept.append(row);
    }
    sortLedger(m_kept);
}

/// One row; its place hardly changes, since numbers rise with time.
void Ledger::historyRead(qint64 orderId)
{
    const store::ArchivedOrder *order = m_history->find(orderId);
    const int at = m_rowOfOrder.value(orderId, -1);
    if (at < 0)
        return;
    LedgerRow &kept = m_kept[at];
    if (order != nullptr)
        kept.take(*order);
    else if (kept.isElsewhere)
        kept.state = LedgerRow::State::Vanished;
    seen(orderId);
    if (order != nullptr && kept.isElsewhere)
        takeIn(*order);
}

/// An order of names that was made elsewhere and is still open is followed as if it had been made here (rule R15).
void Ledger::takeIn(const store::ArchivedOrder &order)
{
    constexpr qint64 longestDays = 30;
    const bool isOpen = !order.isFinal && order.status != "cancelling"_L1 && !order.status.isEmpty();
    const bool isRecent = order.createdAt.isValid() && order.createdAt.daysTo(order.readAt) <= longestDays;
    if (!isOpen || !isRecent || order.names.isEmpty() || m_takenIn.contains(order.orderId))
        return;
    m_takenIn.insert(order.orderId);
    store::KnownOrder known;
    known.orderId = order.orderId;
    known.account = m_purchase.account();
    known.endpoint = m_endpoint.baseUrl.toString();
    known.names = order.names;
    known.total = order.total;
    known.status = order.status;
    known.expiresAt = order.expiresAt;
    known.createdAt = order.createdAt;
    known.seenAt = order.readAt;
    base::whenDone(m_journal.orderSeen(known), this, [this](const base::Result<void> &written) {
        if (!written)
            return;
        readSoon();
        m_purchase.readJournal();
    });
}

void Ledger::tellFollowed()
{
    if (m_history == nullptr)
        return;
    QSet<qint64> followed;
    for (const LedgerRow &row : std::as_const(m_rows)) {
        if (row.orderId != 0 && !row.isElsewhere && row.group() != LedgerRow::Group::Done)
            followed.insert(row.orderId);
    }
    m_history->setFollowed(followed);
}

void Ledger::seen(qint64 orderId)
{
    const int at = m_rowOfOrder.value(orderId, -1);
    if (at < 0)
        return;
    LedgerRow row = m_kept.at(at);
    takeSeen(row);
    if (row == m_rows.at(at))
        return;
    m_rows[at] = std::move(row);
    Q_EMIT rowChanged(at);
}

void Ledger::takeSeen(LedgerRow &row) const
{
    if (const OrderProgress *progress = progressOf(row.orderId))
        row.take(*progress);
}

const OrderProgress *Ledger::progressOf(qint64 orderId) const
{
    if (orderId == 0)
        return nullptr;
    const OrderProgress &current = m_purchase.followUp().progress();
    if (current.orderId == orderId && orderId == m_purchase.orderId())
        return &current;
    return m_watch.progressOf(orderId);
}

/// Where the account was never told, the server's host stands in its place.
bool Ledger::isOurs(const QString &account) const
{
    const QString host = m_endpoint.baseUrl.host();
    return account == m_purchase.account() || account == host || m_purchase.account() == host;
}

} // namespace cartouche::order
