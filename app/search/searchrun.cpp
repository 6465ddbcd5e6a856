// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchrun.h"

#include "base/logging.h"

namespace cartouche::search {

using namespace std::chrono_literals;
using base::Error;
using Standing = SearchResult::Standing;

namespace {

/// As many as may be under way at OVHcloud.
constexpr int parallel = 6;
/// How often a name is asked whose question got no answer, beyond the tries of the client.
constexpr int mostTries = 2;
/// Passing failures in a row after which asking further names is no use.
constexpr int mostTroubles = 12;
constexpr auto progressTime = 50ms;

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

/// The server is there and in trouble: the pace gives way, the name is asked once more.
bool isTrouble(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Server
        || error.kind == Error::Kind::TimedOut;
}

} // namespace

SearchRun::SearchRun(api::Client &client, CartProvider cart, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_lookUps(client, std::move(cart), LookUps::Urgency::Background)
{
    m_sinceMade.start();
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressTime);
    connect(&m_progress, &QTimer::timeout, this, &SearchRun::progressed);
    connect(&m_lookUps, &LookUps::answered, this, &SearchRun::took);
    connect(&m_lookUps, &LookUps::failed, this, &SearchRun::lost);
    connect(&m_lookUps, &LookUps::cartLost, this, &SearchRun::cartLost);
    connect(&m_results, &ResultsModel::arranged, this, [this] {
        m_cursor = 0;
        m_hidden = 0;
    });
}

void SearchRun::show(const QList<base::DomainName> &names)
{
    const QList<SearchResult> before = m_results.results();
    m_results.setNames(names);
    for (const SearchResult &result : before) {
        if (result.standing == Standing::UnderWay && m_results.indexOf(result.name) < 0)
            m_lookUps.cancel(result.name);
    }
    m_total = 0;
    m_answered = 0;
    m_isPaused = false;
    for (int place = 0; place < m_results.results().size(); ++place) {
        const Standing standing = m_results.results().at(place).standing;
        if (standing == Standing::Wanted)
            m_results.setStanding(place, Standing::Idle);
        m_total += standing == Standing::UnderWay ? 1 : 0;
    }
    tellProgress();
}

void SearchRun::ask()
{
    m_isPaused = false;
    m_troubles = 0;
    for (int place = 0; place < m_results.results().size(); ++place) {
        const SearchResult &result = m_results.results().at(place);
        if (result.state == State::Asking || result.state == State::NoAnswer)
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
    m_isPaused = false;
    m_troubles = 0;
    const QDateTime now = m_clock.now();
    for (int place = 0; place < m_results.results().size(); ++place) {
        const SearchResult &result = m_results.results().at(place);
        const bool isOld = !result.answeredAt.isValid() || result.answeredAt.secsTo(now) >= olderThanSeconds;
        if (result.state == State::Asking || result.state == State::NoAnswer || isOld)
            want(place);
    }
    tellProgress();
    pump();
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
    m_cursor = 0;
    m_hidden = 0;
}

void SearchRun::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
}

bool SearchRun::isWanted(int place) const
{
    return m_results.results().at(place).standing == Standing::Wanted;
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
        m_lookUps.ask(m_results.results().at(place).name);
    }
}

void SearchRun::pause()
{
    if (m_isPaused || !isRunning())
        return;
    m_isPaused = true;
    m_eta.restart();
    m_lookUps.cancelAll();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (m_results.results().at(place).standing == Standing::UnderWay)
            m_results.setStanding(place, Standing::Wanted);
    }
    m_cursor = 0;
    m_hidden = 0;
    tellProgress();
}

void SearchRun::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_troubles = 0;
    m_eta.restart();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (isWanted(place))
            m_results.setStanding(place, Standing::Wanted); // an interrupted row says again that it is being asked
    }
    tellProgress();
    pump();
}

void SearchRun::stop()
{
    const bool wasRunning = isRunning();
    m_lookUps.cancelAll();
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    drop();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (m_results.results().at(place).state == State::Asking)
            m_results.setFailure(place, cancelled, {});
    }
    m_results.flush();
    Q_EMIT progressed();
    if (wasRunning)
        Q_EMIT finished();
}

void SearchRun::drop()
{
    m_isPaused = false;
    m_total = m_answered;
    for (int place = 0; place < m_results.results().size(); ++place)
        m_results.setStanding(place, Standing::Idle);
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
    m_troubles = 0;
    const QDateTime now = m_clock.now();
    if (const int place = m_results.indexOf(name); place >= 0)
        m_results.setAnswer(place, offers, now);
    Q_EMIT nameAnswered(name, offers, now);
    oneIsDone();
}

void SearchRun::lost(const base::DomainName &name, const Error &error)
{
    const int place = m_results.indexOf(name);
    if (place >= 0 && isTrouble(error) && ++m_troubles < mostTroubles) {
        if (m_results.tryAgain(place, mostTries)) {
            m_cursor = 0;
            m_hidden = 0;
            pump();
            return;
        }
    } else if (concernsAll(error)) {
        interrupt(error);
        return;
    }
    if (place >= 0)
        m_results.setFailure(place, error, m_clock.now());
    oneIsDone();
}

/// What was not answered is still wanted: it is gone on with from here.
void SearchRun::interrupt(const Error &error)
{
    qCInfo(logSearch) << "asking is interrupted:" << error.toLogLine();
    pause();
    for (int place = 0; place < m_results.results().size(); ++place) {
        if (isWanted(place))
            m_results.interrupted(place, error);
    }
    m_results.flush();
    Q_EMIT failed(error);
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
