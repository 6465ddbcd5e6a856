// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"
#include "base/domainname.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cartouche::search {

/// Questions under way: GET /order/cart/{cartId}/domain?domain= for one name each. A cart that turns out to
/// be gone (404) is made anew, and the question is put once more.
class LookUps : public QObject
{
    Q_OBJECT
public:
    /// Gives the id of a cart to ask with: OVHcloud answers offers only for a cart.
    using CartProvider = std::function<api::Reply<QString>()>;

    /// Whether a page waits for it, or a list of thousands that must not stand before a page.
    enum class Urgency { Page, Background };

    LookUps(api::Client &client, CartProvider cart, QObject *parent = nullptr);
    /// Nothing is told any more.
    ~LookUps() override;

    /// Does nothing for a name whose question is under way.
    void ask(const base::DomainName &name, Urgency urgency);
    /// Drops a question down to the network; nothing is told of it.
    void cancel(const base::DomainName &name);
    void cancelAll();

    [[nodiscard]] int underWay() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] bool isUnderWay(const base::DomainName &name) const { return m_open.contains(name.ascii()); }

Q_SIGNALS:
    void answered(const cartouche::base::DomainName &name, const QList<cartouche::api::Offer> &offers);
    void failed(const cartouche::base::DomainName &name, const cartouche::base::Error &error);
    /// The cart that was asked with is gone: its owner forgets it. Told once a cart.
    void cartLost(const QString &cartId);

private:
    struct Question
    {
        quint64 number = 0;
        Urgency urgency = Urgency::Page;
        bool isSecondTry = false;
        QFuture<base::Result<QList<api::Offer>>> reply;
    };
    void askForCart(const base::DomainName &name, quint64 number);
    void askWith(const base::DomainName &name, quint64 number, const QString &cart);
    void took(const base::DomainName &name, quint64 number, const QString &cart,
              const base::Result<QList<api::Offer>> &offers);
    [[nodiscard]] bool isOpen(const base::DomainName &name, quint64 number) const;

    api::Client &m_client;
    CartProvider m_cart;
    QHash<QString, Question> m_open;
    quint64 m_last = 0;
    QString m_lostCart; ///< the last cart that was told to be gone
};

} // namespace cartouche::search
