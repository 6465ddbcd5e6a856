// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/completeness.h"

#include "api/awaiting.h"
#include "eligibility/rulesamples.h"
#include "order/samples.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;
using eligibility::RuleState;
using support::RawRequest;
using support::RawServer;

/// The list, the rule, the limits and the entries together, without OVHcloud: what a name still lacks.
class TestCompleteness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNameWhoseListIsNotKnownIsNotComplete();
    void theListIsHeldAgainstTheEntries();
    void theOwnerIsLookedAtByValue();
    void theAccountStandsInForWhatIsNotEntered();
    void somebodyElsesAccountIsNotJudged();
    void aConditionChangesTheFormAtOnce();
    void theRegistryLimitsNameServers();
    void whatOvhcloudAcceptedIsNotHeldAgainstAnybody();
    void aDeclarationIsMissingWhateverTheCheckSays();
    void aRuleThatFailsHoldsNobodyUp();
    void rulesAreFetchedOncePerExtension();
    void theNextGapGoesAround();
    void namesLeftOutLackNothing();
    void onlyWhatChangedIsTold();

private:
    void open(const QList<QString> &names, const QStringList &listed);
    [[nodiscard]] const NameState &state(const QString &name) const { return m_completeness->of(name); }
    [[nodiscard]] bool isRuleKnown(const QString &name) const { return state(name).ruleState == RuleState::Kind::Known; }
    [[nodiscard]] static api::Account holder();
    [[nodiscard]] static api::Contact contact(qint64 id, const QString &country, const QString &legalForm = u"corporation"_s);
    [[nodiscard]] int asked(const QByteArray &path) const
    {
        return static_cast<int>(std::count_if(m_server->requests().begin(), m_server->requests().end(),
                                              [&](const RawRequest &request) { return request.target.contains(path); }));
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<eligibility::Rulebook> m_rulebook;
    std::unique_ptr<RuleSubjects> m_subjects;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<Completeness> m_completeness;
    QJsonObject m_rule;
    int m_status = 200;
    int m_least = 2;
};

void TestCompleteness::init()
{
    m_completeness.reset();
    m_rulebook.reset();
    m_client.reset();
    m_server = std::make_unique<RawServer>();
    m_rule = test::europeanRule();
    m_status = 200;
    m_least = 2;
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("/registryConfigurations"))
            RawServer::answer(socket, 200, R"({"dns":{"minNumber":%1,"maxNumber":3,"isDNSSECSupported":true}})"_ba
                                               .replace("%1", QByteArray::number(m_least)));
        else if (m_status == 200)
            RawServer::answer(socket, 200, QJsonDocument(m_rule).toJson());
        else
            RawServer::answer(socket, m_status, R"({"message":"no"})");
    });
    m_client = std::make_unique<api::Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
    m_rulebook = std::make_unique<eligibility::Rulebook>(*m_client);
    m_subjects = std::make_unique<RuleSubjects>();
    m_draft = std::make_unique<Draft>();
    m_completeness = std::make_unique<Completeness>(*m_draft, *m_rulebook, *m_subjects);
}

api::Account TestCompleteness::holder()
{
    api::Account account;
    account.nichandle = u"ab12345-ovh"_s;
    account.legalform = u"corporation"_s;
    account.organisation = u"Exemple SARL"_s;
    account.email = u"contact@example.org"_s;
    account.phone = u"+33.123456789"_s;
    account.language = u"fr_FR"_s;
    account.address = u"1 rue de l'Exemple"_s;
    account.zip = u"69001"_s;
    account.city = u"Lyon"_s;
    account.country = u"FR"_s;
    return account;
}

api::Contact TestCompleteness::contact(qint64 id, const QString &country, const QString &legalForm)
{
    api::Contact contact;
    contact.id = id;
    contact.legalForm = legalForm;
    contact.organisationName = u"Exemple SARL"_s;
    contact.email = u"contact@example.org"_s;
    contact.phone = u"+33.123456789"_s;
    contact.language = u"fr_FR"_s;
    contact.address.line1 = u"1 rue de l'Exemple"_s;
    contact.address.zip = u"69001"_s;
    contact.address.city = u"Lyon"_s;
    contact.address.country = country;
    return contact;
}

