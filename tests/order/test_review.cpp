// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/review.h"
#include "order/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

using Change = std::function<void(api::OrderSummary &)>;
Q_DECLARE_METATYPE(Change)

class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void aReviewHoldsTheWantedNames();
    void theFingerprintHoldsNoValue();
    void theFingerprintTellsWhatWasConfirmed();
    void theSameDryRunIsNoChange();
    void anotherOrderOfLinesIsNoChange();
    void everyDifferenceIsSeen_data();
    void everyDifferenceIsSeen();

private:
    [[nodiscard]] static api::OrderSummary summary();
    static void fill(Draft &draft);
    const QDateTime m_now = QDateTime({2026, 5, 4}, {3, 2, 1}, Qt::UTC);
};

api::OrderSummary TestReview::summary()
{
    api::OrderSummary made = guideSummary();
    made.contracts = {{u"General"_s, u"You agree."_s, u"https://example.org/1"_s},
                      {u"Domain"_s, u"You are the holder."_s, u"https://example.org/2"_s}};
    return made;
}

void TestReview::fill(Draft &draft)
{
    draft.setNames({draftName(u"testdomainorder.com"_s), draftName(u"left-out.fr"_s), draftName(u"b.fr"_s, u"transfer-default"_s)});
    draft.update(u"left-out.fr"_s, [](DraftName &name) { name.isLeftOut = true; });
    draft.update(u"testdomainorder.com"_s, [](DraftName &name) { name.itemId = 12; });
    draft.setValue(u"testdomainorder.com"_s, u"OWNER_CONTACT"_s, u"/me/contact/4711"_s);
    draft.setValue(u"b.fr"_s, u"AUTH_INFO"_s, u"s3cret-code"_s);
}

void TestReview::aReviewHoldsTheWantedNames()
{
    Draft draft;
    fill(draft);
    const Review review = makeReview(summary(), draft, m_now);
    QCOMPARE(review.takenAt, m_now);
    QCOMPARE(review.names.size(), 2);
    QCOMPARE(review.itemIds, (QList<qint64>{12, 0}));
    QCOMPARE(review.groups.size(), 1);
    QCOMPARE(review.total().toDecimal(), u"8.99"_s);
    // A newer dry run is of the same names, whatever became of the draft.
    const Review newer = renewed(review, summary(), m_now.addSecs(5));
    QCOMPARE(newer.names.size(), 2);
    QCOMPARE(newer.takenAt, m_now.addSecs(5));
}

void TestReview::theFingerprintHoldsNoValue()
{
    Draft draft;
    fill(draft);
    const QByteArray text = QJsonDocument(fingerprint(makeReview(summary(), draft, m_now), draft)).toJson();
    QVERIFY(text.contains("AUTH_INFO"));
    QVERIFY(!text.contains("s3cret-code"));
    QVERIFY(!text.contains("4711"));
    QVERIFY(!text.contains("You agree")); // a hash of the contracts, not their text
}

void TestReview::theFingerprintTellsWhatWasConfirmed()
{
    Draft draft;
    fill(draft);
    const QJsonObject print = fingerprint(makeReview(summary(), draft, m_now), draft);
    const QJsonArray names = print[u"names"].toArray();
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.at(0)[u"name"].toString(), u"testdomainorder.com"_s);
    QCOMPARE(names.at(0)[u"duration"].toString(), u"P1Y"_s);
    QCOMPARE(names.at(1)[u"pricingMode"].toString(), u"transfer-default"_s);
    QCOMPARE(names.at(1)[u"labels"].toArray(), QJsonArray{u"AUTH_INFO"_s});
    QCOMPARE(print[u"lines"].toArray().size(), 5);
    QCOMPARE(print[u"withTax"][u"amount"].toString(), u"8.99"_s);
    QCOMPARE(print[u"withTax"][u"currency"].toString(), u"EUR"_s);
    QCOMPARE(print[u"contracts"].toArray().size(), 2);
    QCOMPARE(print[u"contracts"][0][u"sha256"].toString().size(), 64);
}

