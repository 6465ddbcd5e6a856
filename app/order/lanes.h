// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace cartouche::order {

/// Steps side by side: one lane a name, and within a lane one step after the other. Lanes that change something are few at
/// a time, those that only read as many as there are. A step is a call that ends, sooner or later, in next() or leave() of
/// its lane.
class Lanes
{
public:
    struct Step
    {
        enum class Kind { Read, Act };
        Kind kind = Kind::Act;
        std::function<void()> run;
    };
    using Steps = std::vector<Step>;

    explicit Lanes(int mostActing) : m_mostActing(mostActing) {}

    /// Behind all that the lane has still to do.
    void append(const QString &lane, Steps steps);
    /// In front of it; for a step that finds out what has to be done.
    void insert(const QString &lane, Steps steps);
    /// Goes; `ended` is called once all lanes have come to their end, maybe before this returns.
    void start(std::function<void()> ended);
    /// The step that the lane was at has ended.
    void next(const QString &lane);
    /// It has ended, and the rest of the lane is given up.
    void leave(const QString &lane);
    /// No further step begins anywhere; those under way are still waited for.
    void halt();
    /// Forgets everything: ends that are still told are without effect.
    void clear();

private:
    struct Lane
    {
        std::deque<Step> steps;
        bool isRunning = false;
        bool isActing = false; ///< counts among the few
    };

    void go();
    [[nodiscard]] bool begin(Lane &lane);
    void release(Lane &lane);

    const int m_mostActing;
    QHash<QString, Lane> m_lanes;
    std::vector<QString> m_order; ///< lanes by the time they were made: who came first begins first
    std::function<void()> m_ended;
    int m_acting = 0;
    int m_running = 0;
    bool m_isGoing = false;
    bool m_hasNews = false;
};

} // namespace cartouche::order
