// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/orderwizard.h"

#include "order/purchase.h"
#include "search/searchrun.h"
#include "widgets/askfirst.h"
#include "widgets/summarybutton.h"
#include "wizard/choicesummary.h"
#include "wizard/detailspage.h"
#include "wizard/offerspage.h"
#include "wizard/paymentpage.h"
#include "wizard/reviewpage.h"
#include "wizard/searchpage.h"
#include "wizard/wizardrail.h"
#include "wizard/wizardshortcuts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using widgets::askFirst;
using widgets::StepRail;

OrderWizard::OrderWizard(QWidget *parent) : QWizard(parent, Qt::Window)
{
    setObjectName(u"orderWizard"_s);
    setWizardStyle(ModernStyle);
    setOptions(ExtendedWatermarkPixmap | NoBackButtonOnLastPage | NoDefaultButton | HaveCustomButton1 | IndependentPages
               | NoBackButtonOnStartPage);
    setMinimumSize(960, 640);
    resize(1100, 760);

    m_rail = new WizardRail(this);
    connect(m_rail, &WizardRail::stepClicked, this, &OrderWizard::goTo);
    connect(m_rail, &WizardRail::accountChosen, this, &OrderWizard::accountChosen);
    connect(m_rail, &WizardRail::accountWanted, this, &OrderWizard::accountWanted);
    connect(m_rail, &WizardRail::signOutWanted, this, &OrderWizard::signOutWanted);
    connect(m_rail, &WizardRail::ordersWanted, this, [this] { Q_EMIT ordersWanted({}); });
    connect(m_rail, &WizardRail::namesWanted, this, &OrderWizard::namesWanted);
    connect(m_rail, &WizardRail::settingsWanted, this, &OrderWizard::settingsWanted);
    setSideWidget(m_rail);

    buildButtons();
    buildPages();
    new WizardShortcuts(*this);
    connect(this, &QWizard::currentIdChanged, this, &OrderWizard::pageShown);
    retranslate();
}

void OrderWizard::buildButtons()
{
    const auto make = [this](WizardButton which, bool primary) {
        auto *made = new QPushButton(this);
        // Before it is shown, so that the style sheet sees it.
        if (primary)
            made->setProperty("kind", u"primary"_s);
        made->setAutoDefault(false);
        made->setDefault(false);
        setButton(which, made);
        return made;
    };
    make(CancelButton, false);
    make(BackButton, false);
    make(NextButton, true);
    make(CommitButton, true)->setObjectName(u"orderButton"_s);
    make(FinishButton, true)->setObjectName(u"payButton"_s);
    m_summary = new widgets::SummaryButton(this);
    m_summary->setAutoDefault(false);
    setButton(CustomButton1, m_summary);
    // Whoever presses a button goes from there, wherever the rail was to lead.
    for (const WizardButton which : {BackButton, NextButton})
        connect(button(which), &QAbstractButton::clicked, this, [this] { m_destination.reset(); });
    setButtonLayout({CustomButton1, Stretch, CancelButton, BackButton, NextButton, CommitButton, FinishButton});
}

void OrderWizard::buildPages()
{
    m_search = new SearchPage(this);
    m_offers = new OffersPage(this);
    m_details = new DetailsPage(this);
    m_review = new ReviewPage(this);
    m_payment = new PaymentPage(this);
    setPage(Search, m_search);
    setPage(Offers, m_offers);
    setPage(Details, m_details);
    setPage(Review, m_review);
    setPage(Payment, m_payment);
    for (int step = 0; step < PageCount; ++step)
        connectPage(pageAt(step));

    connect(m_search, &SearchPage::choiceChanged, this, &OrderWizard::refresh);
    connect(m_search, &SearchPage::namesWanted, this, &OrderWizard::namesWanted);
    connect(m_search, &SearchPage::orderWanted, this, &OrderWizard::showOrder);
    connect(m_review, &ReviewPage::ceilingsWanted, this, &OrderWizard::ceilingsWanted);
    connect(m_review, &ReviewPage::orderWanted, this, &OrderWizard::orderWanted);
    connect(m_review, &ReviewPage::refusedAtDetails, this, [this](const base::Error &error) {
        const QList<order::RefusalTarget> targets = m_session->purchase->refusals();
        goTo(Details);
        m_details->showRefusal(error, targets);
        m_details->enter();
    });
    connect(m_payment, &PaymentPage::startOverWanted, this, &OrderWizard::startOver);
    connect(m_payment, &PaymentPage::orderWanted, this, &OrderWizard::orderWanted);
    connect(m_review, &ReviewPage::startOverWanted, this, &OrderWizard::startOver);
}

