// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchrows.h"

namespace cartouche::store::rows {

using namespace Qt::StringLiterals;

namespace {

QVariant ucentsOf(const std::optional<base::Money> &amount)
{
    return amount ? QVariant(qint64{amount->ucents()}) : QVariant();
}

std::optional<base::Money> toAmount(const QVariant &stored, const QString &currency)
{
    return stored.isNull() ? std::nullopt : std::optional(base::Money(stored.toLongLong(), currency));
}

} // namespace

QString stampOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

QVariantList valuesOf(const NameAnswer &answer)
{
    const QString currency = answer.first ? answer.first->currency() : answer.renewal ? answer.renewal->currency() : QString();
    // OVHcloud has one currency an account; an amount in another one could not be compared with the rest.
    const bool isMixed = answer.first && answer.renewal && answer.first->currency() != answer.renewal->currency();
    return {stampOf(answer.at), answer.state, ucentsOf(answer.first), isMixed ? QVariant() : ucentsOf(answer.renewal),
            currency};
}

NameAnswer toAnswer(const QSqlQuery &query)
{
    const QString currency = query.value(u"currency"_s).toString();
    return {momentOf(query.value(u"at"_s)), query.value(u"state"_s).toString(),
            toAmount(query.value(u"first_ucents"_s), currency), toAmount(query.value(u"renewal_ucents"_s), currency)};
}

base::Result<void> write(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    if (const auto done = execute(database, sql, values); !done)
        return base::failure(done.error());
    return {};
}

} // namespace cartouche::store::rows
