// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchrun.h"

#include "base/logging.h"
#include "base/toldtowait.h"

namespace cartouche::search {

using namespace std::chrono_literals;
using base::Error;
using Standing = SearchResult::Standing;

namespace {

/// As many as may be under way at OVHcloud.
constexpr int parallel = 6;
/// How often a name is asked whose question got no answer, beyond the tries of the client.
constexpr int mostTries = 2;
/// Names that are asked as a page asks.
constexpr int fewNames = 6;
/// Passing failures in a row after which asking further names is no use.
constexpr int mostTroubles = 12;
constexpr auto progressTime = 50ms;
/// After an interruption, doubled each time.
constexpr std::chrono::milliseconds firstRetry = 5s;
constexpr std::chrono::milliseconds longestRetry = 60s;

/// Not of this name alone.
bool concernsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Unreadable:
    case Error::Kind::TooLarge:
        return false;
    default:
        return true;
    }
}

/// The server is there and in trouble: the pace gives way, the name is asked once more. Where it said until when it
/// wants to hear nothing, that is no use.
bool isTrouble(const Error &error)
{
    if (base::toldToWaitUntil(error))
        return false;
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Server
        || error.kind == Error::Kind::TimedOut;
}

} // namespace

SearchRun::SearchRun(api::Client &client, CartProvider cart, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_lookUps(client, std::move(cart))
{
    m_sinceMade.start();
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressTime);
    connect(&m_progress, &QTimer::timeout, this, &SearchRun::progressed);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SearchRun::resume);
    connect(&m_lookUps, &LookUps::answered, this, &SearchRun::took);
    connect(&m_lookUps, &LookUps::failed, this, &SearchRun::lost);
    connect(&m_lookUps, &LookUps::cartLost, this, &SearchRun::cartLost);
    connect(&m_results, &ResultsModel::arranged, this, &SearchRun::rewind);
}

void SearchRun::show(const QList<base::DomainName> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    const QList<SearchResult> before = m_results.results();
    m_results.setNames(names);
    for (const SearchResult &result : before) {
        if (result.standing == Standing::UnderWay && m_results.indexOf(result.name) < 0)
            m_lookUps.cancel(result.name);
    }
    begin();
    m_answered = 0;
    m_total = 0;
    for (int place = 0; place < m_results.results().size(); ++place) {
        const Standing standing = m_results.results().at(place).standing;
        if (standing == Standing::Wanted)
            m_results.setStanding(place, Standing::Idle);
        m_total += standing == Standing::UnderWay ? 1 : 0;
    }
    tellProgress();
    Q_EMIT shown();
}

void SearchRun::clear()
{
    m_lookUps.cancelAll();
    m_names.clear();
    begin();
    m_answered = 0;
    m_total = 0;
    m_results.clear();
    tellProgress();
    Q_EMIT shown();
}

/// From here on nothing of what went wrong before counts.
void SearchRun::begin()
{
    m_isPaused = false;
    m_troubles = 0;
    m_told = 0;
    m_lastError.reset();
    m_retry.stop();
    m_interruptions = 0;
}

void SearchRun::ask()
{
    begin();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (!m_results.results().at(place).hasAnswer())
            want(place);
    }
    tellProgress();
    pump();
}

void SearchRun::start(const QList<base::DomainName> &names)
{
    show(names);
    ask();
}

void SearchRun::askAgain(qint64 olderThanSeconds)
{
    begin();
    const QDateTime now = m_clock.now();
    for (int place = 0; place < m_results.results().size(); ++place) {
        const SearchResult &result = m_results.results().at(place);
        if (result.state == State::Own)
            continue; // nothing that OVHcloud could say of it matters
        if (!result.hasAnswer() || result.answeredAt.secsTo(now) >= olderThanSeconds)
            want(place);
    }
    tellProgress();
    pump();
}

int SearchRun::restCount() const
{
    if (isRunning())
        return 0;
    const QList<SearchResult> &results = m_results.results();
    return static_cast<int>(std::count_if(results.begin(), results.end(),
                                          [](const SearchResult &result) { return !result.hasAnswer(); }));
}

