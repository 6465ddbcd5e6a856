// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/cartroutes.h"

#include <QJsonDocument>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;

/// The rules of money that concern a single purchase, each by its number. The others have their tests where
/// they are kept: R5 and R7 in faults_reconciliation, R9 in store_journalverdicts, R10 in order_duplicateguard,
/// R12 in wizard_reviewchecks, R13 in order_contactcreation, R15 in order_orderswatch.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void r1_theIntentIsOnTheDiskBeforeThePost();
    void r2_theCartIsFoundByItsTag();
    void r3_whatIsSentIsSentOnce_data();
    void r3_whatIsSentIsSentOnce();
    void r4_thereAreThreeOutcomes_data();
    void r4_thereAreThreeOutcomes();
    void r6_orderingPaysNothing();
    void r8_aPriceThatMovedIsNotOrdered();
    void r11_aFreeOrderIsConfirmedNotPaid();
    void r14_theJournalTellsSupportEverythingButSecrets();
};

void TestRules::r1_theIntentIsOnTheDiskBeforeThePost()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"autre.fr"_s}));
    const qint64 newest = shop.purchase().orderId();
    shop.purchase().startOver();
    shop.purchase().setCeilings({10'000'000'000, 20'000'000'000});
    QVERIFY(shop.goToReview({u"exemple.fr"_s, u"exemple.net"_s}));
    const base::Money total = shop.purchase().review()->total();
    const int posts = shop.relay().count("POST", u"/checkout$"_s);
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeRequest);
    int postsBefore = -1;
    connect(&shop.purchase(), &order::Purchase::orderSending, this,
            [&] { postsBefore = shop.relay().count("POST", u"/checkout$"_s); });
    const QDateTime begun = shop.clock().now();
    shop.blindSettling();
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    QCOMPARE(postsBefore, posts);

    const auto intents = awaited(shop.journal().unsettledOrders(shop.endpoint()));
    QCOMPARE(intents->size(), 1);
    const store::OrderIntent &intent = intents->first();
    QVERIFY(!intent.id.isEmpty());
    QCOMPARE(intent.account, u"sb12345-ovh"_s);
    QCOMPARE(intent.cartId, shop.purchase().cart().cartId());
    QCOMPARE(intent.cartTag, shop.purchase().cart().tag());
    QCOMPARE(intent.names, (QStringList{u"exemple.fr"_s, u"exemple.net"_s}));
    QCOMPARE(intent.total, total);
    QCOMPARE(intent.newestKnownOrder, newest);
    QCOMPARE(intent.orderCeiling, 10'000'000'000);
    QCOMPARE(intent.dayCeiling, 20'000'000'000);
    QVERIFY(intent.createdAt >= begun.addSecs(-1));
    for (const QString &part : {u"names"_s, u"lines"_s, u"contracts"_s})
        QVERIFY2(!intent.fingerprint.value(part).toArray().isEmpty(), qPrintable(part));
    QVERIFY(QJsonDocument(intent.fingerprint).toJson().contains(total.toDecimal().toUtf8()));
    QVERIFY(QJsonDocument(intent.fingerprint).toJson().contains("EUR"));
}

void TestRules::r2_theCartIsFoundByItsTag()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.blindSettling();
    shop.relay().spoil("POST", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    const QString tag = awaited(shop.journal().unsettledOrders(shop.endpoint()))->first().cartTag;
    QVERIFY(tag.startsWith(u"cartouche-"_s));
    Shopping elsewhere;
    elsewhere.startBeside(shop);
    QCOMPARE(awaited(api::listCarts(elsewhere.client(), tag)).value(), QStringList{shop.purchase().cart().cartId()});
}

void TestRules::r3_whatIsSentIsSentOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut before the request") << int(Relay::Fault::CutBeforeRequest);
    QTest::newRow("cut before the answer") << int(Relay::Fault::CutBeforeAnswer);
    QTest::newRow("500 after the act") << int(Relay::Fault::ServerError);
}

void TestRules::r3_whatIsSentIsSentOnce()
{
    QFETCH(int, fault);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.blindSettling();
    shop.relay().spoil("POST", u"/checkout$"_s, static_cast<Relay::Fault>(fault));
    QCOMPARE(shop.placeOrder(), u"unknown"_s);
    shop.purchase().placeOrder({true, false});
    shop.restart();
    QVERIFY(shop.readJournal());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    QCOMPARE(shop.placeOrder(), u"refused"_s);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 1);
}

