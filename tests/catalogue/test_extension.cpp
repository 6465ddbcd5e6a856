// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cartouche::catalogue;
using cartouche::base::Money;

namespace {

Money euros(std::int64_t cents)
{
    return {cents * Money::unitsPerOne / 100, u"EUR"_s};
}

QDateTime day(int number)
{
    return {QDate(2026, 6, number), QTime(0, 0), QTimeZone::utc()};
}

Promotion promotion(const QString &name, const QDateTime &start, const QDateTime &end, std::int64_t cents)
{
    Promotion made;
    made.name = name;
    made.start = start;
    made.end = end;
    made.reduction = euros(cents);
    return made;
}

Extension extension(std::int64_t createCents, const QList<Promotion> &promotions = {})
{
    Extension made;
    made.name = u"fr"_s;
    made.create = Tariff{euros(createCents), 12};
    made.promotions = promotions;
    return made;
}

Extension named(const QString &name)
{
    Extension made;
    made.name = name;
    return made;
}

} // namespace

class TestExtension : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromotionRunsFromItsStartUntilItsEnd()
    {
        const Extension fr = extension(700, {promotion(u"June"_s, day(10), day(20), 200)});
        QCOMPARE(fr.firstAt(day(10).addSecs(-1))->net, euros(700));
        QCOMPARE(fr.firstAt(day(10))->net, euros(500));
        QCOMPARE(fr.firstAt(day(20).addSecs(-1))->net, euros(500));
        QCOMPARE(fr.firstAt(day(20))->net, euros(700));
        QCOMPARE(fr.firstAt(day(15))->months, 12);
        QVERIFY(!fr.promotionAt(day(20)));
    }

    void onePromotionWithoutDatesAlwaysRuns()
    {
        const Extension fr = extension(700, {promotion(u"always"_s, {}, {}, 200)});
        QCOMPARE(fr.firstAt(day(1))->net, euros(500));
    }

    void theRunningOneThatTakesMostOffCounts()
    {
        const Extension fr = extension(700, {promotion(u"small"_s, day(1), {}, 100),
                                             promotion(u"large"_s, day(1), {}, 300),
                                             promotion(u"later"_s, day(20), {}, 600)});
        QCOMPARE(fr.promotionAt(day(5))->name, u"large"_s);
        QCOMPARE(fr.firstAt(day(5))->net, euros(400));
        QCOMPARE(fr.promotionAt(day(21))->name, u"later"_s);
    }

    void aPromotionOfMoreThanThePriceIsNone()
    {
        const Extension fr = extension(700, {promotion(u"odd"_s, day(1), {}, 701)});
        QCOMPARE(fr.firstAt(day(5))->net, euros(700));
        QCOMPARE(extension(700, {promotion(u"free"_s, day(1), {}, 700)}).firstAt(day(5))->net, euros(0));
    }

    void aPromotionInAnotherCurrencyIsNone()
    {
        Promotion dollars = promotion(u"dollars"_s, day(1), {}, 0);
        dollars.reduction = Money(Money::unitsPerOne, u"USD"_s);
        QVERIFY(!extension(700, {dollars}).promotionAt(day(5)));
    }

    void withoutAPriceThereIsNoFirstPeriod()
    {
        Extension fr = extension(700, {promotion(u"June"_s, day(1), {}, 200)});
        fr.create.reset();
        QVERIFY(!fr.firstAt(day(5)));
        QVERIFY(!fr.promotionAt(day(5)));
    }

    void theCatalogueFindsByNameAndListsByImportance()
    {
        Catalogue::Content content;
        content.extensions = {named(u"be"_s), named(u"com"_s), named(u"fr"_s), named(u"paris"_s)};
        content.highlighted = {u"fr"_s, u"gone"_s, u"com"_s, u"fr"_s};
        const Catalogue catalogue(content);
        QCOMPARE(catalogue.find(u"com"_s)->name, u"com"_s);
        QVERIFY(!catalogue.find(u"gone"_s));
        QVERIFY(!catalogue.find(u""_s));
        QCOMPARE(catalogue.namesByImportance(), QStringList({u"fr"_s, u"com"_s, u"be"_s, u"paris"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExtension)
#include "test_extension.moc"
