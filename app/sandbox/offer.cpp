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
    offer.discount = subsidiary.zero();
}

Offer makeOffer(const QString &domain, const Extension &extension, NameEffects effects,
                const Subsidiary &subsidiary)
{
    Offer offer;
    offer.domain = domain;
    offer.extension = &extension;
    offer.effects = effects;
    offer.action = u"create"_s;
    offer.pricingMode = u"create-default"_s;
    offer.offerId = extension.name + u"-create"_s;
    offer.price = subsidiary.fromEuroCents(extension.create);
    offer.renew = subsidiary.fromEuroCents(extension.renew);
    offer.discount = subsidiary.fromEuroCents(extension.discount);
    offer.fee = subsidiary.zero();
    if (effects & NameEffect::Taken) {
        offer.orderable = false;
    } else if (effects & NameEffect::Transfer) {
        takeAsTransfer(offer, u"default", extension.transfer, subsidiary);
    } else if (effects & NameEffect::Aftermarket) {
        takeAsTransfer(offer, u"aftermarket1", ownPriceInCents(domain), subsidiary);
        offer.fee = subsidiary.fromEuroCents(1000);
    } else if (effects & NameEffect::Premium) {
        offer.pricingMode = u"create-premium"_s;
        offer.price = subsidiary.fromEuroCents(ownPriceInCents(domain));
        offer.renew = offer.price;
        offer.discount = subsidiary.zero();
    } else if (effects & NameEffect::Gratis) {
        offer.discount = offer.price;
    }
    return offer;
}

} // namespace

QList<base::Period> Offer::durations() const
{
    const int longest = action == "transfer"_L1 ? 1 : extension->maximumYears;
    QList<base::Period> periods;
    for (int years = 1; years <= longest; ++years)
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

Availability availabilityOf(const QString &domain, const Subsidiary &subsidiary, bool isOwned)
{
    const QString lower = domain.toLower();
    const auto name = base::DomainName::parse(lower);
    if (!name || name->ascii() != lower || !isLetterDigitHyphen(lower))
        return {Availability::Kind::NotSold, {}, false};
    const Extension *extension = Extension::find(name->extension());
    if (!extension || (name->isInternational() && !extension->international))
        return {Availability::Kind::NotSold, {}, false};

    NameEffects effects = effectsOf(name->label());
    const bool slow = effects.testFlag(NameEffect::Slow);
    if (effects & NameEffect::TimeOut)
        return {Availability::Kind::TimedOut, {}, slow};
    if (effects & NameEffect::TakenSilent)
        return {Availability::Kind::Answered, {}, slow};
    if (isOwned)
        effects |= NameEffect::Taken;
    return {Availability::Kind::Answered, {makeOffer(lower, *extension, effects, subsidiary)}, slow};
}

} // namespace cartouche::sandbox
