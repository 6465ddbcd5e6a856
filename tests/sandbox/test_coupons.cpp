// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestCoupons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aCouponIsAddedShownAndRemoved();
    void aPercentageIsOfTheNetTotal();
    void nothingGoesBelowZero();
    void refusedCodes_data();
    void refusedCodes();
    void aCouponForOneOrderIsUsedUpByIt();
    void aCouponUsedMeanwhileStopsTheOrder();
    void helpNamesListsThem();

private:
    Reply use(SignedClient &client, const QString &cart, const QString &code);

    SandboxProcess m_sandbox;
};

void TestCoupons::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestCoupons::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

Reply TestCoupons::use(SignedClient &client, const QString &cart, const QString &code)
{
    return client.post(cart + u"/coupon"_s, QJsonObject{{u"coupon"_s, code}});
}

void TestCoupons::aCouponIsAddedShownAndRemoved()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"exemple.net"_s).isEmpty());
    QCOMPARE(use(client, cart, u"PHARE5"_s).body.toArray(), QJsonArray{u"PHARE5"_s});
    QCOMPARE(client.get(cart + u"/coupon"_s).body.toArray(), QJsonArray{u"PHARE5"_s});
    QCOMPARE(use(client, cart, u"PHARE5"_s).status, 400); // it is in the cart
    const QJsonValue summary = client.get(cart + u"/summary"_s).body;
    const QJsonValue line = summary[u"details"].toArray().last();
    QCOMPARE(line[u"detailType"].toString(), u"VOUCHER"_s);
    QCOMPARE(line[u"totalPrice"][u"text"].toString(), u"-5.00 €"_s);
    QCOMPARE(line[u"description"].toString(), u"Coupon PHARE5"_s);
    QCOMPARE(summary[u"prices"][u"withoutTax"][u"text"].toString(), u"7.99 €"_s);
    QCOMPARE(summary[u"prices"][u"tax"][u"text"].toString(), u"1.60 €"_s);
    QCOMPARE(client.del(cart + u"/coupon"_s).status, 400);
    QCOMPARE(client.del(cart + u"/coupon?coupon=PHARE5"_s).raw, "null");
    QCOMPARE(client.del(cart + u"/coupon?coupon=PHARE5"_s).status, 404);
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"prices"][u"withoutTax"][u"text"].toString(), u"12.99 €"_s);
}

void TestCoupons::aPercentageIsOfTheNetTotal()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"exemple.fr"_s).isEmpty()); // 6.99 − 2.00
    QVERIFY(!shopper.add(cart, u"exemple.net"_s).isEmpty());
    QCOMPARE(use(client, cart, u"MAREE26"_s).status, 200);
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"details"].toArray().last()[u"totalPrice"][u"text"].toString(),
             u"-3.60 €"_s); // a fifth of 17.98 is 3.596
    QCOMPARE(use(client, cart, u"PHARE5"_s).body.toArray(), QJsonArray({u"MAREE26"_s, u"PHARE5"_s}));
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"prices"][u"withoutTax"][u"text"].toString(), u"9.38 €"_s);
}

void TestCoupons::nothingGoesBelowZero()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(use(client, cart, u"PHARE5"_s).status, 200); // 5.00 off 4.99
    QCOMPARE(client.get(cart + u"/summary"_s).body[u"prices"][u"withTax"][u"text"].toString(), u"0.00 €"_s);
    const qint64 order = shopper.checkout(cart);
    QVERIFY(order != 0);
    const Reply paid = client.post(u"/me/order/%1/payWithRegisteredPaymentMean"_s.arg(order),
                                   QJsonObject{{u"paymentMean"_s, u"fidelityAccount"_s}});
    QCOMPARE(paid.status, 200);
    QTRY_COMPARE(shopper.status(order), u"delivered"_s);
}

void TestCoupons::refusedCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << u"CADEAU"_s << u"The coupon CADEAU does not exist"_s;
    QTest::newRow("expired") << u"EMBRUN25"_s << u"The coupon EMBRUN25 is expired"_s;
    QTest::newRow("used") << u"ECUME10"_s << u"The coupon ECUME10 has already been used"_s;
}

void TestCoupons::refusedCodes()
{
    QFETCH(QString, code);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const Reply refused = use(client, cart, code);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest"_s);
    QTEST(refused.message(), "message");
    QCOMPARE(client.get(cart + u"/coupon"_s).body.toArray(), QJsonArray());
}

void TestCoupons::aCouponForOneOrderIsUsedUpByIt()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    for (const QString &code : {u"MAREE26"_s, u"PHARE5"_s}) {
        const QString cart = shopper.newCart();
        QVERIFY(shopper.configure(shopper.add(cart, u"exemple.net"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
        QCOMPARE(use(client, cart, code).status, 200);
        QVERIFY(shopper.checkout(cart) != 0);
        QCOMPARE(use(client, cart, code).status, 403); // the cart is closed
    }
    const QString next = shopper.newCart();
    QCOMPARE(use(client, next, u"MAREE26"_s).status, 200);
    QCOMPARE(use(client, next, u"PHARE5"_s).message(), u"The coupon PHARE5 has already been used"_s);
}

void TestCoupons::aCouponUsedMeanwhileStopsTheOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QStringList carts;
    for (const QString &name : {u"un.net"_s, u"deux.net"_s}) {
        carts.append(shopper.newCart());
        QVERIFY(shopper.configure(shopper.add(carts.constLast(), name), u"OWNER_LEGAL_AGE"_s, u"true"_s));
        QCOMPARE(use(client, carts.constLast(), u"PHARE5"_s).status, 200);
    }
    QVERIFY(shopper.checkout(carts[0]) != 0);
    QCOMPARE(client.get(carts[1] + u"/checkout"_s).message(), u"The coupon PHARE5 has already been used"_s);
    QCOMPARE(shopper.checkout(carts[1]), 0);
    QCOMPARE(client.del(carts[1] + u"/coupon?coupon=PHARE5"_s).status, 200);
    QVERIFY(shopper.checkout(carts[1]) != 0);
}

void TestCoupons::helpNamesListsThem()
{
    QProcess process;
    process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, {u"--help-names"_s});
    QVERIFY(process.waitForFinished(10'000));
    const QByteArray help = process.readAllStandardOutput();
    for (const char *code : {"MAREE26", "PHARE5", "EMBRUN25", "ECUME10"})
        QVERIFY2(help.contains(code), code);
}

QTEST_GUILESS_MAIN(TestCoupons)
#include "test_coupons.moc"
