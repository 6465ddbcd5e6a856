// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// How the account comes to new ways to pay, and loses them.
class TestRegistration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aCardIsAcceptedOnItsPage();
    void aCardIsRefusedOnItsPage();
    void aRegistrationPaysItsOrder();
    void payPalIsFinalized();
    void aBankAccountIsChallenged();
    void wrongRegistrations();
    void aMethodIsGivenUp();
    void anOldBankAccountIsRegistered();
    void wrongIbans_data();
    void wrongIbans();
    void oldCardsAndPayPal();
    void oldMeansAreChangedAndGivenUp();

private:
    static QJsonObject wish(const QString &type, const QJsonObject &more = {});
    Reply decide(SignedClient &client, const QString &url, const QByteArray &decision);
    static QString status(SignedClient &client, qint64 method);

    SandboxProcess m_sandbox;
};

void TestRegistration::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestRegistration::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

QJsonObject TestRegistration::wish(const QString &type, const QJsonObject &more)
{
    QJsonObject urls;
    for (const auto &name : {u"cancel"_s, u"error"_s, u"failure"_s, u"pending"_s, u"success"_s})
        urls[name] = u"https://example.org/"_s + name;
    QJsonObject body = more;
    body[u"paymentType"_s] = type;
    body[u"callbackUrl"_s] = urls;
    return body;
}

/// Presses a button of the page that a registration leads to.
Reply TestRegistration::decide(SignedClient &client, const QString &url, const QByteArray &decision)
{
    const Reply page = client.plain("GET", url, {}, {});
    if (page.status != 200 || !page.raw.contains("value=\"" + decision + '"'))
        return page;
    return client.plain("POST", m_sandbox.base() + u"/payment"_s,
                        QUrl(url).query().toUtf8() + "&decision=" + decision, {});
}

QString TestRegistration::status(SignedClient &client, qint64 method)
{
    return client.get(u"/me/payment/method/%1"_s.arg(method)).body[u"status"].toString();
}

void TestRegistration::aCardIsAcceptedOnItsPage()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    QVERIFY(client.get(u"/me/payment/availableMethods"_s).body.toArray().size() >= 3);
    const Reply begun = client.post(u"/me/payment/method"_s, wish(u"CREDIT_CARD"_s, {{u"default"_s, true}}));
    QCOMPARE(begun.body[u"validationType"].toString(), u"REDIRECT"_s);
    const qint64 card = begun.body[u"paymentMethodId"].toInteger();
    QCOMPARE(status(client, card), u"VALIDATING"_s);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    QCOMPARE(shopper.pay(order, card).status, 403);

    const QString url = begun.body[u"url"].toString();
    const Reply accepted = decide(client, url, "accept");
    QCOMPARE(accepted.status, 303);
    QCOMPARE(accepted.headers["location"], "https://example.org/success");
    QCOMPARE(status(client, card), u"VALID"_s);
    QCOMPARE(client.get(u"/me/payment/method?default=true"_s).body.toArray(), QJsonArray{card});
    QCOMPARE(shopper.pay(order, card).status, 200);
    QCOMPARE(decide(client, url, "accept").status, 404); // answered once and for all
}

void TestRegistration::aCardIsRefusedOnItsPage()
{
    SignedClient client(m_sandbox);
    const Reply begun = client.post(u"/me/payment/method"_s, wish(u"CREDIT_CARD"_s));
    const Reply refused = decide(client, begun.body[u"url"].toString(), "refuse");
    QCOMPARE(refused.headers["location"], "https://example.org/failure");
    const qint64 card = begun.body[u"paymentMethodId"].toInteger();
    QCOMPARE(status(client, card), u"REJECTED"_s);
    QCOMPARE(client.post(u"/me/payment/method/%1/finalize"_s.arg(card), QJsonObject()).status, 400);
}

void TestRegistration::aRegistrationPaysItsOrder()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const QJsonObject more{{u"orderId"_s, order}, {u"register"_s, false}};
    const Reply begun = client.post(u"/me/payment/method"_s, wish(u"CREDIT_CARD"_s, more));
    QCOMPARE(begun.status, 200);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QCOMPARE(decide(client, begun.body[u"url"].toString(), "accept").status, 303);
    QVERIFY(shopper.status(order) != u"notPaid"_s);
    QCOMPARE(status(client, begun.body[u"paymentMethodId"].toInteger()), u"CANCELED"_s); // for once only
    QCOMPARE(client.post(u"/me/payment/method"_s, wish(u"CREDIT_CARD"_s, more)).status, 403);
}

