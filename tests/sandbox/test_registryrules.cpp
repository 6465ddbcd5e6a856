// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/registryrules.h"
#include "sandbox/ruledata.h"
#include "sandbox/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

/// What each registry asks for, held against people and bodies.
class TestRegistryRules : public QObject
{
    Q_OBJECT

private slots:
    void anOwnerWithoutDataBreaksSevenConstraints();
    void owners_data();
    void owners();
    void berlinWantsOneOfTheTwoInBerlin_data();
    void berlinWantsOneOfTheTwoInBerlin();
    void updatesAndTradesAreAboutContacts();
    void anUpdateFreezesWhatIsKnown();
    void transfersMayHaveACode();
    void frenchBirthDataIsASwitch();
    void travelWantsAReasonOrADeclaration();
    void publicBodiesSayWhatFor_data();
    void publicBodiesSayWhatFor();
    void legalAgeMayBeLimitedToOrders();
    void whatTheNameBrings();
    void everyRuleIsInTheGrammar_data();
    void everyRuleIsInTheGrammar();

private:
    static Rule rule(const QString &extension, const QString &action = u"create"_s, NameEffects effects = {})
    {
        return registryRule({action, extension, effects}, Switches());
    }
    static QStringList flaws(const Rule &rule, const QJsonObject &data)
    {
        return RuleEvaluator(data, {u"create"_s}).check(rule).keys();
    }
    static QJsonObject merged(const char *base, const QString &changes);
};

namespace {

constexpr auto person = R"({"address":{"city":"Nantes","country":"FR","line1":"1 quai","zip":"44000"},
    "email":"alex@example.org","firstName":"Alex","lastName":"Petit","language":"fr_FR",
    "legalForm":"individual","phone":"+33.240123456"})";
constexpr auto body = R"({"address":{"city":"Nantes","country":"FR","line1":"1 quai","zip":"44000"},
    "email":"alex@example.org","organisationName":"Les Amis de l'Exemple","language":"fr_FR",
    "legalForm":"association","phone":"+33.240123456"})";

