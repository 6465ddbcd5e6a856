// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/demandlist.h"

#include "eligibility/rulevalues.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

/// The registries' examples are filled up with it.
bool isFiller(const QString &placeholder)
{
    return placeholder.startsWith("lorem"_L1, Qt::CaseInsensitive) && !placeholder.contains(u'@');
}

void limit(QStringList &values, const QStringList &by)
{
    if (values.isEmpty()) {
        values = by;
        return;
    }
    if (by.isEmpty() || by == values)
        return;
    const QSet<QString> possible(by.begin(), by.end());
    QStringList left;
    std::copy_if(values.begin(), values.end(), std::back_inserter(left),
                 [&possible](const QString &each) { return possible.contains(each); });
    // Demands that contradict each other leave no choice; a list of nothing would say that there is every choice.
    values = left.isEmpty() ? by : left;
}

int asLength(qint64 length)
{
    return int(std::clamp<qint64>(length, 0, std::numeric_limits<int>::max()));
}

void setMaximum(int &maximum, int length)
{
    if (length > 0)
        maximum = maximum == 0 ? length : std::min(maximum, length);
}

} // namespace

Demand demandOf(const Rule &rule, bool isInForce)
{
    Demand demand;
    demand.type = rule.type;
    if (!isFiller(rule.placeholder))
        demand.placeholder = rule.placeholder;
    demand.description = rule.description;
    demand.isInForce = isInForce;
    return demand;
}

void addConstraint(Demand &demand, const Constraint &constraint)
{
    const LengthBounds bounds = lengthBoundsOf(constraint);
    demand.minimumLength = std::max(demand.minimumLength, asLength(bounds.least));
    setMaximum(demand.maximumLength, asLength(bounds.most));
    switch (constraint.op) {
    case Operator::Required:
    case Operator::NotEmpty: demand.isRequired = true; break;
    case Operator::ShouldBeTrue: demand.isRequired = demand.mustBeTrue = true; break;
    case Operator::ReadOnly: demand.isReadOnly = true; break;
    case Operator::Contains: limit(demand.allowedValues, constraint.values); break;
    case Operator::Eq: limit(demand.allowedValues, {constraint.value}); break;
    case Operator::NotContains: demand.deniedValues += constraint.values; break;
    default: break;
    }
}

void addDemand(Evaluation &evaluation, const Place &place, const Demand &demand)
{
    const auto known = evaluation.demands.find(place);
    if (known == evaluation.demands.end()) {
        evaluation.places.append(place);
        evaluation.demands.insert(place, demand);
        return;
    }
    for (const auto text : {&Demand::type, &Demand::placeholder, &Demand::description}) {
        if (((*known).*text).isEmpty())
            (*known).*text = demand.*text;
    }
    known->isRuled = known->isRuled || demand.isRuled;
    known->isInForce = known->isInForce || demand.isInForce;
    known->isRequired = known->isRequired || demand.isRequired;
    known->isReadOnly = known->isReadOnly || demand.isReadOnly;
    known->mustBeTrue = known->mustBeTrue || demand.mustBeTrue;
    limit(known->allowedValues, demand.allowedValues);
    known->deniedValues += demand.deniedValues;
    known->minimumLength = std::max(known->minimumLength, demand.minimumLength);
    setMaximum(known->maximumLength, demand.maximumLength);
}

} // namespace cartouche::eligibility
