// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extensions.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<Extension> &Extension::all()
{
    using enum Theme;
    using enum Owners;
    // name, creation, renewal, transfer, discount, years, accents, theme, owners
    static const QList<Extension> table{
        {"fr"_L1, 699, 699, 699, 200, 10, true, Europe},
        {"com"_L1, 999, 1249, 999, 250, 10, true, Generic},
        {"net"_L1, 1299, 1399, 1299, 0, 10, true, Generic},
        {"org"_L1, 1199, 1299, 1199, 300, 10, true, Generic},
        {"eu"_L1, 799, 899, 799, 200, 10, true, Europe, EuropeanUnion},
        {"info"_L1, 1799, 1899, 1799, 1300, 10, true, Generic},
        {"biz"_L1, 1599, 1699, 1599, 0, 10, false, Business},
        {"shop"_L1, 2999, 3199, 2999, 2700, 10, true, Business},
        {"paris"_L1, 3999, 3999, 3999, 0, 10, true, City},
        {"bzh"_L1, 3999, 4199, 3999, 1000, 10, true, City},
        {"berlin"_L1, 3799, 3999, 3799, 0, 10, true, City, Berlin},
        {"io"_L1, 3999, 4299, 3999, 0, 5, true, Technology},
        {"app"_L1, 1499, 1599, 1499, 0, 10, true, Technology},
        {"dev"_L1, 1299, 1399, 1299, 0, 10, true, Technology},
        {"studio"_L1, 2499, 2799, 2499, 1500, 10, true, Business},
        {"online"_L1, 2999, 3199, 2999, 2800, 10, true, Generic},
        {"site"_L1, 2599, 2899, 2599, 2400, 10, true, Generic},
        {"tech"_L1, 4599, 4999, 4599, 3800, 10, true, Technology},
        {"be"_L1, 699, 799, 699, 0, 1, true, Europe},
        {"de"_L1, 599, 699, 599, 0, 1, true, Europe},
        {"es"_L1, 799, 899, 799, 0, 5, true, Europe},
        {"it"_L1, 699, 899, 699, 200, 1, true, Europe},
        {"nl"_L1, 649, 749, 649, 0, 1, false, Europe},
        {"ch"_L1, 949, 1049, 949, 0, 1, true, Europe},
        {"at"_L1, 1199, 1299, 1199, 0, 1, true, Europe},
        {"lu"_L1, 1999, 1999, 1999, 0, 1, true, Europe},
        {"pl"_L1, 499, 1199, 899, 0, 10, true, Europe},
        {"co.uk"_L1, 749, 849, 749, 0, 10, false, Europe},
        {"ca"_L1, 1149, 1249, 1149, 0, 10, true, World},
        {"me"_L1, 1699, 1899, 1699, 500, 10, false, World},
        {"tv"_L1, 3299, 3499, 3299, 0, 10, true, World},
        {"xyz"_L1, 1199, 1399, 1199, 1000, 10, true, Generic},
        {"blog"_L1, 2699, 2899, 2699, 1800, 10, true, Generic},
        {"cloud"_L1, 1999, 2199, 1999, 1600, 10, true, Technology},
        {"ovh"_L1, 299, 399, 299, 0, 10, true, Technology},
        {"store"_L1, 4999, 5299, 4999, 4600, 10, true, Business},
        {"travel"_L1, 9999, 10499, 9999, 0, 10, true, Business},
        {"gov.uk"_L1, 8999, 8999, 8999, 0, 2, false, Europe},
    };
    return table;
}

const Extension *Extension::find(QStringView name)
{
    const QList<Extension> &table = all();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const Extension &each) { return name == each.name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace cartouche::sandbox
