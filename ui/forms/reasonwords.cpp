// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/reasonwords.h"

#include "forms/rulewords.h"

namespace cartouche::forms {

using namespace Qt::StringLiterals;
using eligibility::Operator;
using eligibility::Reason;

namespace {

/// What it was compared with, whichever way it was said.
QStringList comparedWith(const Reason &reason)
{
    return reason.values.isEmpty() && !reason.value.isEmpty() ? QStringList{reason.value} : reason.values;
}

bool isPositive(Operator op)
{
    return op == Operator::Eq || op == Operator::Contains;
}

bool isNegative(Operator op)
{
    return op == Operator::Ne || op == Operator::NotContains;
}

} // namespace

QString ReasonWords::because(const QList<Reason> &reasons)
{
    QStringList clauses;
    for (const Reason &each : reasons) {
        if (const QString one = clause(each); !clauses.contains(one))
            clauses.append(one);
    }
    if (clauses.size() < 2)
        return clauses.value(0);
    return tr("%1 and %2", "two reasons").arg(clauses.at(0), clauses.at(1));
}

QString ReasonWords::who(const QString &label)
{
    if (label == "OWNER_CONTACT"_L1)
        return tr("the owner");
    if (label == "ADMIN_ACCOUNT"_L1)
        return tr("the administrator");
    return label == "TECH_ACCOUNT"_L1 ? tr("the technical account") : QString();
}

QString ReasonWords::clause(const Reason &reason)
{
    const QString whose = who(reason.place.label);
    if (!whose.isEmpty() && (isPositive(reason.op) || isNegative(reason.op))) {
        if (reason.place.member == "legalForm"_L1)
            return legalForm(whose, reason);
        if (reason.place.member == "address.country"_L1 || reason.place.member == "address.city"_L1)
            return residence(whose, reason);
        if (reason.place.member == "birthCountry"_L1 && isPositive(reason.op))
            return tr("%1 was born in %2").arg(whose, RuleWords::values(reason.place.member, comparedWith(reason)));
    }
    return anything(reason);
}

QString ReasonWords::legalForm(const QString &who, const Reason &reason)
{
    const QStringList forms = comparedWith(reason);
    if (forms == QStringList{u"individual"_s})
        return isPositive(reason.op) ? tr("%1 is a person").arg(who) : tr("%1 is not a person").arg(who);
    if (forms == QStringList{u"corporation"_s} && isPositive(reason.op))
        return tr("%1 is a company").arg(who);
    if (forms == QStringList{u"association"_s} && isPositive(reason.op))
        return tr("%1 is an association").arg(who);
    const QString names = RuleWords::values(reason.place.member, forms);
    return isPositive(reason.op) ? tr("the legal form of %1 is: %2").arg(who, names)
                                 : tr("the legal form of %1 is not: %2").arg(who, names);
}

QString ReasonWords::residence(const QString &who, const Reason &reason)
{
    const QString where = RuleWords::values(reason.place.member, comparedWith(reason));
    return isPositive(reason.op) ? tr("%1 lives in %2").arg(who, where) : tr("%1 does not live in %2").arg(who, where);
}

QString ReasonWords::anything(const Reason &reason)
{
    const QString place = RuleWords::place(reason.place);
    const QString given = RuleWords::values(reason.place.member, comparedWith(reason));
    switch (reason.op) {
    case Operator::Eq:
    case Operator::Contains: return tr("“%1” is %2").arg(place, given);
    case Operator::Ne:
    case Operator::NotContains: return tr("“%1” is not %2").arg(place, given);
    case Operator::Empty: return tr("“%1” is empty").arg(place);
    case Operator::Required:
    case Operator::NotEmpty: return tr("“%1” is filled in").arg(place);
    case Operator::ShouldBeTrue: return tr("“%1” is ticked").arg(place);
    default: return tr("it depends on “%1”").arg(place);
    }
}

} // namespace cartouche::forms
