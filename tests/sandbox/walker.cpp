// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/walker.h"

#include "sandbox/shopper.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QUrlQuery>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostIds = 4; ///< of one list
constexpr qsizetype mostPlaces = 12;

/// A trademark as its owner gets it from the clearing house, without the signature.
bool isParameter(const QString &segment)
{
    return segment.startsWith(u'{');
}

QString madeUp(const QString &parameter)
{
    if (parameter == "{cartId}"_L1 || parameter == "{smdId}"_L1)
        return u"0f0e0d0c-0b0a-4908-8706-050403020100"_s;
    if (parameter == "{serviceName}"_L1)
        return u"nowhere.example"_s;
    return parameter == "{name}"_L1 || parameter == "{key}"_L1 ? u"nothing"_s : u"987654321987"_s;
}

QString idText(const QJsonValue &value)
{
    const QJsonValue id = value.isObject() ? value[u"id"] : value;
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

const DocumentedParameter *wholeBody(const DocumentedRoute &route)
{
    for (const DocumentedParameter &each : route.parameters) {
        if (each.place == DocumentedParameter::Place::Body && each.name.isEmpty())
            return &each;
    }
    return nullptr;
}

} // namespace

bool Walker::fill()
{
    Shopper shopper(m_client);
    const qint64 delivered = shopper.order(u"exemple.fr"_s);
    if (shopper.pay(delivered, shopper.method(u"4242"_s)).status != 200)
        return false;
    const QString transfer = shopper.newCart();
    const QString moved = shopper.add(transfer, u"transfert-exemple.fr"_s, u"transfer-default"_s);
    if (!shopper.configure(moved, u"OWNER_LEGAL_AGE"_s, u"true"_s)
        || !shopper.configure(moved, u"AUTH_INFO"_s, u"wrong"_s))
        return false;
    const qint64 stuck = shopper.checkout(transfer);
    if (shopper.pay(stuck, shopper.method(u"4242"_s)).status != 200)
        return false;
    QDeadlineTimer deadline(10'000);
    while (shopper.status(delivered) != "delivered"_L1 || shopper.status(stuck) != "delivered"_L1) {
        if (deadline.hasExpired())
            return false;
    }
    const qint64 unpaid = shopper.order(u"exemple.com"_s);
    const QString mark = trademarkFile();
    (void)m_client.post(u"/domain/data/smd"_s, QJsonObject{{u"data"_s, mark}});

    const QString cart = shopper.newCart(u"walk"_s);
    const QString item = shopper.add(cart, u"exemple.net"_s);
    m_known = {{u"cartId"_s, cart.section(u'/', -1)},
               {u"itemId"_s, item.section(u'/', -1).toLongLong()},
               {u"data"_s, mark},
               {u"domain"_s, u"exemple.org"_s},
               {u"duration"_s, u"P1Y"_s},
               {u"label"_s, u"OWNER_LEGAL_AGE"_s},
               {u"value"_s, u"true"_s},
               {u"quantity"_s, 1},
               {u"path"_s, u"/me"_s},
               {u"register"_s, true},
               {u"paymentType"_s, u"CREDIT_CARD"_s},
               {u"iban"_s, u"FR7630006000011234567890189"_s},
               {u"bic"_s, u"AGRIFRPPXXX"_s},
               {u"country"_s, u"FR"_s},
               {u"email"_s, u"camille.martin@example.org"_s},
               {u"id"_s, shopper.method(u"4242"_s)}};
    return shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s) && unpaid > 0;
}

QStringList Walker::idsIn(const QString &list)
{
    QStringList ids;
    const Reply reply = m_client.get(list);
    const QJsonArray values = reply.status == 200 ? reply.body.toArray() : QJsonArray();
    for (const QJsonValue &value : values)
        ids.append(idText(value));
    if (ids.size() <= mostIds)
        return ids;
    return ids.mid(0, mostIds / 2) + ids.mid(ids.size() - mostIds / 2);
}

QList<Walker::Place> Walker::places(const QString &path)
{
    QList<Place> found{{QString(), true}};
    const QString open = m_known.value(u"cartId"_s).toString(u"no cart"_s); // the one that is being filled
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        QList<Place> longer;
        for (const Place &place : std::as_const(found)) {
            if (!isParameter(segment)) {
                longer.append({place.path + u'/' + segment, place.real});
                continue;
            }
            const QStringList ids = idsIn(place.path);
            for (const QString &id : ids)
                longer.append({place.path + u'/' + id, place.real});
            if (ids.isEmpty())
                longer.append({place.path + u'/' + madeUp(segment), false});
        }
        std::stable_sort(longer.begin(), longer.end(), [open](const Place &one, const Place &other) {
            const auto rank = [&open](const Place &place) { return (place.path.contains(open) ? 2 : 0) + place.real; };
            return rank(one) > rank(other);
        });
        found = longer.mid(0, mostPlaces);
    }
    return found;
}

QString Walker::nowhere(const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (isParameter(segment))
            segment = madeUp(segment);
    }
    return segments.join(u'/');
}

/// What a list of plans has first, as members of an order for it; empty without a plan.
QJsonObject Walker::firstPlan(const QString &listAndQuery)
{
    const QJsonValue plan = m_client.get(listAndQuery).body[0];
    const QJsonValue price = plan[u"prices"][0];
    if (!plan[u"planCode"].isString() || !price.isObject())
        return {};
    return {{u"planCode"_s, plan[u"planCode"]},
            {u"pricingMode"_s, price[u"pricingMode"]},
            {u"duration"_s, price[u"duration"]},
            {u"quantity"_s, 1}};
}

