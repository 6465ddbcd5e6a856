// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/checkoutroutes.h"

#include "sandbox/cartaccess.h"
#include "sandbox/paying.h"
#include "sandbox/requirements.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray contractsJson(const Call &call, const Cart &cart)
{
    const auto contract = [&call](const QString &name, const QString &page, const QString &content) {
        return QJsonObject{
            {u"content"_s, content},
            {u"name"_s, name},
            {u"url"_s, call.link(u"/contracts/"_s + page)},
        };
    };
    QJsonArray contracts{
        contract(say(call.language, u"General terms of service"_s, u"Conditions générales de service"_s),
                 u"general"_s,
                 say(call.language, u"Sandbox terms. Nothing is sold and nothing is owed."_s,
                     u"Conditions du bac à sable. Rien n'est vendu et rien n'est dû."_s)),
        contract(say(call.language, u"Domain name contract"_s, u"Contrat de nom de domaine"_s),
                 u"domain"_s,
                 say(call.language, u"The holder states that the data given is right."_s,
                     u"Le titulaire déclare que les données fournies sont exactes."_s)),
    };
    QStringList seen;
    for (const CartItem &item : cart.items) {
        const QString extension = item.offer.extension->name;
        if (seen.contains(extension))
            continue;
        seen.append(extension);
        contracts.append(contract(
            say(call.language, u"Registry rules of ."_s, u"Règles du registre du ."_s) + extension,
            u"registry-"_s + extension,
            say(call.language, u"The registry of .%1 decides."_s, u"Le registre du .%1 décide."_s)
                .arg(extension)));
    }
    return contracts;
}

/// Who may not look at, let alone order, this cart.
std::optional<Answer> refusalOf(const Call &call, const Cart &cart)
{
    if (cart.account != call.account->nichandle)
        return forbidden(u"You are not allowed"_s);
    return checkCart(cart, *call.account, call.now);
}

QList<OrderedName> orderedNames(const Cart &cart)
{
    QList<OrderedName> names;
    for (const CartItem &item : cart.items) {
        const auto value = [&item](QStringView label) { return item.value(label).value_or(QString()); };
        names.append({item.offer.domain, item.offer.extension, item.offer.pricingMode, item.duration,
                      value(u"AUTH_INFO"), value(u"OWNER_CONTACT"), value(u"ADMIN_ACCOUNT"),
                      value(u"TECH_ACCOUNT"), value(u"DNS"), item.configurations});
    }
    return names;
}

Order makeOrder(Call &call, const Cart &cart)
{
    Order order;
    order.id = call.world.ids.nextOrder();
    order.password = QString::fromLatin1(call.world.ids.key(10));
    order.date = call.now;
    order.bill = Bill::of(cart);
    for (qsizetype i = 0; i < order.bill.lines.size(); ++i)
        order.detailIds.append(call.world.ids.nextOrderDetail());
    order.names = orderedNames(cart);
    order.expiration = lastMomentToPay(order.names, call.settings, call.now);
    return order;
}

Answer summary(Call &call, Cart &cart)
{
    return ok(billJson(Bill::of(cart), call.language));
}

Answer dryRun(Call &call, Cart &cart)
{
    if (const auto refusal = refusalOf(call, cart))
        return *refusal;
    QJsonObject body = billJson(Bill::of(cart), call.language);
    body[u"contracts"_s] = contractsJson(call, cart);
    return ok(body);
}

Answer checkout(Call &call, Cart &cart)
{
    Fields fields(call.body);
    const bool autoPay = fields.flag("autoPayWithPreferredPaymentMethod"_L1).value_or(false);
    const bool isWaived = fields.flag("waiveRetractationPeriod"_L1).value_or(false);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (const auto refusal = refusalOf(call, cart))
        return *refusal;

    // A payment that cannot work is refused before there is an order.
    PaymentMethod *method = call.account->defaultMethod();
    const base::Money total = Bill::of(cart).withTax;
    if (autoPay && !total.isZero()) {
        if (!method)
            return badRequest(u"You do not have preferred payment method"_s);
        if (paymentFlaw(*call.account, *method, total, call.now))
            return badRequest(u"Your preferred payment method is not valid"_s);
    }
    Order made = makeOrder(call, cart);
    made.isWaived = isWaived;
    Order &order = call.account->orders[made.id] = made;
    cart.readOnly = true;
    if (autoPay && total.isZero())
        payWithNothing(call, *call.account, order);
    else if (autoPay)
        payWithMethod(call, *call.account, order, *method);

    QJsonObject body = billJson(order.bill, call.language);
    body[u"contracts"_s] = contractsJson(call, cart);
    body[u"orderId"_s] = order.id;
    body[u"url"_s] = orderLink(call, order);
    return ok(body);
}

} // namespace

void addCheckoutRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cart/{cartId}/summary"_L1, withCart(summary));
    router.add("GET"_L1, "/order/cart/{cartId}/checkout"_L1, withOpenCart(dryRun));
    router.add("POST"_L1, "/order/cart/{cartId}/checkout"_L1, withOpenCart(checkout));
}

} // namespace cartouche::sandbox
