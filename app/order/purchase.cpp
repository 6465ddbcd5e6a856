// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"

#include "base/whendone.h"
#include "api/cartroutes.h"
#include "api/meroutes.h"
#include "base/logging.h"

#include <algorithm>

namespace cartouche::order {

using namespace std::chrono_literals;
using base::Error;

Purchase::Purchase(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock),
      m_buyer{client.endpoint().baseUrl.host(), client.endpoint().baseUrl.toString()},
      m_cart(client, clock), m_sync(client, m_cart, m_draft), m_checkout(client, journal, clock),
      m_payment(client, journal, clock), m_followUp(client, journal, clock)
{
    // The sandbox is a process of this computer with a fast clock: politeness would only be slowness.
    if (client.endpoint().region == api::Region::Sandbox) {
        m_followUp.setPace(500ms, 2s);
    }

    connect(&m_cart, &CartSession::lost, this, [this] {
        m_draft.forgetItems();
        m_sync.forget();
    });
    connect(&m_sync, &CartSync::itemsSynced, this, &Purchase::itemsReady);
    connect(&m_sync, &CartSync::configurationsSynced, this, &Purchase::configurationsReady);
    connect(&m_sync, &CartSync::failed, this, &Purchase::stepFailed);

    connect(&m_checkout, &Checkout::sending, this, &Purchase::orderSending);
    connect(&m_checkout, &Checkout::changed, this, [this](const Review &fresh, const ReviewChange &change) {
        const Review confirmed = m_review.value_or(fresh);
        m_review = fresh;
        Q_EMIT reviewChanged(confirmed, change);
    });
    connect(&m_checkout, &Checkout::placed, this, [this](qint64 orderId) {
        m_orderTotal = m_review ? m_review->total() : base::Money();
        openOrder(orderId, m_orderNames, m_orderTotal);
        Q_EMIT orderPlaced(orderId);
    });
    connect(&m_checkout, &Checkout::refused, this, &Purchase::orderRefused);
    connect(&m_checkout, &Checkout::outcomeUnknown, this, [this](const Error &error) {
        readJournal();
        Q_EMIT orderUnknown(error);
    });

    connect(&m_payment, &Payment::accepted, this, [this] { m_followUp.lookNow(); });
    connect(&m_payment, &Payment::outcomeUnknown, this, [this] { m_followUp.lookNow(); });
    connect(&m_followUp, &FollowUp::changed, this,
            [this] { m_payment.orderStatusSeen(m_followUp.progress().status); });
}

void Purchase::setAccount(const QString &nichandle, const QString &subsidiary)
{
    if (!nichandle.isEmpty())
        m_buyer.account = nichandle;
    m_cart.setSubsidiary(subsidiary);
}

void Purchase::prepareItems()
{
    if (!m_sync.isBusy())
        m_sync.syncItems();
}

void Purchase::sendConfigurations()
{
    if (!m_sync.isBusy())
        m_sync.syncConfigurations();
}

void Purchase::takeReview()
{
    const int generation = ++m_reviewGeneration;
    base::whenDone(api::dryRun(m_client, m_cart.cartId()), this, [this, generation](const base::Result<api::OrderSummary> &summary) {
            if (generation != m_reviewGeneration)
                return;
            if (!summary) {
                m_review.reset();
                if (summary.error().kind == Error::Kind::NotFound)
                    m_cart.forget();
                Q_EMIT reviewFailed(summary.error());
                return;
            }
            m_review = makeReview(*summary, m_draft, m_clock.now());
            Q_EMIT reviewReady();
        });
}

qint64 Purchase::reviewAge() const
{
    return m_review ? m_review->takenAt.secsTo(m_clock.now()) : longestReviewAge + 1;
}

void Purchase::placeOrder(bool waiveWithdrawal)
{
    if (!m_review || reviewAge() > longestReviewAge || m_sync.isBusy())
        return;
    m_orderNames.clear();
    for (const base::DomainName &name : m_review->names)
        m_orderNames.append(name.ascii());
    const bool isLocked = std::any_of(m_orderNames.begin(), m_orderNames.end(),
                                      [this](const QString &name) { return m_lockedNames.contains(name); });
    if (!isLocked)
        m_checkout.place(*m_review, m_draft, m_cart.cartId(), m_cart.tag(), m_buyer, waiveWithdrawal);
}

void Purchase::openOrder(qint64 orderId, const QStringList &names, const base::Money &total)
{
    m_orderId = orderId;
    m_orderNames = names;
    m_orderTotal = total;
    m_payment.load(orderId, total, m_buyer);
    m_followUp.start(orderId, names, m_buyer.account, m_buyer.endpoint);
    markUnsettledPayments();
}

void Purchase::markUnsettledPayments()
{
    base::whenDone(m_journal.unsettledPayments(m_buyer.endpoint), this, [this](const base::Result<QList<store::PayIntent>> &payments) {
            if (!payments)
                return;
            const bool isUnsettled = std::any_of(payments->begin(), payments->end(), [this](const auto &p) {
                return p.orderId == m_orderId;
            });
            if (isUnsettled)
                m_payment.markUnknown();
        });
}

void Purchase::readContacts(bool again)
{
    if (m_areContactsRead && !again)
        return;
    m_areContactsRead = true;
    base::whenDone(api::readDomainContacts(m_client), this, [this](const base::Result<QList<api::Contact>> &contacts) {
        if (contacts && !contacts->isEmpty()) {
            m_contacts = *contacts;
            Q_EMIT contactsChanged();
            return;
        }
        base::whenDone(api::readAccountContacts(m_client), this, [this](const base::Result<QList<api::Contact>> &own) {
            if (own)
                m_contacts = *own;
            else
                m_areContactsRead = false;
            Q_EMIT contactsChanged();
        });
    });
}

void Purchase::readJournal()
{
    base::whenDone(m_journal.unsettledOrders(m_buyer.endpoint), this, [this](const base::Result<QList<store::OrderIntent>> &intents) {
            if (intents) {
                m_unsettled = *intents;
                m_lockedNames.clear();
                for (const store::OrderIntent &intent : *intents)
                    m_lockedNames.unite(QSet<QString>(intent.names.begin(), intent.names.end()));
            }
            base::whenDone(m_journal.openOrders(m_buyer.endpoint), this, [this](const base::Result<QList<store::KnownOrder>> &orders) {
                    if (orders)
                        m_openOrders = *orders;
                    Q_EMIT journalRead();
                });
        });
}

void Purchase::startOver()
{
    if (isInFlight() || m_checkout.phase() == Checkout::Phase::Unknown)
        return;
    m_followUp.stop();
    m_checkout.reset();
    m_review.reset();
    m_orderId = 0;
    m_orderNames.clear();
    m_draft.clear();
    m_cart.forget();
}

} // namespace cartouche::order
