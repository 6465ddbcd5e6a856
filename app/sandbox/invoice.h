// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace cartouche::sandbox {

/// What /me/bill shows for an order that was paid; its amounts are those of the order.
struct Invoice
{
    QString id;
    qint64 orderId = 0;
    QString password;
    QDateTime date;
};

} // namespace cartouche::sandbox
