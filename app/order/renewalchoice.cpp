// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/renewalchoice.h"

#include <algorithm>

namespace cartouche::order {

void RenewalChoice::setAutomatic(bool isAutomatic)
{
    m_isAutomatic = isAutomatic;
    m_exceptions.clear();
}

void RenewalChoice::setAutomatic(const QString &ascii, bool isAutomatic)
{
    if (isAutomatic == m_isAutomatic)
        m_exceptions.remove(ascii);
    else
        m_exceptions.insert(ascii);
}

int RenewalChoice::manualCount(const QList<base::DomainName> &names) const
{
    return static_cast<int>(std::count_if(names.begin(), names.end(),
                                          [this](const base::DomainName &name) { return !isAutomatic(name.ascii()); }));
}

QList<store::RenewalWish> RenewalChoice::wishes(const QList<base::DomainName> &names, const QDateTime &now) const
{
    QList<store::RenewalWish> wishes;
    for (const base::DomainName &name : names) {
        store::RenewalWish wish;
        wish.name = name.ascii();
        wish.isAutomatic = isAutomatic(wish.name);
        wish.decidedAt = now;
        wishes.append(wish);
    }
    return wishes;
}

} // namespace cartouche::order
