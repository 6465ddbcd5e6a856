// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delivery.h"

#include "sandbox/extraservices.h"
#include "sandbox/settling.h"
#include "sandbox/taskoutcome.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int stagesOfAnOutage = 4;

/// "Each ordered name gets its own new owner contact", so its id is not the one that was given.
qint64 copyOwner(World &world, Account &account, const OrderedName &name)
{
    const Contact *given = account.contactAt(name.ownerContact);
    const QJsonObject values = given ? given->values : account.holderAsContact();
    const qint64 id = world.ids.nextContact();
    account.contacts[id] = {id, values};
    return id;
}

void deliver(World &world, Account &account, const Task &task)
{
    const OrderedName &name = task.name;
    Domain domain;
    domain.name = name.domain;
    domain.extension = name.extension;
    domain.serviceId = world.ids.nextService();
    domain.iamId = world.ids.uuid();
    domain.ownerContact = copyOwner(world, account, name);
    domain.adminAccount = name.adminAccount.isEmpty() ? account.nichandle : name.adminAccount;
    domain.techAccount = name.techAccount.isEmpty() ? account.nichandle : name.techAccount;
    domain.created = *task.done;
    domain.expiration = task.done->addMonths(name.duration.months());
    domain.lastUpdate = *task.done;
    domain.cameWithZone = name.nameServers.isEmpty();
    domain.nameServerType = domain.cameWithZone ? u"hosted"_s : u"external"_s;
    const QStringList hosts = domain.cameWithZone ? ownNameServers() : name.nameServers.split(u';', Qt::SkipEmptyParts);
    for (const QString &host : hosts)
        domain.nameServers.append({world.ids.nextNameServer(), host, {}, true, false, *task.done});
    account.domains[domain.name] = domain;
}

void finishChange(World &world, Account &account, Task &task, const QDateTime &moment)
{
    task.comment = applyChange(world, account, task.name.domain, *task.change, moment);
    task.canRelaunch = !task.comment.isEmpty();
    task.status = task.canRelaunch ? Task::Status::Error : Task::Status::Done;
    if (!task.canRelaunch)
        task.done = moment;
}

void finish(World &world, Account &account, Task &task, std::chrono::milliseconds stage,
            const QDateTime &moment)
{
    task.lastUpdate = moment;
    if (task.change) {
        finishChange(world, account, task, moment);
        return;
    }
    const TaskOutcome outcome = outcomeOf(task, account);
    task.status = outcome.status;
    task.comment = outcome.comment;
    task.canRelaunch = outcome.canRelaunch;
    if (outcome.isRetried)
        task.retry = moment.addMSecs(stagesOfAnOutage * stage.count());
    if (task.status != Task::Status::Done)
        return;
    task.done = moment;
    deliver(world, account, task);
}

/// The registry is back: OVHcloud tries again by itself.
void retry(Task &task)
{
    task.todo = *task.retry;
    task.lastUpdate = *task.retry;
    task.retry.reset();
    task.isRetry = true;
    task.status = Task::Status::Todo;
    task.comment.clear();
}

void advanceTask(World &world, Account &account, Task &task, std::chrono::milliseconds stage,
                 const QDateTime &now)
{
    if (task.retry && *task.retry <= now)
        retry(task);
    if (task.isFinal())
        return;
    const qint64 elapsed = task.todo.msecsTo(now);
    if (elapsed >= 2 * stage.count()) {
        finish(world, account, task, stage, task.todo.addMSecs(2 * stage.count()));
    } else if (elapsed >= stage.count() && task.status == Task::Status::Todo) {
        task.status = Task::Status::Doing;
        task.lastUpdate = task.todo.addMSecs(stage.count());
    }
}

} // namespace

void advanceDeliveries(World &world, const Settings &settings, const QDateTime &now)
{
    for (auto &[nichandle, account] : world.accounts) {
        for (auto &[id, order] : account.orders)
            advanceOrder(world, account, order, settings, now);
        for (auto &[id, task] : account.tasks)
            advanceTask(world, account, task, settings.stage(), now);
    }
}

void beginDelivery(World &world, Account &account, Order &order, const QDateTime &moment)
{
    order.begun = moment;
    for (const OrderedName &name : order.names) {
        Task task;
        task.id = world.ids.nextTask();
        task.orderId = order.id;
        task.name = name;
        task.creation = moment;
        task.todo = moment;
        task.lastUpdate = moment;
        account.tasks[task.id] = task;
    }
    startExtraTasks(world, account, order, moment);
}

void stopDelivery(World &world, Account &account, const Order &order, const QDateTime &moment)
{
    const bool areRemoved = world.switches.is(Switch::RetractedNames, "removed"_L1);
    for (auto &[id, task] : account.tasks) {
        if (task.orderId != order.id)
            continue;
        if (task.status == Task::Status::Done && areRemoved)
            account.domains.erase(task.name.domain);
        if (!task.isFinal() || task.status == Task::Status::Error)
            task.cancel(moment);
    }
}

} // namespace cartouche::sandbox
