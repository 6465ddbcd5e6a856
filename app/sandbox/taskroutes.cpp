// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskroutes.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto transferCode = "authInfo"_L1;

using TaskHandler = Answer (*)(Call &, Task &);

Handler withTask(TaskHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->tasks.find(call.id(u"id"_s));
        return found == call.account->tasks.end() ? notFound(u"This task does not exist"_s)
                                                  : handler(call, found->second);
    };
}

Answer listTasks(Call &call)
{
    const auto domain = call.parameter(u"domain"_s);
    const auto function = call.parameter(u"function"_s);
    const auto status = call.parameter(u"status"_s);
    QJsonArray list;
    for (const auto &[id, task] : call.account->tasks) {
        const bool isWanted = (!domain || *domain == task.name.domain)
            && (!function || task.function().contains(*function))
            && (!status || *status == statusName(task.status));
        if (isWanted)
            list.append(id);
    }
    return ok(list);
}

Answer getTask(Call &, Task &task)
{
    return ok(QJsonObject{
        {u"canAccelerate"_s, false},
        {u"canCancel"_s, false},
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
    return ok(task.isTransfer() ? QJsonArray{QString(transferCode)} : QJsonArray());
}

bool isArgument(const Call &call, const Task &task)
{
    return task.isTransfer() && call.path[u"key"_s] == transferCode;
}

Answer getArgument(Call &call, Task &task)
{
    if (!isArgument(call, task))
        return notFound(u"This argument does not exist"_s);
    const QString description = say(call.language, u"Authorization code of the transfer"_s,
                                    u"Code d'autorisation du transfert"_s);
    return ok(QJsonObject{
        {u"acceptedFormats"_s, QJsonValue()},
        {u"acceptedValues"_s, QJsonValue()},
        {u"description"_s, description},
        {u"fields"_s, QJsonValue()},
        {u"key"_s, QString(transferCode)},
        {u"maximumSize"_s, QJsonValue()},
        {u"minimumSize"_s, QJsonValue()},
        {u"readOnly"_s, false},
        {u"template"_s, QJsonValue()},
        {u"type"_s, u"string"_s},
        {u"value"_s, task.name.authInfo.isEmpty() ? QJsonValue() : QJsonValue(task.name.authInfo)},
    });
}

Answer updateArgument(Call &call, Task &task)
{
    if (!isArgument(call, task))
        return notFound(u"This argument does not exist"_s);
    Fields fields(call.body);
    const QString value = fields.requiredText("value"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (task.status == Task::Status::Done)
        return badRequest(u"This task is over"_s);
    task.name.authInfo = value;
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
    router.add("POST"_L1, "/me/task/domain/{id}/relaunch"_L1, withTask(relaunch));
}

} // namespace cartouche::sandbox
