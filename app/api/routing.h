// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/errorreading.h"
#include "api/jsonfields.h"
#include "api/pending.h"

#include <functional>
#include <initializer_list>
#include <type_traits>

// What the route functions are made of.
namespace cartouche::api {

/// A request for a route template such as "/order/cart/{cartId}/item"; the parameters fill its
/// braces in their order, percent-encoded.
[[nodiscard]] Request routed(Request::Method method, const QByteArray &pathTemplate,
                             std::initializer_list<QString> parameters = {});

/// Adds a parameter to the query, encoded; an empty text is left out.
void addToQuery(Request &request, const QString &name, const QString &text);

/// The reader of an answer that is a list, from the reader of its members.
template <typename T>
[[nodiscard]] auto listOf(std::optional<T> (*reader)(const QJsonValue &))
{
    return [reader](const QJsonValue &json) { return readList<T>(json, reader); };
}

/// Sends a request and reads its answer as a T.
/// @param read std::optional<T>(const QJsonValue &), or of the whole Answer; no value makes the answer unreadable
template <typename T, typename Reader>
[[nodiscard]] Reply<T> ask(Client &client, Request request, Reader read)
{
    const auto pending = Pending<T>::open(client);
    const auto method = request.method;
    const QByteArray route = request.route;
    pending->call(std::move(request), [to = pending.get(), read, method, route](const base::Result<Answer> &result) {
        if (!result)
            return to->finish(base::failure(result.error()));
        std::optional<T> value;
        if constexpr (std::is_invocable_v<Reader, const Answer &>)
            value = read(*result);
        else
            value = read(result->json);
        if (!value)
            return to->finish(base::failure(unreadableModel(*result, method, route)));
        to->finish(*std::move(value));
    });
    return pending->future();
}

/// Sends a request whose answer has no content worth reading.
[[nodiscard]] Reply<void> tell(Client &client, Request request);

/// Reads a list of ids and then each of them, several at a time; the order is kept, one that is gone
/// by now (404) is left out, any other error fails the whole.
/// @param requestOf Request(qint64 id), or Request(const QString &id) where the ids are texts
template <typename T, typename RequestOf, typename Reader>
[[nodiscard]] Reply<QList<T>> askEach(Client &client, Request list, RequestOf requestOf, Reader read,
                                      qsizetype limit = 10'000)
{
    using Id = std::conditional_t<std::is_invocable_v<RequestOf, const QString &>, QString, qint64>;
    struct Progress
    {
        QList<std::optional<T>> found;
        qsizetype missing = 0;
    };
    const auto pending = Pending<QList<T>>::open(client);
    const QByteArray listRoute = list.route;
    const auto progress = std::make_shared<Progress>();

    const auto finishWhenComplete = [to = pending.get(), progress] {
        if (progress->missing > 0)
            return;
        QList<T> all;
        for (std::optional<T> &one : progress->found) {
            if (one)
                all.append(*std::move(one));
        }
        to->finish(std::move(all));
    };
    const auto oneCame = [to = pending.get(), progress, read, finishWhenComplete](
                             qsizetype place, const QByteArray &route, const base::Result<Answer> &result) {
        if (result) {
            progress->found[place] = read(result->json);
            if (!progress->found[place])
                return to->finish(base::failure(unreadableModel(*result, Request::Method::Get, route)));
        } else if (result.error().kind != base::Error::Kind::NotFound) {
            return to->finish(base::failure(result.error()));
        }
        --progress->missing;
        finishWhenComplete();
    };
    const auto listCame = [to = pending.get(), progress, listRoute, requestOf, limit, oneCame,
                           finishWhenComplete](const base::Result<Answer> &result) {
        if (!result)
            return to->finish(base::failure(result.error()));
        std::optional<Id> (*readId)(const QJsonValue &) = nullptr;
        if constexpr (std::is_same_v<Id, QString>)
            readId = &readText;
        else
            readId = &wholeNumber;
        const auto ids = readList<Id>(result->json, readId);
        if (!ids)
            return to->finish(base::failure(unreadableModel(*result, Request::Method::Get, listRoute)));
        progress->missing = std::min(limit, ids->size());
        progress->found.resize(progress->missing);
        for (qsizetype place = 0; place < progress->found.size(); ++place) {
            Request request = requestOf(ids->at(place));
            const QByteArray route = request.route;
            to->call(std::move(request), std::bind_front(oneCame, place, route));
        }
        finishWhenComplete();
    };
    pending->call(std::move(list), listCame);
    return pending->future();
}

} // namespace cartouche::api
