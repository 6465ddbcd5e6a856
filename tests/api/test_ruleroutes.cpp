// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/claimnoticemodel.h"
#include "api/ruleroutes.h"
#include "support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using support::RawRequest;
using support::RawServer;

class TestRuleRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRuleIsReadWithoutASignature();
    void aRuleThatIsNoObjectIsUnreadable();
    void aCheckIsSentOnceAndItsDetailsAreKept();
    void limitsAreReadByExtension();
    void aNoticeIsReadWhole();
    void aNoticeWithoutAnIdIsUnreadable();
    void aNoticeIsBounded();

private:
    void answerWith(int status, const QByteArray &json)
    {
        m_server->setHandler([status, json](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, status, json); });
    }
    [[nodiscard]] const RawRequest &only() const { return m_server->requests().constFirst(); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestRuleRoutes::init()
{
    m_client.reset();
    m_server = std::make_unique<RawServer>();
    m_client = std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
}

void TestRuleRoutes::aRuleIsReadWithoutASignature()
{
    answerWith(200, R"({"label": "OWNER_CONTACT"})");
    const auto rule = awaited(api::readConfigurationRule(*m_client, u"create"_s, u"xn--caf-dma.fr"_s));
    QCOMPARE(rule->value("label"_L1).toString(), u"OWNER_CONTACT"_s);
    QCOMPARE(only().target, "/1.0/domain/configurationRule?action=create&domain=xn--caf-dma.fr"_ba);
    QVERIFY(!only().headers.contains("x-ovh-signature"));
}

void TestRuleRoutes::aRuleThatIsNoObjectIsUnreadable()
{
    for (const char *json : {"[]", "null", "7"}) {
        answerWith(200, json);
        const auto rule = awaited(api::readConfigurationRule(*m_client, u"create"_s, u"example.com"_s));
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, base::Error::Kind::Unreadable);
    }
}

void TestRuleRoutes::aCheckIsSentOnceAndItsDetailsAreKept()
{
    answerWith(400, R"({"class": "Client::BadRequest::DOMDOCRuleNotRespected", "message": "1 constraints of rules are not respected",
        "details": {"_date": "2026-01-01", "owner.city": "Field \"city\" is required"}})");
    const QJsonObject body{{u"owner"_s, QJsonObject{{u"email"_s, u"contact@example.org"_s}}}};
    const auto checked = awaited(api::checkConfigurationRule(*m_client, u"transfer"_s, u"example.com"_s, body));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, base::Error::Kind::Refused);
    QCOMPARE(checked.error().details.value(u"owner.city"_s), u"Field \"city\" is required"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(only().method, "POST"_ba);
    QCOMPARE(only().target, "/1.0/domain/configurationRule/check?action=transfer&domain=example.com"_ba);
    QCOMPARE(QJsonDocument::fromJson(only().body).object(), body);
    QVERIFY(only().headers.contains("x-ovh-signature"));

    // An answer that is lost is not asked for again.
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::reset(socket); });
    const auto lost = awaited(api::checkConfigurationRule(*m_client, u"transfer"_s, u"example.com"_s, body));
    QCOMPARE(lost.error().kind, base::Error::Kind::OutcomeUnknown);
    QCOMPARE(m_server->requests().size(), 2);
    answerWith(200, {});
    QVERIFY(awaited(api::checkConfigurationRule(*m_client, u"transfer"_s, u"example.com"_s, body)));
}

void TestRuleRoutes::limitsAreReadByExtension()
{
    answerWith(200, R"({"dns": {}})");
    QVERIFY(awaited(api::readRegistryConfigurations(*m_client, u"co.uk"_s))->contains("dns"_L1));
    QCOMPARE(only().target, "/1.0/domain/extensions/co.uk/registryConfigurations"_ba);
}

