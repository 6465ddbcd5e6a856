// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/arrangement.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace Qt::StringLiterals;
using Sort = Arrangement::Sort;

class TestArrangement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void whatHasNoPriceComesLastBothWays();
    void aCapCountsTheTax();
    void aCapOfAnotherCurrencyHidesNothing();
    void namesWithoutPapers();
    void onlyWhatIsFree();
    void aChosenNameAlwaysPasses();

private:
    static base::Money euros(const QString &amount) { return *base::Money::fromDecimal(amount, u"EUR"_s); }
    SearchResult &add(const QString &name, State state, const QString &first, const QString &renewal, int seconds);
    [[nodiscard]] QStringList shown(const Arrangement &arrangement) const;

    const QDateTime m_now = QDateTime({2026, 5, 4}, {3, 2, 1}, Qt::UTC);
    QList<SearchResult> m_results;
    catalogue::Extension m_plain;
    catalogue::Extension m_withPapers;
};

SearchResult &TestArrangement::add(const QString &name, State state, const QString &first, const QString &renewal,
                                   int seconds)
{
    SearchResult result(base::DomainName::parse(name).value());
    result.state = state;
    if (!first.isEmpty()) {
        OfferDigest offer;
        offer.state = state;
        offer.first = euros(first);
        offer.renewal = euros(renewal);
        result.offers.append(offer);
        result.offerIndex = 0;
        result.answeredAt = m_now.addSecs(-seconds);
    }
    m_results.append(result);
    return m_results.last();
}

QStringList TestArrangement::shown(const Arrangement &arrangement) const
{
    QStringList names;
    const QList<int> order = arrangement.order(m_results, m_now);
    for (const int place : order)
        names.append(m_results.at(place).name.label());
    return names;
}

void TestArrangement::init()
{
    m_plain = {};
    m_withPapers = {};
    m_withPapers.needsPapers = true;
    m_results.clear();
    add(u"b.fr"_s, State::Available, u"5.00"_s, u"9.00"_s, 10);
    add(u"a.fr"_s, State::Premium, u"90.00"_s, u"8.00"_s, 30);
    add(u"d.fr"_s, State::Asking, {}, {}, 0);
    add(u"c.fr"_s, State::Transfer, u"7.00"_s, u"7.00"_s, 20);
}

void TestArrangement::sortsByEveryColumn_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("as asked") << Sort::AsAsked << u"badc"_s << u"badc"_s;
    QTest::newRow("name") << Sort::Name << u"abcd"_s << u"dcba"_s;
    QTest::newRow("first") << Sort::First << u"bcad"_s << u"acbd"_s;
    QTest::newRow("renewal") << Sort::Renewal << u"cabd"_s << u"bacd"_s;
    QTest::newRow("total") << Sort::Total << u"cbad"_s << u"abcd"_s; // 35, 41, 122
    QTest::newRow("age") << Sort::Age << u"bcad"_s << u"acbd"_s;
}

void TestArrangement::sortsByEveryColumn()
{
    QFETCH(Sort, sort);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    Arrangement arrangement;
    arrangement.sort = sort;
    QCOMPARE(shown(arrangement).join(QString()), ascending);
    arrangement.direction = Qt::DescendingOrder;
    QCOMPARE(shown(arrangement).join(QString()), descending);
}

void TestArrangement::whatHasNoPriceComesLastBothWays()
{
    m_results.first().offers.first().renewal.reset();
    Arrangement arrangement;
    arrangement.sort = Sort::Total;
    QCOMPARE(shown(arrangement).join(QString()), u"cabd"_s);
    arrangement.direction = Qt::DescendingOrder;
    QCOMPARE(shown(arrangement).join(QString()), u"acbd"_s);
}

void TestArrangement::aCapCountsTheTax()
{
    Arrangement arrangement;
    arrangement.cap = euros(u"7.00"_s);
    QCOMPARE(shown(arrangement).join(QString()), u"bdc"_s);
    arrangement.tax = catalogue::TaxRate(200'000);
    QCOMPARE(shown(arrangement).join(QString()), u"bd"_s); // 8.40 with tax
}

void TestArrangement::aCapOfAnotherCurrencyHidesNothing()
{
    Arrangement arrangement;
    arrangement.cap = *base::Money::fromDecimal(u"1.00", u"GBP"_s);
    QCOMPARE(shown(arrangement).size(), 4);
}

void TestArrangement::namesWithoutPapers()
{
    m_results[0].sold = &m_withPapers;
    m_results[1].sold = &m_plain;
    Arrangement arrangement;
    arrangement.withoutPapers = true;
    QCOMPARE(shown(arrangement).join(QString()), u"adc"_s); // what is not known is not hidden
}

void TestArrangement::onlyWhatIsFree()
{
    Arrangement arrangement;
    arrangement.onlyAvailable = true;
    QCOMPARE(shown(arrangement).join(QString()), u"bad"_s);
}

void TestArrangement::aChosenNameAlwaysPasses()
{
    m_results[3].isChosen = true;
    m_results[3].sold = &m_withPapers;
    Arrangement arrangement;
    arrangement.onlyAvailable = true;
    arrangement.withoutPapers = true;
    arrangement.cap = euros(u"1.00"_s);
    QVERIFY(shown(arrangement).contains(u"c"_s));
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "test_arrangement.moc"
