// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

namespace cartouche::store {

class Database;

/// One offer for one name, as much of it as a row shows. Texts are OVHcloud's, untrusted.
struct StoredOffer
{
    QString state;       ///< what the search made of it, in its own stable words
    QString action;      ///< create, transfer
    QString pricingMode;
    QString offerId;
    bool isOrderable = false;
    int months = 0;      ///< of the first period; 0: not told
    std::optional<base::Money> first;   ///< to pay for the first period, net of tax
    std::optional<base::Money> list;    ///< without the promotion
    std::optional<base::Money> renewal; ///< of a year
    friend bool operator==(const StoredOffer &, const StoredOffer &) = default;
};

/// What was answered about one name.
struct StoredAnswer
{
    QString name;         ///< ASCII form
    QDateTime askedAt;    ///< UTC; invalid: not known
    QDateTime answeredAt; ///< UTC
    QString state;        ///< of the name, in the words of the search; empty: it could not be told
    QString errorKind;    ///< Error::kindName() of a failure; empty: none
    QList<StoredOffer> offers;
    friend bool operator==(const StoredAnswer &, const StoredAnswer &) = default;
};

/// The last answer about each name of a market. Every function runs on the store's own thread; errors are
/// Kind::Storage, see sql.h.
class Answers
{
public:
    /// Where an answer holds: prices and offers differ from one to the next.
    struct Market
    {
        QString endpoint;   ///< base URL
        QString subsidiary; ///< "FR"
    };
    static constexpr int mostKept = 100'000;
    static constexpr int daysKept = 30;

    /// @param database outlives this object
    explicit Answers(Database &database, const base::Clock &clock = base::Clock::system());

    /// Writes all of them or none. An answer that is older than the one that is kept changes nothing; one
    /// without a name or a moment is left out.
    [[nodiscard]] QFuture<base::Result<void>> keep(const Market &market, const QList<StoredAnswer> &answers);
    /// The answers about these names, in their order; a name without one is left out.
    [[nodiscard]] QFuture<base::Result<QList<StoredAnswer>>> read(const Market &market, const QStringList &names);
    /// Forgets what is older than thirty days, and all but the newest hundred thousand of all markets.
    [[nodiscard]] QFuture<base::Result<void>> prune(int most = mostKept);

private:
    Database &m_database;
    const base::Clock &m_clock;
};

} // namespace cartouche::store
