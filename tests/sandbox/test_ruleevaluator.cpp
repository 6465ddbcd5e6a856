// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulebuilder.h"
#include "sandbox/ruleevaluator.h"
#include "sandbox/rulevalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RuleOperator)

/// What the operators and nodes of the grammar mean.
class TestRuleEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void operators_data();
    void operators();
    void operatorsOfLists_data();
    void operatorsOfLists();
    void exclusiveBoundsRefuseTheBound();
    void comparisonsLeaveWhatIsMissingAlone();
    void allOfAndAnyOf();
    void anyOfAsksForTheLeast();
    void conditionsLookAtTheWholeData();
    void aConditionOnARuleSwitchesAllOfItOff();
    void contextsLeavePartsOut();
    void accountsHaveFlatNames();
    void aMissingObjectIsOneFlaw();
    void refusalsNameElements_data();
    void refusalsNameElements();
};

namespace {

bool holds(const RuleConstraint &constraint, const QJsonValue &value, LengthBounds bounds = LengthBounds::Inclusive)
{
    const Rule rule = element(u"REASON"_s, "text"_L1, {}, {constraint});
    return RuleEvaluator({{u"REASON"_s, value}}, {}, bounds).check(rule).isEmpty();
}

QStringList flaws(const Rule &rule, const char *json, const QStringList &contexts = {})
{
    return RuleEvaluator(QJsonDocument::fromJson(json).object(), contexts).check(rule).keys();
}

} // namespace

void TestRuleEvaluator::operators_data()
{
    QTest::addColumn<RuleOperator>("which");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    using enum RuleOperator;
    const auto row = [](const char *name, RuleOperator which, const char *wanted, const char *right, const char *wrong) {
        QTest::newRow(name) << which << QString::fromUtf8(wanted) << QString::fromUtf8(right)
                            << QString::fromUtf8(wrong);
    };
    row("required", Required, "", "x", "");
    row("notempty", NotEmpty, "", "x", "");
    row("empty", Empty, "", "", "x");
    row("eq", Eq, "DE", "DE", "de");
    row("eq is about text", Eq, "01", "01", "1");
    row("ne", Ne, "DE", "FR", "DE");
    row("gt", Gt, "9", "10", "9");
    row("gte", Gte, "9", "9", "8.5");
    row("lt", Lt, "10", "9", "10");
    row("lte", Lte, "10", "10", "11");
    row("gte of a date", Gte, "1900-01-01", "1980-05-06", "1899-12-31");
    row("minlength", MinLength, "3", "été", "ét");
    row("maxlength", MaxLength, "3", "été", "étés");
    row("match", Match, "^[0-9]{9}$", "123456789", "12345678");
    row("match looks anywhere", Match, "b+", "abc", "ac");
    row("contains a part", Contains, "er", "Berlin", "Lyon");
    row("notcontains a part", NotContains, "er", "Lyon", "Berlin");
    row("shouldbetrue", ShouldBeTrue, "", "true", "yes");
    row("shouldbetrue as a digit", ShouldBeTrue, "", "1", "0");
}

void TestRuleEvaluator::operators()
{
    QFETCH(RuleOperator, which);
    QFETCH(QString, wanted);
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    QVERIFY(holds(with(which, wanted), right));
    QVERIFY(!holds(with(which, wanted), wrong));
}

void TestRuleEvaluator::operatorsOfLists_data()
{
    QTest::addColumn<RuleOperator>("which");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QJsonValue>("right");
    QTest::addColumn<QJsonValue>("wrong");
    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("contains") << RuleOperator::Contains << ab << QJsonValue(u"a"_s) << QJsonValue(u"ab"_s);
    QTest::newRow("notcontains") << RuleOperator::NotContains << ab << QJsonValue(u"c"_s) << QJsonValue(u"b"_s);
    QTest::newRow("a list contains") << RuleOperator::Contains << ab << QJsonValue(QJsonArray{u"c"_s, u"b"_s})
                                     << QJsonValue(QJsonArray{u"c"_s});
    QTest::newRow("a list notcontains") << RuleOperator::NotContains << ab << QJsonValue(QJsonArray{u"c"_s})
                                        << QJsonValue(QJsonArray{u"c"_s, u"b"_s});
    QTest::newRow("required list") << RuleOperator::Required << QStringList() << QJsonValue(QJsonArray{u"c"_s})
                                   << QJsonValue(QJsonArray());
    QTest::newRow("between") << RuleOperator::Between << QStringList{u"2"_s, u"4"_s} << QJsonValue(u"four"_s)
                             << QJsonValue(u"fifth"_s);
    QTest::newRow("required flag") << RuleOperator::Required << QStringList() << QJsonValue(false) << QJsonValue();
    QTest::newRow("flag") << RuleOperator::ShouldBeTrue << QStringList() << QJsonValue(true) << QJsonValue(false);
}

