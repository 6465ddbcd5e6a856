// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>

namespace cartouche::sandbox {

/// Money that the account holds beside its prepaid account: a voucher, a gift.
struct CreditBalance
{
    QString name;
    QString type; ///< me.credit.balance.TypeEnum
    base::Money amount; ///< with what orders have booked and not yet used
    QDateTime creation;
    QDateTime lastUpdate;
    QDateTime expiration;
};

} // namespace cartouche::sandbox
