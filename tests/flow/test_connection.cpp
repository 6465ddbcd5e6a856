// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/authroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::Relay;
using Kind = base::Error::Kind;

Q_DECLARE_METATYPE(base::Error::Kind)

/// The line, the server, the keys or the clock are not what they should be: the error says which, and
/// nothing that was entered is lost.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void aKeyThatIsNotKnown();
    void aKeyThatWasWithdrawnMidway();
    void aWrongSecret();
    void aClockThatIsWrongIsPutRight();
    void anAnswerThatCannotBeUsed_data();
    void anAnswerThatCannotBeUsed();
    void noNetwork();
    void aBriefFailureIsSurvivedWithoutAWord();
    void aFailedStepDoesNotBlockTheNext();

private:
    /// Enters everything up to the details, so that there is something to lose.
    [[nodiscard]] static bool fillCart(Shopping &shop);
    [[nodiscard]] static bool isDraftIntact(Shopping &shop);
};

bool TestConnection::fillCart(Shopping &shop)
{
    if (!shop.choose({u"exemple.fr"_s, u"transfert-exemple.com"_s}) || !shop.prepareItems())
        return false;
    shop.fillIn();
    return true;
}

bool TestConnection::isDraftIntact(Shopping &shop)
{
    const order::DraftName *name = shop.draft().find(u"transfert-exemple.com"_s);
    return shop.draft().wanted().size() == 2 && name != nullptr
        && name->values.value(u"AUTH_INFO"_s) == u"Kq7-secret-code"_s && shop.purchase().completeness().missing() == 0;
}

void TestConnection::aKeyThatIsNotKnown()
{
    Shopping shop;
    QVERIFY(shop.start());
    api::Credentials keys = shop.credentials();
    keys.consumerKey = u"ck0000000000000000000000000000000"_s;
    shop.restart(keys);
    QSignalSpy refused(&shop.client(), &api::Client::authenticationFailed);
    const auto cart = awaited(shop.purchase().cart().ensure());
    QVERIFY(!cart);
    QCOMPARE(cart.error().kind, Kind::InvalidCredential);
    QCOMPARE(refused.size(), 1);
}

void TestConnection::aKeyThatWasWithdrawnMidway()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(fillCart(shop));
    QVERIFY(awaited(api::logOut(shop.client())));
    QVERIFY(!shop.sendConfigurations());
    QCOMPARE(shop.failure().error.kind, Kind::InvalidCredential);
    QVERIFY(isDraftIntact(shop));
    QVERIFY(!shop.takeReview());
    QCOMPARE(shop.failure().error.kind, Kind::InvalidCredential);
}

void TestConnection::aWrongSecret()
{
    Shopping shop;
    QVERIFY(shop.start());
    api::Credentials keys = shop.credentials();
    keys.applicationSecret = u"as000000000000000000000000000000"_s;
    shop.restart(keys);
    const auto cart = awaited(shop.purchase().cart().ensure());
    QVERIFY(!cart);
    QCOMPARE(cart.error().kind, Kind::Signature);
}

void TestConnection::aClockThatIsWrongIsPutRight()
{
    // What OVHcloud's clock says is wrong at first, as after a computer woke up; then it is right.
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().edit("GET", u"/auth/time$"_s, [](const QByteArray &time) {
        return QByteArray::number(time.toLongLong() - 3600);
    });
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart"_s), 1);

    // And when it stays wrong, the error says so.
    shop.restart();
    shop.relay().editAll("GET", u"/auth/time$"_s, [](const QByteArray &time) {
        return QByteArray::number(time.toLongLong() - 3600);
    });
    const auto orders = awaited(shop.purchase().cart().ensure());
    QVERIFY(!orders);
    QVERIFY(orders.error().kind == Kind::Clock || orders.error().kind == Kind::OutcomeUnknown);
}