void TestCompleteness::open(const QList<QString> &names, const QStringList &listed)
{
    // Every list has it; the tests that are about something else find it ticked.
    const QString legalAge = u"OWNER_LEGAL_AGE"_s;
    const QStringList labels = listed.contains(legalAge) ? listed : listed + QStringList{legalAge};
    m_subjects->setAccountHolder(holder());
    m_subjects->setContacts({contact(1, u"FR"_s), contact(2, u"US"_s), contact(3, u"FR"_s, u"individual"_s)});
    QList<DraftName> all;
    for (const QString &name : names)
        all.append(draftName(name));
    m_draft->setNames(all);
    for (const QString &name : names) {
        m_draft->setForm(name, form(labels));
        if (!listed.contains(legalAge))
            m_draft->setValue(name, legalAge, u"true"_s);
    }
    for (const QString &name : names)
        QTRY_VERIFY(state(name).ruleState != RuleState::Kind::Asking);
    for (const QString &name : names)
        QTRY_VERIFY(state(name).limits.has_value());
}

void TestCompleteness::aNameWhoseListIsNotKnownIsNotComplete()
{
    m_draft->setNames({draftName(u"a.eu"_s)});
    QVERIFY(!state(u"a.eu"_s).isComplete());
    QVERIFY(!state(u"nobody.eu"_s).isComplete());
    QCOMPARE(m_completeness->completeNames(), 0);
    QCOMPARE(asked("/configurationRule"), 0);
}

void TestCompleteness::theListIsHeldAgainstTheEntries()
{
    open({u"a.eu"_s, u"b.eu"_s}, {u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s, u"TECH_ACCOUNT"_s});
    QCOMPARE(state(u"a.eu"_s).gaps, QStringList{u"OWNER_LEGAL_AGE"_s});
    QCOMPARE(m_completeness->missing(), 2);
    m_draft->setValue(u"a.eu"_s, u"OWNER_LEGAL_AGE"_s, u"true"_s);
    QVERIFY(state(u"a.eu"_s).isComplete());
    QCOMPARE(m_completeness->missing(), 1);
    QCOMPARE(m_completeness->completeNames(), 1);
    m_draft->setValue(u"a.eu"_s, u"TECH_ACCOUNT"_s, u"nobody"_s);
    QCOMPARE(state(u"a.eu"_s).gaps, QStringList{u"TECH_ACCOUNT"_s});
}

void TestCompleteness::theOwnerIsLookedAtByValue()
{
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s});
    QVERIFY(state(u"a.eu"_s).isComplete());
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/domain/contact/2"_s);
    QCOMPARE(state(u"a.eu"_s).gaps, QStringList{u"OWNER_CONTACT"_s});
    QCOMPARE(test::placesOf(state(u"a.eu"_s).rule), QStringList{u"OWNER_CONTACT address.country"_s});
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/1"_s); // both resources name the same contact
    QVERIFY(state(u"a.eu"_s).isComplete());
    // A contact that is mended elsewhere.
    m_subjects->setContacts({contact(1, u"US"_s)});
    m_completeness->recalculate();
    QCOMPARE(m_completeness->missing(), 1);
    // One that nobody knows here is left to OVHcloud.
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/77"_s);
    QVERIFY(state(u"a.eu"_s).isComplete());
    QVERIFY(!state(u"a.eu"_s).rule.isComplete);
}

void TestCompleteness::theAccountStandsInForWhatIsNotEntered()
{
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s});
    QVERIFY(state(u"a.eu"_s).isComplete());
    api::Account abroad = holder();
    abroad.country = u"US"_s;
    m_subjects->setAccountHolder(abroad);
    m_completeness->recalculate();
    QCOMPARE(state(u"a.eu"_s).gaps, QStringList{u"OWNER_CONTACT"_s});
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/1"_s);
    QVERIFY(state(u"a.eu"_s).isComplete());
}

void TestCompleteness::somebodyElsesAccountIsNotJudged()
{
    m_rule = test::berlinRule();
    open({u"a.berlin"_s}, {u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s});
    const QStringList both{u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s};
    QCOMPARE(state(u"a.berlin"_s).gaps, both);
    m_draft->setValue(u"a.berlin"_s, u"ADMIN_ACCOUNT"_s, u"AB12345-OVH"_s); // the same account
    QCOMPARE(state(u"a.berlin"_s).gaps, both);
    m_draft->setValue(u"a.berlin"_s, u"ADMIN_ACCOUNT"_s, u"cd67890-ovh"_s); // who may live in Berlin
    QVERIFY(state(u"a.berlin"_s).isComplete());
}

