// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr char markFile[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<smd:signedMark xmlns:smd="urn:ietf:params:xml:ns:signedMark-1.0" xmlns:mark="urn:ietf:params:xml:ns:mark-1.0">
<smd:id>1-65535</smd:id>
<smd:notBefore>2025-01-01T09:00:00.000Z</smd:notBefore><smd:notAfter>2035-01-01T09:00:00.000Z</smd:notAfter>
<mark:mark><mark:trademark><mark:id>2-65535</mark:id><mark:markName>Exemple</mark:markName>
<mark:label>exemple</mark:label></mark:trademark></mark:mark></smd:signedMark>)";

} // namespace

QString trademarkFile()
{
    return QString::fromLatin1(QByteArray(markFile).toBase64());
}

QString Shopper::newCart(const QString &description)
{
    last = m_client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s},
                                                       {u"description"_s, description}});
    const QString cart = u"/order/cart/"_s + last.body[u"cartId"].toString();
    last = m_client.post(cart + u"/assign"_s);
    return last.status == 200 ? cart : QString();
}

QString Shopper::add(const QString &cart, const QString &domain, const QString &pricingMode)
{
    QJsonObject body{{u"domain"_s, domain}, {u"duration"_s, u"P1Y"_s}};
    if (!pricingMode.isEmpty())
        body[u"pricingMode"_s] = pricingMode;
    last = m_client.post(cart + u"/domain"_s, body);
    return last.status == 200
        ? cart + u"/item/"_s + QString::number(last.body[u"itemId"].toInteger()) : QString();
}

bool Shopper::configure(const QString &item, const QString &label, const QJsonValue &value)
{
    last = m_client.post(item + u"/configuration"_s,
                         QJsonObject{{u"label"_s, label}, {u"value"_s, value}});
    return last.status == 200;
}

qint64 Shopper::checkout(const QString &cart, bool autoPay)
{
    last = m_client.post(cart + u"/checkout"_s,
                         QJsonObject{{u"autoPayWithPreferredPaymentMethod"_s, autoPay},
                                     {u"waiveRetractationPeriod"_s, true}});
    return last.body[u"orderId"].toInteger();
}

qint64 Shopper::order(const QString &domain)
{
    const QString cart = newCart();
    const QString item = add(cart, domain);
    return configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s) ? checkout(cart) : 0;
}

qint64 Shopper::method(const QString &label)
{
    const QJsonArray ids = m_client.get(u"/me/payment/method"_s).body.toArray();
    for (const QJsonValue &id : ids) {
        const Reply reply = m_client.get(u"/me/payment/method/%1"_s.arg(id.toInteger()));
        if (reply.body[u"label"].toString().contains(label)
            || reply.body[u"description"].toString().contains(label))
            return id.toInteger();
    }
    return 0;
}

Reply Shopper::pay(qint64 orderId, qint64 methodId)
{
    return last = m_client.post(
               u"/me/order/%1/pay"_s.arg(orderId),
               QJsonObject{{u"paymentMethod"_s, QJsonObject{{u"id"_s, methodId}}}});
}

QString Shopper::status(qint64 orderId)
{
    return m_client.get(u"/me/order/%1/status"_s.arg(orderId)).body.toString();
}

QJsonValue Shopper::task(const QString &domain)
{
    const QJsonArray ids
        = m_client.get(u"/me/task/domain?domain="_s + domain).body.toArray();
    return ids.isEmpty()
        ? QJsonValue()
        : m_client.get(u"/me/task/domain/%1"_s.arg(ids.at(0).toInteger())).body;
}

} // namespace cartouche::test
