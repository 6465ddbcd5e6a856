// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewpage.h"

#include "order/purchase.h"
#include "theme/icon.h"
#include "theme/language.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/errorwords.h"
#include "widgets/pricetree.h"
#include "widgets/statusbadge.h"
#include "wizard/pricewords.h"
#include "wizard/reviewchecks.h"
#include "wizard/reviewconsents.h"
#include "wizard/reviewside.h"
#include "wizard/unknownnotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Banner;

ReviewPage::ReviewPage(QWidget *parent) : WizardPage(parent)
{
    setCommitPage(true);
    m_busy = new widgets::BusyLabel(this);
    m_age = new widgets::StatusBadge(this);
    m_head->addWidget(m_busy);
    m_head->addWidget(m_age);
    m_again = new QPushButton(this);
    m_again->setProperty("kind", u"flat"_s);
    m_again->setAutoDefault(false);
    theme::setButtonIcon(m_again, u"refresh"_s, theme::Token::Accent);
    m_head->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &ReviewPage::checkAgain);

    buildColumns();
    m_ageTimer.setInterval(1s);
    connect(&m_ageTimer, &QTimer::timeout, this, &ReviewPage::showAge);
    retranslate();
}

void ReviewPage::buildColumns()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_prices = new widgets::PriceTree(m_content);
    // As high as its lines, and scrolling when they are too many.
    m_prices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    left->addWidget(m_prices);
    m_difference = new QLabel(m_content);
    m_difference->setWordWrap(true);
    m_difference->setProperty("type", u"caption"_s);
    m_difference->setProperty("tone", u"2"_s);
    left->addWidget(m_difference);
    left->addStretch(1);
    columns->addLayout(left, 1);

    m_side = new ReviewSide(m_content);
    columns->addWidget(m_side);
    m_body->addLayout(columns, 1);

    connect(&m_side->checks(), &ReviewChecks::ceilingsWanted, this, &ReviewPage::ceilingsWanted);
    connect(&m_side->checks(), &ReviewChecks::orderWanted, this, &ReviewPage::orderWanted);
    connect(&m_side->checks(), &ReviewChecks::againWanted, this, &ReviewPage::checkAgain);
    connect(&m_side->consents(), &ReviewConsents::changed, this, &ReviewPage::standingChanged);
}

void ReviewPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_isPlaced = false;
    decideAnew();
    m_side->checks().setPurchase(session != nullptr ? session->purchase : nullptr);
    setState(State::Checking);
    showReview();
    if (session != nullptr)
        connectPurchase();
}

void ReviewPage::connectPurchase()
{
    order::Purchase *purchase = session()->purchase;
    connect(purchase, &order::Purchase::reviewReady, this, &ReviewPage::reviewTaken);
    connect(purchase, &order::Purchase::duplicatesChecked, this, &ReviewPage::duplicatesChecked);
    connect(purchase, &order::Purchase::ceilingsChanged, this, [this] {
        m_side->checks().refresh();
        standingChanged();
    });
    connect(purchase, &order::Purchase::reviewFailed, this, &ReviewPage::reviewFailed);
    connect(purchase, &order::Purchase::reviewChanged, this, [this](const order::Review &confirmed) {
        endStep();
        m_confirmed = confirmed;
        m_shown = session()->purchase->review();
        m_side->consents().untick();
        setState(State::Ready);
        showReview();
        showChange();
    });
    connect(purchase, &order::Purchase::orderSending, this, &ReviewPage::lookChanged);
    connect(purchase, &order::Purchase::orderPlaced, this, [this] {
        endStep();
        m_isPlaced = true;
        if (isCurrent())
            wizard()->next();
    });
    connect(purchase, &order::Purchase::orderRefused, this, &ReviewPage::refused);
    connect(purchase, &order::Purchase::orderUnknown, this, [this] {
        endStep();
        setState(State::Unknown);
        showUnknown();
    });
    connect(&purchase->reconciliation(), &order::Reconciliation::changed, this, [this] {
        if (m_state == State::Unknown && isCurrent())
            showUnknown();
    });
    connect(purchase, &order::Purchase::orderNotPlaced, this, &ReviewPage::showNotPlaced);
    connect(purchase, &order::Purchase::journalRead, this, &ReviewPage::completeChanged);
}

/// Nothing was shown yet, so nothing is agreed to.
void ReviewPage::decideAnew()
{
    m_confirmed.reset();
    m_shown.reset();
    m_side->consents().untick();
}

void ReviewPage::enter()
{
    m_ageTimer.start();
    if (m_state == State::Unknown && session()->purchase->checkout().phase() == order::Checkout::Phase::Unknown)
        return;
    m_isPlaced = false;
    decideAnew();
    clearError();
    checkAgain();
    m_side->consents().focusFirst();
}

