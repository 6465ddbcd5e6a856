// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartroutes.h"

#include "base/domainname.h"
#include "sandbox/cartaccess.h"
#include "sandbox/itemjson.h"
#include "sandbox/requirements.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject cartJson(const Cart &cart)
{
    QJsonArray items;
    const QList<qint64> ids = cart.itemIds();
    for (const qint64 id : ids)
        items.append(id);
    return {
        {u"cartId"_s, cart.id},
        {u"description"_s, cart.description},
        {u"expire"_s, utcText(cart.expire)},
        {u"items"_s, items},
        {u"readOnly"_s, cart.readOnly},
    };
}

/// Reads what creation and update have in common into the cart; flaws stay in `fields`.
void readCart(Fields &fields, const QDateTime &now, Cart &cart)
{
    if (const auto description = fields.text("description"_L1))
        cart.description = *description;
    if (const auto expire = fields.text("expire"_L1)) {
        const auto moment = momentFrom(*expire);
        if (!moment || *moment <= now)
            fields.blame("expire"_L1, u"is not a date and time to come"_s);
        else
            cart.expire = *moment;
    }
}

Answer listCarts(Call &call)
{
    const bool isFiltered = call.query.contains(u"description"_s);
    QJsonArray list;
    for (const auto &[id, cart] : call.world.carts) {
        const bool isWanted = !isFiltered || cart.description == call.query.value(u"description"_s);
        if (isWanted && cart.account == call.account->nichandle && cart.expire > call.now)
            list.append(id);
    }
    return ok(list);
}

Answer createCart(Call &call)
{
    Fields fields(call.body);
    Cart cart;
    cart.expire = call.now.addDays(1);
    cart.subsidiary = Subsidiary::find(fields.requiredText("ovhSubsidiary"_L1));
    if (!cart.subsidiary)
        fields.blame("ovhSubsidiary"_L1, u"is not one of nichandle.OvhSubsidiaryEnum"_s);
    readCart(fields, call.now, cart);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    cart.id = call.world.ids.uuid();
    return ok(cartJson(call.world.carts[cart.id] = cart));
}

Answer getCart(Call &, Cart &cart)
{
    return ok(cartJson(cart));
}

Answer updateCart(Call &call, Cart &cart)
{
    Fields fields(call.body);
    Cart updated = cart;
    readCart(fields, call.now, updated);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    cart = updated;
    return ok(cartJson(cart));
}

Answer deleteCart(Call &call, Cart &cart)
{
    // A checked-out cart cannot be deleted any more: it answers as if it were gone.
    if (cart.readOnly)
        return notFound(u"This cart does not exist"_s);
    call.world.carts.erase(QString(cart.id));
    return done();
}

Answer assignCart(Call &call, Cart &cart)
{
    if (!cart.account.isEmpty())
        return badRequest(u"This cart is already assigned"_s);
    if (cart.subsidiary != call.account->subsidiary
        && call.world.switches.is(Switch::AssignSubsidiary, "refused"_L1))
        return badRequest(u"The subsidiary of this cart is not the one of the account"_s);
    cart.account = call.account->nichandle;
    return done();
}

/// The error that takes the place of offers; none when the question could be answered.
std::optional<Answer> refusalOf(const Availability &found)
{
    switch (found.kind) {
    case Availability::Kind::NotSold:
        return badRequest(u"Some parameters are invalid in the request: Check failed."_s);
    case Availability::Kind::TimedOut:
        return badRequest(u"Check timeout. Please retry later"_s);
    case Availability::Kind::Answered:
        break;
    }
    return std::nullopt;
}

/// The name in ASCII, where the switch lets other letters be written; else as it was asked.
QString understood(const QString &domain, const Switches &switches)
{
    if (!switches.is(Switch::UnicodeNames, "converted"_L1))
        return domain;
    const auto name = base::DomainName::parse(domain);
    return name ? name->ascii() : domain;
}

Availability availability(const Call &call, const Cart &cart, const QString &domain)
{
    const QString asked = understood(domain, call.world.switches);
    const bool isOwned = call.account && call.account->owns(asked.toLower());
    return availabilityOf(asked, call.market(*cart.subsidiary), isOwned);
}

std::optional<Answer> assignmentFlaw(const Call &call, const Cart &cart)
{
    if (cart.account.isEmpty() && call.world.switches.is(Switch::OffersNeedAssignedCart, "yes"_L1))
        return forbidden(u"This cart has to be assigned first"_s);
    return std::nullopt;
}

