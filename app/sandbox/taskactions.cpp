// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskactions.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

bool isOpenToActions(const Task &task, const World &world)
{
    return task.status == Task::Status::Todo && world.switches.is(Switch::TaskActions, "whileTodo"_L1);
}

QJsonObject taskJson(const Task &task, const Call &call)
{
    const bool isOpen = isOpenToActions(task, call.world);
    return {
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
    };
}

Answer accelerateTask(Call &call, Task &task)
{
    if (!isOpenToActions(task, call.world))
        return badRequest(u"This task cannot be accelerated"_s);
    // It need not wait for its turn: the time of waiting counts as passed.
    task.todo = call.now.addMSecs(-call.settings.stage().count());
    task.status = Task::Status::Doing;
    task.lastUpdate = call.now;
    return done();
}

Answer cancelTask(Call &call, Task &task)
{
    if (!isOpenToActions(task, call.world))
        return badRequest(u"This task cannot be cancelled"_s);
    task.cancel(call.now);
    if (task.change)
        dropChange(*call.account, task.name.domain, *task.change);
    return done();
}

Answer relaunchTask(Call &call, Task &task)
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

} // namespace cartouche::sandbox
