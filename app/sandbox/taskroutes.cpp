// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskroutes.h"

#include "sandbox/taskactions.h"
#include "sandbox/taskarguments.h"
#include "sandbox/taskprogress.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

using TaskHandler = Answer (*)(Call &, Task &);

Handler withTask(TaskHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->tasks.find(call.id(u"id"_s));
        return found == call.account->tasks.end() ? notFound(u"This task does not exist"_s)
                                                  : handler(call, found->second);
    };
}

bool isAbout(const Task &task, const QString &domain, const World &world)
{
    const bool isPart = world.switches.is(Switch::TaskDomainFilter, "contains"_L1);
    return isPart ? task.name.domain.contains(domain) : task.name.domain == domain;
}

Answer listTasks(Call &call)
{
    const auto domain = call.parameter(u"domain"_s);
    const auto function = call.parameter(u"function"_s);
    const auto status = call.parameter(u"status"_s);
    const auto type = call.parameter(u"type"_s);
    QJsonArray list;
    for (const auto &[id, task] : call.account->tasks) {
        const bool isWanted = (!domain || isAbout(task, *domain, call.world))
            && (!function || task.function().contains(*function))
            && (!status || *status == statusName(task.status))
            && (!type || *type == "domain"_L1);
        if (isWanted)
            list.append(id);
    }
    return ok(list);
}

Answer getTask(Call &call, Task &task)
{
    return ok(taskJson(task, call));
}

Answer listArguments(Call &, Task &task)
{
    return ok(QJsonArray::fromStringList(argumentKeys(task)));
}

Answer getArgument(Call &call, Task &task)
{
    const QString key = call.path[u"key"_s];
    return argumentKeys(task).contains(key) ? ok(argumentJson(task, key, call.language))
                                            : notFound(u"This argument does not exist"_s);
}

Answer updateArgument(Call &call, Task &task)
{
    const QString key = call.path[u"key"_s];
    if (!argumentKeys(task).contains(key))
        return notFound(u"This argument does not exist"_s);
    Fields fields(call.body);
    const QString value = fields.requiredText("value"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    const QString flaw = setArgument(task, key, value);
    return flaw.isEmpty() ? done() : badRequest(flaw);
}

Answer getProgress(Call &call, Task &task)
{
    return ok(progressJson(task, call));
}

} // namespace

void addTaskRoutes(Router &router)
{
    router.add("GET"_L1, "/me/task/domain"_L1, listTasks);
    router.add("GET"_L1, "/me/task/domain/{id}"_L1, withTask(getTask));
    router.add("GET"_L1, "/me/task/domain/{id}/argument"_L1, withTask(listArguments));
    router.add("GET"_L1, "/me/task/domain/{id}/argument/{key}"_L1, withTask(getArgument));
    router.add("PUT"_L1, "/me/task/domain/{id}/argument/{key}"_L1, withTask(updateArgument));
    router.add("POST"_L1, "/me/task/domain/{id}/accelerate"_L1, withTask(accelerateTask));
    router.add("POST"_L1, "/me/task/domain/{id}/cancel"_L1, withTask(cancelTask));
    router.add("GET"_L1, "/me/task/domain/{id}/progressbar"_L1, withTask(getProgress));
    router.add("POST"_L1, "/me/task/domain/{id}/relaunch"_L1, withTask(relaunchTask));
}

} // namespace cartouche::sandbox
