// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/demandwords.h"

#include "forms/rulewords.h"

#include <QLocale>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::CountryGroup;
using eligibility::Demands;

QStringList DemandWords::notes(const Demands &demands)
{
    QStringList notes;
    if (!demands.countries.isEmpty() || !demands.cities.isEmpty())
        notes.append(residence(demands));
    if (!demands.legalForms.isEmpty())
        notes.append(tr("For organisations only"));
    for (const QString &label : demands.elements)
        notes.append(element(label));
    for (const QString &label : demands.members)
        notes.append(tr("Asked for: %1").arg(RuleWords::member(label)));
    for (const QString &label : demands.sometimesMembers)
        notes.append(tr("Asked of some: %1").arg(RuleWords::member(label)));
    return notes;
}

QString DemandWords::residence(const Demands &demands)
{
    QString note;
    switch (demands.region()) {
    case CountryGroup::EuropeanUnion: note = tr("EU residence needed"); break;
    case CountryGroup::EconomicArea: note = tr("EU or EEA residence needed"); break;
    case CountryGroup::EuropeAndMore: note = tr("European residence needed"); break;
    default: {
        const bool isCity = !demands.cities.isEmpty();
        note = tr("Residence in %1 needed").arg(RuleWords::values(isCity ? u"address.city"_s : u"address.country"_s,
                                                                  isCity ? demands.cities : demands.countries));
    }
    }
    if (demands.mayAdministratorLiveThere)
        return tr("%1, of the owner or the administrator").arg(note);
    if (demands.inPlaceOfLiving.isEmpty())
        return note;
    QStringList instead;
    for (const QString &label : demands.inPlaceOfLiving)
        instead.append(RuleWords::member(label));
    return tr("%1, or: %2", "a residence, members that do in its place").arg(note, QLocale().createSeparatedList(instead));
}

QString DemandWords::element(const QString &label)
{
    if (label == "ACCEPT_CONDITIONS"_L1)
        return tr("Needs your consent");
    if (label == "CLAIMS_NOTICE"_L1)
        return tr("Trademark notice to be read");
    if (label == "REASON"_L1)
        return tr("A reason is asked for");
    if (label == "PROTECTED_CODE"_L1)
        return tr("Code of the registry needed");
    return label == "DOMAIN_CONFIG"_L1 ? tr("Registry data needed") : tr("Asked for: %1").arg(RuleWords::place({label, {}}));
}

} // namespace cartouche::forms
