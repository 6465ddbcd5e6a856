// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/formdescription.h"

#include "eligibility/rulesamples.h"

#include <QtTest>

#include <algorithm>

using namespace cartouche::eligibility;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

class TestRefinedForm : public QObject
{
    Q_OBJECT

private slots:
    void withoutARuleTheFormStays();
    void theGenericRuleChangesNothing();
    void aDeclarationIsAskedForWhileNoReasonIsGiven();
    void withoutConstraintsTheTableDecides();
    void legalAgeStaysMandatory();
    void whatOnlyTheRuleAsksForIsAdded_data();
    void whatOnlyTheRuleAsksForIsAdded();
    void aPartThatIsNotInForceAddsNothing();
    void limitsComeFromTheRule();
    void aContactMayStayOpen();
    void readOnlyIsTold();
    void aDemandForTrueMakesAConsent();
    void gapsKnowTheLimits();
    void membersOfDataAreTold();

private:
    [[nodiscard]] static QList<FormField> form(const QStringList &labels)
    {
        QList<cartouche::api::ConfigurationRequirement> requirements;
        for (const QString &label : labels)
            requirements.append({label, u"string"_s, false, {}, {}});
        return describeForm(requirements);
    }
    [[nodiscard]] static Evaluation judged(const QJsonObject &rule, const QHash<QString, QString> &values = {})
    {
        RuleData data = dataWith(company());
        data.values = values;
        return evaluate(*read(rule), data, {u"create"_s, u"order"_s});
    }
    [[nodiscard]] static FormField fieldIn(const QList<FormField> &fields, const QString &label)
    {
        const auto at = std::find_if(fields.begin(), fields.end(), [&](const FormField &each) { return each.label == label; });
        return at == fields.end() ? FormField() : *at;
    }
};

void TestRefinedForm::withoutARuleTheFormStays()
{
    const auto fields = form({u"OWNER_CONTACT"_s, u"REASON"_s, u"NEW"_s});
    QCOMPARE(refined(fields, {}), fields);
}

void TestRefinedForm::theGenericRuleChangesNothing()
{
    const auto fields = form({u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s, u"TECH_ACCOUNT"_s, u"DNS"_s, u"OWNER_LEGAL_AGE"_s});
    QCOMPARE(refined(fields, judged(genericRule())), fields);
}

void TestRefinedForm::aDeclarationIsAskedForWhileNoReasonIsGiven()
{
    const auto fields = form({u"REASON"_s, u"ACCEPT_CONDITIONS"_s});
    auto now = refined(fields, judged(reasonOrConditionsRule()));
    QVERIFY(!fieldIn(now, u"REASON"_s).mandatory);
    QVERIFY(fieldIn(now, u"ACCEPT_CONDITIONS"_s).mandatory);
    QCOMPARE(fieldIn(now, u"REASON"_s).maximumLength, 100);
    now = refined(fields, judged(reasonOrConditionsRule(), {{u"REASON"_s, u"Our own brand"_s}}));
    QVERIFY(!fieldIn(now, u"ACCEPT_CONDITIONS"_s).mandatory);
    QVERIFY(gaps(now, {{u"REASON"_s, u"Our own brand"_s}}).isEmpty());
}

void TestRefinedForm::withoutConstraintsTheTableDecides()
{
    const auto fields = form({u"AUTH_INFO"_s, u"DOMAIN_CONFIG"_s});
    const auto now = refined(fields, judged(allOf({element(u"authInfo"_s, {}), element(u"DOMAIN_CONFIG"_s, {}, u"domain"_s)})));
    QVERIFY(fieldIn(now, u"AUTH_INFO"_s).mandatory);
    QVERIFY(!fieldIn(now, u"DOMAIN_CONFIG"_s).mandatory);
    const auto demanded = refined(fields, judged(element(u"DOMAIN_CONFIG"_s, {constraint(u"required"_s)}, u"domain"_s)));
    QVERIFY(fieldIn(demanded, u"DOMAIN_CONFIG"_s).mandatory);
}

