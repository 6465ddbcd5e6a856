// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

// In place of QFuture::then(context, …). In Qt 6.4 that one asserts (debug builds abort) when the
// future finishes after its context has gone, and when the two happen on two threads, as with the
// store's futures, its look at the context is a race. A QFutureWatcher belongs to the context, goes
// with it, and hears of the end through the event loop only.
namespace cartouche::base {

/// Calls `handler(answer)` from the event loop of `context` once the future has its answer; not at all
/// when the context has gone by then, or when the future was cancelled. The handler may delete the context.
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0)
                             return;
                         const T answer = watcher->result();
                         // It may delete the context, and with it the connection that holds it.
                         Handler call = std::move(handler);
                         call(answer);
                     });
    watcher->setFuture(future);
}

/// A future for what `next(answer)` makes of the answer: a Result<R>, or a future of one. It ends
/// cancelled, without a result, when the context goes first or a future before it was cancelled.
template <typename R, typename T, typename Next>
[[nodiscard]] QFuture<Result<R>> continued(const QFuture<T> &future, QObject *context, Next next)
{
    const auto promise = std::make_shared<QPromise<Result<R>>>();
    promise->start();
    whenDone(future, context, [promise, context, next = std::move(next)](const T &answer) {
        const auto finish = [promise](const Result<R> &result) {
            promise->addResult(result);
            promise->finish();
        };
        if constexpr (std::is_convertible_v<std::invoke_result_t<const Next &, const T &>, Result<R>>)
            finish(next(answer));
        else
            whenDone(next(answer), context, finish);
    });
    return promise->future();
}

} // namespace cartouche::base
