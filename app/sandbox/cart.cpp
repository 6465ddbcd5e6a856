// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cart.h"

#include <algorithm>

namespace cartouche::sandbox {

namespace {

/// In the names and in everything else; the cart may be constant or not.
template <typename SomeCart>
auto *findItem(SomeCart &cart, qint64 itemId)
{
    const auto isIt = [itemId](const CartItem &each) { return each.id == itemId; };
    const auto name = std::find_if(cart.items.begin(), cart.items.end(), isIt);
    if (name != cart.items.end())
        return &*name;
    const auto extra = std::find_if(cart.extras.begin(), cart.extras.end(), isIt);
    return extra == cart.extras.end() ? nullptr : &*extra;
}

} // namespace

std::optional<QString> CartItem::value(QStringView label) const
{
    for (const Configuration &each : configurations) {
        if (each.label == label)
            return each.value;
    }
    return std::nullopt;
}

CartItem *Cart::item(qint64 itemId)
{
    return findItem(*this, itemId);
}

const CartItem *Cart::item(qint64 itemId) const
{
    return findItem(*this, itemId);
}

QList<qint64> Cart::itemIds() const
{
    QList<qint64> ids;
    for (const QList<CartItem> *list : {&items, &extras}) {
        for (const CartItem &each : *list)
            ids.append(each.id);
    }
    // Ids ascend, so their order is the one in which the items came.
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> Cart::optionsOf(qint64 itemId) const
{
    QList<qint64> ids;
    for (const CartItem &each : extras) {
        if (each.plan->parent == itemId)
            ids.append(each.id);
    }
    return ids;
}

void Cart::remove(qint64 itemId)
{
    const QList<qint64> options = optionsOf(itemId);
    for (const qint64 option : options)
        remove(option);
    const auto isIt = [itemId](const CartItem &each) { return each.id == itemId; };
    items.removeIf(isIt);
    extras.removeIf(isIt);
}

QString Cart::subjectOf(const CartItem &item) const
{
    if (!item.plan)
        return item.offer.domain;
    if (!item.plan->service.isEmpty())
        return item.plan->service;
    if (const CartItem *parent = item.plan->parent == 0 ? nullptr : this->item(item.plan->parent))
        return subjectOf(*parent);
    return item.value(u"zone").value_or(item.value(u"legacy_domain").value_or(QString())).toLower();
}

} // namespace cartouche::sandbox
