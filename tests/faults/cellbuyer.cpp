// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/cellbuyer.h"

#include "api/cartroutes.h"
#include "base/whendone.h"
#include "search/availability.h"
#include "widgets/errorwords.h"

#include <QMetaEnum>

#include <algorithm>

namespace cartouche::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using order::Payment;
using order::Purchase;

namespace {

constexpr int mostPresses = 5;

/// As long as nothing happens that the person could see.
constexpr auto patience = 40s;

} // namespace

CellBuyer::CellBuyer(CellProgram &program, FaultProxy &proxy, const CellPlan &plan, QObject *parent)
    : QObject(parent), m_program(program), m_proxy(proxy)
{
    m_story.plan = plan;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // A payment that was accepted and does not show is what a lie looks like from here.
        const bool isTold = m_step == Step::Wait && m_story.plan.isLie();
        finish(isTold ? CellStory::Ending::GaveUp : CellStory::Ending::Stalled);
    });
}

void CellBuyer::start()
{
    m_sinceStart.start();
    m_program.start();
    listen();
    press(Step::Choose);
}

void CellBuyer::listen()
{
    Purchase *purchase = &m_program.purchase();
    m_isJournalRead = false;
    m_presses.clear();
    const auto go = [this](Step step) { return [this, step] { press(step); }; };
    connect(purchase, &Purchase::itemsReady, this, go(Step::Contact));
    connect(purchase, &Purchase::configurationsReady, this, go(Step::Review));
    connect(purchase, &Purchase::reviewReady, this, &CellBuyer::reviewed);
    connect(purchase, &Purchase::duplicatesChecked, this, &CellBuyer::reviewed);
    connect(purchase, &Purchase::reviewChanged, this, go(Step::Order));
    connect(purchase, &Purchase::orderPlaced, this, go(Step::Open));
    connect(purchase, &Purchase::stepFailed, this,
            [this](const order::StepFailure &failure) { failed(m_step, failure.error); });
    connect(purchase, &Purchase::reviewFailed, this, [this](const Error &error) { failed(Step::Review, error); });
    connect(purchase, &Purchase::orderRefused, this, &CellBuyer::orderFailed);
    connect(purchase, &Purchase::orderUnknown, this, &CellBuyer::orderIsUnknown);
    connect(purchase, &Purchase::orderSending, this, &CellBuyer::closeWhileItHangs);
    connect(purchase, &Purchase::journalRead, this, [this] {
        m_isJournalRead = true;
        settle();
    });
    connect(&purchase->reconciliation(), &order::Reconciliation::changed, this, &CellBuyer::settle);
    connect(purchase, &Purchase::orderFound, this, [this] { m_story.wasFound = true; });
    connect(purchase, &Purchase::orderNotPlaced, this, [this] { m_story.wasFreed = true; });
    connect(&purchase->paymentSettling(), &order::PaymentSettling::made, this, [this] { m_story.wasFound = true; });
    connect(&purchase->paymentSettling(), &order::PaymentSettling::notMade, this, [this] { m_story.wasFreed = true; });
    listenToPayment();
}

void CellBuyer::listenToPayment()
{
    Purchase *purchase = &m_program.purchase();
    connect(&purchase->payment(), &Payment::phaseChanged, this, &CellBuyer::paymentMoved);
    connect(&purchase->payment(), &Payment::optionsChanged, this, &CellBuyer::paymentMoved);
    connect(&purchase->payment(), &Payment::refused, this, [this](const Error &error) { failed(Step::Pay, error); });
    connect(&purchase->payment(), &Payment::outcomeUnknown, this, &CellBuyer::paymentIsUnknown);
    connect(&purchase->paymentSettling(), &order::PaymentSettling::changed, this, [this] {
        const auto &cases = m_program.purchase().paymentSettling().cases();
        if (!cases.isEmpty() && cases.first().lastError)
            tell(*cases.first().lastError);
    });
    connect(&purchase->followUp(), &order::FollowUp::changed, this, &CellBuyer::orderSeen);
}

/// Not from within the program's own signal, and never in a program that has been closed since.
void CellBuyer::press(Step step)
{
    if (m_isEnding)
        return;
    m_step = step;
    m_patience.start();
    QMetaObject::invokeMethod(&m_program.purchase(), [this, step] {
        if (!m_isEnding && m_step == step)
            act(step);
    }, Qt::QueuedConnection);
}

void CellBuyer::act(Step step)
{
    Purchase &purchase = m_program.purchase();
    switch (step) {
    case Step::Settle: settle(); break;
    case Step::Choose: choose(); break;
    case Step::Items: purchase.prepareItems(); break;
    case Step::Contact: makeContact(); break;
    case Step::Configure: purchase.sendConfigurations(); break;
    case Step::Review: purchase.takeReview(); break;
    case Step::Order: purchase.placeOrder({.waiveWithdrawal = true}); break;
    case Step::Open: paymentMoved(); break;
    case Step::Pay: pay(); break;
    case Step::Wait: orderSeen(); break;
    }
}

