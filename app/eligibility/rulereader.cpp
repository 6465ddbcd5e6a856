// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulereader.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestRule = 24;         ///< rules within rules, of whatever kind
constexpr int mostRules = 4'000;
constexpr int mostConstraints = 8'000;
constexpr int mostValues = 100'000;   ///< in all lists of the rule together
constexpr qsizetype longestList = 2'000;
constexpr qsizetype longestLabel = 200;
constexpr qsizetype longestText = 4'000;

Operator operatorNamed(const QString &name)
{
    static const QHash<QString, Operator> operators{
        {u"between"_s, Operator::Between},         {u"contains"_s, Operator::Contains},
        {u"empty"_s, Operator::Empty},             {u"eq"_s, Operator::Eq},
        {u"gt"_s, Operator::Gt},                   {u"gte"_s, Operator::Gte},
        {u"lt"_s, Operator::Lt},                   {u"lte"_s, Operator::Lte},
        {u"match"_s, Operator::Match},             {u"maxlength"_s, Operator::MaxLength},
        {u"minlength"_s, Operator::MinLength},     {u"ne"_s, Operator::Ne},
        {u"notcontains"_s, Operator::NotContains}, {u"notempty"_s, Operator::NotEmpty},
        {u"readonly"_s, Operator::ReadOnly},       {u"required"_s, Operator::Required},
        {u"shouldbetrue"_s, Operator::ShouldBeTrue},
    };
    return operators.value(name, Operator::Unknown);
}

bool isNothing(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined();
}

/// Reads one rule. What is left out must never make a demand stricter than it is: without its condition a constraint
/// would always be in force, and of an "or" every way that is missing is one that cannot be taken. So a flaw inside a
/// condition, a list or an alternative takes what hangs on it along.
class Reading
{
public:
    int leftOut = 0;

    /// @param isWhole the rule is all or nothing: no value when any part of it is flawed
    std::optional<Rule> rule(const QJsonObject &json, int depth, bool isWhole)
    {
        if (depth > deepestRule || ++m_rules > mostRules)
            return std::nullopt;
        const int before = leftOut;
        Rule rule;
        const auto label = text(json, "label"_L1, longestLabel);
        const auto contexts = texts(json["contexts"_L1]);
        if (!label || !contexts || !condition(json["conditions"_L1], depth, rule.conditions))
            return std::nullopt;
        rule.label = *label;
        rule.contexts = *contexts;
        rule.type = orLeftOut(text(json, "type"_L1, longestLabel));
        rule.placeholder = orLeftOut(text(json, "placeholder"_L1, longestText));
        rule.description = orLeftOut(text(json, "description"_L1, longestText));
        readConstraints(json["constraints"_L1], depth, rule.constraints);
        readFields(json["fields"_L1], depth, rule.fields);
        readAll(json["and"_L1], depth, rule.all);
        readAny(json["or"_L1], depth, rule.any);
        return isWhole && leftOut > before ? std::nullopt : std::optional(std::move(rule));
    }

private:
    QString orLeftOut(const std::optional<QString> &text)
    {
        leftOut += text ? 0 : 1;
        return text.value_or(QString());
    }

    /// Numbers and booleans are taken as their text; no value when it is none or too long.
    static std::optional<QString> text(const QJsonValue &value, qsizetype longest)
    {
        if (isNothing(value))
            return QString();
        if (value.isArray() || value.isObject())
            return std::nullopt;
        QString text = value.toVariant().toString();
        return text.size() > longest ? std::nullopt : std::optional(std::move(text));
    }
    static std::optional<QString> text(const QJsonObject &json, QLatin1StringView name, qsizetype longest)
    {
        return text(json[name], longest);
    }

