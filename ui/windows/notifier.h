// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ordernews.h"
#include "store/pricehistory.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace cartouche::search {
class Watcher;
}

namespace cartouche::windows {

class DesktopNotice;

/// Tells on the desktop what happened to watched names and to orders: the name and its price or state, nothing else. What happens
/// within a few seconds becomes one message. The watcher tells only what the person wants to hear.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Null: nothing is told. It may go first; what was gathered of it by then is still told.
    void setWatcher(search::Watcher *watcher);
    /// Null: nothing is told of orders. It may go first.
    void setOrders(order::OrderNews *news);
    /// Off: orders are not told of, and what was gathered of them is dropped.
    void setTellsOrders(bool tells);
    /// Titles say that nothing was bought.
    void setSandbox(bool isSandbox) { m_isSandbox = isSandbox; }
    /// How long more is waited for after the first.
    void setPatience(std::chrono::milliseconds patience) { m_gather.setInterval(patience); }

Q_SIGNALS:
    /// Somebody clicked on the message: of several names the first one (ASCII form).
    void nameWanted(const QString &ascii);
    /// Likewise on one about an order: the key of its row.
    void orderWanted(const QString &rowKey);

private:
    struct News
    {
        QString ascii;
        bool isAvailable = false; ///< else its price changed
        std::optional<base::Money> before;
        std::optional<base::Money> price;
        bool isRenewal = false; ///< the price is that of a renewal
        bool isSandbox = false;
    };
    struct OrderItem
    {
        order::OrderNews::Kind kind = order::OrderNews::Kind::Paid;
        order::LedgerRow row;
    };
    void add(const News &news);
    void addOrder(order::OrderNews::Kind kind, const order::LedgerRow &row);
    void tellNames();
    void tellOrders();
    [[nodiscard]] static QString titleOf(const OrderItem &item);
    [[nodiscard]] static QString textOf(const OrderItem &item);
    void tell();
    /// A silence that begins while news are gathered holds for them too.
    void dropSilenced();
    [[nodiscard]] static QString titleOf(const News &news);
    [[nodiscard]] static QString textOf(const News &news);
    [[nodiscard]] static QString lineOf(const News &news);

    QPointer<search::Watcher> m_watcher;
    DesktopNotice *m_notice = nullptr;
    QTimer m_gather;
    QList<News> m_news;
    QPointer<order::OrderNews> m_orderNews;
    QList<OrderItem> m_orders;
    bool m_tellsOrders = true;
    bool m_isSandbox = false;
};

} // namespace cartouche::windows
