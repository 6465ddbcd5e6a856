// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rulewords.h"

#include "eligibility/contactmembers.h"
#include "eligibility/countrygroups.h"
#include "forms/labelwords.h"
#include "forms/memberwords.h"
#include "forms/reasonwords.h"
#include "theme/words.h"

#include <QDate>
#include <QLocale>

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::CountryGroup;
using eligibility::Demand;
using eligibility::Finding;
using eligibility::Operator;
using eligibility::Place;

namespace {

constexpr qsizetype longestShown = 80; ///< of a value that a server sent
constexpr qsizetype mostListed = 4;

bool isMissing(const Finding &finding)
{
    return finding.op == Operator::Required || finding.op == Operator::NotEmpty;
}

bool isResidence(const QString &member)
{
    return member == "address.country"_L1 || member == "address.city"_L1;
}

/// What a choice is limited to, whichever way it was said.
QStringList choices(const Finding &finding)
{
    return finding.op == Operator::Eq ? QStringList{finding.value} : finding.values;
}

/// "Needed" within a sentence; what is no word stays.
QString inSentence(const QString &text)
{
    const bool isWord = text.size() > 1 && text.at(1).isLower();
    return isWord ? text.at(0).toLower() + text.sliced(1) : text;
}

/// A limit is a date or a number.
QDate dateIn(const QString &value)
{
    return value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
}

int count(const QString &length)
{
    return qBound(0, length.toInt(), 1'000'000);
}

} // namespace

QString RuleWords::title(const Finding &finding, const QString &subject, const Demand &demand)
{
    if (isMissing(finding))
        return ended(missingTitle(finding, subject), finding);
    const bool isChoice = !choices(finding).isEmpty() && (finding.op == Operator::Contains || finding.op == Operator::Eq);
    if (isResidence(finding.place.member) && isChoice)
        return residenceTitle(finding, subject);
    return tr("This does not fit a %1 name – %2").arg(subject, caption(finding, demand));
}

QString RuleWords::missingTitle(const Finding &finding, const QString &subject)
{
    const QString what = place(finding.place);
    const QString &label = finding.place.label;
    if (finding.place.member.isEmpty())
        return tr("A %1 name needs: %2").arg(subject, what);
    if (label == "OWNER_CONTACT"_L1)
        return tr("A %1 owner has to give: %2").arg(subject, what);
    if (label == "ADMIN_ACCOUNT"_L1)
        return tr("The administrator of a %1 name has to give: %2").arg(subject, what);
    if (label == "TECH_ACCOUNT"_L1)
        return tr("The technical account of a %1 name has to give: %2").arg(subject, what);
    return tr("The registry data of a %1 name lacks: %2").arg(subject, what);
}

QString RuleWords::residenceTitle(const Finding &finding, const QString &subject)
{
    const QStringList places = choices(finding);
    const QString where = values(finding.place.member, places);
    if (finding.place.label != "OWNER_CONTACT"_L1)
        return ended(tr("For a %1 name %2 must live in %3").arg(subject, ReasonWords::who(finding.place.label), where), finding);
    if (finding.place.member == "address.city"_L1)
        return ended(tr("A %1 owner must live in %2").arg(subject, where), finding);
    switch (eligibility::countryGroupOf(places)) {
    case CountryGroup::EuropeanUnion:
        return ended(tr("A %1 owner must live in the EU: choose a country of the Union").arg(subject), finding);
    case CountryGroup::EconomicArea:
        return ended(tr("A %1 owner must live in the EU, Iceland, Liechtenstein or Norway: choose one of these countries")
                         .arg(subject), finding);
    case CountryGroup::EuropeAndMore:
        return ended(tr("A %1 owner must live in the EU or close to it: choose one of the registry’s countries").arg(subject),
                     finding);
    case CountryGroup::Anywhere:
        return ended(tr("A %1 owner needs a country that the registry knows: choose it from the list").arg(subject), finding);
    case CountryGroup::OneCountry:
    case CountryGroup::Other: break;
    }
    return ended(tr("A %1 owner must live in %2").arg(subject, where), finding);
}

QString RuleWords::caption(const Finding &finding, const Demand &demand)
{
    Core core = RuleWords::core(finding, demand);
    if (!core.startsWithValue)
        core.text = inSentence(core.text);
    return ended(tr("%1: %2", "field, what is wrong with it").arg(place(finding.place), core.text), finding);
}

QString RuleWords::remark(const Finding &finding, const Demand &demand)
{
    return ended(core(finding, demand).text, finding);
}

QString RuleWords::ended(const QString &text, const Finding &finding)
{
    const QString because = ReasonWords::because(finding.because);
    QString sentence = because.isEmpty() ? tr("%1.", "the end of a sentence").arg(text) : tr("%1, because %2.").arg(text, because);
    QStringList ways;
    for (const QList<Place> &way : finding.others) {
        QStringList names;
        for (const Place &each : way)
            names.append(place(each));
        names.removeDuplicates();
        if (const QString one = QLocale().createSeparatedList(names); !one.isEmpty() && !ways.contains(one))
            ways.append(one);
    }
    constexpr qsizetype mostWays = 3;
    if (!ways.isEmpty())
        sentence += u' ' + tr("Or fill in instead: %1.").arg(ways.first(qMin(ways.size(), mostWays)).join(tr(" or ", "between alternatives")));
    return sentence;
}

