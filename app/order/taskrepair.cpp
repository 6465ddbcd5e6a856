// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/taskrepair.h"

#include "api/aftercareroutes.h"
#include "api/meroutes.h"
#include "api/taskroutes.h"
#include "base/logging.h"
#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Result;

namespace {

QString nameOf(TaskRepair::Act act)
{
    switch (act) {
    case TaskRepair::Act::Relaunch: return u"relaunch"_s;
    case TaskRepair::Act::Cancel: return u"cancel"_s;
    case TaskRepair::Act::Accelerate: return u"accelerate"_s;
    }
    return {};
}

bool isAllowed(const api::DomainTask &task, TaskRepair::Act act)
{
    switch (act) {
    case TaskRepair::Act::Relaunch: return task.canRelaunch;
    case TaskRepair::Act::Cancel: return task.canCancel;
    case TaskRepair::Act::Accelerate: return task.canAccelerate;
    }
    return false;
}

} // namespace

TaskRepair::TaskRepair(api::Client &client, store::Journal &journal, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_waits{2s, 5s, 10s, 20s}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TaskRepair::lookAgain);
}

void TaskRepair::open(const RepairTarget &target)
{
    if (isBusy())
        return;
    ++m_run;
    const bool isAnother = target.taskId != m_target.taskId;
    m_target = target;
    if (isAnother) {
        m_task.reset();
        m_fields.clear();
    }
    m_error.reset();
    m_failedField.clear();
    m_hasNotArrived = false;
    setPhase(Phase::Reading);
    whenCurrent(api::readDomainTask(m_client, m_target.taskId), this, m_run, [this](const Result<api::DomainTask> &task) {
        if (!task) {
            fail(task.error());
            return;
        }
        m_task = *task;
        whenCurrent(api::listTaskArguments(m_client, m_target.taskId), this, m_run, [this](const Result<QStringList> &keys) {
            if (!keys) {
                fail(keys.error());
                return;
            }
            m_fields.clear();
            m_contacts.clear();
            readArguments(*keys);
        });
    });
}

/// One after the other: there are few.
void TaskRepair::readArguments(QStringList keys)
{
    if (keys.isEmpty() || m_fields.size() >= mostFields) {
        const auto editable = std::count_if(m_fields.begin(), m_fields.end(), [](const RepairField &field) { return field.isEditable(); });
        for (RepairField &field : m_fields)
            field.isAlone = field.isEditable() && editable == 1;
        setPhase(Phase::Ready);
        return;
    }
    const QString key = keys.takeFirst();
    whenCurrent(api::readTaskArgument(m_client, m_target.taskId, key), this, m_run,
                [this, keys](const Result<api::TaskArgument> &argument) {
                    if (argument && isContactArgument(*argument)) {
                        readContact(*argument, keys);
                        return;
                    }
                    if (argument)
                        m_fields.append(fieldOf(*argument));
                    else if (argument.error().kind != Error::Kind::NotFound) {
                        fail(argument.error());
                        return;
                    }
                    readArguments(keys);
                });
}

void TaskRepair::readContact(const api::TaskArgument &argument, QStringList keysLeft)
{
    whenCurrent(api::readContactMembers(m_client, argument.value.toLongLong()), this, m_run,
                [this, argument, keysLeft = std::move(keysLeft)](const Result<QJsonObject> &contact) {
                    if (contact) {
                        m_contacts.insert(argument.key, *contact);
                        m_fields.append(membersOf(argument, *contact));
                    } else {
                        // Where it cannot be read here, OVHcloud's page can.
                        m_fields.append(fieldOf(argument));
                    }
                    readArguments(keysLeft);
                });
}

void TaskRepair::relaunch(const RepairValues &values)
{
    if (m_phase != Phase::Ready || !m_task)
        return;
    m_toPut.clear();
    m_wasPut.clear();
    for (const RepairField &field : std::as_const(m_fields)) {
        const QString value = values.value(field.id);
        if (field.isEditable() && !value.isEmpty() && value != field.value)
            m_toPut.insert(field.id, value);
    }
    m_act = Act::Relaunch;
    m_error.reset();
    m_failedField.clear();
    m_hasNotArrived = false;
    setPhase(Phase::Putting);
    putNext();
}

void TaskRepair::putNext()
{
    if (m_toPut.isEmpty()) {
        lookFirst();
        return;
    }
    const QString id = m_toPut.firstKey();
    if (id.contains(u'/')) {
        putContact(id.section(u'/', 0, 0));
        return;
    }
    const QString value = m_toPut.take(id);
    whenCurrent(api::setTaskArgument(m_client, m_target.taskId, id, value), this, m_run,
                [this, id](const Result<void> &answer) {
                    if (!answer) {
                        fail(answer.error(), id);
                        return;
                    }
                    m_wasPut.append(id);
                    putNext();
                });
}

