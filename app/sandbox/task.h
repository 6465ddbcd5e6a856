// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/order.h"
#include "sandbox/servicechange.h"

namespace cartouche::sandbox {

/// What the registry does for one name, after payment or when the holder changes something.
struct Task
{
    enum class Status { Todo, Doing, Done, Error, Problem, Cancelled };

    qint64 id = 0;
    qint64 orderId = 0; ///< of the order that it delivers; 0: none
    OrderedName name; ///< what was ordered; the transfer code may be corrected later
    QString legitimacy; ///< why the customer may have the name, when the registry asks
    std::optional<ServiceChange> change; ///< of a name that is there; then only name.domain is set
    Status status = Status::Todo;
    QString comment; ///< why it stands in error
    bool canRelaunch = false;
    QDateTime creation;
    QDateTime todo; ///< the present attempt starts here
    QDateTime lastUpdate;
    std::optional<QDateTime> done;
    std::optional<QDateTime> retry; ///< when OVHcloud tries again by itself
    bool isRetry = false; ///< and this is that attempt

    /// From another registrar, with a code; a name bought from its holder needs none.
    [[nodiscard]] bool isTransfer() const { return name.pricingMode == u"transfer-default"; }
    /// domain.OperationFunctionEnum
    [[nodiscard]] QString function() const;
    /// Nothing happens to it by itself any more, unless a retry is planned.
    [[nodiscard]] bool isFinal() const { return status != Status::Todo && status != Status::Doing; }
    void cancel(const QDateTime &moment);
};

/// domain.OperationStatusEnum
[[nodiscard]] QString statusName(Task::Status status);

} // namespace cartouche::sandbox
