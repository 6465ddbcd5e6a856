// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/aftercaremodels.h"
#include "order/repairfield.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using order::RepairField;
using Gap = RepairField::Gap;
using Kind = RepairField::Kind;

/// What becomes of the arguments of a task, those that nobody has heard of too.
class TestRepairField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArgumentHasAField_data();
    void everyArgumentHasAField();
    void gapsAreFoundWithoutARequest();
    void membersOfAContactAreFields();
    void theRestOfAContactStays();

private:
    [[nodiscard]] static api::TaskArgument argument(const QJsonObject &members);
};

api::TaskArgument TestRepairField::argument(const QJsonObject &members)
{
    QJsonObject json{{u"key"_s, u"key"_s}, {u"type"_s, u"string"_s}};
    for (auto it = members.begin(); it != members.end(); ++it)
        json.insert(it.key(), it.value());
    return api::readTaskArgumentModel(json).value();
}

void TestRepairField::everyArgumentHasAField_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("text") << QJsonObject() << Kind::Text;
    QTest::newRow("long") << QJsonObject{{u"maximumSize"_s, 4000}} << Kind::LongText;
    QTest::newRow("no bounds") << QJsonObject{{u"maximumSize"_s, 0}, {u"acceptedFormats"_s, QJsonArray()}} << Kind::Text;
    QTest::newRow("choice") << QJsonObject{{u"acceptedValues"_s, QJsonArray{u"a"_s, u"b"_s}}} << Kind::Choice;
    QTest::newRow("code") << QJsonObject{{u"key"_s, u"authInfo"_s}, {u"value"_s, u"x"_s}} << Kind::Secret;
    QTest::newRow("fixed") << QJsonObject{{u"readOnly"_s, true}} << Kind::Fixed;
    QTest::newRow("document") << QJsonObject{{u"type"_s, u"/me/document"_s}, {u"acceptedFormats"_s, QJsonArray{u"pdf"_s}}} << Kind::Browser;
    QTest::newRow("account") << QJsonObject{{u"type"_s, u"/me"_s}} << Kind::Browser;
    QTest::newRow("odd type") << QJsonObject{{u"type"_s, u"quaternion"_s}} << Kind::Raw;
    QTest::newRow("no type") << QJsonObject{{u"type"_s, QJsonValue::Null}} << Kind::Raw;
    QTest::newRow("odd members") << QJsonObject{{u"minimumSize"_s, -3}, {u"acceptedValues"_s, u"no list"_s}, {u"fields"_s, 7}} << Kind::Text;
}

void TestRepairField::everyArgumentHasAField()
{
    QFETCH(QJsonObject, json);
    QFETCH(Kind, kind);
    const RepairField field = order::fieldOf(argument(json));
    QCOMPARE(field.kind, kind);
    if (kind == Kind::Secret)
        QVERIFY(field.value.isEmpty() && field.argument.hasValue);
}

void TestRepairField::gapsAreFoundWithoutARequest()
{
    const RepairField sized = order::fieldOf(argument({{u"minimumSize"_s, 3}, {u"maximumSize"_s, 5}}));
    QCOMPARE(sized.gapOf({}), Gap::Missing);
    QCOMPARE(sized.gapOf(u"ab"_s), Gap::TooShort);
    QCOMPARE(sized.gapOf(u"abc"_s), Gap::None);
    QCOMPARE(sized.gapOf(u"abcdef"_s), Gap::TooLong);
    // One without a least size may stay empty, unless it is all there is to enter, or was filled in before.
    RepairField optional = order::fieldOf(argument({}));
    QCOMPARE(optional.gapOf({}), Gap::None);
    optional.isAlone = true;
    QCOMPARE(optional.gapOf({}), Gap::Missing);
    QCOMPARE(order::fieldOf(argument({{u"value"_s, u"x"_s}})).gapOf({}), Gap::Missing);
    const RepairField choice = order::fieldOf(argument({{u"acceptedValues"_s, QJsonArray{u"a"_s}}}));
    QCOMPARE(choice.gapOf(u"b"_s), Gap::NotAccepted);
    QCOMPARE(order::fieldOf(argument({{u"type"_s, u"/me/document"_s}})).gapOf({}), Gap::None);
    QCOMPARE(order::fieldOf(argument({{u"key"_s, u"authInfo"_s}})).gapOf({}), Gap::Missing);
    QCOMPARE(order::fieldOf(argument({{u"key"_s, u"authInfo"_s}, {u"value"_s, u"x"_s}})).gapOf({}), Gap::None);
}

void TestRepairField::membersOfAContactAreFields()
{
    const api::TaskArgument owner = argument({{u"key"_s, u"nicowner"_s}, {u"type"_s, u"/me/contact"_s}, {u"value"_s, u"1104"_s},
                                              {u"fields"_s, QJsonArray{u"organisationName"_s, u"address.city"_s}}});
    QVERIFY(order::isContactArgument(owner));
    const auto fields = order::membersOf(owner, {{u"organisationName"_s, u"Exemple SARL"_s}, {u"address"_s, QJsonObject{{u"city"_s, u"Brest"_s}}}});
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).value, u"Exemple SARL"_s);
    QCOMPARE(fields.at(1).id, u"nicowner/address.city"_s);
    QCOMPARE(fields.at(1).value, u"Brest"_s);
    QVERIFY(!order::isContactArgument(argument({{u"type"_s, u"/me/contact"_s}, {u"value"_s, u"no number"_s}})));
}

void TestRepairField::theRestOfAContactStays()
{
    const QJsonObject contact{{u"id"_s, 12}, {u"lastName"_s, u"A"_s}, {u"unheardOf"_s, 7},
                              {u"address"_s, QJsonObject{{u"city"_s, u"Brest"_s}, {u"zip"_s, u"29200"_s}}}};
    const QJsonObject changed = order::withMembers(contact, u"nicowner"_s,
                                                   {{u"nicowner/address.city"_s, u"Quimper"_s}, {u"other/lastName"_s, u"B"_s}, {u"plain"_s, u"x"_s}});
    const QJsonObject expected{{u"lastName"_s, u"A"_s}, {u"unheardOf"_s, 7},
                               {u"address"_s, QJsonObject{{u"city"_s, u"Quimper"_s}, {u"zip"_s, u"29200"_s}}}};
    QCOMPARE(changed, expected);
}

QTEST_GUILESS_MAIN(TestRepairField)
#include "test_repairfield.moc"