RuleWords::Core RuleWords::core(const Finding &finding, const Demand &demand)
{
    switch (finding.op) {
    case Operator::Required:
    case Operator::NotEmpty: return {tr("Needed")};
    case Operator::Empty: return {tr("Has to stay empty")};
    case Operator::ShouldBeTrue: return {tr("Has to be ticked")};
    case Operator::Match: return formCore(demand);
    case Operator::MaxLength:
    case Operator::MinLength:
    case Operator::Between: return limitCore(finding);
    case Operator::Gt:
    case Operator::Gte:
    case Operator::Lt:
    case Operator::Lte: return comparisonCore(finding);
    default: break;
    }
    const bool isCountry = finding.place.member == "address.country"_L1 && !choices(finding).isEmpty();
    const bool isPositive = finding.op == Operator::Contains || finding.op == Operator::Eq;
    return isCountry && isPositive ? countryCore(finding) : choiceCore(finding);
}

RuleWords::Core RuleWords::formCore(const Demand &demand)
{
    if (!demand.placeholder.isEmpty())
        return {tr("Not in the form that the registry wants, such as %1").arg(demand.placeholder.left(longestShown))};
    if (!demand.description.isEmpty())
        return {tr("Not in the form that the registry wants (%1)").arg(demand.description.left(longestShown))};
    return {tr("Not in the form that the registry wants")};
}

RuleWords::Core RuleWords::limitCore(const Finding &finding)
{
    switch (finding.op) {
    case Operator::MaxLength: return {tr("At most %Ln characters", nullptr, count(finding.value))};
    case Operator::MinLength: return {tr("At least %Ln characters", nullptr, count(finding.value))};
    default:
        return {tr("From %L1 to %Ln characters", nullptr, count(finding.values.value(1))).arg(count(finding.values.value(0)))};
    }
}

RuleWords::Core RuleWords::comparisonCore(const Finding &finding)
{
    if (const QDate date = dateIn(finding.value); date.isValid()) {
        const QString day = theme::longDate(date.startOfDay());
        switch (finding.op) {
        case Operator::Gt: return {tr("Has to be after %1", "a date").arg(day)};
        case Operator::Gte: return {tr("Not before %1", "a date").arg(day)};
        case Operator::Lt: return {tr("Has to be before %1", "a date").arg(day)};
        default: return {tr("Not after %1", "a date").arg(day)};
        }
    }
    const QString limit = finding.value.left(longestShown);
    switch (finding.op) {
    case Operator::Gt: return {tr("Has to be more than %1").arg(limit)};
    case Operator::Gte: return {tr("Has to be %1 or more").arg(limit)};
    case Operator::Lt: return {tr("Has to be less than %1").arg(limit)};
    default: return {tr("Has to be %1 or less").arg(limit)};
    }
}

RuleWords::Core RuleWords::choiceCore(const Finding &finding)
{
    const QString &member = finding.place.member;
    const QString part = finding.value.left(longestShown);
    switch (finding.op) {
    case Operator::Eq: return {tr("Has to be %1").arg(values(member, {finding.value}))};
    case Operator::Contains:
        return {finding.values.isEmpty() ? tr("Has to contain “%1”").arg(part) : tr("Has to be %1").arg(values(member, finding.values))};
    case Operator::NotContains:
        if (finding.values.isEmpty())
            return {tr("Must not contain “%1”").arg(part)};
        [[fallthrough]];
    case Operator::Ne: return {tr("%1 is not possible here").arg(values(member, {finding.given})), true};
    default: return {tr("Not as the registry wants it")};
    }
}

RuleWords::Core RuleWords::countryCore(const Finding &finding)
{
    const QStringList countries = choices(finding);
    const QString given = values(finding.place.member, {finding.given});
    switch (eligibility::countryGroupOf(countries)) {
    case CountryGroup::EuropeanUnion: return {tr("%1 is not in the Union").arg(given), true};
    case CountryGroup::EconomicArea:
        return {tr("%1 is not in the EU, and is not Iceland, Liechtenstein or Norway").arg(given), true};
    case CountryGroup::Anywhere: return {tr("%1 is no country that the registry knows").arg(given), true};
    case CountryGroup::EuropeAndMore: return {tr("%1 is not one of the registry’s countries").arg(given), true};
    case CountryGroup::OneCountry:
    case CountryGroup::Other: break;
    }
    return {tr("Has to be %1").arg(values(finding.place.member, countries))};
}

QString RuleWords::member(const QString &label)
{
    if (label == "audience"_L1)
        return tr("Audience");
    if (label == "isFor"_L1)
        return tr("What the name is for");
    if (label == "otherPurpose"_L1)
        return tr("Other purpose");
    if (label == "represent"_L1)
        return tr("Who is represented");
    if (label == "reason"_L1)
        return tr("Reason");
    return MemberWords::name(label);
}

QString RuleWords::place(const Place &place)
{
    if (!place.member.isEmpty())
        return member(place.member);
    eligibility::FormField field;
    field.label = place.label;
    return LabelWords::name(field);
}

QString RuleWords::values(const QString &member, const QStringList &values)
{
    QStringList names;
    const qsizetype rest = values.size() > mostListed ? values.size() - 2 : 0;
    for (const QString &each : values.first(rest > 0 ? 2 : values.size()))
        names.append(MemberWords::value(member, each).left(longestShown));
    if (rest > 0)
        return tr("%1 or %Ln more", "of a list of values", int(rest)).arg(names.join(u", "_s));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return tr("%1 or %2", "the last two of a list").arg(names.join(u", "_s), last);
}

} // namespace cartouche::forms
