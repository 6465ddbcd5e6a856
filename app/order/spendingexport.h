// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"
#include "store/orderarchive.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::order {

class OrderHistory;
struct LedgerRow;

/// One paid order as it leaves the program.
struct Spending
{
    enum class Kind {
        Paid,
        Unread,  ///< nothing but its number is known yet: what it cost is missing in the sums
        Unclear, ///< whether it was paid is not told: it is listed, and not in the sums
    };

    qint64 orderId = 0;
    QDateTime date;
    QString status;          ///< OVHcloud's
    QString what;            ///< the names, or OVHcloud's words; untrusted
    base::Money withTax;
    std::optional<base::Money> net;
    QList<store::ArchivedOrder::Part> parts; ///< net, by name; empty while not known
    Kind kind = Kind::Paid;
};

/// What the account has spent, as a spreadsheet reads it: every paid order by month, under it its names, after each
/// month its total in every currency, at the end that of all. English keys, whatever the language. Cancelled and
/// unpaid orders are left out; orders that are not read yet, or of which is not told whether they were paid, stand
/// behind the others, marked as such. Sums are exact; one that could not be made stays empty.
class SpendingExport
{
public:
    explicit SpendingExport(QList<Spending> orders);

    /// The paid orders among these rows, and what may be one. @param history may be null: then without nets and parts
    [[nodiscard]] static QList<Spending> paidOf(const QList<LedgerRow> &rows, const OrderHistory *history);

    /// RFC 4180 with a heading and a byte order mark.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] qsizetype count() const { return m_orders.size(); }
    [[nodiscard]] qsizetype unreadCount() const;

    struct Saved
    {
        qsizetype orders = 0; ///< paid
        qsizetype unread = 0; ///< that are missing in the sums
    };
    /// Writes the file on another thread. Errors as store::saveFile().
    [[nodiscard]] static QFuture<base::Result<Saved>> save(const QList<Spending> &orders, const QString &file);

private:
    QList<Spending> m_orders; ///< that were paid, oldest first
    QList<Spending> m_others;
};

} // namespace cartouche::order
