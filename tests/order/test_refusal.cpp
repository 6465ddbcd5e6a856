// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/refusal.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void aLabelIsFound_data();
    void aLabelIsFound();
    void withOneNameItIsThatOne();
    void aNameInTheTextIsTheOne();
    void theLongestNameIsTheOne();
    void theProductTellsTheNameByItsExtension();
    void detailsPointIntoTheContact();
    void linesAreReadOneByOne();
    void namesLeftOutAreNotBlamed();
    void whatSaysNothingPointsNowhere();
    void aFloodIsBounded();
    void ofFiftyNamesThoseAreFoundThatItIsAbout();
    void anExtensionInAPhraseTellsTheName();
    void whatIsKnownToBeAboutANameStaysWithIt();
    void failuresOfAStepAreLocatedTogether();

private:
    [[nodiscard]] static base::Error refusal(const QString &message, const QMap<QString, QString> &details = {})
    {
        base::Error error;
        error.kind = base::Error::Kind::Refused;
        error.serverMessage = message;
        error.details = details;
        return error;
    }
    static void fill(Draft &draft, const QStringList &names)
    {
        QList<DraftName> list;
        for (const QString &text : names) {
            list.append(draftName(text));
            list.last().form = form({u"OWNER_CONTACT"_s, u"OWNER_LEGAL_AGE"_s, u"AUTH_INFO"_s});
        }
        draft.setNames(list);
    }
};

void TestRefusal::aLabelIsFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("label");
    QTest::newRow("custom field") << u"Custom field OWNER_LEGAL_AGE is mandatory for product fr"_s << u"OWNER_LEGAL_AGE"_s;
    QTest::newRow("in quotes") << u"Custom field \"REASON\" is mandatory"_s << u"REASON"_s;
    QTest::newRow("a label not in the form") << u"field BRAND_NEW is not valid"_s << u"BRAND_NEW"_s;
    QTest::newRow("a label of the form in a text") << u"Bad value given as AUTH_INFO."_s << u"AUTH_INFO"_s;
}

void TestRefusal::aLabelIsFound()
{
    QFETCH(QString, message);
    QFETCH(QString, label);
    Draft draft;
    fill(draft, {u"exemple.fr"_s});
    const auto targets = locate(refusal(message), draft);
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first(), (RefusalTarget{u"exemple.fr"_s, label, {}, message}));
}

void TestRefusal::withOneNameItIsThatOne()
{
    Draft draft;
    fill(draft, {u"exemple.fr"_s});
    QCOMPARE(locate(refusal(u"field REASON is mandatory for product com"_s), draft).first().name, u"exemple.fr"_s);
}

void TestRefusal::aNameInTheTextIsTheOne()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"marée.fr"_s});
    QCOMPARE(locate(refusal(u"A.FR is not available"_s), draft).first(),
             (RefusalTarget{u"a.fr"_s, {}, {}, u"A.FR is not available"_s}));
    QCOMPARE(locate(refusal(u"marée.fr: no"_s), draft).first().name, domain(u"marée.fr"_s).ascii());
    QCOMPARE(locate(refusal(domain(u"marée.fr"_s).ascii() + u": no"_s), draft).first().name, domain(u"marée.fr"_s).ascii());
}

void TestRefusal::theLongestNameIsTheOne()
{
    Draft draft;
    fill(draft, {u"exemple.fr"_s, u"mon-exemple.fr"_s});
    QCOMPARE(locate(refusal(u"mon-exemple.fr is taken"_s), draft).first().name, u"mon-exemple.fr"_s);
    QCOMPARE(locate(refusal(u"exemple.fr is taken"_s), draft).first().name, u"exemple.fr"_s);
}

