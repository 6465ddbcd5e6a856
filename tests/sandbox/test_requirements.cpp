// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cartroutes.h"
#include "sandbox/claimnotice.h"
#include "sandbox/contactroutes.h"
#include "sandbox/contactrules.h"
#include "sandbox/itemroutes.h"
#include "sandbox/requirements.h"
#include "sandbox/router.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

/// What an item asks for, and what each switch changes about it.
class TestRequirements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void labelsDependOnTheName_data();
    void labelsDependOnTheName();
    void theContactListsWhatItNeeds();
    void membersOfTheDomainContactChangeTheRoute();
    void flagsMayBeUnreliable();
    void allowedValuesMayBeListed();
    void legalAgeMayBeLeftOut();
    void aBrokenRuleMayBeAPlainError();
    void theClaimsNoticeHasThreeReadings_data();
    void theClaimsNoticeHasThreeReadings();
    void newItemsMayBePrefilled();
    void unknownLabelsMayBeRefused();
    void equalContactsMayBeCreated();
    void namesMayBeWrittenWithAccents();
    void aNewOwnerFollowsTheRuleOfTheTrade();

private:
    static Offer offer(const QString &domain)
    {
        return availabilityOf(domain, *Subsidiary::find(u"FR"), false).offers.at(0);
    }
    void choose(const char *name, const char *value)
    {
        QVERIFY(m_world->switches.set(QString::fromLatin1(name), QString::fromLatin1(value)));
    }
    [[nodiscard]] QJsonObject listed(const QString &domain, const QString &label) const;
    [[nodiscard]] Account &account() const { return m_world->accounts.begin()->second; }
    [[nodiscard]] Answer dryRun(const QString &domain, const QList<Configuration> &configurations) const;
    [[nodiscard]] Answer call(const QString &method, const QString &path, const QJsonObject &body = {},
                              const QString &query = {}) const;

    Settings m_settings;
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    std::unique_ptr<World> m_world;
};

namespace {

const Configuration ofAge{1, u"OWNER_LEGAL_AGE"_s, u"true"_s};

} // namespace

void TestRequirements::init()
{
    m_world = std::make_unique<World>(m_settings, m_now);
}

QJsonObject TestRequirements::listed(const QString &domain, const QString &label) const
{
    CartItem item;
    item.offer = offer(domain);
    for (const QJsonValue &each : requiredConfigurationJson(item, m_world->switches)) {
        if (each[u"label"] == label)
            return each.toObject();
    }
    return {};
}

Answer TestRequirements::dryRun(const QString &domain, const QList<Configuration> &configurations) const
{
    Cart cart;
    CartItem item;
    item.offer = offer(domain);
    item.configurations = configurations;
    cart.items.append(item);
    return checkCart(*m_world, cart, account(), m_now).value_or(done());
}

/// One call as it comes out of the gatekeeper.
Answer TestRequirements::call(const QString &method, const QString &path, const QJsonObject &body,
                              const QString &query) const
{
    Router router;
    addCartRoutes(router);
    addItemRoutes(router);
    addContactRoutes(router);
    const Router::Match match = router.match(method, path.toUtf8());
    Call call{*m_world, m_settings, "http://127.0.0.1", m_now};
    call.path = match.parameters;
    call.query = decodeForm(query.toUtf8());
    call.body = body;
    call.account = &account();
    return match.route->handler(call);
}