void TestCompleteness::aConditionChangesTheFormAtOnce()
{
    m_rule = test::reasonOrConditionsRule();
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s, u"REASON"_s, u"ACCEPT_CONDITIONS"_s});
    QVERIFY(state(u"a.eu"_s).gaps.contains(u"ACCEPT_CONDITIONS"_s));
    m_draft->setValue(u"a.eu"_s, u"REASON"_s, u"because"_s);
    const auto &form = state(u"a.eu"_s).form;
    const auto conditions = std::find_if(form.begin(), form.end(), [](const auto &field) { return field.label == u"ACCEPT_CONDITIONS"_s; });
    QVERIFY(conditions != form.end());
    QCOMPARE(test::placesOf(state(u"a.eu"_s).rule), QStringList());
}

void TestCompleteness::theRegistryLimitsNameServers()
{
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s, u"DNS"_s});
    const auto gaps = [this](const QString &value) {
        m_draft->setValue(u"a.eu"_s, u"DNS"_s, value);
        return state(u"a.eu"_s).gaps;
    };
    QCOMPARE(gaps(u"a.example.com;b.example.com;c.example.com"_s), QStringList());
    QCOMPARE(gaps(u"a.example.com;b.example.com;c.example.com;d.example.com"_s), QStringList{u"DNS"_s});
    QCOMPARE(gaps({}), QStringList()); // OVHcloud's own
    QCOMPARE(state(u"a.eu"_s).limits->maximumNameServers, 3);
    QCOMPARE(gaps(u"a.example.com"_s), QStringList{u"DNS"_s});
    // A registry that is content with one decides.
    m_least = 1;
    m_rulebook->clear();
    m_draft->setValue(u"a.eu"_s, u"TECH_ACCOUNT"_s, u"ab12345-ovh"_s);
    QTRY_VERIFY(state(u"a.eu"_s).limits && state(u"a.eu"_s).limits->minimumNameServers == 1);
    QCOMPARE(gaps(u"a.example.com"_s), QStringList());
}

void TestCompleteness::whatOvhcloudAcceptedIsNotHeldAgainstAnybody()
{
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s, u"TECH_ACCOUNT"_s});
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/2"_s);
    QCOMPARE(m_completeness->missing(), 1);
    QSignalSpy changed(m_completeness.get(), &Completeness::changed);
    m_completeness->accept(u"a.eu"_s, m_subjects->dataOf(*m_draft->find(u"a.eu"_s)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(state(u"a.eu"_s).isComplete());
    QVERIFY(state(u"a.eu"_s).isAccepted);
    QVERIFY(state(u"a.eu"_s).rule.findings.isEmpty());
    // With other entries it is another question; and the old answer holds when they come back.
    m_draft->setValue(u"a.eu"_s, u"TECH_ACCOUNT"_s, u"cd67890-ovh"_s);
    QCOMPARE(m_completeness->missing(), 1);
    m_draft->setValue(u"a.eu"_s, u"TECH_ACCOUNT"_s, {});
    QCOMPARE(m_completeness->missing(), 0);
}

void TestCompleteness::aDeclarationIsMissingWhateverTheCheckSays()
{
    // The check has no place for it: that it accepts the rest says nothing of it.
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s, u"CLAIMS_NOTICE"_s});
    m_completeness->accept(u"a.eu"_s, m_subjects->dataOf(*m_draft->find(u"a.eu"_s)));
    QCOMPARE(state(u"a.eu"_s).gaps, (QStringList{u"OWNER_LEGAL_AGE"_s, u"CLAIMS_NOTICE"_s}));
}

void TestCompleteness::aRuleThatFailsHoldsNobodyUp()
{
    m_status = 403;
    open({u"a.eu"_s}, {u"OWNER_CONTACT"_s});
    QCOMPARE(state(u"a.eu"_s).ruleState, RuleState::Kind::Failed);
    QCOMPARE(state(u"a.eu"_s).ruleError.httpStatus, 403);
    QVERIFY(state(u"a.eu"_s).isComplete());
    // Not at every key press, but when somebody asks for it.
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/2"_s);
    QCOMPARE(asked("/configurationRule"), 1);
    m_status = 200;
    m_completeness->askAgain();
    QTRY_VERIFY(isRuleKnown(u"a.eu"_s));
    QCOMPARE(m_completeness->missing(), 1);
    QCOMPARE(asked("/configurationRule"), 2);
}