void TestRegistration::payPalIsFinalized()
{
    SignedClient client(m_sandbox);
    const Reply begun = client.post(u"/me/payment/method"_s, wish(u"PAYPAL"_s));
    QCOMPARE(begun.body[u"validationType"].toString(), u"IN_CONTEXT"_s);
    QVERIFY(begun.body[u"url"].isNull());
    const QString path = u"/me/payment/method/%1"_s.arg(begun.body[u"paymentMethodId"].toInteger());
    QCOMPARE(client.post(path + u"/details"_s, QJsonObject{{u"details"_s, u"x"_s}}).body, begun.body);
    QCOMPARE(client.post(path + u"/details"_s, QJsonObject{{u"transactionId"_s, 1}}).status, 404);
    QCOMPARE(client.post(path + u"/finalize"_s, QJsonObject{{u"formSessionId"_s, u"other"_s}}).status, 400);
    const QJsonObject session{{u"formSessionId"_s, begun.body[u"formSessionId"]}};
    QCOMPARE(client.post(path + u"/finalize"_s, session).body[u"status"].toString(), u"VALID"_s);
    QCOMPARE(client.post(path + u"/finalize"_s, session).status, 400);
}

void TestRegistration::aBankAccountIsChallenged()
{
    SignedClient client(m_sandbox);
    const auto begin = [&] {
        const Reply begun = client.post(u"/me/payment/method"_s, wish(u"SEPA_DIRECT_DEBIT"_s));
        return begun.body[u"paymentMethodId"].toInteger();
    };
    const auto answer = [&](qint64 method, const QString &text) {
        return client.post(u"/me/payment/method/%1/challenge"_s.arg(method),
                           QJsonObject{{u"challenge"_s, text}}).status;
    };
    const qint64 account = begin();
    const QString label = client.get(u"/me/payment/method/%1"_s.arg(account)).body[u"label"].toString();
    QCOMPARE(client.post(u"/me/payment/method/%1/finalize"_s.arg(account), QJsonObject()).status, 400);
    QCOMPARE(answer(account, u"wrong"_s), 400);
    QCOMPARE(answer(account, label.right(3)), 200);
    QCOMPARE(status(client, account), u"VALID"_s);

    const qint64 guessed = begin();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(answer(guessed, u"wrong"_s), 400);
    QCOMPARE(status(client, guessed), u"REJECTED"_s);
    QCOMPARE(client.post(u"/me/payment/method/%1/challenge"_s.arg(guessed), QJsonObject()).status, 400);
}

void TestRegistration::wrongRegistrations()
{
    SignedClient client(m_sandbox);
    const auto post = [&](const QJsonObject &body) {
        return client.post(u"/me/payment/method"_s, body).status;
    };
    const qsizetype before = client.get(u"/me/payment/method"_s).body.toArray().size();
    QCOMPARE(post({}), 400);
    QCOMPARE(post(wish(u"GOLD"_s)), 400);
    QCOMPARE(post({{u"paymentType"_s, u"CREDIT_CARD"_s}}), 400);
    QCOMPARE(post({{u"paymentType"_s, u"CREDIT_CARD"_s}, {u"callbackUrl"_s, QJsonObject()}}), 400);
    QCOMPARE(post(wish(u"CREDIT_CARD"_s, {{u"register"_s, false}})), 400);
    QCOMPARE(post(wish(u"CREDIT_CARD"_s, {{u"orderId"_s, 1}})), 404);
    QCOMPARE(client.get(u"/me/payment/method"_s).body.toArray().size(), before);
}

