// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/extrachecks.h"

#include "base/domainname.h"
#include "sandbox/contactrules.h"
#include "sandbox/coupon.h"
#include "sandbox/extraservices.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A name of an extension that is sold.
std::optional<base::DomainName> knownName(const QString &text)
{
    const auto name = base::DomainName::parse(text.toLower());
    return name && Extension::find(name->extension()) ? std::optional(*name) : std::nullopt;
}

bool isAcceptable(const PlanLabel &label, const QString &value, const Account &account)
{
    if (label.type == "/me/contact"_L1)
        return account.contactAt(value) != nullptr;
    if (label.label == "legacy_domain"_L1)
        return knownName(value).has_value();
    return label.values.isEmpty() || label.values.contains(value);
}

QStringList configurationFlaws(const CartItem &item, const Account &account)
{
    const Plan &plan = item.plan->plan;
    QStringList flaws;
    for (const PlanLabel &label : plan.labels) {
        QStringList values;
        for (const Configuration &each : item.configurations) {
            if (each.label == label.label)
                values.append(each.value);
        }
        const auto blame = [&](const QString &why) {
            flaws.append(u"Custom field %1 is %2 for product %3"_s.arg(label.label, why, plan.code));
        };
        if (label.required && (values.isEmpty() || values.constFirst().isEmpty()))
            blame(u"mandatory"_s);
        else if (values.size() > 1)
            blame(u"duplicated"_s);
        else if (!values.isEmpty() && !isAcceptable(label, values.constFirst(), account))
            blame(u"not valid"_s);
    }
    return flaws;
}

/// A zone can be ordered once, by whoever comes first: the zones of names that are taken exist.
std::optional<Answer> zoneFlaw(const Call &call, const Cart &cart, const CartItem &item)
{
    const QString zone = cart.subjectOf(item);
    const auto name = knownName(zone);
    if (!name)
        return badRequest(u"Invalid zone provided"_s);
    const bool isForeign = effectsOf(name->label()).testAnyFlags(NameEffect::Taken | NameEffect::TakenSilent);
    if (isForeign || hasZone(*call.account, zone, call))
        return badRequest(u"This zone (%1) already exists"_s.arg(zone));
    return std::nullopt;
}

std::optional<Answer> ownerFlaw(const Call &call, const Cart &cart, const CartItem &item)
{
    const auto domain = call.account->domains.find(cart.subjectOf(item));
    const Contact *owner = call.account->contactAt(item.value(u"OWNER_CONTACT").value_or(QString()));
    if (domain == call.account->domains.end() || !owner)
        return badRequest(u"This service does not exist"_s);
    return refusalOfNewOwner(call.world, *call.account, domain->second, owner->values, call.now);
}

std::optional<Answer> couponsFlaw(const Call &call, const Cart &cart)
{
    for (const QString &code : cart.coupons) {
        if (const QString flaw = couponFlaw(code, call.account->usedCoupons); !flaw.isEmpty())
            return badRequest(flaw);
    }
    return std::nullopt;
}

} // namespace

std::optional<Answer> checkExtras(const Call &call, const Cart &cart)
{
    QStringList flaws;
    for (const CartItem &item : cart.extras)
        flaws += configurationFlaws(item, *call.account);
    if (!flaws.isEmpty())
        return badRequest(flaws.join(u'\n'));
    for (const CartItem &item : cart.extras) {
        std::optional<Answer> flaw;
        if (item.plan->plan.shelf == Shelf::Dns)
            flaw = zoneFlaw(call, cart, item);
        else if (item.plan->plan.family == "trade"_L1)
            flaw = ownerFlaw(call, cart, item);
        if (flaw)
            return flaw;
    }
    return couponsFlaw(call, cart);
}

} // namespace cartouche::sandbox
