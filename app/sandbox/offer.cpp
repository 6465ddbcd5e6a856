// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/offer.h"

#include "base/domainname.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A price of its own for a name, the same in every run: 60 to 5 059 euros, ending in .00.
std::int64_t ownPriceInCents(QStringView domain)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const QChar c : domain)
        hash = (hash ^ c.unicode()) * 16777619U;
    return (60 + static_cast<std::int64_t>(hash % 5000)) * 100;
}

/// The label that carries the promotions of an offer.
QLatin1StringView promotionLabel(const Switches &switches)
{
    if (switches.is(Switch::PromotionPlace, "nowhere"_L1))
        return {};
    if (switches.is(Switch::PromotionPlace, "discount"_L1))
        return "DISCOUNT"_L1;
    return switches.is(Switch::PromotionPlace, "total"_L1) ? "TOTAL"_L1 : "PRICE"_L1;
}

bool isLetterDigitHyphen(QStringView domain)
{
    return std::all_of(domain.begin(), domain.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

void takeAsTransfer(Offer &offer, QStringView mode, std::int64_t priceInCents,
                    const Subsidiary &subsidiary)
{
    offer.action = u"transfer"_s;
    offer.pricingMode = u"transfer-"_s + mode.toString();
    offer.offerId = offer.extension->name + u"-transfer"_s;
    offer.price = subsidiary.fromEuroCents(priceInCents);
    offer.promotion = std::nullopt;
}

void takeAsPremium(Offer &offer, std::int64_t priceInCents, const Subsidiary &subsidiary)
{
    offer.pricingMode = u"create-premium"_s;
    offer.price = subsidiary.fromEuroCents(priceInCents);
    offer.renew = offer.price;
    offer.promotion = std::nullopt;
}

/// What a name does to the usual offer of its extension.
void applyEffects(Offer &offer, const Market &market)
{
    const auto list = [&](PriceBook::Kind kind) { return market.prices.price(*offer.extension, kind); };
    if (offer.effects & NameEffect::Taken) {
        offer.orderable = false;
    } else if (offer.effects & NameEffect::Transfer) {
        takeAsTransfer(offer, u"default", list(PriceBook::Kind::Transfer), market.subsidiary);
    } else if (offer.effects & NameEffect::Aftermarket) {
        takeAsTransfer(offer, u"aftermarket1", ownPriceInCents(offer.domain), market.subsidiary);
        offer.fee = market.subsidiary.fromEuroCents(1000);
        offer.tier = u"diamond"_s;
    } else if (offer.extension->premium && (offer.effects & NameEffect::Premium)) {
        takeAsPremium(offer, ownPriceInCents(offer.domain), market.subsidiary);
        offer.tier = market.switches.value(Switch::OfferSpelling);
    } else if (offer.effects & NameEffect::Gratis) {
        offer.promotion = Promotion{u"gratis"_s, list(PriceBook::Kind::Create), market.prices.opening(), {}};
    }
}

Offer makeOffer(const QString &domain, const Extension &extension, NameEffects effects, const Market &market)
{
    const auto list = [&](PriceBook::Kind kind) {
        return market.subsidiary.fromEuroCents(market.prices.price(extension, kind));
    };
    Offer offer;
    offer.domain = domain;
    offer.extension = &extension;
    offer.effects = effects;
    offer.action = u"create"_s;
    offer.pricingMode = u"create-default"_s;
    offer.tier = u"gold"_s;
    offer.offerId = extension.name + u"-create"_s;
    offer.price = list(PriceBook::Kind::Create);
    offer.renew = list(PriceBook::Kind::Renew);
    offer.fee = market.subsidiary.zero();
    offer.promotion = market.prices.promotion(extension, market.now);
    applyEffects(offer, market);
    offer.discount = market.subsidiary.fromEuroCents(offer.promotion ? offer.promotion->discount : 0);

    const bool isPlain = market.switches.is(Switch::OfferPricingMode, "plain"_L1);
    offer.shownMode = isPlain ? offer.pricingMode.section(u'-', 1) : offer.pricingMode;
    offer.negativeDiscount = market.switches.is(Switch::DiscountSign, "negative"_L1);
    offer.promotionLabel = promotionLabel(market.switches);
    return offer;
}

} // namespace

QList<base::Period> Offer::durations() const
{
    const bool isTransfer = action == "transfer"_L1;
    QList<base::Period> periods;
    for (int years = isTransfer ? 1 : extension->minimumYears;
         years <= (isTransfer ? 1 : extension->maximumYears); ++years)
        periods.append(base::Period::ofYears(years));
    return periods;
}

bool Offer::accepts(base::Period duration) const
{
    return durations().contains(duration);
}

base::Money Offer::priceFor(base::Period duration) const
{
    return price.plus(renew.times(duration.wholeYears() - 1).value()).value();
}

base::Money Offer::totalFor(base::Period duration) const
{
    return priceFor(duration).minus(discount).value().plus(fee).value();
}

Offer Offer::renewed(const Market &market) const
{
    return extension ? makeOffer(domain, *extension, effects, market) : *this;
}

Availability availabilityOf(const QString &domain, const Market &market, bool isOwned)
{
    const QString lower = domain.toLower();
    const auto name = base::DomainName::parse(lower);
    if (!name || name->ascii() != lower || !isLetterDigitHyphen(lower))
        return {Availability::Kind::NotSold, {}, false};
    const Extension *extension = Extension::find(name->extension());
    if (!extension || !extension->takes(name->label()))
        return {Availability::Kind::NotSold, {}, false};

    NameEffects effects = effectsOf(name->label());
    const bool slow = effects.testFlag(NameEffect::Slow);
    if (effects & NameEffect::TimeOut)
        return {Availability::Kind::TimedOut, {}, slow};
    if (effects & NameEffect::TakenSilent)
        return {Availability::Kind::Answered, {}, slow};
    if (isOwned)
        effects |= NameEffect::Taken;
    return {Availability::Kind::Answered, {makeOffer(lower, *extension, effects, market)}, slow};
}

Availability availabilityOf(const QString &domain, const Subsidiary &subsidiary, bool isOwned)
{
    static const PriceBook listPrices(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    static const Switches defaults;
    return availabilityOf(domain, {subsidiary, listPrices, defaults, listPrices.opening()}, isOwned);
}

} // namespace cartouche::sandbox