    std::optional<QStringList> texts(const QJsonValue &value)
    {
        if (isNothing(value))
            return QStringList();
        const QJsonArray list = value.toArray();
        m_values += int(qMin<qsizetype>(list.size(), mostValues));
        if (!value.isArray() || list.size() > longestList || m_values > mostValues)
            return std::nullopt;
        QStringList texts;
        texts.reserve(list.size());
        for (const QJsonValue &each : list) {
            const auto one = isNothing(each) ? std::nullopt : text(each, longestText);
            if (!one)
                return std::nullopt;
            texts.append(*one);
        }
        return texts;
    }

    /// False when there is one that cannot be read.
    bool condition(const QJsonValue &json, int depth, std::shared_ptr<const Rule> &to)
    {
        if (isNothing(json))
            return true;
        const int before = leftOut;
        auto read = json.isObject() ? rule(json.toObject(), depth + 1, true) : std::nullopt;
        leftOut = before; // it is counted with what hangs on it
        if (!read)
            return false;
        to = std::make_shared<const Rule>(*std::move(read));
        return true;
    }

    std::optional<Constraint> constraint(const QJsonObject &json, int depth)
    {
        Constraint constraint;
        const auto name = text(json, "operator"_L1, longestLabel);
        const auto value = text(json, "value"_L1, longestText);
        const auto values = texts(json["values"_L1]);
        const auto contexts = texts(json["contexts"_L1]);
        if (!name || name->isEmpty() || !value || !values || !contexts || ++m_constraints > mostConstraints
            || !condition(json["conditions"_L1], depth, constraint.conditions))
            return std::nullopt;
        constraint.op = operatorNamed(*name);
        constraint.opText = *name;
        constraint.value = *value;
        constraint.values = *values;
        constraint.contexts = *contexts;
        return constraint;
    }

    void readConstraints(const QJsonValue &json, int depth, std::vector<Constraint> &to)
    {
        const QJsonArray members = list(json);
        for (const QJsonValue &each : members) {
            auto read = each.isObject() ? constraint(each.toObject(), depth) : std::nullopt;
            if (read)
                to.push_back(*std::move(read));
            else
                ++leftOut;
        }
    }

    void readFields(const QJsonValue &json, int depth, std::shared_ptr<const Rule> &to)
    {
        if (isNothing(json))
            return;
        auto read = json.isObject() ? rule(json.toObject(), depth + 1, false) : std::nullopt;
        if (read)
            to = std::make_shared<const Rule>(*std::move(read));
        else
            ++leftOut;
    }

    void readAll(const QJsonValue &json, int depth, std::vector<Rule> &to)
    {
        const QJsonArray members = list(json);
        for (const QJsonValue &each : members) {
            auto read = each.isObject() ? rule(each.toObject(), depth + 1, false) : std::nullopt;
            if (read)
                to.push_back(*std::move(read));
            else
                ++leftOut;
        }
    }

    void readAny(const QJsonValue &json, int depth, std::vector<Rule> &to)
    {
        const int before = leftOut;
        const QJsonArray members = list(json);
        for (const QJsonValue &each : members) {
            auto read = each.isObject() ? rule(each.toObject(), depth + 1, true) : std::nullopt;
            if (!read) {
                to.clear();
                leftOut = before + 1;
                return;
            }
            to.push_back(*std::move(read));
        }
    }

    QJsonArray list(const QJsonValue &json)
    {
        leftOut += json.isArray() || isNothing(json) ? 0 : 1;
        return json.toArray();
    }

    int m_rules = 0;
    int m_constraints = 0;
    int m_values = 0;
};

bool saysNothing(const Rule &rule)
{
    return rule.label.isEmpty() && rule.constraints.empty() && !rule.fields && rule.all.empty() && rule.any.empty();
}

} // namespace

RuleReading readRule(const QJsonObject &json)
{
    Reading reading;
    auto rule = reading.rule(json, 0, false);
    if (!rule || (saysNothing(*rule) && reading.leftOut > 0))
        return {nullptr, qMax(1, reading.leftOut)};
    return {std::make_shared<const Rule>(*std::move(rule)), reading.leftOut};
}

} // namespace cartouche::eligibility
