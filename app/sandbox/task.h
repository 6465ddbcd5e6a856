// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/order.h"

namespace cartouche::sandbox {

/// What the registry does for one name after payment.
struct Task
{
    enum class Status { Todo, Doing, Done, Error };

    qint64 id = 0;
    OrderedName name; ///< what was ordered; the transfer code may be corrected later
    Status status = Status::Todo;
    QString comment; ///< why it stands in error
    bool canRelaunch = false;
    QDateTime creation;
    QDateTime todo; ///< the present attempt starts here
    QDateTime lastUpdate;
    std::optional<QDateTime> done;

    /// From another registrar, with a code; a name bought from its holder needs none.
    [[nodiscard]] bool isTransfer() const { return name.pricingMode == u"transfer-default"; }
    /// domain.OperationFunctionEnum
    [[nodiscard]] QString function() const;
    [[nodiscard]] bool isFinal() const { return status == Status::Done || status == Status::Error; }
};

/// domain.OperationStatusEnum
[[nodiscard]] QString statusName(Task::Status status);

} // namespace cartouche::sandbox
