// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/formdescription.h"

#include <QtTest>

using namespace cartouche::eligibility;
using namespace Qt::StringLiterals;
using cartouche::api::ConfigurationRequirement;
using Kind = FormField::Kind;
using Section = FormField::Section;

Q_DECLARE_METATYPE(FormField::Kind)
Q_DECLARE_METATYPE(FormField::Section)
Q_DECLARE_METATYPE(Gap)

class TestFormDescription : public QObject
{
    Q_OBJECT

private slots:
    void knownLabels_data();
    void knownLabels();
    void aKnownLabelKeepsItsKindWhateverTypeIsSent();
    void unknownLabelsGoByTheirType_data();
    void unknownLabelsGoByTheirType();
    void requiredIsTakenAtItsWordForUnknownLabels();
    void allowedValuesMakeAChoice();
    void allowedValuesDoNotTurnAConsentIntoAChoice();
    void aLabelSentTwiceIsOneField();
    void aRequirementWithoutLabelIsLeftOut();
    void fieldsStandBySectionInTheOrderSent();
    void gaps_data();
    void gaps();
    void gapsAreListedInFormOrder();
    void secrets();

private:
    using Entry = QPair<QString, QString>; ///< label and type
    [[nodiscard]] static QList<FormField> form(const QList<Entry> &entries)
    {
        QList<ConfigurationRequirement> requirements;
        for (const auto &[label, type] : entries)
            requirements.append({label, type, false, {}, {}});
        return describeForm(requirements);
    }
    [[nodiscard]] static FormField field(const QString &label, const QString &type, bool required = false,
                                         const QStringList &allowed = {})
    {
        return describeForm({{label, type, required, {}, allowed}}).value(0);
    }
};

void TestFormDescription::knownLabels_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Section>("section");
    QTest::addColumn<bool>("mandatory");
    QTest::newRow("OWNER_CONTACT") << u"/me/contact"_s << Kind::Contact << Section::Owner << false;
    QTest::newRow("ADMIN_ACCOUNT") << u"Nichandle"_s << Kind::Account << Section::Accounts << false;
    QTest::newRow("TECH_ACCOUNT") << u"Nichandle"_s << Kind::Account << Section::Accounts << false;
    QTest::newRow("AUTH_INFO") << u"String"_s << Kind::Secret << Section::Transfer << true;
    QTest::newRow("KEEP_DNS") << u"bool"_s << Kind::Switch << Section::Transfer << false;
    QTest::newRow("DNS") << u"String"_s << Kind::NameServers << Section::NameServers << false;
    QTest::newRow("OWNER_LEGAL_AGE") << u"bool"_s << Kind::Consent << Section::Declarations << true;
    QTest::newRow("ACCEPT_CONDITIONS") << u"bool"_s << Kind::Consent << Section::Declarations << true;
    QTest::newRow("CLAIMS_NOTICE") << u"string"_s << Kind::Consent << Section::Declarations << true;
    QTest::newRow("REASON") << u"string"_s << Kind::LongText << Section::Declarations << true;
    QTest::newRow("PROTECTED_CODE") << u"string"_s << Kind::Secret << Section::Declarations << true;
    QTest::newRow("DOMAIN_CONFIG") << u"json"_s << Kind::Json << Section::Other << false;
}

void TestFormDescription::knownLabels()
{
    QFETCH(QString, type);
    const QString label = QString::fromLatin1(QTest::currentDataTag());
    const FormField described = field(label, type);
    QCOMPARE(described.label, label);
    QCOMPARE(described.type, type);
    QTEST(described.kind, "kind");
    QTEST(described.section, "section");
    // `required` was sent as false: the guide's "yes if present" counts.
    QTEST(described.mandatory, "mandatory");
    QVERIFY(field(label, type, true).mandatory);
}