void TestRules::r4_thereAreThreeOutcomes_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const QByteArray refusal = R"({"class":"Client::BadRequest","message":"Custom field OWNER_CONTACT is mandatory"})"_ba;
    QTest::newRow("a refusal that can be read") << "400 Bad Request"_ba << refusal << u"refused"_s;
    QTest::newRow("a missing right") << "403 Forbidden"_ba
        << R"({"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"})"_ba
        << u"refused"_s;
    QTest::newRow("a refusal that cannot be read") << "400 Bad Request"_ba << "<html>"_ba << u"unknown"_s;
    QTest::newRow("a server in trouble") << "500 Internal Server Error"_ba << refusal << u"unknown"_s;
    QTest::newRow("slowed down") << "429 Too Many Requests"_ba << refusal << u"unknown"_s;
    QTest::newRow("a good answer without an order") << "200 OK"_ba << "{}"_ba << u"unknown"_s;
    QTest::newRow("elsewhere") << "302 Found"_ba << ""_ba << u"unknown"_s;
}

void TestRules::r4_thereAreThreeOutcomes()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    shop.blindSettling();
    shop.relay().answerAll("POST", u"/checkout$"_s, body, status);
    QCOMPARE(shop.placeOrder(), outcome);
    QCOMPARE(shop.journalKinds(), (QStringList{u"order-sending"_s, u"order-"_s + outcome}));
    QVERIFY(shop.ordersAtSandbox().isEmpty());
    // After a refusal the cart stays as it is, and the next click is another intent; else nothing is sent.
    shop.relay().heal();
    shop.blindSettling();
    if (outcome == u"refused"_s) {
        QVERIFY(shop.takeReview());
        QCOMPARE(shop.placeOrder(), u"placed"_s);
        QCOMPARE(shop.ordersAtSandbox().size(), 1);
    } else {
        QCOMPARE(shop.placeOrder(), u"refused"_s);
        QVERIFY(shop.ordersAtSandbox().isEmpty());
    }
}

void TestRules::r6_orderingPaysNothing()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple.fr"_s}));
    const auto sent = std::find_if(shop.relay().calls().begin(), shop.relay().calls().end(), [](const Relay::Call &call) {
        return call.method == "POST" && call.path.endsWith("/checkout");
    });
    const QJsonObject body = QJsonDocument::fromJson(sent->body).object();
    QCOMPARE(body.value("autoPayWithPreferredPaymentMethod"_L1).toBool(true), false);
    QVERIFY(shop.waitForStatus(u"notPaid"_s));
    QVERIFY(shop.purchase().followUp().progress().expires.isValid());
    QVERIFY(awaited(shop.journal().payIntents(shop.endpoint()))->isEmpty());
    QCOMPARE(shop.relay().count("POST", u"/me/order/"_s), 0);
}

void TestRules::r8_aPriceThatMovedIsNotOrdered()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.goToReview({u"exemple.fr"_s}));
    const base::Money shown = shop.purchase().review()->total();
    QSignalSpy changed(&shop.purchase(), &order::Purchase::reviewChanged);
    QVERIFY(shop.sandbox().setPrice(u"fr"_s, u"create"_s, 999));
    QCOMPARE(shop.placeOrder(), u"changed"_s);
    QVERIFY(changed.first().at(1).value<order::ReviewChange>().totalChanged);
    QCOMPARE(changed.first().at(0).value<order::Review>().total(), shown);
    QVERIFY(shop.purchase().review()->total() > shown);
    QCOMPARE(shop.relay().count("POST", u"/checkout$"_s), 0);
    QVERIFY(shop.journalKinds().isEmpty());
    // What is ordered then is what was shown last.
    const base::Money now = shop.purchase().review()->total();
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.purchase().orderTotal(), now);
}

void TestRules::r11_aFreeOrderIsConfirmedNotPaid()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"exemple-gratuit.fr"_s}));
    QVERIFY(shop.purchase().orderTotal().isZero());
    QCOMPARE(shop.purchase().payment().options().size(), 1);
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    const auto payments = awaited(shop.journal().payIntents(shop.endpoint()));
    QCOMPARE(payments->size(), 1);
    QCOMPARE(payments->first().method, u"paymentMean/fidelityAccount"_s);
    QCOMPARE(shop.relay().count("POST", u"/pay$"_s), 0);
}

void TestRules::r14_theJournalTellsSupportEverythingButSecrets()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.order({u"transfert-exemple.com"_s})); // its code is Kq7-secret-code
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    const QJsonArray events = awaited(shop.journal().exportEvents()).value();
    const QByteArray json = QJsonDocument(events).toJson();
    const QString orderId = QString::number(shop.purchase().orderId());
    for (const QString &told : {orderId, u"transfert-exemple.com"_s, u"cartouche-"_s, u"queryId"_s, u"order-placed"_s,
                                u"payment-accepted"_s})
        QVERIFY2(json.contains(told.toUtf8()), qPrintable(told));
    for (const QJsonValue &event : events)
        QVERIFY(QDateTime::fromString(event.toObject().value("at"_L1).toString(), Qt::ISODateWithMs).isValid());
    for (const QString &secret : {u"Kq7-secret-code"_s, shop.credentials().applicationSecret, shop.credentials().consumerKey,
                                  u"orderPassword"_s, u"password="_s})
        QVERIFY2(!json.contains(secret.toUtf8()), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
