// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/documentation.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

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

bool isAddress(const QString &text, QAbstractSocket::NetworkLayerProtocol protocol)
{
    return QHostAddress(text).protocol() == protocol;
}

/// A type that is no model: whether the value is one of its kind.
bool isPrimitive(const QString &type, const QJsonValue &value)
{
    static const QRegularExpression duration(u"^P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?$"_s);
    if (type == "any"_L1)
        return true;
    if (type == "void"_L1)
        return value.isNull();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "double"_L1)
        return value.isDouble();
    if (type == "long"_L1)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type.startsWith("map"_L1))
        return value.isObject();
    if (!value.isString())
        return false;
    const QString text = value.toString();
    if (type == "datetime"_L1)
        return isMoment(text);
    if (type == "date"_L1)
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (type == "duration"_L1)
        return duration.match(text).hasMatch();
    if (type == "uuid"_L1)
        return !QUuid::fromString(text).isNull();
    if (type == "ipv4"_L1)
        return isAddress(text, QAbstractSocket::IPv4Protocol);
    if (type == "ipv6"_L1)
        return isAddress(text, QAbstractSocket::IPv6Protocol);
    if (type == "ip"_L1)
        return !QHostAddress(text).isNull();
    if (type == "ipBlock"_L1)
        return QHostAddress::parseSubnet(text).second >= 0;
    return type == "string"_L1 || type == "text"_L1 || type == "password"_L1 || type == "phoneNumber"_L1;
}

DocumentedParameter parameterFrom(const QString &word)
{
    using enum DocumentedParameter::Place;
    DocumentedParameter parameter;
    QString name = word.section(u':', 0, 0);
    parameter.type = DocumentedType::from(word.section(u':', 1));
    parameter.required = name.endsWith(u'!') || name.startsWith(u'{');
    parameter.place = name.startsWith(u'{') ? Path : name.startsWith(u'?') ? Query : Body;
    name.remove(QRegularExpression(u"[{}?=!]"_s));
    parameter.name = name;
    return parameter;
}

DocumentedMember memberFrom(const QString &word, QString &name)
{
    name = word.section(u':', 0, 0);
    DocumentedMember member;
    member.type = DocumentedType::from(word.section(u':', 1));
    member.required = name.endsWith(u'!');
    member.readOnly = name.endsWith(u'~');
    if (member.required || member.readOnly)
        name.chop(1);
    return member;
}

bool fits(const QString &pattern, const QStringList &segments)
{
    const QStringList wanted = pattern.split(u'/');
    if (wanted.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != segments[i] && (!wanted[i].startsWith(u'{') || segments[i].isEmpty()))
            return false;
    }
    return true;
}

} // namespace

DocumentedType DocumentedType::from(QString text)
{
    DocumentedType type;
    if (text.endsWith(u'?')) {
        type.nullable = true;
        text.chop(1);
    }
    while (text.endsWith("[]"_L1)) {
        ++type.lists;
        text.chop(2);
    }
    type.name = text;
    return type;
}

const Documentation &Documentation::instance()
{
    static const Documentation documentation;
    return documentation;
}

Documentation::Documentation()
{
    initResources();
    read(u":/tests/documentation.txt"_s);
    read(u":/tests/exceptions.txt"_s);
}

void Documentation::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the test", qPrintable(fileName));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            readLine(line);
    }
}

void Documentation::readLine(const QString &line)
{
    QStringList words = line.split(u' ');
    const QString kind = words.takeFirst();
    if (kind == "route"_L1) {
        DocumentedRoute route{words.value(0), words.value(1), words.value(2) == "anonymous"_L1,
                              DocumentedType::from(words.value(3)), {}};
        for (const QString &word : words.mid(4))
            route.parameters.append(parameterFrom(word));
        m_routes.append(route);
        return;
    }
    const QString name = words.takeFirst();
    if (kind == "sparse"_L1) {
        for (DocumentedMember &member : m_models[name])
            member.optional = member.optional || member.type.nullable;
        return;
    }
    if (kind == "enum"_L1 || kind == "value"_L1 || kind == "also"_L1) {
        if (m_enumerations.contains(name) != (kind == "value"_L1))
            qFatal("%s %s: known or unknown against its word", qPrintable(kind), qPrintable(name));
        m_enumerations[name] += words;
    } else if (kind == "model"_L1 || kind == "may"_L1) {
        if (m_models.contains(name) != (kind == "may"_L1))
            qFatal("%s %s: known or unknown against its word", qPrintable(kind), qPrintable(name));
        DocumentedModel &model = m_models[name];
        for (const QString &word : std::as_const(words)) {
            QString memberName;
            DocumentedMember member = memberFrom(word, memberName);
            member.optional = kind == "may"_L1;
            model[memberName] = member;
        }
    } else {
        qFatal("%s is no kind of line", qPrintable(kind));
    }
}

const DocumentedModel *Documentation::model(const QString &name) const
{
    const auto found = m_models.constFind(name);
    return found == m_models.constEnd() ? nullptr : &*found;
}

const DocumentedRoute *Documentation::find(const QString &method, const QString &path) const
{
    const QStringList segments = path.split(u'/');
    const DocumentedRoute *best = nullptr;
    for (const DocumentedRoute &route : m_routes) {
        if (route.method == method && route.path == path)
            return &route;
        if (route.method == method && fits(route.path, segments)
            && (!best || route.path.count(u'{') < best->path.count(u'{')))
            best = &route;
    }
    return best;
}

QStringList Documentation::flawsOf(const QString &method, const QString &pathAndQuery,
                                   const QJsonValue &answer) const
{
    const DocumentedRoute *route = find(method, pathAndQuery.section(u'?', 0, 0));
    return route ? flawsOf(route->type, answer) : QStringList{u"no such route is documented"_s};
}

QStringList Documentation::flawsOf(const DocumentedType &type, const QJsonValue &value) const
{
    QStringList flaws;
    check(type, value, u"answer"_s, flaws);
    return flaws;
}

void Documentation::check(const DocumentedType &type, const QJsonValue &value, const QString &where,
                          QStringList &flaws) const
{
    if (type.nullable && value.isNull())
        return;
    if (type.lists > 0) {
        if (!value.isArray())
            flaws.append(where + u" is no list"_s);
        const DocumentedType element{type.name, type.lists - 1, false};
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            check(element, list[i], where + u'[' + QString::number(i) + u']', flaws);
    } else if (const DocumentedModel *object = model(type.name)) {
        checkObject(*object, value, where, flaws);
    } else if (const auto values = m_enumerations.constFind(type.name); values != m_enumerations.constEnd()) {
        if (!value.isString() || !values->contains(value.toString()))
            flaws.append(u"%1 is \"%2\", which is no %3"_s.arg(where, value.toString(), type.name));
    } else if (!isPrimitive(type.name, value)) {
        flaws.append(where + u" is no "_s + type.name);
    }
}

void Documentation::checkObject(const DocumentedModel &model, const QJsonValue &value,
                                const QString &where, QStringList &flaws) const
{
    if (!value.isObject()) {
        flaws.append(where + u" is no object"_s);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = model.begin(); member != model.end(); ++member) {
        const auto found = object.constFind(member.key());
        if (found != object.constEnd())
            check(member->type, *found, where + u'.' + member.key(), flaws);
        else if (!member->optional)
            flaws.append(where + u" lacks "_s + member.key());
    }
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!model.contains(name))
            flaws.append(u"%1 has the undocumented %2"_s.arg(where, name));
    }
}

} // namespace cartouche::test
