// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/statewords.h"

#include "base/countries.h"
#include "theme/words.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using search::State;
using theme::Token;

namespace {

/// From how many times the first price on a renewal is worth a warning.
constexpr qint64 steepRenewal = 3;
/// How long a price that moved is marked.
constexpr qint64 daysMarked = 30;
constexpr qsizetype longestDescription = 120;
constexpr qsizetype longestWord = 20;
constexpr qsizetype mostCountries = 12;

/// The first of them, by name.
QString countries(const eligibility::Demands &demands)
{
    QStringList names;
    for (const QString &code : demands.countries.first(std::min(demands.countries.size(), mostCountries)))
        names.append(base::countryName(code));
    return names.join(u", "_s) + (demands.countries.size() > mostCountries ? u"…"_s : QString());
}

} // namespace

QString StateWords::offerLine(State state)
{
    switch (state) {
    case State::Available: return tr("Available – standard price");
    case State::Premium: return tr("Premium – own price");
    default: return StateLook::of(state).word;
    }
}

QString StateWords::way(State state)
{
    switch (state) {
    case State::Available: return tr("Register it at the standard price");
    case State::Premium: return tr("Register it at its premium price");
    case State::Transfer: return tr("Transfer it here, as its holder");
    case State::PremiumTransfer: return tr("Transfer it here, as its holder, at its premium price");
    case State::Resale: return tr("Buy it from its holder");
    default: return StateLook::of(state).word;
    }
}

QString StateWords::otherOffers(const search::SearchResult &result, catalogue::TaxRate tax)
{
    QStringList others;
    for (qsizetype at = 0; at < result.offers.size(); ++at) {
        const search::OfferDigest &offer = result.offers.at(at);
        if (at != result.offerIndex && result.offerIndex >= 0 && search::isOrderable(offer.state))
            others.append(tr("%1 (%2)").arg(way(offer.state), amount(offer.first, tax)));
    }
    others.removeDuplicates();
    return others.isEmpty() ? QString() : tr("Also offered: %1").arg(others.join(u"; "_s));
}

StateWords::Former StateWords::formerPrices(const search::SearchResult &result, const QDateTime &now)
{
    const catalogue::Extension *sold = result.sold;
    // Where OVHcloud asks for a price of the name's own the list price is not what the row shows.
    const bool isListPrice = result.state == State::Available || result.state == State::Asking || result.state == State::NoAnswer;
    if (sold == nullptr || !isListPrice || !sold->movedAt.isValid() || sold->movedAt.daysTo(now) > daysMarked)
        return {};
    Former former;
    if (sold->create && sold->formerCreate && sold->formerCreate->net != sold->create->net)
        former.first = sold->formerCreate->net;
    if (sold->renew && sold->formerRenew && sold->formerRenew->net != sold->renew->net)
        former.renewal = sold->formerRenew->net;
    return former;
}

QString StateWords::moved(const Former &former, catalogue::TaxRate tax)
{
    QStringList parts;
    if (former.first)
        parts.append(tr("the first year was %1").arg(amount(former.first, tax)));
    if (former.renewal)
        parts.append(tr("the renewal was %1").arg(amount(former.renewal, tax)));
    return parts.isEmpty() ? QString() : tr("Price moved: %1").arg(parts.join(u", "_s));
}

QString StateWords::amount(const std::optional<base::Money> &net, catalogue::TaxRate tax)
{
    const auto shown = net ? tax.withTax(*net) : std::nullopt;
    return shown ? theme::money(*shown) : QString(QChar(0x2013));
}

