// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/bill.h"

namespace cartouche::sandbox {

/// One line of the table of coupons that `--help-names` prints.
struct Coupon
{
    QLatin1StringView code;
    int percent = 0; ///< of the net total; 0: a fixed amount
    int euroCents = 0;
    bool once = false;       ///< an account can order with it a single time
    bool expired = false;    ///< its time is over
    bool usedBefore = false; ///< every account has ordered with it already

    [[nodiscard]] static const QList<Coupon> &all();
    /// nullptr for a code that was never given out.
    [[nodiscard]] static const Coupon *find(QStringView code);
};

/// Why a coupon cannot be used; empty when it can.
/// @param used  the coupons that the account has ordered with
[[nodiscard]] QString couponFlaw(QStringView code, const QStringList &used);

/// Takes the coupons of a cart off a bill: as lines of their own, or as reductions of the other lines.
/// The totals have to be taken again afterwards.
void applyCoupons(Bill &bill, const QStringList &codes, bool asReductions);

/// The part of --help-names about coupons.
[[nodiscard]] QString couponsHelp();

} // namespace cartouche::sandbox
