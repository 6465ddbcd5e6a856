// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/bill.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

class TestBill : public QObject
{
    Q_OBJECT

private slots:
    void aNameMakesFourLinesAndAPromotionAFifth();
    void taxIsTakenOnceOnTheTotal();
    void severalYearsCostTheFirstAndTheRenewals();
    void everySubsidiaryHasItsMoney_data();
    void everySubsidiaryHasItsMoney();
};

namespace {

Cart cartWith(const QStringList &domains, const QString &subsidiary, int years = 1)
{
    Cart cart;
    cart.subsidiary = Subsidiary::find(subsidiary);
    for (const QString &domain : domains) {
        CartItem item;
        item.offer = availabilityOf(domain, *cart.subsidiary, false).offers.at(0);
        item.duration = base::Period::ofYears(years);
        cart.items.append(item);
    }
    return cart;
}

} // namespace

void TestBill::aNameMakesFourLinesAndAPromotionAFifth()
{
    const Bill bill = Bill::of(cartWith({u"exemple.fr"_s, u"exemple.net"_s}, u"FR"_s));
    QStringList lines;
    for (const BillLine &line : bill.lines)
        lines.append(line.place() + u' ' + line.detailType() + u' ' + line.amount.toDecimal());
    QCOMPARE(lines, QStringList({u"*001.001 DURATION 0.00"_s, u"*001.001 INSTALLATION 0.00"_s,
                                 u"*001 DURATION 6.99"_s, u"*001 INSTALLATION 0.00"_s,
                                 u"*001 GIFT -2.00"_s, u"*002.001 DURATION 0.00"_s,
                                 u"*002.001 INSTALLATION 0.00"_s, u"*002 DURATION 12.99"_s,
                                 u"*002 INSTALLATION 0.00"_s}));
    QCOMPARE(bill.lines[2].describe(Language::French),
             u"exemple.fr - .fr demande d'enregistrement - 12 mois"_s);
    QCOMPARE(bill.lines[2].describe(Language::English),
             u"exemple.fr - .fr registration request - 12 months"_s);
}

void TestBill::taxIsTakenOnceOnTheTotal()
{
    // Three times 4.99 is 14.97, its tax 2.994; line by line it would be 3 × 1.00.
    const Bill bill
        = Bill::of(cartWith({u"un.fr"_s, u"deux.fr"_s, u"trois.fr"_s}, u"FR"_s));
    QCOMPARE(bill.withoutTax.toDecimal(), u"14.97"_s);
    QCOMPARE(bill.tax.toDecimal(), u"2.99"_s);
    QCOMPARE(bill.withTax.toDecimal(), u"17.96"_s);
}

void TestBill::severalYearsCostTheFirstAndTheRenewals()
{
    const Bill bill = Bill::of(cartWith({u"exemple.com"_s}, u"FR"_s, 3));
    QCOMPARE(bill.withoutTax.toDecimal(), u"32.47"_s); // 9.99 - 2.50 + 2 × 12.49
}

void TestBill::everySubsidiaryHasItsMoney_data()
{
    QTest::addColumn<QString>("subsidiary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tax");
    QTest::newRow("FR") << u"FR"_s << u"6.99 €"_s << u"1.00"_s;
    QTest::newRow("GB") << u"GB"_s << u"£6.29"_s << u"0.90"_s;
    QTest::newRow("PL") << u"PL"_s << u"31.46 zł"_s << u"5.17"_s;
    QTest::newRow("SN") << u"SN"_s << u"4585 FCFA"_s << u"589.00"_s;
    QTest::newRow("TN") << u"TN"_s << u"23.766 DT"_s << u"3.224"_s;
    QTest::newRow("QC") << u"QC"_s << u"C$10.49"_s << u"1.12"_s;
    QTest::newRow("WE") << u"WE"_s << u"$7.69"_s << u"0.00"_s;
}

void TestBill::everySubsidiaryHasItsMoney()
{
    QFETCH(QString, subsidiary);
    const Cart cart = cartWith({u"exemple.fr"_s}, subsidiary);
    QTEST(cart.subsidiary->text(cart.items[0].offer.price), "text");
    QTEST(Bill::of(cart).tax.toDecimal(), "tax");
}

QTEST_GUILESS_MAIN(TestBill)
#include "test_bill.moc"
