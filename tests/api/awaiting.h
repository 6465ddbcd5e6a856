// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace cartouche::api {

/// Lets the event loop run until the answer is there; at most 20 seconds.
template <typename T>
base::Result<T> awaited(const QFuture<base::Result<T>> &future)
{
    // Not qWaitFor: it sleeps 10 ms at every step, and an answer is many of them.
    QEventLoop loop;
    QFutureWatcher<base::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() != 1) {
        base::Error error;
        error.kind = base::Error::Kind::Storage; // none that this layer ever gives
        error.technical = QStringLiteral("the future gave no result");
        return base::failure(error);
    }
    return future.result();
}

inline Credentials someKeys()
{
    using namespace Qt::StringLiterals;
    return {u"TDPKJdwZwAQPwKX2"_s, u"9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk"_s, u"5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY"_s};
}

/// For loopback: nothing waits longer than a test wants to.
inline Client::Options quickOptions()
{
    Client::Options options;
    options.idleTimeout = std::chrono::milliseconds(5'000);
    options.totalDeadline = std::chrono::milliseconds(10'000);
    options.retryBase = std::chrono::milliseconds(1);
    options.readsPerMinute = 0;
    return options;
}

inline Request get(const QString &path)
{
    Request request;
    request.path = path;
    request.route = "GET " + path.toLatin1();
    return request;
}

inline Request post(const QString &path)
{
    Request request = get(path);
    request.method = Request::Method::Post;
    request.route = "POST " + path.toLatin1();
    return request;
}

} // namespace cartouche::api