StateLook StateWords::note(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now)
{
    if (result.isOrdered)
        return {tr("In an open order"), u"info"_s, Token::Text3};
    if (result.missed) // the other columns are older than they look
        return {tr("Last check failed"), u"warning"_s, Token::Warn};
    if (search::needsConsent(result.state)) {
        return result.state == State::Resale ? StateLook{tr("Sold by its holder"), u"info"_s, Token::Text3}
                                             : StateLook{tr("Needs your consent"), u"info"_s, Token::Text3};
    }
    if (search::isTransfer(result.state))
        return {tr("Transfer code needed"), u"key"_s, Token::Text3};
    // Who cannot have the name at all need not look at its price.
    if (const StateLook look = papersNote(result); !look.word.isEmpty())
        return look;
    const catalogue::Terms terms = result.terms(now);
    if (!terms.first)
        return {};
    const base::Money &first = terms.first->net;
    if (terms.renewal && !first.isZero() && first.currency() == terms.renewal->net.currency()
        && terms.renewal->net.ucents() / first.ucents() >= steepRenewal)
        return {tr("Renewal %1× higher").arg(terms.renewal->net.ucents() / first.ucents()), u"warning"_s, Token::Warn};
    if (const StateLook look = reductionNote(result, tax, now); !look.word.isEmpty())
        return look;
    return extensionNote(result, tax, now);
}

StateLook StateWords::reductionNote(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now)
{
    std::optional<base::Money> reduction = result.reduction();
    if (result.isEstimated() && result.sold != nullptr) {
        if (const catalogue::Promotion *promotion = result.sold->promotionAt(now))
            reduction = promotion->reduction;
    }
    const auto shown = reduction && !reduction->isZero() ? tax.withTax(*reduction) : std::nullopt;
    if (!shown)
        return {};
    return {tr("Promotion %1").arg(theme::money({-shown->ucents(), shown->currency()})), u"promo"_s, Token::Text3};
}

/// What is true of every name with this extension.
StateLook StateWords::extensionNote(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now)
{
    const catalogue::Extension *sold = result.sold;
    if (sold == nullptr)
        return {};
    const Former former = formerPrices(result, now);
    if (former.first)
        return {tr("Was %1").arg(amount(former.first, tax)), u"up-down"_s, Token::Text3};
    if (former.renewal)
        return {tr("Renewal was %1").arg(amount(former.renewal, tax)), u"up-down"_s, Token::Text3};
    if (sold->hasPriceDrop)
        return {tr("Price lowered"), u"promo"_s, Token::Text3};
    if (sold->isBrandNew)
        return {tr("New extension"), u"info"_s, Token::Text3};
    return {};
}

StateLook StateWords::papersNote(const search::SearchResult &result)
{
    const bool isOpen = search::isOrderable(result.state) || result.state == State::Asking || result.state == State::NoAnswer;
    if (!isOpen || !result.needsPapers())
        return {};
    const QString icon = u"document"_s;
    const eligibility::Demands demands = result.registry != nullptr ? *result.registry : eligibility::Demands();
    if (demands.mayAdministratorLiveThere && !demands.cities.isEmpty())
        return {tr("Contact in %1 needed").arg(demands.cities.first().left(longestWord)), icon, Token::Text3};
    switch (demands.region()) {
    case eligibility::CountryGroup::EuropeanUnion: return {tr("EU residence needed"), icon, Token::Text3};
    case eligibility::CountryGroup::EconomicArea: return {tr("EEA residence needed"), icon, Token::Text3};
    case eligibility::CountryGroup::EuropeAndMore: return {tr("European residence needed"), icon, Token::Text3};
    case eligibility::CountryGroup::OneCountry:
        return {tr("Residence in %1 needed").arg(base::countryName(demands.countries.first())), icon, Token::Text3};
    case eligibility::CountryGroup::Other: return {tr("Residence limited"), icon, Token::Text3};
    case eligibility::CountryGroup::Anywhere: break;
    }
    return {tr("Needs papers"), icon, Token::Text3};
}