void TestFormDescription::aKnownLabelKeepsItsKindWhateverTypeIsSent()
{
    QCOMPARE(field(u"OWNER_LEGAL_AGE"_s, u"String"_s).kind, Kind::Consent);
    QCOMPARE(field(u"OWNER_CONTACT"_s, u"/domain/contact"_s).kind, Kind::Contact);
    QCOMPARE(field(u"AUTH_INFO"_s, u"something"_s).kind, Kind::Secret);
}

void TestFormDescription::unknownLabelsGoByTheirType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Kind>("kind");
    for (const char *type : {"bool", "boolean", "Bool"})
        QTest::newRow(type) << QString::fromLatin1(type) << Kind::Switch;
    for (const char *type : {"integer", "int", "long", "Long"})
        QTest::newRow(type) << QString::fromLatin1(type) << Kind::Integer;
    for (const char *type : {"Nichandle", "nichandle"})
        QTest::newRow(type) << QString::fromLatin1(type) << Kind::Account;
    for (const char *type : {"/me/contact", "/domain/contact"})
        QTest::newRow(type) << QString::fromLatin1(type) << Kind::Contact;
    QTest::newRow("text") << u"text"_s << Kind::LongText;
    QTest::newRow("json") << u"json"_s << Kind::Json;
    for (const char *type : {"String", "string", "", "/me/document", "somethingNew"})
        QTest::newRow(*type != '\0' ? type : "none") << QString::fromLatin1(type) << Kind::Raw;
}

void TestFormDescription::unknownLabelsGoByTheirType()
{
    QFETCH(QString, type);
    const FormField described = field(u"BRAND_NEW"_s, type);
    QTEST(described.kind, "kind");
    QCOMPARE(described.section, Section::Other);
    QCOMPARE(described.type, type); // shown beside the field
}

void TestFormDescription::requiredIsTakenAtItsWordForUnknownLabels()
{
    QVERIFY(field(u"BRAND_NEW"_s, u"String"_s, true).mandatory);
    QVERIFY(!field(u"BRAND_NEW"_s, u"String"_s, false).mandatory);
}

void TestFormDescription::allowedValuesMakeAChoice()
{
    const FormField choice = field(u"LEGAL_FORM"_s, u"String"_s, false, {u"a"_s, u"b"_s});
    QCOMPARE(choice.kind, Kind::Choice);
    QCOMPARE(choice.allowedValues, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(field(u"YEARS"_s, u"integer"_s, false, {u"1"_s, u"2"_s}).kind, Kind::Choice);
    // What could be typed only would never be one of them.
    QCOMPARE(field(u"WORDS"_s, u"text"_s, true, {u"a"_s, u"b"_s}).kind, Kind::Choice);
    QCOMPARE(field(u"DATA"_s, u"json"_s, true, {u"{}"_s}).kind, Kind::Choice);
    QCOMPARE(field(u"REASON"_s, u"string"_s, true, {u"a"_s, u"b"_s}).kind, Kind::Choice);
    QCOMPARE(field(u"ODD"_s, u"bool"_s, true, {u"yes"_s, u"no"_s}).kind, Kind::Choice);
    QCOMPARE(field(u"EVEN"_s, u"bool"_s, true, {u"true"_s, u"false"_s}).kind, Kind::Switch);
    QCOMPARE(field(u"KEEP_DNS"_s, u"bool"_s, false, {u"1"_s}).kind, Kind::Switch);
}

void TestFormDescription::allowedValuesDoNotTurnAConsentIntoAChoice()
{
    QCOMPARE(field(u"OWNER_LEGAL_AGE"_s, u"bool"_s, false, {u"true"_s, u"false"_s}).kind, Kind::Consent);
    QCOMPARE(field(u"AUTH_INFO"_s, u"String"_s, false, {u"x"_s}).kind, Kind::Secret);
}

void TestFormDescription::aLabelSentTwiceIsOneField()
{
    const auto fields = form({{u"REASON"_s, u"text"_s}, {u"NEW"_s, u"bool"_s}, {u"REASON"_s, u"bool"_s}, {u"NEW"_s, u"text"_s}});
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(1).label, u"NEW"_s);
    QCOMPARE(fields.at(1).kind, Kind::Switch); // the first one counts
}

