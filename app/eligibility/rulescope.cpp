// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulescope.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;
using ValueKind = GivenValue::Kind;

namespace {

constexpr qsizetype longestJson = 10'000;

/// Rules write one label in two ways.
const QString &usualName(const QString &label)
{
    static const QString transferCode = u"AUTH_INFO"_s;
    return label == "authInfo"_L1 ? transferCode : label;
}

/// nullptr for a label that stands for no contact or account.
const std::optional<Members> *objectOf(const RuleData &data, const QString &label)
{
    if (label == "OWNER_CONTACT"_L1)
        return &data.owner;
    if (label == "ADMIN_ACCOUNT"_L1)
        return &data.adminAccount;
    return label == "TECH_ACCOUNT"_L1 ? &data.techAccount : nullptr;
}

GivenValue textValue(const QString &text)
{
    return {ValueKind::Text, text, {}, false};
}

GivenValue valueOf(const QJsonValue &json)
{
    if (json.isObject())
        return {ValueKind::Object, {}, {}, true};
    if (!json.isArray())
        return textValue(json.toVariant().toString());
    GivenValue value{ValueKind::List, {}, {}, false};
    const QJsonArray list = json.toArray();
    for (const QJsonValue &each : list)
        value.texts.append(each.toVariant().toString());
    return value;
}

std::optional<QJsonObject> objectIn(const QString &text)
{
    if (text.isEmpty() || text.size() > longestJson)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

RuleScope::RuleScope(const RuleData &data) : m_data(&data) {}

RuleScope RuleScope::within(const QString &label) const
{
    RuleScope inner(*m_data);
    inner.m_object = m_content == Content::Everything ? usualName(label) : m_object;
    inner.m_content = Content::Unknown;
    if (m_content != Content::Everything)
        return inner;
    if (const auto *object = objectOf(*m_data, inner.m_object)) {
        inner.m_content = object->has_value() ? Content::Contact : Content::Unknown;
        inner.m_members = object->has_value() ? &**object : nullptr;
        return inner;
    }
    const auto json = objectIn(m_data->values.value(inner.m_object));
    inner.m_content = json ? Content::Json : Content::Nothing;
    inner.m_json = json.value_or(QJsonObject());
    return inner;
}

std::optional<GivenValue> RuleScope::at(const QString &label) const
{
    switch (m_content) {
    case Content::Everything: return element(usualName(label));
    case Content::Contact: return textValue(m_members->value(label));
    case Content::Json: return valueOf(m_json.value(label));
    case Content::Nothing: return GivenValue();
    case Content::Unknown: break;
    }
    return std::nullopt;
}

std::optional<GivenValue> RuleScope::element(const QString &label) const
{
    if (const auto *object = objectOf(*m_data, label))
        return object->has_value() ? std::optional(GivenValue{ValueKind::Object, {}, {}, true}) : std::nullopt;
    return textValue(m_data->values.value(label));
}

bool RuleScope::canHave(const QString &label) const
{
    if (m_content != Content::Contact)
        return true;
    return m_object == "OWNER_CONTACT"_L1 ? isContactMember(label) : isAccountMember(label);
}

Place RuleScope::placeOf(const QString &label) const
{
    return m_content == Content::Everything ? Place{usualName(label), {}} : Place{m_object, label};
}

} // namespace cartouche::eligibility