void TestRuleEvaluator::operatorsOfLists()
{
    QFETCH(RuleOperator, which);
    QFETCH(QStringList, values);
    QFETCH(QJsonValue, right);
    QFETCH(QJsonValue, wrong);
    QVERIFY(holds(with(which, values), right));
    QVERIFY(!holds(with(which, values), wrong));
}

void TestRuleEvaluator::exclusiveBoundsRefuseTheBound()
{
    const RuleConstraint most = with(RuleOperator::MaxLength, u"3"_s);
    const RuleConstraint least = with(RuleOperator::MinLength, u"3"_s);
    QVERIFY(holds(most, u"abc"_s) && holds(least, u"abc"_s));
    QVERIFY(!holds(most, u"abc"_s, LengthBounds::Exclusive) && holds(most, u"ab"_s, LengthBounds::Exclusive));
    QVERIFY(!holds(least, u"abc"_s, LengthBounds::Exclusive) && holds(least, u"abcd"_s, LengthBounds::Exclusive));
}

void TestRuleEvaluator::comparisonsLeaveWhatIsMissingAlone()
{
    using enum RuleOperator;
    for (const RuleOperator which : {Between, Contains, Eq, Gt, Gte, Lt, Lte, Match, MaxLength, MinLength, Ne, NotContains,
                                     ReadOnly}) {
        for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(QString()), QJsonValue(QJsonArray())})
            QVERIFY2(holds({which, u"7"_s, {u"7"_s, u"9"_s}}, nothing), operatorName(which).data());
    }
    QVERIFY(!holds(with(ShouldBeTrue), QJsonValue()));
    QVERIFY(holds(with(ReadOnly), u"x"_s)); // shown grey, never checked
}

void TestRuleEvaluator::allOfAndAnyOf()
{
    const Rule a = element(u"A"_s, "string"_L1, {}, {required()});
    const Rule b = element(u"B"_s, "string"_L1, {}, {required()});
    QCOMPARE(flaws(allOf({a, b}), R"({})"), QStringList({u"extras.a"_s, u"extras.b"_s}));
    QCOMPARE(flaws(allOf({a, b}), R"({"A":"x"})"), QStringList{u"extras.b"_s});
    QCOMPARE(flaws(anyOf({a, b}), R"({"A":"x"})"), QStringList());
    QCOMPARE(flaws(anyOf({a, b}), R"({"B":"x"})"), QStringList());
    QCOMPARE(flaws(anyOf({a, b}), R"({})"), QStringList{u"extras.a"_s});
}

void TestRuleEvaluator::anyOfAsksForTheLeast()
{
    const auto wanted = [](const QString &label) { return element(label, "string"_L1, {}, {required()}); };
    const Rule rule = anyOf({allOf({wanted(u"A"_s), wanted(u"B"_s)}), allOf({wanted(u"C"_s), wanted(u"D"_s)})});
    QCOMPARE(flaws(rule, R"({"D":"x"})"), QStringList{u"extras.c"_s});
}

void TestRuleEvaluator::conditionsLookAtTheWholeData()
{
    // A member of the owner depends on one of the administering account.
    const Rule germanAdmin = administrator(member(u"address.country"_s, with(RuleOperator::Eq, u"DE"_s)));
    const Rule rule = owner(allOf({field(u"vat"_s, "x"_L1, {when(germanAdmin, required())})}));
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{},"ADMIN_ACCOUNT":{"country":"DE"}})"), QStringList{u"owner.vat"_s});
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{},"ADMIN_ACCOUNT":{"country":"FR"}})"), QStringList());
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{},"ADMIN_ACCOUNT":{}})"), QStringList());
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{}})"), QStringList());
}

