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

QJsonObject lineJson(const BillLine &line, const Subsidiary &subsidiary, Language language)
{
    const QJsonObject amount = priceJson(line.amount, subsidiary);
    return {
        {u"cartItemID"_s, QJsonValue()},
        {u"description"_s, line.describe(language)},
        {u"detailType"_s, line.detailType()},
        {u"domain"_s, line.place()},
        {u"originalTotalPrice"_s, amount},
        {u"quantity"_s, 1},
        {u"reductionTotalPrice"_s, priceJson(subsidiary.zero(), subsidiary)},
        {u"reductions"_s, QJsonArray()},
        {u"totalPrice"_s, amount},
        {u"unitPrice"_s, amount},
    };
}

} // namespace

QString BillLine::place() const
{
    const QString name = u"*%1"_s.arg(position, 3, 10, QChar(u'0'));
    const bool isZone = kind == Kind::ZoneDuration || kind == Kind::ZoneInstallation;
    return isZone ? name + u".001"_s : name;
}

QString BillLine::describe(Language language) const
{
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
    bill.withoutTax = bill.subsidiary->zero();
    for (const BillLine &line : bill.lines)
        bill.withoutTax = bill.withoutTax.plus(line.amount).value();
    bill.tax = bill.subsidiary->taxOn(bill.withoutTax);
    bill.withTax = bill.withoutTax.plus(bill.tax).value();
    return bill;
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

QJsonObject billJson(const Bill &bill, Language language)
{
    QJsonArray details;
    for (const BillLine &line : bill.lines)
        details.append(lineJson(line, *bill.subsidiary, language));
    const auto price = [&bill](const base::Money &amount) {
        return priceJson(amount, *bill.subsidiary);
    };
    return {
        {u"contracts"_s, QJsonArray()},
        {u"details"_s, details},
        {u"orderId"_s, QJsonValue()},
        {u"prices"_s,
         QJsonObject{
             {u"originalWithoutTax"_s, price(bill.withoutTax)},
             {u"reduction"_s, price(bill.subsidiary->zero())},
             {u"tax"_s, price(bill.tax)},
             {u"withTax"_s, price(bill.withTax)},
             {u"withoutTax"_s, price(bill.withoutTax)},
         }},
        {u"url"_s, QJsonValue()},
    };
}

} // namespace cartouche::sandbox
