// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestCheckout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theDryRunShowsWhatWillBeOrdered();
    void theSummaryHasNoContracts();
    void aCartOfNobodyIsRefused();
    void missingConfigurationsAreNamedLineByLine();
    void aDoubledConfigurationIsNamed();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void anOwnerOutsideTheUnionMayNotHaveEu();
    void aCheckoutMakesOneOrderAndClosesTheCart();
    void autoPaymentPaysAtOnce();
    void autoPaymentWithoutAGoodMethodOrdersNothing();

private:
    SandboxProcess m_sandbox;
};

void TestCheckout::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestCheckout::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestCheckout::theDryRunShowsWhatWillBeOrdered()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const Reply reply = client.get(cart + u"/checkout"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body[u"orderId"].isNull());
    QVERIFY(reply.body[u"url"].isNull());
    QVERIFY(reply.body[u"contracts"].toArray().size() >= 2);
    const QJsonArray lines = reply.body[u"details"].toArray();
    QStringList shown;
    for (const QJsonValue &line : lines) {
        QVERIFY(line[u"cartItemID"].isNull());
        shown.append(line[u"domain"].toString() + u' ' + line[u"detailType"].toString() + u' '
                     + line[u"totalPrice"][u"text"].toString());
    }
    QCOMPARE(shown, QStringList({u"*001.001 DURATION 0.00 €"_s, u"*001.001 INSTALLATION 0.00 €"_s,
                                 u"*001 DURATION 6.99 €"_s, u"*001 INSTALLATION 0.00 €"_s,
                                 u"*001 GIFT -2.00 €"_s}));
    const QJsonValue prices = reply.body[u"prices"];
    QCOMPARE(prices[u"withoutTax"][u"text"].toString(), u"4.99 €"_s);
    QCOMPARE(prices[u"tax"][u"text"].toString(), u"1.00 €"_s);
    QCOMPARE(prices[u"withTax"][u"text"].toString(), u"5.99 €"_s);
    QCOMPARE(client.get(u"/me/order"_s).body.toArray(), QJsonArray());
}

void TestCheckout::theSummaryHasNoContracts()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"exemple.fr"_s).isEmpty());
    const Reply reply = client.get(cart + u"/summary"_s); // nothing is configured: no matter
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[u"contracts"].toArray(), QJsonArray());
    QCOMPARE(reply.body[u"prices"][u"withTax"][u"text"].toString(), u"5.99 €"_s);
}

void TestCheckout::aCartOfNobodyIsRefused()
{
    SignedClient client(m_sandbox);
    const Reply made = client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    const QString cart = u"/order/cart/"_s + made.body[u"cartId"].toString();
    const Reply reply = client.get(cart + u"/checkout"_s);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"Client::Forbidden"_s);
    QCOMPARE(reply.message(), u"You are not allowed"_s);
    Shopper shopper(client);
    QCOMPARE(client.get(shopper.newCart() + u"/checkout"_s).status, 400); // empty
}

void TestCheckout::missingConfigurationsAreNamedLineByLine()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(!shopper.add(cart, u"raison-et-conditions.fr"_s).isEmpty());
    for (const Reply &reply : {client.get(cart + u"/checkout"_s), client.post(cart + u"/checkout"_s)}) {
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"Client::BadRequest"_s);
        QCOMPARE(reply.message(),
                 u"Custom field OWNER_LEGAL_AGE is mandatory for product fr\n"
                 "Custom field REASON is mandatory for product fr\n"
                 "Custom field ACCEPT_CONDITIONS is mandatory for product fr"_s);
    }
    QCOMPARE(client.get(cart).body[u"readOnly"].toBool(true), false);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/order/cart/{cartId}/checkout"_s).acted, 0);
}

void TestCheckout::aDoubledConfigurationIsNamed()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const qint64 second = shopper.last.body[u"id"].toInteger();
    QCOMPARE(client.get(cart + u"/checkout"_s).message(),
             u"Custom field OWNER_LEGAL_AGE is duplicated for product fr"_s);
    QCOMPARE(client.del(item + u"/configuration/%1"_s.arg(second)).status, 200);
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 200);
}

