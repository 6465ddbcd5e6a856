// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/notifier.h"

#include "search/watcher.h"
#include "theme/words.h"
#include "windows/desktopnotice.h"
#include "windows/namewords.h"
#include "windows/orderstatewords.h"

#include <algorithm>
#include <utility>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using search::Watcher;
using store::NameAnswer;

namespace {

constexpr auto patience = 5s;
constexpr qsizetype mostLines = 5;
constexpr auto orderMark = "order:"_L1; ///< before the key of a row; no name begins like this

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent), m_notice(new DesktopNotice(this))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(patience);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::tell);
    connect(m_notice, &DesktopNotice::opened, this, [this](const QString &subject) {
        if (subject.startsWith(orderMark))
            Q_EMIT orderWanted(subject.mid(orderMark.size()));
        else
            Q_EMIT nameWanted(subject);
    });
}

Notifier::~Notifier() = default;

void Notifier::setWatcher(Watcher *watcher)
{
    if (m_watcher != nullptr)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    if (watcher == nullptr)
        return;
    connect(watcher, &Watcher::becameAvailable, this, [this](const QString &ascii) {
        const NameAnswer *answer = m_watcher->answer(ascii);
        add({ascii, true, {}, answer != nullptr ? answer->first : std::nullopt, false, m_watcher->isSandbox()});
    });
    connect(watcher, &Watcher::priceChanged, this,
            [this](const QString &ascii, const NameAnswer &before, const NameAnswer &after) {
                const bool isRenewal = before.first == after.first;
                add({ascii, false, isRenewal ? before.renewal : before.first, isRenewal ? after.renewal : after.first,
                     isRenewal, m_watcher->isSandbox()});
            });
    connect(watcher, &Watcher::silenceChanged, this, &Notifier::dropSilenced);
    connect(watcher, &Watcher::nameChanged, this, &Notifier::dropSilenced);
    connect(watcher, &Watcher::changed, this, &Notifier::dropSilenced);
}

void Notifier::add(const News &news)
{
    m_news.removeIf([&news](const News &other) { return other.ascii == news.ascii; });
    m_news.append(news);
    if (!m_gather.isActive())
        m_gather.start();
}

void Notifier::dropSilenced()
{
    if (m_news.isEmpty() || m_watcher == nullptr)
        return;
    m_news.removeIf([this](const News &news) {
        const auto item = m_watcher->item(news.ascii);
        return m_watcher->isSilent() || !item || item->isMuted || !(news.isAvailable ? item->tellsAvailable : item->tellsPrice);
    });
}

void Notifier::setOrders(order::OrderNews *news)
{
    if (m_orderNews != nullptr)
        m_orderNews->disconnect(this);
    m_orderNews = news;
    if (news != nullptr)
        connect(news, &order::OrderNews::happened, this, &Notifier::addOrder);
}

void Notifier::setTellsOrders(bool tells)
{
    m_tellsOrders = tells;
    if (!tells)
        m_orders.clear();
}

/// Of one order the last thing counts.
void Notifier::addOrder(order::OrderNews::Kind kind, const order::LedgerRow &row)
{
    if (!m_tellsOrders)
        return;
    m_orders.removeIf([&row](const OrderItem &other) { return other.row.key == row.key; });
    m_orders.append({kind, row});
    if (!m_gather.isActive())
        m_gather.start();
}

void Notifier::tell()
{
    tellOrders();
    tellNames();
}

void Notifier::tellOrders()
{
    const QList<OrderItem> orders = std::exchange(m_orders, {});
    if (orders.isEmpty())
        return;
    QString title = titleOf(orders.first());
    QString text = textOf(orders.first());
    if (orders.size() > 1) {
        title = tr("News of %n orders", nullptr, static_cast<int>(orders.size()));
        QStringList lines;
        for (const OrderItem &item : orders.first(std::min(mostLines, orders.size())))
            lines.append(titleOf(item));
        if (orders.size() > mostLines)
            lines.append(tr("and %n more", nullptr, static_cast<int>(orders.size() - mostLines)));
        text = lines.join(u'\n');
    }
    m_notice->show(m_isSandbox ? tr("%1 (sandbox)").arg(title) : title, text, tr("Show"), orderMark + orders.first().row.key);
}

QString Notifier::titleOf(const OrderItem &item)
{
    order::LedgerRow row = item.row;
    row.names.removeIf([&row](const QString &each) { return row.givenUp.contains(each); });
    const QString name = OrderStateWords::title(row);
    const QString more = OrderStateWords::more(row);
    const QString what = more.isEmpty() ? name : name + u' ' + more;
    switch (item.kind) {
    case order::OrderNews::Kind::Paid: return tr("%1: paid").arg(what);
    case order::OrderNews::Kind::NeedsYou: return tr("%1 needs you").arg(what);
    case order::OrderNews::Kind::Delivered: break;
    }
    return tr("%1: delivered").arg(what);
}

QString Notifier::textOf(const OrderItem &item)
{
    switch (item.kind) {
    case order::OrderNews::Kind::Paid: return tr("OVHcloud has the payment. The delivery begins after a check.");
    case order::OrderNews::Kind::NeedsYou: return OrderStateWords::look(item.row).text;
    case order::OrderNews::Kind::Delivered: break;
    }
    if (!item.row.givenUp.isEmpty())
        return OrderStateWords::look(item.row).text;
    return item.row.names.size() > 1 ? tr("The names are in your account.") : tr("The name is in your account.");
}

void Notifier::tellNames()
{
    const QList<News> news = std::exchange(m_news, {});
    if (news.isEmpty())
        return;
    const QString open = tr("Show");
    if (news.size() == 1) {
        m_notice->show(titleOf(news.first()), textOf(news.first()), open, news.first().ascii);
        return;
    }
    QString title = tr("News of %n watched names", nullptr, static_cast<int>(news.size()));
    if (news.first().isSandbox)
        title = tr("%1 (sandbox)").arg(title);
    QStringList lines;
    for (const News &one : news.first(std::min(mostLines, news.size())))
        lines.append(lineOf(one));
    if (news.size() > mostLines)
        lines.append(tr("and %n more", nullptr, static_cast<int>(news.size() - mostLines)));
    m_notice->show(title, lines.join(u'\n'), open, news.first().ascii);
}

QString Notifier::titleOf(const News &news)
{
    const QString name = NameWords::readable(news.ascii);
    const QString title = news.isAvailable ? tr("%1 is available").arg(name) : tr("%1 has another price").arg(name);
    return news.isSandbox ? tr("%1 (sandbox)").arg(title) : title;
}

QString Notifier::textOf(const News &news)
{
    if (!news.price)
        return {};
    const QString price = theme::money(*news.price);
    if (news.isAvailable)
        return tr("%1 for the first year, without tax").arg(price);
    if (!news.before)
        return price;
    const QString change = theme::money(*news.before) + u" → "_s + price;
    return news.isRenewal ? tr("%1 a year from the second one on, without tax").arg(change)
                          : tr("%1 for the first year, without tax").arg(change);
}

QString Notifier::lineOf(const News &news)
{
    const QString name = NameWords::readable(news.ascii);
    if (!news.isAvailable && news.before && news.price)
        return name + u" – "_s + theme::money(*news.before) + u" → "_s + theme::money(*news.price);
    return news.price ? tr("%1 – available, %2").arg(name, theme::money(*news.price)) : tr("%1 – available").arg(name);
}

} // namespace cartouche::windows
