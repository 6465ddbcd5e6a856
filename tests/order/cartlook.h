// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/cartroutes.h"
#include "flow/shopping.h"

#include <algorithm>

// What really stands in the cart of a Shopping, and what was sent to get there.
namespace cartouche::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QList<api::CartItem> itemsInCart(Shopping &shop)
{
    QList<api::CartItem> items;
    const QString cart = shop.purchase().cart().cartId();
    const auto ids = awaited(api::listItems(shop.client(), cart));
    for (const qint64 id : ids.value_or(QList<qint64>()))
        items.append(awaited(api::readItem(shop.client(), cart, id)).value());
    return items;
}

/// What stands at each item, as "exemple.fr OWNER_LEGAL_AGE=true".
[[nodiscard]] inline QStringList configurations(Shopping &shop)
{
    QStringList list;
    const QString cart = shop.purchase().cart().cartId();
    const QList<order::DraftName> wanted = shop.draft().wanted();
    for (const order::DraftName &name : wanted) {
        const auto ids = awaited(api::listConfigurations(shop.client(), cart, name.itemId));
        for (const qint64 id : ids.value_or(QList<qint64>())) {
            if (const auto entry = awaited(api::readConfiguration(shop.client(), cart, name.itemId, id)))
                list.append(name.name.ascii() + u' ' + entry->label + u'=' + entry->value);
        }
    }
    return list;
}

/// Calls that change something.
[[nodiscard]] inline int changes(const support::Relay &relay)
{
    return static_cast<int>(std::count_if(relay.calls().begin(), relay.calls().end(),
                                          [](const support::Relay::Call &call) { return call.method != "GET"; }));
}

/// Until it is known of every name what can be ordered with it.
[[nodiscard]] inline bool waitForOptions(Shopping &shop)
{
    return Shopping::wait([&shop] {
        const QList<order::DraftName> wanted = shop.draft().wanted();
        return std::all_of(wanted.begin(), wanted.end(), [](const auto &name) { return name.areZoneOptionsKnown; });
    });
}

} // namespace cartouche::test
