// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace cartouche::api {

/// Calls `go` with the result of a future, from the event loop of this thread, unless `context` is
/// deleted before or the future is cancelled.
///
/// `QFuture::then(context, …)` does the same in a release build; but in Qt 6.4 it asserts that the
/// context still lives, so that a debug build ends where a page was closed during a call.
///
/// @returns the future of what `go` returns; it is cancelled when `go` is not called any more
template <typename T, typename Go>
auto onReply(const QFuture<T> &future, QObject *context, Go go) -> QFuture<std::invoke_result_t<Go, T>>
{
    using Out = std::invoke_result_t<Go, T>;
    auto promise = std::make_shared<QPromise<Out>>(); // cancels itself when nobody fulfils it
    promise->start();
    const QFuture<Out> next = promise->future();
    auto *watcher = new QFutureWatcher<T>(context);
    auto finish = [watcher, promise = std::move(promise), go = std::move(go)]() mutable {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        // `go` may delete the context, and with it the watcher and what this lambda has captured.
        const auto to = std::move(promise);
        if (finished.isCanceled() || finished.resultCount() == 0)
            return;
        if constexpr (std::is_void_v<Out>)
            Go(std::move(go))(finished.result());
        else
            to->addResult(Go(std::move(go))(finished.result()));
        to->finish();
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, std::move(finish));
    watcher->setFuture(future);
    return next;
}

} // namespace cartouche::api
