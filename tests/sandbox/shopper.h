// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/signedclient.h"

namespace cartouche::test {

/// The usual steps of a purchase, for tests that are about something else. Steps that fail show in
/// `last` and in the empty or zero value given back.
class Shopper
{
public:
    explicit Shopper(SignedClient &client) : m_client(client) {}

    /// "/order/cart/…" of a new, assigned cart.
    QString newCart(const QString &description = {});
    /// "/order/cart/…/item/…"
    QString add(const QString &cart, const QString &domain, const QString &pricingMode = {});
    bool configure(const QString &item, const QString &label, const QJsonValue &value);
    /// Order id, or 0.
    qint64 checkout(const QString &cart, bool autoPay = false);
    /// A cart with one name and what it needs, ordered.
    qint64 order(const QString &domain);
    /// The id of the payment method with this label (a part of it is enough), or 0.
    qint64 method(const QString &label);
    Reply pay(qint64 orderId, qint64 methodId);
    QString status(qint64 orderId);
    /// The first task of a name, as an object.
    QJsonValue task(const QString &domain);

    Reply last;

private:
    SignedClient &m_client;
};

/// A file of the trademark clearinghouse for "exemple", as POST /domain/data/smd takes it.
[[nodiscard]] QString trademarkFile();

} // namespace cartouche::test