QJsonObject parse(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// "country=CA legalFormCategory=CCT firstName=": members of a contact said anew; the address has
/// its members by their plain names.
QJsonObject TestRegistryRules::merged(const char *base, const QString &changes)
{
    QJsonObject contact = parse(base);
    for (const QString &change : changes.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = change.section(u'=', 0, 0);
        const QString value = change.section(u'=', 1);
        QJsonObject address = contact[u"address"].toObject();
        if (address.contains(name)) {
            address[name] = value;
            contact[u"address"_s] = address;
        } else {
            contact[name] = value;
        }
    }
    return contact;
}

void TestRegistryRules::anOwnerWithoutDataBreaksSevenConstraints()
{
    const QStringList expected{u"owner.city"_s,       u"owner.country"_s, u"owner.email"_s, u"owner.language"_s,
                               u"owner.legal_form"_s, u"owner.line1"_s,   u"owner.phone"_s};
    QCOMPARE(flaws(rule(u"com"_s), {{u"OWNER_CONTACT"_s, QJsonObject()}}), expected);
    QCOMPARE(flaws(rule(u"fr"_s), {{u"OWNER_CONTACT"_s, QJsonObject()}}), expected);
    QCOMPARE(flaws(rule(u"com"_s), {}), QStringList{u"owner"_s});
}

void TestRegistryRules::owners_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("isPerson");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("broken"); // names of members, separated by spaces
    const auto row = [](const char *name, const char *extension, bool isPerson, const char *changes, const char *broken) {
        QTest::newRow(name) << QString::fromLatin1(extension) << isPerson << QString::fromUtf8(changes)
                            << QString::fromLatin1(broken);
    };
    row("person", "com", true, "", "");
    row("body", "com", false, "", "");
    row("person without names", "com", true, "firstName= lastName=", "first_name last_name");
    row("body without a name", "com", false, "organisationName=", "organisation_name");
    row("no zip", "com", true, "zip=", "zip");
    row("no zip where there is none", "com", true, "zip= country=IE", "");
    row("unknown country", "com", true, "country=FX", "country");
    row("unknown language", "com", true, "language=fr", "language");
    row("legal form that is not sold to", "com", true, "legalForm=administration", "legal_form organisation_name");

    row("fr", "fr", true, "", "");
    row("fr, Switzerland", "fr", true, "country=CH", "");
    row("fr, overseas", "fr", true, "country=RE", "");
    row("fr, United States", "fr", true, "country=US", "country");
    row("fr, born in France", "fr", true, "birthCountry=FR", "birth_city birth_day birth_zip");
    row("fr, born in Germany", "fr", true, "birthCountry=DE birthDay=1980-01-02", "");
    row("fr, whole birth", "fr", true, "birthCountry=FR birthDay=1980-01-02 birthCity=Brest birthZip=29200", "");
    row("fr, birth day", "fr", true, "birthDay=02/01/1980", "birth_day");
    row("fr, birth day long ago", "fr", true, "birthDay=1880-01-02", "birth_day");
    row("fr, company", "fr", false, "legalForm=corporation", "company_national_identification_number");
    row("fr, SIREN", "fr", false, "legalForm=corporation companyNationalIdentificationNumber=123456789", "");
    row("fr, SIRET", "fr", false, "legalForm=corporation companyNationalIdentificationNumber=12345678900011", "");
    row("fr, no SIREN", "fr", false, "legalForm=corporation companyNationalIdentificationNumber=W123456789",
        "company_national_identification_number");
    row("fr, German company", "fr", false, "legalForm=corporation country=DE", "");
    row("fr, association", "fr", false, "", "");
    row("fr, RNA", "fr", false, "companyNationalIdentificationNumber=W123456789", "");
    row("fr, no RNA", "fr", false, "companyNationalIdentificationNumber=W1", "company_national_identification_number");
    row("fr, VAT", "fr", false, "vat=FR00123456789", "");
    row("fr, no VAT", "fr", false, "vat=123", "vat");

    row("eu", "eu", true, "", "");
    row("eu, Norway", "eu", true, "country=NO", "");
    row("eu, Switzerland", "eu", true, "country=CH", "country");

    row("uk, person", "co.uk", true, "country=GB", "");
    row("uk, sole trader", "co.uk", true, "country=GB legalFormCategory=STRA", "");
    row("uk, person as a company", "co.uk", true, "country=GB legalFormCategory=LTD",
        "company_national_identification_number legal_form_category");
    row("uk, body", "co.uk", false, "", "legal_form_category");
    row("uk, company", "co.uk", false, "legalFormCategory=LTD", "company_national_identification_number");
    row("uk, company with number", "co.uk", false,
        "legalFormCategory=LTD companyNationalIdentificationNumber=12345678", "");
    row("uk, partnership", "co.uk", false, "legalFormCategory=PTNR", "");

    row("ca, French", "ca", true, "", "country legal_form_category");
    row("ca, citizen", "ca", true, "country=CA legalFormCategory=CCT", "");
    row("ca, citizen abroad", "ca", true, "nationality=CA legalFormCategory=CCT", "");
    row("ca, trademark", "ca", false, "trademarkId=TMA123456 legalFormCategory=TDM", "");
    row("ca, person as a company", "ca", true, "country=CA legalFormCategory=CCO", "legal_form_category");
    row("ca, foreign company", "ca", false, "legalFormCategory=CCO", "country");
}

void TestRegistryRules::owners()
{
    QFETCH(QString, extension);
    QFETCH(bool, isPerson);
    QFETCH(QString, changes);
    QFETCH(QString, broken);
    QStringList expected;
    for (const QString &each : broken.split(u' ', Qt::SkipEmptyParts))
        expected.append(u"owner."_s + each);
    QCOMPARE(flaws(rule(extension), {{u"OWNER_CONTACT"_s, merged(isPerson ? person : body, changes)}}), expected);
}

