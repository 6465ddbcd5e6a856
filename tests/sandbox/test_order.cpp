// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Whole purchases, from the search to the name in the account.
class TestOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aRegistrationFromCartToDelivery();
    void aTransferWithItsCodeIsDelivered();
    void aTransferWithAWrongCodeIsCorrectedAndRelaunched_data();
    void aTransferWithAWrongCodeIsCorrectedAndRelaunched();
    void aNameBoughtFromItsHolderNeedsNoCode();
    void aNameOrderedTwiceIsDeliveredOnce();
    void anUnpaidOrderExpires();
    void ordersAreListedByDate();
    void detailsNameWhatWasOrdered();
    void theOrderPagePays();

private:
    qint64 orderTransfer(Shopper &shopper, const QString &authInfo);

    SandboxProcess m_sandbox;
};

void TestOrder::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestOrder::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestOrder::aRegistrationFromCartToDelivery()
{
    // A pace of its own: each stage is long enough to be seen, and the clock is pushed.
    SandboxProcess slow({u"--speed"_s, u"0.01"_s});
    QVERIFY2(slow.start(), qPrintable(slow.errorString()));
    SignedClient client(slow);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    QVERIFY(order != 0);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray(), QJsonArray());
    const QString path = u"/me/order/%1"_s.arg(order);
    QCOMPARE(client.get(path + u"/payment"_s).status, 404);
    QCOMPARE(client.get(path + u"/followUp"_s).body[0][u"history"].toArray(), QJsonArray());
    QVERIFY(client.get(path + u"/associatedObject"_s).body[u"id"].isNull());
    QCOMPARE(client.get(path).body[u"priceWithTax"][u"value"].toDouble(), 5.99);

    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).raw, "null");
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(shopper.task(u"exemple.fr"_s)[u"status"].toString(), u"todo"_s);
    QCOMPARE(shopper.task(u"exemple.fr"_s)[u"function"].toString(), u"DomainCreate"_s);
    QCOMPARE(client.get(path + u"/followUp"_s).body[0][u"status"].toString(), u"DOING"_s);
    QCOMPARE(client.get(path + u"/payment"_s).body[u"paymentType"].toString(), u"creditCard"_s);

    QVERIFY(slow.advanceClock(std::chrono::seconds(200)));
    QCOMPARE(shopper.status(order), u"delivering"_s);
    QCOMPARE(shopper.task(u"exemple.fr"_s)[u"status"].toString(), u"doing"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray());

    QVERIFY(slow.advanceClock(std::chrono::seconds(200)));
    client.clockOffset = 400; // as a client does that reads /auth/time
    QCOMPARE(shopper.status(order), u"delivered"_s);
    const QJsonValue task = shopper.task(u"exemple.fr"_s);
    QCOMPARE(task[u"status"].toString(), u"done"_s);
    QVERIFY(!task[u"doneDate"].isNull());
    QCOMPARE(client.get(path + u"/followUp"_s).body[3][u"status"].toString(), u"DONE"_s);
    QCOMPARE(client.get(path + u"/associatedObject"_s).body[u"type"].toString(), u"Bill"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
    const Reply domain = client.get(u"/domain/exemple.fr"_s);
    QCOMPARE(domain.status, 200);
    QCOMPARE(domain.body[u"state"].toString(), u"ok"_s);
    QCOMPARE(domain.body[u"nameServers"].toArray().size(), 2);
    const QString owner = domain.body[u"whoisOwner"].toString();
    QCOMPARE(client.get(u"/me/contact/"_s + owner).status, 200); // a contact of its own
    QCOMPARE(client.get(u"/domain?whoisOwner="_s + owner).body.toArray().size(), 1);
    QCOMPARE(client.get(u"/domain?whoisOwner=1"_s).body.toArray().size(), 0);
    QCOMPARE(client.get(u"/domain/autre.fr"_s).message(), u"This service does not exist"_s);

    // What is held cannot be ordered again.
    const QString cart = shopper.newCart();
    QCOMPARE(client.get(cart + u"/domain?domain=exemple.fr"_s).body[0][u"orderable"].toBool(true),
             false);
    QVERIFY(shopper.add(cart, u"exemple.fr"_s).isEmpty());
}

