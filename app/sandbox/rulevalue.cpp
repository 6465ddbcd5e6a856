// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulevalue.h"

#include <QHash>
#include <QJsonArray>
#include <QVariant>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto addressPrefix = "address."_L1;

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString(); // "true", "12", or the text itself
}

} // namespace

QJsonValue memberAt(const QJsonObject &object, const QString &label)
{
    if (label.startsWith(addressPrefix))
        return object[u"address"].toObject().value(label.mid(addressPrefix.size()));
    return object.value(label);
}

QJsonValue accountMemberAt(const QJsonObject &account, const QString &label)
{
    static const QHash<QString, QString> flatNames{
        {u"address.city"_s, u"city"_s},
        {u"address.country"_s, u"country"_s},
        {u"address.line1"_s, u"address"_s},
        {u"address.line2"_s, u"complementaryAddress"_s},
        {u"address.province"_s, u"area"_s},
        {u"address.zip"_s, u"zip"_s},
        {u"firstName"_s, u"firstname"_s},
        {u"gender"_s, u"sex"_s},
        {u"lastName"_s, u"name"_s},
        {u"legalForm"_s, u"legalform"_s},
        {u"organisationName"_s, u"organisation"_s},
        {u"organisationType"_s, u"corporationType"_s},
    };
    return account.value(flatNames.value(label, label));
}

bool isPresent(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return false;
    case QJsonValue::String: return !value.toString().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    default: return true;
    }
}

QStringList textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {textOf(value)};
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        texts.append(textOf(each));
    return texts;
}

qsizetype lengthOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().size() : textOf(value).size();
}

int compareAsValues(const QString &one, const QString &other)
{
    bool isNumber = false;
    bool isOtherNumber = false;
    const double number = one.toDouble(&isNumber);
    const double otherNumber = other.toDouble(&isOtherNumber);
    if (!isNumber || !isOtherNumber)
        return one.compare(other);
    return number < otherNumber ? -1 : int(number > otherNumber);
}

QString refusalName(const QString &label)
{
    const QString plain = label.startsWith(addressPrefix) ? label.mid(addressPrefix.size()) : label;
    QString name;
    for (const QChar c : plain) {
        if (c.isUpper())
            name += u'_';
        name += c.toLower();
    }
    return name;
}

} // namespace cartouche::sandbox