void TestFormDescription::aRequirementWithoutLabelIsLeftOut()
{
    QVERIFY(form({{QString(), u"bool"_s}}).isEmpty());
    QVERIFY(describeForm({}).isEmpty());
}

void TestFormDescription::fieldsStandBySectionInTheOrderSent()
{
    const auto fields = form({{u"Z_NEW"_s, u"String"_s},
                                    {u"OWNER_LEGAL_AGE"_s, u"bool"_s},
                                    {u"TECH_ACCOUNT"_s, u"Nichandle"_s},
                                    {u"A_NEW"_s, u"String"_s},
                                    {u"ADMIN_ACCOUNT"_s, u"Nichandle"_s},
                                    {u"DNS"_s, u"String"_s},
                                    {u"OWNER_CONTACT"_s, u"/me/contact"_s},
                                    {u"AUTH_INFO"_s, u"String"_s}});
    QStringList labels;
    for (const FormField &each : fields)
        labels.append(each.label);
    QCOMPARE(labels, (QStringList{u"OWNER_CONTACT"_s, u"TECH_ACCOUNT"_s, u"ADMIN_ACCOUNT"_s, u"DNS"_s, u"AUTH_INFO"_s,
                                  u"OWNER_LEGAL_AGE"_s, u"Z_NEW"_s, u"A_NEW"_s}));
}

