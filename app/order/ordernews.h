// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/ledgerrow.h"

#include <QHash>
#include <QObject>

namespace cartouche::store {
class Database;
}

namespace cartouche::order {

class Ledger;

/// What is worth a message of the desktop: an order was paid, waits for the person, was delivered. Each is told once,
/// also across restarts; what was so before anybody looked is never told. What an order waits for is told again when
/// it was settled meanwhile.
class OrderNews : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Paid, NeedsYou, Delivered };
    Q_ENUM(Kind)

    /// @param ledger, database outlive this object
    OrderNews(Ledger &ledger, store::Database &database, QObject *parent = nullptr);

    /// The text that tells one thing that a row waits for from another; empty: it waits for nothing.
    [[nodiscard]] static QString needOf(const LedgerRow &row);

Q_SIGNALS:
    void happened(cartouche::order::OrderNews::Kind kind, const cartouche::order::LedgerRow &row);

private:
    void readTold();
    void lookAtAll();
    void look(const LedgerRow &row, bool isBefore);

    Ledger &m_ledger;
    store::OrderArchive m_archive;
    QHash<QString, store::ToldNews> m_told; ///< by the row's key
    bool m_isRead = false;
};

} // namespace cartouche::order
