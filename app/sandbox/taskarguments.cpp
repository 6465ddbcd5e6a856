// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskarguments.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto transferCode = "authInfo"_L1;
constexpr auto legitimacy = "legitimacyAfnic"_L1;
constexpr qsizetype longestValue = 255;

QString descriptionOf(const QString &key, Language language)
{
    if (key == transferCode)
        return say(language, u"Authorization code of the transfer"_s, u"Code d'autorisation du transfert"_s);
    return say(language, u"Why you have a legitimate interest in this name"_s,
               u"Pourquoi vous avez un intérêt légitime à ce nom"_s);
}

} // namespace

QStringList argumentKeys(const Task &task)
{
    QStringList keys;
    if (task.change)
        return keys;
    if (task.isTransfer())
        keys.append(transferCode);
    if (task.name.effects() & NameEffect::Legitimacy)
        keys.append(legitimacy);
    return keys;
}

QJsonObject argumentJson(const Task &task, const QString &key, Language language)
{
    const QString value = key == transferCode ? task.name.authInfo : task.legitimacy;
    return {
        {u"acceptedFormats"_s, QJsonValue()},
        {u"acceptedValues"_s, QJsonValue()},
        {u"description"_s, descriptionOf(key, language)},
        {u"fields"_s, QJsonValue()},
        {u"key"_s, key},
        {u"maximumSize"_s, qint64(longestValue)},
        {u"minimumSize"_s, 1},
        {u"readOnly"_s, false},
        {u"template"_s, QJsonValue()},
        {u"type"_s, u"string"_s},
        {u"value"_s, value.isEmpty() ? QJsonValue() : QJsonValue(value)},
    };
}

QString setArgument(Task &task, const QString &key, const QString &value)
{
    if (task.status == Task::Status::Done || task.status == Task::Status::Cancelled)
        return u"This task is over"_s;
    if (value.isEmpty() || value.size() > longestValue)
        return u"The input provided isn't valid: 'value' has 1 to %1 characters"_s.arg(longestValue);
    (key == transferCode ? task.name.authInfo : task.legitimacy) = value;
    return {};
}

} // namespace cartouche::sandbox
