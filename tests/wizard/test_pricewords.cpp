// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/samples.h"
#include "theme/language.h"
#include "wizard/pricewords.h"

#include <QApplication>
#include <QTest>

using namespace cartouche;
using namespace cartouche::tests;
using widgets::PriceGroup;
using widgets::PriceLine;
using wizard::PriceWords;
using Tone = widgets::PriceLine::Tone;

/// The lines of a review in words, ordinary ones and strange ones.
class PriceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<theme::Language>(*qApp);
        m_language->set(theme::Language::Code::English);
    }
    void cleanupTestCase() { m_language.reset(); }
    void theGuidesSummaryReadsAsDrawn();
    void oursAndTheirsMustAgree();
    void reductionsStandBelowTheirLine();
    void reductionsThatDoNotAddUpAreNotTakenApart();
    void oldAndNewPricesStandSideBySide();
    void whatIsGoneIsShown();
    void linesOfNoNameStandUnderOtherLines();
    void aNameWithoutALineIsShown();
    void strangeLinesAreShownForWhatTheyAre();
    void differencesAreSaid();
    void effectsOfACode();
    void twoHundredNamesAreQuick();

private:
    static order::Review review(const api::OrderSummary &summary, const QStringList &names)
    {
        order::Review review;
        review.summary = summary;
        QList<qint64> ids;
        for (const QString &name : names) {
            review.names.append(domain(name));
            ids.append(0);
        }
        review.groups = order::groupLines(summary.details, review.names, ids);
        return review;
    }
    static QStringList rows(const PriceGroup &group)
    {
        QStringList rows;
        for (const PriceLine &line : group.lines)
            rows.append(line.description + u'|' + line.note + u'|' + QString(line.amount).replace(QChar::Nbsp, u' ') + u'|'
                        + QString(line.former).replace(QChar::Nbsp, u' '));
        return rows;
    }

    std::unique_ptr<theme::Language> m_language;
};

void PriceWordsTest::theGuidesSummaryReadsAsDrawn()
{
    order::Draft draft;
    draft.setNames({draftName(u"testdomainorder.com"_s)});
    const auto groups = PriceWords::groups(review(guideSummary(), {u"testdomainorder.com"_s}), {nullptr, &draft});
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().name + groups.first().extension, u"testdomainorder.com"_s);
    QCOMPARE(rows(groups.first()),
             (QStringList{u"Registration, 12 months||9.99 €|"_s, u"Domain .com||0.00 €|"_s,
                          u"Promotion|.COM Create Prix barre|−2.50 €|"_s,
                          u"DNS zone|comes with the name, no charge|0.00 €|"_s,
                          u"DNS zone, set-up|comes with the name, no charge|0.00 €|"_s}));
    QCOMPARE(groups.first().lines.at(2).tone, Tone::Gift);
    QCOMPARE(groups.first().lines.first().original, u"testdomainorder.com - .com demande d'enregistrement - 12 mois"_s);
}

void PriceWordsTest::oursAndTheirsMustAgree()
{
    order::Draft draft;
    order::DraftName name = draftName(u"testdomainorder.com"_s);
    name.duration = base::Period::ofYears(2);
    draft.setNames({name});
    // OVHcloud says 12 months where two years were chosen: its own words stand there.
    const auto groups = PriceWords::groups(review(guideSummary(), {u"testdomainorder.com"_s}), {nullptr, &draft});
    QCOMPARE(groups.first().lines.first().description, u".com demande d'enregistrement - 12 mois"_s);
}

void PriceWordsTest::reductionsStandBelowTheirLine()
{
    api::OrderSummary summary;
    api::SummaryLine one = line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"5.59"_s);
    one.originalTotalPrice = price(u"6.99"_s);
    one.reductions = {{u"voucher"_s, u"MAREE26"_s, {}, u"percentage"_s, price(u"1.4"_s), price(u"20"_s)}};
    summary.details = {one};
    const auto groups = PriceWords::groups(review(summary, {u"exemple.fr"_s}), {nullptr, nullptr, {u"MAREE26"_s}});
    QCOMPARE(rows(groups.first()),
             (QStringList{u"exemple.fr||6.99 €|"_s, u"Promotion, code MAREE26||−1.40 €|"_s}));
}

void PriceWordsTest::reductionsThatDoNotAddUpAreNotTakenApart()
{
    api::OrderSummary summary;
    api::SummaryLine one = line(u"*001"_s, u"exemple.fr"_s, u"DURATION"_s, u"5"_s);
    one.originalTotalPrice = price(u"6.99"_s);
    one.reductions = {{u"promotion"_s, u"Soldes"_s, {}, u"percentage"_s, price(u"1.4"_s), price(u"20"_s)}};
    summary.details = {one};
    const auto groups = PriceWords::groups(review(summary, {u"exemple.fr"_s}), {});
    QCOMPARE(rows(groups.first()), (QStringList{u"exemple.fr||5.00 €|"_s, u"Promotion|in the amount above||"_s}));
}

void PriceWordsTest::oldAndNewPricesStandSideBySide()
{
    api::OrderSummary summary = guideSummary();
    const order::Review before = review(summary, {u"testdomainorder.com"_s});
    summary.details[2].totalPrice = price(u"11.99"_s);
    const auto groups = PriceWords::groups(review(summary, {u"testdomainorder.com"_s}), {&before, nullptr});
    const PriceLine &changed = groups.first().lines.first();
    QCOMPARE(changed.tone, Tone::Changed);
    QCOMPARE(QString(changed.amount).replace(QChar::Nbsp, u' '), u"11.99 €"_s);
    QCOMPARE(QString(changed.former).replace(QChar::Nbsp, u' '), u"9.99 €"_s);
    for (qsizetype i = 1; i < groups.first().lines.size(); ++i)
        QVERIFY(groups.first().lines.at(i).tone != Tone::Changed);
}