Answer getOffers(Call &call, Cart &cart)
{
    if (const auto flaw = assignmentFlaw(call, cart))
        return *flaw;
    const auto domain = call.parameter(u"domain"_s);
    if (!domain)
        return badRequest(u"The input provided isn't valid: 'domain' is a required property"_s);
    const Availability found = availability(call, cart, *domain);
    QJsonArray offers;
    for (const Offer &offer : found.offers)
        offers.append(offerJson(offer, *cart.subsidiary));
    Answer answer = refusalOf(found).value_or(ok(offers));
    if (found.slow)
        answer.delay = call.settings.slowAnswer();
    return answer;
}

/// What a client asks for when it adds a name; everything but the name has a default.
struct Wish
{
    QString domain;
    std::optional<QString> planCode;
    std::optional<QString> pricingMode;
    std::optional<QString> offerId;
    bool hasDuration = false;
    std::optional<base::Period> duration;
};

Wish readWish(Fields &fields)
{
    Wish wish;
    wish.domain = fields.requiredText("domain"_L1);
    wish.planCode = fields.text("planCode"_L1);
    wish.pricingMode = fields.text("pricingMode"_L1);
    wish.offerId = fields.text("offerId"_L1);
    const auto duration = fields.text("duration"_L1);
    wish.hasDuration = duration.has_value();
    wish.duration = base::Period::fromIso(duration.value_or(QString()));
    if (fields.number("quantity"_L1).value_or(1) != 1)
        fields.blame("quantity"_L1, u"can only be 1"_s);
    return wish;
}

/// Why a wish cannot be met by what is on offer; none when it can.
std::optional<Answer> refusalOf(const Wish &wish, const Availability &found)
{
    if (const auto refusal = refusalOf(found))
        return refusal;
    if (found.offers.isEmpty() || !found.offers.constFirst().orderable)
        return badRequest(u"This domain is already registered"_s);
    const Offer &offer = found.offers.constFirst();
    if (wish.planCode.value_or(offer.extension->name) != offer.extension->name)
        return badRequest(u"Plan code not found: "_s + *wish.planCode);
    if (!offer.isCalled(wish.pricingMode.value_or(offer.pricingMode))
        || wish.offerId.value_or(offer.offerId) != offer.offerId)
        return badRequest(u"This offer does not exist for this domain"_s);
    if (wish.hasDuration && !(wish.duration && offer.accepts(*wish.duration)))
        return badRequest(u"The input provided isn't valid: 'duration' is not offered"_s);
    return std::nullopt;
}

/// What the switch wants for a name that the cart has already; none when it is added once more.
std::optional<Answer> answerToSecond(const Call &call, const Cart &cart, const QString &domain)
{
    if (call.world.switches.is(Switch::SameNameTwice, "added"_L1))
        return std::nullopt;
    for (const CartItem &item : cart.items) {
        if (item.offer.domain != domain)
            continue;
        return call.world.switches.is(Switch::SameNameTwice, "sameItem"_L1)
            ? ok(itemJson(call, cart, item)) : badRequest(u"This domain is already in the cart"_s);
    }
    return std::nullopt;
}

Answer addDomain(Call &call, Cart &cart)
{
    if (const auto flaw = assignmentFlaw(call, cart))
        return *flaw;
    Fields fields(call.body);
    const Wish wish = readWish(fields);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const Availability found = availability(call, cart, wish.domain);
    if (auto refusal = refusalOf(wish, found))
        return *refusal;
    if (auto second = answerToSecond(call, cart, found.offers.constFirst().domain))
        return *second;

    CartItem item;
    item.id = call.world.ids.nextItem();
    item.offer = found.offers.constFirst();
    item.duration = wish.duration.value_or(item.offer.firstPeriod());
    for (Configuration &each : item.configurations = initialConfigurations(call.account, call.world.switches))
        each.id = call.world.ids.nextConfiguration();
    cart.items.append(item);
    Answer answer = ok(itemJson(call, cart, item));
    if (found.slow)
        answer.delay = call.settings.slowAnswer();
    return answer;
}

} // namespace

void addCartRoutes(Router &router)
{
    router.add("GET"_L1, "/order/cart"_L1, listCarts);
    router.add("POST"_L1, "/order/cart"_L1, createCart);
    router.add("GET"_L1, "/order/cart/{cartId}"_L1, withCart(getCart));
    router.add("PUT"_L1, "/order/cart/{cartId}"_L1, withOpenCart(updateCart));
    router.add("DELETE"_L1, "/order/cart/{cartId}"_L1, withCart(deleteCart));
    router.add("POST"_L1, "/order/cart/{cartId}/assign"_L1, withOpenCart(assignCart));
    router.add("GET"_L1, "/order/cart/{cartId}/domain"_L1, withCart(getOffers));
    router.add("POST"_L1, "/order/cart/{cartId}/domain"_L1, withOpenCart(addDomain));
}

} // namespace cartouche::sandbox
