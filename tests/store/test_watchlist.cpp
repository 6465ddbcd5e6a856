// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/database.h"
#include "store/shortlist.h"
#include "store/watchlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::store;
using tests::await;

/// The watch-list in a real file.
class TestWatchlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_list.reset();
        m_database.reset();
    }
    void everythingIsThereAfterARestart();
    void endpointsAreKeptApart();
    void removingLeavesAnswerAndHistory();
    void silenceIsRemembered();
    void answersToNamesOnNoListGo();

private:
    void open()
    {
        m_list.reset();
        m_database.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_list = std::make_unique<Watchlist>(*m_database, m_endpoint);
    }
    [[nodiscard]] WatchState state() { return await(m_list->read()).value_or(WatchState()); }

    const QString m_endpoint = u"https://eu.api.ovh.com/1.0"_s;
    const QDateTime m_now{{2026, 11, 20}, {14, 5, 12, 345}, Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Watchlist> m_list;
};

void TestWatchlist::everythingIsThereAfterARestart()
{
    const WatchedName first{u"exemple.fr"_s, m_now, true, false, true};
    const WatchedName second{u"exemple.com"_s, m_now.addSecs(1), false, true, false};
    const NameAnswer answer{m_now.addSecs(60), u"available"_s, base::Money(699'000'000, u"EUR"_s), {}};
    (void)m_list->put({second, first});
    (void)m_list->record(u"exemple.fr"_s, answer, true);
    open();
    QCOMPARE(state().names, (QList{first, second}));
    QCOMPARE(state().answers.size(), 1);
    QCOMPARE(state().answers.value(u"exemple.fr"_s), answer);
    const NameAnswer next{m_now.addSecs(90), u"taken"_s, {}, {}};
    (void)m_list->record(u"exemple.fr"_s, next, true);
    QCOMPARE(state().answers.value(u"exemple.fr"_s), next);
}

void TestWatchlist::endpointsAreKeptApart()
{
    VERIFY_OK(await(m_list->put({{u"exemple.fr"_s, m_now, true, true, false}})));
    VERIFY_OK(await(m_list->record(u"exemple.fr"_s, {m_now, u"taken"_s, {}, {}}, true)));
    Watchlist other(*m_database, u"http://127.0.0.1:8080/1.0"_s);
    VERIFY_OK(await(other.remove({u"exemple.fr"_s})));
    const auto theirs = await(other.read());
    VERIFY_OK(theirs);
    QVERIFY(theirs->names.isEmpty() && theirs->answers.isEmpty());
    QCOMPARE(state().names.size(), 1);
}

void TestWatchlist::removingLeavesAnswerAndHistory()
{
    VERIFY_OK(await(m_list->put({{u"exemple.fr"_s, m_now, true, true, false}})));
    VERIFY_OK(await(m_list->record(u"exemple.fr"_s, {m_now, u"taken"_s, {}, {}}, true)));
    VERIFY_OK(await(m_list->remove({u"exemple.fr"_s})));
    QVERIFY(state().names.isEmpty());
    QCOMPARE(state().answers.size(), 1);
    QCOMPARE(await(PriceHistory(*m_database, m_endpoint).read(u"exemple.fr"_s)).value().size(), 1);
}

void TestWatchlist::silenceIsRemembered()
{
    QVERIFY(!state().isSilent);
    for (const bool isSilent : {true, true, false, false}) {
        VERIFY_OK(await(m_list->setSilent(isSilent)));
        open();
        QCOMPARE(state().isSilent, isSilent);
    }
}

void TestWatchlist::answersToNamesOnNoListGo()
{
    VERIFY_OK(await(m_list->put({{u"watched.fr"_s, m_now, true, true, false}})));
    VERIFY_OK(await(Shortlist(*m_database).put({{u"listed.fr"_s, {}, m_now}})));
    for (const QString &name : {u"watched.fr"_s, u"listed.fr"_s, u"neither.fr"_s})
        VERIFY_OK(await(m_list->record(name, {m_now, u"taken"_s, {}, {}}, false)));
    VERIFY_OK(await(m_list->prune(m_now.addDays(29))));
    QCOMPARE(state().answers.size(), 3); // somebody may still undo
    VERIFY_OK(await(m_list->prune(m_now.addDays(31))));
    QStringList left = state().answers.keys();
    left.sort();
    QCOMPARE(left, (QStringList{u"listed.fr"_s, u"watched.fr"_s}));
}

QTEST_GUILESS_MAIN(TestWatchlist)
#include "test_watchlist.moc"
