// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/clock.h"

#include <QObject>
#include <QPromise>

namespace cartouche::order {

/// The cart at OVHcloud that this purchase lives in: made and assigned on first use, tagged by its
/// description so that it can be found again, and made anew shortly before it would expire while it
/// is still empty of items.
class CartSession : public QObject
{
    Q_OBJECT
public:
    CartSession(api::Client &client, const base::Clock &clock, QObject *parent = nullptr);
    ~CartSession() override;

    /// The subsidiary carts are made for, "FR". Until it is told, ensure() waits: a cart of the wrong
    /// subsidiary would show prices that are not the account's.
    /// Another one than before drops the cart.
    void setSubsidiary(const QString &subsidiary);

    /// The id of an assigned cart. Callers at the same time share one creation.
    [[nodiscard]] api::Reply<QString> ensure();

    /// Empty until ensure() has succeeded.
    [[nodiscard]] const QString &cartId() const { return m_cart.cartId; }
    /// The description that tags the cart, "cartouche-<uuid>".
    [[nodiscard]] const QString &tag() const { return m_tag; }
    [[nodiscard]] const QDateTime &expires() const { return m_cart.expire; }

    /// The cart is gone or has become an order: the next ensure() makes another one.
    void forget();

Q_SIGNALS:
    /// The items of the draft do not exist at OVHcloud any more.
    void lost();

private:
    using Waiting = QPromise<base::Result<QString>>;

    void proceed();
    void create();
    void assign();
    void assigned(const base::Result<void> &answer);
    void settle(const base::Result<QString> &result);

    api::Client &m_client;
    const base::Clock &m_clock;
    QString m_subsidiary;
    QString m_tag;
    api::Cart m_cart;
    bool m_isAssigned = false;
    bool m_isAssignUncertain = false; ///< an assignment had no clear answer
    bool m_isBusy = false;
    QList<std::shared_ptr<Waiting>> m_waiting;
};

} // namespace cartouche::order
