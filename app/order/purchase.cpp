// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"

#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;

Purchase::Purchase(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock),
      m_buyer{client.endpoint().baseUrl.host(), client.endpoint().baseUrl.toString()},
      m_addressBook(client), m_cart(client, clock), m_coupons(client, m_cart), m_preferred(client),
      m_sync(client, m_cart, m_draft),
      m_requirements(client, m_cart, m_draft), m_checkout(client, journal, clock),
      m_payment(client, journal, clock), m_followUp(client, journal, clock),
      m_unfinished(client, journal, clock, [this] {
          return Unfinished::InFlight{m_checkout.isInFlight() ? m_checkout.intentId() : QString(),
                                      m_payment.isInFlight() ? m_orderId : 0};
      }),
      m_guard(client, journal, clock)
{
    // The sandbox is a process of this computer with a fast clock: politeness would only be slowness.
    if (client.endpoint().region == api::Region::Sandbox)
        m_followUp.setPace(500ms, 2s);

    connect(&m_cart, &CartSession::lost, this, [this] {
        m_draft.forgetItems();
        m_sync.forget();
    });
    connect(&m_coupons, &Coupons::changed, this, [this] { m_reviewedState.clear(); });
    connect(&m_sync, &CartSync::itemsSynced, this, &Purchase::itemsReady);
    connect(&m_sync, &CartSync::configurationsSynced, this, [this] {
        if (std::exchange(m_isReviewWaiting, false))
            checkRules();
        else
            Q_EMIT configurationsReady();
    });
    connect(&m_sync, &CartSync::failed, this, &Purchase::failStep);
    m_sync.setExtraLabels([this](const QString &ascii) {
        const bool isKnown = completeness().of(ascii).ruleState == eligibility::RuleState::Kind::Known;
        return isKnown ? std::optional(completeness().labelsOfRule(ascii)) : std::nullopt;
    });
    connect(&m_requirements.ruleCheck(), &RuleCheck::finished, this, &Purchase::rulesChecked);

    connectCheckout();
    connectUnfinished();
    connect(&m_addressBook, &AddressBook::changed, this, [this] {
        m_requirements.setContacts(m_addressBook.contacts());
        Q_EMIT contactsChanged();
        subjectsRead();
    });
    connect(&m_payment, &Payment::totalChanged, this, &Purchase::setOrderTotal);
    connect(&m_payment, &Payment::accepted, this, [this] {
        m_followUp.lookNow();
        m_unfinished.readPayments(); // until OVHcloud says that it has arrived, it is looked for
    });
    connect(&m_payment, &Payment::outcomeUnknown, this, [this] {
        m_followUp.lookNow();
        readJournal();
    });
    connect(&m_followUp, &FollowUp::changed, this, &Purchase::orderSeen);
    connect(&m_followUp, &FollowUp::progressed, this, &Purchase::orderSeen);
}

void Purchase::connectCheckout()
{
    connect(&m_checkout, &Checkout::sending, this, &Purchase::orderSending);
    connect(&m_checkout, &Checkout::changed, this, [this](const Review &fresh, const ReviewChange &change) {
        const Review confirmed = m_checkout.confirmed();
        m_review = fresh;
        Q_EMIT reviewChanged(confirmed, change);
    });
    connect(&m_checkout, &Checkout::placed, this, [this](qint64 orderId) {
        if (m_checkout.paysItself())
            readJournal(); // a payment to be settled stands there now
        openOrder(orderId, m_checkout.names(), m_checkout.orderTotal());
        Q_EMIT orderPlaced(orderId);
    });
    connect(&m_checkout, &Checkout::refused, this, [this](const Error &error) {
        if (error.kind == Error::Kind::NotFound)
            m_cart.forget();
        if (error.code == "pay-method-changed")
            m_preferred.read(); // to be shown as it is by now
        takeRefusals(error, locate(error, m_draft));
        Q_EMIT orderRefused(error);
    });
    connect(&m_checkout, &Checkout::outcomeUnknown, this, [this](const Error &error) {
        readJournal();
        Q_EMIT orderUnknown(error);
    });
}

void Purchase::connectUnfinished()
{
    connect(&m_unfinished, &Unfinished::journalRead, this, &Purchase::journalRead);
    connect(&m_unfinished, &Unfinished::orderFound, this, [this](const store::OrderIntent &intent, qint64 orderId) {
        Q_EMIT orderFound(intent, orderId);
        if (intent.id == m_checkout.intentId())
            m_checkout.reconcilePlaced(orderId);
    });
    connect(&m_unfinished, &Unfinished::orderNotPlaced, this, &Purchase::settledNotPlaced);
    connect(&m_unfinished, &Unfinished::paymentSettled, &m_payment, &Payment::reconcile);
}

void Purchase::setCeilings(const Ceilings &ceilings)
{
    m_ceilings = ceilings;
    m_checkout.setCeilings(ceilings);
    readSpending();
}

