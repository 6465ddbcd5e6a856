// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/keymaker.h"
#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// What goes beside the price of an order: bills, credit balances, debts, money that comes back.
class TestOrderMoney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aBillAppearsWithThePayment();
    void aBalancePaysAPartOfAnOrder();
    void aBalanceMayPayAllOfAnOrder();
    void aBalanceIsFreeAgain();
    void aMonthlyAccountLeavesADebt();
    void withdrawalEndsAnOrder();
    void withdrawalHasItsLimits();
    void theRightCanBeWaivedLater();
    void detailsSayWhatWasConfigured();
    void consumptionIsExportedAsAFile();
    void webFormsPayOnThePage();

private:
    void pass(SignedClient &client, std::chrono::seconds time);
    static qint64 orderWithRight(SignedClient &client, const QString &domain);
    static QString path(qint64 order) { return u"/me/order/%1"_s.arg(order); }

    SandboxProcess m_sandbox{{u"--speed"_s, u"0.01"_s}};
};

void TestOrderMoney::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestOrderMoney::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestOrderMoney::pass(SignedClient &client, std::chrono::seconds time)
{
    QVERIFY(m_sandbox.advanceClock(time));
    client.clockOffset += time.count();
}

/// An order that keeps the right of withdrawal.
qint64 TestOrderMoney::orderWithRight(SignedClient &client, const QString &domain)
{
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    (void)shopper.configure(shopper.add(cart, domain), u"OWNER_LEGAL_AGE"_s, u"true"_s);
    return client.post(cart + u"/checkout"_s, QJsonObject{{u"waiveRetractationPeriod"_s, false}})
        .body[u"orderId"].toInteger();
}

void TestOrderMoney::aBillAppearsWithThePayment()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const qint64 other = shopper.order(u"exemple.net"_s);
    QCOMPARE(client.get(u"/me/bill"_s).body.toArray(), QJsonArray());
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(shopper.pay(other, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(client.get(u"/me/bill"_s).body.toArray().size(), 2);
    const QJsonArray ids = client.get(u"/me/bill?orderId=%1"_s.arg(order)).body.toArray();
    QCOMPARE(ids.size(), 1);
    const QString id = ids[0].toString();
    QCOMPARE(client.get(path(order) + u"/associatedObject"_s).body[u"id"].toString(), id);
    const Reply bill = client.get(u"/me/bill/"_s + id);
    QCOMPARE(bill.body[u"orderId"].toInteger(), order);
    QCOMPARE(bill.body[u"priceWithTax"][u"value"].toDouble(), 5.99);
    QCOMPARE(client.get(u"/me/bill?category=autorenew"_s).body.toArray(), QJsonArray());
    QCOMPARE(client.get(u"/me/bill?category=nonsense"_s).status, 400);
    QCOMPARE(client.get(u"/me/bill?date.from=tomorrow"_s).status, 400);
    QCOMPARE(client.get(u"/me/bill?date.to=2020-01-01T00:00:00%2B00:00"_s).body.toArray(), QJsonArray());
    QCOMPARE(client.get(u"/me/bill/FR1"_s).status, 404);
}

void TestOrderMoney::aBalancePaysAPartOfAnOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QCOMPARE(client.get(u"/me/credit/balance?type=BONUS"_s).body.toArray(), QJsonArray{u"SANDBOX-GIFT"_s});
    QCOMPARE(client.get(u"/me/credit/balance?type=nonsense"_s).status, 400);
    const qint64 order = shopper.order(u"exemple.fr"_s); // 5.99
    const QString balances = path(order) + u"/balance"_s;
    const Reply used = client.post(balances, QJsonObject{{u"balanceName"_s, u"SANDBOX-GIFT"_s}});
    QCOMPARE(used.body[u"amount"][u"value"].toDouble(), 2.0);
    QCOMPARE(client.get(balances).body.toArray(), QJsonArray{u"SANDBOX-GIFT"_s});
    QCOMPARE(client.get(balances + u"/SANDBOX-GIFT"_s).body, used.body);
    QCOMPARE(client.post(balances, QJsonObject{{u"balanceName"_s, u"SANDBOX-GIFT"_s}}).status, 400);
    QCOMPARE(client.post(balances, QJsonObject{{u"balanceName"_s, u"none"_s}}).status, 404);
    const Reply booked = client.get(u"/me/credit/balance/SANDBOX-GIFT"_s);
    QCOMPARE(booked.body[u"booked"][0][u"orderId"].toInteger(), order);
    QCOMPARE(booked.body[u"amount"][u"value"].toDouble(), 2.0);

    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    const qint64 id = client.get(u"/me/payment/transaction"_s).body[0].toInteger();
    QCOMPARE(client.get(u"/me/payment/transaction/%1"_s.arg(id)).body[u"amount"][u"value"].toDouble(), 3.99);
    const Reply spent = client.get(u"/me/credit/balance/SANDBOX-GIFT"_s);
    QCOMPARE(spent.body[u"booked"].toArray(), QJsonArray());
    QCOMPARE(spent.body[u"amount"][u"value"].toDouble(1), 0.0);
    QCOMPARE(client.del(balances + u"/SANDBOX-GIFT"_s).status, 403);
}

