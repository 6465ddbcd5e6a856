// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/task.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

QString Task::function() const
{
    if (change)
        return change->function();
    if (name.pricingMode.startsWith(u"transfer-aftermarket"))
        return u"DomainAfterMarket"_s;
    return isTransfer() ? u"DomainIncomingTransfer"_s : u"DomainCreate"_s;
}

void Task::cancel(const QDateTime &moment)
{
    status = Status::Cancelled;
    canRelaunch = false;
    retry.reset();
    done = moment;
    lastUpdate = moment;
}

QString statusName(Task::Status status)
{
    switch (status) {
    case Task::Status::Todo: return u"todo"_s;
    case Task::Status::Doing: return u"doing"_s;
    case Task::Status::Done: return u"done"_s;
    case Task::Status::Error: return u"error"_s;
    case Task::Status::Problem: return u"problem"_s;
    case Task::Status::Cancelled: return u"cancelled"_s;
    }
    return {};
}

} // namespace cartouche::sandbox
