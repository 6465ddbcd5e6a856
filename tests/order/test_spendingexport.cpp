// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledgerrow.h"
#include "order/spendingexport.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace cartouche;
using base::Money;
using order::LedgerRow;
using order::Spending;
using order::SpendingExport;

/// What was spent, as a spreadsheet reads it.
class TestSpendingExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAndAllOfThemAreSummed();
    void currenciesAreNeverAdded();
    void aSumThatCannotBeMadeIsEmpty();
    void textsAreNoFormulas();
    void onlyPaidOrdersAreSpent();
    void whatIsMissingIsSaid();

private:
    [[nodiscard]] static Money euros(qint64 cents) { return {cents * 1'000'000, u"EUR"_s}; }
    [[nodiscard]] static QStringList lines(const QList<Spending> &orders)
    {
        QStringList all = QString::fromUtf8(SpendingExport(orders).csv()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        all.removeFirst();
        return all;
    }
    const QDateTime m_may{QDate(2026, 5, 12), QTime(12, 0)};
    const QDateTime m_june{QDate(2026, 6, 2), QTime(12, 0)};
};

void TestSpendingExport::monthsAndAllOfThemAreSummed()
{
    Spending later{12, m_june, u"delivered"_s, u"b.fr"_s, euros(599), euros(499), {{u"b.fr"_s, euros(499)}}};
    Spending first{10, m_may, u"delivered"_s, u"a.fr a.eu"_s, euros(2397), euros(1997), {}};
    Spending second{11, m_may, u"checking"_s, u"c.fr"_s, euros(3), euros(2), {}};
    QCOMPARE(lines({later, first, second}), (QStringList{
        u"order,2026-05,2026-05-12,10,a.fr a.eu,19.97,23.97,EUR,delivered"_s,
        u"order,2026-05,2026-05-12,11,c.fr,0.02,0.03,EUR,checking"_s,
        u"month,2026-05,,,,19.99,24.00,EUR,"_s,
        u"order,2026-06,2026-06-02,12,b.fr,4.99,5.99,EUR,delivered"_s,
        u"name,2026-06,2026-06-02,12,b.fr,4.99,,EUR,"_s,
        u"month,2026-06,,,,4.99,5.99,EUR,"_s,
        u"total,,,,,24.98,29.99,EUR,"_s}));
}

void TestSpendingExport::currenciesAreNeverAdded()
{
    const QStringList all = lines({{1, m_may, {}, u"a.fr"_s, euros(100), {}, {}}, {2, m_may, {}, u"a.pl"_s, Money(200'000'000, u"PLN"_s), {}, {}}});
    QVERIFY(all.contains(u"total,,,,,,1.00,EUR,"_s));
    QVERIFY(all.contains(u"total,,,,,,2.00,PLN,"_s));
}

void TestSpendingExport::aSumThatCannotBeMadeIsEmpty()
{
    const Money most(std::numeric_limits<qint64>::max(), u"EUR"_s);
    QCOMPARE(lines({{1, m_may, {}, {}, most, {}, {}}, {2, m_may, {}, {}, euros(1), {}, {}}}).last(), u"total,,,,,,,EUR,"_s);
    // A net that is missing for one makes none for all.
    QCOMPARE(lines({{1, m_may, {}, {}, euros(1), euros(1), {}}, {2, m_may, {}, {}, euros(1), {}, {}}}).last(), u"total,,,,,,0.02,EUR,"_s);
}

void TestSpendingExport::textsAreNoFormulas()
{
    const QStringList all = lines({{1, m_may, u"=1+1"_s, u"=HYPERLINK(\"x\")"_s, euros(-250), {}, {}}});
    QCOMPARE(all.first(), u"order,2026-05,2026-05-12,1,\"'=HYPERLINK(\"\"x\"\")\",,-2.50,EUR,'=1+1"_s);
}

void TestSpendingExport::onlyPaidOrdersAreSpent()
{
    QList<LedgerRow> rows;
    for (const auto state : {LedgerRow::State::Delivered, LedgerRow::State::Unpaid, LedgerRow::State::Cancelled,
                             LedgerRow::State::Delivering, LedgerRow::State::Draft, LedgerRow::State::NotRead}) {
        LedgerRow row;
        row.orderId = rows.size() + 1;
        row.state = state;
        row.total = euros(100);
        row.when = m_may;
        rows.append(row);
    }
    const QList<Spending> paid = SpendingExport::paidOf(rows, nullptr);
    QCOMPARE(SpendingExport(paid).count(), 2);
    QCOMPARE(paid.at(1).orderId, 4);
}

void TestSpendingExport::whatIsMissingIsSaid()
{
    QList<LedgerRow> rows;
    const auto add = [&](LedgerRow::State state, bool wasPaid) {
        LedgerRow row;
        row.orderId = rows.size() + 1;
        row.state = state;
        row.status = u"s"_s;
        row.wasPaid = wasPaid;
        row.total = euros(100);
        row.when = m_may;
        row.names = QStringList{u"a.fr"_s};
        rows.append(row);
    };
    add(LedgerRow::State::Cancelling, true); // paid, whatever becomes of it
    add(LedgerRow::State::Odd, true);
    add(LedgerRow::State::Cancelling, false);
    LedgerRow unread;
    unread.orderId = 9;
    unread.state = LedgerRow::State::NotRead;
    rows.append(unread);
    const SpendingExport made(SpendingExport::paidOf(rows, nullptr));
    QCOMPARE(made.count(), 2);
    QCOMPARE(made.unreadCount(), 1);
    const QStringList all = QString::fromUtf8(made.csv()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY(all.contains(u"total,,,,,,2.00,EUR,"_s));
    QCOMPARE(all.at(all.size() - 2), u"unclear,,2026-05-12,3,a.fr,,1.00,EUR,s"_s);
    QCOMPARE(all.last(), u"unread,,,9,,,,,"_s);
}

QTEST_GUILESS_MAIN(TestSpendingExport)
#include "test_spendingexport.moc"
