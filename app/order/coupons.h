// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/cartsession.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace cartouche::order {

/// The promo codes of the cart. One thing at a time: a call while another runs does nothing. What a lost answer
/// has left is found out by reading the list, never by sending again. Whoever shows prices takes the review
/// again after `changed`.
class Coupons : public QObject
{
    Q_OBJECT
public:
    /// @param cart outlives the coupons
    Coupons(api::Client &client, CartSession &cart, QObject *parent = nullptr);

    /// As OVHcloud told them last, in its order.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    /// Those of a cart that was lost: it has to be the person who enters them again.
    [[nodiscard]] const QStringList &lostCodes() const { return m_lost; }
    [[nodiscard]] bool isBusy() const { return !m_current.isEmpty(); }
    /// The code that is being added or taken out; empty: none.
    [[nodiscard]] const QString &current() const { return m_current; }
    /// The code that was asked about last, and why it is not in the cart, or still is; none: all is well.
    [[nodiscard]] const QString &lastCode() const { return m_lastCode; }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }

    /// Refused with "no-cart" before there is one, and "coupon-twice" for a code that is there already.
    void add(const QString &code);
    void remove(const QString &code);
    /// The message was read, or something else was typed.
    void forgetError();
    /// For the next purchase.
    void clear();

Q_SIGNALS:
    /// The cart has other codes than before.
    void changed();
    /// isBusy(), error() or lostCodes() are others.
    void stateChanged();

private:
    void begin(const QString &code);
    void fail(const base::Error &error);
    void readAfter(const base::Error &lost, bool wasAdded);
    void take(const QStringList &codes);
    void end();
    void cartLost();

    api::Client &m_client;
    CartSession &m_cart;
    QStringList m_codes;
    QStringList m_lost;
    QString m_current;
    QString m_lastCode;
    std::optional<base::Error> m_error;
    int m_run = 0; ///< answers about another cart are dropped
};

} // namespace cartouche::order
