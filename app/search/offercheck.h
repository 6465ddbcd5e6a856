// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "search/lookups.h"
#include "search/searchresult.h"

namespace cartouche::search {

/// Before names go into the cart their offers are asked once more: what was told an hour ago, or was kept from
/// yesterday, is no price to order at. The answers are whole, as the cart needs them.
class OfferCheck : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        base::DomainName name;
        QList<api::Offer> offers;
        QDateTime at;
        std::optional<base::Error> error; ///< OVHcloud refuses this very name
    };

    OfferCheck(api::Client &client, LookUps::CartProvider cart, const base::Clock &clock, QObject *parent = nullptr);

    /// Drops what was asked before. The ends are `finished` or `failed`.
    void start(const QList<base::DomainName> &names);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_missing > 0; }
    /// In the order in which they were asked for, after `finished`.
    [[nodiscard]] const QList<Answer> &answers() const { return m_answers; }

    /// What the person has to see before they go on: it cannot be ordered any more, or another first price,
    /// renewal or kind of offer than the row had.
    [[nodiscard]] static bool differs(const SearchResult &shown, const QList<api::Offer> &offers);

Q_SIGNALS:
    void finished();
    void failed(const cartouche::base::Error &error);
    void cartLost(const QString &cartId);

private:
    void pump();
    [[nodiscard]] Answer &find(const base::DomainName &name);
    void oneCame(const base::DomainName &name);

    const base::Clock &m_clock;
    LookUps m_lookUps;
    QList<Answer> m_answers;
    qsizetype m_next = 0;
    qsizetype m_missing = 0;
};

} // namespace cartouche::search