void TestRuleEvaluator::aConditionOnARuleSwitchesAllOfItOff()
{
    Rule rule = owner(allOf({field(u"vat"_s, "x"_L1, {required()})}));
    rule.conditions = std::make_shared<const Rule>(element(u"REASON"_s, "text"_L1, {}, {with(RuleOperator::Empty)}));
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{}})"), QStringList{u"owner.vat"_s});
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{},"REASON":"because"})"), QStringList());
}

void TestRuleEvaluator::contextsLeavePartsOut()
{
    Rule rule = element(u"CLAIMS_NOTICE"_s, "bool"_L1, {}, {required()});
    rule.contexts = {u"order"_s, u"premium"_s};
    QCOMPARE(flaws(rule, "{}", {u"create"_s}), QStringList());
    QCOMPARE(flaws(rule, "{}", {u"create"_s, u"order"_s}), QStringList{u"extras.claims_notice"_s});
    Rule partly = element(u"REASON"_s, "text"_L1, {}, {required()});
    partly.constraints[0].contexts = {u"transfer"_s};
    QCOMPARE(flaws(partly, "{}", {u"create"_s}), QStringList());
    QCOMPARE(flaws(partly, "{}", {u"transfer"_s}), QStringList{u"domain.reason"_s});
}

void TestRuleEvaluator::accountsHaveFlatNames()
{
    const QJsonObject account = QJsonDocument::fromJson(
        R"({"address":"2 rue","city":"Lille","country":"FR","zip":"59000","area":"N","firstname":"Camille",
            "name":"Martin","organisation":"O","legalform":"other","sex":"female","email":"a@example.org"})").object();
    const QList<std::pair<QString, QString>> expected{
        {u"address.line1"_s, u"2 rue"_s}, {u"address.city"_s, u"Lille"_s}, {u"address.country"_s, u"FR"_s},
        {u"address.zip"_s, u"59000"_s}, {u"address.province"_s, u"N"_s}, {u"firstName"_s, u"Camille"_s},
        {u"lastName"_s, u"Martin"_s}, {u"organisationName"_s, u"O"_s}, {u"legalForm"_s, u"other"_s},
        {u"gender"_s, u"female"_s}, {u"email"_s, u"a@example.org"_s}};
    for (const auto &[label, value] : expected)
        QCOMPARE(accountMemberAt(account, label).toString(), value);
    const Rule rule = administrator(allOf({field(u"address.city"_s, "x"_L1, {with(RuleOperator::Eq, u"Berlin"_s)})}));
    QCOMPARE(flaws(rule, R"({"ADMIN_ACCOUNT":{"city":"Lille"}})"), QStringList{u"admin_account.city"_s});
}

void TestRuleEvaluator::aMissingObjectIsOneFlaw()
{
    const Rule rule = owner(allOf({field(u"email"_s, "x"_L1, {required()}), field(u"phone"_s, "x"_L1, {required()})}));
    QCOMPARE(flaws(rule, "{}"), QStringList{u"owner"_s});
    QCOMPARE(flaws(rule, R"({"OWNER_CONTACT":{}})"), QStringList({u"owner.email"_s, u"owner.phone"_s}));
}

void TestRuleEvaluator::refusalsNameElements_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"email"_s << u"email"_s;
    QTest::newRow("two words") << u"legalForm"_s << u"legal_form"_s;
    QTest::newRow("four words") << u"companyNationalIdentificationNumber"_s
                                << u"company_national_identification_number"_s;
    QTest::newRow("address") << u"address.line1"_s << u"line1"_s;
    QTest::newRow("address, two words") << u"address.otherDetails"_s << u"other_details"_s;
}

void TestRuleEvaluator::refusalsNameElements()
{
    QFETCH(QString, label);
    QTEST(refusalName(label), "name");
}

QTEST_GUILESS_MAIN(TestRuleEvaluator)
#include "test_ruleevaluator.moc"
