// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/bill.h"
#include "sandbox/plan.h"
#include "sandbox/worldstatearchive.h"

namespace cartouche::sandbox {

// What the state file keeps of carts and bills: every member.

using namespace Qt::StringLiterals;

template <typename Archive>
void describe(Archive &archive, Promotion &promotion)
{
    archive("name"_L1, promotion.name);
    archive("discount"_L1, promotion.discount);
    archive("start"_L1, promotion.start);
    archive("end"_L1, promotion.end);
}

template <typename Archive>
void describe(Archive &archive, Offer &offer)
{
    archive("domain"_L1, offer.domain);
    archive("extension"_L1, offer.extension);
    archive("action"_L1, offer.action);
    archive("pricingMode"_L1, offer.pricingMode);
    archive("shownMode"_L1, offer.shownMode);
    archive("tier"_L1, offer.tier);
    archive("orderable"_L1, offer.orderable);
    archive("effects"_L1, offer.effects);
    archive("price"_L1, offer.price);
    archive("renew"_L1, offer.renew);
    archive("discount"_L1, offer.discount);
    archive("fee"_L1, offer.fee);
    archive("promotion"_L1, offer.promotion);
    archive("promotionLabel"_L1, offer.promotionLabel);
    archive("negativeDiscount"_L1, offer.negativeDiscount);
    archive("offerId"_L1, offer.offerId);
}

template <typename Archive>
void describe(Archive &archive, Configuration &configuration)
{
    archive("id"_L1, configuration.id);
    archive("label"_L1, configuration.label);
    archive("value"_L1, configuration.value);
}

/// A plan is known by where it is sold; what it costs stands in the program.
template <>
struct Stored<Plan>
{
    static QJsonValue write(Plan &plan)
    {
        return QJsonObject{{u"shelf"_s, Stored<Shelf>::write(plan.shelf)}, {u"code"_s, plan.code}};
    }
    static StateFlaw read(const QJsonValue &json, Plan &plan)
    {
        Shelf shelf = Shelf::Dns;
        if (const StateFlaw flaw = Stored<Shelf>::read(json[u"shelf"], shelf))
            return joinedPath(u"shelf"_s, *flaw);
        const std::optional<Plan> found = Plan::find(shelf, json[u"code"].toString());
        plan = found.value_or(Plan());
        return found ? StateFlaw() : StateFlaw(u"code"_s);
    }
};

template <typename Archive>
void describe(Archive &archive, PlanChoice &choice)
{
    archive("plan"_L1, choice.plan);
    archive("pricingMode"_L1, choice.pricingMode);
    archive("quantity"_L1, choice.quantity);
    archive("parent"_L1, choice.parent);
    archive("service"_L1, choice.service);
}

template <typename Archive>
void describe(Archive &archive, CartItem &item)
{
    archive("id"_L1, item.id);
    archive("offer"_L1, item.offer);
    archive("duration"_L1, item.duration);
    archive("configurations"_L1, item.configurations);
    archive("plan"_L1, item.plan);
}

template <typename Archive>
void describe(Archive &archive, Cart &cart)
{
    archive("id"_L1, cart.id);
    archive("description"_L1, cart.description);
    archive("expire"_L1, cart.expire);
    archive("readOnly"_L1, cart.readOnly);
    archive("account"_L1, cart.account);
    archive("subsidiary"_L1, cart.subsidiary);
    archive("items"_L1, cart.items);
    archive("extras"_L1, cart.extras);
    archive("coupons"_L1, cart.coupons);
    archive("orderId"_L1, cart.orderId);
}

template <typename Archive>
void describe(Archive &archive, ExtraLine &extra)
{
    archive("place"_L1, extra.place);
    archive("english"_L1, extra.english);
    archive("french"_L1, extra.french);
    archive("detailType"_L1, extra.detailType);
    archive("quantity"_L1, extra.quantity);
    archive("unitPrice"_L1, extra.unitPrice);
}

template <typename Archive>
void describe(Archive &archive, LineReduction &reduction)
{
    archive("coupon"_L1, reduction.coupon);
    archive("percent"_L1, reduction.percent);
    archive("amount"_L1, reduction.amount);
}

template <typename Archive>
void describe(Archive &archive, BillLine &line)
{
    archive("kind"_L1, line.kind);
    archive("position"_L1, line.position);
    archive("domain"_L1, line.domain);
    archive("extension"_L1, line.extension);
    archive("isTransfer"_L1, line.isTransfer);
    archive("months"_L1, line.months);
    archive("amount"_L1, line.amount);
    archive("extra"_L1, line.extra);
    archive("reductions"_L1, line.reductions);
}

template <typename Archive>
void describe(Archive &archive, Bill &bill)
{
    archive("lines"_L1, bill.lines);
    archive("subsidiary"_L1, bill.subsidiary);
    archive("withoutTax"_L1, bill.withoutTax);
    archive("tax"_L1, bill.tax);
    archive("withTax"_L1, bill.withTax);
}

} // namespace cartouche::sandbox