void CellBuyer::failed(Step again, const Error &error)
{
    tell(error);
    if (++m_presses[again] < mostPresses)
        press(again);
    else
        despair();
}

/// What the person reads; a read that failed for them once may work now.
void CellBuyer::tell(const Error &error)
{
    const QString title = widgets::ErrorWords::describe(error).title;
    if (!m_story.told.contains(title))
        m_story.told.append(title);
    if (m_story.plan.call.kind() == CellCall::Kind::Read && faultsMet() > 0)
        m_proxy.heal();
    m_patience.start();
}

/// Without the lost call that a search begins with.
int CellBuyer::faultsMet() const
{
    return m_proxy.spoilt() - (m_story.plan.call.lostBefore.isEmpty() ? 0 : 1);
}

void CellBuyer::restart()
{
    if (m_isEnding)
        return;
    m_step = Step::Settle;
    QMetaObject::invokeMethod(&m_program.purchase(), [this] {
        // The program cannot go within one of its own events: the next turn of the loop is nobody's.
        QTimer::singleShot(0, this, [this] {
            if (m_isEnding)
                return;
            ++m_story.restarts;
            m_program.stop();
            m_program.start();
            listen();
            press(Step::Settle);
        });
    }, Qt::QueuedConnection);
}

/// The same button in vain: closed, started again, and all of it once more.
void CellBuyer::despair()
{
    if (std::exchange(m_hasDespaired, true))
        finish(CellStory::Ending::GaveUp);
    else
        restart();
}

void CellBuyer::choose()
{
    Purchase *purchase = &m_program.purchase();
    base::whenDone(purchase->cart().ensure(), purchase, [this, purchase](const base::Result<QString> &cart) {
        if (!cart) {
            failed(Step::Choose, cart.error());
            return;
        }
        base::whenDone(api::readOffers(m_program.client(), *cart, m_story.plan.name()), purchase,
                       [this](const base::Result<QList<api::Offer>> &offers) { takeOffers(offers); });
    });
}

void CellBuyer::takeOffers(const base::Result<QList<api::Offer>> &offers)
{
    if (!offers) {
        // As the search does: a cart that is not there any more is made anew.
        if (offers.error().kind == Error::Kind::NotFound)
            m_program.purchase().cartLost(m_program.purchase().cart().cartId());
        failed(Step::Choose, offers.error());
        return;
    }
    const auto verdict = search::judge(*offers);
    if (verdict.offerIndex < 0) {
        failed(Step::Choose, base::invalid("taken"_ba));
        return;
    }
    order::DraftName name(*base::DomainName::parse(m_story.plan.name()));
    name.offers = *offers;
    name.offerIndex = verdict.offerIndex;
    name.askedAt = base::Clock::system().now();
    m_program.purchase().draft().setNames({name});
    press(Step::Items);
}

void CellBuyer::makeContact()
{
    fillIn();
    if (!m_story.plan.call.isContact()) {
        press(Step::Configure);
        return;
    }
    base::whenDone(m_program.contacts().ensure(m_story.plan.contact()), &m_program.purchase(),
                   [this](const base::Result<api::Contact> &contact) {
                       if (!contact) {
                           failed(Step::Contact, contact.error());
                           return;
                       }
                       m_program.purchase().draft().setValue(m_story.plan.name(), u"OWNER_CONTACT"_s,
                                                             u"/me/contact/%1"_s.arg(contact->id));
                       press(Step::Configure);
                   });
}

void CellBuyer::fillIn()
{
    order::Draft &draft = m_program.purchase().draft();
    const QList<order::DraftName> wanted = draft.wanted();
    for (const order::DraftName &name : wanted) {
        for (const eligibility::FormField &field : name.form) {
            if (field.kind == eligibility::FormField::Kind::Consent)
                draft.setValue(name.name.ascii(), field.label, u"true"_s);
        }
    }
}

/// The button waits for both, the price and the look for duplicates.
void CellBuyer::reviewed()
{
    const Purchase &purchase = m_program.purchase();
    if (m_step != Step::Review || !purchase.review() || !purchase.duplicates())
        return;
    if (purchase.duplicates()->error)
        failed(Step::Review, *purchase.duplicates()->error);
    else
        press(Step::Order);
}

/// A click that was refused leads back to the review.
void CellBuyer::orderFailed(const Error &error)
{
    failed(Step::Review, error);
}

void CellBuyer::orderIsUnknown(const Error &error)
{
    tell(error);
    restart();
}

