// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/plandigest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche::catalogue;
using cartouche::base::Money;

namespace {

using Mode = PlanPricing::Mode;
using Unit = PlanPricing::Unit;
using Type = PlanPromotion::Type;
using Amount = std::optional<std::int64_t>;

PlanPricing pricing(Mode mode, int phase, int interval, std::int64_t price, Unit unit = Unit::Month)
{
    PlanPricing made;
    made.mode = mode;
    made.hasMode = true;
    made.isSale = true;
    made.phase = phase;
    made.interval = interval;
    made.unit = unit;
    made.price = price;
    made.isInstallation = phase == 0;
    made.isRenewal = phase == 1;
    return made;
}

std::optional<Extension> digest(std::string_view code, const QList<PlanPricing> &pricings)
{
    PlanDigest plan;
    plan.setCode(code);
    plan.startPricings();
    for (const PlanPricing &each : pricings)
        plan.add(each);
    return plan.take(u"EUR"_s);
}

Tariff tariff(std::int64_t price, int months)
{
    return {Money(price, u"EUR"_s), months};
}

} // namespace

class TestPlanDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShortestOfEachIsTaken()
    {
        const auto fr = digest("fr", {pricing(Mode::Create, 0, 24, 20), pricing(Mode::Create, 0, 12, 10),
                                      pricing(Mode::Create, 0, 12, 11), pricing(Mode::Create, 0, 10, 90, Unit::Year),
                                      pricing(Mode::Create, 1, 2, 30, Unit::Year), pricing(Mode::Create, 1, 12, 15),
                                      pricing(Mode::Transfer, 0, 12, 7), pricing(Mode::Transfer, 1, 12, 8),
                                      pricing(Mode::Restore, 0, 12, 60), pricing(Mode::Restore, 1, 12, 70)});
        QVERIFY(fr);
        QCOMPARE(*fr->create, tariff(10, 12));
        QCOMPARE(*fr->renew, tariff(15, 12));
        QCOMPARE(*fr->transfer, tariff(7, 12));
        QCOMPARE(*fr->restore, tariff(70, 12));
        QCOMPARE(fr->maximumMonths, 120);
    }

    void onlyMonthsAndYearsCount_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("months"); // 0: no price
        QTest::newRow("months") << 6 << int(Unit::Month) << 6;
        QTest::newRow("years") << 2 << int(Unit::Year) << 24;
        QTest::newRow("something else") << 1 << int(Unit::None) << 0;
        QTest::newRow("nothing") << 0 << int(Unit::Month) << 0;
        QTest::newRow("negative") << -12 << int(Unit::Month) << 0;
        QTest::newRow("a century") << 100 << int(Unit::Year) << 1200;
        QTest::newRow("more than a century") << 101 << int(Unit::Year) << 0;
        QTest::newRow("more than a century in months") << 1201 << int(Unit::Month) << 0;
    }
    void onlyMonthsAndYearsCount()
    {
        QFETCH(int, interval);
        QFETCH(int, unit);
        QFETCH(int, months);
        const auto fr = digest("fr", {pricing(Mode::Create, 0, interval, 10, static_cast<Unit>(unit))});
        QVERIFY(fr);
        QCOMPARE(fr->create ? fr->create->months : 0, months);
    }

    void aPlaceholderIsNoPrice()
    {
        constexpr std::int64_t nineTeras = 99'999'900'000'000;
        const auto fr = digest("fr", {pricing(Mode::Create, 0, 12, nineTeras), pricing(Mode::Create, 1, 12, nineTeras - 1),
                                      pricing(Mode::Transfer, 0, 12, 2 * nineTeras)});
        QVERIFY(fr);
        QVERIFY(!fr->create);
        QCOMPARE(fr->renew->net.ucents(), nineTeras - 1);
        QVERIFY(!fr->transfer);
    }

    void aRegistrationNeedsItsCapacity()
    {
        PlanPricing first = pricing(Mode::Create, 0, 12, 10);
        first.isInstallation = false;
        PlanPricing later = pricing(Mode::Create, 1, 12, 10);
        later.isRenewal = false;
        const auto fr = digest("fr", {first, later});
        QVERIFY(fr && !fr->create && !fr->renew);
    }

    void extensionsAreToldFromOtherPlans_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("unicode"); // empty: no extension
        QTest::newRow("top level") << "fr"_ba << u"fr"_s;
        QTest::newRow("second level") << "co.uk"_ba << u"co.uk"_s;
        QTest::newRow("other letters") << "xn--p1ai"_ba << u"рф"_s;
        QTest::newRow("both") << "xn--90azh.xn--p1ai"_ba << u"обр.рф"_s;
        QTest::newRow("hyphen below the top") << "a-b.it"_ba << u"a-b.it"_s;
        QTest::newRow("change of owner") << "fr-trade"_ba << QString();
        QTest::newRow("change of owner below") << "co.uk-trade"_ba << QString();
        QTest::newRow("upper case") << "FR"_ba << QString();
        QTest::newRow("dot in front") << ".fr"_ba << QString();
        QTest::newRow("dot behind") << "fr."_ba << QString();
        QTest::newRow("not encoded") << "рф"_ba << QString();
        QTest::newRow("badly encoded") << "xn--zzzzzz99999"_ba << QString();
        QTest::newRow("a space") << "f r"_ba << QString();
        QTest::newRow("an address") << "fr/../com"_ba << QString();
        QTest::newRow("a number") << "123"_ba << QString();
        QTest::newRow("long") << QByteArray(1000, 'a') << QString();
        QTest::newRow("zero byte") << QByteArray("f\0r", 3) << QString();
    }
    void extensionsAreToldFromOtherPlans()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, unicode);
        const auto found = digest({code.constData(), std::size_t(code.size())}, {pricing(Mode::Create, 0, 12, 10)});
        QCOMPARE(found ? found->unicode : QString(), unicode);
        if (found)
            QCOMPARE(found->name.toLatin1(), code);
    }

    void aPlanWithoutSalesIsNoExtension()
    {
        PlanPricing other = pricing(Mode::Other, 0, 12, 10);
        other.isSale = false;
        QVERIFY(!digest("zone", {other}));
        QVERIFY(!digest("zone", {}));
        other.isSale = true; // "create-premium" alone: names at prices of their own
        const auto premium = digest("fr", {other});
        QVERIFY(premium && !premium->create);
    }

    void aPricingThatIsNotUnderstoodBreaksItsPlan_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 7; ++what)
            QTest::addRow("%d", what) << what;
    }
    void aPricingThatIsNotUnderstoodBreaksItsPlan()
    {
        QFETCH(int, what);
        PlanPricing odd = pricing(Mode::Create, 0, 12, 10);
        switch (what) {
        case 0: odd.phase.reset(); break;
        case 1: odd.interval.reset(); break;
        case 2: odd.unit.reset(); break;
        case 3: odd.price.reset(); break;
        case 4: odd.price = -1; break;
        case 5: odd.hasMode = false; break;
        default: odd.isBroken = true; break;
        }
        QVERIFY(!digest("fr", {odd, pricing(Mode::Create, 1, 12, 10)}));
        odd.mode = Mode::Other; // nobody looks at it
        odd.hasMode = true;
        QVERIFY(digest("fr", {odd}));
    }

    void papersAreEntriesBeyondTheUsual()
    {
        for (const char *label : {"OWNER_CONTACT", "ADMIN_ACCOUNT", "TECH_ACCOUNT", "OWNER_LEGAL_AGE", "DNS", "KEEP_DNS",
                                  "AUTH_INFO", "ACCEPT_CONDITIONS"})
            QVERIFY2(PlanDigest::isUsualEntry(label), label);
        for (const char *label : {"DOMAIN_CONFIG", "REASON", "PROTECTED_CODE", "", "owner_contact"})
            QVERIFY2(!PlanDigest::isUsualEntry(label), label);
    }

    void reductionsAreReadWithCare_data()
    {
        QTest::addColumn<Amount>("discount");
        QTest::addColumn<Amount>("total");
        QTest::addColumn<Amount>("value");
        QTest::addColumn<int>("type");
        QTest::addColumn<Amount>("reduction"); // off a price of 1000
        const Amount none;
        const auto row = [](const char *name, const Amount &discount, const Amount &total, const Amount &value, Type type,
                            const Amount &reduction) {
            QTest::newRow(name) << discount << total << value << int(type) << reduction;
        };
        row("discount", 300, none, none, Type::Unknown, 300);
        row("discount of the other sign", -300, none, none, Type::Unknown, 300);
        row("what is left", none, 700, none, Type::Unknown, 300);
        row("both agree", 300, 700, 300, Type::FixedAmount, 300);
        row("both differ", 300, 800, none, Type::FixedAmount, 200);
        row("fixed", none, none, 250, Type::FixedAmount, 250);
        row("forced", none, none, 250, Type::ForcedAmount, 750);
        row("percentage", none, none, 25, Type::Percentage, 250);
        row("everything", 1000, 0, none, Type::FixedAmount, 1000);
        row("more than the price", 1001, none, none, Type::FixedAmount, none);
        row("more percent than there are", none, none, 101, Type::Percentage, none);
        row("value of no known type", none, none, 250, Type::Unknown, none);
        row("nothing", 0, 1000, none, Type::FixedAmount, none);
        row("nothing told", none, none, none, Type::FixedAmount, none);
        row("the largest number", std::numeric_limits<std::int64_t>::max(), none, none, Type::FixedAmount, none);
        row("the smallest number", std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::min(),
            std::numeric_limits<std::int64_t>::min(), Type::ForcedAmount, none);
    }
    void reductionsAreReadWithCare()
    {
        QFETCH(Amount, discount);
        QFETCH(Amount, total);
        QFETCH(Amount, value);
        QFETCH(int, type);
        QFETCH(Amount, reduction);
        PlanPromotion promotion;
        promotion.discount = discount;
        promotion.total = total;
        promotion.value = value;
        promotion.type = static_cast<Type>(type);
        QCOMPARE(PlanDigest::reductionOf(promotion, 1000), reduction);
    }

    void promotionsBelongToTheRegistrationTaken()
    {
        PlanPricing twoYears = pricing(Mode::Create, 0, 24, 2000);
        PlanPricing oneYear = pricing(Mode::Create, 0, 12, 1000);
        PlanPromotion summer;
        summer.name = "summer";
        summer.start = "2026-06-01T00:00:00+02:00";
        summer.end = "2026-07-01T00:00:00";
        summer.discount = 300;
        PlanPromotion undated = summer;
        undated.name = "undated";
        undated.start = "soon";
        PlanPromotion broken = summer;
        broken.isBroken = true;
        oneYear.promotions = {summer, undated, broken};
        PlanPromotion other = summer;
        other.name = "other";
        twoYears.promotions = {other};
        const auto fr = digest("fr", {twoYears, oneYear});
        QVERIFY(fr);
        QCOMPARE(fr->promotions.size(), 1);
        QCOMPARE(fr->promotions.first().name, u"summer"_s);
        QCOMPARE(fr->promotions.first().start.toUTC().toString(Qt::ISODate), u"2026-05-31T22:00:00Z"_s);
        QCOMPARE(fr->promotions.first().end.toUTC().toString(Qt::ISODate), u"2026-07-01T00:00:00Z"_s);
        QCOMPARE(fr->promotions.first().reduction, Money(300, u"EUR"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanDigest)
#include "test_plandigest.moc"
