// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/runarchive.h"
#include "store/await.h"
#include "store/database.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace cartouche;
using cartouche::tests::await;
using search::RunArchive;
using store::Answers;
using store::Database;
using store::SearchRuns;
using store::StoredAnswer;

namespace {

const RunArchive::Place here{u"https://eu.api.ovh.com/1.0"_s, u"FR"_s, u"ab12345-ovh"_s};

QStringList someNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"exemple-%1.fr"_s.arg((i * 7) % count)); // not sorted
    return names;
}

StoredAnswer answer(const QString &name)
{
    StoredAnswer answer;
    answer.name = name;
    answer.answeredAt = QDateTime::currentDateTimeUtc();
    answer.state = u"available"_s;
    store::StoredOffer offer;
    offer.pricingMode = u"create-default"_s;
    offer.first = base::Money(599'000'000, u"EUR"_s);
    answer.offers = {offer};
    return answer;
}

/// A file with its archive, as one life of the program has them.
struct Life
{
    explicit Life(const QString &file, const RunArchive::Place &place = here)
        : database(file), answers(database), runs(database), archive(answers, runs, place)
    {
    }
    Database database;
    Answers answers;
    SearchRuns runs;
    RunArchive archive;
};

/// Searches until it is killed; says which answers it was told are on the disk.
[[noreturn]] void liveAndDie(const QString &file)
{
    Life life(file);
    const QStringList names = someNames(50);
    life.archive.begin(u"fifty"_s, names);
    for (int i = 0; i < 30; ++i) {
        life.archive.keep(answer(names.at(i)));
        if (i % 10 == 9 && !await(life.archive.flush()))
            std::_Exit(2);
    }
    // Some more that nobody has written yet.
    life.archive.keep(answer(names.at(30)));
    life.archive.keep(answer(names.at(31)));
    std::puts("written");
    std::fflush(stdout);
    std::raise(SIGKILL);
    std::_Exit(3);
}

} // namespace

class TestRunArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cartouche.db"_s);
    }

    void aRunGoesOnInTheNextLife()
    {
        const QStringList names = someNames(20);
        {
            Life life(m_file);
            life.archive.begin(u"twenty"_s, names);
            for (int i = 0; i < 5; ++i)
                life.archive.keep(answer(names.at(i)));
        } // closed without a word
        Life life(m_file);
        const auto unfinished = await(life.archive.unfinished());
        VERIFY_OK(unfinished);
        QVERIFY(unfinished->has_value());
        QCOMPARE((*unfinished)->run.names, names);
        QCOMPARE((*unfinished)->run.label, u"twenty"_s);
        QCOMPARE((*unfinished)->run.account, here.account);
        QCOMPARE((*unfinished)->answered, 5);
        const auto known = await(life.archive.answersFor(names));
        QCOMPARE(known->size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(known->at(i).name, names.at(i));
        QCOMPARE(known->first().offers.first().first, base::Money(599'000'000, u"EUR"_s));

        // It is this life's run now, and can be finished.
        life.archive.keep(answer(names.at(5)));
        QCOMPARE((*await(life.archive.unfinished()).value()).answered, 6);
        life.archive.finish();
        QVERIFY(!await(life.archive.unfinished()).value());
    }

    void aNewRunDropsTheOldOne()
    {
        Life life(m_file);
        life.archive.begin(u"one"_s, someNames(3));
        life.archive.begin(u"two"_s, someNames(4));
        QCOMPARE((*await(life.archive.unfinished()).value()).run.label, u"two"_s);
        life.archive.drop();
        QVERIFY(!await(life.archive.unfinished()).value());
        life.archive.finish(); // of none
        QVERIFY(!await(life.archive.unfinished()).value());
    }

    void answersAreWrittenByThemselves()
    {
        Life life(m_file);
        life.archive.keep(answer(u"exemple.fr"_s));
        // Read past the archive, which would write them when asked.
        QTRY_COMPARE(await(life.answers.read({here.endpoint, here.subsidiary}, {u"exemple.fr"_s}))->size(), 1);
    }

    void whatIsKeptIsKnownAtOnce()
    {
        Life life(m_file);
        life.archive.keep(answer(u"exemple.fr"_s));
        QCOMPARE(await(life.archive.answersFor({u"exemple.fr"_s}))->size(), 1);
    }

    void anotherPlaceHasOtherRunsAndAnswers()
    {
        Life life(m_file);
        life.archive.begin(u"here"_s, someNames(3));
        life.archive.keep(answer(u"exemple-0.fr"_s));
        life.archive.setPlace({u"http://127.0.0.1:1/1.0"_s, u"FR"_s, {}});
        QVERIFY(!await(life.archive.unfinished()).value());
        QCOMPARE(await(life.archive.answersFor({u"exemple-0.fr"_s}))->size(), 0);
        life.archive.drop(); // not the run of the other place
        life.archive.setPlace(here);
        QCOMPARE((*await(life.archive.unfinished()).value()).answered, 1);
    }

    void failingStorageIsToldOnceARun()
    {
        Life life(u"/dev/null/cartouche.db"_s);
        const QSignalSpy failed(&life.archive, &RunArchive::failed);
        life.archive.begin(u"one"_s, someNames(3));
        for (int i = 0; i < 3; ++i) {
            life.archive.keep(answer(u"exemple.fr"_s));
            QVERIFY(!await(life.archive.flush()));
        }
        QVERIFY(!await(life.archive.unfinished()));
        QVERIFY(!await(life.archive.answersFor({u"exemple.fr"_s})));
        QTRY_COMPARE(failed.size(), 1);
        life.archive.begin(u"two"_s, someNames(3));
        QVERIFY(!await(life.archive.unfinished()));
        QTRY_COMPARE(failed.size(), 2);
    }

    void aKilledRunIsThereAgain()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--die"_s, m_file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(), "written"_ba);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFile::exists(m_file + u"-wal"_s)); // it did not close

        Life life(m_file);
        const auto unfinished = await(life.archive.unfinished());
        VERIFY_OK(unfinished);
        QVERIFY(unfinished->has_value());
        const QStringList names = someNames(50);
        QCOMPARE((*unfinished)->run.names, names);
        QCOMPARE((*unfinished)->run.label, u"fifty"_s);
        QCOMPARE((*unfinished)->answered, 30);
        // What the last flush answered is there, each once, in order; what came after it is asked again.
        QStringList known;
        const auto answers = await(life.archive.answersFor((*unfinished)->run.names));
        VERIFY_OK(answers);
        for (const StoredAnswer &each : *answers)
            known.append(each.name);
        QCOMPARE(known, names.first(30));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--die"_L1)
        liveAndDie(arguments.at(2));
    TestRunArchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_runarchive.moc"
