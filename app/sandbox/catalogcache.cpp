// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogcache.h"

#include "sandbox/catalogjson.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

QByteArray CatalogCache::domain(const Market &market)
{
    const QString key = u"%1 %2 %3"_s.arg(market.subsidiary.code)
                            .arg(market.prices.version())
                            .arg(market.switches.value(Switch::CatalogDurations));
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) {
        return each.key == key && each.from <= market.now
            && (!each.until.isValid() || market.now < each.until);
    });
    if (found != m_entries.end()) {
        std::rotate(m_entries.begin(), found, found + 1);
        return m_entries.constFirst().bytes;
    }
    m_entries.removeIf([&](const Entry &each) { return each.key == key; });
    m_entries.prepend({key, market.now, market.prices.nextTurn(market.now), domainCatalog(market)});
    if (m_entries.size() > most)
        m_entries.removeLast();
    ++m_made;
    return m_entries.constFirst().bytes;
}

} // namespace cartouche::sandbox
