// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/taskroutes.h"

#include "api/aftercaremodels.h"
#include "api/routing.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;
using Method = Request::Method;

namespace {

Reply<void> act(Client &client, const QByteArray &path, qint64 taskId)
{
    Request request = routed(Method::Post, path, {QString::number(taskId)});
    request.neverRepeat = true;
    return tell(client, std::move(request));
}

} // namespace

Reply<QStringList> listTaskArguments(Client &client, qint64 taskId)
{
    return ask<QStringList>(client, routed(Method::Get, "/me/task/domain/{id}/argument"_ba, {QString::number(taskId)}),
                            listOf(&readText));
}

Reply<TaskArgument> readTaskArgument(Client &client, qint64 taskId, const QString &key)
{
    return ask<TaskArgument>(
        client, routed(Method::Get, "/me/task/domain/{id}/argument/{key}"_ba, {QString::number(taskId), key}),
        &readTaskArgumentModel);
}

Reply<void> setTaskArgument(Client &client, qint64 taskId, const QString &key, const QString &value)
{
    Request request = routed(Method::Put, "/me/task/domain/{id}/argument/{key}"_ba, {QString::number(taskId), key});
    request.body = QJsonObject{{u"value"_s, value}};
    return tell(client, std::move(request));
}

Reply<void> relaunchTask(Client &client, qint64 taskId)
{
    return act(client, "/me/task/domain/{id}/relaunch"_ba, taskId);
}

Reply<void> accelerateTask(Client &client, qint64 taskId)
{
    return act(client, "/me/task/domain/{id}/accelerate"_ba, taskId);
}

Reply<void> cancelTask(Client &client, qint64 taskId)
{
    return act(client, "/me/task/domain/{id}/cancel"_ba, taskId);
}

} // namespace cartouche::api
