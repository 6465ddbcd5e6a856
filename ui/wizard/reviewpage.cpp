// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reviewpage.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/whendone.h"
#include "order/paymentchoice.h"
#include "order/purchase.h"
#include "store/renewalwishes.h"
#include "store/settings.h"
#include "theme/icon.h"
#include "theme/language.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/busylabel.h"
#include "widgets/errorwords.h"
#include "widgets/statusbadge.h"
#include "wizard/orderwords.h"
#include "wizard/paywords.h"
#include "wizard/promocodes.h"
#include "wizard/quotesaver.h"
#include "wizard/reviewchecks.h"
#include "wizard/reviewconsents.h"
#include "wizard/reviewcost.h"
#include "wizard/reviewprices.h"
#include "wizard/reviewside.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QWizard>

#include <algorithm>
#include <utility>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Banner;

namespace {

/// Of the texts that OVHcloud sends.
QString languageCode()
{
    const theme::Language *language = theme::Language::instance();
    return language != nullptr ? theme::Language::isoCode(language->code()) : QString();
}

} // namespace

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
    m_saveQuote = new QPushButton(this);
    m_saveQuote->setObjectName(u"saveQuoteButton"_s);
    m_saveQuote->setProperty("kind", u"flat"_s);
    m_saveQuote->setAutoDefault(false);
    theme::setButtonIcon(m_saveQuote, u"save"_s, theme::Token::Accent);
    m_head->addWidget(m_saveQuote);
    m_quotes = new QuoteSaver(this);

    buildColumns();
    connectParts();
    m_ageTimer.setInterval(1s);
    connect(&m_ageTimer, &QTimer::timeout, this, &ReviewPage::showAge);
    retranslate();
}

void ReviewPage::buildColumns()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    m_prices = new ReviewPrices(m_content);
    columns->addWidget(m_prices, 1);

    m_side = new ReviewSide(m_content);
    columns->addWidget(m_side);
    m_body->addLayout(columns, 1);
}

void ReviewPage::connectParts()
{
    connect(&m_side->checks(), &ReviewChecks::ceilingsWanted, this, &ReviewPage::ceilingsWanted);
    connect(&m_side->checks(), &ReviewChecks::orderWanted, this, &ReviewPage::orderWanted);
    connect(&m_side->checks(), &ReviewChecks::againWanted, this, &ReviewPage::checkAgain);
    connect(&m_side->consents(), &ReviewConsents::changed, this, &ReviewPage::standingChanged);
    connect(&m_prices->cost(), &ReviewCost::yearsChosen, this, [this](int years) {
        if (session() != nullptr)
            session()->settings->setValue(store::Settings::Key::YearsCompared, years);
    });
    const auto saveQuote = [this] { m_quotes->save(m_prices->cost()); };
    connect(m_saveQuote, &QPushButton::clicked, this, saveQuote);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    connect(shortcut, &QShortcut::activated, this, saveQuote);
    connect(m_quotes, &QuoteSaver::saved, this, [this](const QString &file) {
        showMessage([this, file] { m_banner->show(Banner::Kind::Ok, tr("Quote saved"), file); });
    });
    connect(m_quotes, &QuoteSaver::failed, this, [this](const base::Error &error) { showError(error); });
}

void ReviewPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_isPlaced = false;
    decideAnew();
    m_side->checks().setPurchase(session != nullptr ? session->purchase : nullptr);
    m_side->codes().setCoupons(session != nullptr ? &session->purchase->coupons() : nullptr);
    m_quotes->setSession(session);
    m_prices->cost().decideAnew();
    m_contracts.reset();
    if (session != nullptr) {
        m_prices->cost().setYears(session->yearsCompared);
        m_contracts = std::make_unique<order::ContractHistory>(*session->database, session->endpoint.baseUrl.toString());
        connect(m_contracts.get(), &order::ContractHistory::changed, this, [this] { m_side->historyRead(); });
    }
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
    connect(&purchase->coupons(), &order::Coupons::changed, this, [this] {
        m_isOwnChange = true;
        if (isCurrent() && m_state != State::Sending && m_state != State::Unknown)
            checkAgain();
    });
    connect(&purchase->coupons(), &order::Coupons::stateChanged, this, &ReviewPage::standingChanged);
    connect(&purchase->preferredMethod(), &order::PreferredMethod::changed, this, &ReviewPage::offerAutoPay);
    connect(purchase, &order::Purchase::orderPlaced, this, [this] {
        endStep();
        m_contracts->remember(session()->account, languageCode(), session()->purchase->checkout().confirmed().summary.contracts,
                              base::Clock::system().now());
        m_prices->cost().decideAnew();
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
    m_prices->cost().setYears(session()->yearsCompared);
    checkAgain();
    readBeside();
    m_side->consents().focusFirst();
}

/// What is shown beside the review and does not hold it up.
void ReviewPage::readBeside()
{
    m_contracts->read(session()->account, languageCode());
}

/// Paying at once is offered where it would work, and never for nothing.
void ReviewPage::offerAutoPay()
{
    const bool isKnown = session() != nullptr && session()->purchase->review().has_value();
    const auto method = isKnown ? session()->purchase->preferredMethod().method() : std::nullopt;
    if (!method || session()->purchase->review()->total().isZero()) {
        m_side->consents().setAutoPay(0, {}, {});
        return;
    }
    order::PaymentFacts facts;
    facts.methods = QList{*method};
    const QList<order::PayOption> options = order::payOptions(facts);
    m_side->consents().setAutoPay(method->paymentMethodId, options.isEmpty() ? QString() : PayWords::title(options.first()),
                                  theme::money(session()->purchase->review()->total()));
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
    const bool isEditable = state == State::Ready || state == State::Failed;
    m_again->setEnabled(isEditable);
    m_saveQuote->setEnabled(session() != nullptr && session()->purchase->review().has_value());
    m_side->consents().setBoxesEnabled(state == State::Ready);
    m_side->codes().setCodesEnabled(isEditable);
    m_prices->cost().setChoiceEnabled(isEditable || state == State::Checking);
    m_prices->setStale(state == State::Checking);
    showAge();
    standingChanged();
}

void ReviewPage::checkAgain()
{
    clearError();
    setState(State::Checking);
    session()->purchase->takeReview();
    // OVHcloud charges the method that is preferred by then: the box names that one.
    session()->purchase->preferredMethod().read();
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
    // What a code of the person's own takes off stands beside it: that is no news.
    if (hasChanged && !std::exchange(m_isOwnChange, false))
        showChange();
    m_isOwnChange = false;
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
    return session() != nullptr && m_state == State::Ready && !session()->purchase->coupons().isBusy() && m_side->consents().gap().isEmpty() && !hasLockedName()
        && !m_side->checks().obstacle()
        && session()->purchase->reviewAge() <= order::Purchase::longestReviewAge;
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
    m_saveQuote->setText(tr("Save quote…"));
    m_prices->retranslate();
    m_side->retranslate();
    showReview();
    showAge();
    // OVHcloud words its lines and contracts in the language of the question: what was agreed to in the
    // other one is asked again.
    const bool isAsked = m_state == State::Ready || m_state == State::Checking;
    if (isCurrent() && session() != nullptr && isAsked) {
        decideAnew();
        checkAgain();
        readBeside();
    }
}

void ReviewPage::showReview()
{
    m_prices->show(session(), m_confirmed ? &*m_confirmed : nullptr);
    m_side->show(session(), m_contracts.get());
    m_saveQuote->setEnabled(session() != nullptr && session()->purchase->review().has_value());
    offerAutoPay();
    Q_EMIT lookChanged();
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
    keepDecisions();
    return false;
}

/// Before the order leaves: its dry run is under way, and the store works in the order of what it is asked.
void ReviewPage::keepDecisions()
{
    const order::Checkout &checkout = session()->purchase->checkout();
    if (!checkout.isInFlight())
        return;
    store::RenewalWishes wishes(*session()->database, session()->endpoint.baseUrl.toString());
    const auto kept = wishes.put(checkout.intentId(), m_prices->cost().choice().wishes(checkout.confirmed().names,
                                                                                       base::Clock::system().now()));
    base::whenDone(kept, this, [](const base::Result<void> &done) {
        if (!done)
            qCWarning(logOrder) << "renewal choice not kept:" << done.error().toLogLine();
    });
}

void ReviewPage::refused(const base::Error &error)
{
    endStep();
    m_side->consents().untick();
    reviewFailed(error);
}

} // namespace cartouche::wizard
