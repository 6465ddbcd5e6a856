// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/bill.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

void addItem(Bill &bill, const CartItem &item, int position)
{
    const Offer &offer = item.offer;
    BillLine line;
    line.position = position;
    line.domain = offer.domain;
    line.extension = offer.extension->name;
    line.isTransfer = offer.action == "transfer"_L1;
    line.months = item.duration.months();
    const auto add = [&bill, &line](BillLine::Kind kind, const base::Money &amount) {
        line.kind = kind;
        line.amount = amount;
        bill.lines.append(line);
    };
    // Nobody puts the zone into the cart: it comes with every name.
    add(BillLine::Kind::ZoneDuration, bill.subsidiary->zero());
    add(BillLine::Kind::ZoneInstallation, bill.subsidiary->zero());
    add(BillLine::Kind::NameDuration, offer.priceFor(item.duration));
    add(BillLine::Kind::NameInstallation, offer.fee);
    if (!offer.discount.isZero())
        add(BillLine::Kind::Promotion, offer.discount.times(-1).value());
}

QJsonObject reductionJson(const LineReduction &reduction, const Subsidiary &subsidiary, Language language)
{
    const base::Money percent(reduction.percent * base::Money::unitsPerOne, subsidiary.currency);
    const QString effect = reduction.percent > 0 ? u"-%1 %"_s.arg(reduction.percent)
                                                 : u'-' + subsidiary.text(reduction.amount);
    return {
        {u"context"_s, u"voucher"_s},
        {u"description"_s, say(language, u"Coupon "_s, u"Coupon "_s) + reduction.coupon},
        {u"price"_s, priceJson(reduction.amount, subsidiary)},
        {u"reductionDescription"_s, effect},
        {u"type"_s, reduction.percent > 0 ? u"percentage"_s : u"fixed_amount"_s},
        {u"value"_s, priceJson(reduction.percent > 0 ? percent : reduction.amount, subsidiary)},
    };
}

QJsonObject lineJson(const BillLine &line, const Subsidiary &subsidiary, Language language, LineDomain shown)
{
    const base::Money original = line.originalAmount();
    QJsonArray reductions;
    for (const LineReduction &each : line.reductions)
        reductions.append(reductionJson(each, subsidiary, language));
    return {
        {u"cartItemID"_s, QJsonValue()},
        {u"description"_s, line.describe(language)},
        {u"detailType"_s, line.detailType()},
        {u"domain"_s, line.domainAs(shown)},
        {u"originalTotalPrice"_s, priceJson(original, subsidiary)},
        {u"quantity"_s, line.quantity()},
        {u"reductionTotalPrice"_s, priceJson(original.minus(line.amount).value(), subsidiary)},
        {u"reductions"_s, reductions},
        {u"totalPrice"_s, priceJson(line.amount, subsidiary)},
        {u"unitPrice"_s, priceJson(line.unitPrice(), subsidiary)},
    };
}

} // namespace

base::Money BillLine::originalAmount() const
{
    base::Money sum = amount;
    for (const LineReduction &each : reductions)
        sum = sum.plus(each.amount).value();
    return sum;
}

QString BillLine::domainAs(LineDomain shown) const
{
    if (shown == LineDomain::Star)
        return u"*"_s;
    return shown == LineDomain::Name && !domain.isEmpty() ? domain : place();
}

QString BillLine::place() const
{
    if (extra)
        return extra->place;
    const QString name = u"*%1"_s.arg(position, 3, 10, QChar(u'0'));
    const bool isZone = kind == Kind::ZoneDuration || kind == Kind::ZoneInstallation;
    return isZone ? name + u".001"_s : name;
}

QString BillLine::describe(Language language) const
{
    if (extra)
        return say(language, extra->english, extra->french);
    switch (kind) {
    case Kind::ZoneDuration:
        return domain + u" - "_s + say(language, u"DNS zone"_s, u"Zone DNS"_s);
    case Kind::ZoneInstallation:
        return say(language, u"DNS zone"_s, u"Zone DNS"_s);
    case Kind::NameDuration: {
        const QString request = isTransfer
            ? say(language, u"transfer request"_s, u"demande de transfert"_s)
            : say(language, u"registration request"_s, u"demande d'enregistrement"_s);
        return u"%1 - .%2 %3 - %4 %5"_s.arg(domain, extension, request, QString::number(months),
                                            say(language, u"months"_s, u"mois"_s));
    }
    case Kind::NameInstallation:
        return say(language, u"Domain ."_s, u"Domaine ."_s) + extension;
    case Kind::Promotion:
        return u'.' + extension.toUpper()
            + say(language, u" Create discounted price"_s, u" Create Prix barré"_s);
    }
    return {};
}

QString BillLine::detailType() const
{
    if (extra)
        return extra->detailType;
    switch (kind) {
    case Kind::ZoneDuration:
    case Kind::NameDuration: return u"DURATION"_s;
    case Kind::ZoneInstallation:
    case Kind::NameInstallation: return u"INSTALLATION"_s;
    case Kind::Promotion: return u"GIFT"_s;
    }
    return {};
}

Bill Bill::of(const Cart &cart)
{
    Bill bill;
    bill.subsidiary = cart.subsidiary;
    int position = 0;
    for (const CartItem &item : cart.items)
        addItem(bill, item, ++position);
    bill.takeTotals();
    return bill;
}

void Bill::takeTotals()
{
    withoutTax = subsidiary->zero();
    for (const BillLine &line : std::as_const(lines))
        withoutTax = withoutTax.plus(line.amount).value();
    tax = subsidiary->taxOn(withoutTax);
    withTax = withoutTax.plus(tax).value();
}

QJsonObject priceJson(const base::Money &amount, const Subsidiary &subsidiary)
{
    return {
        {u"currencyCode"_s, amount.currency()},
        {u"priceInUcents"_s, qint64(amount.ucents())},
        {u"text"_s, subsidiary.text(amount)},
        // JSON has no other number: the double nearest to the exact decimal text.
        {u"value"_s, amount.toDecimal().toDouble()},
    };
}

QJsonObject labelledPriceJson(QStringView label, const base::Money &amount,
                              const Subsidiary &subsidiary)
{
    return {
        {u"label"_s, label.toString()},
        {u"price"_s, priceJson(amount, subsidiary)},
        {u"promotions"_s, QJsonArray()},
    };
}

QJsonObject billJson(const Bill &bill, Language language, LineDomain shown)
{
    QJsonArray details;
    base::Money original = bill.subsidiary->zero();
    for (const BillLine &line : bill.lines) {
        details.append(lineJson(line, *bill.subsidiary, language, shown));
        original = original.plus(line.originalAmount()).value();
    }
    const auto price = [&bill](const base::Money &amount) {
        return priceJson(amount, *bill.subsidiary);
    };
    return {
        {u"contracts"_s, QJsonArray()},
        {u"details"_s, details},
        {u"orderId"_s, QJsonValue()},
        {u"prices"_s,
         QJsonObject{
             {u"originalWithoutTax"_s, price(original)},
             {u"reduction"_s, price(original.minus(bill.withoutTax).value())},
             {u"tax"_s, price(bill.tax)},
             {u"withTax"_s, price(bill.withTax)},
             {u"withoutTax"_s, price(bill.withoutTax)},
         }},
        {u"url"_s, QJsonValue()},
    };
}

} // namespace cartouche::sandbox
