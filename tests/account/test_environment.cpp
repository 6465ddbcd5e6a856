// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/environment.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using cartouche::account::takeCredentialsFromEnvironment;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { (void)takeCredentialsFromEnvironment(); }

    void keysAreTakenOutOfTheEnvironment()
    {
        qputenv("OVH_APPLICATION_KEY", "app-key");
        qputenv("OVH_APPLICATION_SECRET", " app-secret\n");
        qputenv("OVH_CONSUMER_KEY", "consumer-key");
        const auto credentials = takeCredentialsFromEnvironment();
        QCOMPARE(credentials.applicationKey, u"app-key"_s);
        QCOMPARE(credentials.applicationSecret, u"app-secret"_s);
        QCOMPARE(credentials.consumerKey, u"consumer-key"_s);
        QVERIFY(credentials.canSign());
        for (const char *name : {"OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET", "OVH_CONSUMER_KEY"})
            QVERIFY(!qEnvironmentVariableIsSet(name));
        QVERIFY(!takeCredentialsFromEnvironment().canSign());
    }

    void noChildInheritsThem()
    {
        qputenv("OVH_APPLICATION_SECRET", "planted-secret");
        (void)takeCredentialsFromEnvironment();
        QProcess child;
        child.start(u"env"_s, {});
        QVERIFY(child.waitForFinished());
        const QByteArray output = child.readAllStandardOutput();
        QVERIFY(output.contains("PATH="));
        QVERIFY(!output.contains("planted-secret"));
    }

    void anIncompleteSetCannotSignAndIsTakenToo()
    {
        qputenv("OVH_APPLICATION_SECRET", "only-this");
        QVERIFY(!takeCredentialsFromEnvironment().canSign());
        QVERIFY(!qEnvironmentVariableIsSet("OVH_APPLICATION_SECRET"));
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "test_environment.moc"
