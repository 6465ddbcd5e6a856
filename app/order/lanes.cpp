// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/lanes.h"

#include <iterator>
#include <utility>

namespace cartouche::order {

void Lanes::append(const QString &lane, Steps steps)
{
    if (!m_lanes.contains(lane))
        m_order.push_back(lane);
    std::deque<Step> &all = m_lanes[lane].steps;
    all.insert(all.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
}

void Lanes::insert(const QString &lane, Steps steps)
{
    if (!m_lanes.contains(lane))
        m_order.push_back(lane);
    std::deque<Step> &all = m_lanes[lane].steps;
    all.insert(all.begin(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
}

void Lanes::start(std::function<void()> ended)
{
    m_ended = std::move(ended);
    go();
}

void Lanes::next(const QString &lane)
{
    const auto at = m_lanes.find(lane);
    if (at == m_lanes.end() || !at->isRunning)
        return;
    at->isRunning = false;
    --m_running;
    go();
}

void Lanes::leave(const QString &lane)
{
    if (const auto at = m_lanes.find(lane); at != m_lanes.end())
        at->steps.clear();
    next(lane);
}

void Lanes::halt()
{
    for (Lane &lane : m_lanes)
        lane.steps.clear();
}

void Lanes::clear()
{
    m_lanes.clear();
    m_order.clear();
    m_ended = {};
    m_acting = 0;
    m_running = 0;
}

void Lanes::release(Lane &lane)
{
    if (!std::exchange(lane.isActing, false))
        return;
    --m_acting;
    m_hasNews = true; // for a lane that was asked before this one
}

bool Lanes::begin(Lane &lane)
{
    if (lane.isRunning)
        return false;
    if (lane.steps.empty() || lane.steps.front().kind == Step::Kind::Read)
        release(lane);
    if (lane.steps.empty())
        return false;
    if (lane.steps.front().kind == Step::Kind::Act && !lane.isActing) {
        if (m_acting >= m_mostActing)
            return false;
        lane.isActing = true;
        ++m_acting;
    }
    const Step step = std::move(lane.steps.front());
    lane.steps.pop_front();
    lane.isRunning = true;
    ++m_running;
    // It may add lanes, end at once, or clear all of this: nothing of the lane is touched behind it.
    step.run();
    return true;
}

/// Not nested: a step that ends at once leaves the next one to the loop that began it.
void Lanes::go()
{
    m_hasNews = true;
    if (m_isGoing)
        return;
    m_isGoing = true;
    while (std::exchange(m_hasNews, false)) {
        const std::vector<QString> order = m_order;
        for (const QString &lane : order) {
            if (const auto at = m_lanes.find(lane); at != m_lanes.end() && begin(*at))
                m_hasNews = true;
        }
    }
    m_isGoing = false;
    if (m_running > 0 || !m_ended)
        return;
    const auto ended = std::exchange(m_ended, {});
    m_lanes.clear();
    m_order.clear();
    m_acting = 0;
    ended();
}

} // namespace cartouche::order
