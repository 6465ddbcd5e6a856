// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/checkoutroutes.h"

#include "sandbox/cartaccess.h"
#include "sandbox/cartbill.h"
#include "sandbox/extrachecks.h"
#include "sandbox/extraservices.h"
#include "sandbox/paying.h"
#include "sandbox/requirements.h"

#include <algorithm>

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
    const bool hasHosting = std::any_of(cart.extras.begin(), cart.extras.end(), [](const CartItem &each) {
        return each.plan->plan.productType == "saas_license"_L1;
    });
    if (hasHosting) {
        contracts.append(contract(say(call.language, u"Hosting contract"_s, u"Contrat d'hébergement"_s), u"hosting"_s,
                                  say(call.language, u"Sandbox hosting: nothing is hosted."_s,
                                      u"Hébergement du bac à sable : rien n'est hébergé."_s)));
    }
    return contracts;
}

/// Who may not look at, let alone order, this cart.
std::optional<Answer> refusalOf(const Call &call, const Cart &cart)
{
    if (cart.account != call.account->nichandle)
        return forbidden(u"You are not allowed"_s);
    // A cart without names is none of its business, unless it is empty altogether.
    if (!cart.items.isEmpty() || cart.extras.isEmpty()) {
        if (const auto refusal = checkCart(call.world, cart, *call.account, call.now))
            return refusal;
    }
    return checkExtras(call, cart);
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
    order.bill = billFor(call, cart);
    for (qsizetype i = 0; i < order.bill.lines.size(); ++i)
        order.detailIds.append(call.world.ids.nextOrderDetail());
    order.names = orderedNames(cart);
    order.extras = orderedExtras(cart);
    order.expiration = lastMomentToPay(order.names, call.settings, call.now);
    return order;
}

Answer summary(Call &call, Cart &cart)
{
    return ok(cartBillJson(call, billFor(call, cart)));
}

Answer dryRun(Call &call, Cart &cart)
{
    if (const auto refusal = refusalOf(call, cart))
        return *refusal;
    QJsonObject body = cartBillJson(call, billFor(call, cart));
    body[u"contracts"_s] = contractsJson(call, cart);
    return ok(body);
}

struct CheckoutFlags
{
    bool autoPay = false;
    bool isWaived = false;
    QString flaw;
};

CheckoutFlags readFlags(const Call &call)
{
    Fields fields(call.body);
    CheckoutFlags flags;
    const auto autoPay = fields.flag("autoPayWithPreferredPaymentMethod"_L1);
    const auto waive = fields.flag("waiveRetractationPeriod"_L1);
    if (call.world.switches.is(Switch::CheckoutFlags, "required"_L1)) {
        if (!autoPay)
            fields.blame("autoPayWithPreferredPaymentMethod"_L1, u"is a required property"_s);
        if (!waive)
            fields.blame("waiveRetractationPeriod"_L1, u"is a required property"_s);
    }
    flags.autoPay = autoPay.value_or(false);
    flags.isWaived = waive.value_or(false);
    flags.flaw = fields.flaw();
    return flags;
}

Answer orderAnswer(const Call &call, const Cart &cart, const Order &order)
{
    QJsonObject body = cartBillJson(call, order.bill);
    body[u"contracts"_s] = contractsJson(call, cart);
    body[u"orderId"_s] = order.id;
    body[u"url"_s] = orderLink(call, order);
    return ok(body);
}

/// Why the default method cannot pay; none when it can, or when there is nothing to pay.
std::optional<Answer> autoPayFlaw(const Call &call, const base::Money &total)
{
    const PaymentMethod *method = call.account->defaultMethod();
    if (total.isZero())
        return std::nullopt;
    if (!method)
        return badRequest(u"You do not have preferred payment method"_s);
    if (paymentFlaw(*call.account, *method, total, call.now))
        return badRequest(u"Your preferred payment method is not valid"_s);
    return std::nullopt;
}

Order &placeOrder(Call &call, Cart &cart, bool isWaived)
{
    Order made = makeOrder(call, cart);
    made.isWaived = isWaived;
    cart.readOnly = true;
    cart.orderId = made.id;
    call.account->usedCoupons += cart.coupons;
    return call.account->orders[made.id] = made;
}

Answer checkout(Call &call, Cart &cart)
{
    if (cart.readOnly && call.world.switches.is(Switch::SecondCheckout, "refused"_L1))
        return closedCart();
    const CheckoutFlags flags = readFlags(call);
    if (!flags.flaw.isEmpty())
        return badRequest(flags.flaw);
    if (cart.readOnly && call.world.switches.is(Switch::SecondCheckout, "sameOrder"_L1)
        && cart.account == call.account->nichandle)
        return orderAnswer(call, cart, call.account->orders.at(cart.orderId));
    if (const auto refusal = refusalOf(call, cart))
        return *refusal;

    const base::Money total = billFor(call, cart).withTax;
    const auto flaw = flags.autoPay ? autoPayFlaw(call, total) : std::nullopt;
    if (flaw && call.world.switches.is(Switch::RefusedAutopay, "noOrder"_L1))
        return *flaw;
    Order &order = placeOrder(call, cart, flags.isWaived);
    if (flaw)
        return *flaw;
    if (flags.autoPay && total.isZero())
        payWithNothing(call, *call.account, order);
    else if (flags.autoPay)
        payWithMethod(call, *call.account, order, *call.account->defaultMethod());
    return orderAnswer(call, cart, order);
}

} // namespace

void addCheckoutRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cart/{cartId}/summary"_L1, withCart(summary));
    router.add("GET"_L1, "/order/cart/{cartId}/checkout"_L1, withOpenCart(dryRun));
    router.add("POST"_L1, "/order/cart/{cartId}/checkout"_L1, withCart(checkout));
}

} // namespace cartouche::sandbox
