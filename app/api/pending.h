// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>

namespace cartouche::api {

/// The future of one route and the calls that are under way for it. Cancelling the future aborts
/// them; Qt 6.4 does not hand a cancellation back along a chain of `.then()`, so routes that are
/// made of others share one of these instead of chaining futures. It lives as long as its calls.
template <typename T>
class Pending : public std::enable_shared_from_this<Pending<T>>
{
public:
    using Done = std::function<void(const base::Result<Answer> &)>;

    [[nodiscard]] static std::shared_ptr<Pending> open(Client &client)
    {
        const std::shared_ptr<Pending> pending(new Pending(client));
        auto *watcher = new QFutureWatcher<base::Result<T>>(&client);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                         [weak = std::weak_ptr(pending)] {
                             if (const auto self = weak.lock())
                                 self->abortCalls();
                         });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(pending->future());
        return pending;
    }

    [[nodiscard]] QFuture<base::Result<T>> future() const { return m_promise.future(); }

    /// Begins a call; `done` is not called any more once `finish` was.
    void call(Request request, Done done)
    {
        const auto ended = [self = this->shared_from_this(), done = std::move(done)](const base::Result<Answer> &result) {
            if (!self->m_hasFinished)
                done(result);
        };
        m_calls.append(m_client->start(std::move(request), ended));
    }

    /// Gives the future its result and aborts what is still under way.
    void finish(base::Result<T> result)
    {
        if (m_hasFinished)
            return;
        const auto self = this->shared_from_this();
        m_hasFinished = true;
        abortCalls();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    explicit Pending(Client &client) : m_client(&client) { m_promise.start(); }

    void abortCalls()
    {
        const auto self = this->shared_from_this();
        for (const quint64 call : QList<quint64>(m_calls)) {
            if (m_client)
                m_client->abort(call);
        }
    }

    QPointer<Client> m_client;
    QPromise<base::Result<T>> m_promise;
    QList<quint64> m_calls;
    bool m_hasFinished = false;
};

} // namespace cartouche::api
