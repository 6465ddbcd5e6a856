// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonValue>

#include <optional>

// JSON to the models of /me/order and of paying; the same rules as in cartmodels.h.
namespace cartouche::api {

[[nodiscard]] std::optional<Order> readOrderModel(const QJsonValue &json);                         ///< orderId
[[nodiscard]] std::optional<OrderDetail> readOrderDetail(const QJsonValue &json);                  ///< orderDetailId
[[nodiscard]] std::optional<FollowUp> readFollowUpStep(const QJsonValue &json);                    ///< step
[[nodiscard]] std::optional<PaymentMethod> readPaymentMethodModel(const QJsonValue &json);         ///< paymentMethodId
[[nodiscard]] std::optional<OrderPaymentMethods> readOrderPaymentMethodsModel(const QJsonValue &json); ///< is an object
[[nodiscard]] std::optional<PaymentMean> readPaymentMean(const QJsonValue &json);                  ///< id; no kind
[[nodiscard]] std::optional<QString> readRegisteredMean(const QJsonValue &json);                   ///< paymentMean
[[nodiscard]] std::optional<OvhAccount> readOvhAccountModel(const QJsonValue &json);           ///< ovhAccountId
[[nodiscard]] std::optional<FidelityAccount> readFidelityAccountModel(const QJsonValue &json); ///< balance
[[nodiscard]] std::optional<OrderPayment> readOrderPaymentModel(const QJsonValue &json); ///< is an object, or null for none
[[nodiscard]] std::optional<Transaction> readTransactionModel(const QJsonValue &json);                 ///< transactionId

} // namespace cartouche::api
