// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journaldetail.h"

#include "store/sql.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

QDateTime midnightBefore(const QDateTime &moment)
{
    return moment.toLocalTime().date().startOfDay().toUTC();
}

QJsonObject describe(const base::Money &total)
{
    return {{u"total"_s, total.toDecimal()}, {u"currency"_s, total.currency()}};
}

QJsonObject describe(const QString &queryId, const QString &errorLine)
{
    QJsonObject detail;
    if (!queryId.isEmpty())
        detail.insert(u"queryId"_s, queryId);
    if (!errorLine.isEmpty())
        detail.insert(u"error"_s, errorLine);
    return detail;
}

base::Error wrongState(const QString &intentId, const QString &state)
{
    return storageError("state"_ba, u"intent %1 is %2"_s.arg(intentId, state));
}

} // namespace cartouche::store
