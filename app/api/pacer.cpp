// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pacer.h"

#include <algorithm>
#include <cmath>

namespace cartouche::api {

namespace {

constexpr double burst = 12;
constexpr int atATime = 6;
constexpr double nanosecondsPerMinute = 60e9;

} // namespace

Pacer::Pacer(int perMinute, QObject *parent) : QObject(parent), m_perMinute(perMinute), m_tokens(burst)
{
    m_sinceRefill.start();
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &Pacer::letGo);
}

void Pacer::enqueue(QObject *context, std::function<void()> go)
{
    m_queue.enqueue({context, std::move(go)});
    letGo();
}

void Pacer::giveBack()
{
    --m_underWay;
    // Later: the one that gives back is in the middle of its own end.
    if (!m_queue.isEmpty())
        m_next.start(0);
}

void Pacer::refill()
{
    const auto passed = static_cast<double>(m_sinceRefill.nsecsElapsed());
    m_sinceRefill.restart();
    m_tokens = std::min(burst, m_tokens + passed * m_perMinute / nanosecondsPerMinute);
}

void Pacer::letGo()
{
    refill();
    while (!m_queue.isEmpty() && m_underWay < atATime) {
        if (!m_queue.head().context) {
            m_queue.dequeue();
            continue;
        }
        if (m_perMinute > 0 && m_tokens < 1) {
            const double wait = (1 - m_tokens) * nanosecondsPerMinute / m_perMinute / 1e6;
            m_next.start(static_cast<int>(std::ceil(wait)));
            return;
        }
        m_tokens -= 1;
        ++m_underWay;
        const Waiting next = m_queue.dequeue();
        next.go();
    }
}

} // namespace cartouche::api
