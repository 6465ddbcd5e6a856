// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answers.h"
#include "store/await.h"
#include "store/database.h"
#include "store/searchruns.h"
#include "store/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using store::Answers;
using store::Database;
using store::SearchRun;
using store::SearchRuns;

namespace {

const QString endpoint = u"https://eu.api.ovh.com/1.0"_s;
const QString account = u"ab12345-ovh"_s;

SearchRun run(const QString &id, const QStringList &names = {u"exemple.fr"_s, u"example.com"_s})
{
    SearchRun run;
    run.id = id;
    run.endpoint = endpoint;
    run.subsidiary = u"FR"_s;
    run.account = account;
    run.createdAt = QDateTime(QDate(2027, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);
    run.label = u"exemple \u00e9 \"'"_s;
    run.names = names;
    return run;
}

} // namespace

class TestSearchRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_runs = std::make_unique<SearchRuns>(*m_database);
    }

    void cleanup()
    {
        m_runs.reset();
        m_database.reset();
    }

    void anOpenRunIsReadAgain()
    {
        QCOMPARE(await(m_runs->openRun(endpoint, account)).value().has_value(), false);
        const SearchRun begun = run(u"one"_s, {u"z.fr"_s, u"a.fr"_s, u"xn--caf-dma.fr"_s});
        VERIFY_OK(await(m_runs->create(begun)));
        const auto open = await(m_runs->openRun(endpoint, account));
        VERIFY_OK(open);
        QVERIFY(open->has_value());
        const SearchRun &read = **open;
        QCOMPARE(read.id, begun.id);
        QCOMPARE(read.endpoint, begun.endpoint);
        QCOMPARE(read.subsidiary, begun.subsidiary);
        QCOMPARE(read.account, begun.account);
        QCOMPARE(read.createdAt, begun.createdAt);
        QCOMPARE(read.label, begun.label);
        QCOMPARE(read.names, begun.names);
        QVERIFY(!await(m_runs->openRun(u"http://127.0.0.1:1/1.0"_s, account)).value());
        QVERIFY(!await(m_runs->openRun(endpoint, u"cd67890-ovh"_s)).value()); // another person's list
    }

    void oneIsOpenAtAnEndpoint()
    {
        SearchRun elsewhere = run(u"elsewhere"_s);
        elsewhere.endpoint = u"https://ca.api.ovh.com/1.0"_s;
        VERIFY_OK(await(m_runs->create(elsewhere)));
        VERIFY_OK(await(m_runs->create(run(u"older"_s))));
        VERIFY_OK(await(m_runs->create(run(u"newer"_s))));
        QCOMPARE((*await(m_runs->openRun(endpoint, account)).value()).id, u"newer"_s);
        QCOMPARE((*await(m_runs->openRun(elsewhere.endpoint, account)).value()).id, u"elsewhere"_s);
        QCOMPARE(stateOf(u"older"_s), u"dropped"_s);
    }

    void oneThatIsOverIsNotOpen()
    {
        VERIFY_OK(await(m_runs->create(run(u"one"_s))));
        VERIFY_OK(await(m_runs->finish(u"one"_s)));
        VERIFY_OK(await(m_runs->drop(u"one"_s))); // too late, and no error
        VERIFY_OK(await(m_runs->drop(u"none"_s)));
        QVERIFY(!await(m_runs->openRun(endpoint, account)).value());
        QCOMPARE(stateOf(u"one"_s), u"finished"_s);
        VERIFY_OK(await(m_runs->create(run(u"two"_s))));
        VERIFY_OK(await(m_runs->drop(u"two"_s)));
        QCOMPARE(stateOf(u"two"_s), u"dropped"_s);
    }

    void whatIsWrongIsRefused()
    {
        for (int i = 0; i < 4; ++i) {
            SearchRun wrong = run(i == 0 ? QString() : u"one"_s);
            if (i == 1)
                wrong.endpoint.clear();
            if (i == 2)
                wrong.names = {QString()};
            if (i == 3)
                wrong.createdAt = {};
            COMPARE_CODE(await(m_runs->create(wrong)), "run");
        }
        VERIFY_OK(await(m_runs->create(run(u"one"_s))));
        COMPARE_CODE(await(m_runs->create(run(u"one"_s))), "constraint");
        QVERIFY(await(m_runs->openRun(endpoint, account)).value()); // the first is left as it was
    }

    void listsAndLabelsAreBounded()
    {
        QStringList names;
        for (int i = 0; i < 10'005; ++i)
            names << u"n%1.fr"_s.arg(i) << u"n%1.fr"_s.arg(i);
        SearchRun large = run(u"large"_s, names);
        large.label = QString(5000, u'x');
        VERIFY_OK(await(m_runs->create(large), 60'000));
        const SearchRun read = *await(m_runs->openRun(endpoint, account), 60'000).value();
        QCOMPARE(read.names.size(), 10'000);
        QCOMPARE(read.names.at(7), u"n7.fr"_s);
        QCOMPARE(read.names.last(), u"n9999.fr"_s);
        QCOMPARE(read.label.size(), 500);
    }

    void answersSinceItBeganAreCounted()
    {
        const SearchRun begun = run(u"one"_s, {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s, u"d.fr"_s});
        VERIFY_OK(await(m_runs->create(begun)));
        QCOMPARE(await(m_runs->answered(u"one"_s)).value(), 0);
        Answers answers(*m_database);
        const auto answer = [](const QString &name, const QDateTime &at, const QString &state) {
            store::StoredAnswer made;
            made.name = name;
            made.answeredAt = at;
            made.state = state;
            return made;
        };
        VERIFY_OK(await(answers.keep({endpoint, u"FR"_s}, {answer(u"a.fr"_s, begun.createdAt, u"taken"_s),
                                                           answer(u"b.fr"_s, begun.createdAt.addSecs(60), u"taken"_s),
                                                           answer(u"c.fr"_s, begun.createdAt.addMSecs(-1), u"taken"_s),
                                                           answer(u"d.fr"_s, begun.createdAt.addSecs(1), {}),
                                                           answer(u"e.fr"_s, begun.createdAt.addSecs(1), u"taken"_s)})));
        VERIFY_OK(await(answers.keep({endpoint, u"BE"_s}, {answer(u"d.fr"_s, begun.createdAt, u"taken"_s)})));
        QCOMPARE(await(m_runs->answered(u"one"_s)).value(), 2);
    }

    void runsThatAreOverAreNotKeptForEver()
    {
        for (int i = 0; i < 60; ++i) {
            SearchRun each = run(u"run-%1"_s.arg(i));
            each.createdAt = each.createdAt.addSecs(i);
            VERIFY_OK(await(m_runs->create(each)));
        }
        QCOMPARE(stateOf(u"run-5"_s), QString());
        QCOMPARE(stateOf(u"run-58"_s), u"dropped"_s);
        QCOMPARE(stateOf(u"run-59"_s), u"open"_s);
    }

private:
    QString stateOf(const QString &id)
    {
        return await(m_database->run<QString>([id](QSqlDatabase &database) -> base::Result<QString> {
                   auto query = store::execute(database, u"SELECT state FROM search_run WHERE id = ?"_s, {id});
                   if (!query)
                       return base::failure(query.error());
                   return query->next() ? query->value(0).toString() : QString();
               }))
            .value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SearchRuns> m_runs;
};

QTEST_GUILESS_MAIN(TestSearchRuns)
#include "test_searchruns.moc"