void TestRefinedForm::legalAgeStaysMandatory()
{
    QJsonObject never = constraint(u"required"_s);
    never[u"conditions"_s] = element(u"REASON"_s, {constraint(u"notempty"_s)});
    const auto now = refined(form({u"OWNER_LEGAL_AGE"_s}), judged(element(u"OWNER_LEGAL_AGE"_s, {never}, u"bool"_s)));
    QVERIFY(fieldIn(now, u"OWNER_LEGAL_AGE"_s).mandatory);
}

void TestRefinedForm::whatOnlyTheRuleAsksForIsAdded_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &label, const QString &type, Kind kind) {
        QTest::newRow(qPrintable(label + u' ' + type)) << label << type << int(kind);
    };
    row(u"REASON"_s, u"text"_s, Kind::LongText);
    row(u"PROTECTED_CODE"_s, u"text"_s, Kind::Secret);
    row(u"ACCEPT_CONDITIONS"_s, u"bool"_s, Kind::Consent);
    row(u"DOMAIN_CONFIG"_s, u"domain"_s, Kind::Json);
    row(u"BRAND_NEW"_s, u"string"_s, Kind::Text);
    row(u"BRAND_NEW"_s, u"text"_s, Kind::LongText);
    row(u"BRAND_NEW"_s, u"bool"_s, Kind::Switch);
    row(u"BRAND_NEW"_s, u"date_ISO8601"_s, Kind::Text);
    row(u"BRAND_NEW"_s, u"json"_s, Kind::Json);
    row(u"BRAND_NEW"_s, u"contact"_s, Kind::Contact);
    row(u"BRAND_NEW"_s, u"somethingNew"_s, Kind::Raw);
}

void TestRefinedForm::whatOnlyTheRuleAsksForIsAdded()
{
    QFETCH(QString, label);
    QFETCH(QString, type);
    QJsonObject part = element(label, {constraint(u"required"_s)}, type);
    part[u"description"_s] = u"<b>Why</b>"_s;
    const auto now = refined(form({u"OWNER_CONTACT"_s, u"ODD"_s}), judged(part));
    QCOMPARE(now.size(), 3);
    const FormField added = fieldIn(now, label);
    QVERIFY(added.isFromRule);
    QCOMPARE(added.type, type);
    QCOMPARE(added.description, u"<b>Why</b>"_s);
    QTEST(int(added.kind), "kind");
    QCOMPARE(added.mandatory, added.kind != Kind::Contact);
    QVERIFY(std::is_sorted(now.begin(), now.end(), [](const auto &a, const auto &b) { return a.section < b.section; }));
}

void TestRefinedForm::aPartThatIsNotInForceAddsNothing()
{
    QJsonObject part = element(u"REASON"_s, {constraint(u"required"_s)});
    part[u"conditions"_s] = element(u"AUTH_INFO"_s, {constraint(u"required"_s)});
    QVERIFY(refined({}, judged(part)).isEmpty());
    QCOMPARE(refined({}, judged(part, {{u"AUTH_INFO"_s, u"x"_s}})).size(), 1);
    // One that OVHcloud lists stays, but nothing asks for it.
    QVERIFY(!fieldIn(refined(form({u"REASON"_s}), judged(part)), u"REASON"_s).mandatory);
}

void TestRefinedForm::limitsComeFromTheRule()
{
    const QJsonObject reasons = element(u"REASON"_s, {constraint(u"contains"_s, QStringList{u"a"_s, u"b"_s})}, u"text"_s);
    QCOMPARE(fieldIn(refined(form({u"REASON"_s}), judged(reasons)), u"REASON"_s).kind, Kind::Choice);
    QJsonObject part = element(u"COLOUR"_s, {constraint(u"contains"_s, QStringList{u"red"_s, u"blue"_s})});
    part[u"placeholder"_s] = u"red"_s;
    const FormField choice = fieldIn(refined(form({u"COLOUR"_s}), judged(part)), u"COLOUR"_s);
    QCOMPARE(choice.kind, Kind::Choice);
    QCOMPARE(choice.allowedValues, (QStringList{u"red"_s, u"blue"_s}));
    QCOMPARE(choice.placeholder, u"red"_s);
    QVERIFY(!choice.isFromRule);
    QVERIFY(!choice.mandatory);
    // Both lists have to be kept to.
    const auto listed = describeForm({{u"COLOUR"_s, u"string"_s, false, {}, {u"blue"_s, u"green"_s}}});
    QCOMPARE(fieldIn(refined(listed, judged(part)), u"COLOUR"_s).allowedValues, QStringList{u"blue"_s});
    part[u"placeholder"_s] = u"lorem"_s;
    QVERIFY(fieldIn(refined(form({u"COLOUR"_s}), judged(part)), u"COLOUR"_s).placeholder.isEmpty());
}