void TestRegistryRules::berlinWantsOneOfTheTwoInBerlin_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("admin");
    QTest::addColumn<QStringList>("broken");
    QTest::newRow("neither") << u"Nantes FR"_s << u"Lille FR"_s
                             << QStringList{u"admin_account.city"_s, u"admin_account.country"_s, u"owner.city"_s,
                                            u"owner.country"_s};
    QTest::newRow("owner") << u"Berlin DE"_s << u"Lille FR"_s << QStringList();
    QTest::newRow("administrator") << u"Nantes FR"_s << u"Berlin DE"_s << QStringList();
    QTest::newRow("both") << u"Berlin DE"_s << u"Berlin DE"_s << QStringList();
    QTest::newRow("elsewhere in Germany")
        << u"Bonn DE"_s << u"Lille FR"_s
        << QStringList{u"admin_account.city"_s, u"admin_account.country"_s, u"owner.city"_s};
    QTest::newRow("another Berlin")
        << u"Berlin US"_s << u"Lille FR"_s
        << QStringList{u"admin_account.city"_s, u"admin_account.country"_s, u"owner.country"_s};
    QTest::newRow("unknown country, administrator there") << u"Nantes FX"_s << u"Berlin DE"_s
                                                          << QStringList{u"owner.country"_s};
}

void TestRegistryRules::berlinWantsOneOfTheTwoInBerlin()
{
    QFETCH(QString, owner);
    QFETCH(QString, admin);
    const auto part = [](const QString &place, int which) { return place.section(u' ', which, which); };
    const QJsonObject contact = merged(person, u"city=%1 country=%2"_s.arg(part(owner, 0), part(owner, 1)));
    const QJsonObject account{{u"city"_s, part(admin, 0)}, {u"country"_s, part(admin, 1)}};
    QTEST(flaws(rule(u"berlin"_s), {{u"OWNER_CONTACT"_s, contact}, {u"ADMIN_ACCOUNT"_s, account}}), "broken");
}

void TestRegistryRules::updatesAndTradesAreAboutContacts()
{
    for (const QString &action : {u"update"_s, u"trade"_s}) {
        QCOMPARE(rule(u"com"_s, action).label, u"OWNER_CONTACT"_s);
        QCOMPARE(rule(u"travel"_s, action).label, u"OWNER_CONTACT"_s);
        QVERIFY(findElement(rule(u"berlin"_s, action), u"ADMIN_ACCOUNT") != nullptr);
        QVERIFY(findElement(rule(u"com"_s, action), u"OWNER_LEGAL_AGE") == nullptr);
    }
    QVERIFY(findElement(rule(u"com"_s), u"OWNER_LEGAL_AGE") != nullptr);
}

void TestRegistryRules::anUpdateFreezesWhatIsKnown()
{
    const auto frozen = [](const Rule &rule, const QJsonObject &contact) {
        const RuleEvaluator evaluator({{u"OWNER_CONTACT"_s, contact}}, {u"update"_s});
        QStringList labels;
        for (const Rule &each : ownerMembers(rule)) {
            const RuleConstraint *readOnly = each.constraint(RuleOperator::ReadOnly);
            if (readOnly != nullptr && evaluator.isInForce(*readOnly))
                labels.append(each.label);
        }
        return labels;
    };
    const QStringList expected{u"address.country"_s, u"email"_s, u"firstName"_s, u"lastName"_s, u"legalForm"_s};
    QCOMPARE(frozen(rule(u"com"_s, u"update"_s), parse(person)), expected);
    QCOMPARE(frozen(rule(u"com"_s, u"update"_s), merged(person, u"firstName="_s)).size(), expected.size() - 1);
    QCOMPARE(frozen(rule(u"com"_s, u"trade"_s), parse(person)), QStringList());
    QCOMPARE(frozen(rule(u"com"_s), parse(person)), QStringList());
}