QList<CeilingCheck> Purchase::ceilingChecks() const
{
    return m_review ? holdAgainst(m_ceilings, m_review->total(), m_spentToday) : QList<CeilingCheck>();
}

void Purchase::readSpending()
{
    if (!m_ceilings.perDay || !m_review) {
        Q_EMIT ceilingsChanged();
        return;
    }
    base::whenDone(m_journal.spentToday(m_buyer.endpoint, m_review->total().currency()), this,
                   [this](const base::Result<qint64> &spent) {
                       m_spentToday = spent ? std::optional(*spent) : std::nullopt;
                       Q_EMIT ceilingsChanged();
                   });
}

void Purchase::settledNotPlaced(const store::OrderIntent &intent, bool isCartOpen)
{
    // A purchase that was begun meanwhile has a cart of its own.
    if (intent.id == m_checkout.intentId() && m_checkout.phase() == Checkout::Phase::Unknown) {
        m_checkout.reconcileNotPlaced();
        if (!isCartOpen)
            m_cart.forget();
        m_sync.readAgain();
    }
    Q_EMIT orderNotPlaced(intent);
}

void Purchase::setAccount(const QString &nichandle, const QString &subsidiary)
{
    if (!nichandle.isEmpty())
        m_buyer.account = nichandle;
    m_cart.setSubsidiary(subsidiary);
    m_unfinished.setAccount(m_buyer.account); // which orders are this account's is known only now
}

void Purchase::cartLost(const QString &cartId)
{
    // The order that is on its way has a cart of its own to be found by; and a question that waited long may tell
    // of a cart that another one has taken the place of.
    if (!isInFlight() && cartId == m_cart.cartId())
        m_cart.forget();
}

void Purchase::prepareItems()
{
    if (isInFlight())
        return;
    stopReview();
    readContacts(); // early: what is missing depends on who the owner is
    completeness().askAgain();
    m_sync.syncItems();
}

void Purchase::sendConfigurations()
{
    if (isInFlight())
        return;
    stopReview();
    // For the review that follows: neither needs the cart. What is answered by then is not asked again.
    lookForDuplicatesAhead();
    m_requirements.ruleCheck().checkAhead();
    m_sync.syncConfigurations();
}

void Purchase::placeOrder(const OrderConsents &consents)
{
    // A second click: the first one's answer is on its way.
    if (m_checkout.isInFlight())
        return;
    if (const auto error = obstacle(consents)) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT orderRefused(*error); }, Qt::QueuedConnection);
        return;
    }
    ++m_reviewGeneration; // a dry run that is still under way must not change what was confirmed
    stopReview();
    m_checkout.place(*m_review, m_draft, m_cart.cartId(), m_cart.tag(), m_buyer,
                     {consents.waiveWithdrawal, consents.autoPayMethod});
}

void Purchase::openOrder(qint64 orderId, const QStringList &names, const base::Money &total)
{
    if (isInFlight())
        return;
    m_orderId = orderId;
    m_orderNames = names;
    m_orderTotal = total;
    m_seenTotal = {};
    m_payment.load(orderId, total, m_buyer);
    m_followUp.start(orderId, names, m_buyer.account, m_buyer.endpoint);
    adoptEarlierPayment();
    Q_EMIT currentOrderChanged();
}

void Purchase::setOrderTotal(const base::Money &total)
{
    m_orderTotal = total;
    m_payment.setTotal(total);
}

void Purchase::orderSeen()
{
    const OrderProgress &progress = m_followUp.progress();
    if (progress.orderId != m_orderId)
        return;
    const bool isNews = !progress.total.currency().isEmpty() && progress.total != m_seenTotal;
    if (isNews && !m_payment.isInFlight()) {
        m_seenTotal = progress.total;
        setOrderTotal(m_seenTotal);
    }
    m_payment.orderStatusSeen(m_orderId, progress.status);
    // OVHcloud answers again: what it could not say about the ways to pay, it may say now.
    if (!progress.lastError && m_payment.loadError() && m_payment.loadError()->isPassing())
        m_payment.loadAgain();
}

void Purchase::adoptEarlierPayment()
{
    base::whenDone(m_journal.livePayment(m_orderId, m_buyer.endpoint), this,
                    [this](const base::Result<std::optional<store::PayIntent>> &payment) {
                        if (payment && *payment)
                            m_payment.adopt(**payment);
                    });
}

void Purchase::readContacts(bool again)
{
    m_addressBook.read(again);
}

void Purchase::startOver()
{
    if (isInFlight())
        return;
    m_followUp.stop();
    m_sync.stop();
    m_checkout.reset();
    ++m_reviewGeneration;
    ++m_lookGeneration;
    stopReview();
    m_review.reset();
    m_duplicates.reset();
    m_lookedFor.clear();
    m_failures.clear();
    m_refusals.clear();
    m_orderId = 0;
    m_orderNames.clear();
    m_orderTotal = {};
    m_draft.clear();
    m_cart.forget();
    m_coupons.clear();
    Q_EMIT currentOrderChanged();
}

} // namespace cartouche::order