void TestRefinedForm::aContactMayStayOpen()
{
    const auto now = refined(form({u"OWNER_CONTACT"_s, u"ADMIN_ACCOUNT"_s}), judged(berlinRule()));
    QVERIFY(!fieldIn(now, u"OWNER_CONTACT"_s).mandatory);
    QVERIFY(!fieldIn(now, u"ADMIN_ACCOUNT"_s).mandatory);
}

void TestRefinedForm::readOnlyIsTold()
{
    const auto now = refined(form({u"REASON"_s, u"AUTH_INFO"_s}), judged(element(u"REASON"_s, {constraint(u"readonly"_s)})));
    QVERIFY(fieldIn(now, u"REASON"_s).isReadOnly);
    QVERIFY(!fieldIn(now, u"AUTH_INFO"_s).isReadOnly);
}

void TestRefinedForm::aDemandForTrueMakesAConsent()
{
    const auto now = refined({}, judged(element(u"BRAND_NEW"_s, {constraint(u"shouldbetrue"_s)}, u"bool"_s)));
    QCOMPARE(fieldIn(now, u"BRAND_NEW"_s).kind, Kind::Consent);
    QCOMPARE(gapOf(now.constFirst(), {}), Gap::Missing);
    QCOMPARE(gapOf(now.constFirst(), u"true"_s), Gap::None);
}

void TestRefinedForm::gapsKnowTheLimits()
{
    FormField field;
    field.kind = Kind::Text;
    field.maximumLength = 3;
    QCOMPARE(gapOf(field, u"abc"_s), Gap::None);
    QCOMPARE(gapOf(field, u"abcd"_s), Gap::TooLong);
    field.maximumLength = 0;
    field.allowedValues = QStringList{u"a"_s};
    QCOMPARE(gapOf(field, u"a"_s), Gap::None);
    QCOMPARE(gapOf(field, u"b"_s), Gap::NotAllowed);
    QCOMPARE(gapOf(field, {}), Gap::None);
    field.kind = Kind::Contact;
    QCOMPARE(gapOf(field, u"/me/contact/1"_s), Gap::None);
}

void TestRefinedForm::membersOfDataAreTold()
{
    QJsonObject silent = constraint(u"required"_s);
    silent[u"conditions"_s] = element(u"REASON"_s, {constraint(u"notempty"_s)});
    const QJsonObject members = allOf({element(u"audience"_s, {constraint(u"required"_s), constraint(u"maxlength"_s, u"80"_s)}),
                                       element(u"represent"_s, {constraint(u"contains"_s, QStringList{u"a"_s, u"b"_s})}),
                                       element(u"reason"_s, {silent})});
    const auto now = refined(form({u"DOMAIN_CONFIG"_s, u"OWNER_CONTACT"_s}),
                             judged(allOf({object(u"DOMAIN_CONFIG"_s, members), genericRule()})));
    const QList<FieldMember> told = fieldIn(now, u"DOMAIN_CONFIG"_s).members;
    QVERIFY(told.contains(FieldMember{u"audience"_s, true, false, 80, {}}));
    QVERIFY(told.contains(FieldMember{u"represent"_s, false, false, 0, {u"a"_s, u"b"_s}}));
    QVERIFY(std::none_of(told.begin(), told.end(), [](const FieldMember &each) { return each.label == u"reason"_s && each.isRequired; }));
    QVERIFY(fieldIn(now, u"OWNER_CONTACT"_s).members.isEmpty()); // a contact has a form of its own
}

QTEST_APPLESS_MAIN(TestRefinedForm)
#include "test_refinedform.moc"
