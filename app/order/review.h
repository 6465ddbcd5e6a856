// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "order/draft.h"
#include "order/pricelines.h"

#include <QDateTime>
#include <QJsonObject>

namespace cartouche::order {

/// A dry run as the person sees and confirms it.
struct Review
{
    api::OrderSummary summary;
    QDateTime takenAt;
    QList<base::DomainName> names;
    QList<qint64> itemIds; ///< of the names, same order
    QList<LineGroup> groups;

    [[nodiscard]] const base::Money &total() const { return summary.withTax.amount; }
};

[[nodiscard]] Review makeReview(const api::OrderSummary &summary, const Draft &draft, const QDateTime &takenAt);

/// A newer dry run of the same names.
[[nodiscard]] Review renewed(const Review &review, const api::OrderSummary &summary, const QDateTime &takenAt);

/// What the person's confirmation is bound to (rules R1 and R8): names with their durations, the
/// labels that were filled in, every line, the totals, the currency and the contracts (by name and
/// a hash of their text). No value of a configuration is in it.
[[nodiscard]] QJsonObject fingerprint(const Review &review, const Draft &draft);

/// What differs between the review that was confirmed and a newer dry run.
struct ReviewChange
{
    bool linesChanged = false;
    bool totalChanged = false;
    bool contractsChanged = false;
    [[nodiscard]] bool any() const { return linesChanged || totalChanged || contractsChanged; }
};
[[nodiscard]] ReviewChange compare(const Review &confirmed, const Review &fresh);

} // namespace cartouche::order
