// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// What the registry makes of a name, and what the customer can do about it.
class TestTasks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aRegistryThatAsksWhyIsAnswered();
    void anArgumentHasItsLimits();
    void aRegistryThatIsDownIsTriedAgain();
    void aTaskCanBeStuck();
    void aWaitingTaskIsAccelerated();
    void aWaitingTaskIsCancelled();
    void theProgressBarMovesOn();
    void tasksAreFiltered();

private:
    void pass(SignedClient &client, int stages);
    /// "/me/task/domain/…" of a name that was just ordered and paid; empty when that failed.
    static QString order(SignedClient &client, const QString &domain);

    SandboxProcess m_sandbox{{u"--speed"_s, u"0.01"_s}};
};

void TestTasks::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestTasks::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestTasks::pass(SignedClient &client, int stages)
{
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(200 * stages)));
    client.clockOffset += 200 * stages;
}

QString TestTasks::order(SignedClient &client, const QString &domain)
{
    Shopper shopper(client);
    if (shopper.pay(shopper.order(domain), shopper.method(u"4242"_s)).status != 200)
        return {};
    return u"/me/task/domain/%1"_s.arg(shopper.task(domain)[u"id"].toInteger());
}

void TestTasks::aRegistryThatAsksWhyIsAnswered()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"mon-justificatif.fr"_s);
    pass(client, 2);
    const Reply error = client.get(task);
    QCOMPARE(error.body[u"status"].toString(), u"error"_s);
    QCOMPARE(error.body[u"canRelaunch"].toBool(), true);
    QVERIFY(error.body[u"doneDate"].isNull());
    QCOMPARE(client.get(task + u"/argument"_s).body.toArray(), QJsonArray{u"legitimacyAfnic"_s});
    const QString argument = task + u"/argument/legitimacyAfnic"_s;
    QVERIFY(client.get(argument).body[u"value"].isNull());

    // Relaunched as it is, it fails again.
    QCOMPARE(client.post(task + u"/relaunch"_s).status, 200);
    pass(client, 2);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"error"_s);

    QCOMPARE(client.put(argument, QJsonObject{{u"value"_s, u"The name of our association"_s}}).raw, "null");
    QCOMPARE(client.get(argument).body[u"value"].toString(), u"The name of our association"_s);
    QCOMPARE(client.post(task + u"/relaunch"_s).status, 200);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"todo"_s);
    pass(client, 2);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"done"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"mon-justificatif.fr"_s});
    QCOMPARE(client.post(task + u"/relaunch"_s).status, 400);
    QCOMPARE(client.put(argument, QJsonObject{{u"value"_s, u"Too late"_s}}).status, 400);
}

void TestTasks::anArgumentHasItsLimits()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"mon-justificatif.fr"_s);
    const QString argument = task + u"/argument/legitimacyAfnic"_s;
    const qint64 longest = client.get(argument).body[u"maximumSize"].toInteger();
    const auto put = [&](const QJsonValue &value) {
        return client.put(argument, QJsonObject{{u"value"_s, value}}).status;
    };
    QCOMPARE(put(QString()), 400);
    QCOMPARE(put(7), 400);
    QCOMPARE(put(QJsonValue()), 400);
    QCOMPARE(put(QString(longest + 1, u'x')), 400);
    QCOMPARE(put(QString(longest, u'x')), 200);
    QCOMPARE(client.put(task + u"/argument/authInfo"_s, QJsonObject{{u"value"_s, u"x"_s}}).status, 404);
}

void TestTasks::aRegistryThatIsDownIsTriedAgain()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"en-panne.fr"_s);
    pass(client, 2);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"error"_s);
    QCOMPARE(client.get(task).body[u"canRelaunch"].toBool(true), false);
    QCOMPARE(client.post(task + u"/relaunch"_s).status, 400);
    pass(client, 4);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"todo"_s);
    pass(client, 2);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"done"_s);
}

void TestTasks::aTaskCanBeStuck()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"un-probleme.fr"_s);
    pass(client, 50);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"problem"_s);
    QCOMPARE(client.get(task).body[u"canRelaunch"].toBool(true), false);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray());
}

void TestTasks::aWaitingTaskIsAccelerated()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"exemple.fr"_s);
    QCOMPARE(client.get(task).body[u"canAccelerate"].toBool(), true);
    QCOMPARE(client.post(task + u"/accelerate"_s).raw, "null");
    QCOMPARE(client.get(task).body[u"status"].toString(), u"doing"_s);
    QCOMPARE(client.post(task + u"/accelerate"_s).status, 400);
    QCOMPARE(client.post(task + u"/cancel"_s).status, 400);
    pass(client, 1);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"done"_s);
}

void TestTasks::aWaitingTaskIsCancelled()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"exemple.fr"_s);
    QCOMPARE(client.get(task).body[u"canCancel"].toBool(), true);
    QCOMPARE(client.post(task + u"/cancel"_s).raw, "null");
    pass(client, 5);
    QCOMPARE(client.get(task).body[u"status"].toString(), u"cancelled"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray());
    QCOMPARE(client.post(task + u"/relaunch"_s).status, 400);
}

void TestTasks::theProgressBarMovesOn()
{
    SignedClient client(m_sandbox);
    const QString task = order(client, u"mon-justificatif.fr"_s);
    const auto bar = [&] { return client.get(task + u"/progressbar"_s).body; };
    QCOMPARE(bar()[u"taskActions"].toArray(), QJsonArray{u"canCancel"_s});
    QCOMPARE(bar()[u"currentStep"][u"step"].toString(), u"WAITING"_s);
    QVERIFY(!bar()[u"expectedDoneDate"].isNull());
    pass(client, 1);
    QVERIFY(bar()[u"progress"].toInt() >= 50 && bar()[u"progress"].toInt() < 100);
    QCOMPARE(bar()[u"currentStep"][u"step"].toString(), u"REGISTRY"_s);
    QCOMPARE(bar()[u"taskActions"].toArray(), QJsonArray());
    pass(client, 1);
    QCOMPARE(bar()[u"taskStatus"].toString(), u"error"_s);
    QCOMPARE(bar()[u"taskActions"].toArray(), QJsonArray({u"canCorrect"_s, u"canRelaunch"_s}));
    QCOMPARE(client.get(u"/me/task/domain/1/progressbar"_s).status, 404);
}

void TestTasks::tasksAreFiltered()
{
    SignedClient client(m_sandbox);
    (void)order(client, u"exemple.fr"_s);
    (void)order(client, u"mon-exemple.fr"_s);
    const auto count = [&](const QString &query) {
        return client.get(u"/me/task/domain?"_s + query).body.toArray().size();
    };
    QCOMPARE(count(u"domain=exemple.fr"_s), 2); // of every name that contains it
    QCOMPARE(count(u"domain=mon-exemple.fr"_s), 1);
    QCOMPARE(count(u"function=Create"_s), 2);
    QCOMPARE(count(u"function=DomainIncomingTransfer"_s), 0);
    QCOMPARE(count(u"status=todo"_s), 2);
    QCOMPARE(count(u"status=done"_s), 0);
    QCOMPARE(count(u"type=alldom"_s), 0);
}

QTEST_GUILESS_MAIN(TestTasks)
#include "test_tasks.moc"
