// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/switches.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<SwitchRule> &SwitchRule::all()
{
    static const QList<SwitchRule> table{
        {Switch::PendingKey,
         "pendingKey"_L1,
         {"missing"_L1, "signature"_L1},
         "a key that is not validated yet: 403 MISSING_CREDENTIAL or 400 INVALID_SIGNATURE"},
        {Switch::CartExpired,
         "cartExpired"_L1,
         {"notFound"_L1, "expired"_L1},
         "a cart after its time: 404, or 460 (resource expired)"},
        {Switch::CartAfterCheckout,
         "cartAfterCheckout"_L1,
         {"readOnly"_L1, "gone"_L1},
         "a cart that was ordered: still read, with readOnly true, or 404"},
        {Switch::SecondCheckout,
         "secondCheckout"_L1,
         {"refused"_L1, "sameOrder"_L1, "newOrder"_L1},
         "ordering a cart again (while it can be read): 403, the first order once more, or a second order"},
        {Switch::SameNameTwice,
         "sameNameTwice"_L1,
         {"added"_L1, "sameItem"_L1, "refused"_L1},
         "adding a name that is in the cart: a second item, the item that is there, or 400"},
        {Switch::AssignSubsidiary,
         "assignSubsidiary"_L1,
         {"refused"_L1, "accepted"_L1},
         "assigning a cart whose subsidiary is not the account's: 400, or done"},
        {Switch::AssignedCart,
         "assignedCart"_L1,
         {"open"_L1, "closed"_L1},
         "an assigned cart without a signature: its id is enough, or 401"},
        {Switch::OffersNeedAssignedCart,
         "offersNeedAssignedCart"_L1,
         {"no"_L1, "yes"_L1},
         "looking a name up in a cart that is not assigned: answered, or 403"},
        {Switch::OffersAnonymous,
         "offersAnonymous"_L1,
         {"no"_L1, "yes"_L1},
         "looking up or adding a name without a signature: 401, or answered as in earlier years"},
        {Switch::ItemProductId,
         "itemProductId"_L1,
         {"domain"_L1, "domainblog"_L1},
         "productId of a name in the cart"},
        {Switch::CartDetailsDomain,
         "cartDetailsDomain"_L1,
         {"place"_L1, "name"_L1, "star"_L1},
         "details[].domain of summary, dry run and checkout: \"*001\", the name, or \"*\""},
        {Switch::OrderDetailsDomain,
         "orderDetailsDomain"_L1,
         {"name"_L1, "place"_L1, "star"_L1},
         "domain of the details of an order: the name, \"*001\", or \"*\""},
        {Switch::RefusedAutopay,
         "refusedAutopay"_L1,
         {"noOrder"_L1, "order"_L1},
         "a checkout whose automatic payment is refused with 400: no order is left, or an unpaid one"},
        {Switch::CheckoutFlags,
         "checkoutFlags"_L1,
         {"optional"_L1, "required"_L1},
         "a checkout without autoPayWithPreferredPaymentMethod or waiveRetractationPeriod: false, or 400"},
        {Switch::CouponShownAs,
         "couponShownAs"_L1,
         {"line"_L1, "reductions"_L1},
         "a coupon: a VOUCHER line below zero, or reductions of the other lines"},
        {Switch::NameServersKey,
         "nameServersKey"_L1,
         {"nameServers"_L1, "nameServer"_L1},
         "the key of the list that nameServers/update wants"},
        {Switch::TasksBeforeDelivery,
         "tasksBeforeDelivery"_L1,
         {"no"_L1, "yes"_L1},
         "/domain/{name}/task of a name that is not delivered yet: 404, or its tasks"},
    };
    return table;
}

const SwitchRule *SwitchRule::find(QStringView name)
{
    const QList<SwitchRule> &table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SwitchRule &rule) { return rule.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Switches::Switches()
{
    for (const SwitchRule &rule : SwitchRule::all())
        m_values[static_cast<std::size_t>(rule.which)] = rule.values.constFirst();
}

bool Switches::set(QStringView name, QStringView value)
{
    const SwitchRule *rule = SwitchRule::find(name);
    if (rule == nullptr)
        return false;
    const auto found = std::find(rule->values.begin(), rule->values.end(), value);
    if (found == rule->values.end())
        return false;
    m_values[static_cast<std::size_t>(rule->which)] = *found;
    return true;
}

QJsonArray Switches::toJson() const
{
    QJsonArray list;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QJsonArray values;
        for (const QLatin1StringView each : rule.values)
            values.append(QString(each));
        list.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                {u"value"_s, QString(value(rule.which))},
                                {u"values"_s, values},
                                {u"meaning"_s, QString::fromUtf8(rule.meaning)}});
    }
    return list;
}

} // namespace cartouche::sandbox
