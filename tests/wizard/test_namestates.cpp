// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/namestates.h"

#include "eligibility/rulesamples.h"
#include "order/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::RefusalTarget;
using wizard::NameStates;

namespace {

const QString owner = u"OWNER_CONTACT"_s;

} // namespace

/// What stands below the fields of a name, and in the form of a contact that was refused.
class NameStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemOfAContactIsTold();
    void manyProblemsAreCounted();
    void ovhcloudsRefusalTakesThePlaceOfTheRule();
    void aContactIsMarkedForEveryNameItWasRefusedFor();
};

void NameStatesTest::everyProblemOfAContactIsTold()
{
    eligibility::Members members = test::company();
    members.insert(u"address.country"_s, u"FR"_s);
    members.insert(u"address.city"_s, u"Paris"_s);
    const auto rule = eligibility::evaluate(*test::read(test::berlinRule()), test::dataWith(members), {u"create"_s, u"order"_s});
    const QString told = NameStates::problems(rule, {}, {}, u"mur.berlin"_s).value(owner);
    QVERIFY2(told.contains(u"Town: "_s) && told.contains(u"Country: "_s), qPrintable(told));
    QCOMPARE(told.count(u'\n'), 1);
}

void NameStatesTest::manyProblemsAreCounted()
{
    QList<RefusalTarget> refused;
    for (const QString &member : {u"email"_s, u"phone"_s, u"firstName"_s, u"lastName"_s, u"address.city"_s, u"address.zip"_s})
        refused.append({u"a.fr"_s, owner, member, u"no"_s});
    const QStringList lines = NameStates::problems({}, refused, {}, u"a.fr"_s).value(owner).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.last().contains(u'2'), qPrintable(lines.last()));
    refused.resize(5); // one more is said rather than counted
    QCOMPARE(NameStates::problems({}, refused, {}, u"a.fr"_s).value(owner).split(u'\n').size(), 5);
    QVERIFY(NameStates::problems({}, refused, {}, u"b.fr"_s).isEmpty());
}

void NameStatesTest::ovhcloudsRefusalTakesThePlaceOfTheRule()
{
    const auto rule = eligibility::evaluate(*test::read(test::berlinRule()), test::dataWith(test::company()),
                                            {u"create"_s, u"order"_s});
    const QList<RefusalTarget> refused{{u"mur.berlin"_s, owner, u"legalForm"_s, u"Not that one"_s}};
    const QString told = NameStates::problems(rule, refused, {}, u"mur.berlin"_s).value(owner);
    QVERIFY2(told.endsWith(u": Not that one"_s) && !told.contains(u"legalForm"_s), qPrintable(told)); // in words
    QVERIFY(!told.contains(u'\n'));
}

void NameStatesTest::aContactIsMarkedForEveryNameItWasRefusedFor()
{
    order::Draft draft;
    draft.setNames({draftName(u"a.fr"_s), draftName(u"b.fr"_s), draftName(u"c.fr"_s)});
    draft.setValue(u"a.fr"_s, owner, u"/domain/contact/1"_s);
    draft.setValue(u"b.fr"_s, owner, u"/domain/contact/1"_s);
    draft.setValue(u"c.fr"_s, owner, u"/domain/contact/2"_s);
    base::Error error;
    error.kind = base::Error::Kind::Refused;
    const QList<RefusalTarget> refused{{u"b.fr"_s, owner, u"email"_s, u"no e-mail"_s},
                                       {u"c.fr"_s, owner, u"phone"_s, u"no phone"_s},
                                       {{}, owner, u"vat"_s, u"no number"_s},
                                       {u"a.fr"_s, u"ADMIN_ACCOUNT"_s, u"firstName"_s, u"another one"_s},
                                       {u"a.fr"_s, owner, {}, u"no member"_s}};
    const QHash<QString, QString> marked = NameStates::refusedMembers(draft, refused, error, {u"a.fr"_s, owner, {}, {}});
    QCOMPARE(marked, (QHash<QString, QString>{{u"email"_s, u"no e-mail"_s}, {u"vat"_s, u"no number"_s}}));
}

QTEST_MAIN(NameStatesTest)
#include "test_namestates.moc"