void OrderWizard::connectPage(WizardPage *page)
{
    connect(page, &WizardPage::lookChanged, this, &OrderWizard::refresh);
    // QWizard has set its buttons by its own rules just before: ours come after.
    connect(page, &WizardPage::completeChanged, this, &OrderWizard::refresh);
    connect(page, &WizardPage::accountWanted, this, &OrderWizard::accountWanted);
    connect(page, &WizardPage::ordersWanted, this, &OrderWizard::ordersWanted);
}

void OrderWizard::goOn()
{
    // Neither orders nor pays.
    if (currentId() != Review && currentId() != Payment)
        next();
}

void OrderWizard::goBack()
{
    if (!isLocked())
        back();
}

void OrderWizard::focusSearch()
{
    if (currentId() == Search)
        m_search->focusField();
}

WizardPage *OrderWizard::pageAt(int step) const
{
    const std::array<WizardPage *, PageCount> pages{m_search, m_offers, m_details, m_review, m_payment};
    return step >= 0 && step < PageCount ? pages[static_cast<std::size_t>(step)] : nullptr;
}

void OrderWizard::setSession(const Session *session)
{
    if (m_session != nullptr && m_session->purchase != nullptr) {
        for (int step = 0; step < PageCount; ++step) {
            disconnect(m_session->purchase, nullptr, pageAt(step), nullptr);
            disconnect(m_session->search, nullptr, pageAt(step), nullptr);
            disconnect(&m_session->purchase->draft(), nullptr, pageAt(step), nullptr);
            disconnect(&m_session->purchase->payment(), nullptr, pageAt(step), nullptr);
            disconnect(&m_session->purchase->followUp(), nullptr, pageAt(step), nullptr);
            disconnect(&m_session->purchase->reconciliation(), nullptr, pageAt(step), nullptr);
            disconnect(&m_session->search->results(), nullptr, pageAt(step), nullptr);
        }
        disconnect(m_session->purchase, nullptr, this, nullptr);
    }
    m_session = session;
    m_furthest = 0;
    m_mayClose = false;
    for (int step = 0; step < PageCount; ++step)
        pageAt(step)->setSession(session);
    if (session != nullptr) {
        connect(session->purchase, &order::Purchase::orderSending, this, &OrderWizard::refresh);
        connect(session->purchase, &order::Purchase::orderPlaced, this, &OrderWizard::showPayment);
        session->purchase->readJournal();
    }
    setStartId(Search);
    restart();
    refresh();
}

void OrderWizard::setAccounts(const QList<AccountEntry> &accounts, const QString &current)
{
    m_rail->setAccounts(accounts, current);
}

void OrderWizard::setOrdersWaiting(int count)
{
    m_rail->setOrdersWaiting(count);
}

void OrderWizard::showError(const base::Error &error)
{
    pageAt(std::max(currentId(), 0))->reportError(error);
}

void OrderWizard::errorPassed()
{
    for (int step = 0; step < PageCount; ++step)
        pageAt(step)->errorPassed();
}

void OrderWizard::showOrder(qint64 orderId)
{
    if (m_session == nullptr)
        return;
    if (orderId == m_session->purchase->orderId()) {
        showPayment();
        return;
    }
    const QList<store::KnownOrder> &orders = m_session->purchase->openOrders();
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [orderId](const store::KnownOrder &order) { return order.orderId == orderId; });
    // One that is over, or was made elsewhere: names and amount are read with it.
    store::KnownOrder wanted;
    wanted.orderId = orderId;
    if (found != orders.end())
        wanted = *found;
    // What is unknown goes on being looked at, and never takes this order's place.
    const bool drops = wouldLose() || m_session->purchase->checkout().phase() == order::Checkout::Phase::Unknown;
    askToDrop([this, drops, order = wanted] {
        if (drops)
            startOver();
        m_session->purchase->openOrder(order.orderId, order.names, order.total);
        if (currentId() == Payment)
            m_payment->enter(); // of another order
        else
            showPayment();
    });
}

void OrderWizard::searchFor(const QStringList &names)
{
    if (names.isEmpty() || m_session == nullptr) {
        goTo(Search);
        return;
    }
    askToDrop([this, names] {
        startOver();
        m_search->searchFor(names.join(u", "_s));
    });
}

void OrderWizard::showPayment()
{
    if (currentId() == Payment)
        return;
    setStartId(Payment);
    restart();
}

void OrderWizard::startOver()
{
    if (m_session == nullptr || m_session->purchase->isInFlight())
        return;
    m_session->purchase->startOver();
    m_session->search->clear();
    m_furthest = 0;
    setStartId(Search);
    restart();
    m_search->clearText();
    refresh();
}