void TestOrderMoney::aBalanceMayPayAllOfAnOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QJsonObject voucher{{u"balanceName"_s, u"SANDBOX-VOUCHER"_s}};
    QCOMPARE(client.post(path(order) + u"/balance"_s, voucher).body[u"amount"][u"value"].toDouble(), 5.99);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 403); // nothing is left to pay
    QCOMPARE(client.post(path(order) + u"/payWithRegisteredPaymentMean"_s,
                         QJsonObject{{u"paymentMean"_s, u"fidelityAccount"_s}}).status, 200);
    QCOMPARE(client.get(u"/me/credit/balance/SANDBOX-VOUCHER"_s).body[u"amount"][u"value"].toDouble(), 4.01);
    QCOMPARE(shopper.status(order), u"checking"_s);
}

void TestOrderMoney::aBalanceIsFreeAgain()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QJsonObject voucher{{u"balanceName"_s, u"SANDBOX-VOUCHER"_s}};
    const qint64 first = shopper.order(u"nom-expire.fr"_s);
    const qint64 second = shopper.order(u"exemple.net"_s); // 15.59
    QCOMPARE(client.post(path(first) + u"/balance"_s, voucher).status, 200);
    const auto amount = [&](const Reply &reply) { return reply.body[u"amount"][u"value"].toDouble(); };
    const QString applied = path(second) + u"/balance"_s;
    QCOMPARE(amount(client.post(applied, voucher)), 4.01); // the rest is booked
    QCOMPARE(client.del(applied + u"/SANDBOX-VOUCHER"_s).raw, "null");
    QCOMPARE(client.del(applied + u"/SANDBOX-VOUCHER"_s).status, 404);
    pass(client, std::chrono::seconds(1000)); // the first order can no longer be paid
    QCOMPARE(amount(client.post(applied, voucher)), 10.0);
}