qint64 TestOrder::orderTransfer(Shopper &shopper, const QString &authInfo)
{
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"mon-transfert.fr"_s, u"transfer-default"_s);
    (void)shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s);
    if (!authInfo.isNull())
        (void)shopper.configure(item, u"AUTH_INFO"_s, authInfo);
    const qint64 order = shopper.checkout(cart);
    return shopper.pay(order, shopper.method(u"4242"_s)).status == 200 ? order : 0;
}

void TestOrder::aTransferWithItsCodeIsDelivered()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = orderTransfer(shopper, u"s3cret"_s);
    QVERIFY(order != 0);
    QTRY_COMPARE(shopper.status(order), u"delivered"_s);
    const QJsonValue task = shopper.task(u"mon-transfert.fr"_s);
    QCOMPARE(task[u"function"].toString(), u"DomainIncomingTransfer"_s);
    QCOMPARE(task[u"status"].toString(), u"done"_s);
    QCOMPARE(client.get(u"/domain/mon-transfert.fr"_s).status, 200);
}

void TestOrder::aTransferWithAWrongCodeIsCorrectedAndRelaunched_data()
{
    QTest::addColumn<QString>("authInfo");
    QTest::newRow("none") << QString();
    QTest::newRow("wrong") << u"wrong"_s;
    QTest::newRow("faux") << u"faux"_s;
}

void TestOrder::aTransferWithAWrongCodeIsCorrectedAndRelaunched()
{
    QFETCH(QString, authInfo);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QVERIFY(orderTransfer(shopper, authInfo) != 0);
    const auto status = [&] { return shopper.task(u"mon-transfert.fr"_s)[u"status"].toString(); };
    QTRY_COMPARE(status(), u"error"_s);
    const QJsonValue task = shopper.task(u"mon-transfert.fr"_s);
    QCOMPARE(task[u"canRelaunch"].toBool(), true);
    QVERIFY(!task[u"comment"].toString().isEmpty());
    QVERIFY(task[u"doneDate"].isNull());
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray());

    const QString path = u"/me/task/domain/%1"_s.arg(task[u"id"].toInteger());
    QCOMPARE(client.get(path + u"/argument"_s).body.toArray(), QJsonArray{u"authInfo"_s});
    const Reply argument = client.get(path + u"/argument/authInfo"_s);
    QCOMPARE(argument.body[u"value"].toString(), authInfo);
    QCOMPARE(argument.body[u"readOnly"].toBool(true), false);
    QCOMPARE(client.get(path + u"/argument/other"_s).status, 404);
    QCOMPARE(client.put(path + u"/argument/authInfo"_s, QJsonObject{{u"value"_s, u"right"_s}}).status,
             200);
    QCOMPARE(client.post(path + u"/relaunch"_s).status, 200);
    QCOMPARE(client.post(path + u"/relaunch"_s).status, 400); // it runs already
    QTRY_COMPARE(status(), u"done"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"mon-transfert.fr"_s});
}

void TestOrder::aNameBoughtFromItsHolderNeedsNoCode()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"encheres.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(shopper.task(u"encheres.fr"_s)[u"function"].toString(), u"DomainAfterMarket"_s);
    QTRY_COMPARE(shopper.task(u"encheres.fr"_s)[u"status"].toString(), u"done"_s);
}

void TestOrder::aNameOrderedTwiceIsDeliveredOnce()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 first = shopper.order(u"exemple.fr"_s);
    const qint64 second = shopper.order(u"exemple.fr"_s);
    const qint64 card = shopper.method(u"4242"_s);
    QCOMPARE(shopper.pay(first, card).status, 200);
    QCOMPARE(shopper.pay(second, card).status, 200);
    QTRY_COMPARE(shopper.status(second), u"delivered"_s);
    QCOMPARE(client.get(u"/me/task/domain?status=done"_s).body.toArray().size(), 1);
    QCOMPARE(client.get(u"/me/task/domain?status=error"_s).body.toArray().size(), 1);
    QCOMPARE(client.get(u"/domain"_s).body.toArray().size(), 1);
}

