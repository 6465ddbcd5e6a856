// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace cartouche::search {

/// When each watched name is to be asked again: a period after its last answer, give or take a tenth, so
/// that names that were watched together do not stay together. Nothing of it is stored: the same answers
/// make the same plan after a restart.
class WatchPlan
{
public:
    struct Turn
    {
        QString name;
        QDateTime at;
    };

    void setPeriod(std::chrono::seconds period);
    [[nodiscard]] std::chrono::seconds period() const { return m_period; }

    /// @param answeredAt the last answer; invalid: there was none, its turn is now
    void set(const QString &name, const QDateTime &answeredAt);
    void remove(const QString &name) { m_entries.remove(name); }
    void clear() { m_entries.clear(); }
    /// A question told nothing: not before this moment again. The next set() ends it.
    void putOff(const QString &name, const QDateTime &until);

    [[nodiscard]] std::optional<QDateTime> dueAt(const QString &name) const;
    /// The name whose turn is first.
    [[nodiscard]] std::optional<Turn> next() const;
    /// The least time between two questions: even when all names are overdue they take half a period, and
    /// few names some seconds each.
    [[nodiscard]] std::chrono::milliseconds gap() const;

private:
    struct Entry
    {
        QDateTime answeredAt;
        QDateTime notBefore;
        QDateTime dueAt;
    };
    void place(const QString &name, Entry &entry) const;

    std::chrono::seconds m_period{std::chrono::hours(12)};
    QHash<QString, Entry> m_entries;
};

} // namespace cartouche::search
