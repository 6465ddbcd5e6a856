// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cartouche::FirstInstance;

/// The first instance in this process, the second one in another thread: it waits, as a start does.
class TestFirstInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondIsUnderstood_data();
    void theSecondIsUnderstood();
    void nobodyIsNotWaitedForLong();
    void aDeafFirstIsNotWaitedForLong();
    void aFirstThatIsSlowToListenIsWaitedFor();
    void anotherJournalIsAnotherProgram();
    void aSocketOfAKilledProgramIsInNobodysWay();
    void nobodyElseMayCall();
    void nonsenseIsIgnored_data();
    void nonsenseIsIgnored();
    void crowdsAreTurnedAway();

private:
    /// handOver() as another process would call it; the events of this one go on.
    bool handOver(const QString &file, bool sandbox, std::chrono::milliseconds patience = 5s);
    [[nodiscard]] QString socketPath() const;

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
};

void TestFirstInstance::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_place->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_place->path().toUtf8());
    m_file = m_place->filePath(u"cartouche.db"_s);
}

bool TestFirstInstance::handOver(const QString &file, bool sandbox, std::chrono::milliseconds patience)
{
    std::atomic<bool> isOver = false;
    bool wasHeard = false;
    std::thread second([&] {
        wasHeard = FirstInstance::handOver(file, sandbox, patience);
        isOver = true;
    });
    const bool ended = QTest::qWaitFor([&] { return isOver.load(); }, 20'000);
    second.join();
    return ended && wasHeard;
}

QString TestFirstInstance::socketPath() const
{
    const QStringList found = QDir(m_place->path()).entryList({u"cartouche-*"_s}, QDir::System | QDir::Files);
    return found.size() == 1 ? m_place->filePath(found.first()) : QString();
}

void TestFirstInstance::theSecondIsUnderstood_data()
{
    QTest::addColumn<bool>("sandbox");
    QTest::newRow("show") << false;
    QTest::newRow("sandbox") << true;
}

void TestFirstInstance::theSecondIsUnderstood()
{
    QFETCH(const bool, sandbox);
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    QSignalSpy wanted(&first, &FirstInstance::wanted);
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(handOver(m_file, sandbox));
        QCOMPARE(wanted.size(), round);
        QCOMPARE(wanted.last().first().toBool(), sandbox);
    }
}

void TestFirstInstance::nobodyIsNotWaitedForLong()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!handOver(m_file, false, 200ms));
    QVERIFY(timer.elapsed() >= 200);
}

void TestFirstInstance::aDeafFirstIsNotWaitedForLong()
{
    QLocalServer deaf;
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    const QString path = socketPath();
    QVERIFY(!path.isEmpty());
    QVERIFY(QLocalServer::removeServer(path));
    QVERIFY(deaf.listen(path));
    QVERIFY(!handOver(m_file, false, 200ms));
}

void TestFirstInstance::aFirstThatIsSlowToListenIsWaitedFor()
{
    FirstInstance first(m_file);
    QTimer::singleShot(300ms, &first, &FirstInstance::listen);
    QVERIFY(handOver(m_file, false, 10s));
}

void TestFirstInstance::anotherJournalIsAnotherProgram()
{
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    QVERIFY(!handOver(m_place->filePath(u"other.db"_s), false, 100ms));
    // … and another way to the same folder leads to the same one.
    QVERIFY(QFile::link(m_place->path(), m_place->filePath(u"link"_s)));
    QVERIFY(handOver(m_place->filePath(u"link/cartouche.db"_s), false));
}

void TestFirstInstance::aSocketOfAKilledProgramIsInNobodysWay()
{
    {
        FirstInstance first(m_file);
        QVERIFY(first.listen());
        const QString path = socketPath();
        QVERIFY(!path.isEmpty());
        // What stays when nobody could clean up.
        QVERIFY(QFile::rename(path, path + u".kept"_s));
    }
    QVERIFY(QFile::rename(m_place->filePath(QDir(m_place->path()).entryList({u"*.kept"_s}, QDir::System).value(0)),
                          m_place->filePath(QDir(m_place->path()).entryList({u"*.kept"_s}, QDir::System).value(0).chopped(5))));
    QVERIFY(!handOver(m_file, false, 100ms));
    FirstInstance next(m_file);
    QVERIFY(next.listen());
    QVERIFY(handOver(m_file, false));
}

void TestFirstInstance::nobodyElseMayCall()
{
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(socketPath()) & others, QFile::Permissions());
}

void TestFirstInstance::nonsenseIsIgnored_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another word") << "cartouche quit\n"_ba;
    QTest::newRow("an endpoint") << "cartouche --endpoint https://example.org/1.0\n"_ba;
    QTest::newRow("one line too many at its front") << "\ncartouche show\n"_ba;
    QTest::newRow("without its end") << "cartouche show"_ba;
    QTest::newRow("zeros") << QByteArray(64, '\0') + '\n';
    QTest::newRow("a line without end") << QByteArray(10'000'000, 'x');
    QTest::newRow("nothing") << QByteArray();
}

void TestFirstInstance::nonsenseIsIgnored()
{
    QFETCH(const QByteArray, said);
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    QSignalSpy wanted(&first, &FirstInstance::wanted);
    QLocalSocket caller;
    caller.connectToServer(socketPath());
    caller.write(said);
    // Turned away, at the latest when it has said nothing for a while; and never answered.
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(caller.readAll(), QByteArray());
    QVERIFY(wanted.isEmpty());
    QVERIFY(handOver(m_file, false));
}

void TestFirstInstance::crowdsAreTurnedAway()
{
    FirstInstance first(m_file);
    QVERIFY(first.listen());
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(socketPath());
    }
    QTRY_VERIFY(std::count_if(crowd.begin(), crowd.end(), [](const auto &caller) {
        return caller->state() == QLocalSocket::ConnectedState;
    }) <= 8);
    // When they have kept silent long enough, somebody is heard again.
    QVERIFY(handOver(m_file, false, 8s));
}

QTEST_MAIN(TestFirstInstance)
#include "test_firstinstance.moc"