void TestConnection::anAnswerThatCannotBeUsed_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Kind>("ofRead");
    QTest::newRow("5xx") << int(Relay::Fault::ServerError) << Kind::Server;
    QTest::newRow("a page") << int(Relay::Fault::NotJson) << Kind::Unreadable;
    QTest::newRow("cut before the request") << int(Relay::Fault::CutBeforeRequest) << Kind::Network;
    QTest::newRow("cut before the answer") << int(Relay::Fault::CutBeforeAnswer) << Kind::Network;
}

void TestConnection::anAnswerThatCannotBeUsed()
{
    QFETCH(int, fault);
    QFETCH(Kind, ofRead);
    const auto kind = static_cast<Relay::Fault>(fault);
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(fillCart(shop));
    // A write is not tried again by anybody, and counts as unknown.
    shop.relay().spoil("POST", u"/configuration$"_s, kind);
    shop.relay().forgetCalls();
    QVERIFY(!shop.sendConfigurations());
    QCOMPARE(shop.failure().error.kind, Kind::OutcomeUnknown);
    QVERIFY(!shop.failure().name.isEmpty() && !shop.failure().label.isEmpty());
    // What was on its way for other names by then is one call for each.
    QStringList posted;
    for (const Relay::Call &call : shop.relay().calls()) {
        if (call.method == "POST")
            posted.append(QString::fromUtf8(call.path + ' ' + call.body));
    }
    QCOMPARE(posted.removeDuplicates(), 0);
    QVERIFY(posted.size() <= order::SyncRun::mostActing);
    QVERIFY(isDraftIntact(shop));
    QVERIFY(shop.sendConfigurations());
    // A read is, so it takes more.
    for (int i = 0; i < 20; ++i)
        shop.relay().spoil("GET", u"/checkout$"_s, kind);
    QVERIFY(!shop.takeReview());
    QCOMPARE(shop.failure().error.kind, ofRead);
    QVERIFY(isDraftIntact(shop));
    shop.relay().heal();
    QVERIFY(shop.takeReview());
    QCOMPARE(shop.placeOrder(), u"placed"_s);
}

void TestConnection::noNetwork()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(fillCart(shop));
    shop.relay().setDown(true);
    QVERIFY(!shop.sendConfigurations());
    QCOMPARE(shop.failure().error.kind, Kind::Network);
    QVERIFY(!shop.prepareItems());
    QVERIFY(!shop.takeReview());
    QVERIFY(isDraftIntact(shop));
    shop.relay().setDown(false);
    QVERIFY(shop.sendConfigurations());
    QVERIFY(shop.takeReview());
    shop.relay().setDown(true);
    QCOMPARE(shop.placeOrder(), u"refused"_s); // it certainly did not leave
    QCOMPARE(shop.failure().error.kind, Kind::Network);
    shop.relay().setDown(false);
    QCOMPARE(shop.placeOrder(), u"placed"_s);
    QCOMPARE(shop.ordersAtSandbox().size(), 1);
}

void TestConnection::aBriefFailureIsSurvivedWithoutAWord()
{
    Shopping shop;
    QVERIFY(shop.start());
    shop.relay().spoil("GET", u"/requiredConfiguration$"_s, Relay::Fault::ServerError);
    shop.relay().spoil("GET", u"/checkout$"_s, Relay::Fault::CutBeforeAnswer);
    shop.relay().spoil("GET", u"/status$"_s, Relay::Fault::NotJson);
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QVERIFY(shop.waitForStatus(u"notPaid"_s));
}

void TestConnection::aFailedStepDoesNotBlockTheNext()
{
    Shopping shop;
    QVERIFY(shop.start());
    QVERIFY(shop.choose({u"exemple.fr"_s}));
    for (int attempt = 0; attempt < 3; ++attempt) {
        shop.relay().spoil("POST", u"/domain$"_s, Relay::Fault::CutBeforeRequest);
        QVERIFY(!shop.prepareItems());
    }
    QVERIFY(shop.prepareItems());
    QCOMPARE(shop.acted(u"POST"_s, u"/order/cart/{cartId}/domain"_s), 1);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
