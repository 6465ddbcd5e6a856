// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delivery.h"

#include "sandbox/extraservices.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isWrongCode(const QString &authInfo)
{
    return authInfo.isEmpty() || authInfo == "wrong"_L1 || authInfo == "faux"_L1;
}

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

void finish(World &world, Account &account, Task &task, const QDateTime &moment)
{
    task.lastUpdate = moment;
    if (task.change) {
        task.comment = applyChange(world, account, task.name.domain, *task.change, moment);
        task.canRelaunch = !task.comment.isEmpty();
        task.status = task.canRelaunch ? Task::Status::Error : Task::Status::Done;
        if (!task.canRelaunch)
            task.done = moment;
        return;
    }
    if (account.owns(task.name.domain)) {
        task.status = Task::Status::Error;
        task.comment = u"The domain name is already registered"_s;
    } else if (task.isTransfer() && isWrongCode(task.name.authInfo)) {
        task.status = Task::Status::Error;
        task.comment = u"The authorization code is missing or not valid"_s;
        task.canRelaunch = true;
    } else {
        task.status = Task::Status::Done;
        task.done = moment;
        deliver(world, account, task);
    }
}

void advanceTask(World &world, Account &account, Task &task, std::chrono::milliseconds stage,
                 const QDateTime &now)
{
    if (task.isFinal())
        return;
    const qint64 elapsed = task.todo.msecsTo(now);
    if (elapsed >= 2 * stage.count()) {
        finish(world, account, task, task.todo.addMSecs(2 * stage.count()));
    } else if (elapsed >= stage.count() && task.status == Task::Status::Todo) {
        task.status = Task::Status::Doing;
        task.lastUpdate = task.todo.addMSecs(stage.count());
    }
}

} // namespace

void advanceDeliveries(World &world, const Settings &settings, const QDateTime &now)
{
    for (auto &[nichandle, account] : world.accounts) {
        for (auto &[id, task] : account.tasks)
            advanceTask(world, account, task, settings.stage(), now);
    }
}

void takePayment(World &world, Account &account, Order &order, const QString &paymentType,
                 const QDateTime &now)
{
    order.payment = OrderPayment{now, paymentType, QString::number(world.ids.nextPayment())};
    for (const OrderedName &name : order.names) {
        Task task;
        task.id = world.ids.nextTask();
        task.name = name;
        task.creation = now;
        task.todo = now;
        task.lastUpdate = now;
        account.tasks[task.id] = task;
    }
    startExtraTasks(world, account, order, now);
}

} // namespace cartouche::sandbox