/// All members of one contact at once.
void TaskRepair::putContact(const QString &key)
{
    const QJsonObject contact = m_contacts.value(key);
    const QJsonObject changed = withMembers(contact, key, m_toPut);
    QStringList ids = m_toPut.keys();
    ids.removeIf([&key](const QString &id) { return id.section(u'/', 0, 0) != key || !id.contains(u'/'); });
    for (const QString &id : std::as_const(ids))
        m_toPut.remove(id);
    const auto argument = std::find_if(m_fields.begin(), m_fields.end(),
                                       [&ids](const RepairField &field) { return ids.contains(field.id); });
    whenCurrent(api::updateContactMembers(m_client, argument->argument.value.toLongLong(), changed), this, m_run,
                [this, ids](const Result<void> &answer) {
                    if (!answer) {
                        fail(answer.error(), ids.first());
                        return;
                    }
                    m_wasPut.append(ids);
                    putNext();
                });
}

void TaskRepair::act(Act act)
{
    if (m_phase != Phase::Ready || !m_task)
        return;
    m_act = act;
    m_error.reset();
    m_failedField.clear();
    m_hasNotArrived = false;
    m_wasPut.clear();
    lookFirst();
}

/// What the task is right before the POST is what a lost answer is held against.
void TaskRepair::lookFirst()
{
    setPhase(Phase::Sending);
    whenCurrent(api::readDomainTask(m_client, m_target.taskId), this, m_run, [this](const Result<api::DomainTask> &task) {
        if (!task) {
            fail(task.error());
            return;
        }
        m_task = *task;
        if (isAllowed(*task, m_act))
            post();
        else
            fail(base::invalid("task-moved"_ba));
    });
}

void TaskRepair::post()
{
    m_looks = 0;
    const auto done = [this](const Result<void> &answer) { posted(answer); };
    switch (m_act) {
    case Act::Relaunch: whenCurrent(api::relaunchTask(m_client, m_target.taskId), this, m_run, done); break;
    case Act::Cancel: whenCurrent(api::cancelTask(m_client, m_target.taskId), this, m_run, done); break;
    case Act::Accelerate: whenCurrent(api::accelerateTask(m_client, m_target.taskId), this, m_run, done); break;
    }
}

void TaskRepair::posted(const Result<void> &answer)
{
    if (answer) {
        note(u"done"_s);
        finish();
        return;
    }
    if (!answer.error().outcomeUnknown()) {
        note(u"refused"_s, answer.error().toLogLine());
        fail(answer.error());
        return;
    }
    note(u"unknown"_s, answer.error().toLogLine());
    m_error = answer.error();
    setPhase(Phase::Looking);
    m_timer.start(m_waits.value(0, 1s));
}

void TaskRepair::lookAgain()
{
    whenCurrent(api::readDomainTask(m_client, m_target.taskId), this, m_run, [this](const Result<api::DomainTask> &task) {
        const bool isGone = !task && task.error().kind == Error::Kind::NotFound;
        const bool hasMoved = task
            && (task->status != m_task->status || task->lastUpdate != m_task->lastUpdate || !isAllowed(*task, m_act));
        if (isGone || hasMoved) {
            note(u"seen"_s);
            finish();
            return;
        }
        // A look that was not answered is none.
        if (task && ++m_looks >= m_waits.size()) {
            m_hasNotArrived = true;
            note(u"not-arrived"_s);
            m_error.reset();
            setPhase(Phase::Ready);
            return;
        }
        m_timer.start(m_waits.value(m_looks, 20s));
    });
}

void TaskRepair::finish()
{
    m_error.reset();
    setPhase(Phase::Done);
    Q_EMIT acted(m_target.orderId);
}

void TaskRepair::fail(const Error &error, const QString &field)
{
    m_toPut.clear();
    m_error = error;
    m_failedField = field;
    setPhase(Phase::Ready);
}

void TaskRepair::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

/// Which fields were put, never what was put into them.
void TaskRepair::note(const QString &outcome, const QString &errorLine)
{
    store::OrderIntent about;
    about.account = m_target.account;
    about.endpoint = m_target.endpoint;
    about.orderId = m_target.orderId;
    QJsonObject detail{{u"act"_s, nameOf(m_act)},
                       {u"outcome"_s, outcome},
                       {u"task"_s, m_target.taskId},
                       {u"name"_s, m_target.name},
                       {u"fields"_s, QJsonArray::fromStringList(m_wasPut)}};
    if (!errorLine.isEmpty())
        detail.insert(u"error"_s, errorLine);
    base::whenDone(m_journal.note(u"task-repair"_s, about, detail), this, [](const Result<void> &written) {
        if (!written)
            qCWarning(logOrder) << "repair not written:" << written.error().toLogLine();
    });
}

} // namespace cartouche::order
