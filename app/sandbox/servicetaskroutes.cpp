// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/servicetaskroutes.h"

#include "sandbox/taskactions.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using TaskHandler = Answer (*)(Call &, Task &);

QString serviceName(const Call &call)
{
    return call.path[u"serviceName"_s].toLower();
}

/// A name that is still being delivered is no service yet.
bool isService(const Call &call)
{
    return call.account->owns(serviceName(call))
        || call.world.switches.is(Switch::TasksBeforeDelivery, "yes"_L1);
}

Answer missingService()
{
    return notFound(u"This service does not exist"_s);
}

Handler withServiceTask(TaskHandler handler)
{
    return [handler](Call &call) {
        if (!isService(call))
            return missingService();
        const auto found = call.account->tasks.find(call.id(u"id"_s));
        const bool isIts
            = found != call.account->tasks.end() && found->second.name.domain == serviceName(call);
        return isIts ? handler(call, found->second) : notFound(u"This task does not exist"_s);
    };
}

Answer listTasks(Call &call)
{
    if (!isService(call))
        return missingService();
    const auto function = call.parameter(u"function"_s);
    const auto status = call.parameter(u"status"_s);
    QJsonArray list;
    for (const auto &[id, task] : call.account->tasks) {
        const bool isWanted = task.name.domain == serviceName(call)
            && (!function || task.function().contains(*function))
            && (!status || *status == statusName(task.status));
        if (isWanted)
            list.append(id);
    }
    return ok(list);
}

Answer getTask(Call &call, Task &task)
{
    return ok(taskJson(task, call));
}

} // namespace

void addServiceTaskRoutes(Router &router)
{
    router.add("GET"_L1, "/domain/{serviceName}/task"_L1, listTasks);
    router.add("GET"_L1, "/domain/{serviceName}/task/{id}"_L1, withServiceTask(getTask));
    router.add("POST"_L1, "/domain/{serviceName}/task/{id}/accelerate"_L1, withServiceTask(accelerateTask));
    router.add("POST"_L1, "/domain/{serviceName}/task/{id}/cancel"_L1, withServiceTask(cancelTask));
    router.add("POST"_L1, "/domain/{serviceName}/task/{id}/relaunch"_L1, withServiceTask(relaunchTask));
}

} // namespace cartouche::sandbox
