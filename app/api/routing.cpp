// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/routing.h"

namespace cartouche::api {

Request routed(Request::Method method, const QByteArray &pathTemplate, std::initializer_list<QString> parameters)
{
    Request request;
    request.method = method;
    request.route = methodName(method) + ' ' + pathTemplate;
    request.path = QString::fromLatin1(pathTemplate);
    qsizetype from = 0;
    for (const QString &parameter : parameters) {
        const qsizetype open = request.path.indexOf(u'{', from);
        const qsizetype close = request.path.indexOf(u'}', open);
        Q_ASSERT(open >= 0 && close > open);
        const QString encoded = segment(parameter);
        request.path.replace(open, close + 1 - open, encoded);
        from = open + encoded.size();
    }
    Q_ASSERT(!request.path.contains(u'{'));
    return request;
}

void addToQuery(Request &request, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        request.query.addQueryItem(name, segment(text));
}

Reply<void> tell(Client &client, Request request)
{
    const auto pending = Pending<void>::open(client);
    pending->call(std::move(request), [to = pending.get()](const base::Result<Answer> &result) {
        to->finish(result.map([](const Answer &) {}));
    });
    return pending->future();
}

} // namespace cartouche::api