void TestOrderMoney::aMonthlyAccountLeavesADebt()
{
    SignedClient client(m_sandbox);
    KeyMaker maker;
    maker.account = u"sb67890-ovh"_s;
    client.consumerKey = maker.make(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QString debt = path(order) + u"/debt"_s;
    QCOMPARE(client.get(debt).status, 404);
    QCOMPARE(client.post(path(order) + u"/payWithRegisteredPaymentMean"_s,
                         QJsonObject{{u"paymentMean"_s, u"deferredPaymentAccount"_s}}).status, 200);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(client.get(debt).body[u"status"].toString(), u"UNMATURED"_s);
    QCOMPARE(client.get(debt).body[u"amount"][u"value"].toDouble(), 5.99);
    QCOMPARE(client.get(debt).body[u"dueAmount"][u"value"].toDouble(1), 0.0);
    pass(client, std::chrono::hours(24 * 31));
    QCOMPARE(client.get(debt).body[u"status"].toString(), u"TO_BE_PAID"_s);
    QCOMPARE(client.get(debt).body[u"dueAmount"][u"value"].toDouble(), 5.99);

    const Reply made = client.post(debt + u"/pay"_s);
    const qint64 paying = made.body[u"orderId"].toInteger();
    QCOMPARE(made.body[u"priceWithTax"][u"value"].toDouble(), 5.99);
    QCOMPARE(client.post(debt + u"/pay"_s).body[u"orderId"].toInteger(), paying); // the same one
    QCOMPARE(shopper.pay(paying, shopper.method(u"Monthly"_s)).status, 403);
    QCOMPARE(shopper.pay(paying, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(client.get(debt).body[u"status"].toString(), u"PAID"_s);
    QCOMPARE(client.post(debt + u"/pay"_s).status, 403);
    QCOMPARE(client.get(debt + u"/operation"_s).body.toArray().size(), 2);
    const QJsonArray moved = client.get(debt + u"/operation?depositOrderId=%1"_s.arg(paying)).body.toArray();
    QCOMPARE(moved.size(), 1);
    const QString operation = debt + u"/operation/%1"_s.arg(moved[0].toInteger());
    QCOMPARE(client.get(operation).body[u"type"].toString(), u"CREDIT_CARD_MANUAL"_s);
    const Reply object = client.get(operation + u"/associatedObject"_s);
    QCOMPARE(object.body[u"id"].toString(), QString::number(paying));
    QCOMPARE(object.body[u"paymentInfo"][u"paymentType"].toString(), u"creditCard"_s);
    QCOMPARE(client.get(debt + u"/operation/1"_s).status, 404);
}

void TestOrderMoney::withdrawalEndsAnOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = orderWithRight(client, u"exemple.fr"_s);
    QVERIFY(!client.get(path(order)).body[u"retractionDate"].isNull());
    const QString retraction = path(order) + u"/retraction"_s;
    const QJsonObject reason{{u"reason"_s, u"unused"_s}, {u"comment"_s, u"Not needed"_s}};
    QCOMPARE(client.post(retraction, reason).message(), u"This order is not paid"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    pass(client, std::chrono::seconds(400));
    QCOMPARE(shopper.status(order), u"delivered"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray().size(), 1);
    QCOMPARE(client.post(retraction, QJsonObject{{u"reason"_s, u"nonsense"_s}}).status, 400);
    QCOMPARE(client.post(retraction).status, 400);
    QCOMPARE(client.post(retraction, reason).raw, "null");
    QCOMPARE(shopper.status(order), u"cancelling"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray());
    pass(client, std::chrono::seconds(200));
    QCOMPARE(shopper.status(order), u"cancelled"_s);
    QCOMPARE(client.get(path(order) + u"/associatedObject"_s).body[u"type"].toString(), u"Withdrawal"_s);
    QCOMPARE(client.post(retraction, reason).status, 403);
}

void TestOrderMoney::withdrawalHasItsLimits()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QJsonObject reason{{u"reason"_s, u"other"_s}};
    const qint64 waived = shopper.order(u"exemple.fr"_s);
    QVERIFY(client.get(path(waived)).body[u"retractionDate"].isNull());
    QCOMPARE(shopper.pay(waived, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(client.post(path(waived) + u"/retraction"_s, reason).status, 403);

    const qint64 late = orderWithRight(client, u"exemple.net"_s);
    QCOMPARE(shopper.pay(late, shopper.method(u"4242"_s)).status, 200);
    pass(client, std::chrono::hours(24 * 14));
    QCOMPARE(client.post(path(late) + u"/retraction"_s, reason).status, 403);
    QCOMPARE(shopper.status(late), u"delivered"_s);
}

void TestOrderMoney::theRightCanBeWaivedLater()
{
    SignedClient client(m_sandbox);
    const qint64 order = orderWithRight(client, u"exemple.fr"_s);
    QCOMPARE(client.post(path(order) + u"/waiveRetraction"_s).raw, "null");
    QVERIFY(client.get(path(order)).body[u"retractionDate"].isNull());
    QCOMPARE(client.post(path(order) + u"/waiveRetraction"_s).status, 403);
}

void TestOrderMoney::detailsSayWhatWasConfigured()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QJsonArray ids = client.get(path(order) + u"/details"_s).body.toArray();
    const auto extension = [&](int index) {
        return client.get(path(order) + u"/details/%1/extension"_s.arg(ids[index].toInteger()))
            .body[u"order"];
    };
    const QJsonValue name = extension(2);
    QCOMPARE(name[u"plan"][u"code"].toString(), u"fr"_s);
    QCOMPARE(name[u"plan"][u"duration"].toString(), u"P1Y"_s);
    QCOMPARE(name[u"plan"][u"pricingMode"].toString(), u"create-default"_s);
    QCOMPARE(name[u"configurations"].toArray(),
             QJsonArray({QJsonObject{{u"label"_s, u"OWNER_LEGAL_AGE"_s}, {u"value"_s, u"true"_s}}}));
    QCOMPARE(extension(0)[u"plan"][u"product"][u"name"].toString(), u"dns"_s);
    QCOMPARE(client.get(path(order) + u"/details/1/extension"_s).status, 404);
}

void TestOrderMoney::consumptionIsExportedAsAFile()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString details = path(shopper.order(u"exemple.fr"_s)) + u"/consumption/details"_s;
    QCOMPARE(client.get(details).status, 400);
    QCOMPARE(client.get(details + u"?fileFormat=pdf"_s).status, 400);
    const Reply begun = client.get(details + u"?fileFormat=csv"_s);
    QCOMPARE(begun.body[u"taskStatus"].toString(), u"DOING"_s);
    QVERIFY(begun.body[u"fileURL"].isNull());
    pass(client, std::chrono::seconds(200));
    const Reply over = client.get(details + u"?fileFormat=csv"_s);
    QCOMPARE(over.body[u"taskId"], begun.body[u"taskId"]);
    const Reply file = client.plain("GET", over.body[u"fileURL"].toString(), {}, {});
    QCOMPARE(file.status, 200);
    QVERIFY(file.headers["content-type"].startsWith("text/csv"));
    QVERIFY(file.raw.contains(",DURATION,6.99,EUR"));
}

void TestOrderMoney::webFormsPayOnThePage()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QJsonValue form = client.get(path(order) + u"/paymentMeans"_s).body[u"creditCard"][0];
    QStringList fields;
    for (const QJsonValue &each : form[u"parameters"].toArray())
        fields.append(each[u"name"].toString() + u'=' + each[u"value"].toString());
    const Reply sent = client.plain(form[u"httpMethod"].toString().toLatin1(), form[u"url"].toString(),
                                    fields.join(u'&').toUtf8(), {});
    QCOMPARE(sent.status, 303);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QVERIFY(client.get(path(order) + u"/paymentMeans"_s).body[u"creditCard"].isNull());
}

QTEST_GUILESS_MAIN(TestOrderMoney)
#include "test_ordermoney.moc"
