// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulebook.h"

#include "api/awaiting.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;
using base::DomainName;
using support::RawRequest;
using support::RawServer;
using StateKind = RuleState::Kind;

class TestRulebook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRuleIsFetchedOnceForAllNamesOfAnExtension();
    void namesThatAreAskedForMoreHaveTheirOwn();
    void aFailureIsToldAndMayBeAskedAgain();
    void whatCannotBeReadIsCounted();
    void limitsAreFetchedOncePerExtension();
    void afterClearOldAnswersDoNotCount();

private:
    [[nodiscard]] static DomainName name(QStringView text) { return *DomainName::parse(text); }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> list;
        for (const RawRequest &each : m_server->requests())
            list.append(each.target);
        std::sort(list.begin(), list.end());
        return list;
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Rulebook> m_book;
    QByteArray m_answer;
    int m_status = 200;
    static inline const QString m_create = u"create"_s;
};

void TestRulebook::init()
{
    m_book.reset();
    m_client.reset();
    m_server = std::make_unique<RawServer>();
    m_answer = R"({"label": "OWNER_CONTACT", "constraints": []})";
    m_status = 200;
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, m_status, m_answer); });
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
    m_book = std::make_unique<Rulebook>(*m_client);
}

void TestRulebook::aRuleIsFetchedOnceForAllNamesOfAnExtension()
{
    const QStringList usual{u"OWNER_CONTACT"_s, u"DNS"_s};
    QCOMPARE(m_book->state(name(u"exemple.fr"), m_create, usual).kind, StateKind::NotAsked);
    QSignalSpy changed(m_book.get(), &Rulebook::changed);
    for (const auto *each : {u"exemple.fr", u"exemple-2.fr", u"exemple-3.fr"})
        m_book->ask(name(each), m_create, usual);
    m_book->ask(name(u"exemple.co.uk"), m_create, usual);
    m_book->ask(name(u"exemple.fr"), u"transfer"_s, usual);
    QCOMPARE(m_book->state(name(u"exemple-3.fr"), m_create, usual).kind, StateKind::Asking);
    QTRY_COMPARE(changed.size(), 6);
    QCOMPARE(targets(), (QList<QByteArray>{"/1.0/domain/configurationRule?action=create&domain=exemple.co.uk",
                                           "/1.0/domain/configurationRule?action=create&domain=exemple.fr",
                                           "/1.0/domain/configurationRule?action=transfer&domain=exemple.fr"}));
    const RuleState state = m_book->state(name(u"exemple-2.fr"), m_create, {u"DNS"_s});
    QCOMPARE(state.kind, StateKind::Known);
    QCOMPARE(state.rule->label, u"OWNER_CONTACT"_s);
    m_book->ask(name(u"exemple-4.fr"), m_create, {});
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(changed.size(), 6);
}

void TestRulebook::namesThatAreAskedForMoreHaveTheirOwn()
{
    m_book->ask(name(u"exemple.fr"), m_create, {u"DNS"_s});
    m_book->ask(name(u"reserve.fr"), m_create, {u"PROTECTED_CODE"_s, u"DNS"_s});
    m_book->ask(name(u"reserve-2.fr"), m_create, {u"PROTECTED_CODE"_s});
    m_book->ask(name(u"raison-reserve.fr"), m_create, {u"REASON"_s, u"PROTECTED_CODE"_s, u"DNS"_s});
    m_book->ask(name(u"reserve-raison.fr"), m_create, {u"PROTECTED_CODE"_s, u"REASON"_s, u"REASON"_s});
    QTRY_COMPARE(m_book->state(name(u"reserve-raison.fr"), m_create, {u"REASON"_s, u"PROTECTED_CODE"_s}).kind, StateKind::Known);
    QTRY_COMPARE(m_server->requests().size(), 3);
}

void TestRulebook::aFailureIsToldAndMayBeAskedAgain()
{
    m_status = 404;
    m_answer = R"({"message": "no such rule"})";
    m_book->ask(name(u"exemple.fr"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).kind, StateKind::Failed);
    QCOMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).error.kind, base::Error::Kind::NotFound);
    QVERIFY(!m_book->state(name(u"exemple.fr"), m_create, {}).rule);
    m_status = 200;
    m_answer = "{}";
    m_book->ask(name(u"exemple-2.fr"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).kind, StateKind::Known);
}

void TestRulebook::whatCannotBeReadIsCounted()
{
    m_answer = R"({"label": "REASON", "constraints": [1, 2]})";
    m_book->ask(name(u"exemple.fr"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).kind, StateKind::Known);
    QCOMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).leftOut, 2);
    m_answer = R"({"and": 7})";
    m_book->ask(name(u"exemple.eu"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.eu"), m_create, {}).kind, StateKind::Known);
    QVERIFY(!m_book->state(name(u"exemple.eu"), m_create, {}).rule);
    m_answer = "[]";
    m_book->ask(name(u"exemple.de"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.de"), m_create, {}).error.kind, base::Error::Kind::Unreadable);
}

void TestRulebook::limitsAreFetchedOncePerExtension()
{
    m_answer = R"({"dns": {"minNumber": 2, "maxNumber": 7}})";
    m_book->askLimits(u"co.uk"_s);
    m_book->askLimits(u"co.uk"_s);
    QCOMPARE(m_book->limits(u"co.uk"_s).kind, StateKind::Asking);
    QTRY_COMPARE(m_book->limits(u"co.uk"_s).kind, StateKind::Known);
    QCOMPARE(m_book->limits(u"co.uk"_s).limits.maximumNameServers, std::optional(7));
    QCOMPARE(targets(), QList<QByteArray>{"/1.0/domain/extensions/co.uk/registryConfigurations"});
    QCOMPARE(m_book->limits(u"fr"_s).kind, StateKind::NotAsked);
    m_status = 403;
    m_answer = R"({"errorCode": "NOT_GRANTED_CALL", "message": "no"})";
    m_book->askLimits(u"fr"_s);
    QTRY_COMPARE(m_book->limits(u"fr"_s).kind, StateKind::Failed);
    QVERIFY(m_book->limits(u"fr"_s).error.isDenial());
}

void TestRulebook::afterClearOldAnswersDoNotCount()
{
    m_book->ask(name(u"exemple.fr"), m_create, {});
    m_book->askLimits(u"fr"_s);
    m_book->clear();
    QCOMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).kind, StateKind::NotAsked);
    m_book->ask(name(u"exemple.eu"), m_create, {});
    QTRY_COMPARE(m_book->state(name(u"exemple.eu"), m_create, {}).kind, StateKind::Known);
    QTRY_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_book->state(name(u"exemple.fr"), m_create, {}).kind, StateKind::NotAsked);
    QCOMPARE(m_book->limits(u"fr"_s).kind, StateKind::NotAsked);
}

QTEST_GUILESS_MAIN(TestRulebook)
#include "test_rulebook.moc"
