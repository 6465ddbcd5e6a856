// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/repairfield.h"

namespace cartouche::order {

using namespace Qt::StringLiterals;
using Kind = RepairField::Kind;

namespace {

/// What still fits in one line.
constexpr qint64 longestLine = 200;

bool isKnownText(const QString &type)
{
    return type.compare("string"_L1, Qt::CaseInsensitive) == 0 || type.compare("text"_L1, Qt::CaseInsensitive) == 0;
}

Kind kindOf(const api::TaskArgument &argument)
{
    if (argument.type.startsWith(u'/') || !argument.acceptedFormats.isEmpty())
        return Kind::Browser;
    if (argument.isReadOnly)
        return Kind::Fixed;
    if (argument.isSecret())
        return Kind::Secret;
    if (!argument.acceptedValues.isEmpty())
        return Kind::Choice;
    if (!isKnownText(argument.type))
        return Kind::Raw;
    return argument.maximumSize > longestLine ? Kind::LongText : Kind::Text;
}

QString textAt(const QJsonObject &object, const QString &member)
{
    QJsonValue value = object;
    const QStringList path = member.split(u'.');
    for (const QString &step : path)
        value = value.toObject().value(step);
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

RepairField::Gap RepairField::gapOf(const QString &entered) const
{
    if (!isEditable())
        return Gap::None;
    // A code that OVHcloud has is not told, so nothing entered means that it stays.
    const bool isCode = kind == Kind::Secret;
    const bool isOptional = !isCode && !isAlone && argument.minimumSize <= 0 && value.isEmpty();
    const bool stays = !member.isEmpty() || (isCode && argument.hasValue) || isOptional;
    if (entered.isEmpty())
        return stays ? Gap::None : Gap::Missing;
    if (kind == Kind::Choice && !argument.acceptedValues.contains(entered))
        return Gap::NotAccepted;
    if (!member.isEmpty())
        return Gap::None;
    if (argument.minimumSize > 0 && entered.size() < argument.minimumSize)
        return Gap::TooShort;
    if (argument.maximumSize > 0 && entered.size() > argument.maximumSize)
        return Gap::TooLong;
    return Gap::None;
}

RepairField fieldOf(const api::TaskArgument &argument)
{
    return {argument.key, kindOf(argument), argument, {}, argument.value, false};
}

bool isContactArgument(const api::TaskArgument &argument)
{
    bool isNumber = false;
    argument.value.toLongLong(&isNumber);
    return argument.type == "/me/contact"_L1 && isNumber && !argument.isReadOnly && !argument.fields.isEmpty();
}

QList<RepairField> membersOf(const api::TaskArgument &argument, const QJsonObject &contact)
{
    QList<RepairField> fields;
    for (const QString &member : argument.fields) {
        RepairField field;
        field.id = argument.key + u'/' + member;
        field.argument = argument;
        field.member = member;
        field.value = textAt(contact, member);
        fields.append(field);
    }
    return fields;
}

QJsonObject withMembers(QJsonObject contact, const QString &key, const RepairValues &values)
{
    contact.remove(u"id"_s);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().section(u'/', 0, 0) != key || !it.key().contains(u'/'))
            continue;
        const QString member = it.key().section(u'/', 1);
        const QString outer = member.section(u'.', 0, 0);
        if (!member.contains(u'.')) {
            contact.insert(outer, it.value());
            continue;
        }
        QJsonObject inside = contact.value(outer).toObject();
        inside.insert(member.section(u'.', 1), it.value());
        contact.insert(outer, inside);
    }
    return contact;
}

} // namespace cartouche::order
