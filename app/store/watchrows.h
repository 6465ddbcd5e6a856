// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/pricehistory.h"
#include "store/sql.h"

#include <QDateTime>

// What the tables of shortlist, watch-list and price history have in common. All functions run on the
// store's thread, inside the transaction of their caller.
namespace cartouche::store::rows {

/// UTC with milliseconds: its order as text is the order of time.
[[nodiscard]] QString stampOf(const QDateTime &moment);
[[nodiscard]] QDateTime momentOf(const QVariant &stored);

/// at, state, first_ucents, renewal_ucents, currency: in this order.
[[nodiscard]] QVariantList valuesOf(const NameAnswer &answer);
/// From a row with these columns.
[[nodiscard]] NameAnswer toAnswer(const QSqlQuery &query);

[[nodiscard]] base::Result<void> write(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/// Calls `take` for each row.
template <typename Take>
[[nodiscard]] base::Result<void> readAll(QSqlDatabase &database, const QString &sql, const QVariantList &values,
                                         Take take)
{
    auto query = execute(database, sql, values);
    if (!query)
        return base::failure(query.error());
    while (query->next())
        take(*query);
    // A read that broke off half way must not look like a short list.
    if (query->lastError().isValid())
        return base::failure(storageError(query->lastError()));
    return {};
}

} // namespace cartouche::store::rows
