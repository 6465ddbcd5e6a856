// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/holdings.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace cartouche::support;
using namespace Qt::StringLiterals;

/// What the account has, as far as OVHcloud tells.
class TestHoldings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theAccountsNamesAreReadOnce();
    void whatIsNotToldIsNotClaimed();
    void anOrderThatIsOverIsLookedAfter();

private:
    QByteArray m_names;
    int m_status = 200;
    int m_asked = 0;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Holdings> m_holdings;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestHoldings::init()
{
    m_names = R"(["exemple.fr","XN--EXEMPL-GVA.fr","not a name"])"_ba;
    m_status = 200;
    m_asked = 0;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest & /*request*/) {
        ++m_asked;
        RawServer::answer(socket, m_status, m_names);
    });
    api::Client::Options options;
    options.readsPerMinute = 0;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(), api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_holdings = std::make_unique<Holdings>(*m_client);
    m_changed = std::make_unique<QSignalSpy>(m_holdings.get(), &Holdings::changed);
}

void TestHoldings::cleanup()
{
    m_changed.reset();
    m_holdings.reset();
    m_client.reset();
    m_server.reset();
}

void TestHoldings::theAccountsNamesAreReadOnce()
{
    m_holdings->read();
    m_holdings->read();
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_holdings->own(), (QSet<QString>{u"exemple.fr"_s, u"xn--exempl-gva.fr"_s}));
    m_holdings->readWhenOld();
    QCOMPARE(m_asked, 1);
}

void TestHoldings::whatIsNotToldIsNotClaimed()
{
    m_status = 403;
    m_names = R"({"message":"This call has not been granted"})"_ba;
    m_holdings->read();
    QTRY_COMPARE(m_asked, 1);
    // Once the failure was taken, the next occasion asks again.
    QTRY_VERIFY((m_holdings->readWhenOld(), m_asked > 1));
    QVERIFY(m_holdings->own().isEmpty());
    QCOMPARE(m_changed->size(), 0);
}

void TestHoldings::anOrderThatIsOverIsLookedAfter()
{
    m_names = "[]"_ba;
    m_holdings->setOrdered({u"neu.fr"_s});
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_asked, 0);
    m_names = R"(["neu.fr"])"_ba;
    m_holdings->setOrdered({});
    QTRY_COMPARE(m_holdings->own(), QSet<QString>{u"neu.fr"_s});
}

QTEST_GUILESS_MAIN(TestHoldings)
#include "test_holdings.moc"
