// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <optional>

namespace cartouche::order {

/// How often an unknown outcome is looked at, and from when on what has not shown will not show.
struct SettlingPace
{
    std::chrono::milliseconds first{20'000};     ///< between the first two looks, then doubled
    std::chrono::milliseconds longest{120'000};  ///< between two looks
    std::chrono::milliseconds settling{180'000}; ///< from the first answered look on
    int leastLooks = 4;                          ///< answered ones
};

/// The looks at one unknown outcome. Counts with a clock that nobody can set; the time that the computer
/// sleeps does not count.
class Settling
{
public:
    /// A look was answered.
    void count()
    {
        if (m_looks++ == 0)
            m_since.start();
    }
    /// Of the looks so far, enough over enough time.
    [[nodiscard]] bool isOver(const SettlingPace &pace) const
    {
        return m_looks >= pace.leastLooks && m_since.isValid() && m_since.hasExpired(pace.settling.count());
    }
    /// How long to wait after a look, answered or not.
    [[nodiscard]] std::chrono::milliseconds nextWait(const SettlingPace &pace)
    {
        m_wait = m_wait ? std::min(*m_wait * 2, pace.longest) : std::min(pace.first, pace.longest);
        if (!m_since.isValid() || isOver(pace))
            return *m_wait;
        // One look comes right at the end of the settling time.
        const std::chrono::milliseconds left = pace.settling - std::chrono::milliseconds(m_since.elapsed());
        return left.count() > 0 ? std::min(*m_wait, left + std::chrono::milliseconds(1)) : std::min(*m_wait, pace.first);
    }
    /// The next look comes soon again: somebody asked for it, or the network is back.
    void hurry() { m_wait.reset(); }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    int m_looks = 0;
    QElapsedTimer m_since;
    std::optional<std::chrono::milliseconds> m_wait;
};

} // namespace cartouche::order
