// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/coupon.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// No currency has a smaller minor unit.
constexpr std::int64_t thousandth = base::Money::unitsPerOne / 1000;

/// What a coupon takes off a net amount, in whole minor units and never more than there is.
base::Money reductionOf(const Coupon &coupon, const base::Money &net, const Subsidiary &subsidiary)
{
    if (net.isNegative())
        return subsidiary.zero();
    const base::Money wanted = coupon.percent > 0 ? subsidiary.share(net, coupon.percent, 100)
                                                  : subsidiary.fromEuroCents(coupon.euroCents);
    return wanted < net ? wanted : net;
}

void addLine(Bill &bill, const Coupon &coupon, const base::Money &reduction)
{
    const base::Money amount = reduction.times(-1).value();
    BillLine line;
    line.amount = amount;
    const QString text = u"Coupon "_s + coupon.code;
    line.extra = ExtraLine{u"*"_s, text, text, u"VOUCHER"_s, 1, amount};
    bill.lines.append(line);
}

/// Spreads a reduction over the lines that cost something, by what they cost; the last one takes what
/// rounding has left.
void spread(Bill &bill, const Coupon &coupon, const base::Money &reduction)
{
    QList<BillLine *> lines;
    base::Money sum = bill.subsidiary->zero();
    for (BillLine &line : bill.lines) {
        if (!line.amount.isZero() && !line.amount.isNegative()) {
            lines.append(&line);
            sum = sum.plus(line.amount).value();
        }
    }
    base::Money left = reduction;
    for (BillLine *line : std::as_const(lines)) {
        base::Money part
            = bill.subsidiary->share(reduction, line->amount.ucents() / thousandth, sum.ucents() / thousandth);
        if (line == lines.constLast() || left < part)
            part = left;
        left = left.minus(part).value();
        line->amount = line->amount.minus(part).value();
        line->reductions.append({coupon.code, coupon.percent, part});
    }
}

} // namespace

const QList<Coupon> &Coupon::all()
{
    static const QList<Coupon> table{
        {"MAREE26"_L1, 20},
        {"PHARE5"_L1, 0, 500, true},
        {"CADEAU100"_L1, 100, 0, true},
        {"EMBRUN25"_L1, 25, 0, false, true},
        {"ECUME10"_L1, 10, 0, true, false, true},
    };
    return table;
}

const Coupon *Coupon::find(QStringView code)
{
    const QList<Coupon> &table = all();
    const auto found
        = std::find_if(table.begin(), table.end(), [code](const Coupon &each) { return code == each.code; });
    return found == table.end() ? nullptr : &*found;
}

QString couponFlaw(QStringView code, const QStringList &used)
{
    const Coupon *coupon = Coupon::find(code);
    if (!coupon)
        return u"The coupon %1 does not exist"_s.arg(code);
    if (coupon->expired)
        return u"The coupon %1 is expired"_s.arg(code);
    if (coupon->usedBefore || (coupon->once && used.contains(code)))
        return u"The coupon %1 has already been used"_s.arg(code);
    return {};
}

void applyCoupons(Bill &bill, const QStringList &codes, bool asReductions)
{
    for (const QString &code : codes) {
        const Coupon *coupon = Coupon::find(code);
        bill.takeTotals();
        const base::Money reduction = reductionOf(*coupon, bill.withoutTax, *bill.subsidiary);
        if (reduction.isZero())
            continue;
        if (asReductions)
            spread(bill, *coupon, reduction);
        else
            addLine(bill, *coupon, reduction);
    }
}

QString couponsHelp()
{
    QString text = u"\nCoupons of a cart:\n"_s;
    for (const Coupon &coupon : Coupon::all()) {
        QString effect = coupon.percent > 0 ? u"%1 % off"_s.arg(coupon.percent)
                                            : u"%1.00 € off"_s.arg(coupon.euroCents / 100);
        if (coupon.expired)
            effect += u", expired: refused"_s;
        else if (coupon.usedBefore)
            effect += u", used already: refused"_s;
        else if (coupon.once)
            effect += u", once for each account"_s;
        text += u"  %1 %2\n"_s.arg(coupon.code, -28).arg(effect);
    }
    return text;
}

} // namespace cartouche::sandbox
