// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace cartouche::test;
using namespace Qt::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void callsAreCountedByRoute();
    void resetForgetsEverythingButTheKeys();
    void theSameSeedGivesTheSameKeysAndIds();
    void latencyIsAddedToEveryAnswer();
    void theSubsidiaryDecidesCurrencyAndTax();
    void leavesWhenItsParentIsGone();
    void leavesOnSigterm();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
};

void TestControl::callsAreCountedByRoute()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    QCOMPARE(sandbox.requests(), QJsonArray());
    (void)client.get(u"/me"_s);
    (void)client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    (void)client.post(u"/order/cart"_s, QJsonObject());
    client.signatureOverride = "$1$no";
    (void)client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    (void)client.get(u"/no/such/route"_s);
    const QByteArray expected = R"json([{"method":"GET","path":"/me","count":1,"acted":0},
        {"method":"POST","path":"/order/cart","count":3,"acted":1},
        {"method":"GET","path":"(unknown)","count":1,"acted":0}])json";
    QCOMPARE(sandbox.requests(), QJsonDocument::fromJson(expected).array());
}

void TestControl::resetForgetsEverythingButTheKeys()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    QVERIFY(sandbox.advanceClock(std::chrono::seconds(60)));
    QVERIFY(sandbox.reset());
    QCOMPARE(sandbox.requests(), QJsonArray());
    QCOMPARE(client.get(cart).status, 404);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestControl::theSameSeedGivesTheSameKeysAndIds()
{
    const auto run = [](const QString &seed) {
        SandboxProcess sandbox({u"--seed"_s, seed});
        if (!sandbox.start())
            return QStringList();
        SignedClient client(sandbox);
        Shopper shopper(client);
        const qint64 order = shopper.order(u"exemple.fr"_s);
        return QStringList{sandbox.applicationKey(), sandbox.applicationSecret(),
                           sandbox.consumerKey(), QString::number(order),
                           client.get(u"/order/cart"_s).body[0].toString(),
                           QString::number(shopper.method(u"4242"_s))};
    };
    const QStringList first = run(u"7"_s);
    QCOMPARE(first.size(), 6);
    QCOMPARE(run(u"7"_s), first);
    const QStringList other = run(u"8"_s);
    QVERIFY(other[0] != first[0] && other[2] != first[2] && other[4] != first[4]);
}

void TestControl::latencyIsAddedToEveryAnswer()
{
    SandboxProcess sandbox({u"--latency"_s, u"120"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QVERIFY(timer.elapsed() >= 115);
}

void TestControl::theSubsidiaryDecidesCurrencyAndTax()
{
    SandboxProcess sandbox({u"--subsidiary"_s, u"PL"_s});
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    QCOMPARE(client.get(u"/me"_s).body[u"currency"][u"code"].toString(), u"PLN"_s);
    const Reply made = client.post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"PL"_s}});
    const QString cart = u"/order/cart/"_s + made.body[u"cartId"].toString();
    QCOMPARE(client.post(cart + u"/assign"_s).status, 200);
    QCOMPARE(client.post(cart + u"/domain"_s, QJsonObject{{u"domain"_s, u"exemple.net"_s}}).status, 200);
    const QJsonValue prices = client.get(cart + u"/summary"_s).body[u"prices"];
    QCOMPARE(prices[u"withoutTax"][u"currencyCode"].toString(), u"PLN"_s);
    QCOMPARE(prices[u"withoutTax"][u"value"].toDouble(), 58.46);
    QCOMPARE(prices[u"tax"][u"value"].toDouble(), 13.45);
}

void TestControl::leavesWhenItsParentIsGone()
{
    QProcess process;
    process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s,
                  {u"--exit-with-parent"_s});
    QVERIFY(process.waitForReadyRead(10'000));
    QVERIFY(QJsonDocument::fromJson(process.readLine()).object().contains(u"endpoint"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestControl::leavesOnSigterm()
{
#ifdef Q_OS_UNIX
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess process;
        process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, QStringList());
        QVERIFY(process.waitForReadyRead(10'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
#else
    QSKIP("signals are a matter of Unix");
#endif
}

void TestControl::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("port") << QStringList{u"--port"_s, u"99999"_s};
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"0"_s};
    QTest::newRow("speed text") << QStringList{u"--speed"_s, u"nan"_s};
    QTest::newRow("subsidiary") << QStringList{u"--subsidiary"_s, u"XX"_s};
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"-5"_s};
    QTest::newRow("unknown") << QStringList{u"--no-such-option"_s};
}

void TestControl::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QProcess process;
    process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, options);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY(process.exitCode() != 0);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestControl)
#include "test_control.moc"