void SearchRun::want(int place)
{
    if (m_results.results().at(place).standing != Standing::Idle)
        return;
    if (!isRunning()) {
        m_total = 0;
        m_answered = 0;
    }
    m_results.setStanding(place, Standing::Wanted);
    ++m_total;
    rewind();
}

void SearchRun::setVisibleRows(int first, int last)
{
    if (m_firstVisible == first && m_lastVisible == last)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    Q_EMIT visibleRowsChanged();
}

bool SearchRun::isWanted(int place) const
{
    return m_results.results().at(place).standing == Standing::Wanted;
}

/// Rows that were passed may be wanted again.
void SearchRun::rewind()
{
    m_cursor = 0;
    m_hidden = 0;
}

int SearchRun::nextPlace()
{
    const int rows = m_results.rowCount();
    for (int row = std::max(m_firstVisible, 0); row <= std::min(m_lastVisible, rows - 1); ++row) {
        if (isWanted(m_results.placeAt(row)))
            return m_results.placeAt(row);
    }
    for (; m_cursor < rows; ++m_cursor) {
        if (isWanted(m_results.placeAt(m_cursor)))
            return m_results.placeAt(m_cursor);
    }
    for (; m_hidden < m_results.results().size(); ++m_hidden) {
        if (isWanted(m_hidden))
            return m_hidden;
    }
    return -1;
}

void SearchRun::pump()
{
    while (!m_isPaused && m_lookUps.underWay() < parallel) {
        const int place = nextPlace();
        if (place < 0)
            return;
        m_results.setStanding(place, Standing::UnderWay);
        // Somebody waits for a few names; a list of thousands must not stand before a page.
        const auto urgency = m_total <= fewNames ? LookUps::Urgency::Page : LookUps::Urgency::Background;
        m_lookUps.ask(m_results.results().at(place).name, urgency);
    }
}

void SearchRun::pause()
{
    if (!isRunning())
        return;
    m_retry.stop();
    if (!m_isPaused)
        halt();
    tellProgress();
}

void SearchRun::halt()
{
    m_isPaused = true;
    m_eta.restart();
    m_lookUps.cancelAll();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (m_results.results().at(place).standing == Standing::UnderWay)
            m_results.setStanding(place, Standing::Wanted);
    }
    rewind();
}

void SearchRun::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_troubles = 0;
    m_retry.stop();
    m_eta.restart();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (isWanted(place))
            m_results.setStanding(place, Standing::Wanted); // an interrupted row says again that it is being asked
    }
    tellProgress();
    pump();
}

std::optional<int> SearchRun::resumesIn() const
{
    if (!m_retry.isActive())
        return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_retry.remainingTimeAsDuration()).count());
}

void SearchRun::stop()
{
    const bool wasRunning = isRunning();
    m_lookUps.cancelAll();
    begin();
    m_total = m_answered;
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    for (int place = 0; place < m_results.results().size(); ++place) {
        m_results.setStanding(place, Standing::Idle);
        if (m_results.results().at(place).state == State::Asking)
            m_results.setFailure(place, cancelled, {});
    }
    m_results.flush();
    Q_EMIT progressed();
    if (wasRunning)
        Q_EMIT stopped();
}

void SearchRun::noteRefusal(const base::DomainName &name, const Error &error)
{
    const int place = m_results.indexOf(name);
    if (place < 0)
        return;
    m_results.setRefused(place, error, m_clock.now());
    m_results.flush();
}

void SearchRun::restoreNotSold(int place, const QDateTime &at)
{
    if (m_results.results().at(place).standing != Standing::Idle)
        return;
    Error error;
    error.kind = Error::Kind::Refused;
    m_results.setNotSold(place, error, at);
}