void TestRegistryRules::transfersMayHaveACode()
{
    const Rule transfer = rule(u"fr"_s, u"transfer"_s);
    const Rule *code = findElement(transfer, u"AUTH_INFO");
    QVERIFY(code != nullptr);
    QCOMPARE(code->isAlwaysRequired(), false);
    const Rule create = rule(u"fr"_s);
    QVERIFY(findElement(create, u"AUTH_INFO") == nullptr);
    QCOMPARE(ruleJson(rule(u"com"_s, u"transfer"_s)), ruleJson(rule(u"com"_s)));
}

void TestRegistryRules::frenchBirthDataIsASwitch()
{
    Switches switches;
    QVERIFY(switches.set(u"frenchBirth", u"required"));
    const Rule strict = registryRule({u"create"_s, u"fr"_s}, switches);
    const QStringList missing{u"owner.birth_city"_s, u"owner.birth_country"_s, u"owner.birth_day"_s,
                              u"owner.birth_zip"_s};
    QCOMPARE(flaws(strict, {{u"OWNER_CONTACT"_s, parse(person)}}), missing);
    QCOMPARE(flaws(strict, {{u"OWNER_CONTACT"_s, parse(body)}}), QStringList());
    const QJsonObject whole
        = merged(person, u"birthCountry=FR birthDay=1980-01-02 birthCity=Brest birthZip=29200"_s);
    QCOMPARE(flaws(strict, {{u"OWNER_CONTACT"_s, whole}}), QStringList());
}

void TestRegistryRules::travelWantsAReasonOrADeclaration()
{
    QJsonObject data{{u"OWNER_CONTACT"_s, parse(person)}};
    QCOMPARE(flaws(rule(u"travel"_s), data), QStringList{u"extras.accept_condition"_s});
    data[u"ACCEPT_CONDITIONS"_s] = false;
    QCOMPARE(flaws(rule(u"travel"_s), data), QStringList{u"extras.accept_condition"_s});
    data[u"ACCEPT_CONDITIONS"_s] = true;
    QCOMPARE(flaws(rule(u"travel"_s), data), QStringList());
    data.remove(u"ACCEPT_CONDITIONS"_s);
    data[u"REASON"_s] = u"guided walks"_s;
    QCOMPARE(flaws(rule(u"travel"_s), data), QStringList());
}

void TestRegistryRules::publicBodiesSayWhatFor_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("broken");
    QTest::newRow("nothing") << QString() << QStringList{u"domain"_s};
    QTest::newRow("empty") << u"{}"_s
                           << QStringList{u"domain.audience"_s, u"domain.is_for"_s, u"domain.reason"_s,
                                          u"domain.represent"_s};
    const QString rest = u"\"audience\":\"all\",\"represent\":\"a town\",\"reason\":\"its own site\"}"_s;
    QTest::newRow("whole") << uR"({"isFor":["emails"],)"_s + rest << QStringList();
    QTest::newRow("short reason") << uR"({"isFor":["emails"],"audience":"all","represent":"a town","reason":"so"})"_s
                                  << QStringList{u"domain.reason"_s};
    QTest::newRow("other purpose") << uR"({"isFor":["emails","other_purpose"],)"_s + rest
                                   << QStringList{u"domain.other_purpose"_s};
    QTest::newRow("which") << uR"({"isFor":["other_purpose"],"otherPurpose":"a test",)"_s + rest << QStringList();
}

void TestRegistryRules::publicBodiesSayWhatFor()
{
    QFETCH(QString, config);
    QJsonObject data{{u"OWNER_CONTACT"_s, parse(body)}};
    if (!config.isEmpty())
        data[u"DOMAIN_CONFIG"_s] = QJsonDocument::fromJson(config.toUtf8()).object();
    QTEST(flaws(rule(u"gov.uk"_s), data), "broken");
}

void TestRegistryRules::legalAgeMayBeLimitedToOrders()
{
    Switches switches;
    QVERIFY(rule(u"com"_s).all.at(1).contexts.isEmpty());
    QVERIFY(switches.set(u"legalAgeContext", u"order"));
    QCOMPARE(registryRule({u"create"_s, u"com"_s}, switches).all.at(1).contexts, QStringList{u"order"_s});
}

