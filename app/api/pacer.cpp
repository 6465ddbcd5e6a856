// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pacer.h"

namespace cartouche::api {

using namespace std::chrono_literals;

namespace {

Pacer::Ticks steadyClock()
{
    return [] { return std::chrono::duration_cast<PaceLaw::Moment>(std::chrono::steady_clock::now().time_since_epoch()); };
}

} // namespace

Pacer::Pacer(int perMinute, Ticks ticks, QObject *parent)
    : QObject(parent), m_ticks(ticks ? std::move(ticks) : steadyClock()), m_law(perMinute, m_ticks())
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &Pacer::letGo);
    m_telling.setSingleShot(true);
    m_telling.setInterval(250ms);
    connect(&m_telling, &QTimer::timeout, this, &Pacer::paceChanged);
}

void Pacer::setCeiling(int perMinute)
{
    m_law.setCeiling(perMinute, m_ticks());
    m_next.start(0ms);
    tell();
}

Pace Pacer::pace()
{
    const bool isBackground = m_pages.isEmpty() && !m_background.isEmpty();
    Pace pace = m_law.pace(isBackground ? Urgency::Background : Urgency::Page, m_ticks());
    pace.waiting = static_cast<int>(m_pages.size() + m_background.size());
    return pace;
}

QQueue<Pacer::Waiting> &Pacer::queue(Urgency urgency)
{
    return urgency == Urgency::Page ? m_pages : m_background;
}

std::chrono::milliseconds Pacer::patience(Urgency urgency)
{
    return urgency == Urgency::Page ? std::chrono::milliseconds(30s) : std::chrono::milliseconds(1h);
}

void Pacer::enqueue(Urgency urgency, QObject *context, Go go, TooLong tooLong)
{
    queue(urgency).enqueue({context, std::move(go), std::move(tooLong)});
    tell();
    letGo();
}

void Pacer::giveBack(quint64 turn, Heard heard, std::optional<std::chrono::milliseconds> retryAfter)
{
    m_law.end(turn, heard, retryAfter, m_ticks());
    tell();
    // Later: the one that gives back is in the middle of its own end.
    if (!m_pages.isEmpty() || !m_background.isEmpty())
        m_next.start(0ms);
}

void Pacer::letGo()
{
    for (const Urgency urgency : {Urgency::Page, Urgency::Background}) {
        sendAway(urgency);
        while (!queue(urgency).isEmpty()) {
            if (!letFirstGo(urgency))
                return;
        }
    }
}

/// All that would wait for longer than it can: they hear it when this call is over, since they may be in the middle
/// of asking.
void Pacer::sendAway(Urgency urgency)
{
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_law.toldToWait(m_ticks()));
    if (wait <= patience(urgency))
        return;
    for (const Waiting &each : std::exchange(queue(urgency), {})) {
        if (each.context)
            QMetaObject::invokeMethod(each.context, [tooLong = each.tooLong, wait] { tooLong(wait); }, Qt::QueuedConnection);
    }
}

bool Pacer::letFirstGo(Urgency urgency)
{
    if (!queue(urgency).head().context) {
        queue(urgency).dequeue();
        return true;
    }
    const PaceLaw::Moment now = m_ticks();
    const auto wait = m_law.wait(urgency, now);
    if (!wait)
        return false;
    if (*wait > 0ns) {
        m_next.start(std::chrono::ceil<std::chrono::milliseconds>(*wait));
        return false;
    }
    const Waiting first = queue(urgency).dequeue();
    const quint64 turn = m_law.begin(now);
    if (!first.go(turn))
        m_law.takeBack(turn);
    return true;
}

void Pacer::tell()
{
    if (!m_telling.isActive())
        m_telling.start();
}

} // namespace cartouche::api
