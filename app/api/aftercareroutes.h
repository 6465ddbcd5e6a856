// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "api/models.h"

namespace cartouche::api {

/// GET /me/bill?orderId=: ids; none while the order has no bill
[[nodiscard]] Reply<QStringList> listBills(Client &client, qint64 orderId);
/// GET /me/bill/{billId}
[[nodiscard]] Reply<Bill> readBill(Client &client, const QString &billId);
/// GET /me/order/{orderId}/details/{orderDetailId}/extension (beta): the product that a line is about, "domain";
/// empty where the line tells none
[[nodiscard]] Reply<QString> readProductOfLine(Client &client, qint64 orderId, qint64 orderDetailId);
/// POST /me/order/{orderId}/retraction {"reason", "comment"}: withdraws from the order. Sent once.
/// @param reason competitor, difficulty, expensive, other, performance, reliability or unused
/// @param comment may be empty
[[nodiscard]] Reply<void> withdrawOrder(Client &client, qint64 orderId, const QString &reason, const QString &comment);
/// GET /domain/{serviceName}/serviceInfos; 404 for some minutes after the delivery
[[nodiscard]] Reply<ServiceInfos> readServiceInfos(Client &client, const QString &domain);
/// PUT /domain/{serviceName}/serviceInfos {"renew": …}: the outcome is the same however often it arrives.
/// @param renew the whole member as it was read, with what is to be another
[[nodiscard]] Reply<void> updateRenewal(Client &client, const QString &domain, const QJsonObject &renew);
/// GET /me/contact/{contactId}, with members that nobody has heard of
[[nodiscard]] Reply<QJsonObject> readContactMembers(Client &client, qint64 contactId);
/// PUT /me/contact/{contactId}: the outcome is the same however often it arrives.
[[nodiscard]] Reply<void> updateContactMembers(Client &client, qint64 contactId, const QJsonObject &members);

} // namespace cartouche::api
