// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"

#include "api/cartroutes.h"
#include "api/meroutes.h"
#include "order/whencurrent.h"

#include <algorithm>
#include <utility>

// The part of a Purchase that leads to the review, and to what stands in the way of an order.
namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

QStringList asciiNames(const QList<base::DomainName> &names)
{
    QStringList list;
    for (const base::DomainName &name : names)
        list.append(name.ascii());
    return list;
}

/// What OVHcloud says of each place, without its notes to itself.
QStringList sentencesOf(const Error &error)
{
    QStringList sentences;
    for (auto detail = error.details.cbegin(); detail != error.details.cend(); ++detail) {
        if (!detail.key().startsWith(u'_'))
            sentences.append(detail.value());
    }
    return sentences;
}

/// The refusals of several names as one: each line says whose it is.
Error together(const QList<StepFailure> &refusals)
{
    Error error = refusals.first().error;
    if (refusals.size() == 1)
        return error;
    QStringList lines;
    for (const StepFailure &refusal : refusals) {
        const QStringList said = refusal.error.details.isEmpty() ? QStringList{refusal.error.serverMessage}
                                                                 : sentencesOf(refusal.error);
        for (const QString &sentence : said)
            lines.append(refusal.name + u": "_s + sentence);
    }
    error.serverMessage = lines.join(u'\n');
    error.details.clear();
    return error;
}

} // namespace

bool Purchase::isCartReady() const
{
    return !m_sync.isBusy() && m_draft.isInCart() && !m_cart.cartId().isEmpty();
}

void Purchase::takeReview()
{
    if (isInFlight())
        return; // its own dry run is on the way, and its signal ends this step too
    ++m_reviewGeneration;
    stopReview();
    completeness().askAgain();
    lookForDuplicates();
    if (isCartReady()) {
        checkRules();
        return;
    }
    // The cart was lost, or is being filled: what is reviewed is what the draft says.
    m_isReviewWaiting = true;
    m_sync.syncConfigurations();
}

void Purchase::stopReview()
{
    m_isReviewWaiting = false;
    m_isCheckWaiting = false;
    m_areSubjectsAwaited = false;
    m_requirements.ruleCheck().stop();
}

/// OVHcloud tells of all names here, and of one only in a dry run.
void Purchase::checkRules()
{
    m_isCheckWaiting = true;
    if (m_requirements.ruleCheck().hasEarlierRefusals())
        readSubjectsAgain();
    else
        m_requirements.ruleCheck().check();
}

/// A contact or the account may have been mended at OVHcloud's site: what is judged again is what stands there now.
void Purchase::readSubjectsAgain()
{
    m_areSubjectsAwaited = true;
    m_isHolderAwaited = true;
    m_addressBook.read(true);
    whenCurrent(api::readAccount(m_client), this, m_reviewGeneration, [this](const base::Result<api::Account> &account) {
        m_isHolderAwaited = false;
        if (account)
            setAccountHolder(*account);
        subjectsRead();
    });
}

void Purchase::subjectsRead()
{
    if (!m_areSubjectsAwaited || m_isHolderAwaited || m_addressBook.isReading())
        return;
    m_areSubjectsAwaited = false;
    m_requirements.ruleCheck().check();
}

void Purchase::rulesChecked()
{
    if (!std::exchange(m_isCheckWaiting, false))
        return;
    const QList<StepFailure> refusals = m_requirements.ruleCheck().refusals();
    if (!refusals.isEmpty())
        failReview(together(refusals), m_requirements.ruleCheck().targets());
    else if (isCartReady())
        askForReview();
    else
        takeReview(); // the cart was lost meanwhile
}

void Purchase::failStep(const QList<StepFailure> &failures)
{
    m_failures = failures;
    const QList<RefusalTarget> targets = locate(failures, m_draft);
    if (std::exchange(m_isReviewWaiting, false)) {
        failReview(failures.first().error, targets);
        return;
    }
    m_refusals = targets;
    Q_EMIT stepFailed(failures.first());
}

void Purchase::takeRefusals(const Error &error, const QList<RefusalTarget> &targets)
{
    m_refusals = targets;
    if (error.kind != Error::Kind::Refused && error.kind != Error::Kind::Conflict)
        return;
    QStringList names;
    for (const RefusalTarget &target : targets)
        names.append(target.name);
    // Nobody knows whom it concerns: all of them.
    if (names.contains(QString()))
        names.clear();
    if (!m_sync.isBusy())
        m_sync.readAgain(names);
}

