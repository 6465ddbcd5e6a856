// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace cartouche::search {

/// How long the rest of a run will take, from how many were answered when. Looks at the last twenty
/// seconds (longer when answers are rare) and says nothing while the pace in them has not settled: in
/// the first seconds, where a burst goes first, after a pause, while the pace changes.
class Eta
{
public:
    using Moment = std::chrono::milliseconds; ///< from any fixed one; never goes back

    /// The state of the run now; as often as one likes.
    void add(Moment now, int answered, int total);
    /// The run is paused, or goes on: what was before says nothing of what comes.
    void restart();

    /// Until all are answered; 0 when they are; nothing while it cannot be told.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;

private:
    struct Mark
    {
        Moment at{0};
        int answered = 0;
    };
    void begin(Moment now, int answered);
    void forget();
    void settle();
    [[nodiscard]] double rateSince(const Mark &first) const;
    [[nodiscard]] bool isSilent(Moment silence) const;

    std::optional<Moment> m_begun; ///< the first mark is taken some moments after it
    std::deque<Mark> m_marks;      ///< at each of them an answer had come
    Moment m_now{0};
    int m_answered = 0;
    int m_total = 0;
    double m_rate = 0; ///< a millisecond
    bool m_isSettled = false;
};

} // namespace cartouche::search