void TestRequirements::labelsDependOnTheName_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QStringList>("more"); // "LABEL:type", with "!" when it is required
    QTest::newRow("create") << u"exemple.com"_s << QStringList();
    QTest::newRow("transfer") << u"transfert.com"_s << QStringList{u"AUTH_INFO:string"_s, u"KEEP_DNS:bool"_s};
    QTest::newRow("transfer, code in the rule")
        << u"transfert.fr"_s << QStringList{u"AUTH_INFO:string"_s, u"KEEP_DNS:bool"_s};
    QTest::newRow("from its holder") << u"encheres.com"_s << QStringList();
    QTest::newRow("reason") << u"raison.fr"_s << QStringList{u"REASON:string!"_s};
    QTest::newRow("conditions") << u"conditions.fr"_s << QStringList{u"ACCEPT_CONDITIONS:bool!"_s};
    QTest::newRow("reserved") << u"reserve-exemple.fr"_s << QStringList{u"PROTECTED_CODE:string!"_s};
    QTest::newRow("claimed") << u"marque-exemple.fr"_s << QStringList{u"CLAIMS_NOTICE:string!"_s};
    QTest::newRow("all of it") << u"raison-conditions-trademark-protected.com"_s
                               << QStringList{u"REASON:string!"_s, u"ACCEPT_CONDITIONS:bool!"_s,
                                              u"CLAIMS_NOTICE:string!"_s, u"PROTECTED_CODE:string!"_s};
    QTest::newRow("travel") << u"exemple.travel"_s << QStringList{u"REASON:string"_s, u"ACCEPT_CONDITIONS:bool"_s};
    QTest::newRow("public bodies") << u"exemple.gov.uk"_s << QStringList{u"DOMAIN_CONFIG:json!"_s};
}

void TestRequirements::labelsDependOnTheName()
{
    QFETCH(QString, domain);
    QFETCH(QStringList, more);
    QStringList found;
    for (const Requirement &each : requirementsFor(offer(domain), m_world->switches))
        found.append(each.label + u':' + each.type + (each.required ? u"!"_s : QString()));
    const QStringList usual{u"OWNER_LEGAL_AGE:bool!"_s, u"OWNER_CONTACT:/me/contact"_s, u"ADMIN_ACCOUNT:Nichandle"_s,
                            u"TECH_ACCOUNT:Nichandle"_s, u"DNS:String"_s};
    QCOMPARE(found, usual + more);
}

void TestRequirements::theContactListsWhatItNeeds()
{
    const QJsonArray fields{u"address.city"_s, u"address.country"_s, u"email"_s, u"language"_s,
                            u"legalForm"_s, u"address.line1"_s, u"phone"_s};
    QCOMPARE(listed(u"exemple.fr"_s, u"OWNER_CONTACT"_s)[u"fields"].toArray(), fields);
    QVERIFY(listed(u"exemple.fr"_s, u"DNS"_s)[u"fields"].isNull());
    choose("requiredFields", "null");
    QVERIFY(listed(u"exemple.fr"_s, u"OWNER_CONTACT"_s)[u"fields"].isNull());
}

void TestRequirements::membersOfTheDomainContactChangeTheRoute()
{
    const QJsonObject canadian = listed(u"exemple.ca"_s, u"OWNER_CONTACT"_s);
    QCOMPARE(canadian[u"type"].toString(), u"/domain/contact"_s);
    QVERIFY(canadian[u"fields"].toArray().contains(u"legalFormCategory"_s));
    QCOMPARE(listed(u"exemple.eu"_s, u"OWNER_CONTACT"_s)[u"type"].toString(), u"/me/contact"_s);
}

void TestRequirements::flagsMayBeUnreliable()
{
    const auto flag = [this](const QString &label) { return listed(u"raison.fr"_s, label)[u"required"].toBool(); };
    QVERIFY(flag(u"OWNER_LEGAL_AGE"_s) && !flag(u"OWNER_CONTACT"_s) && flag(u"REASON"_s));
    choose("requiredFlags", "swapped");
    QVERIFY(!flag(u"OWNER_LEGAL_AGE"_s) && flag(u"OWNER_CONTACT"_s) && flag(u"REASON"_s));
    // Whatever the flags say, the checkout wants what it wanted before.
    QCOMPARE(dryRun(u"exemple.fr"_s, {ofAge}).status, 200);
    QCOMPARE(dryRun(u"exemple.fr"_s, {}).status, 400);
}

void TestRequirements::allowedValuesMayBeListed()
{
    QVERIFY(!listed(u"transfert.fr"_s, u"KEEP_DNS"_s).contains(u"allowedValues"));
    choose("allowedValues", "listed");
    QCOMPARE(listed(u"transfert.fr"_s, u"KEEP_DNS"_s)[u"allowedValues"].toArray(), QJsonArray({u"true"_s, u"false"_s}));
    QCOMPARE(listed(u"conditions.fr"_s, u"ACCEPT_CONDITIONS"_s)[u"allowedValues"].toArray(), QJsonArray{u"true"_s});
    QCOMPARE(listed(u"exemple.fr"_s, u"DNS"_s)[u"allowedValues"], QJsonValue(QJsonArray()));
}