bool OrderWizard::isOrderMade() const
{
    return currentId() == Payment || (m_session != nullptr && m_session->purchase->checkout().phase() == order::Checkout::Phase::Unknown);
}

bool OrderWizard::isLocked() const
{
    return isOrderMade() || (m_session != nullptr && m_session->purchase->isInFlight());
}

void OrderWizard::goTo(int step)
{
    m_destination.reset();
    if (isLocked() || pageAt(step) == nullptr || step > m_furthest)
        return;
    // Not setCurrentId(): it would validate the page that is left and spoil the history.
    setUpdatesEnabled(false);
    while (currentId() > step) {
        const int before = currentId();
        back();
        if (currentId() == before)
            break;
    }
    while (currentId() >= 0 && currentId() < step && currentId() != Review) {
        const int before = currentId();
        next();
        if (currentId() == before)
            break;
    }
    setUpdatesEnabled(true);
    // A page may have something to ask before it lets go: the way goes on when it is left.
    if (currentId() >= 0 && currentId() < step && pageAt(currentId())->isBusy())
        m_destination = step;
}

void OrderWizard::pageShown(int id)
{
    if (WizardPage *left = pageAt(m_shownPage))
        left->leave();
    m_shownPage = id;
    m_furthest = std::max(m_furthest, id);
    if (WizardPage *shown = pageAt(id)) {
        if (id == Search || m_session != nullptr)
            shown->enter();
    }
    refresh();
    if (m_destination && id < *m_destination)
        QMetaObject::invokeMethod(this, [this] { goTo(m_destination.value_or(currentId())); }, Qt::QueuedConnection);
}

void OrderWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderWizard::retranslate()
{
    setWindowTitle(u"Cartouche"_s);
    setButtonText(BackButton, tr("Back"));
    setButtonText(NextButton, tr("Next"));
    refresh();
}

void OrderWizard::refresh()
{
    refreshRail();
    refreshBar();
}

void OrderWizard::refreshRail()
{
    const int current = std::max(currentId(), 0);
    const bool isMade = isOrderMade();
    for (int step = 0; step < PageCount; ++step) {
        using StepState = StepRail::State;
        const StepState state = step == current ? StepState::Current
            : step < current && isMade      ? StepState::Locked
            : step < current                ? StepState::Done
                                            : StepState::ToDo;
        const bool isReachable = !isLocked() && step <= m_furthest && step != Payment;
        m_rail->setStep(step, pageAt(step)->stepName(), step <= m_furthest ? pageAt(step)->stepRemark() : QString(),
                        state, isReachable);
    }
    m_rail->setSandbox(m_session != nullptr && m_session->isSandbox());
}

void OrderWizard::refreshBar()
{
    WizardPage *page = pageAt(currentId());
    if (page == nullptr)
        return;
    const bool isSending = m_session != nullptr && m_session->purchase->isInFlight();
    setButtonText(CommitButton, m_review->orderText());
    setButtonText(FinishButton, m_payment->payText());
    setButtonText(CancelButton, currentId() != Payment ? tr("Cancel") : m_payment->isPaid() ? tr("Close") : tr("Pay later"));
    button(CancelButton)->setEnabled(!isSending);
    button(BackButton)->setEnabled(!isLocked() && currentId() > Search);
    // After an unknown outcome there is nothing left to press: the order may exist.
    button(CommitButton)->setVisible(currentId() == Review && !isOrderMade());

    const WizardPage::Hint hint = page->hint();
    if (page->isBusy() && hint.text.isEmpty()) {
        m_summary->setHint(u"busy"_s, page->stepText());
        return;
    }
    if (!hint.text.isEmpty()) {
        m_summary->setHint(hint.icon, hint.text);
        return;
    }
    if (m_session == nullptr) {
        m_summary->setHint({}, {});
        return;
    }
    const ChoiceSummary summary = ChoiceSummary::of(*m_session, currentId() == Search);
    m_summary->setEntries(summary.entries);
    m_summary->setSummary(summary.count, summary.sum);
}

void OrderWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    if (m_isFitted)
        return;
    m_isFitted = true;
    // QWizard's own margins round the side widget and the buttons are not reachable otherwise.
    if (QLayout *side = m_rail->parentWidget()->layout())
        side->setContentsMargins(0, 0, 0, 0);
    const QList<QHBoxLayout *> rows = findChildren<QHBoxLayout *>();
    for (QHBoxLayout *row : rows) {
        if (row->indexOf(button(NextButton)) >= 0) {
            row->setContentsMargins(24, 12, 24, 12);
            row->setSpacing(8);
        }
    }
}

} // namespace cartouche::wizard
