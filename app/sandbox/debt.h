// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QList>

namespace cartouche::sandbox {

/// One movement of a debt: the order that made it, the payment that ended it.
struct DebtOperation
{
    qint64 id = 0;
    base::Money amount;
    QDateTime date;
    qint64 depositOrderId = 0; ///< the order that moved it
    QString type; ///< debt.entry.OperationEnum
};

/// What is owed for an order that was delivered on a monthly account.
struct Debt
{
    qint64 id = 0;
    base::Money amount;
    QDateTime date;
    QDateTime dueDate;
    qint64 payingOrder = 0; ///< the order made to pay it; 0: none
    bool isPaid = false;
    QList<DebtOperation> operations;
};

} // namespace cartouche::sandbox
