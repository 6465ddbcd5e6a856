// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestlog.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

void RequestLog::note(const QString &method, const QString &pathTemplate, bool acted)
{
    auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) {
        return each.method == method && each.path == pathTemplate;
    });
    if (entry == m_entries.end() && m_entries.size() >= mostEntries)
        return;
    Entry &noted = entry == m_entries.end() ? m_entries.emplaceBack(Entry{method, pathTemplate}) : *entry;
    ++noted.count;
    noted.acted += acted ? 1 : 0;
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray list;
    for (const Entry &each : m_entries) {
        list.append(QJsonObject{{u"method"_s, each.method},
                                {u"path"_s, each.path},
                                {u"count"_s, each.count},
                                {u"acted"_s, each.acted}});
    }
    return list;
}

} // namespace cartouche::sandbox