void TestRuleRoutes::aNoticeIsReadWhole()
{
    answerWith(200, R"({"id": "f0e1", "label": "exemple", "type": "TRADEMARK", "startingDate": null, "endingDate": "2026-12-01T00:00:00Z",
        "claims": [{"markName": "EXEMPLE", "goodsAndServices": "Boats", "jurisdiction": "France", "jurisdictionCountryCode": "FR",
            "classifications": [{"number": "41", "description": "Education"}],
            "courtDecisions": [{"courtName": "Tribunal", "referenceNumber": "26/1", "countryCode": "FR", "regions": ["Nord", "Sud"]}],
            "trademarkUDRP": [{"caseNumber": "D1", "udrpProvider": "Provider"}],
            "trademarkContacts": [{"type": "agent", "name": null, "address": null}],
            "trademarkHolders": [{"entitlement": "owner", "organisation": "Exemple SARL", "email": "a@example.org",
                "address": {"city": "Lyon", "countryCode": "FR", "postalCode": "69001", "streets": ["1 rue de l'Exemple", "B"],
                    "stateOrProvince": null, "voice": "+33.1", "voiceExtension": "2", "fax": "+33.3", "faxExtension": "4"}}]}]})");
    const auto notice = awaited(api::readClaimNotice(*m_client, u"exemple.com"_s));
    QVERIFY(notice);
    QCOMPARE(only().target, "/1.0/domain/data/claimNotice?domain=exemple.com"_ba);
    QCOMPARE(notice->id, u"f0e1"_s);
    QCOMPARE(notice->label, u"exemple"_s);
    QCOMPARE(notice->type, u"TRADEMARK"_s);
    QCOMPARE(notice->startingDate, QString());
    QCOMPARE(notice->endingDate, u"2026-12-01T00:00:00Z"_s);
    QVERIFY(!notice->isCut);
    QCOMPARE(notice->claims.size(), 1);
    const api::TrademarkClaim &claim = notice->claims.constFirst();
    QCOMPARE(claim.markName, u"EXEMPLE"_s);
    QCOMPARE(claim.goodsAndServices, u"Boats"_s);
    QCOMPARE(claim.jurisdiction, u"France"_s);
    QCOMPARE(claim.jurisdictionCountryCode, u"FR"_s);
    QCOMPARE(claim.classes.constFirst().number, u"41"_s);
    QCOMPARE(claim.courtDecisions.constFirst().regions, (QStringList{u"Nord"_s, u"Sud"_s}));
    QCOMPARE(claim.arbitrationCases.constFirst().provider, u"Provider"_s);
    QCOMPARE(claim.contacts.constFirst().type, u"agent"_s);
    const api::ClaimContact &holder = claim.holders.constFirst();
    QCOMPARE(holder.organisation, u"Exemple SARL"_s);
    QCOMPARE(holder.streets.size(), 2);
    QCOMPARE(holder.city, u"Lyon"_s);
    QCOMPARE(holder.faxExtension, u"4"_s);
}

void TestRuleRoutes::aNoticeWithoutAnIdIsUnreadable()
{
    for (const char *json : {R"({"label": "x"})", R"({"id": "x"})", "[]", R"({"id": {}, "label": []})"})
        QVERIFY(!api::readClaimNoticeModel(QJsonDocument::fromJson(json).isArray()
                                               ? QJsonValue(QJsonArray())
                                               : QJsonValue(QJsonDocument::fromJson(json).object())));
    answerWith(200, "{}");
    QCOMPARE(awaited(api::readClaimNotice(*m_client, u"exemple.com"_s)).error().kind, base::Error::Kind::Unreadable);
}

void TestRuleRoutes::aNoticeIsBounded()
{
    QJsonArray holders;
    QJsonArray claims;
    for (int i = 0; i < 3'000; ++i)
        holders.append(QJsonObject{{u"name"_s, u"x"_s}});
    for (int i = 0; i < 200; ++i)
        claims.append(QJsonObject{{u"markName"_s, QString(20'000, u'x')}, {u"trademarkHolders"_s, holders}});
    const auto notice = api::readClaimNoticeModel(QJsonObject{{u"id"_s, u"1"_s}, {u"label"_s, u"x"_s}, {u"claims"_s, claims}});
    QVERIFY(notice && notice->isCut);
    QCOMPARE(notice->claims.size(), 50);
    QCOMPARE(notice->claims.constFirst().holders.size(), 50);
    QCOMPARE(notice->claims.constFirst().markName.size(), 10'000);
}

QTEST_GUILESS_MAIN(TestRuleRoutes)
#include "test_ruleroutes.moc"