void TestCheckout::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("no contact") << u"OWNER_CONTACT"_s << u"/me/contact/1"_s << 400;
    QTest::newRow("no path") << u"OWNER_CONTACT"_s << u"12"_s << 400;
    QTest::newRow("no account") << u"ADMIN_ACCOUNT"_s << u"somebody"_s << 400;
    QTest::newRow("an account") << u"ADMIN_ACCOUNT"_s << u"ab12345-ovh"_s << 200;
    QTest::newRow("one name server") << u"DNS"_s << u"ns.example.org"_s << 400;
    QTest::newRow("two name servers") << u"DNS"_s << u"ns1.example.org;ns2.example.org"_s << 200;
    QTest::newRow("with spaces") << u"DNS"_s << u"ns1.example.org; ns2.example.org"_s << 400;
    QTest::newRow("nobody asked") << u"ACCEPT_CONDITIONS"_s << u"true"_s << 200;
}

void TestCheckout::wrongValuesAreNamed()
{
    QFETCH(QString, label);
    QFETCH(QString, value);
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(shopper.configure(item, label, value));
    QTEST(client.get(cart + u"/checkout"_s).status, "status");
}

void TestCheckout::anOwnerOutsideTheUnionMayNotHaveEu()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.eu"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 200); // the account lives in France

    const Reply contact = client.post(u"/me/contact"_s, QJsonDocument::fromJson(
        R"({"address":{"city":"Boston","country":"US","line1":"1 Main St","zip":"02108"},
            "email":"a@example.org","firstName":"A","lastName":"B","language":"en_US",
            "legalForm":"individual","phone":"+1.6175551234"})").object());
    QCOMPARE(contact.status, 200);
    const QString owner = u"/me/contact/%1"_s.arg(contact.body[u"id"].toInteger());
    QVERIFY(shopper.configure(item, u"OWNER_CONTACT"_s, owner));
    const Reply refused = client.get(cart + u"/checkout"_s);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
    QCOMPARE(refused.message(), u"1 constraints of rules are not respected"_s);
    QVERIFY(refused.body[u"details"].toObject().contains(u"owner.country"));
    QVERIFY(refused.body[u"details"].toObject().contains(u"_message"));
}

void TestCheckout::aCheckoutMakesOneOrderAndClosesTheCart()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const QString item = shopper.add(cart, u"exemple.fr"_s);
    QVERIFY(shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const qint64 order = shopper.checkout(cart);
    QVERIFY(order >= 100'000'000 && order <= 999'999'999);
    QVERIFY(shopper.last.body[u"url"].toString().startsWith(
        m_sandbox.base() + u"/order?orderId=%1&orderPassword="_s.arg(order)));

    QCOMPARE(client.get(cart).body[u"readOnly"].toBool(), true);
    QCOMPARE(shopper.checkout(cart), 0);
    QCOMPARE(shopper.last.status, 403);
    QCOMPARE(client.get(cart + u"/checkout"_s).status, 403);
    QVERIFY(shopper.add(cart, u"autre.fr"_s).isEmpty());
    QVERIFY(!shopper.configure(item, u"DNS"_s, u"a.fr;b.fr"_s));
    QCOMPARE(client.del(item).status, 403);
    QCOMPARE(client.put(cart, QJsonObject{{u"description"_s, u"x"_s}}).status, 403);
    QCOMPARE(client.del(cart).status, 404);
    QCOMPARE(client.get(u"/me/order"_s).body.toArray(), QJsonArray{order});
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/order/cart/{cartId}/checkout"_s).count, 2);
    QCOMPARE(m_sandbox.calls(u"POST"_s, u"/order/cart/{cartId}/checkout"_s).acted, 1);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
}

void TestCheckout::autoPaymentPaysAtOnce()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(shopper.configure(shopper.add(cart, u"exemple.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const qint64 order = shopper.checkout(cart, true);
    QVERIFY(order != 0);
    QVERIFY(shopper.status(order) != u"notPaid"_s);
    QCOMPARE(client.get(u"/me/payment/transaction"_s).body.toArray().size(), 1);
}

void TestCheckout::autoPaymentWithoutAGoodMethodOrdersNothing()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(shopper.configure(shopper.add(cart, u"exemple.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const QString expired = u"/me/payment/method/%1"_s.arg(shopper.method(u"Old card"_s));
    QCOMPARE(client.put(expired, QJsonObject{{u"default"_s, true}}).status, 200);
    QCOMPARE(shopper.checkout(cart, true), 0);
    QCOMPARE(shopper.last.status, 400);
    QCOMPARE(shopper.last.message(), u"Your preferred payment method is not valid"_s);
    QCOMPARE(client.get(u"/me/order"_s).body.toArray(), QJsonArray());
    QVERIFY(shopper.checkout(cart, false) != 0); // the cart is still good
}

QTEST_GUILESS_MAIN(TestCheckout)
#include "test_checkout.moc"
