// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

bool holdsAnything(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return true;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default: // null and the "yes, there is one" of a bool tell nothing
        return false;
    }
}

bool isSecretName(const QString &name)
{
    static const QStringList names{u"AUTH_INFO"_s, u"applicationSecret"_s, u"consumerKey"_s, u"password"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

/// Whoever has the link of an order sees the order.
bool opensSomething(const QString &name)
{
    for (const QLatin1StringView part : {"url"_L1, "link"_L1, "href"_L1, "password"_L1, "secret"_L1, "token"_L1}) {
        if (name.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString withoutSecrets(QString text)
{
    static const QRegularExpression address(u"\\b([a-z][a-z0-9+.-]{0,20}://)(?:[^\\s/?#\"'<>@]*@)?([^\\s/?#\"'<>]*)[^\\s\"'<>]*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression told(
        u"((?:password|consumer_?key|application_?secret|auth_?info|auth_?code)[\"']?\\s*[:=]\\s*)(?:\"[^\"]*\"|'[^']*'|[^\\s&,;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(address, u"\\1\\2"_s).replace(told, u"\\1[left out]"_s);
}

} // namespace

bool holdsSecret(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &each) { return holdsSecret(each); });
    }
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    if (isSecretName(object.value("label"_L1).toString()) && holdsAnything(object.value("value"_L1)))
        return true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if ((isSecretName(it.key()) && holdsAnything(it.value())) || holdsSecret(it.value()))
            return true;
    }
    return false;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            kept.append(withoutSecrets(each));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    const bool isSecretValue = isSecretName(object.value("label"_L1).toString());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isDropped = isSecretName(it.key()) || opensSomething(it.key())
            || (isSecretValue && it.key() == "value"_L1);
        if (!isDropped)
            kept.insert(it.key(), withoutSecrets(it.value()));
    }
    return kept;
}

} // namespace cartouche::store
