// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "base/money.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace cartouche::order {

class Purchase;

/// A cart with names in it that was not ordered.
struct CartDraft
{
    QString cartId;      ///< empty: the names of this window, which have no cart yet
    QStringList names;   ///< ASCII forms, the first of them
    qsizetype count = 0; ///< of all names
    base::Money total;   ///< with tax; no currency when it was not told
    QDateTime expires;   ///< invalid when not told
    bool isPresent = false; ///< the one that the wizard fills
    friend bool operator==(const CartDraft &, const CartDraft &) = default;
};

/// Drafts of the account: what the wizard holds, and carts at OVHcloud that carry this program's tag (rule R2), of
/// other runs and other computers. OVHcloud finds carts by their whole description only, so all carts of the account
/// are listed and looked at. Reads only, and only when asked to.
class CartDrafts : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostCarts = 30;
    static constexpr qsizetype mostItems = 12; ///< of one cart that are read

    /// @param purchase outlives this object; its draft is the present one
    CartDrafts(api::Client &client, Purchase &purchase, const base::Clock &clock, QObject *parent = nullptr);

    /// Reads the account's carts anew: changed(). A read under way is dropped.
    void refresh();
    [[nodiscard]] QList<CartDraft> drafts() const;

Q_SIGNALS:
    void changed();

private:
    void readNext();
    void readItem(CartDraft draft, QList<qint64> items);
    void readTotal(const CartDraft &draft);
    [[nodiscard]] CartDraft present() const;

    api::Client &m_client;
    Purchase &m_purchase;
    const base::Clock &m_clock;
    QList<CartDraft> m_found;
    QStringList m_toRead;
    int m_run = 0;
};

} // namespace cartouche::order
