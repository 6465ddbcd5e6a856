// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pacelaw.h"

#include <algorithm>
#include <cmath>

namespace cartouche::api {

using namespace std::chrono_literals;

namespace {

constexpr double burst = 12;
constexpr int atATime = 6;
/// What a background question leaves in the bucket.
constexpr double spared = 2;

// Questions a minute.
constexpr double beginning = 120;
constexpr double floorRate = 6;
constexpr double toDouble = 3; ///< answers
constexpr double asFastAsItGoes = 600'000;
/// The line along which the pace grows again, at least, in each second.
constexpr double leastSlope = 1;

/// A wait that nobody notices: then the sixth place need not be kept free.
constexpr auto unnoticed = 100ms;
/// A day of silence is a mistake of the server.
constexpr auto longestPause = 12h;
/// A silence counts for no more than this: nothing was learned in it.
constexpr auto longestLesson = 60s;

double minutes(PaceLaw::Moment span)
{
    return std::chrono::duration<double>(span).count() / 60;
}

/// The rest of a token that no clock can measure any more is a whole one.
PaceLaw::Moment timeFor(double missing, double perMinute)
{
    return missing < 1e-6 ? 0ns : PaceLaw::Moment(static_cast<std::int64_t>(std::ceil(missing / perMinute * 60e9)));
}

} // namespace

PaceLaw::PaceLaw(int perMinute, Moment now)
    : m_ceiling(perMinute), m_rate(std::min(beginning, highest())), m_tokens(burst), m_pageTokens(burst), m_refilled(now), m_heardLast(now)
{
}

void PaceLaw::setCeiling(int perMinute, Moment now)
{
    refill(now);
    m_ceiling = perMinute;
    if (!m_isSlowedDown) {
        // Beyond the old ceiling everything is unknown again.
        m_knee.reset();
        m_rate = std::max(m_rate, beginning);
    }
    m_rate = std::min(std::max(m_rate, floorRate), highest());
}

double PaceLaw::highest() const
{
    return m_ceiling > 0 ? m_ceiling : asFastAsItGoes;
}

/// A server that breaks is not cured by a page that asks less; one that says "too much" is.
double PaceLaw::pageRate() const
{
    return m_isSlowedDown && m_wasTooMuch ? m_rate : highest();
}

int PaceLaw::places(Urgency urgency) const
{
    const bool isQuick = m_answerTime && *m_answerTime < unnoticed;
    return urgency == Urgency::Page || isQuick ? atATime : atATime - 1;
}

std::optional<PaceLaw::Moment> PaceLaw::wait(Urgency urgency, Moment now)
{
    if (static_cast<int>(m_underWay.size()) >= places(urgency))
        return std::nullopt;
    refill(now);
    const Moment paused = toldToWait(now);
    if (urgency == Urgency::Page)
        return paused + timeFor(1 - m_pageTokens, pageRate());
    const double needed = 1 + spared;
    return paused + std::max(timeFor(needed - m_tokens, m_rate), timeFor(needed - m_pageTokens, pageRate()));
}

std::uint64_t PaceLaw::begin(Moment now)
{
    refill(now);
    m_tokens = std::max(m_tokens - 1, 0.0);
    m_pageTokens -= 1;
    m_underWay.emplace(++m_lastNumber, now);
    return m_lastNumber;
}

void PaceLaw::takeBack(std::uint64_t number)
{
    if (m_underWay.erase(number) > 0) {
        m_tokens = std::min(burst, m_tokens + 1);
        m_pageTokens = std::min(burst, m_pageTokens + 1);
    }
}

void PaceLaw::end(std::uint64_t number, Heard heard, std::optional<std::chrono::milliseconds> retryAfter, Moment now)
{
    refill(now);
    const auto found = m_underWay.find(number);
    if (found != m_underWay.end()) {
        if (heard == Heard::Answer) {
            const Moment took = now - found->second;
            m_answerTime = m_answerTime ? *m_answerTime + (took - *m_answerTime) / 5 : took;
            m_answers.count(now);
            grow(now);
        }
        m_underWay.erase(found);
    }
    if (heard == Heard::TooMuch || heard == Heard::Trouble) {
        if (number > m_deafUntil)
            halve(now);
        if (heard == Heard::TooMuch) {
            m_wasTooMuch = true;
            m_tokens = std::min(m_tokens, spared);
            m_pageTokens = std::min(m_pageTokens, spared);
        }
        if (retryAfter && *retryAfter > 0ms)
            pause(*retryAfter, now);
    }
    if (heard != Heard::Nothing)
        m_heardLast = now;
}

void PaceLaw::refill(Moment now)
{
    if (now <= m_refilled)
        return;
    m_tokens = std::min(burst, m_tokens + minutes(now - m_refilled) * m_rate);
    m_pageTokens = std::min(burst, m_pageTokens + minutes(now - m_refilled) * pageRate());
    m_refilled = now;
}

void PaceLaw::grow(Moment now)
{
    if (m_knee) {
        const Moment lesson = std::min<Moment>(now - m_heardLast, longestLesson);
        m_rate += m_slope * minutes(lesson) * 60;
        m_isSlowedDown = m_isSlowedDown && m_rate < std::min(*m_knee, highest());
        m_wasTooMuch = m_wasTooMuch && m_isSlowedDown;
    } else {
        m_rate *= std::exp2(1.0 / toDouble);
    }
    m_rate = std::min(m_rate, highest());
}

void PaceLaw::halve(Moment now)
{
    // Half of what went, not of what was allowed and not used; but a page that asks now and then is not
    // what brings a server down.
    const double went = std::max(m_answers.perMinute(now), beginning);
    const double before = std::min(m_rate, went);
    m_rate = std::min(std::max(before / 2, floorRate), highest());
    m_slope = std::max(leastSlope, before / 60);
    // Slowed down until the pace is back at which it began.
    m_knee = m_isSlowedDown ? std::max(*m_knee, before) : before;
    m_isSlowedDown = true;
    m_deafUntil = m_lastNumber;
}

PaceLaw::Moment PaceLaw::toldToWait(Moment now) const
{
    return std::max<Moment>(m_refilled - now, 0ns);
}

void PaceLaw::pause(std::chrono::milliseconds retryAfter, Moment now)
{
    const Moment until = now + std::min<Moment>(retryAfter, longestPause);
    m_refilled = std::max(m_refilled, until);
    // Then one of many goes at once, and alone.
    m_tokens = 1 + spared;
    m_pageTokens = 1 + spared;
}

Pace PaceLaw::pace(Urgency next, Moment now)
{
    using std::chrono::ceil;
    using std::chrono::milliseconds;
    refill(now);
    Pace pace;
    pace.ceilingPerMinute = m_ceiling;
    pace.allowedPerMinute = static_cast<int>(std::lround(m_rate));
    pace.answeredPerMinute = static_cast<int>(std::lround(m_answers.perMinute(now)));
    pace.isSlowedDown = m_isSlowedDown;
    pace.isToldToWait = m_refilled > now;
    pace.nextIn = ceil<milliseconds>(wait(next, now).value_or(toldToWait(now)));
    pace.inFlight = static_cast<int>(m_underWay.size());
    return pace;
}

} // namespace cartouche::api
