// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/spendingexport.h"

#include "base/background.h"
#include "base/csvcell.h"
#include "order/ledgerrow.h"
#include "order/orderhistory.h"
#include "store/savedfile.h"

#include <QMap>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Money;
using base::Result;

namespace {

/// Sums by currency. One that overflowed, or of which a part is missing, is none.
struct Sums
{
    QMap<QString, std::optional<Money>> withTax;
    QMap<QString, std::optional<Money>> net;

    static void add(QMap<QString, std::optional<Money>> &sums, const QString &currency, const std::optional<Money> &amount)
    {
        const auto there = sums.constFind(currency);
        if (there == sums.constEnd())
            sums.insert(currency, amount);
        else
            sums.insert(currency, *there && amount ? (*there)->plus(*amount) : std::nullopt);
    }
    void add(const Spending &order)
    {
        add(withTax, order.withTax.currency(), order.withTax);
        add(net, order.withTax.currency(), order.net);
    }
};

struct Line
{
    QString kind; ///< order, name, month, total
    QString month;
    QString date;
    QString order;
    QString what;
    std::optional<Money> net;
    std::optional<Money> withTax;
    QString currency;
    QString status;
};

QString text(const Line &line)
{
    const auto amount = [](const std::optional<Money> &money) { return money ? money->toDecimal() : QString(); };
    return QStringList{line.kind, line.month, line.date, line.order, base::csvCell(line.what), amount(line.net),
                       amount(line.withTax), base::csvCell(line.currency), base::csvCell(line.status)}
               .join(u',')
        + u"\r\n"_s;
}

QString monthOf(const Spending &order)
{
    return order.date.toLocalTime().date().toString(u"yyyy-MM"_s);
}

QString linesOf(const Spending &order)
{
    const QString date = order.date.toLocalTime().date().toString(Qt::ISODate);
    const QString number = QString::number(order.orderId);
    QString lines = text({u"order"_s, monthOf(order), date, number, order.what, order.net, order.withTax,
                          order.withTax.currency(), order.status});
    for (const auto &part : order.parts)
        lines += text({u"name"_s, monthOf(order), date, number, part.name, part.net, std::nullopt, part.net.currency(), {}});
    return lines;
}

QString linesOf(const Sums &sums, const QString &kind, const QString &month)
{
    QString lines;
    for (auto it = sums.withTax.begin(); it != sums.withTax.end(); ++it)
        lines += text({kind, month, {}, {}, {}, sums.net.value(it.key()), it.value(), it.key(), {}});
    return lines;
}

QString linesOf(const QList<Spending> &others)
{
    QString lines;
    for (const Spending &order : others) {
        const bool isUnread = order.kind == Spending::Kind::Unread;
        const QString date = order.date.isValid() ? order.date.toLocalTime().date().toString(Qt::ISODate) : QString();
        const std::optional<Money> total = order.withTax.currency().isEmpty() ? std::nullopt : std::optional(order.withTax);
        lines += text({isUnread ? u"unread"_s : u"unclear"_s, {}, date, QString::number(order.orderId), order.what, order.net,
                       total, order.withTax.currency(), order.status});
    }
    return lines;
}

/// None: nothing was spent on it.
std::optional<Spending::Kind> kindOf(const LedgerRow &row)
{
    using State = LedgerRow::State;
    if (row.orderId == 0)
        return std::nullopt;
    const bool isTold = !row.total.currency().isEmpty() && row.when.isValid();
    const bool isUnclear = row.state == State::Cancelling || row.state == State::Odd;
    if (row.isPaid() || (isUnclear && row.wasPaid))
        return isTold ? Spending::Kind::Paid : Spending::Kind::Unread;
    if (row.state == State::NotRead)
        return Spending::Kind::Unread;
    return isUnclear ? std::optional(Spending::Kind::Unclear) : std::nullopt;
}

} // namespace

SpendingExport::SpendingExport(QList<Spending> orders)
{
    for (Spending &order : orders)
        (order.kind == Spending::Kind::Paid ? m_orders : m_others).append(std::move(order));
    std::stable_sort(m_orders.begin(), m_orders.end(), [](const Spending &a, const Spending &b) { return a.date < b.date; });
}

QList<Spending> SpendingExport::paidOf(const QList<LedgerRow> &rows, const OrderHistory *history)
{
    QList<Spending> orders;
    for (const LedgerRow &row : rows) {
        const auto kind = kindOf(row);
        if (!kind)
            continue;
        Spending order{row.orderId, row.when, row.status, row.names.isEmpty() ? row.what : row.names.join(u' '), row.total, {}, {}, *kind};
        if (const store::ArchivedOrder *kept = history != nullptr ? history->find(row.orderId) : nullptr) {
            order.net = kept->net;
            order.parts = kept->parts;
        }
        orders.append(order);
    }
    return orders;
}

QByteArray SpendingExport::csv() const
{
    QString all = QChar(QChar::ByteOrderMark);
    all += u"kind,month,date,order,what,net,with_tax,currency,status\r\n"_s;
    Sums total;
    Sums month;
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        all += linesOf(m_orders.at(i));
        month.add(m_orders.at(i));
        total.add(m_orders.at(i));
        if (i + 1 == m_orders.size() || monthOf(m_orders.at(i + 1)) != monthOf(m_orders.at(i)))
            all += linesOf(std::exchange(month, Sums()), u"month"_s, monthOf(m_orders.at(i)));
    }
    all += linesOf(total, u"total"_s, {});
    all += linesOf(m_others);
    return all.toUtf8();
}

qsizetype SpendingExport::unreadCount() const
{
    return std::count_if(m_others.begin(), m_others.end(),
                         [](const Spending &order) { return order.kind == Spending::Kind::Unread; });
}

QFuture<Result<SpendingExport::Saved>> SpendingExport::save(const QList<Spending> &orders, const QString &file)
{
    return base::inBackground([orders, file]() -> Result<Saved> {
        const SpendingExport made(orders);
        const auto saved = store::saveFile(file, made.csv());
        return saved ? Result<Saved>(Saved{made.count(), made.unreadCount()}) : base::failure(saved.error());
    });
}

} // namespace cartouche::order