/// The list, and its query, of the plans that can be ordered at a place.
QString Walker::plansAt(const QString &place)
{
    if (!place.endsWith("/options"_L1))
        return place;
    const QString product = place.section(u'/', 0, -2);
    return product.endsWith("/domain"_L1)
        ? place + u"?domain=exemple.net"_s
        : place + u"?planCode="_s + firstPlan(product)[u"planCode"].toString();
}

/// The id of a new item with the first plan of a list; undefined when it could not be added.
QJsonValue Walker::addedProduct(const QString &list)
{
    const QJsonObject plan = firstPlan(list);
    return plan.isEmpty() ? QJsonValue(QJsonValue::Undefined) : m_client.post(list, plan).body[u"itemId"];
}

QString Walker::query(const DocumentedRoute &route, const QString &place, const QString &without)
{
    QUrlQuery query;
    for (const DocumentedParameter &each : route.parameters) {
        if (each.place != DocumentedParameter::Place::Query || !each.required || each.name == without)
            continue;
        QString value = Documentation::instance().enumeration(each.type.name).value(0, u"nothing"_s);
        if (each.name == "domain"_L1)
            value = route.path.endsWith("/claimNotice"_L1) ? u"marque-exemple.org"_s : u"exemple.org"_s;
        else if (each.name == "ovhSubsidiary"_L1)
            value = u"FR"_s;
        else if (each.name == "planCode"_L1)
            value = firstPlan(place.section(u'/', 0, -2))[u"planCode"].toString(u"nothing"_s);
        query.addQueryItem(each.name, value);
    }
    return query.isEmpty() ? QString() : u'?' + query.toString();
}

QJsonValue Walker::body(const DocumentedRoute &route, const QString &place)
{
    if (route.method == "PUT"_L1) {
        const Reply now = m_client.get(place);
        if (now.status == 200)
            return now.body;
    }
    QJsonObject members;
    if (const DocumentedParameter *whole = wholeBody(route)) {
        members = sample(whole->type, QString()).toObject();
    } else {
        for (const DocumentedParameter &each : route.parameters) {
            if (each.place == DocumentedParameter::Place::Body && each.required)
                members[each.name] = sample(each.type, each.name);
        }
    }
    if (members.contains(u"planCode"_s)) {
        const QJsonObject plan = firstPlan(plansAt(place));
        for (auto each = plan.begin(); each != plan.end(); ++each)
            members[each.key()] = *each;
        const QString product = place.section(u'/', 0, -2);
        if (place.endsWith("/options"_L1) && !product.endsWith("/domain"_L1))
            members[u"itemId"_s] = addedProduct(product);
    }
    return members.isEmpty() ? QJsonValue(QJsonValue::Undefined) : members;
}

QStringList Walker::requiredMembers(const DocumentedRoute &route)
{
    QStringList names;
    if (const DocumentedParameter *whole = wholeBody(route)) {
        if (const DocumentedModel *model = Documentation::instance().model(whole->type.name)) {
            for (auto member = model->begin(); member != model->end(); ++member) {
                if (member->required)
                    names.append(member.key());
            }
        }
        return names;
    }
    for (const DocumentedParameter &each : route.parameters) {
        if (each.place == DocumentedParameter::Place::Body && each.required)
            names.append(each.name);
    }
    return names;
}

QJsonValue Walker::sample(const DocumentedType &type, const QString &name) const
{
    if (type.lists > 0)
        return QJsonArray{sample({type.name, type.lists - 1, false}, name)};
    if (m_known.contains(name))
        return m_known[name];
    if (const DocumentedModel *model = Documentation::instance().model(type.name)) {
        QJsonObject object;
        for (auto member = model->begin(); member != model->end(); ++member) {
            if (member->required || (!member->readOnly && !member->optional && !member->type.nullable))
                object[member.key()] = sample(member->type, member.key());
        }
        return object;
    }
    const QStringList values = Documentation::instance().enumeration(type.name);
    if (!values.isEmpty())
        return values.first();
    if (type.name == "ipBlock"_L1)
        return u"127.0.0.1/32"_s;
    if (type.name == "long"_L1 || type.name == "double"_L1)
        return 1;
    if (type.name == "boolean"_L1)
        return false;
    if (type.name == "datetime"_L1)
        return QDateTime::currentDateTimeUtc().addDays(2).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
    return u"text"_s;
}

QStringList flawsOfError(const Reply &reply)
{
    static const QList<int> statuses{400, 401, 403, 404, 405, 409, 429, 460, 501};
    static const QList<QStringList> shapes{{u"message"_s},
                                           {u"class"_s, u"message"_s},
                                           {u"class"_s, u"details"_s, u"message"_s},
                                           {u"errorCode"_s, u"httpCode"_s, u"message"_s},
                                           {u"details"_s, u"errorCode"_s, u"httpCode"_s, u"message"_s}};
    QStringList flaws;
    if (!statuses.contains(reply.status))
        flaws.append(u"status "_s + QString::number(reply.status));
    const QJsonObject body = reply.body.toObject();
    if (!shapes.contains(body.keys()))
        flaws.append(u"members "_s + body.keys().join(u' '));
    if (reply.message().isEmpty())
        flaws.append(u"no message"_s);
    if (body.contains(u"httpCode"_s)
        && !body[u"httpCode"].toString().startsWith(QString::number(reply.status) + u' '))
        flaws.append(u"httpCode "_s + body[u"httpCode"].toString());
    for (const QJsonValue &detail : body[u"details"].toObject()) {
        if (!detail.isString())
            flaws.append(u"a detail that is no text"_s);
    }
    if (reply.headers[QByteArrayLiteral("x-ovh-queryid")].isEmpty())
        flaws.append(u"no query id"_s);
    return flaws;
}

} // namespace cartouche::test
