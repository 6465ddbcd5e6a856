// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsexport.h"

#include "base/background.h"
#include "base/csvcell.h"
#include "store/savedfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::failure;
using base::Money;
using base::Result;

namespace {

QString currencyOf(const ExportRow &row)
{
    for (const auto *price : {&row.first, &row.renewal, &row.total}) {
        for (const auto *amount : {&price->net, &price->withTax}) {
            if (amount->has_value())
                return (*amount)->currency();
        }
    }
    return {};
}

/// "list": prices of the extension; "offer": what OVHcloud asks for this very name.
QString sourceOf(const ExportRow &row)
{
    return currencyOf(row).isEmpty() ? QString() : row.isListPrice ? u"list"_s : u"offer"_s;
}

/// A number of ours, so a minus at its start is no formula.
QString amountCell(const std::optional<Money> &amount, const QString &currency)
{
    if (!amount)
        return {};
    return amount->currency() == currency ? amount->toDecimal() : base::csvCell(amount->toDecimal() + u' ' + amount->currency());
}

QString moment(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

/// "transfer 9.99 then 12.00; aftermarket 900.00": net of tax, in the order in which OVHcloud told them.
QString offersCell(const ExportRow &row, const QString &currency)
{
    const auto amount = [&currency](const Money &money) {
        return money.currency() == currency ? money.toDecimal() : money.toDecimal() + u' ' + money.currency();
    };
    QStringList offers;
    for (const ExportRow::Offer &offer : row.offers) {
        QString text = offer.state;
        if (offer.first.net)
            text += u' ' + amount(*offer.first.net);
        if (offer.renewal.net)
            text += u" then "_s + amount(*offer.renewal.net);
        offers.append(text);
    }
    return offers.join(u"; "_s);
}

QString lineOf(const ExportRow &row, const QDateTime &at)
{
    const QString currency = currencyOf(row);
    QStringList cells{base::csvCell(row.unicode), base::csvCell(row.ascii), base::csvCell(row.state)};
    for (const auto *price : {&row.first, &row.renewal, &row.total})
        cells << amountCell(price->net, currency) << amountCell(price->withTax, currency);
    cells << (row.years > 0 ? QString::number(row.years) : QString()) << base::csvCell(currency) << sourceOf(row) << moment(row.answeredAt)
          << (row.answeredAt.isValid() ? QString::number(std::max<qint64>(0, row.answeredAt.secsTo(at))) : QString())
          << base::csvCell(row.note) << base::csvCell(row.warning) << amountCell(row.formerFirst, currency)
          << amountCell(row.formerRenewal, currency) << base::csvCell(offersCell(row, currency));
    return cells.join(u',') + u"\r\n"_s;
}

QJsonValue amountValue(const std::optional<Money> &amount)
{
    if (!amount)
        return QJsonValue::Null;
    return QJsonObject{{u"amount"_s, amount->toDecimal()}, {u"currency"_s, amount->currency()}};
}

QJsonObject priceValue(const ExportRow::Price &price)
{
    return {{u"net"_s, amountValue(price.net)}, {u"withTax"_s, amountValue(price.withTax)}};
}

QJsonArray offersValue(const ExportRow &row)
{
    QJsonArray offers;
    for (const ExportRow::Offer &offer : row.offers)
        offers.append(QJsonObject{{u"state"_s, offer.state},
                                  {u"pricingMode"_s, offer.pricingMode},
                                  {u"months"_s, offer.months},
                                  {u"first"_s, priceValue(offer.first)},
                                  {u"renewal"_s, priceValue(offer.renewal)}});
    return offers;
}

QJsonObject objectOf(const ExportRow &row, const QDateTime &at)
{
    const bool isAnswered = row.answeredAt.isValid();
    const QString source = sourceOf(row);
    return {
        {u"name"_s, row.unicode},
        {u"ascii"_s, row.ascii},
        {u"state"_s, row.state},
        {u"first"_s, priceValue(row.first)},
        {u"renewal"_s, priceValue(row.renewal)},
        {u"total"_s, priceValue(row.total)},
        {u"years"_s, row.years > 0 ? QJsonValue(row.years) : QJsonValue::Null},
        {u"priceSource"_s, source.isEmpty() ? QJsonValue::Null : QJsonValue(source)},
        {u"answeredAt"_s, isAnswered ? QJsonValue(moment(row.answeredAt)) : QJsonValue::Null},
        {u"ageSeconds"_s, isAnswered ? QJsonValue(std::max<qint64>(0, row.answeredAt.secsTo(at))) : QJsonValue::Null},
        {u"note"_s, row.note},
        {u"warning"_s, row.warning},
        {u"formerFirst"_s, amountValue(row.formerFirst)},
        {u"formerRenewal"_s, amountValue(row.formerRenewal)},
        {u"offers"_s, offersValue(row)},
    };
}

Result<qsizetype> write(const QList<ExportRow> &rows, const QDateTime &at, const QString &file, ResultsExport::Form form)
{
    const auto saved = store::saveFile(file, ResultsExport(rows, at).bytes(form));
    return saved ? Result<qsizetype>(rows.size()) : failure(saved.error());
}

} // namespace

ResultsExport::ResultsExport(const QList<ExportRow> &rows, const QDateTime &at) : m_rows(rows), m_at(at.toUTC()) {}

QByteArray ResultsExport::csv(bool hasMark) const
{
    QString text = hasMark ? QString(QChar(QChar::ByteOrderMark)) : QString();
    text += u"name,ascii,state,first_net,first_with_tax,renewal_net,renewal_with_tax,total_net,total_with_tax,years,"
            "currency,price_source,answered_at,age_seconds,note,warning,former_first_net,former_renewal_net,offers\r\n"_s;
    for (const ExportRow &row : m_rows)
        text += lineOf(row, m_at);
    return text.toUtf8();
}

QByteArray ResultsExport::json() const
{
    QJsonArray rows;
    for (const ExportRow &row : m_rows)
        rows.append(objectOf(row, m_at));
    const QJsonObject document{
        {u"format"_s, u"cartouche-results"_s},
        {u"formatVersion"_s, 1},
        {u"program"_s, u"Cartouche " CARTOUCHE_VERSION ""_s},
        {u"exportedAt"_s, moment(m_at)},
        {u"count"_s, rows.size()},
        {u"rows"_s, rows},
    };
    return QJsonDocument(document).toJson();
}

QByteArray ResultsExport::text() const
{
    QString text;
    for (const ExportRow &row : m_rows)
        text += row.unicode + u'\n';
    return text.toUtf8();
}

QByteArray ResultsExport::bytes(Form form) const
{
    switch (form) {
    case Form::Csv: return csv();
    case Form::Json: return json();
    case Form::Text: return text();
    }
    Q_UNREACHABLE();
}

ResultsExport::Form ResultsExport::formOf(const QString &file)
{
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return Form::Json;
    return file.endsWith(".txt"_L1, Qt::CaseInsensitive) ? Form::Text : Form::Csv;
}

QFuture<Result<qsizetype>> ResultsExport::save(const QList<ExportRow> &rows, const QDateTime &at, const QString &file,
                                               Form form)
{
    return base::inBackground([=] { return write(rows, at, file, form); });
}

} // namespace cartouche::search