void TestOrder::anUnpaidOrderExpires()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const qint64 card = shopper.method(u"4242"_s);
    const int week = 7 * 24 * 3600;
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(week - 60)));
    client.clockOffset = week - 60;
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(61)));
    QCOMPARE(shopper.status(order), u"cancelled"_s);
    QCOMPARE(shopper.pay(order, card).status, 403);
    QCOMPARE(shopper.last.message(), u"This order is expired"_s);
}

void TestOrder::ordersAreListedByDate()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 first = shopper.order(u"un.fr"_s);
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(200)));
    const qint64 second = shopper.order(u"deux.fr"_s);
    const auto date = [&](qint64 order) {
        return client.get(u"/me/order/%1"_s.arg(order)).body[u"date"].toString();
    };
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const auto list = [&](const QString &query) {
        return client.get(u"/me/order"_s + query).body.toArray();
    };
    QCOMPARE(list({}), QJsonArray({first, second}));
    QCOMPARE(list(u"?date.from="_s + encoded(date(second))), QJsonArray{second});
    QCOMPARE(list(u"?date.to="_s + encoded(date(first))), QJsonArray{first});
    QCOMPARE(client.get(u"/me/order?date.from=yesterday"_s).status, 400);
    // A plus that was not encoded is a space, and then it is no date.
    QCOMPARE(client.get(u"/me/order?date.from=2026-01-01T00:00:00+01:00"_s).status, 400);
    QCOMPARE(client.get(u"/me/order/1"_s).status, 404);
}

void TestOrder::detailsNameWhatWasOrdered()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString path = u"/me/order/%1/details"_s.arg(shopper.order(u"exemple.fr"_s));
    QStringList lines;
    for (const QJsonValue &id : client.get(path).body.toArray()) {
        const Reply detail = client.get(path + u"/%1"_s.arg(id.toInteger()));
        QCOMPARE(detail.body[u"quantity"].toString(), u"1"_s);
        lines.append(detail.body[u"domain"].toString() + u' '
                     + detail.body[u"detailType"].toString() + u' '
                     + detail.body[u"totalPrice"][u"text"].toString());
    }
    QCOMPARE(lines, QStringList({u"exemple.fr DURATION 0.00 €"_s, u"exemple.fr INSTALLATION 0.00 €"_s,
                                 u"exemple.fr DURATION 6.99 €"_s, u"exemple.fr INSTALLATION 0.00 €"_s,
                                 u"exemple.fr GIFT -2.00 €"_s}));
    QCOMPARE(client.get(path + u"/1"_s).status, 404);
}

void TestOrder::theOrderPagePays()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QString url = client.get(u"/me/order/%1"_s.arg(order)).body[u"url"].toString();
    const Reply page = client.plain("GET", url, {}, {{"Accept-Language", "en"}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.raw.contains("exemple.fr - .fr registration request"));
    QVERIFY(page.raw.contains("<form"));
    QCOMPARE(client.plain("GET", url + u"x"_s, {}, {}).status, 404);

    const QByteArray form = QUrl(url).query().toUtf8();
    const Reply paid = client.plain("POST", m_sandbox.base() + u"/order"_s, form, {});
    QCOMPARE(paid.status, 303);
    QCOMPARE(paid.headers["location"], url.toUtf8());
    QVERIFY(shopper.status(order) != u"notPaid"_s);
    QVERIFY(!client.plain("GET", url, {}, {}).raw.contains("<form"));
    QTRY_COMPARE(shopper.status(order), u"delivered"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
}

QTEST_GUILESS_MAIN(TestOrder)
#include "test_order.moc"
