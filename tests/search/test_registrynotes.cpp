// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/registrynotes.h"
#include "eligibility/demandtext.h"
#include "store/database.h"
#include "support/rawserver.h"

#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace cartouche::support;
using namespace Qt::StringLiterals;

namespace {

const auto endpointKey = u"https://example.com/1.0"_s;
const QByteArray unionRule = R"({"and":[{"label":"OWNER_CONTACT","type":"contact","constraints":[{"operator":"required"}],
 "fields":{"and":[{"label":"address.country","type":"string","constraints":[{"operator":"required"},
 {"operator":"contains","values":["AT","BE","BG","CY","CZ","DE","DK","EE","ES","FI","FR","GR","HR","HU","IE","IT","LT",
 "LU","LV","MT","NL","PL","PT","RO","SE","SI","SK"]}]}]}}]})"_ba;

/// The computer's clock, set ahead by the test.
class LateClock : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return base::Clock::system().now().addSecs(ahead); }
    qint64 ahead = 0;
};

} // namespace

/// What registries want, learned while somebody looks.
class TestRegistryNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsLookedAtIsAskedOnce();
    void whatWasKeptIsNotAskedAgain();
    void aRefusedRuleClaimsNothing();
    void withoutANetworkItStops();
    void aPassingFailureIsAskedAgainLater();
    void itIsNotAskedForEver();
    void nothingIsAskedBeforeItIsOpen();
    void demandsSurviveAsText();

private:
    void start();

    QTemporaryDir m_place;
    QStringList m_asked;
    int m_status = 200;
    LateClock m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<RegistryNotes> m_notes;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestRegistryNotes::init()
{
    m_asked.clear();
    m_status = 200;
    m_clock.ahead = 0;
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        const QUrl url(QString::fromLatin1(request.target));
        m_asked.append(QUrlQuery(url).queryItemValue(u"domain"_s).section(u'.', 1));
        const bool isUnion = m_asked.last() == "eu"_L1;
        RawServer::answer(socket, m_status, m_status != 200 ? R"({"message":"no"})"_ba : isUnion ? unionRule : R"({"and":[]})"_ba);
    });
    QFile::remove(m_place.filePath(u"a.db"_s));
    m_database = std::make_unique<store::Database>(m_place.filePath(u"a.db"_s));
    start();
}

void TestRegistryNotes::start()
{
    m_changed.reset();
    m_notes.reset();
    api::Client::Options options;
    options.readsPerMinute = 0;
    options.readTries = 1;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(),
                                             api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_notes = std::make_unique<RegistryNotes>(*m_client, *m_database, m_clock);
    m_changed = std::make_unique<QSignalSpy>(m_notes.get(), &RegistryNotes::changed);
}

void TestRegistryNotes::cleanup()
{
    m_changed.reset();
    m_notes.reset();
    m_client.reset();
    m_database.reset();
    m_server.reset();
}

void TestRegistryNotes::whatIsLookedAtIsAskedOnce()
{
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s, u"com"_s});
    QTRY_COMPARE(m_notes->known()->size(), 2);
    QVERIFY(m_notes->known()->value(u"eu"_s).needsPapers());
    QCOMPARE(m_notes->known()->value(u"eu"_s).region(), eligibility::CountryGroup::EuropeanUnion);
    QVERIFY(!m_notes->known()->value(u"com"_s).needsPapers());
    m_notes->want({u"com"_s, u"eu"_s, u"fr"_s});
    QTRY_COMPARE(m_notes->known()->size(), 3);
    QCOMPARE(m_asked, (QStringList{u"eu"_s, u"com"_s, u"fr"_s}));
}

void TestRegistryNotes::whatWasKeptIsNotAskedAgain()
{
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s});
    QTRY_COMPARE(m_notes->known()->size(), 1);
    QTRY_COMPARE(store::ExtensionDemands(*m_database).read(endpointKey).result()->size(), 1);
    start();
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s, u"com"_s});
    QTRY_COMPARE(m_notes->known()->size(), 2);
    QVERIFY(m_notes->known()->value(u"eu"_s).needsPapers());
    QCOMPARE(m_asked, (QStringList{u"eu"_s, u"com"_s}));
    // Of another endpoint nothing is known.
    QVERIFY(store::ExtensionDemands(*m_database).read(u"https://example.org/1.0"_s).result()->isEmpty());
}

void TestRegistryNotes::aRefusedRuleClaimsNothing()
{
    m_status = 404;
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s, u"com"_s, u"fr"_s});
    QTRY_COMPARE(m_asked.size(), 3);
    m_notes->want({u"eu"_s});
    QVERIFY(m_notes->known()->isEmpty());
    QCOMPARE(m_asked.size(), 3);
}

void TestRegistryNotes::withoutANetworkItStops()
{
    m_server.reset();
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s, u"com"_s, u"fr"_s, u"de"_s});
    QTRY_VERIFY(!m_changed->isEmpty()); // what was kept: nothing
    QVERIFY(m_notes->known()->isEmpty());
}

void TestRegistryNotes::aPassingFailureIsAskedAgainLater()
{
    m_status = 503;
    m_notes->open(endpointKey);
    m_notes->want({u"eu"_s});
    QTRY_VERIFY(m_asked.size() == 1 && !m_notes->isAsking());
    m_status = 200;
    m_notes->want({u"eu"_s});
    QVERIFY(!m_notes->isAsking()); // not at once
    m_clock.ahead = RegistryNotes::firstPause.count() + 1;
    m_notes->want({u"eu"_s});
    QTRY_COMPARE(m_notes->known()->size(), 1);
    QCOMPARE(m_asked.size(), 2);
    QVERIFY(m_notes->known()->value(u"eu"_s).needsPapers());
}

void TestRegistryNotes::itIsNotAskedForEver()
{
    m_status = 503;
    m_notes->open(endpointKey);
    for (int tries = 1; tries <= RegistryNotes::mostTries; ++tries) {
        m_notes->want({u"eu"_s});
        QTRY_VERIFY(m_asked.size() == tries && !m_notes->isAsking());
        m_clock.ahead += 24 * 3600;
    }
    m_notes->want({u"eu"_s});
    QVERIFY(!m_notes->isAsking());
}

void TestRegistryNotes::nothingIsAskedBeforeItIsOpen()
{
    m_notes->want({u"eu"_s});
    QCoreApplication::processEvents();
    QVERIFY(m_asked.isEmpty());
    m_notes->open(endpointKey);
    QTRY_COMPARE(m_asked, QStringList{u"eu"_s});
}

void TestRegistryNotes::demandsSurviveAsText()
{
    eligibility::Demands demands;
    demands.countries = {u"DE"_s};
    demands.cities = {u"Berlin"_s};
    demands.mayAdministratorLiveThere = true;
    demands.inPlaceOfLiving = {u"nationality"_s};
    demands.legalForms = {u"corporation"_s};
    demands.members = {u"vat"_s};
    demands.sometimesMembers = {u"birthDay"_s};
    demands.elements = {u"REASON"_s};
    QVERIFY(eligibility::demandsFromJson(eligibility::toJson(demands)) == demands);
    QVERIFY(eligibility::toJson({}).isEmpty());
    QVERIFY(eligibility::demandsFromJson({{u"countries"_s, 5}, {u"strange"_s, true}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistryNotes)
#include "test_registrynotes.moc"