void ReviewPage::leave()
{
    WizardPage::leave();
    m_ageTimer.stop();
}

void ReviewPage::errorPassed()
{
    WizardPage::errorPassed();
    if (m_state == State::Unknown && isCurrent())
        showUnknown();
}

QString ReviewPage::stepName() const
{
    return tr("Review");
}

QString ReviewPage::stepRemark() const
{
    const bool isKnown = session() != nullptr && session()->purchase->review().has_value();
    return isKnown ? theme::money(session()->purchase->review()->total()) : QString();
}

void ReviewPage::setState(State state)
{
    m_state = state;
    m_again->setEnabled(state == State::Ready || state == State::Failed);
    m_side->consents().setBoxesEnabled(state == State::Ready);
    showAge();
    standingChanged();
}

void ReviewPage::checkAgain()
{
    clearError();
    setState(State::Checking);
    session()->purchase->takeReview();
    duplicatesChecked();
}

/// What was agreed to is what was shown: a tick does not carry over to another price or contract.
void ReviewPage::reviewTaken()
{
    const std::optional<order::Review> fresh = session()->purchase->review();
    const bool hasChanged = m_shown && order::compare(*m_shown, *fresh).any();
    if (hasChanged) {
        m_confirmed = m_shown;
        m_side->consents().untick();
    }
    m_shown = fresh;
    setState(State::Ready);
    showReview();
    if (hasChanged)
        showChange();
}

void ReviewPage::duplicatesChecked()
{
    const auto &report = session()->purchase->duplicates();
    m_side->consents().setOrderAgain(report ? report->waivable() : QStringList());
    m_side->checks().refresh();
    standingChanged();
}

void ReviewPage::standingChanged()
{
    Q_EMIT completeChanged();
    Q_EMIT lookChanged();
}

bool ReviewPage::hasLockedName() const
{
    const auto &review = session()->purchase->review();
    return review && std::any_of(review->names.begin(), review->names.end(), [this](const base::DomainName &name) {
               return session()->purchase->lockedNames().contains(name.ascii());
           });
}

bool ReviewPage::isComplete() const
{
    return session() != nullptr && m_state == State::Ready && m_side->consents().gap().isEmpty() && !hasLockedName()
        && !m_side->checks().obstacle()
        && session()->purchase->reviewAge() <= order::Purchase::longestReviewAge;
}

WizardPage::Hint ReviewPage::hint() const
{
    if (session() == nullptr)
        return {};
    switch (m_state) {
    case State::Checking: return {u"busy"_s, tr("Checking with OVHcloud…")};
    case State::Failed: return {u"info"_s, tr("Nothing was ordered. Mend what is marked, or check again.")};
    case State::Sending:
        return {u"busy"_s,
                session()->purchase->checkout().phase() == order::Checkout::Phase::Sending
                    ? tr("Order sent at %1, waiting for the answer…")
                          .arg(theme::timeWithSeconds(session()->purchase->checkout().sentAt()))
                    : tr("Checking the price once more…")};
    case State::Unknown: return {u"unknown"_s, tr("Nothing is sent again.")};
    case State::Ready: break;
    }
    if (hasLockedName())
        return {u"lock"_s, tr("One of these names is in an order whose outcome is unknown")};
    const qint64 age = session()->purchase->reviewAge();
    if (age > order::Purchase::longestReviewAge)
        return {u"refresh"_s, tr("Checked %1 ago, check again").arg(theme::age(age))};
    if (const auto obstacle = m_side->checks().obstacle())
        return *obstacle;
    if (const QString gap = m_side->consents().gap(); !gap.isEmpty())
        return {u"info"_s, gap};
    return {u"lock"_s, tr("Sent once. If no answer comes, Cartouche checks.")};
}

QString ReviewPage::orderText() const
{
    if (session() == nullptr || !session()->purchase->review())
        return tr("Order");
    const QString amount = theme::money(session()->purchase->review()->total());
    if (session()->isSandbox())
        return tr("Order for %1 (sandbox, nothing is bought)").arg(amount);
    return session()->purchase->review()->total().isZero() ? tr("Order for %1").arg(amount)
                                                           : tr("Order for %1 incl. tax (obligation to pay)").arg(amount);
}