void TestRegistryRules::whatTheNameBrings()
{
    const auto labels = [](NameEffects effects) {
        QStringList list;
        for (const Rule &each : rule(u"com"_s, u"create"_s, effects).all)
            list.append(each.label);
        return list.mid(2);
    };
    QCOMPARE(labels({}), QStringList());
    QCOMPARE(labels(NameEffect::Reason | NameEffect::Conditions), QStringList({u"REASON"_s, u"ACCEPT_CONDITIONS"_s}));
    QCOMPARE(labels(NameEffect::Trademark), QStringList{u"CLAIMS_NOTICE"_s});
    QCOMPARE(labels(NameEffect::Reserved), QStringList{u"PROTECTED_CODE"_s});
    // Their places in an order are not in a rule check.
    const Rule both = rule(u"com"_s, u"create"_s, NameEffect::Trademark | NameEffect::Reserved);
    const QJsonObject data{{u"OWNER_CONTACT"_s, parse(person)}};
    QCOMPARE(RuleEvaluator(data, {u"create"_s}).check(both).keys(), QStringList());
    QCOMPARE(RuleEvaluator(data, {u"create"_s, u"order"_s}).check(both).keys(),
             QStringList({u"extras.claims_notice"_s, u"extras.protected_code"_s}));
}

void TestRegistryRules::everyRuleIsInTheGrammar_data()
{
    QTest::addColumn<QString>("extension");
    for (const QString &each : {u"com"_s, u"fr"_s, u"eu"_s, u"berlin"_s, u"travel"_s, u"co.uk"_s, u"ca"_s, u"gov.uk"_s})
        QTest::newRow(qPrintable(each)) << each;
}

namespace {

const QStringList ruleMembers{u"and"_s, u"conditions"_s, u"constraints"_s, u"contexts"_s, u"description"_s,
                              u"fields"_s, u"label"_s, u"or"_s, u"placeholder"_s, u"type"_s};
const QStringList constraintMembers{u"conditions"_s, u"contexts"_s, u"operator"_s, u"value"_s, u"values"_s};
const QStringList types{u"bool"_s, u"contact"_s, u"date_ISO8601"_s, u"domain"_s, u"json"_s,
                        u"number"_s, u"string"_s, u"string[]"_s, u"text"_s};

/// What is not as the grammar of the API has it; empty when all is.
QString grammarFlaw(const QJsonObject &node, bool isRule = true)
{
    for (auto each = node.begin(); each != node.end(); ++each) {
        if (!(isRule ? ruleMembers : constraintMembers).contains(each.key()))
            return u"member "_s + each.key();
        if (each.key() == "value"_L1 && !each.value().isString())
            return u"a value that is no text"_s;
        if (each.key() == "type"_L1 && !types.contains(each.value().toString()))
            return u"type "_s + each.value().toString();
        if (each.value().isObject()) {
            const QString inner = grammarFlaw(each.value().toObject());
            if (!inner.isEmpty())
                return inner;
        }
        const bool isNodes = each.key() == "and"_L1 || each.key() == "or"_L1 || each.key() == "constraints"_L1;
        for (const QJsonValue &child : isNodes ? each.value().toArray() : QJsonArray()) {
            const QString inner = grammarFlaw(child.toObject(), each.key() != "constraints"_L1);
            if (!inner.isEmpty())
                return inner;
        }
    }
    if (isRule)
        return node.contains(u"constraints") ? QString() : u"no constraints"_s;
    return node[u"operator"].toString().isEmpty() ? u"no operator"_s : QString();
}

} // namespace

void TestRegistryRules::everyRuleIsInTheGrammar()
{
    QFETCH(QString, extension);
    for (const QString &action : {u"create"_s, u"transfer"_s, u"update"_s, u"trade"_s}) {
        const auto every = NameEffect::Reason | NameEffect::Conditions | NameEffect::Trademark | NameEffect::Reserved;
        QCOMPARE(grammarFlaw(ruleJson(rule(extension, action, every))), QString());
    }
}

QTEST_GUILESS_MAIN(TestRegistryRules)
#include "test_registryrules.moc"
