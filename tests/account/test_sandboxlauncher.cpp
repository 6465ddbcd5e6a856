// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/sandboxlauncher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using account::SandboxLauncher;

namespace {

const QByteArray greeting =
    "{\"endpoint\":\"http://127.0.0.1:4321/1.0\",\"applicationKey\":\"AK\",\"applicationSecret\":\"AS\","
    "\"consumerKey\":\"CK\"}";

bool isRunning(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    // A process that has ended but was not yet waited for has state Z.
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

} // namespace

// With shell scripts in the simulator's place; the simulator itself is started in tests/flow.
class TestSandboxLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs sh and /proc");
#endif
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("CARTOUCHE_SANDBOX"); }

    void itTellsItsAddressAndKeys()
    {
        play("printf '%s\\n' '" + greeting + "'; exec cat");
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        const QSignalSpy failed(&launcher, &SandboxLauncher::failed);
        launcher.start();
        QVERIFY(ready.wait());
        QCOMPARE(failed.size(), 0);
        const auto endpoint = ready.first().at(0).value<api::Endpoint>();
        QCOMPARE(endpoint.region, api::Region::Sandbox);
        QCOMPARE(endpoint.baseUrl, QUrl(u"http://127.0.0.1:4321/1.0"_s));
        QVERIFY(ready.first().at(1).value<api::Credentials>() == (api::Credentials{u"AK"_s, u"AS"_s, u"CK"_s}));
    }

    void itTellsThemAgainWhileItRuns()
    {
        play("printf '%s\\n' '" + greeting + "'; exec cat");
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        launcher.start();
        QVERIFY(ready.wait());
        const qint64 process = launcher.processId();
        launcher.start();
        QVERIFY(ready.wait());
        QCOMPARE(ready.size(), 2);
        QCOMPARE(ready.last().at(0).value<api::Endpoint>(), ready.first().at(0).value<api::Endpoint>());
        QCOMPARE(launcher.processId(), process);
    }

    void aLineMayComeInPieces()
    {
        // the second half is held back until the test has seen the first one arrive
        const QString gate = m_folder->filePath(u"gate"_s);
        play("printf '%s' '" + greeting.left(40) + "'; while [ ! -e '" + gate.toUtf8() + "' ]; do sleep 0.01; done;"
             " printf '%s\\n' '" + greeting.mid(40) + "'; exec cat");
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        launcher.start();
        QVERIFY(!ready.wait(100));
        QFile opened(gate);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        QVERIFY(ready.wait());
    }

    void noKeyStandsOnACommandLineAndNoneIsInherited()
    {
        qputenv("OVH_APPLICATION_SECRET", "PLANTED");
        play("printf '%s\\n' '" + greeting + "'; env > '" + m_folder->filePath(u"env"_s).toUtf8() + "'; exec cat");
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        launcher.start();
        QVERIFY(ready.wait());
        qunsetenv("OVH_APPLICATION_SECRET");
        QCOMPARE(arguments(), (QStringList{u"--port"_s, u"0"_s, u"--exit-with-parent"_s}));
        QFile environment(m_folder->filePath(u"env"_s));
        QTRY_VERIFY(environment.exists() && environment.size() > 0);
        QVERIFY(environment.open(QIODevice::ReadOnly));
        QVERIFY(!environment.readAll().contains("PLANTED"));
    }

    void itEndsWithItsLauncher()
    {
        play("printf '%s\\n' '" + greeting + "'; exec cat"); // cat ends when its input closes
        auto launcher = std::make_unique<SandboxLauncher>();
        QSignalSpy ready(launcher.get(), &SandboxLauncher::ready);
        launcher->start();
        QVERIFY(ready.wait());
        const qint64 pid = launcher->processId();
        QVERIFY(pid > 0 && isRunning(pid));
        const QSignalSpy stopped(launcher.get(), &SandboxLauncher::stopped);
        launcher.reset();
        QTRY_VERIFY(!isRunning(pid));
        QCOMPARE(stopped.size(), 0);
    }

    void oneThatDoesNotListenIsEnded()
    {
        play("trap '' TERM; printf '%s\\n' '" + greeting + "'; while :; do sleep 0.05; done");
        auto launcher = std::make_unique<SandboxLauncher>();
        QSignalSpy ready(launcher.get(), &SandboxLauncher::ready);
        launcher->start();
        QVERIFY(ready.wait());
        const qint64 pid = launcher->processId();
        launcher.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), 10'000);
    }

    void itsDeathIsTold()
    {
        play("printf '%s\\n' '" + greeting + "'; read line; exit 3");
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        QSignalSpy stopped(&launcher, &SandboxLauncher::stopped);
        const QSignalSpy failed(&launcher, &SandboxLauncher::failed);
        launcher.start();
        QVERIFY(ready.wait());
#ifdef Q_OS_UNIX
        QCOMPARE(::kill(static_cast<pid_t>(launcher.processId()), SIGKILL), 0);
#endif
        QVERIFY(stopped.wait());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(launcher.processId(), 0);
        launcher.start(); // and it can be started again
        QVERIFY(ready.wait());
    }

    void whatGoesWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("code");
        const auto say = [](const QByteArray &line) { return "printf '%s\\n' '" + line + "'; exec cat"; };
        QTest::newRow("ends at once") << "exit 1"_ba << "sandbox-ended"_ba;
        QTest::newRow("no JSON") << say("hello") << "sandbox-unreadable"_ba;
        QTest::newRow("no keys") << say("{\"endpoint\":\"http://127.0.0.1:1/1.0\"}") << "sandbox-unreadable"_ba;
        QTest::newRow("elsewhere") << say(QByteArray(greeting).replace("http://127.0.0.1:4321", "https://evil.example"))
                                   << "sandbox-unreadable"_ba;
        QTest::newRow("endless line") << "yes | tr -d '\\n'"_ba << "sandbox-unreadable"_ba;
        QTest::newRow("silence") << "exec cat"_ba << "sandbox-timed-out"_ba;
    }

    void whatGoesWrongIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, code);
        play(script);
        SandboxLauncher launcher;
        launcher.setTimeout(code == "sandbox-timed-out" ? 50ms : 10s);
        QSignalSpy failed(&launcher, &SandboxLauncher::failed);
        const QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        launcher.start();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<base::Error>().code, code);
        QCOMPARE(ready.size(), 0);
        QCOMPARE(launcher.processId(), 0);
        QVERIFY(!failed.wait(50)); // told once
    }

    void aMissingProgramIsTold()
    {
        qputenv("CARTOUCHE_SANDBOX", "/nonexistent/cartouche-sandbox");
        SandboxLauncher launcher;
        const QSignalSpy failed(&launcher, &SandboxLauncher::failed);
        launcher.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().code, "sandbox-missing"_ba);
    }

    void aProgramThatCannotStartIsTold()
    {
        const QString file = m_folder->filePath(u"broken"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("#!/nonexistent/interpreter\n");
        broken.close();
        QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        qputenv("CARTOUCHE_SANDBOX", file.toUtf8());
        SandboxLauncher launcher;
        const QSignalSpy failed(&launcher, &SandboxLauncher::failed);
        launcher.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().code, "sandbox-start"_ba);
    }

private:
    void play(const QByteArray &body)
    {
        const QString name = m_folder->filePath(u"cartouche-sandbox"_s);
        QFile script(name);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + name.toUtf8() + ".arguments'\n" + body + "\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("CARTOUCHE_SANDBOX", name.toUtf8());
    }
    QStringList arguments() const
    {
        QFile file(m_folder->filePath(u"cartouche-sandbox.arguments"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSandboxLauncher)
#include "test_sandboxlauncher.moc"
