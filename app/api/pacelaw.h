// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pace.h"
#include "api/ratemeter.h"

#include <map>
#include <optional>

namespace cartouche::api {

/// The control law of the pace, without a timer or a queue: how many questions may go and when.
/// Additive increase, multiplicative decrease: it begins modestly and doubles with every three answers
/// until the first trouble; trouble halves what really went, once for all that was under way; then it
/// grows along a line. Never above the ceiling, never below one question in ten seconds (unless the
/// ceiling is lower), at most six at a time. Questions of a page know the ceiling only, until the server
/// says "too much" or asks to wait. Moments are measured from any fixed one and never go back.
class PaceLaw
{
public:
    using Moment = std::chrono::nanoseconds;

    enum class Urgency {
        Page,       ///< somebody waits in front of it
        Background, ///< one of many: leaves a place and some tokens to the others
    };
    /// What the end of a question says about the server.
    enum class Heard {
        Answer,  ///< whatever it was
        TooMuch, ///< 429
        Trouble, ///< 5xx, a time-out, a dead connection
        Nothing, ///< it was aborted, or never left
    };

    /// @param perMinute the ceiling; 0 for none
    PaceLaw(int perMinute, Moment now);
    void setCeiling(int perMinute, Moment now);

    /// How long until the next question of this urgency may go; 0: now; nothing: not before one has ended.
    [[nodiscard]] std::optional<Moment> wait(Urgency urgency, Moment now);
    /// A question goes that was allowed to. @returns its number
    [[nodiscard]] std::uint64_t begin(Moment now);
    /// It did not go after all.
    void takeBack(std::uint64_t number);
    /// Something goes that takes no place and no token: a POST.
    [[nodiscard]] std::uint64_t passBy() { return ++m_lastNumber; }
    /// The end of what has this number.
    /// @param retryAfter what the server said; minded after trouble only, twelve hours at most
    void end(std::uint64_t number, Heard heard, std::optional<std::chrono::milliseconds> retryAfter, Moment now);

    /// How long nothing goes because the server said so; 0: it did not.
    [[nodiscard]] Moment toldToWait(Moment now) const;

    /// Its `waiting` is 0: the law knows no queue.
    [[nodiscard]] Pace pace(Urgency next, Moment now);

private:
    void refill(Moment now);
    void grow(Moment now);
    void halve(Moment now);
    void pause(std::chrono::milliseconds retryAfter, Moment now);
    [[nodiscard]] double highest() const;
    [[nodiscard]] double pageRate() const;
    [[nodiscard]] int places(Urgency urgency) const;

    int m_ceiling;
    double m_rate;               ///< a minute
    double m_tokens;
    double m_pageTokens;         ///< of the ceiling alone, unless the server asked for less
    bool m_wasTooMuch = false;   ///< what slowed us down was, at least once, a 429
    Moment m_refilled;           ///< later than now while the server told us to wait
    Moment m_heardLast;          ///< the last end that said something
    std::optional<double> m_knee;///< the rate at which trouble came; nothing: none came yet
    double m_slope = 0;          ///< a minute, each second
    bool m_isSlowedDown = false;
    std::optional<Moment> m_answerTime; ///< of one question, smoothed
    std::uint64_t m_lastNumber = 0;
    std::uint64_t m_deafUntil = 0; ///< trouble of questions up to this one has been acted upon
    std::map<std::uint64_t, Moment> m_underWay;
    RateMeter m_answers;
};

} // namespace cartouche::api