/// After a restart: what the journal holds is settled first.
void CellBuyer::settle()
{
    if (m_step != Step::Settle || !m_isJournalRead)
        return;
    const order::Reconciliation &reconciliation = m_program.purchase().reconciliation();
    const QList<store::OrderIntent> unsettled = m_program.purchase().unsettled();
    for (const store::OrderIntent &intent : unsettled) {
        const order::UnknownOrder *unknown = reconciliation.find(intent.id);
        if (unknown != nullptr && unknown->lastError)
            tell(*unknown->lastError);
        if (unknown == nullptr || !unknown->needsYou())
            return; // it is being looked at
        decide(*unknown);
        return;
    }
    openKnownOrder();
}

/// The person points out the order, when there is one that can only be theirs.
void CellBuyer::decide(const order::UnknownOrder &unknown)
{
    QList<qint64> theirs;
    for (const order::Finding::Order &candidate : unknown.candidates) {
        if (candidate.names == QStringList{m_story.plan.name()})
            theirs.append(candidate.orderId);
    }
    if (theirs.size() == 1)
        m_program.purchase().reconciliation().adopt(unknown.intent.id, theirs.first());
    else
        finish(CellStory::Ending::NeedsYou);
}

void CellBuyer::openKnownOrder()
{
    base::whenDone(m_program.journal().knownOrders(m_program.endpoint()), &m_program.purchase(),
                   [this](const base::Result<QList<store::KnownOrder>> &orders) {
                       if (m_step != Step::Settle || !orders)
                           return;
                       const auto found = std::find_if(orders->begin(), orders->end(), [this](const auto &each) {
                           return each.names.contains(m_story.plan.name());
                       });
                       if (found == orders->end()) {
                           press(Step::Choose);
                           return;
                       }
                       m_program.purchase().openOrder(found->orderId, found->names, found->total);
                       press(Step::Open);
                   });
}

void CellBuyer::paymentMoved()
{
    if (m_step != Step::Open && m_step != Step::Pay)
        return;
    const Payment &payment = m_program.purchase().payment();
    if (payment.phase() == Payment::Phase::Accepted)
        press(Step::Wait);
    else if (payment.phase() == Payment::Phase::Sending)
        closeWhileItHangs();
    else if (payment.phase() == Payment::Phase::Ready && m_step == Step::Open)
        press(Step::Pay);
}

void CellBuyer::pay()
{
    Payment &payment = m_program.purchase().payment();
    if (payment.phase() != Payment::Phase::Ready && payment.phase() != Payment::Phase::Refused) {
        m_step = Step::Open; // it moves on by itself
        return;
    }
    if (payment.loadError()) {
        tell(*payment.loadError());
        payment.loadAgain();
        m_step = Step::Open;
        return;
    }
    const QList<order::PayOption> options = payment.options();
    const auto option = std::find_if(options.begin(), options.end(), [](const auto &each) { return each.isDefault; });
    if (option == options.end())
        failed(Step::Pay, base::invalid("no-way-to-pay"_ba));
    else
        payment.pay(*option);
}

void CellBuyer::paymentIsUnknown(const Error &error)
{
    tell(error);
    m_step = Step::Open;
    // Nothing was sent: the journal knew of a payment that is being settled already.
    if (error.code != "locked-order")
        restart();
}

void CellBuyer::orderSeen()
{
    const order::OrderProgress &progress = m_program.purchase().followUp().progress();
    if (progress.lastError)
        tell(*progress.lastError);
    if (m_step == Step::Wait && order::isPaidStatus(progress.status))
        finish(CellStory::Ending::Paid);
}

/// Impatient where nothing at all comes back: the program is closed with the answer still awaited.
void CellBuyer::closeWhileItHangs()
{
    const CellCall &call = m_story.plan.call;
    const bool isThisCall = m_step == Step::Order ? call.isOrder() : call.isPayment();
    if (m_story.plan.fault != Fault::HangBeforeAnswer || !isThisCall || m_wasImpatient)
        return;
    m_wasImpatient = true;
    auto *watch = new QTimer(&m_program.purchase());
    connect(watch, &QTimer::timeout, this, [this, watch, call] {
        if (faultsMet() == 0 || (m_story.plan.acted && m_proxy.granted(call.method, call.path) == 0))
            return;
        watch->stop();
        restart();
    });
    watch->start(5ms);
}

void CellBuyer::finish(CellStory::Ending ending)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_patience.stop();
    m_story.ending = ending;
    m_story.where = QString::fromLatin1(QMetaEnum::fromType<Step>().valueToKey(static_cast<int>(m_step)));
    m_program.record(m_story, this, [this] {
        m_story.faults = faultsMet();
        m_story.orderPosts = m_proxy.arrived("POST"_ba, CellCall::orderPath.toString());
        m_story.payPosts = m_proxy.arrived("POST"_ba, CellCall::payPath.toString());
        m_story.payments = m_proxy.granted("POST"_ba, CellCall::payPath.toString());
        m_story.contacts = m_proxy.granted("POST"_ba, CellCall::contactPath.toString());
        m_story.milliseconds = m_sinceStart.elapsed();
        Q_EMIT finished();
    });
}

} // namespace cartouche::test
