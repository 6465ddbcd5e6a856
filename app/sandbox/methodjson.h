// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/payment.h"

#include <QJsonObject>

namespace cartouche::sandbox {

/// me.payment.PaymentMethod, and payment.method.PaymentMethod, which has the same members.
[[nodiscard]] QJsonObject methodJson(const PaymentMethod &method, const QDateTime &now);
/// me.payment.AvailablePaymentMethod, and payment.method.AvailablePaymentMethod likewise.
[[nodiscard]] QJsonObject availableMethodJson(const QString &type, const QString &integration);
/// me.payment.Icon
[[nodiscard]] QJsonObject iconJson(const QString &name);
/// me.payment.method.StatusEnum
[[nodiscard]] QString methodStatus(const PaymentMethod &method, const QDateTime &now);

} // namespace cartouche::sandbox