void SearchRun::noteAnswer(const base::DomainName &name, const QList<api::Offer> &offers)
{
    const int place = m_results.indexOf(name);
    if (place < 0)
        return;
    const Standing standing = m_results.results().at(place).standing;
    const QDateTime now = m_clock.now();
    if (standing == Standing::UnderWay)
        m_lookUps.cancel(name);
    m_results.setAnswer(place, offers, now);
    m_results.flush();
    Q_EMIT nameAnswered(name, offers, now);
    if (standing != Standing::Idle)
        oneIsDone();
}

void SearchRun::took(const base::DomainName &name, const QList<api::Offer> &offers)
{
    const int place = m_results.indexOf(name);
    if (place < 0)
        return;
    m_troubles = 0;
    m_interruptions = 0;
    ++m_told;
    const QDateTime now = m_clock.now();
    m_results.setAnswer(place, offers, now);
    Q_EMIT nameAnswered(name, offers, now);
    oneIsDone();
}

void SearchRun::lost(const base::DomainName &name, const Error &error)
{
    const int place = m_results.indexOf(name);
    if (place < 0)
        return;
    m_lastError = error;
    if (isTrouble(error) && ++m_troubles < mostTroubles) {
        // Where a few names are all there is and none was told, whoever waits is told at once.
        const bool isWorthIt = m_told > 0 || m_total > fewNames;
        if (isWorthIt && m_results.tryAgain(place, mostTries)) {
            rewind();
            pump();
            return;
        }
    } else if (concernsAll(error)) {
        interrupt(error);
        return;
    }
    const QDateTime now = m_clock.now();
    m_results.setFailure(place, error, now);
    if (stateOfFailure(error) == State::NotSold) {
        ++m_told;
        Q_EMIT nameNotSold(name, now);
    }
    oneIsDone();
}

/// What was not answered is still wanted: it is gone on with from here, by itself where a network or a server may
/// be back.
void SearchRun::interrupt(const Error &error)
{
    qCInfo(logSearch) << "asking is interrupted:" << error.toLogLine();
    halt();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (isWanted(place))
            m_results.interrupted(place, error);
    }
    m_results.flush();
    const bool isNews = m_interruptions++ == 0;
    if (error.isPassing())
        m_retry.start(retryIn(error));
    Q_EMIT progressed();
    if (isNews || !error.isPassing())
        Q_EMIT failed(error);
}

std::chrono::milliseconds SearchRun::retryIn(const Error &error) const
{
    const auto backOff = std::min(longestRetry, firstRetry * (1 << std::min(m_interruptions - 1, 8)));
    const auto until = base::toldToWaitUntil(error);
    return until ? std::max(backOff, std::chrono::milliseconds(m_clock.now().msecsTo(*until)) + 1s) : backOff;
}

void SearchRun::oneIsDone()
{
    ++m_answered;
    if (isRunning()) {
        tellProgress();
        pump();
        return;
    }
    m_results.flush();
    m_progress.stop();
    Q_EMIT progressed();
    Q_EMIT finished();
    // One name of many that could not be told says so in its row; where nothing was told at all, everybody has to know.
    if (m_told == 0 && m_lastError)
        Q_EMIT failed(Error(*m_lastError));
}

std::optional<int> SearchRun::secondsLeft() const
{
    if (m_isPaused)
        return std::nullopt;
    const auto remaining = m_eta.remaining();
    return remaining ? std::optional(static_cast<int>(remaining->count())) : std::nullopt;
}

std::optional<int> SearchRun::slowedFor() const
{
    const api::Pace pace = m_client.pace();
    if (!pace.isToldToWait || pace.nextIn < 1s)
        return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pace.nextIn).count());
}

void SearchRun::restoreAnswer(int place, const QList<OfferDigest> &offers, const QDateTime &at)
{
    if (m_results.results().at(place).standing == Standing::Idle)
        m_results.restoreAnswer(place, offers, at);
}

void SearchRun::tellProgress()
{
    m_eta.add(std::chrono::milliseconds(m_sinceMade.elapsed()), m_answered, m_total);
    if (!m_progress.isActive())
        m_progress.start();
}

} // namespace cartouche::search
