// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QString>

namespace cartouche::theme {

// How amounts, dates and numbers are written for a person, in the running language and the local
// time zone. None of these texts breaks over two lines.

/// "23.97 €", "23,97 €".
[[nodiscard]] QString money(const base::Money &amount);
/// With its sign always: "−2.40 €", "+3.00 €".
[[nodiscard]] QString moneySigned(const base::Money &amount);
/// "29 Nov", "29 nov."
[[nodiscard]] QString shortDate(const QDateTime &moment);
/// "29 November 2026", "29 novembre 2026"
[[nodiscard]] QString longDate(const QDateTime &moment);
/// "14:05"
[[nodiscard]] QString time(const QDateTime &moment);
/// "14:05:12", for what was sent to OVHcloud
[[nodiscard]] QString timeWithSeconds(const QDateTime &moment);
/// How long ago: "8 s", "3 min", "2 h"; from a day on the date it was.
[[nodiscard]] QString age(qint64 seconds);
/// age() says how long ago it was, not on which date.
[[nodiscard]] bool isAge(qint64 seconds);
/// "215 478 693"
[[nodiscard]] QString orderNumber(qint64 number);

} // namespace cartouche::theme
