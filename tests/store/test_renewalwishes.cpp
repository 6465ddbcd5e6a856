// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journalfixture.h"
#include "store/renewalwishes.h"

#include <QTest>

using namespace cartouche;
using namespace cartouche::tests;
using store::RenewalWish;
using store::RenewalWishes;

/// What was decided about renewals, in a real file beside the journal.
class TestRenewalWishes : public JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { close(); }
    void aWishIsFoundByTheNumberThatTheOrderGets();
    void aWishSurvivesALostAnswerAndARestart();
    void aRefusedClickLeavesNothing();
    void endpointsAreKeptApart();
    void whatWasToldWaitsNoMore();
    void aDecisionOfLaterTakesThePlaceOfTheFirst();
    void whatIsNotWishedAnyMoreIsNotSettled();

private:
    [[nodiscard]] RenewalWishes wishes(const QString &endpoint = europe) { return {*m_database, endpoint}; }
    [[nodiscard]] RenewalWish wish(const QString &name, bool isAutomatic) const
    {
        RenewalWish wish;
        wish.name = name;
        wish.isAutomatic = isAutomatic;
        wish.decidedAt = m_clock.time;
        return wish;
    }
    [[nodiscard]] QList<RenewalWish> of(qint64 orderId) { return await(wishes().of(orderId)).value(); }
    void order(const QString &intentId, qint64 orderId)
    {
        VERIFY_OK(await(wishes().put(intentId, {wish(u"exemple.fr"_s, false), wish(u"exemple.com"_s, true)})));
        VERIFY_OK(await(m_journal->beginOrder(tests::order(intentId, {u"exemple.fr"_s, u"exemple.com"_s}))));
        if (orderId != 0)
            VERIFY_OK(await(m_journal->orderPlaced(intentId, orderId, {})));
    }
};

void TestRenewalWishes::aWishIsFoundByTheNumberThatTheOrderGets()
{
    VERIFY_OK(await(wishes().put(u"click"_s, {wish(u"exemple.fr"_s, false)})));
    QVERIFY(of(215478693).isEmpty());
    QVERIFY(await(wishes().waiting()).value().isEmpty());
    order(u"click"_s, 215478693);
    QCOMPARE(of(215478693), (QList{wish(u"exemple.com"_s, true), wish(u"exemple.fr"_s, false)}));
    QCOMPARE(await(wishes().waiting()).value().keys(), QList<qint64>{215478693});
    QVERIFY(of(215478694).isEmpty());
}

void TestRenewalWishes::aWishSurvivesALostAnswerAndARestart()
{
    order(u"click"_s, 0);
    VERIFY_OK(await(m_journal->orderUnknown(u"click"_s, error(base::Error::Kind::OutcomeUnknown))));
    reopen();
    QVERIFY(await(wishes().waiting()).value().isEmpty());
    VERIFY_OK(await(m_journal->orderPlaced(u"click"_s, 215478693, {})));
    QCOMPARE(of(215478693).size(), 2);
}

void TestRenewalWishes::aRefusedClickLeavesNothing()
{
    order(u"click"_s, 0);
    VERIFY_OK(await(m_journal->orderRefused(u"click"_s, error(base::Error::Kind::Refused))));
    m_clock.time = m_clock.time.addDays(2);
    order(u"next"_s, 0);
    QCOMPARE(await(column(u"SELECT DISTINCT intent_id FROM renewal_wish"_s)), QStringList{u"next"_s});
    // One whose outcome nobody knows is kept, however long it takes.
    VERIFY_OK(await(m_journal->orderUnknown(u"next"_s, error(base::Error::Kind::OutcomeUnknown))));
    m_clock.time = m_clock.time.addDays(30);
    VERIFY_OK(await(wishes().put(u"third"_s, {wish(u"exemple.eu"_s, false)})));
    QCOMPARE(await(column(u"SELECT DISTINCT intent_id FROM renewal_wish ORDER BY intent_id"_s)),
             (QStringList{u"next"_s, u"third"_s}));
}

void TestRenewalWishes::endpointsAreKeptApart()
{
    order(u"click"_s, 215478693);
    QVERIFY(await(wishes(sandbox).of(215478693)).value().isEmpty());
    QVERIFY(await(wishes(sandbox).waiting()).value().isEmpty());
    VERIFY_OK(await(wishes(sandbox).decide(215478693, u"exemple.fr"_s, true, m_clock.time)));
    QCOMPARE(of(215478693).last(), wish(u"exemple.fr"_s, false));
}

void TestRenewalWishes::whatWasToldWaitsNoMore()
{
    order(u"click"_s, 215478693);
    const QDateTime later = m_clock.time.addSecs(60);
    VERIFY_OK(await(wishes().settle(215478693, u"exemple.fr"_s, false, RenewalWish::State::Set, {}, later)));
    QCOMPARE(await(wishes().waiting()).value().value(215478693), QList{wish(u"exemple.com"_s, true)});
    VERIFY_OK(await(wishes().settle(215478693, u"exemple.com"_s, true, RenewalWish::State::Refused, u"403"_s, later)));
    QVERIFY(await(wishes().waiting()).value().isEmpty());
    const QList<RenewalWish> told = of(215478693);
    QCOMPARE(told.first().state, RenewalWish::State::Refused);
    QCOMPARE(told.first().errorLine, u"403"_s);
    QCOMPARE(told.last().state, RenewalWish::State::Set);
    QCOMPARE(told.last().settledAt, later);
}

void TestRenewalWishes::aDecisionOfLaterTakesThePlaceOfTheFirst()
{
    order(u"click"_s, 215478693);
    VERIFY_OK(await(wishes().settle(215478693, u"exemple.fr"_s, false, RenewalWish::State::Set, {}, m_clock.time)));
    VERIFY_OK(await(wishes().decide(215478693, u"exemple.fr"_s, true, m_clock.time)));
    QCOMPARE(of(215478693), (QList{wish(u"exemple.com"_s, true), wish(u"exemple.fr"_s, true)}));
    VERIFY_OK(await(wishes().decide(1, u"exemple.eu"_s, false, m_clock.time))); // an order made elsewhere
    QCOMPARE(await(wishes().waiting()).value().value(1), QList{wish(u"exemple.eu"_s, false)});
}

void TestRenewalWishes::whatIsNotWishedAnyMoreIsNotSettled()
{
    order(u"click"_s, 215478693);
    VERIFY_OK(await(wishes().decide(215478693, u"exemple.fr"_s, true, m_clock.time)));
    // The answer to what was sent before that.
    VERIFY_OK(await(wishes().settle(215478693, u"exemple.fr"_s, false, RenewalWish::State::Set, {}, m_clock.time)));
    QCOMPARE(of(215478693).last(), wish(u"exemple.fr"_s, true));
}

QTEST_GUILESS_MAIN(TestRenewalWishes)
#include "test_renewalwishes.moc"