void Purchase::askForReview()
{
    whenCurrent(api::dryRun(m_client, m_cart.cartId()), this, m_reviewGeneration,
                [this, state = m_draft.state()](const base::Result<api::OrderSummary> &summary) {
                    if (!summary) {
                        if (summary.error().kind == Error::Kind::NotFound)
                            m_cart.forget();
                        failReview(summary.error(), m_requirements.placed(locate(summary.error(), m_draft)));
                        return;
                    }
                    m_review = makeReview(*summary, m_draft, m_clock.now());
                    m_reviewedState = state;
                    readSpending();
                    Q_EMIT reviewReady();
                });
}

QStringList Purchase::wantedNames() const
{
    QStringList names;
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted)
        names.append(name.name.ascii());
    return names;
}

/// It depends on the names alone, so it does not wait for the rules, nor for the price.
void Purchase::lookForDuplicates()
{
    // One that was begun while the entries were sent serves the review that follows them.
    constexpr qint64 longestAhead = 60;
    const QStringList names = wantedNames();
    const qint64 age = m_lookBegunAt.secsTo(m_clock.now());
    const bool isAhead = !m_lookedFor.isEmpty() && std::exchange(m_lookedFor, {}) == names && age >= 0 && age <= longestAhead
        && !(m_duplicates && m_duplicates->error);
    if (isAhead)
        return;
    lookForDuplicatesAhead();
    m_lookedFor.clear();
}

void Purchase::lookForDuplicatesAhead()
{
    ++m_lookGeneration;
    m_duplicates.reset();
    m_lookedFor = wantedNames();
    m_lookBegunAt = m_clock.now();
    whenCurrent(m_guard.check(m_lookedFor, m_buyer), this, m_lookGeneration, [this](const DuplicateReport &report) {
        m_duplicates = report;
        Q_EMIT duplicatesChecked();
    });
}

void Purchase::failReview(const Error &error, const QList<RefusalTarget> &targets)
{
    m_review.reset();
    takeRefusals(error, targets);
    Q_EMIT reviewFailed(error);
}

qint64 Purchase::reviewAge() const
{
    const qint64 age = m_review ? m_review->takenAt.secsTo(m_clock.now()) : -1;
    // A clock that was put back tells nothing.
    return age >= 0 ? age : longestReviewAge + 1;
}

std::optional<Error> Purchase::duplicateObstacle(const OrderConsents &consents) const
{
    if (!m_duplicates || m_duplicates->error) {
        const QString why = m_duplicates ? m_duplicates->error->toLogLine() : u"the look is under way"_s;
        return base::invalid("duplicates-unchecked"_ba, why);
    }
    QStringList doubled = m_duplicates->blocked();
    if (!consents.orderAgain)
        doubled += m_duplicates->waivable();
    if (!doubled.isEmpty())
        return base::invalid("duplicate"_ba, doubled.join(u", "_s));
    return std::nullopt;
}

std::optional<Error> Purchase::obstacle(const OrderConsents &consents) const
{
    if (m_checkout.phase() == Checkout::Phase::Placed)
        return base::invalid("already-ordered"_ba);
    const QList<DraftName> wanted = m_draft.wanted();
    const auto open = std::find_if(wanted.begin(), wanted.end(), [](const DraftName &name) { return !name.isDecided(); });
    if (open != wanted.end())
        return base::invalid("undecided"_ba, open->name.ascii());
    if (m_sync.isBusy() || m_coupons.isBusy())
        return base::invalid("cart-busy"_ba);
    if (!m_review || reviewAge() > longestReviewAge)
        return base::invalid("review-old"_ba);
    if (m_reviewedState != m_draft.state())
        return base::invalid("review-old"_ba, u"something was changed since the review"_s);
    const QStringList names = asciiNames(m_review->names);
    QStringList locked;
    std::copy_if(names.begin(), names.end(), std::back_inserter(locked),
                 [this](const QString &name) { return lockedNames().contains(name); });
    if (!locked.isEmpty() || m_checkout.phase() == Checkout::Phase::Unknown) {
        Error error;
        error.kind = Error::Kind::Storage;
        error.code = "locked-names"_ba;
        error.technical = locked.join(u", "_s);
        return error;
    }
    return duplicateObstacle(consents);
}

} // namespace cartouche::order
