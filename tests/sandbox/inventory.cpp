// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/inventory.h"

#include "sandbox/signedclient.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>

namespace cartouche::test {

using namespace Qt::StringLiterals;

namespace {

using Seen = QMap<QString, QJsonValue>;

/// A list of ids and what stands behind each of them.
void readAll(SignedClient &client, const QString &path, Seen &into)
{
    const Reply list = client.get(path);
    into[path] = list.body;
    const QJsonArray ids = list.body.toArray();
    for (const QJsonValue &id : ids) {
        const QString one = path + u'/' + id.toVariant().toString();
        into[one] = client.get(one).body;
    }
}

/// The list at a path, and the path of each of its entries.
QStringList entriesOf(SignedClient &client, const QString &path, Seen &into)
{
    readAll(client, path, into);
    QStringList entries = into.keys();
    entries.removeIf([&path](const QString &each) { return !each.startsWith(path + u'/'); });
    return entries;
}

void readCarts(SignedClient &client, Seen &seen)
{
    for (const QString &cart : entriesOf(client, u"/order/cart"_s, seen)) {
        readAll(client, cart + u"/item"_s, seen);
        seen[cart + u"/summary"_s] = client.get(cart + u"/summary"_s).body;
        seen[cart + u"/coupon"_s] = client.get(cart + u"/coupon"_s).body;
        const QJsonArray items = seen[cart + u"/item"_s].toArray();
        for (const QJsonValue &item : items)
            readAll(client, cart + u"/item/%1/configuration"_s.arg(item.toInteger()), seen);
    }
}

void readOrders(SignedClient &client, Seen &seen)
{
    for (const QString &order : entriesOf(client, u"/me/order"_s, seen)) {
        readAll(client, order + u"/details"_s, seen);
        readAll(client, order + u"/balance"_s, seen);
        for (const QString &part : {u"/status"_s, u"/followUp"_s, u"/payment"_s, u"/associatedObject"_s})
            seen[order + part] = client.get(order + part).body;
    }
}

void readNames(SignedClient &client, Seen &seen)
{
    for (const QString &domain : entriesOf(client, u"/domain"_s, seen)) {
        readAll(client, domain + u"/nameServer"_s, seen);
        readAll(client, domain + u"/task"_s, seen);
        seen[domain + u"/serviceInfos"_s] = client.get(domain + u"/serviceInfos"_s).body;
    }
}

} // namespace

QMap<QString, QByteArray> everything(const SandboxProcess &sandbox, qint64 clockOffset)
{
    SignedClient client(sandbox);
    client.clockOffset = clockOffset;
    Seen seen;
    readNames(client, seen);
    readCarts(client, seen);
    readOrders(client, seen);
    for (const QString &path : {u"/me/payment/method"_s, u"/me/payment/transaction"_s, u"/me/contact"_s, u"/me/bill"_s,
                                u"/me/task/domain"_s, u"/me/credit/balance"_s,
                                u"/me/paymentMean/bankAccount"_s})
        readAll(client, path, seen);
    for (const QString &path : {u"/me"_s, u"/domain/data/smd"_s})
        seen[path] = client.get(path).body;
    // As of the moment of the call; what the rest of them says stays.
    const QString prepaid = client.get(u"/me/ovhAccount"_s).body[0].toString();
    for (const QString &path : {u"/me/fidelityAccount"_s, u"/me/ovhAccount/"_s + prepaid}) {
        QJsonObject account = client.get(path).body.toObject();
        account.remove(u"lastUpdate"_s);
        seen[path] = account;
    }
    for (const QString &path : {u"/control/switches"_s, u"/control/keys"_s, u"/control/orders"_s, u"/control/prices"_s})
        seen[path] = client.plain("GET", sandbox.base() + path, {}, {}).body;
    QMap<QString, QByteArray> texts;
    for (auto each = seen.begin(); each != seen.end(); ++each) {
        const QByteArray text = QJsonDocument(QJsonArray{each.value()}).toJson();
        texts[each.key()] = QByteArray(text).replace(sandbox.base().toLatin1(), {});
    }
    return texts;
}

} // namespace cartouche::test
