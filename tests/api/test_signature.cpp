// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/signature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;

class TestSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsWhatThePublishedClientsCompute_data();
    void equalsWhatThePublishedClientsCompute();
};

void TestSignature::equalsWhatThePublishedClientsCompute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray auth = "https://eu.api.ovh.com/1.0/auth"_ba;
    const QByteArray body = R"({"a":"b","c":"d"})"_ba;
    QTest::newRow("GET") << "GET"_ba << auth << ""_ba << "$1$e9556054b6309771395efa467c22e627407461ad"_ba;
    QTest::newRow("POST") << "POST"_ba << auth << body << "$1$ec2fb5c7a81f64723c77d2e5b609ae6f58a84fc1"_ba;
    QTest::newRow("PUT") << "PUT"_ba << auth << body << "$1$8a75a9e7c8e7296c9dbeda6a2a735eb6bd58ec4b"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba << auth << ""_ba << "$1$a1eecd00b3b02b6cf5708b84b9ff42059a950d85"_ba;
    QTest::newRow("/1.0") << "GET"_ba << "https://eu.api.ovh.com/1.0/call"_ba << ""_ba
                          << "$1$7f2db49253edfc41891023fcd1a54cf61db05fbb"_ba;
    QTest::newRow("/v1") << "GET"_ba << "https://eu.api.ovh.com/v1/call"_ba << ""_ba
                         << "$1$e6e7906d385eb28adcbfbe6b66c1528a42d741ad"_ba;
    QTest::newRow("/v2") << "GET"_ba << "https://eu.api.ovh.com/v2/call"_ba << ""_ba
                         << "$1$bb63b132a6f84ad5433d0c534d48d3f7c3804285"_ba;
}

void TestSignature::equalsWhatThePublishedClientsCompute()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    const api::Credentials keys{u"TDPKJdwZwAQPwKX2"_s, u"9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk"_s,
                                u"5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY"_s};
    QCOMPARE(api::signature(keys, method, url, body, 1457018875), expected);
}

QTEST_GUILESS_MAIN(TestSignature)
#include "test_signature.moc"
