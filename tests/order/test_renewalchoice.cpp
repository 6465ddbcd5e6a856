// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/renewalchoice.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::tests;
using order::RenewalChoice;

class TestRenewalChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOvhcloudDoesByItselfHoldsFirst();
    void singleNamesMayDiffer();
    void whatIsDecidedForAllEndsExceptions();
};

void TestRenewalChoice::whatOvhcloudDoesByItselfHoldsFirst()
{
    const RenewalChoice choice;
    QVERIFY(choice.isAutomatic());
    QVERIFY(choice.isAutomatic(u"exemple.fr"_s));
}

void TestRenewalChoice::singleNamesMayDiffer()
{
    const QList<base::DomainName> names{domain(u"exemple.fr"_s), domain(u"marée.fr"_s)};
    const QDateTime now({2026, 11, 22}, {14, 5}, Qt::UTC);
    RenewalChoice choice;
    choice.setAutomatic(names.last().ascii(), false);
    QCOMPARE(choice.manualCount(names), 1);
    const QList<store::RenewalWish> wishes = choice.wishes(names, now);
    QCOMPARE(wishes.size(), 2);
    QVERIFY(wishes.first().isAutomatic);
    QVERIFY(!wishes.last().isAutomatic);
    QCOMPARE(wishes.last().name, names.last().ascii());
    QCOMPARE(wishes.last().decidedAt, now);
    choice.setAutomatic(names.last().ascii(), true);
    QCOMPARE(choice.manualCount(names), 0);
}

void TestRenewalChoice::whatIsDecidedForAllEndsExceptions()
{
    RenewalChoice choice;
    choice.setAutomatic(u"exemple.fr"_s, false);
    choice.setAutomatic(false);
    QVERIFY(!choice.isAutomatic(u"exemple.fr"_s));
    choice.setAutomatic(true);
    QVERIFY(choice.isAutomatic(u"exemple.fr"_s));
}

QTEST_APPLESS_MAIN(TestRenewalChoice)
#include "test_renewalchoice.moc"
