// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"
#include "store/watchlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::store;
using tests::await;

/// Which points of a price history are kept, and for how long.
class TestPriceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_list = std::make_unique<Watchlist>(*m_database, m_endpoint);
        m_history = std::make_unique<PriceHistory>(*m_database, m_endpoint);
    }
    void cleanup()
    {
        m_history.reset();
        m_list.reset();
        m_database.reset();
    }
    void everyChangeIsAPoint();
    void theSameAgainIsOnePointADay();
    void anAnswerThatIsNoPointLeavesNone();
    void amountsAreKeptExactly();
    void endpointsAreKeptApart();
    void noPointIsEverAnother();
    void oldRepeatsGoAndChangesStay();
    void aNameKeepsOnlySoMany();

private:
    [[nodiscard]] static QDateTime at(int day, int hour) { return {QDate(2026, 11, 1).addDays(day), {hour, 0}, Qt::UTC}; }
    [[nodiscard]] static NameAnswer answer(const QDateTime &moment, qint64 first = 699'000'000,
                                           const QString &state = u"available"_s)
    {
        return {moment, state, base::Money(first, u"EUR"_s), base::Money(799'000'000, u"EUR"_s)};
    }
    [[nodiscard]] QList<NameAnswer> points(const QString &name = u"exemple.fr"_s)
    {
        return await(m_history->read(name)).value_or(QList<NameAnswer>());
    }
    bool record(const NameAnswer &answer, bool isPoint = true, const QString &name = u"exemple.fr"_s)
    {
        return await(m_list->record(name, answer, isPoint)).has_value();
    }

    const QString m_endpoint = u"https://eu.api.ovh.com/1.0"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Watchlist> m_list;
    std::unique_ptr<PriceHistory> m_history;
};

void TestPriceHistory::everyChangeIsAPoint()
{
    const QList<NameAnswer> told{answer(at(0, 8)), answer(at(0, 9), 599'000'000), answer(at(0, 10), 599'000'000, u"premium"_s),
                                 NameAnswer{at(0, 11), u"taken"_s, {}, {}}};
    for (const NameAnswer &one : told)
        QVERIFY(record(one));
    QCOMPARE(points(), told);
    QCOMPARE(points(u"exemple.com"_s), QList<NameAnswer>());
}

void TestPriceHistory::theSameAgainIsOnePointADay()
{
    for (int hour = 0; hour < 60; hour += 6)
        QVERIFY(record(answer(at(0, 0).addSecs(3600 * hour))));
    QList<QDate> days;
    for (const NameAnswer &point : points())
        days.append(point.at.date());
    QCOMPARE(days, (QList{at(0, 0).date(), at(1, 0).date(), at(2, 0).date()}));
    // A clock that was set back makes no second point of the same.
    QVERIFY(record(answer(at(0, 3))));
    QCOMPARE(points().size(), 3);
}

void TestPriceHistory::anAnswerThatIsNoPointLeavesNone()
{
    QVERIFY(record(answer(at(0, 8)), false));
    QCOMPARE(points().size(), 0);
}

void TestPriceHistory::amountsAreKeptExactly()
{
    NameAnswer odd = answer(at(0, 8), 9'007'199'254'740'993);
    odd.renewal.reset();
    QVERIFY(record(odd));
    NameAnswer mixed = answer(at(1, 8));
    mixed.renewal = base::Money(1, u"PLN"_s);
    QVERIFY(record(mixed));
    QCOMPARE(points().first(), odd);
    QCOMPARE(points().last().first, mixed.first);
    QVERIFY(!points().last().renewal); // not shown as euros
}

void TestPriceHistory::endpointsAreKeptApart()
{
    QVERIFY(record(answer(at(0, 8))));
    PriceHistory other(*m_database, u"http://127.0.0.1:8080/1.0"_s);
    QCOMPARE(await(other.read(u"exemple.fr"_s)).value().size(), 0);
}

void TestPriceHistory::noPointIsEverAnother()
{
    QVERIFY(record(answer(at(0, 8))));
    const auto changed = await(m_database->run<void>([](QSqlDatabase &database) -> base::Result<void> {
        if (const auto done = execute(database, u"UPDATE price_point SET first_ucents = 1"_s); !done)
            return base::failure(done.error());
        return {};
    }));
    QVERIFY(!changed);
    QCOMPARE(points(), QList{answer(at(0, 8))});
}

void TestPriceHistory::oldRepeatsGoAndChangesStay()
{
    for (int day = 0; day < 10; ++day)
        QVERIFY(record(answer(at(day, 8), day < 5 ? 699'000'000 : 599'000'000)));
    QCOMPARE(points().size(), 10);
    VERIFY_OK(await(m_list->prune(at(2, 9).addDays(PriceHistory::repeatDays))));
    QCOMPARE(points().size(), 8); // two repeats of the first price are gone, that price itself is not
    VERIFY_OK(await(m_list->prune(at(20, 9).addDays(PriceHistory::repeatDays))));
    QCOMPARE(points(), (QList{answer(at(0, 8)), answer(at(5, 8), 599'000'000)}));
    VERIFY_OK(await(m_list->prune(at(1, 9).addDays(PriceHistory::changeDays))));
    QCOMPARE(points(), QList{answer(at(5, 8), 599'000'000)});
}

void TestPriceHistory::aNameKeepsOnlySoMany()
{
    QVERIFY(record(answer(at(0, 8)), true, u"exemple.com"_s));
    // In one go: each would be synced to the disk by itself.
    VERIFY_OK(await(m_database->run<void>([this](QSqlDatabase &database) -> base::Result<void> {
        for (int i = 0; i < PriceHistory::mostPoints + 5; ++i) {
            auto added = PriceHistory::add(database, m_endpoint, u"exemple.fr"_s, answer(at(0, 8).addSecs(i), i));
            if (!added)
                return added;
        }
        return {};
    })));
    QCOMPARE(points().size(), PriceHistory::mostPoints);
    QCOMPARE(points().first().first->ucents(), 5);
    QCOMPARE(points(u"exemple.com"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestPriceHistory)
#include "test_pricehistory.moc"