void ReviewPage::showAge()
{
    const bool isKnown = session() != nullptr && session()->purchase->review().has_value();
    const bool isChecking = m_state == State::Checking || m_state == State::Sending;
    m_busy->setText(tr("Checking with OVHcloud…"));
    m_busy->setVisible(isChecking);
    m_age->setVisible(m_state == State::Ready && isKnown);
    if (m_state == State::Ready && isKnown)
        m_age->setStatus(u"check-circle"_s, theme::Token::Ok,
                         tr("Checked with OVHcloud %1 ago").arg(theme::age(session()->purchase->reviewAge())));
    // Time alone greys the button, also the time that the computer slept.
    const bool isFresh = isKnown && session()->purchase->reviewAge() <= order::Purchase::longestReviewAge;
    if (std::exchange(m_wasFresh, isFresh) != isFresh)
        Q_EMIT completeChanged();
}

void ReviewPage::retranslate()
{
    WizardPage::retranslate();
    m_again->setText(tr("Check again"));
    m_prices->setHeads(tr("Name and line"), tr("Without tax"));
    m_side->retranslate();
    showReview();
    showAge();
    // OVHcloud words its lines and contracts in the language of the question: what was agreed to in the
    // other one is asked again.
    const bool isAsked = m_state == State::Ready || m_state == State::Checking;
    if (isCurrent() && session() != nullptr && isAsked) {
        decideAnew();
        checkAgain();
    }
}

void ReviewPage::showReview()
{
    m_side->showContracts(session());
    m_difference->setVisible(false);
    if (session() == nullptr || !session()->purchase->review()) {
        m_prices->setGroups({});
        m_prices->setTotals({});
        return;
    }
    const order::Review &review = *session()->purchase->review();
    m_prices->setGroups(PriceWords::groups(review, m_confirmed ? &*m_confirmed : nullptr));
    m_prices->setTotals(PriceWords::totals(review));
    const auto difference = order::differenceToTotal(review.summary);
    if (!difference || !difference->isZero()) {
        m_difference->setText(tr("The lines do not add up to OVHcloud’s total. The total is what counts."));
        m_difference->setVisible(true);
    }
    Q_EMIT lookChanged();
}

void ReviewPage::showChange()
{
    showMessage([this, then = m_confirmed->total(), total = session()->purchase->review()->total()] {
        const QString before = theme::money(then);
        const QString now = theme::money(total);
        m_banner->show(Banner::Kind::Warn,
                       before == now ? tr("OVHcloud changed the conditions of this order")
                                     : tr("The price changed: %1 → %2").arg(before, now),
                       tr("Nothing was ordered. Look at the marked lines, then decide again."));
    });
}

void ReviewPage::showUnknown()
{
    showMessage([this] {
        order::Purchase *purchase = session()->purchase;
        const QString &intentId = purchase->checkout().intentId();
        const order::UnknownOrder *known = purchase->reconciliation().find(intentId);
        // Until the journal was read it has just been sent, and nobody has looked.
        order::UnknownOrder unknown;
        unknown.intent.names = purchase->checkout().names();
        unknown.intent.createdAt = purchase->checkout().sentAt();
        if (known != nullptr)
            unknown = *known;
        UnknownNotice::write(*m_banner, unknown);
        connect(m_banner->addButton(UnknownNotice::ordersText(unknown)), &QPushButton::clicked, this,
                [this, intentId] { Q_EMIT ordersWanted(intentId); });
        connect(m_banner->addButton(tr("New search")), &QPushButton::clicked, this, &ReviewPage::startOverWanted);
    });
}

void ReviewPage::showNotPlaced(const store::OrderIntent &intent)
{
    // On another page the person is about something else: coming here takes a review anyway.
    if (!isCurrent() || m_state != State::Unknown || intent.id != session()->purchase->checkout().intentId())
        return;
    decideAnew();
    checkAgain();
    showMessage([this, intent] { UnknownNotice::writeNotPlaced(*m_banner, intent); });
}

void ReviewPage::reviewFailed(const base::Error &error)
{
    setState(State::Failed);
    showReview();
    const QList<order::RefusalTarget> &targets = session()->purchase->refusals();
    const bool belongsToDetails = std::any_of(targets.begin(), targets.end(),
                                              [](const order::RefusalTarget &target) { return !target.label.isEmpty(); });
    showMessage([this, error, belongsToDetails] {
        writeError(error);
        if (!belongsToDetails)
            return;
        auto *go = m_banner->addButton(tr("Go to the entry"));
        connect(go, &QPushButton::clicked, this, [this, error] { Q_EMIT refusedAtDetails(error); });
    });
}

bool ReviewPage::validatePage()
{
    if (m_isPlaced)
        return true;
    if (!isComplete() || isBusy()) {
        showAge();
        return false;
    }
    startStep([] { return tr("Checking the price once more…"); });
    setState(State::Sending);
    session()->purchase->placeOrder(m_side->consents().given());
    return false;
}

void ReviewPage::refused(const base::Error &error)
{
    endStep();
    m_side->consents().untick();
    reviewFailed(error);
}

} // namespace cartouche::wizard