void TestCompleteness::rulesAreFetchedOncePerExtension()
{
    open({u"a.eu"_s, u"b.eu"_s, u"c.fr"_s}, {u"OWNER_CONTACT"_s});
    m_draft->setValue(u"a.eu"_s, u"OWNER_CONTACT"_s, u"/me/contact/2"_s);
    m_completeness->askAgain();
    QTRY_VERIFY(isRuleKnown(u"c.fr"_s));
    QCOMPARE(asked("/configurationRule"), 2);
    QCOMPARE(asked("/registryConfigurations"), 2);
}

void TestCompleteness::theNextGapGoesAround()
{
    open({u"a.eu"_s, u"b.eu"_s, u"c.eu"_s}, {u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s, u"ACCEPT_CONDITIONS"_s});
    for (const QString &label : {u"OWNER_LEGAL_AGE"_s, u"ACCEPT_CONDITIONS"_s})
        m_draft->setValue(u"b.eu"_s, label, u"true"_s);
    const auto next = [this](const QString &name, const QString &label) {
        const auto place = m_completeness->nextGap(name, label);
        return place ? place->ascii + u' ' + place->label : QString();
    };
    QCOMPARE(next({}, {}), u"a.eu OWNER_LEGAL_AGE"_s);
    QCOMPARE(next(u"a.eu"_s, u"OWNER_LEGAL_AGE"_s), u"a.eu ACCEPT_CONDITIONS"_s);
    QCOMPARE(next(u"a.eu"_s, u"ACCEPT_CONDITIONS"_s), u"c.eu OWNER_LEGAL_AGE"_s);
    QCOMPARE(next(u"b.eu"_s, {}), u"c.eu OWNER_LEGAL_AGE"_s);
    QCOMPARE(next(u"c.eu"_s, u"OWNER_CONTACT"_s), u"c.eu OWNER_LEGAL_AGE"_s);
    QCOMPARE(next(u"c.eu"_s, u"ACCEPT_CONDITIONS"_s), u"a.eu OWNER_LEGAL_AGE"_s);
    QCOMPARE(next(u"nobody.eu"_s, u"X"_s), u"a.eu OWNER_LEGAL_AGE"_s);
    for (const QString &name : {u"a.eu"_s, u"c.eu"_s}) {
        for (const QString &label : {u"OWNER_LEGAL_AGE"_s, u"ACCEPT_CONDITIONS"_s})
            m_draft->setValue(name, label, u"true"_s);
    }
    QCOMPARE(next(u"a.eu"_s, u"OWNER_LEGAL_AGE"_s), QString());
    m_draft->setValue(u"b.eu"_s, u"ACCEPT_CONDITIONS"_s, {});
    QCOMPARE(next(u"b.eu"_s, u"ACCEPT_CONDITIONS"_s), u"b.eu ACCEPT_CONDITIONS"_s); // the only one
}

void TestCompleteness::namesLeftOutLackNothing()
{
    open({u"a.eu"_s, u"b.eu"_s}, {u"OWNER_LEGAL_AGE"_s});
    m_draft->update(u"b.eu"_s, [](DraftName &name) { name.isLeftOut = true; });
    QCOMPARE(m_completeness->missing(), 1);
    QVERIFY(m_completeness->nextGap(u"a.eu"_s, u"OWNER_LEGAL_AGE"_s)->ascii == u"a.eu"_s);
}

void TestCompleteness::onlyWhatChangedIsTold()
{
    open({u"a.eu"_s, u"b.eu"_s, u"c.eu"_s}, {u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s});
    QSignalSpy changed(m_completeness.get(), &Completeness::changed);
    m_draft->setValue(u"b.eu"_s, u"OWNER_LEGAL_AGE"_s, u"true"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"b.eu"_s);
    m_draft->update(u"c.eu"_s, [](DraftName &name) { name.itemId = 7; }); // nothing that a name could lack
    QCOMPARE(changed.size(), 1);
    m_draft->copyValues(u"a.eu"_s, {u"OWNER_CONTACT"_s}); // the same values
    QCOMPARE(changed.size(), 1);
    m_completeness->recalculate();
    QCOMPARE(changed.size(), 4);
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "test_completeness.moc"
