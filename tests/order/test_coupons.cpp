// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using order::Coupons;
using support::Relay;

namespace {

const QString route = u"/coupon"_s;

} // namespace

/// Promo codes against the real sandbox, through a relay that loses answers.
class TestCoupons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        QVERIFY(m_shop.goToReview({u"exemple.net"_s}));
    }
    void cleanup();
    void aCodeIsAddedAndTakenOut();
    void aRefusalIsToldInTheServersWords_data();
    void aRefusalIsToldInTheServersWords();
    void r3_aLostAnswerIsReadNotSentAgain_data();
    void r3_aLostAnswerIsReadNotSentAgain();
    void r8_aChangedCodeNeedsAnotherReview();
    void oneThingAtATime();
    void aLostCartLosesItsCodes();

private:
    [[nodiscard]] Coupons &coupons() { return m_shop.purchase().coupons(); }
    [[nodiscard]] bool done()
    {
        return Shopping::wait([this] { return !coupons().isBusy(); });
    }
    [[nodiscard]] bool add(const QString &code)
    {
        coupons().add(code);
        return done();
    }

    Shopping m_shop;
};

void TestCoupons::cleanup()
{
    m_shop.relay().heal();
    for (const QString &code : QStringList(coupons().codes())) {
        coupons().remove(code);
        QVERIFY(done());
    }
    coupons().forgetError();
    m_shop.relay().forgetCalls();
}

void TestCoupons::aCodeIsAddedAndTakenOut()
{
    QVERIFY(m_shop.takeReview());
    const base::Money full = m_shop.purchase().review()->total();
    QSignalSpy changed(&coupons(), &Coupons::changed);
    QVERIFY(add(u"  MAREE26 "_s)); // as it was pasted
    QCOMPARE(coupons().codes(), QStringList{u"MAREE26"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_shop.takeReview());
    const order::Review &review = *m_shop.purchase().review();
    QVERIFY(review.total() < full);
    QVERIFY(order::effectOf(u"MAREE26"_s, review)->amount->isNegative());
    coupons().remove(u"MAREE26"_s);
    QVERIFY(done());
    QVERIFY(coupons().codes().isEmpty());
    QVERIFY(m_shop.takeReview());
    QCOMPARE(m_shop.purchase().review()->total(), full);
}

void TestCoupons::aRefusalIsToldInTheServersWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << u"NOSUCHCODE"_s << u"does not exist"_s;
    QTest::newRow("expired") << u"EMBRUN25"_s << u"expired"_s;
    QTest::newRow("used") << u"ECUME10"_s << u"already been used"_s;
}

void TestCoupons::aRefusalIsToldInTheServersWords()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    QVERIFY(add(code));
    QVERIFY(coupons().codes().isEmpty());
    QCOMPARE(coupons().lastCode(), code);
    QVERIFY(coupons().error()->serverMessage.contains(words));
    coupons().forgetError();
    QVERIFY(!coupons().error());
}

void TestCoupons::r3_aLostAnswerIsReadNotSentAgain_data()
{
    QTest::addColumn<Relay::Fault>("fault");
    QTest::addColumn<bool>("isAdded");
    QTest::newRow("acted upon") << Relay::Fault::CutBeforeAnswer << true;
    QTest::newRow("500 after the act") << Relay::Fault::ServerError << true;
    QTest::newRow("no JSON") << Relay::Fault::NotJson << true;
    QTest::newRow("never arrived") << Relay::Fault::CutBeforeRequest << false;
}

void TestCoupons::r3_aLostAnswerIsReadNotSentAgain()
{
    QFETCH(const Relay::Fault, fault);
    QFETCH(const bool, isAdded);
    m_shop.relay().spoil("POST", route, fault);
    QVERIFY(add(u"MAREE26"_s));
    QCOMPARE(m_shop.relay().count("POST", route), 1);
    QCOMPARE(m_shop.relay().count("GET", route), 1);
    QCOMPARE(coupons().codes().contains(u"MAREE26"_s), isAdded);
    QCOMPARE(coupons().error().has_value(), !isAdded);
}

void TestCoupons::r8_aChangedCodeNeedsAnotherReview()
{
    QVERIFY(m_shop.takeReview());
    QVERIFY(add(u"MAREE26"_s));
    QCOMPARE(m_shop.placeOrder(), u"refused"_s); // what was confirmed is not what the cart is now
    QCOMPARE(m_shop.relay().count("POST", u"/checkout$"_s), 0);
}

void TestCoupons::oneThingAtATime()
{
    m_shop.relay().spoil("POST", route, Relay::Fault::Hold);
    coupons().add(u"MAREE26"_s);
    coupons().add(u"PHARE5"_s);
    QVERIFY(Shopping::wait([this] { return m_shop.relay().isHolding(); }));
    QCOMPARE(coupons().current(), u"MAREE26"_s);
    QVERIFY(m_shop.takeReview());
    QCOMPARE(m_shop.placeOrder(), u"refused"_s); // nobody knows yet what the cart costs
    m_shop.relay().release();
    QVERIFY(done());
    QCOMPARE(coupons().codes(), QStringList{u"MAREE26"_s});
    QCOMPARE(m_shop.relay().count("POST", route), 1);
    QVERIFY(add(u"MAREE26"_s));
    QCOMPARE(coupons().error()->code, QByteArray("coupon-twice"));
    QCOMPARE(m_shop.relay().count("POST", route), 1);
}

void TestCoupons::aLostCartLosesItsCodes()
{
    QVERIFY(add(u"MAREE26"_s));
    m_shop.purchase().cartLost(m_shop.purchase().cart().cartId());
    QVERIFY(coupons().codes().isEmpty());
    QCOMPARE(coupons().lostCodes(), QStringList{u"MAREE26"_s});
    coupons().add(u"MAREE26"_s);
    QCOMPARE(coupons().error()->code, QByteArray("no-cart"));
    QVERIFY(m_shop.takeReview()); // in a new cart, which nobody put a code into
    QVERIFY(!order::effectOf(u"MAREE26"_s, *m_shop.purchase().review()));
    QVERIFY(add(u"MAREE26"_s));
    QVERIFY(coupons().lostCodes().isEmpty());
}

QTEST_GUILESS_MAIN(TestCoupons)
#include "test_coupons.moc"
