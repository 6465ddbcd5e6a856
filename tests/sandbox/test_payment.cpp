// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestPayment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void methodsAreListedAndFiltered();
    void anOrderIsPaidOnce();
    void refusedMethods_data();
    void refusedMethods();
    void prepaidMoneyRunsOut();
    void registeredMeansNeedTheirId();
    void aFreeOrderIsConfirmedWithTheFidelityAccount();
    void oldMeansShowTheSameMethods();
    void accountsOfMoney();
    void wrongBodies();

private:
    SandboxProcess m_sandbox;
};

void TestPayment::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestPayment::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestPayment::methodsAreListedAndFiltered()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const auto list = [&](const QString &query) {
        return client.get(u"/me/payment/method"_s + query).body.toArray();
    };
    QCOMPARE(list({}).size(), 8);
    QCOMPARE(list(u"?default=true"_s), QJsonArray{shopper.method(u"4242"_s)});
    QCOMPARE(list(u"?status=EXPIRED"_s), QJsonArray{shopper.method(u"Old card"_s)});
    QCOMPARE(list(u"?paymentType=PAYPAL"_s).size(), 1);
    QCOMPARE(list(u"?default=true&status=VALID&paymentType=CREDIT_CARD"_s).size(), 1);
    QCOMPARE(client.get(u"/me/payment/method/1"_s).status, 404);

    const QString order = u"/me/order/%1"_s.arg(shopper.order(u"exemple.fr"_s));
    const Reply methods = client.get(order + u"/paymentMethods"_s);
    QCOMPARE(methods.body[u"registered"].toArray().size(), 7); // all but the expired card
    QCOMPARE(methods.body[u"paymentMethods"].toArray().size(), 7);
    QStringList means;
    for (const QJsonValue &each : client.get(order + u"/availableRegisteredPaymentMean"_s).body.toArray())
        means.append(each[u"paymentMean"].toString());
    QCOMPARE(means, QStringList({u"creditCard"_s, u"bankAccount"_s, u"paypal"_s, u"ovhAccount"_s}));
}

void TestPayment::anOrderIsPaidOnce()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const qint64 card = shopper.method(u"4242"_s);
    QCOMPARE(shopper.pay(order, card).status, 200);
    QCOMPARE(shopper.pay(order, card).status, 403);
    QCOMPARE(shopper.last.message(), u"This order is already paid"_s);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/me/order/{orderId}/pay"_s).count, 2);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/me/order/{orderId}/pay"_s).acted, 1);
    const QJsonArray transactions = client.get(u"/me/payment/transaction"_s).body.toArray();
    QCOMPARE(transactions.size(), 1);
    const Reply transaction
        = client.get(u"/me/payment/transaction/%1"_s.arg(transactions[0].toInteger()));
    QCOMPARE(transaction.body[u"status"].toString(), u"SUCCESS"_s);
    QCOMPARE(transaction.body[u"amount"][u"value"].toDouble(), 5.99);
    QCOMPARE(transaction.body[u"paymentMethodId"].toInteger(), card);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray().size(), 1);
}

void TestPayment::refusedMethods_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("expired card") << u"Old card"_s;
    QTest::newRow("card the bank refuses") << u"0002"_s;
}

void TestPayment::refusedMethods()
{
    QFETCH(QString, label);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const qint64 method = shopper.method(label);
    QVERIFY(method != 0);
    QCOMPARE(shopper.pay(order, method).status, 403);
    QCOMPARE(shopper.last.body.toObject(),
             QJsonObject({{u"message"_s, u"This order can't be paid with 'creditCard'"_s}}));
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray(), QJsonArray());
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200); // still payable
}

void TestPayment::prepaidMoneyRunsOut()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 prepaid = shopper.method(u"Prepaid"_s);
    const QString account
        = u"/me/ovhAccount/"_s + client.get(u"/me/ovhAccount"_s).body[0].toString();
    QCOMPARE(client.get(account).body[u"balance"][u"value"].toDouble(), 12.40);
    const qint64 dear = shopper.order(u"exemple.net"_s); // 12.99 + 2.60
    QCOMPARE(shopper.pay(dear, prepaid).status, 403);
    const qint64 cheap = shopper.order(u"exemple.fr"_s); // 5.99
    QCOMPARE(shopper.pay(cheap, prepaid).status, 200);
    QCOMPARE(client.get(account).body[u"balance"][u"value"].toDouble(), 6.41);
}