QString StateWords::papers(const search::SearchResult &result)
{
    if (!result.needsPapers())
        return {};
    const QString extension = result.name.dottedExtension();
    const eligibility::Demands demands = result.registry != nullptr ? *result.registry : eligibility::Demands();
    QStringList sentences;
    switch (demands.region()) {
    case eligibility::CountryGroup::EuropeanUnion:
        sentences.append(tr("The owner of a %1 name lives in the European Union.").arg(extension));
        break;
    case eligibility::CountryGroup::EconomicArea:
        sentences.append(tr("The owner of a %1 name lives in the European Economic Area.").arg(extension));
        break;
    case eligibility::CountryGroup::EuropeAndMore:
        sentences.append(tr("The owner of a %1 name lives in the European Union or in one of its neighbours.").arg(extension));
        break;
    case eligibility::CountryGroup::OneCountry:
    case eligibility::CountryGroup::Other:
        sentences.append(tr("The owner of a %1 name lives in: %2.").arg(extension, countries(demands)));
        break;
    case eligibility::CountryGroup::Anywhere: break;
    }
    if (demands.mayAdministratorLiveThere)
        sentences.append(tr("An administrator who lives there does as well."));
    if (!demands.inPlaceOfLiving.isEmpty())
        sentences.append(tr("Other ties to the place may do as well."));
    if (sentences.isEmpty())
        sentences.append(tr("The registry of %1 asks for more than the usual entries.").arg(extension));
    sentences.append(tr("The details page says what is asked before anything is ordered."));
    return sentences.join(u' ');
}

QString StateWords::promotion(const search::SearchResult &result, catalogue::TaxRate tax, const QDateTime &now)
{
    const bool isStandard = result.isEstimated() || result.state == State::Available;
    const catalogue::Promotion *promotion = result.sold != nullptr && isStandard ? result.sold->promotionAt(now) : nullptr;
    const auto shown = promotion != nullptr ? tax.withTax(promotion->reduction) : std::nullopt;
    if (!shown)
        return {};
    QStringList parts{tr("Promotion %1").arg(theme::money({-shown->ucents(), shown->currency()}))};
    if (!promotion->description.isEmpty())
        parts.append(promotion->description.simplified().left(longestDescription));
    if (promotion->end.isValid())
        parts.append(tr("until %1").arg(theme::longDate(promotion->end)));
    if (promotion->isQuantityLimited)
        parts.append(tr("limited in number"));
    return parts.join(u" – "_s);
}

QString StateWords::sentence(const search::SearchResult &result, const search::Arrangement &arrangement,
                             const QDateTime &now, const QString &warning)
{
    const bool hasTax = arrangement.tax.value() > 0;
    QStringList parts{result.name.unicode(), StateLook::of(result.state).word};
    if (!warning.isEmpty())
        parts.append(warning);
    const catalogue::Terms terms = result.terms(now);
    if (terms.first) {
        const QString first = amount(terms.first->net, arrangement.tax);
        if (result.isEstimated())
            parts.append(tr("by the price list %1 for the first period").arg(first));
        else
            parts.append(hasTax ? tr("%1 with tax for the first period").arg(first)
                                : tr("%1 without tax for the first period").arg(first));
    }
    if (terms.renewal)
        parts.append(tr("renewal %1").arg(amount(terms.renewal->net, arrangement.tax)));
    if (const auto total = terms.totalOver(arrangement.years, arrangement.tax))
        parts.append(tr("%n year(s): %1", nullptr, arrangement.years).arg(amount(total, {})));
    const StateLook look = note(result, arrangement.tax, now);
    const QString more = promotion(result, arrangement.tax, now);
    const bool isSaidBelow = look.icon == "promo"_L1 && !more.isEmpty();
    const QString movedPrice = moved(formerPrices(result, now), arrangement.tax);
    const bool isSaidWithPrice = look.icon == "up-down"_L1;
    if (!look.word.isEmpty() && !isSaidBelow && !isSaidWithPrice)
        parts.append(look.word);
    for (const QString &said : {movedPrice, otherOffers(result, arrangement.tax)}) {
        if (!said.isEmpty())
            parts.append(said);
    }
    if (!more.isEmpty())
        parts.append(more);
    if (const QString who = papers(result); !who.isEmpty())
        parts.append(who);
    if (result.isChosen)
        parts.append(tr("selected"));
    else if (result.isMarked)
        parts.append(tr("marked for copying and export"));
    return parts.join(u", "_s);
}

QString StateWords::period(base::Period period)
{
    return period.isWholeYears() ? tr("%n year(s)", nullptr, period.wholeYears())
                                 : tr("%n month(s)", nullptr, period.months());
}

} // namespace cartouche::wizard
