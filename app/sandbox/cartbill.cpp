// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartbill.h"

#include "sandbox/coupon.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString placeText(qsizetype position)
{
    return u"%1"_s.arg(position, 3, 10, QChar(u'0'));
}

/// "*003" for a product of its own, "*001.002" for an option: the name's own zone is "*001.001".
QString placeOf(const Cart &cart, const CartItem &item)
{
    const qint64 parentId = item.plan ? item.plan->parent : 0;
    if (parentId == 0) {
        qsizetype position = 1;
        for (const CartItem &each : cart.items) {
            if (each.id == item.id)
                return u'*' + placeText(position);
            ++position;
        }
        for (const CartItem &each : cart.extras) {
            if (each.id == item.id)
                break;
            position += each.plan->parent == 0 ? 1 : 0;
        }
        return u'*' + placeText(position);
    }
    const CartItem &parent = *cart.item(parentId);
    const qsizetype index = cart.optionsOf(parentId).indexOf(item.id);
    return placeOf(cart, parent) + u'.' + placeText(index + (parent.plan ? 1 : 2));
}

QString monthsText(const CartItem &item, Language language)
{
    const int months = item.duration.months();
    return u" - %1 %2"_s.arg(QString::number(months), say(language, u"months"_s, u"mois"_s));
}

void addExtra(Bill &bill, const Cart &cart, const CartItem &item)
{
    const PlanChoice &choice = *item.plan;
    const PlanCost cost = costOf(item, *cart.subsidiary);
    const QString subject = cart.subjectOf(item);
    const QString before = subject.isEmpty() ? QString() : subject + u" - "_s;
    BillLine line;
    line.domain = subject;
    const auto add = [&](QLatin1StringView type, const base::Money &amount, const base::Money &unit, bool isRental) {
        const auto text = [&](Language language) {
            const QString name = choice.plan.name(language);
            return isRental ? before + name + monthsText(item, language) : before + name;
        };
        line.amount = amount;
        line.extra = ExtraLine{placeOf(cart, item), text(Language::English), text(Language::French),
                               type,                choice.quantity,         unit};
        bill.lines.append(line);
    };
    const bool isRental = item.duration != base::Period();
    if (isRental)
        add("DURATION"_L1, cost.rental, cost.unit, true);
    const std::int64_t cents = choice.plan.installationCents(*choice.plan.price(choice.pricingMode, item.duration));
    add("INSTALLATION"_L1, cost.install, cart.subsidiary->fromEuroCents(cents), false);
}

/// A zone that was put into the cart is not given a second time with its name.
void dropZonesOrderedApart(Bill &bill, const Cart &cart)
{
    QStringList apart;
    for (const CartItem &item : cart.extras) {
        if (item.plan->plan.shelf == Shelf::Dns)
            apart.append(cart.subjectOf(item));
    }
    bill.lines.removeIf([&apart](const BillLine &line) {
        const bool isZone
            = line.kind == BillLine::Kind::ZoneDuration || line.kind == BillLine::Kind::ZoneInstallation;
        return isZone && apart.contains(line.domain);
    });
}

} // namespace

PlanCost costOf(const CartItem &item, const Subsidiary &subsidiary)
{
    const PlanChoice &choice = *item.plan;
    const PlanPrice &price = *choice.plan.price(choice.pricingMode, item.duration);
    const auto all = [&](std::int64_t cents) {
        return subsidiary.fromEuroCents(cents).times(choice.quantity).value();
    };
    const bool isRental = item.duration != base::Period();
    const std::int64_t rental = isRental ? price.euroCents : 0;
    return {subsidiary.fromEuroCents(rental), all(rental), all(choice.plan.installationCents(price)),
            all(price.renews ? rental : 0)};
}

Bill billFor(const Call &call, const Cart &cart)
{
    Bill bill = Bill::of(cart);
    dropZonesOrderedApart(bill, cart);
    for (const CartItem &item : cart.extras)
        addExtra(bill, cart, item);
    applyCoupons(bill, cart.coupons, call.world.switches.is(Switch::CouponShownAs, "reductions"_L1));
    bill.takeTotals();
    return bill;
}

QJsonObject cartBillJson(const Call &call, const Bill &bill)
{
    return billJson(bill, call.language, lineDomain(call.world.switches, Switch::CartDetailsDomain));
}

LineDomain lineDomain(const Switches &switches, Switch which)
{
    if (switches.is(which, "star"_L1))
        return LineDomain::Star;
    return switches.is(which, "name"_L1) ? LineDomain::Name : LineDomain::Place;
}

} // namespace cartouche::sandbox