void TestRefusal::theProductTellsTheNameByItsExtension()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"a.co.uk"_s, u"b.com"_s, u"c.com"_s});
    const auto nameFor = [&](const QString &product) {
        return locate(refusal(u"Custom field REASON is mandatory for product "_s + product), draft).first().name;
    };
    QCOMPARE(nameFor(u"fr"_s), u"a.fr"_s);
    QCOMPARE(nameFor(u".FR."_s), u"a.fr"_s);
    QCOMPARE(nameFor(u"co.uk"_s), u"a.co.uk"_s);
    QCOMPARE(nameFor(u"com"_s), QString()); // it could be either
    QCOMPARE(nameFor(u"net"_s), QString());
}

void TestRefusal::detailsPointIntoTheContact()
{
    Draft draft;
    fill(draft, {u"exemple.fr"_s});
    const auto targets = locate(refusal(u"Some rules are not met"_s,
                                        {{u"owner.country"_s, u"has to be in the EU"_s},
                                         {u"owner"_s, u"is missing"_s},
                                         {u"adminAccount"_s, u"is unknown"_s},
                                         {u"tech.name"_s, u"is empty"_s},
                                         {u"extras.acceptCondition"_s, u"has to be accepted"_s},
                                         {u"_internal"_s, u"x"_s},
                                         {u"somethingElse"_s, u"x"_s}}), draft);
    QStringList places;
    for (const RefusalTarget &target : targets) {
        QCOMPARE(target.name, u"exemple.fr"_s);
        places.append(target.label + u'/' + target.field);
    }
    places.sort();
    QCOMPARE(places.size(), 5);
    QVERIFY(places.contains(u"OWNER_CONTACT/address.country"_s));
    QVERIFY(places.contains(u"OWNER_CONTACT/"_s));
    QVERIFY(places.contains(u"ADMIN_ACCOUNT/"_s));
    QVERIFY(places.contains(u"TECH_ACCOUNT/lastName"_s));
    QVERIFY(places.contains(u"ACCEPT_CONDITIONS/"_s));
}

void TestRefusal::linesAreReadOneByOne()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.com"_s});
    const auto targets = locate(refusal(u"Custom field REASON is mandatory for product fr\n\n"
                                        "Custom field OWNER_LEGAL_AGE is mandatory for product com\n"
                                        "Custom field OWNER_LEGAL_AGE is mandatory for product com"_s), draft);
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets.at(0).name + targets.at(0).label, u"a.frREASON"_s);
    QCOMPARE(targets.at(1).name + targets.at(1).label, u"b.comOWNER_LEGAL_AGE"_s);
}

void TestRefusal::namesLeftOutAreNotBlamed()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.com"_s});
    draft.update(u"b.com"_s, [](DraftName &name) { name.isLeftOut = true; });
    QCOMPARE(locate(refusal(u"field REASON is mandatory"_s), draft).first().name, u"a.fr"_s);
}

void TestRefusal::whatSaysNothingPointsNowhere()
{
    Draft draft;
    fill(draft, {u"a.fr"_s});
    QVERIFY(locate(refusal(u"Something went wrong"_s), draft).isEmpty());
    QVERIFY(locate(refusal({}), draft).isEmpty());
}

void TestRefusal::aFloodIsBounded()
{
    Draft draft;
    fill(draft, {u"a.fr"_s});
    QString message;
    for (int i = 0; i < 500; ++i)
        message += u"field LABEL_%1 is mandatory\n"_s.arg(i);
    QCOMPARE(locate(refusal(message), draft).size(), 200);
}

