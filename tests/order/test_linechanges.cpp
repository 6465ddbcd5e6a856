// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/linechanges.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

class TestLineChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEarlierReviewNothingIsMarked();
    void aNewPriceStandsBesideTheOldOne();
    void aLineThatIsGoneIsTold();
    void countersThatMoveAreNoChange();
    void twoOfAKindFindTheirOwn();
    void aWholeNameThatIsGoneIsTold();

private:
    static Review review(const QList<api::SummaryLine> &lines)
    {
        Review review;
        review.names = {domain(u"exemple.fr"_s), domain(u"exemple.com"_s)};
        review.summary.details = lines;
        review.groups = groupLines(lines, review.names, {0, 0});
        return review;
    }
};

void TestLineChanges::withoutAnEarlierReviewNothingIsMarked()
{
    const auto groups = compareLines(review({line(u"*001"_s, u"gift exemple.fr"_s, u"GIFT"_s, u"-1"_s),
                                             line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"7"_s)}), nullptr);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().lines.first().now->detailType, u"DURATION"_s); // the name itself first
    QVERIFY(!groups.first().lines.first().isChanged);
    QVERIFY(!groups.first().lines.first().before);
}

void TestLineChanges::aNewPriceStandsBesideTheOldOne()
{
    const Review before = review({line(u"*001"_s, u"exemple.fr 12 mois"_s, u"DURATION"_s, u"6.99"_s)});
    const Review now = review({line(u"*001"_s, u"exemple.fr 12 mois"_s, u"DURATION"_s, u"7.99"_s),
                               line(u"*001"_s, u"DNS"_s, u"INSTALLATION"_s, u"1"_s)});
    const auto lines = compareLines(now, &before).first().lines;
    QVERIFY(lines.at(0).isChanged);
    QCOMPARE(lines.at(0).before->totalPrice.amount.toDecimal(), u"6.99"_s);
    QVERIFY(lines.at(1).isChanged); // new
    QVERIFY(!lines.at(1).before);
}

void TestLineChanges::aLineThatIsGoneIsTold()
{
    const Review before = review({line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"6.99"_s),
                                  line(u"*001"_s, u"Promo"_s, u"GIFT"_s, u"-2"_s)});
    const Review now = review({line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"6.99"_s)});
    const auto lines = compareLines(now, &before).first().lines;
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(0).isChanged);
    QVERIFY(!lines.at(1).now);
    QVERIFY(lines.at(1).isChanged);
    QCOMPARE(lines.at(1).before->description, u"Promo"_s);
}

void TestLineChanges::countersThatMoveAreNoChange()
{
    const Review before = review({line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"7"_s), line(u"*002"_s, u"exemple.com"_s, u"DURATION"_s, u"9"_s)});
    const Review now = review({line(u"*001"_s, u"exemple.com"_s, u"DURATION"_s, u"9"_s), line(u"*002"_s, u"exemple.fr"_s, u"DURATION"_s, u"7"_s)});
    const QList<ComparedGroup> groups = compareLines(now, &before);
    for (const ComparedGroup &group : groups)
        QVERIFY(!group.lines.first().isChanged);
}

void TestLineChanges::twoOfAKindFindTheirOwn()
{
    const Review before = review({line(u"exemple.fr"_s, u"A"_s, u"DURATION"_s, u"1"_s), line(u"exemple.fr"_s, u"B"_s, u"DURATION"_s, u"2"_s)});
    const Review now = review({line(u"exemple.fr"_s, u"B"_s, u"DURATION"_s, u"3"_s), line(u"exemple.fr"_s, u"C"_s, u"DURATION"_s, u"1"_s)});
    const auto lines = compareLines(now, &before).first().lines;
    QCOMPARE(lines.at(0).before->description, u"B"_s);
    QCOMPARE(lines.at(1).before->description, u"A"_s); // the only one of its kind that is left on either side
    QVERIFY(lines.at(1).isChanged);
}

void TestLineChanges::aWholeNameThatIsGoneIsTold()
{
    const Review before = review({line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"7"_s), line(u"*002"_s, u"exemple.com"_s, u"DURATION"_s, u"9"_s)});
    const Review now = review({line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"7"_s)});
    const auto groups = compareLines(now, &before);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.last().name->ascii(), u"exemple.com"_s);
    QVERIFY(!groups.last().lines.first().now);
}

QTEST_APPLESS_MAIN(TestLineChanges)
#include "test_linechanges.moc"
