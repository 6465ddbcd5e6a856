// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/countrygroups.h"

#include <QSet>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nearlyAll = 180;

QSet<QString> asSet(const QStringList &countries)
{
    return {countries.begin(), countries.end()};
}

const QSet<QString> &unionMembers()
{
    static const QSet<QString> set = asSet(countriesOfTheUnion());
    return set;
}

const QSet<QString> &economicArea()
{
    static const QSet<QString> set = unionMembers() + asSet(u"IS LI NO"_s.split(u' '));
    return set;
}

const QSet<QString> &europeAndMore()
{
    static const QSet<QString> set =
        economicArea()
        + asSet(u"AD AX BL CH EA FO GB GF GG GI GL GP IC IM JE MC MF MQ NC PF PM RE SM SX TF VA WF YT AW CW BQ"_s.split(u' '));
    return set;
}

} // namespace

CountryGroup countryGroupOf(const QStringList &countries)
{
    const QSet<QString> set = asSet(countries);
    if (set.isEmpty() || set.size() >= nearlyAll)
        return CountryGroup::Anywhere;
    if (set.size() == 1)
        return CountryGroup::OneCountry;
    if (set == unionMembers())
        return CountryGroup::EuropeanUnion;
    if (set == economicArea())
        return CountryGroup::EconomicArea;
    return set.contains(unionMembers()) && europeAndMore().contains(set) ? CountryGroup::EuropeAndMore : CountryGroup::Other;
}

const QStringList &countriesOfTheUnion()
{
    static const QStringList list =
        u"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"_s.split(u' ');
    return list;
}

} // namespace cartouche::eligibility