void TestRequirements::legalAgeMayBeLeftOut()
{
    QCOMPARE(dryRun(u"exemple.fr"_s, {}).status, 400);
    choose("legalAge", "optional");
    QCOMPARE(dryRun(u"exemple.fr"_s, {}).status, 200);
    QCOMPARE(dryRun(u"exemple.fr"_s, {{1, u"OWNER_LEGAL_AGE"_s, u"false"_s}}).status, 400);
}

void TestRequirements::aBrokenRuleMayBeAPlainError()
{
    const auto owner = account().contacts.begin();
    owner->second.values[u"phone"_s] = QString();
    const QList<Configuration> configured{
        ofAge, {2, u"OWNER_CONTACT"_s, u"/domain/contact/%1"_s.arg(owner->first)}};
    const Answer rule = dryRun(u"exemple.fr"_s, configured);
    QCOMPARE(rule.body[u"class"].toString(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
    QCOMPARE(rule.body[u"details"][u"owner.phone"].toString(), u"Field \"phone\" is required"_s);
    choose("checkoutRuleError", "plain");
    const Answer plain = dryRun(u"exemple.fr"_s, configured);
    QCOMPARE(plain.status, 400);
    QCOMPARE(plain.body[u"class"].toString(), u"Client::BadRequest"_s);
    QCOMPARE(plain.body[u"message"].toString(), u"Field \"phone\" is required"_s);
}

void TestRequirements::theClaimsNoticeHasThreeReadings_data()
{
    QTest::addColumn<QByteArray>("reading");
    QTest::addColumn<QList<int>>("statuses"); // of the notice's id, of "true", of anything else
    QTest::newRow("either") << "either"_ba << QList<int>{200, 200, 400};
    QTest::newRow("id") << "id"_ba << QList<int>{200, 400, 400};
    QTest::newRow("true") << "true"_ba << QList<int>{400, 200, 400};
}

void TestRequirements::theClaimsNoticeHasThreeReadings()
{
    QFETCH(QByteArray, reading);
    choose("claimsNotice", reading.constData());
    QList<int> statuses;
    for (const QString &value : {claimNoticeId(u"marque.fr"_s), u"true"_s, claimNoticeId(u"marque.com"_s)})
        statuses.append(dryRun(u"marque.fr"_s, {ofAge, {2, u"CLAIMS_NOTICE"_s, value}}).status);
    QTEST(statuses, "statuses");
}

void TestRequirements::newItemsMayBePrefilled()
{
    const QString cart = u"/order/cart/"_s
        + call(u"POST"_s, u"/order/cart"_s, {{u"ovhSubsidiary"_s, u"FR"_s}}).body[u"cartId"].toString();
    const auto added = [&] {
        return call(u"POST"_s, cart + u"/domain"_s, {{u"domain"_s, u"exemple.fr"_s}}).body;
    };
    QCOMPARE(added()[u"configurations"].toArray(), QJsonArray());
    choose("itemConfigurations", "prefilled");
    const QJsonValue item = added();
    const QJsonArray ids = item[u"configurations"].toArray();
    QCOMPARE(ids.size(), 3);
    const QString path = cart + u"/item/%1/configuration"_s.arg(item[u"itemId"].toInteger());
    const QJsonValue owner = call(u"GET"_s, path + u"/%1"_s.arg(ids[0].toInteger())).body;
    QCOMPARE(owner[u"label"].toString(), u"OWNER_CONTACT"_s);
    QVERIFY(account().contactAt(owner[u"value"].toString()) != nullptr);
    QVERIFY(ids[0] != ids[1] && ids[1] != ids[2]);

    // What a client posts beside it is doubled, and only the checkout finds that out.
    QList<Configuration> doubled = initialConfigurations(&account(), m_world->switches);
    doubled += {ofAge, {9, u"OWNER_CONTACT"_s, owner[u"value"].toString()}};
    QCOMPARE(dryRun(u"exemple.fr"_s, doubled).body[u"message"].toString(),
             u"Custom field OWNER_CONTACT is duplicated for product fr"_s);
    doubled.removeFirst();
    QCOMPARE(dryRun(u"exemple.fr"_s, doubled).status, 200);
}

void TestRequirements::unknownLabelsMayBeRefused()
{
    const QString cart = u"/order/cart/"_s
        + call(u"POST"_s, u"/order/cart"_s, {{u"ovhSubsidiary"_s, u"FR"_s}}).body[u"cartId"].toString();
    const qint64 item = call(u"POST"_s, cart + u"/domain"_s, {{u"domain"_s, u"exemple.fr"_s}}).body[u"itemId"].toInteger();
    const QString path = cart + u"/item/%1/configuration"_s.arg(item);
    const QJsonObject strange{{u"label"_s, u"COLOUR"_s}, {u"value"_s, u"blue"_s}};
    QCOMPARE(call(u"POST"_s, path, strange).status, 200);
    choose("unknownLabel", "refused");
    QCOMPARE(call(u"POST"_s, path, strange).status, 400);
    QCOMPARE(call(u"POST"_s, path, {{u"label"_s, u"DNS"_s}, {u"value"_s, u"a.fr;b.fr"_s}}).status, 200);
    QCOMPARE(call(u"GET"_s, path).body.toArray().size(), 2);
}

void TestRequirements::equalContactsMayBeCreated()
{
    const QJsonObject contact{{u"email"_s, u"alex@example.org"_s}};
    QCOMPARE(call(u"POST"_s, u"/domain/contact"_s, contact).status, 200);
    QCOMPARE(call(u"POST"_s, u"/domain/contact"_s, contact).status, 400);
    choose("duplicateContact", "created");
    QCOMPARE(call(u"POST"_s, u"/domain/contact"_s, contact).status, 200);
    QCOMPARE(account().contacts.size(), std::size_t(3));
}

void TestRequirements::namesMayBeWrittenWithAccents()
{
    const QString cart = u"/order/cart/"_s
        + call(u"POST"_s, u"/order/cart"_s, {{u"ovhSubsidiary"_s, u"FR"_s}}).body[u"cartId"].toString();
    const auto ask = [&](const QString &domain) {
        return call(u"GET"_s, cart + u"/domain"_s, {}, u"domain="_s + domain);
    };
    QCOMPARE(ask(u"marée-haute.fr"_s).status, 400);
    QCOMPARE(ask(u"xn--mare-haute-d7a.fr"_s).status, 200);
    choose("unicodeNames", "converted");
    QCOMPARE(ask(u"marée-haute.fr"_s).status, 200);
    QCOMPARE(ask(u"marée-haute.nl"_s).status, 400); // takes no accents in either form
    const Answer added = call(u"POST"_s, cart + u"/domain"_s, {{u"domain"_s, u"Marée-Haute.fr"_s}});
    QCOMPARE(added.body[u"settings"][u"domain"].toString(), u"xn--mare-haute-d7a.fr"_s);
}

void TestRequirements::aNewOwnerFollowsTheRuleOfTheTrade()
{
    Domain domain;
    domain.name = u"exemple.berlin"_s;
    domain.extension = Extension::find(u"berlin");
    domain.adminAccount = account().nichandle; // not in Berlin
    const auto refusal = [&](const QString &city, const QString &country) {
        QJsonObject values = account().holderAsContact();
        QJsonObject address = values[u"address"].toObject();
        address[u"city"_s] = city;
        address[u"country"_s] = country;
        values[u"address"_s] = address;
        return refusalOfNewOwner(*m_world, account(), domain, values, m_now);
    };
    QVERIFY(!refusal(u"Berlin"_s, u"DE"_s));
    const auto far = refusal(u"Bonn"_s, u"DE"_s);
    QVERIFY(far.has_value());
    QVERIFY(far->body[u"details"].toObject().contains(u"owner.city"));
}

QTEST_GUILESS_MAIN(TestRequirements)
#include "test_requirements.moc"
