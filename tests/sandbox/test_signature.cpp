// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signature.h"

#include <QtTest>

using namespace cartouche::sandbox;

/// The vectors of OVHcloud's own Python client.
class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheKnownVectors_data();
    void agreesWithTheKnownVectors();
};

void TestSignature::agreesWithTheKnownVectors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray auth = "https://eu.api.ovh.com/1.0/auth";
    const QByteArray body = R"({"a":"b","c":"d"})";
    const QByteArray none;
    QTest::newRow("GET") << QByteArray("GET") << auth << none
                         << QByteArray("$1$e9556054b6309771395efa467c22e627407461ad");
    QTest::newRow("POST") << QByteArray("POST") << auth << body
                          << QByteArray("$1$ec2fb5c7a81f64723c77d2e5b609ae6f58a84fc1");
    QTest::newRow("PUT") << QByteArray("PUT") << auth << body
                         << QByteArray("$1$8a75a9e7c8e7296c9dbeda6a2a735eb6bd58ec4b");
    QTest::newRow("DELETE") << QByteArray("DELETE") << auth << none
                            << QByteArray("$1$a1eecd00b3b02b6cf5708b84b9ff42059a950d85");
    QTest::newRow("1.0") << QByteArray("GET") << QByteArray("https://eu.api.ovh.com/1.0/call") << none
                         << QByteArray("$1$7f2db49253edfc41891023fcd1a54cf61db05fbb");
    QTest::newRow("v1") << QByteArray("GET") << QByteArray("https://eu.api.ovh.com/v1/call") << none
                        << QByteArray("$1$e6e7906d385eb28adcbfbe6b66c1528a42d741ad");
    QTest::newRow("v2") << QByteArray("GET") << QByteArray("https://eu.api.ovh.com/v2/call") << none
                        << QByteArray("$1$bb63b132a6f84ad5433d0c534d48d3f7c3804285");
}

void TestSignature::agreesWithTheKnownVectors()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, body);
    QTEST(expectedSignature("9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk", "5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY",
                            method, url, body, "1457018875"),
          "signature");
}

QTEST_GUILESS_MAIN(TestSignature)
#include "test_signature.moc"
