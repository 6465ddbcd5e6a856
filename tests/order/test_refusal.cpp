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
    QVERIFY(places.contains(u"OWNER_CONTACT/country"_s));
    QVERIFY(places.contains(u"OWNER_CONTACT/"_s));
    QVERIFY(places.contains(u"ADMIN_ACCOUNT/"_s));
    QVERIFY(places.contains(u"TECH_ACCOUNT/name"_s));
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
    QCOMPARE(locate(refusal(message), draft).size(), 50);
}

QTEST_APPLESS_MAIN(TestRefusal)
#include "test_refusal.moc"
