// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskroutes.h"

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
    const bool isOpen = isOpenToActions(task, call.world);
    return ok(QJsonObject{
        {u"canAccelerate"_s, isOpen},
        {u"canCancel"_s, isOpen},
        {u"canRelaunch"_s, task.canRelaunch},
        {u"comment"_s, task.comment.isEmpty() ? QJsonValue() : QJsonValue(task.comment)},
        {u"creationDate"_s, parisText(task.creation)},
        {u"domain"_s, task.name.domain},
        {u"doneDate"_s, parisText(task.done)},
        {u"function"_s, task.function()},
        {u"id"_s, task.id},
        {u"lastUpdate"_s, parisText(task.lastUpdate)},
        {u"status"_s, statusName(task.status)},
        {u"todoDate"_s, parisText(task.todo)},
        {u"type"_s, u"domain"_s},
    });
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

Answer accelerate(Call &call, Task &task)
{
    if (!isOpenToActions(task, call.world))
        return badRequest(u"This task cannot be accelerated"_s);
    // It need not wait for its turn: the time of waiting counts as passed.
    task.todo = call.now.addMSecs(-call.settings.stage().count());
    task.status = Task::Status::Doing;
    task.lastUpdate = call.now;
    return done();
}

Answer cancel(Call &call, Task &task)
{
    if (!isOpenToActions(task, call.world))
        return badRequest(u"This task cannot be cancelled"_s);
    task.cancel(call.now);
    return done();
}

Answer relaunch(Call &call, Task &task)
{
    if (!task.canRelaunch)
        return badRequest(u"This task cannot be relaunched"_s);
    task.status = Task::Status::Todo;
    task.comment.clear();
    task.canRelaunch = false;
    task.todo = call.now;
    task.lastUpdate = call.now;
    return done();
}

} // namespace

void addTaskRoutes(Router &router)
{
    router.add("GET"_L1, "/me/task/domain"_L1, listTasks);
    router.add("GET"_L1, "/me/task/domain/{id}"_L1, withTask(getTask));
    router.add("GET"_L1, "/me/task/domain/{id}/argument"_L1, withTask(listArguments));
    router.add("GET"_L1, "/me/task/domain/{id}/argument/{key}"_L1, withTask(getArgument));
    router.add("PUT"_L1, "/me/task/domain/{id}/argument/{key}"_L1, withTask(updateArgument));
    router.add("POST"_L1, "/me/task/domain/{id}/accelerate"_L1, withTask(accelerate));
    router.add("POST"_L1, "/me/task/domain/{id}/cancel"_L1, withTask(cancel));
    router.add("GET"_L1, "/me/task/domain/{id}/progressbar"_L1, withTask(getProgress));
    router.add("POST"_L1, "/me/task/domain/{id}/relaunch"_L1, withTask(relaunch));
}

} // namespace cartouche::sandbox
