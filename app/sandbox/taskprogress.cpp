// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/taskprogress.h"

#include "sandbox/taskactions.h"
#include "sandbox/taskarguments.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The two stages of a task and what is the case when they are behind it.
enum Step { Waiting, AtRegistry, Over };

Step stepOf(const Task &task)
{
    if (task.status == Task::Status::Todo)
        return Waiting;
    return task.status == Task::Status::Done ? Over : AtRegistry;
}

QJsonObject stepJson(Step step, const Call &call)
{
    static const QString names[] = {u"WAITING"_s, u"REGISTRY"_s, u"DONE"_s};
    const QString words[]
        = {say(call.language, u"Waiting for its turn"_s, u"En attente de son tour"_s),
           say(call.language, u"At the registry"_s, u"Auprès du registre"_s),
           say(call.language, u"Over"_s, u"Terminée"_s)};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(call.settings.stage());
    return {
        {u"description"_s, words[step]},
        {u"executionDuration"_s, step == Over ? qint64(0) : qint64(seconds.count())},
        {u"step"_s, names[step]},
    };
}

/// Hundredths of the way, by the time that has passed in the present attempt.
qint64 progressOf(const Task &task, const Call &call)
{
    if (task.isFinal())
        return task.status == Task::Status::Done ? 100 : 50;
    const qint64 whole = qMax<qint64>(1, 2 * call.settings.stage().count());
    return qBound(qint64(0), task.todo.msecsTo(call.now) * 100 / whole, qint64(99));
}

std::optional<QDateTime> expectedEnd(const Task &task, const Call &call)
{
    const qint64 whole = 2 * call.settings.stage().count();
    if (task.retry)
        return task.retry->addMSecs(whole);
    return task.isFinal() ? task.done : std::optional(task.todo.addMSecs(whole));
}

} // namespace

QJsonObject progressJson(const Task &task, const Call &call)
{
    QJsonArray actions;
    if (isOpenToActions(task, call.world))
        actions.append(u"canCancel"_s);
    if (task.canRelaunch && !argumentKeys(task).isEmpty())
        actions.append(u"canCorrect"_s);
    if (task.canRelaunch)
        actions.append(u"canRelaunch"_s);
    return {
        {u"currentStep"_s, stepJson(stepOf(task), call)},
        {u"expectedDoneDate"_s, parisText(expectedEnd(task, call))},
        {u"followUpSteps"_s,
         QJsonArray{stepJson(Waiting, call), stepJson(AtRegistry, call), stepJson(Over, call)}},
        {u"lastUpdateDate"_s, parisText(task.lastUpdate)},
        {u"progress"_s, progressOf(task, call)},
        {u"taskActions"_s, actions},
        {u"taskStatus"_s, statusName(task.status)},
    };
}

} // namespace cartouche::sandbox
