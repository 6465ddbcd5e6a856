// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/order.h"
#include "sandbox/servicechange.h"

namespace cartouche::sandbox {

/// What the registry does for one name, after payment or when the holder changes something.
struct Task
{
    enum class Status { Todo, Doing, Done, Error, Cancelled };

    qint64 id = 0;
    OrderedName name; ///< what was ordered; the transfer code may be corrected later
    std::optional<ServiceChange> change; ///< of a name that is there; then only name.domain is set
    Status status = Status::Todo;
    QString comment; ///< why it stands in error
    bool canRelaunch = false;
    QDateTime creation;
    QDateTime todo; ///< the present attempt starts here
    QDateTime lastUpdate;
    std::optional<QDateTime> done;

    /// From another registrar, with a code; a name bought from its holder needs none.
    [[nodiscard]] bool isTransfer() const { return name.pricingMode == u"transfer-default"; }
    /// Planned for later and not begun.
    [[nodiscard]] bool canAccelerate(const QDateTime &now) const { return status == Status::Todo && todo > now; }
    /// The holder's own change, not begun.
    [[nodiscard]] bool canCancel() const { return change && status == Status::Todo; }
    void cancel(const QDateTime &moment);
    /// domain.OperationFunctionEnum
    [[nodiscard]] QString function() const;
    [[nodiscard]] bool isFinal() const
    {
        return status == Status::Done || status == Status::Error || status == Status::Cancelled;
    }
};

/// domain.OperationStatusEnum
[[nodiscard]] QString statusName(Task::Status status);

} // namespace cartouche::sandbox