void PriceWordsTest::whatIsGoneIsShown()
{
    api::OrderSummary summary = guideSummary();
    const order::Review before = review(summary, {u"testdomainorder.com"_s});
    summary.details.removeLast(); // the promotion
    const auto groups = PriceWords::groups(review(summary, {u"testdomainorder.com"_s}), {&before, nullptr});
    QVERIFY(rows(groups.first()).contains(u"Promotion|not there any more||−2.50 €"_s));
}

void PriceWordsTest::linesOfNoNameStandUnderOtherLines()
{
    api::OrderSummary summary = guideSummary();
    summary.details.append(line(u"*"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-1"_s));
    const auto groups = PriceWords::groups(review(summary, {u"testdomainorder.com"_s}), {nullptr, nullptr, {u"MAREE26"_s}});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.last().name, u"Other lines"_s);
    QCOMPARE(rows(groups.last()), QStringList{u"Promotion, code MAREE26||−1.00 €|"_s});
}

void PriceWordsTest::aNameWithoutALineIsShown()
{
    auto groups = PriceWords::groups(review(guideSummary(), {u"testdomainorder.com"_s, u"exemple.fr"_s}), {});
    QCOMPARE(groups.last().name, u"exemple"_s);
    QCOMPARE(groups.last().lines.first().description, u"OVHcloud lists nothing for this name"_s);
    groups = PriceWords::groups(review(guideSummary(), {u"exemple.fr"_s}), {});
    QCOMPARE(groups.last().lines.first().description, u"No line names it: see Other lines"_s);
}

void PriceWordsTest::strangeLinesAreShownForWhatTheyAre()
{
    api::OrderSummary summary;
    api::SummaryLine free = line(u"exemple.fr"_s, {}, {}, u"0"_s);
    api::SummaryLine dollars = line(u"exemple.fr"_s, u"Fee"_s, u"OTHER"_s, u"2"_s);
    dollars.totalPrice = price(u"2"_s, u"USD"_s);
    dollars.quantity = 3;
    api::SummaryLine below = line(u"exemple.fr"_s, {}, u"DURATION"_s, u"-4"_s);
    summary.details = {free, dollars, below};
    const auto groups = PriceWords::groups(review(summary, {u"exemple.fr"_s}), {});
    QCOMPARE(groups.first().lines.size(), 3);
    QCOMPARE(groups.first().amount, QString()); // nothing of ours is made up
    QVERIFY(rows(groups.first()).first().startsWith(u"Line without a description|"_s));
    QVERIFY(rows(groups.first()).at(1).startsWith(u"Fee × 3|"_s));
    QCOMPARE(groups.first().lines.at(2).tone, Tone::Gift);
}

void PriceWordsTest::differencesAreSaid()
{
    api::OrderSummary summary = guideSummary();
    QVERIFY(PriceWords::differences(review(summary, {})).isEmpty());
    summary.withoutTax = price(u"8.49"_s);
    QCOMPARE(PriceWords::differences(review(summary, {})).join(u'/').replace(QChar::Nbsp, u' '),
             u"The lines add up to 7.49 €, OVHcloud’s total is 8.49 €; the total counts./"
             u"With the tax that makes 9.99 €, OVHcloud’s total with tax is 8.99 €; the total counts."_s);
    summary = guideSummary();
    summary.details[0].totalPrice = price(u"1"_s, u"USD"_s);
    QVERIFY(PriceWords::differences(review(summary, {})).first().contains(u"more than one currency"_s));
    summary.details.clear();
    QVERIFY(PriceWords::differences(review(summary, {})).first().contains(u"no line"_s));
}

void PriceWordsTest::effectsOfACode()
{
    api::OrderSummary summary = guideSummary();
    summary.details.append(line(u"*001"_s, u"Coupon MAREE26"_s, u"VOUCHER"_s, u"-1"_s));
    const order::Review told = review(summary, {u"testdomainorder.com"_s});
    QCOMPARE(PriceWords::effect(u"MAREE26"_s, told).replace(QChar::Nbsp, u' '), u"−1.00 € on testdomainorder.com"_s);
    QVERIFY(PriceWords::effect(u"OTHER"_s, told).contains(u"no line"_s));
}

void PriceWordsTest::twoHundredNamesAreQuick()
{
    api::OrderSummary summary;
    QStringList names;
    for (int i = 0; i < 200; ++i) {
        names.append(u"exemple-%1.fr"_s.arg(i));
        const QString place = u"*%1"_s.arg(i + 1, 3, 10, QLatin1Char('0'));
        summary.details += {line(place, names.last() + u" - 12 mois"_s, u"DURATION"_s, u"7"_s),
                            line(place, u"Promo"_s, u"GIFT"_s, u"-2"_s), line(place + u".001"_s, u"DNS"_s, u"DURATION"_s, u"0"_s)};
    }
    const order::Review before = review(summary, names);
    QBENCHMARK {
        const order::Review now = review(summary, names);
        QCOMPARE(PriceWords::groups(now, {&before, nullptr}).size(), 200);
    }
}

QTEST_MAIN(PriceWordsTest)
#include "test_pricewords.moc"