void TestReview::theSameDryRunIsNoChange()
{
    Draft draft;
    fill(draft);
    const Review review = makeReview(summary(), draft, m_now);
    QVERIFY(!compare(review, renewed(review, summary(), m_now.addSecs(60))).any());
}

void TestReview::anotherOrderOfLinesIsNoChange()
{
    Draft draft;
    fill(draft);
    const Review review = makeReview(summary(), draft, m_now);
    api::OrderSummary turned = summary();
    std::reverse(turned.details.begin(), turned.details.end());
    std::reverse(turned.contracts.begin(), turned.contracts.end());
    QVERIFY(!compare(review, renewed(review, turned, m_now)).any());
}

void TestReview::everyDifferenceIsSeen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &kind, const Change &change) { QTest::newRow(name) << change << kind; };
    row("a line costs more", u"lines"_s, [](auto &s) { s.details[2].totalPrice = price(u"10.99"_s); });
    row("a unit costs more", u"lines"_s, [](auto &s) { s.details[2].unitPrice = price(u"10.99"_s); });
    row("a line in another currency", u"lines"_s, [](auto &s) { s.details[2].totalPrice = price(u"9.99"_s, u"USD"_s); });
    row("two of a line", u"lines"_s, [](auto &s) { s.details[2].quantity = 2; });
    row("other months at the same price", u"lines"_s, [](auto &s) { s.details[2].description.replace(u"12 mois"_s, u"1 mois"_s); });
    row("another name at the same price", u"lines"_s, [](auto &s) { s.details[2].description.replace(u"testdomainorder"_s, u"other"_s); });
    row("a transfer instead", u"lines"_s, [](auto &s) { s.details[2].detailType = u"TRANSFER"_s; });
    row("a line more, for nothing", u"lines"_s, [](auto &s) { s.details.append(line({}, u"Hosting"_s, u"DURATION"_s, u"0"_s)); });
    row("a line less", u"lines"_s, [](auto &s) { s.details.removeLast(); });
    row("a line twice", u"lines"_s, [](auto &s) { s.details.append(s.details.at(1)); });
    row("the total", u"total"_s, [](auto &s) { s.withTax = price(u"9"_s); });
    row("the tax alone", u"total"_s, [](auto &s) { s.tax = price(u"1.51"_s); });
    row("the total without tax", u"total"_s, [](auto &s) { s.withoutTax = price(u"7.5"_s); });
    row("the currency", u"total"_s, [](auto &s) { s.withTax = price(u"8.99"_s, u"CHF"_s); });
    row("a contract more", u"contracts"_s, [](auto &s) { s.contracts.append({u"New"_s, u"x"_s, {}}); });
    row("a contract less", u"contracts"_s, [](auto &s) { s.contracts.removeLast(); });
    row("a word in a contract", u"contracts"_s, [](auto &s) { s.contracts[0].content = u"You agree!"_s; });
    row("a contract elsewhere", u"contracts"_s, [](auto &s) { s.contracts[0].url = u"https://example.org/3"_s; });
    row("a contract's name", u"contracts"_s, [](auto &s) { s.contracts[0].name = u"Special"_s; });
}

void TestReview::everyDifferenceIsSeen()
{
    QFETCH(Change, change);
    QFETCH(QString, kind);
    Draft draft;
    fill(draft);
    const Review review = makeReview(summary(), draft, m_now);
    api::OrderSummary other = summary();
    change(other);
    const ReviewChange seen = compare(review, renewed(review, other, m_now));
    QVERIFY(seen.any());
    QCOMPARE(seen.linesChanged, kind == u"lines"_s);
    QCOMPARE(seen.totalChanged, kind == u"total"_s);
    QCOMPARE(seen.contractsChanged, kind == u"contracts"_s);
}

QTEST_APPLESS_MAIN(TestReview)
#include "test_review.moc"
