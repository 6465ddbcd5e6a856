// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulejson.h"

#include <QJsonArray>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject constraintJson(const RuleConstraint &constraint)
{
    QJsonObject body{{u"operator"_s, QString(operatorName(constraint.which))}};
    if (!constraint.value.isEmpty())
        body[u"value"_s] = constraint.value;
    if (!constraint.values.isEmpty())
        body[u"values"_s] = QJsonArray::fromStringList(constraint.values);
    if (constraint.conditions)
        body[u"conditions"_s] = ruleJson(*constraint.conditions);
    if (!constraint.contexts.isEmpty())
        body[u"contexts"_s] = QJsonArray::fromStringList(constraint.contexts);
    return body;
}

QJsonArray rulesJson(const std::vector<Rule> &rules)
{
    QJsonArray list;
    for (const Rule &each : rules)
        list.append(ruleJson(each));
    return list;
}

void addText(QJsonObject &body, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        body[name] = text;
}

} // namespace

QJsonObject ruleJson(const Rule &rule)
{
    QJsonArray constraints;
    for (const RuleConstraint &each : rule.constraints)
        constraints.append(constraintJson(each));
    QJsonObject body{{u"constraints"_s, constraints}};
    addText(body, u"label"_s, rule.label);
    addText(body, u"type"_s, rule.type);
    addText(body, u"placeholder"_s, rule.placeholder);
    addText(body, u"description"_s, rule.description);
    if (rule.fields)
        body[u"fields"_s] = ruleJson(*rule.fields);
    if (!rule.all.empty())
        body[u"and"_s] = rulesJson(rule.all);
    if (!rule.any.empty())
        body[u"or"_s] = rulesJson(rule.any);
    if (rule.conditions)
        body[u"conditions"_s] = ruleJson(*rule.conditions);
    if (!rule.contexts.isEmpty())
        body[u"contexts"_s] = QJsonArray::fromStringList(rule.contexts);
    return body;
}

} // namespace cartouche::sandbox
