// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace cartouche::sandbox {

/// Counts calls by route, so that a test can tell how often a POST arrived and how often it did
/// anything, whatever became of the answers.
class RequestLog
{
public:
    /// There are fewer routes than this; only methods that somebody makes up could be more.
    static constexpr qsizetype mostEntries = 2000;

    /// @param acted the call changed something: an order, a payment, an item…
    void note(const QString &method, const QString &pathTemplate, bool acted);
    void clear() { m_entries.clear(); }
    /// [{method, path, count, acted}], in the order of the first call.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Entry
    {
        QString method;
        QString path;
        int count = 0;
        int acted = 0;
    };
    QList<Entry> m_entries;
};

} // namespace cartouche::sandbox
