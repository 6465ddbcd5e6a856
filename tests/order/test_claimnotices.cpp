// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/claimnotices.h"

#include "api/awaiting.h"
#include "order/samples.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;
using support::RawRequest;
using support::RawServer;
using Kind = ClaimNotices::State::Kind;

class TestClaimNotices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNoticeIsAskedForWhereAFormHasIt();
    void noNoticeIsAnAnswerToo();
    void aFailureMayBeAskedAgain();

private:
    [[nodiscard]] int asked() const { return static_cast<int>(m_server->requests().size()); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<ClaimNotices> m_notices;
    int m_status = 200;
};

void TestClaimNotices::init()
{
    m_notices.reset();
    m_client.reset();
    m_status = 200;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, m_status, m_status == 200
            ? R"({"id":"a1","label":"marque","type":"TRADEMARK","claims":[{"markName":"MARQUE"}]})"_ba
            : R"({"message":"no"})"_ba);
    });
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
    m_draft = std::make_unique<Draft>();
    m_notices = std::make_unique<ClaimNotices>(*m_client, *m_draft);
    m_draft->setNames({draftName(u"marque.shop"_s), draftName(u"exemple.shop"_s)});
}

void TestClaimNotices::aNoticeIsAskedForWhereAFormHasIt()
{
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::NotAsked);
    m_draft->setForm(u"exemple.shop"_s, form({u"OWNER_CONTACT"_s}));
    m_draft->setForm(u"marque.shop"_s, form({u"OWNER_CONTACT"_s, u"CLAIMS_NOTICE"_s}));
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Asking);
    QSignalSpy changed(m_notices.get(), &ClaimNotices::changed);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Known);
    QCOMPARE(m_notices->of(u"marque.shop"_s).notice.claims.first().markName, u"MARQUE"_s);
    m_draft->setValue(u"marque.shop"_s, u"CLAIMS_NOTICE"_s, u"true"_s);
    m_notices->again(u"marque.shop"_s); // nothing is wrong with it
    QCOMPARE(asked(), 1);
    QVERIFY(m_server->requests().first().target.endsWith("/domain/data/claimNotice?domain=marque.shop"));
    QCOMPARE(m_notices->of(u"exemple.shop"_s).kind, Kind::NotAsked);
}

void TestClaimNotices::noNoticeIsAnAnswerToo()
{
    m_status = 404;
    m_draft->setForm(u"marque.shop"_s, form({u"CLAIMS_NOTICE"_s}));
    QTRY_COMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::None);
}

void TestClaimNotices::aFailureMayBeAskedAgain()
{
    m_status = 403;
    m_draft->setForm(u"marque.shop"_s, form({u"CLAIMS_NOTICE"_s}));
    QTRY_COMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Failed);
    QCOMPARE(m_notices->of(u"marque.shop"_s).error.httpStatus, 403);
    m_draft->setValue(u"marque.shop"_s, u"CLAIMS_NOTICE"_s, u"true"_s); // not at every key press
    QCOMPARE(asked(), 1);
    m_status = 200;
    m_notices->again(u"marque.shop"_s);
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Asking);
    QTRY_COMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Known);
}

QTEST_GUILESS_MAIN(TestClaimNotices)
#include "test_claimnotices.moc"