void TestRefusal::ofFiftyNamesThoseAreFoundThatItIsAbout()
{
    Draft draft;
    QStringList names;
    for (int i = 0; i < 50; ++i)
        names.append(u"exemple-%1.%2"_s.arg(i).arg(i % 2 == 0 ? u"fr"_s : u"com"_s));
    fill(draft, names);
    for (const QString &name : std::as_const(names)) {
        if (name != u"exemple-4.fr"_s && name != u"exemple-8.fr"_s)
            draft.setValue(name, u"AUTH_INFO"_s, u"because"_s);
    }
    const QString line = u"Custom field AUTH_INFO is mandatory for product fr"_s;
    // As often as there are names without a reason: it is those.
    const auto targets = locate(refusal(line + u'\n' + line), draft);
    QCOMPARE(targets, (QList<RefusalTarget>{{u"exemple-4.fr"_s, u"AUTH_INFO"_s, {}, line},
                                            {u"exemple-8.fr"_s, u"AUTH_INFO"_s, {}, line}}));
    // Once, and it could be either: nobody is blamed for nothing.
    QCOMPARE(locate(refusal(line), draft), (QList<RefusalTarget>{{{}, u"AUTH_INFO"_s, {}, line}}));
    draft.setValue(u"exemple-4.fr"_s, u"AUTH_INFO"_s, u"because"_s);
    QCOMPARE(locate(refusal(line), draft).first().name, u"exemple-8.fr"_s);
    // A value that is wrong is there.
    draft.setValue(u"exemple-7.com"_s, u"OWNER_CONTACT"_s, u"wrong"_s);
    QCOMPARE(locate(refusal(u"Custom field OWNER_CONTACT is not valid for product com"_s), draft).first().name, u"exemple-7.com"_s);
    QCOMPARE(locate(refusal(u"exemple-13.com: Custom field OWNER_CONTACT is not valid"_s), draft).first().name, u"exemple-13.com"_s);
    QString message;
    for (const QString &name : std::as_const(names))
        message += name + u": Custom field OWNER_LEGAL_AGE is mandatory\n"_s;
    QCOMPARE(locate(refusal(message), draft).size(), 50);
}

void TestRefusal::anExtensionInAPhraseTellsTheName()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.eu"_s, u"c.co.uk"_s, u"d.fr"_s});
    const auto nameFor = [&](const QString &text) {
        return locate(refusal(u"no"_s, {{u"owner.country"_s, text}}), draft).first().name;
    };
    QCOMPARE(nameFor(u"A .eu owner must live in the European Union"_s), u"b.eu"_s);
    QCOMPARE(nameFor(u"the registry of \".CO.UK\" said no"_s), u"c.co.uk"_s);
    QCOMPARE(nameFor(u"A .fr owner must live in Europe"_s), QString());
    QCOMPARE(nameFor(u"Version 1.eu is wrong"_s), QString());
}

void TestRefusal::whatIsKnownToBeAboutANameStaysWithIt()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.fr"_s});
    const auto rule = locate(refusal(u"2 constraints"_s, {{u"owner.legal_form"_s, u"is required"_s}, {u"_id"_s, u"x"_s}}), draft, u"b.fr"_s);
    QCOMPARE(rule, (QList<RefusalTarget>{{u"b.fr"_s, u"OWNER_CONTACT"_s, u"legalForm"_s, u"is required"_s}}));
    const auto nothing = locate(refusal(u"No."_s), draft, u"b.fr"_s, u"DNS"_s);
    QCOMPARE(nothing, (QList<RefusalTarget>{{u"b.fr"_s, u"DNS"_s, {}, u"No."_s}}));
    QCOMPARE(locate(refusal(u"a.fr is alike"_s), draft, u"b.fr"_s, u"DNS"_s).first(),
             (RefusalTarget{u"b.fr"_s, u"DNS"_s, {}, u"a.fr is alike"_s}));
}

void TestRefusal::failuresOfAStepAreLocatedTogether()
{
    Draft draft;
    fill(draft, {u"a.fr"_s, u"b.com"_s});
    base::Error lost;
    lost.kind = base::Error::Kind::Network;
    const auto targets = locate({{lost, u"a.fr"_s, {}},
                                 {refusal(u"bad host"_s), u"a.fr"_s, u"DNS"_s},
                                 {refusal(u"bad code"_s), u"b.com"_s, u"AUTH_INFO"_s}}, draft);
    QCOMPARE(targets, (QList<RefusalTarget>{{u"a.fr"_s, u"DNS"_s, {}, u"bad host"_s},
                                            {u"b.com"_s, u"AUTH_INFO"_s, {}, u"bad code"_s}}));
}

QTEST_APPLESS_MAIN(TestRefusal)
#include "test_refusal.moc"