void TestRegistration::aMethodIsGivenUp()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 card = shopper.method(u"4242"_s);
    const QString path = u"/me/payment/method/%1"_s.arg(card);
    const Reply gone = client.del(path);
    QCOMPARE(gone.body[u"status"].toString(), u"CANCELED"_s);
    QCOMPARE(gone.body[u"default"].toBool(true), false);
    QCOMPARE(client.del(path).status, 400);
    QCOMPARE(shopper.pay(shopper.order(u"exemple.fr"_s), card).status, 403);
    const QString cart = shopper.newCart();
    QVERIFY(shopper.configure(shopper.add(cart, u"exemple.net"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(shopper.checkout(cart, true), 0);
    QCOMPARE(shopper.last.message(), u"You do not have preferred payment method"_s);
}

void TestRegistration::anOldBankAccountIsRegistered()
{
    SignedClient client(m_sandbox);
    const QString list = u"/me/paymentMean/bankAccount"_s;
    const QJsonObject body{{u"bic"_s, u"EXMPFRPPXXX"_s},
                           {u"iban"_s, u"FR76 3000 6000 0112 3456 7890 189"_s},
                           {u"ownerName"_s, u"Camille Martin"_s},
                           {u"ownerAddress"_s, u"2 rue des Exemples, Lille"_s},
                           {u"description"_s, u"Household"_s}};
    const Reply begun = client.post(list, body);
    QCOMPARE(begun.status, 200);
    QCOMPARE(begun.body[u"validationType"].toString(), u"documentToSend"_s);
    const QString path = list + u"/%1"_s.arg(begun.body[u"id"].toInteger());
    QCOMPARE(client.get(path).body[u"state"].toString(), u"pendingValidation"_s);
    QCOMPARE(client.get(path).body[u"iban"].toString(), u"FR76XXXXXXXXXXXXXXXXXXXX189"_s);
    QCOMPARE(client.get(path).body[u"description"].toString(), u"Household"_s);
    QCOMPARE(client.get(list + u"?state=pendingValidation"_s).body.toArray().size(), 1);
    QCOMPARE(decide(client, begun.body[u"url"].toString(), "accept").status, 200);
    QCOMPARE(client.get(path).body[u"state"].toString(), u"valid"_s);
    QCOMPARE(client.get(list + u"?state=pendingValidation"_s).body.toArray(), QJsonArray());
}

void TestRegistration::wrongIbans_data()
{
    QTest::addColumn<QString>("iban");
    QTest::newRow("one digit changed") << u"FR7630006000011234567890188"_s;
    QTest::newRow("too short") << u"FR76"_s;
    QTest::newRow("letters that do not belong") << u"FR76300060000112345678901É9"_s;
    QTest::newRow("empty") << QString();
}

void TestRegistration::wrongIbans()
{
    QFETCH(QString, iban);
    SignedClient client(m_sandbox);
    const QJsonObject body{{u"bic"_s, u"EXMPFRPPXXX"_s},
                           {u"iban"_s, iban},
                           {u"ownerName"_s, u"Camille Martin"_s},
                           {u"ownerAddress"_s, u"Lille"_s}};
    QCOMPARE(client.post(u"/me/paymentMean/bankAccount"_s, body).status, 400);
}

void TestRegistration::oldCardsAndPayPal()
{
    SignedClient client(m_sandbox);
    for (const auto &kind : {u"creditCard"_s, u"paypal"_s}) {
        const QString list = u"/me/paymentMean/"_s + kind;
        const auto before = client.get(list).body.toArray().size();
        const Reply begun = client.post(list, QJsonObject{{u"returnUrl"_s, u"https://example.org/back"_s},
                                                          {u"setDefault"_s, true}});
        QCOMPARE(begun.body[u"validationType"].toString(), u"simpleValidation"_s);
        QCOMPARE(client.get(list).body.toArray().size(), before);
        QCOMPARE(decide(client, begun.body[u"url"].toString(), "accept").headers["location"],
                 "https://example.org/back");
        QCOMPARE(client.get(list).body.toArray().size(), before + 1);
        const Reply mean = client.get(list + u"/%1"_s.arg(begun.body[u"id"].toInteger()));
        QCOMPARE(mean.body[u"state"].toString(), u"valid"_s);
        QCOMPARE(mean.body[u"defaultPaymentMean"].toBool(), true);
    }
}

void TestRegistration::oldMeansAreChangedAndGivenUp()
{
    SignedClient client(m_sandbox);
    for (const auto &kind : {u"bankAccount"_s, u"creditCard"_s, u"paypal"_s}) {
        const QString list = u"/me/paymentMean/"_s + kind;
        const QJsonArray ids = client.get(list).body.toArray();
        const QString path = list + u"/%1"_s.arg(ids[0].toInteger());
        QCOMPARE(client.put(path, QJsonObject{{u"description"_s, u"Renamed"_s}}).raw, "null");
        QCOMPARE(client.get(path).body[u"description"].toString(), u"Renamed"_s);
        QCOMPARE(client.put(path, QJsonObject{{u"description"_s, 7}}).status, 400);
        QCOMPARE(client.del(path).raw, "null");
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(client.get(list).body.toArray().size(), ids.size() - 1);
    }
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "test_registration.moc"
