// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/availability.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cartouche::search::State)

class TestAvailability : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void whatCannotBeOrderedIsTaken();
    void theFirstOrderableOfferDecides();
    void theCheapestOfOneWayCounts();
    void offersThatACartTellsApart();
    void noOfferIsTaken();
    void failures_data();
    void failures();
    void consentAndTransfer();

private:
    [[nodiscard]] static api::Offer offer(const QString &mode, const QString &action = {}, const QString &offerId = {},
                                          bool orderable = true)
    {
        api::Offer one;
        one.pricingMode = mode;
        one.action = action;
        one.offerId = offerId;
        one.orderable = orderable;
        return one;
    }
};

void TestAvailability::offers_data()
{
    QTest::addColumn<api::Offer>("given");
    QTest::addColumn<State>("state");
    // Today's five families.
    QTest::newRow("create-default") << offer(u"create-default"_s) << State::Available;
    QTest::newRow("create-premium") << offer(u"create-premium"_s) << State::Premium;
    QTest::newRow("transfer-default") << offer(u"transfer-default"_s) << State::Transfer;
    QTest::newRow("transfer-premium") << offer(u"transfer-premium"_s) << State::PremiumTransfer;
    QTest::newRow("transfer-aftermarket1") << offer(u"transfer-aftermarket1"_s) << State::Resale;
    QTest::newRow("transfer-aftermarket2") << offer(u"transfer-aftermarket2"_s) << State::Resale;
    QTest::newRow("aftermarket1") << offer(u"aftermarket1"_s) << State::Resale;
    // The old pair of pricing mode and offer id.
    QTest::newRow("old create") << offer(u"default"_s, {}, u"fr-create"_s) << State::Available;
    QTest::newRow("old transfer") << offer(u"default"_s, {}, u"fr-transfer"_s) << State::Transfer;
    QTest::newRow("old premium") << offer(u"premium"_s, {}, u"fr-create"_s) << State::Premium;
    QTest::newRow("old premium transfer") << offer(u"premium"_s, {}, u"fr-transfer"_s) << State::PremiumTransfer;
    QTest::newRow("old, by its action") << offer(u"default"_s, u"transfer"_s, u"fr-create"_s) << State::Transfer;
    QTest::newRow("no mode, create") << offer({}, u"create"_s) << State::Available;
    QTest::newRow("no mode, transfer") << offer({}, u"transfer"_s) << State::Transfer;
    // Never a guess: a price of its own could hide behind it.
    QTest::newRow("unknown mode") << offer(u"create-platinum"_s) << State::NoAnswer;
    QTest::newRow("in capitals") << offer(u"CREATE-DEFAULT"_s) << State::NoAnswer;
}

void TestAvailability::offers()
{
    QFETCH(api::Offer, given);
    QTEST(classify(given), "state");
    const Verdict verdict = judge({given});
    QTEST(verdict.state, "state");
    QCOMPARE(verdict.offerIndex, isOrderable(verdict.state) ? 0 : -1);
}

void TestAvailability::whatCannotBeOrderedIsTaken()
{
    QCOMPARE(classify(offer(u"create-default"_s, u"create"_s, {}, false)), State::Taken);
    QCOMPARE(judge({offer(u"create-default"_s, {}, {}, false)}).offerIndex, -1);
}

void TestAvailability::theFirstOrderableOfferDecides()
{
    const Verdict verdict = judge({offer(u"create-default"_s, {}, {}, false), offer(u"new-mode"_s),
                                   offer(u"transfer-default"_s), offer(u"create-premium"_s)});
    QCOMPARE(verdict.state, State::Transfer);
    QCOMPARE(verdict.offerIndex, 2);
}

void TestAvailability::theCheapestOfOneWayCounts()
{
    const auto at = [](const QString &mode, qint64 euros) {
        api::Offer priced = offer(mode);
        api::LabelledPrice total;
        total.label = u"TOTAL"_s;
        total.price.amount = base::Money(euros * 100'000'000, u"EUR"_s);
        priced.prices.append(total);
        return priced;
    };
    // The dearer family comes first: nobody is led to it.
    Verdict verdict = judge({at(u"create-premium"_s, 90), at(u"create-default"_s, 9)});
    QCOMPARE(verdict.state, State::Available);
    QCOMPARE(verdict.offerIndex, 1);
    // At the same price the one without a consent.
    QCOMPARE(judge({at(u"create-premium"_s, 9), at(u"create-default"_s, 9)}).offerIndex, 1);
    // Another way is another meaning, however cheap: what is for sale is not moved in.
    verdict = judge({at(u"transfer-aftermarket1"_s, 900), at(u"transfer-default"_s, 9), at(u"transfer-aftermarket2"_s, 800)});
    QCOMPARE(verdict.state, State::Resale);
    QCOMPARE(verdict.offerIndex, 2);
    // A price that is not told is not taken for a low one.
    QCOMPARE(judge({at(u"create-premium"_s, 9), offer(u"create-default"_s)}).offerIndex, 0);
}

void TestAvailability::offersThatACartTellsApart()
{
    const QList<api::Offer> offers{offer(u"transfer-aftermarket1"_s), offer(u"create-default"_s, {}, {}, false),
                                   offer(u"transfer-default"_s), offer(u"transfer-default"_s), offer(u"new-mode"_s)};
    QCOMPARE(orderableOffers(offers), (QList<int>{0, 2}));
}

void TestAvailability::noOfferIsTaken()
{
    QCOMPARE(judge({}).state, State::Taken);
    QCOMPARE(judge({}).offerIndex, -1);
}

void TestAvailability::failures_data()
{
    QTest::addColumn<base::Error::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<State>("state");
    using Kind = base::Error::Kind;
    QTest::newRow("not sold") << Kind::Refused << 400 << u"Some parameters are invalid in the request: Check failed."_s
                              << State::NotSold;
    QTest::newRow("check timed out") << Kind::Refused << 400 << u"Check timeout. Please retry later"_s << State::NoAnswer;
    QTest::newRow("check failed by time-out") << Kind::Refused << 400 << u"Check failed: timeout"_s << State::NoAnswer;
    QTest::newRow("another refusal") << Kind::Refused << 400 << u"Nope"_s << State::NoAnswer;
    QTest::newRow("forbidden") << Kind::Refused << 403 << u"Check failed"_s << State::NoAnswer;
    QTest::newRow("no network") << Kind::Network << 0 << QString() << State::NoAnswer;
    QTest::newRow("busy") << Kind::RateLimited << 429 << QString() << State::NoAnswer;
}

void TestAvailability::failures()
{
    QFETCH(base::Error::Kind, kind);
    QFETCH(int, status);
    QFETCH(QString, message);
    base::Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.serverMessage = message;
    QTEST(stateOfFailure(error), "state");
}

void TestAvailability::consentAndTransfer()
{
    const QList<State> orderable{State::Available, State::Premium, State::Transfer, State::PremiumTransfer, State::Resale};
    for (const State state : {State::Asking, State::Available, State::Premium, State::Transfer, State::PremiumTransfer,
                              State::Resale, State::Taken, State::NotSold, State::NoAnswer})
        QCOMPARE(isOrderable(state), orderable.contains(state));
    QVERIFY(needsConsent(State::Premium) && needsConsent(State::PremiumTransfer) && needsConsent(State::Resale));
    QVERIFY(!needsConsent(State::Available) && !needsConsent(State::Transfer));
    QVERIFY(isTransfer(State::Transfer) && isTransfer(State::PremiumTransfer));
    QVERIFY(!isTransfer(State::Resale) && !isTransfer(State::Available));
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "test_availability.moc"
