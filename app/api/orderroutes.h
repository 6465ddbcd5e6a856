// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me/order?date.from=&date.to=: ids; an invalid date is left out.
[[nodiscard]] Reply<QList<qint64>> listOrders(Client &client, const QDateTime &from = {}, const QDateTime &to = {});
/// GET /me/order/{orderId}
[[nodiscard]] Reply<Order> readOrder(Client &client, qint64 orderId);
/// GET /me/order/{orderId}/status
[[nodiscard]] Reply<OrderStatus> readOrderStatus(Client &client, qint64 orderId);
/// GET /me/order/{orderId}/details → ids, then GET …/details/{id} for each, the first `limit` of them; may be
/// empty at first.
[[nodiscard]] Reply<QList<OrderDetail>> readOrderDetails(Client &client, qint64 orderId, qsizetype limit = 10'000);
/// GET /me/order/{orderId}/followUp (beta; may lag, may be 404)
[[nodiscard]] Reply<QList<FollowUp>> readFollowUp(Client &client, qint64 orderId);
/// GET /me/order/{orderId}/payment: how it was paid; 404, or nothing in it, while it is not.
[[nodiscard]] Reply<OrderPayment> readOrderPayment(Client &client, qint64 orderId);
/// GET /me/payment/transaction?status= → ids, then GET /me/payment/transaction/{transactionId} for each
/// @param status one of READY, CONFIRMING, SUCCESS, FAILED…; the list has no bounds of its own, so it is never read without
[[nodiscard]] Reply<QList<Transaction>> readTransactions(Client &client, const QString &status);
/// GET /me/order/{orderId}/paymentMethods (beta)
[[nodiscard]] Reply<OrderPaymentMethods> readOrderPaymentMethods(Client &client, qint64 orderId);
/// GET /me/order/{orderId}/availableRegisteredPaymentMean: kinds of the old payment means
[[nodiscard]] Reply<QStringList> readAvailablePaymentMeans(Client &client, qint64 orderId);
/// GET /me/payment/method → ids, then GET /me/payment/method/{id} for each
[[nodiscard]] Reply<QList<PaymentMethod>> readPaymentMethods(Client &client);
/// GET /me/payment/method/{paymentMethodId}
[[nodiscard]] Reply<PaymentMethod> readPaymentMethod(Client &client, qint64 paymentMethodId);
/// GET /me/paymentMean/{kind} → ids, then each; kind is bankAccount, creditCard or paypal (deprecated routes)
[[nodiscard]] Reply<QList<PaymentMean>> readPaymentMeans(Client &client, const QString &kind);
/// GET /me/ovhAccount → ids, then GET /me/ovhAccount/{ovhAccountId} for each; one is the rule
[[nodiscard]] Reply<QList<OvhAccount>> readOvhAccounts(Client &client);
/// GET /me/fidelityAccount
[[nodiscard]] Reply<FidelityAccount> readFidelityAccount(Client &client);
/// POST /me/order/{orderId}/pay {"paymentMethod":{"id":N}}: spends money. Sent once.
[[nodiscard]] Reply<PaymentReceipt> payOrder(Client &client, qint64 orderId, qint64 paymentMethodId);
/// POST /me/order/{orderId}/payWithRegisteredPaymentMean: spends money. Sent once.
/// @param paymentMeanId needed for bankAccount, creditCard and paypal only
[[nodiscard]] Reply<PaymentReceipt> payOrderWithMean(Client &client, qint64 orderId, const QString &paymentMean,
                                                     std::optional<qint64> paymentMeanId = std::nullopt);

} // namespace cartouche::api
