// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/claimnotices.h"

#include "api/awaiting.h"
#include "order/samples.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

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
    void aNoticeIsAskedForWhereTheRuleAloneWantsIt();

private:
    [[nodiscard]] int asked() const
    {
        return static_cast<int>(std::count_if(m_server->requests().begin(), m_server->requests().end(),
                                              [](const RawRequest &one) { return one.target.contains("/claimNotice?"); }));
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<eligibility::Rulebook> m_rulebook;
    std::unique_ptr<RuleSubjects> m_subjects;
    std::unique_ptr<Completeness> m_completeness;
    std::unique_ptr<ClaimNotices> m_notices;
    QByteArray m_rule;
    int m_status = 200;
};

void TestClaimNotices::init()
{
    m_notices.reset();
    m_completeness.reset();
    m_rulebook.reset();
    m_client.reset();
    m_status = 200;
    m_rule = "{}";
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (!request.target.contains("/claimNotice?")) {
            RawServer::answer(socket, 200, request.target.contains("/configurationRule?") ? m_rule : "{}"_ba);
            return;
        }
        RawServer::answer(socket, m_status, m_status == 200
            ? R"({"id":"a1","label":"marque","type":"TRADEMARK","claims":[{"markName":"MARQUE"}]})"_ba
            : R"({"message":"no"})"_ba);
    });
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
    m_draft = std::make_unique<Draft>();
    m_rulebook = std::make_unique<eligibility::Rulebook>(*m_client);
    m_subjects = std::make_unique<RuleSubjects>();
    m_completeness = std::make_unique<Completeness>(*m_draft, *m_rulebook, *m_subjects);
    m_notices = std::make_unique<ClaimNotices>(*m_client, *m_draft, *m_completeness);
    m_draft->setNames({draftName(u"marque.shop"_s), draftName(u"exemple.shop"_s)});
}

void TestClaimNotices::aNoticeIsAskedForWhereAFormHasIt()
{
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::NotAsked);
    m_draft->setForm(u"exemple.shop"_s, form({u"OWNER_CONTACT"_s}));
    m_draft->setForm(u"marque.shop"_s, form({u"OWNER_CONTACT"_s, u"CLAIMS_NOTICE"_s}));
    QSignalSpy changed(m_notices.get(), &ClaimNotices::changed);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Known);
    QCOMPARE(m_notices->of(u"marque.shop"_s).notice.claims.first().markName, u"MARQUE"_s);
    m_draft->setValue(u"marque.shop"_s, u"CLAIMS_NOTICE"_s, u"true"_s);
    m_notices->again(u"marque.shop"_s); // nothing is wrong with it
    QCOMPARE(asked(), 1);
    QVERIFY(std::any_of(m_server->requests().begin(), m_server->requests().end(), [](const RawRequest &one) {
        return one.target.endsWith("/domain/data/claimNotice?domain=marque.shop");
    }));
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

void TestClaimNotices::aNoticeIsAskedForWhereTheRuleAloneWantsIt()
{
    m_rule = R"({"label":"CLAIMS_NOTICE","type":"bool","constraints":[{"operator":"required"}]})";
    m_draft->setForm(u"marque.shop"_s, form({u"OWNER_CONTACT"_s}));
    QTRY_COMPARE(m_notices->of(u"marque.shop"_s).kind, Kind::Known);
    QCOMPARE(asked(), 1);
}

QTEST_GUILESS_MAIN(TestClaimNotices)
#include "test_claimnotices.moc"
