// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watchplan.h"

#include <QTimeZone>

#include <algorithm>

namespace cartouche::search {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestGap = 1s;
constexpr std::chrono::milliseconds longestGap = 20s;
/// A shorter period would be a burden on whoever is asked.
constexpr std::chrono::seconds shortestPeriod = 1h;

} // namespace

void WatchPlan::setPeriod(std::chrono::seconds period)
{
    m_period = std::max(period, shortestPeriod);
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        place(entry.key(), entry.value());
}

void WatchPlan::set(const QString &name, const QDateTime &answeredAt)
{
    Entry entry{answeredAt, {}, {}};
    place(name, entry);
    m_entries.insert(name, entry);
}

void WatchPlan::putOff(const QString &name, const QDateTime &until)
{
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return;
    entry->notBefore = until;
    place(name, *entry);
}

void WatchPlan::place(const QString &name, Entry &entry) const
{
    QDateTime due = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    if (entry.answeredAt.isValid()) {
        constexpr size_t steps = 1000;
        const auto step = static_cast<qint64>(qHash(name, static_cast<size_t>(entry.answeredAt.toMSecsSinceEpoch())) % steps);
        const qint64 milliseconds = std::chrono::milliseconds(m_period).count();
        // 0.9 to 1.1 of the period
        due = entry.answeredAt.addMSecs(milliseconds / 10 * 9 + milliseconds / 5 / static_cast<qint64>(steps) * step);
    }
    entry.dueAt = entry.notBefore.isValid() ? std::max(due, entry.notBefore) : due;
}

std::optional<QDateTime> WatchPlan::dueAt(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    return entry == m_entries.cend() ? std::nullopt : std::optional(entry->dueAt);
}

std::optional<WatchPlan::Turn> WatchPlan::next() const
{
    std::optional<Turn> first;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (!first || entry->dueAt < first->at)
            first = Turn{entry.key(), entry->dueAt};
    }
    return first;
}

std::chrono::milliseconds WatchPlan::gap() const
{
    const auto count = std::max<qsizetype>(m_entries.size(), 1);
    return std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(m_period) / (2 * count), shortestGap, longestGap);
}

} // namespace cartouche::search
