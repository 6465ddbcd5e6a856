// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/documentation.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

static void initResources()
{
    Q_INIT_RESOURCE(documentation);
}

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

bool isMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d$"_s);
    return form.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODate).isValid();
}

/// A type that is no model: whether the value is one of its kind.
bool isPrimitive(const QString &type, const QJsonValue &value)
{
    if (type == "void"_L1)
        return value.isNull();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "double"_L1)
        return value.isDouble();
    if (type == "long"_L1)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == "datetime"_L1)
        return isMoment(value.toString());
    if (type == "date"_L1)
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    if (type == "duration"_L1)
        return value.toString().startsWith(u'P');
    if (type.startsWith("map"_L1))
        return value.isObject();
    return value.isString();
}

} // namespace

const Documentation &Documentation::instance()
{
    static const Documentation documentation;
    return documentation;
}

Documentation::Documentation()
{
    initResources();
    QFile file(u":/tests/documentation.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("documentation.txt is missing from the test");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList words = line.split(u' ');
        const QString kind = words.takeFirst();
        if (kind == "route"_L1)
            m_routes[words.value(0) + u' ' + words.value(1)] = words.value(2);
        if (kind == "enum"_L1)
            m_enumerations[words.takeFirst()] = words;
        if (kind == "model"_L1) {
            QMap<QString, QString> &members = m_models[words.takeFirst()];
            for (const QString &word : std::as_const(words))
                members[word.section(u':', 0, 0)] = word.section(u':', 1);
        }
    }
}

QString Documentation::typeOf(const QString &method, const QString &pathAndQuery) const
{
    const QString call = method + u' ' + pathAndQuery.section(u'?', 0, 0);
    if (m_routes.contains(call))
        return m_routes[call];
    static const QRegularExpression parameter(u"\\\\\\{[^/]*\\\\\\}"_s);
    for (auto route = m_routes.begin(); route != m_routes.end(); ++route) {
        QString pattern = QRegularExpression::escape(route.key());
        pattern.replace(parameter, u"[^/]+"_s);
        if (QRegularExpression(u"\\A"_s + pattern + u"\\z"_s).match(call).hasMatch())
            return route.value();
    }
    return {};
}

QStringList Documentation::flawsOf(const QString &method, const QString &pathAndQuery,
                                   const QJsonValue &answer) const
{
    const QString type = typeOf(method, pathAndQuery);
    if (type.isEmpty())
        return {u"no such route is documented"_s};
    QStringList flaws;
    check(type, answer, u"answer"_s, flaws);
    return flaws;
}

void Documentation::check(const QString &type, const QJsonValue &value, const QString &where,
                          QStringList &flaws) const
{
    if (type.endsWith(u'?') && value.isNull())
        return;
    const QString plain = type.endsWith(u'?') ? type.chopped(1) : type;
    if (plain.endsWith("[]"_L1)) {
        if (!value.isArray())
            flaws.append(where + u" is no list"_s);
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            check(plain.chopped(2), list[i], u"%1[%2]"_s.arg(where).arg(i), flaws);
    } else if (m_models.contains(plain)) {
        checkObject(m_models[plain], value, where, flaws);
    } else if (m_enumerations.contains(plain)) {
        if (!m_enumerations[plain].contains(value.toString()))
            flaws.append(u"%1 is \"%2\", which is no %3"_s.arg(where, value.toString(), plain));
    } else if (!isPrimitive(plain, value)) {
        flaws.append(where + u" is no "_s + plain);
    }
}

void Documentation::checkObject(const QMap<QString, QString> &members, const QJsonValue &value,
                                const QString &where, QStringList &flaws) const
{
    if (!value.isObject()) {
        flaws.append(where + u" is no object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (object.contains(member.key()))
            check(member.value(), object[member.key()], where + u'.' + member.key(), flaws);
        else
            flaws.append(where + u" lacks "_s + member.key());
    }
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!members.contains(name))
            flaws.append(u"%1 has the undocumented %2"_s.arg(where, name));
    }
}

} // namespace cartouche::test
