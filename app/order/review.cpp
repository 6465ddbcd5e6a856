// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/review.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

QJsonObject moneyJson(const base::Money &money)
{
    return {{u"amount"_s, money.toDecimal()}, {u"currency"_s, money.currency()}};
}

QString amountKey(const api::Price &price)
{
    return price.amount.toDecimal() + u' ' + price.amount.currency();
}

QStringList lineKeys(const api::OrderSummary &summary)
{
    QStringList keys;
    for (const api::SummaryLine &line : summary.details)
        keys.append(QStringList{line.domain, line.description, line.detailType, QString::number(line.quantity),
                                amountKey(line.unitPrice), amountKey(line.totalPrice)}
                        .join(u'|'));
    // OVHcloud may list the same lines in another order.
    keys.sort();
    return keys;
}

QString contractHash(const api::Contract &contract)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(contract.content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList contractKeys(const api::OrderSummary &summary)
{
    QStringList keys;
    for (const api::Contract &contract : summary.contracts)
        keys.append(contract.name + u'|' + contract.url + u'|' + contractHash(contract));
    keys.sort();
    return keys;
}

} // namespace

Review makeReview(const api::OrderSummary &summary, const Draft &draft, const QDateTime &takenAt)
{
    Review review;
    const QList<DraftName> wanted = draft.wanted();
    for (const DraftName &name : wanted) {
        review.names.append(name.name);
        review.itemIds.append(name.itemId);
    }
    return renewed(review, summary, takenAt);
}

Review renewed(const Review &review, const api::OrderSummary &summary, const QDateTime &takenAt)
{
    return {summary, takenAt, review.names, review.itemIds,
            groupLines(summary.details, review.names, review.itemIds)};
}

QJsonObject fingerprint(const Review &review, const Draft &draft)
{
    QJsonArray names;
    const QList<DraftName> wanted = draft.wanted();
    for (const DraftName &name : wanted) {
        names.append(QJsonObject{{u"name"_s, name.name.ascii()},
                                 {u"duration"_s, name.duration.toIso()},
                                 {u"pricingMode"_s, name.offer().pricingMode},
                                 {u"labels"_s, QJsonArray::fromStringList(name.values.keys())}});
    }
    QJsonArray contracts;
    for (const api::Contract &contract : review.summary.contracts)
        contracts.append(QJsonObject{{u"name"_s, contract.name}, {u"sha256"_s, contractHash(contract)}});
    return {{u"names"_s, names},
            {u"lines"_s, QJsonArray::fromStringList(lineKeys(review.summary))},
            {u"withoutTax"_s, moneyJson(review.summary.withoutTax.amount)},
            {u"tax"_s, moneyJson(review.summary.tax.amount)},
            {u"withTax"_s, moneyJson(review.summary.withTax.amount)},
            {u"contracts"_s, contracts}};
}

ReviewChange compare(const Review &confirmed, const Review &fresh)
{
    ReviewChange change;
    change.linesChanged = lineKeys(confirmed.summary) != lineKeys(fresh.summary);
    change.totalChanged = confirmed.summary.withTax.amount != fresh.summary.withTax.amount
        || confirmed.summary.withoutTax.amount != fresh.summary.withoutTax.amount
        || confirmed.summary.tax.amount != fresh.summary.tax.amount;
    change.contractsChanged = contractKeys(confirmed.summary) != contractKeys(fresh.summary);
    return change;
}

} // namespace cartouche::order