void TestFormDescription::gaps_data()
{
    QTest::addColumn<FormField>("of");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Gap>("gap");
    const auto row = [](const char *name, const FormField &of, const QString &value, Gap gap) {
        QTest::newRow(name) << of << value << gap;
    };
    const FormField consent = field(u"OWNER_LEGAL_AGE"_s, u"bool"_s);
    row("a consent not ticked", consent, {}, Gap::Missing);
    row("a consent refused", consent, u"false"_s, Gap::Missing);
    row("a consent ticked", consent, u"true"_s, Gap::None);
    const FormField code = field(u"AUTH_INFO"_s, u"String"_s);
    row("no code", code, {}, Gap::Missing);
    row("a code of spaces", code, u"  "_s, Gap::Missing);
    row("a code", code, u"a b;\"é"_s, Gap::None);
    row("a switch may stay open", field(u"KEEP_DNS"_s, u"bool"_s), {}, Gap::None);
    row("the owner may stay open", field(u"OWNER_CONTACT"_s, u"/me/contact"_s), {}, Gap::None);
    const FormField number = field(u"COUNT"_s, u"integer"_s, true);
    row("no number", number, {}, Gap::Missing);
    row("a number", number, u"42"_s, Gap::None);
    row("a negative number", number, u"-42"_s, Gap::None);
    row("a number in words", number, u"forty"_s, Gap::NotANumber);
    row("a broken number", number, u"4.2"_s, Gap::NotANumber);
    row("a number that is too long", number, QString(30, u'9'), Gap::NotANumber);
    const FormField open = field(u"MOON"_s, u"bool"_s, true);
    row("a yes or no not answered", open, {}, Gap::Missing);
    row("yes", open, u"true"_s, Gap::None);
    row("no is an answer", open, u"false"_s, Gap::None);
    const FormField account = field(u"ADMIN_ACCOUNT"_s, u"Nichandle"_s);
    row("an account", account, u"ab12345-ovh"_s, Gap::None);
    row("an account in capitals", account, u"AB12345-OVH"_s, Gap::None);
    row("an account of another form", account, u"ab12345-us"_s, Gap::None); // OVHcloud knows
    row("an e-mail address", account, u"a1@example.org"_s, Gap::NotAnAccount);
    row("a word", account, u"nobody"_s, Gap::NotAnAccount);
    row("an account of two words", account, u"ab12345 ovh"_s, Gap::NotAnAccount);
    row("an account with a tail", account, u"ab12345-ovh x"_s, Gap::NotAnAccount);
    const FormField choice = field(u"FORM"_s, u"String"_s, true, {u"one"_s, u"two"_s});
    row("one of the choices", choice, u"two"_s, Gap::None);
    row("none of the choices", choice, u"three"_s, Gap::NotAllowed);
    const FormField hosts = field(u"DNS"_s, u"String"_s);
    row("no name server", hosts, {}, Gap::None);
    row("two name servers", hosts, u"dns1.example.com;NS2.example.co.uk"_s, Gap::None);
    row("one name server", hosts, u"dns1.example.com"_s, Gap::None); // how many the registry says
    row("an empty name server", hosts, u"dns1.example.com;"_s, Gap::NotNameServers);
    row("an address among the name servers", hosts, u"dns1.example.com;192.0.2.1"_s, Gap::NotNameServers);
    row("spaces between name servers", hosts, u"dns1.example.com; dns2.example.com"_s, Gap::NotNameServers);
    row("a comma between name servers", hosts, u"dns1.example.com,dns2.example.com"_s, Gap::NotNameServers);
    // What is checked is what is sent, not what could be made of it.
    row("a link as a name server", hosts, u"https://dns1.example.com/;dns2.example.com"_s, Gap::NotNameServers);
    row("a trailing dot", hosts, u"dns1.example.com.;dns2.example.com"_s, Gap::NotNameServers);
    const FormField json = field(u"DOMAIN_CONFIG"_s, u"json"_s);
    row("JSON", json, u"{\"a\":[1]}"_s, Gap::None);
    row("no JSON", json, u"{a"_s, Gap::NotJson);
    row("a text at its limit", field(u"REASON"_s, u"text"_s), QString(10'000, u'x'), Gap::None);
    row("a text beyond its limit", field(u"REASON"_s, u"text"_s), QString(10'001, u'x'), Gap::TooLong);
    row("anything for a label nobody knows", field(u"NEW"_s, u"somethingNew"_s), u"<b>"_s, Gap::None);
    row("nothing for a mandatory one", field(u"NEW"_s, u"somethingNew"_s, true), {}, Gap::Missing);
}

void TestFormDescription::gaps()
{
    QFETCH(FormField, of);
    QFETCH(QString, value);
    QTEST(gapOf(of, value), "gap");
}

void TestFormDescription::gapsAreListedInFormOrder()
{
    const auto fields = form({{u"OWNER_LEGAL_AGE"_s, u"bool"_s}, {u"AUTH_INFO"_s, u"String"_s}, {u"DNS"_s, u"String"_s}});
    QCOMPARE(cartouche::eligibility::gaps(fields, {}), (QStringList{u"AUTH_INFO"_s, u"OWNER_LEGAL_AGE"_s}));
    QCOMPARE(cartouche::eligibility::gaps(fields, {{u"AUTH_INFO"_s, u"x"_s}, {u"DNS"_s, u"x"_s}}),
             (QStringList{u"DNS"_s, u"OWNER_LEGAL_AGE"_s}));
    QVERIFY(cartouche::eligibility::gaps(fields, {{u"AUTH_INFO"_s, u"x"_s}, {u"OWNER_LEGAL_AGE"_s, u"true"_s}}).isEmpty());
}

void TestFormDescription::secrets()
{
    QVERIFY(isSecretLabel(u"AUTH_INFO"_s));
    QVERIFY(isSecretLabel(u"PROTECTED_CODE"_s));
    QVERIFY(!isSecretLabel(u"OWNER_CONTACT"_s));
}

QTEST_APPLESS_MAIN(TestFormDescription)
#include "test_formdescription.moc"
