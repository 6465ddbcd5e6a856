// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/formdescription.h"

#include "eligibility/knownlabels.h"

#include <algorithm>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

/// An element of the rule that OVHcloud's list does not have.
FormField fieldOf(const QString &label, const Demand &demand)
{
    FormField field;
    field.label = label;
    field.type = demand.type;
    field.isFromRule = true;
    if (const KnownLabel *known = knownLabel(label)) {
        field.kind = known->kind;
        field.section = known->section;
        field.mandatory = known->mandatory;
        return field;
    }
    // The types of rules are not those of the list: "string" is a line there, "contact" an object.
    if (demand.type == "contact"_L1)
        field.kind = Kind::Contact;
    else if (demand.type == "domain"_L1)
        field.kind = Kind::Json;
    else if (demand.type == "string"_L1 || demand.type == "number"_L1 || demand.type == "date_ISO8601"_L1)
        field.kind = Kind::Text;
    else
        field.kind = kindOfType(demand.type);
    return field;
}

bool isMandatory(const FormField &field, const Demand &demand)
{
    // An object may be left to OVHcloud, which takes the account's own; the rule is then held against that.
    if (field.kind == Kind::Contact || field.kind == Kind::Account)
        return field.mandatory;
    const KnownLabel *known = knownLabel(field.label);
    if (known && known->followsRule && demand.isRuled)
        return demand.isRequired;
    return field.mandatory || demand.isRequired;
}

void limitChoice(FormField &field, const QStringList &allowed)
{
    if (allowed.isEmpty())
        return;
    QStringList common;
    std::copy_if(field.allowedValues.begin(), field.allowedValues.end(), std::back_inserter(common),
                 [&allowed](const QString &each) { return allowed.contains(each); });
    field.allowedValues = common.isEmpty() ? allowed : common;
    makeChoice(field);
}

void refine(FormField &field, const Demand &demand)
{
    field.mandatory = isMandatory(field, demand);
    field.isReadOnly = demand.isReadOnly;
    field.maximumLength = demand.maximumLength;
    field.description = demand.description;
    field.placeholder = demand.placeholder;
    if (demand.mustBeTrue && (field.kind == Kind::Switch || field.kind == Kind::Raw))
        field.kind = Kind::Consent;
    limitChoice(field, demand.allowedValues);
}

void addMember(QList<FormField> &fields, const Place &place, const Demand &demand)
{
    if (place.member.isEmpty() || !demand.isInForce || !demand.isRuled)
        return;
    const auto field = std::find_if(fields.begin(), fields.end(), [&place](const FormField &each) {
        return each.label == place.label && each.kind == Kind::Json;
    });
    if (field != fields.end()) {
        field->members.append({place.member, demand.isRequired, demand.isReadOnly, demand.maximumLength,
                               demand.allowedValues});
    }
}

} // namespace

QList<FormField> refined(const QList<FormField> &form, const Evaluation &evaluation)
{
    QList<FormField> fields = form;
    for (const Place &place : evaluation.places) {
        if (!place.member.isEmpty())
            continue;
        const Demand demand = evaluation.demands.value(place);
        const auto listed = std::find_if(fields.begin(), fields.end(),
                                         [&place](const FormField &each) { return each.label == place.label; });
        if (listed != fields.end()) {
            refine(*listed, demand);
        } else if (demand.isInForce) {
            fields.append(fieldOf(place.label, demand));
            refine(fields.last(), demand);
        }
    }
    for (const Place &place : evaluation.places)
        addMember(fields, place, evaluation.demands.value(place));
    std::stable_sort(fields.begin(), fields.end(),
                     [](const FormField &a, const FormField &b) { return a.section < b.section; });
    return fields;
}

} // namespace cartouche::eligibility