void TestPayment::registeredMeansNeedTheirId()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString path
        = u"/me/order/%1/payWithRegisteredPaymentMean"_s.arg(shopper.order(u"exemple.fr"_s));
    const auto pay = [&](const QJsonObject &body) { return client.post(path, body); };
    QCOMPARE(pay({{u"paymentMean"_s, u"creditCard"_s}}).status, 400);
    QCOMPARE(pay({{u"paymentMean"_s, u"gold"_s}}).status, 400);
    QCOMPARE(pay({}).status, 400);
    const Reply unknown = pay({{u"paymentMean"_s, u"creditCard"_s}, {u"paymentMeanId"_s, 1}});
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.message(), u"paymentMean not found"_s);
    QCOMPARE(pay({{u"paymentMean"_s, u"fidelityAccount"_s}}).status, 403);
    const qint64 mean = client.get(u"/me/paymentMean/creditCard"_s).body[0].toInteger();
    QCOMPARE(pay({{u"paymentMean"_s, u"creditCard"_s}, {u"paymentMeanId"_s, mean}}).raw, "null");
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/me/order/{orderId}/payWithRegisteredPaymentMean"_s).acted,
             1);
}

void TestPayment::aFreeOrderIsConfirmedWithTheFidelityAccount()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"gratuit.fr"_s);
    const QString path = u"/me/order/%1"_s.arg(order);
    QCOMPARE(client.get(path).body[u"priceWithTax"][u"value"].toDouble(1), 0.0);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 403);
    QCOMPARE(client.get(path + u"/availableRegisteredPaymentMean"_s).body[0][u"paymentMean"].toString(),
             u"fidelityAccount"_s);
    const QJsonObject body{{u"paymentMean"_s, u"fidelityAccount"_s}};
    QCOMPARE(client.post(path + u"/payWithRegisteredPaymentMean"_s, body).status, 200);
    QCOMPARE(client.post(path + u"/payWithRegisteredPaymentMean"_s, body).status, 403);
    QCOMPARE(client.get(path + u"/payment"_s).body[u"paymentType"].toString(), u"free"_s);
}

void TestPayment::oldMeansShowTheSameMethods()
{
    SignedClient client(m_sandbox);
    const QMap<QString, int> expected{{u"bankAccount"_s, 3}, {u"creditCard"_s, 3}, {u"paypal"_s, 1}};
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        const QString path = u"/me/paymentMean/"_s + each.key();
        const QJsonArray ids = client.get(path).body.toArray();
        QCOMPARE(ids.size(), each.value());
        for (const QJsonValue &id : ids)
            QCOMPARE(client.get(path + u"/%1"_s.arg(id.toInteger())).status, 200);
    }
    QCOMPARE(client.get(u"/me/paymentMean/paypal/1"_s).status, 404);
}

void TestPayment::accountsOfMoney()
{
    SignedClient client(m_sandbox);
    QCOMPARE(client.get(u"/me/fidelityAccount"_s).status, 200);
    QCOMPARE(client.get(u"/me/ovhAccount"_s).body.toArray().size(), 1);
    QCOMPARE(client.get(u"/me/ovhAccount/none"_s).status, 404);
}

void TestPayment::wrongBodies()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString path = u"/me/order/%1/pay"_s.arg(shopper.order(u"exemple.fr"_s));
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("{"),
                                   QByteArray(R"({"paymentMethod":7})"),
                                   QByteArray(R"({"paymentMethod":{"id":"7"}})"),
                                   QByteArray(R"({"paymentMethod":{"id":1.5}})")})
        QCOMPARE(client.send("POST", path, body).status, 400);
    QCOMPARE(client.send("POST", path, R"({"paymentMethod":{"id":7}})").status, 404);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/me/order/{orderId}/pay"_s).acted, 0);
}

QTEST_GUILESS_MAIN(TestPayment)
#include "test_payment.moc"
