// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace cartouche::catalogue {

/// A thread for what takes longer than a frame, one job after the other. When it goes, its jobs are told to
/// stop and are waited for.
class Worker
{
public:
    using WantsStop = std::function<bool()>;

    Worker() { m_pool.setMaxThreadCount(1); }
    ~Worker()
    {
        *m_isClosing = true;
        m_pool.waitForDone();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// @param job T(const WantsStop &): with only values of its own; the question tells when nobody waits any
    ///            more, because the future was cancelled or this is going
    template <typename T, typename Job>
    [[nodiscard]] QFuture<T> run(Job job)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_pool.start([promise, isClosing = m_isClosing, job = std::move(job)]() mutable {
            {
                const Job once = std::move(job); // what it holds is given back before anybody hears of the end
                promise->addResult(once([&] { return *isClosing || promise->isCanceled(); }));
            }
            promise->finish();
        });
        return promise->future();
    }

private:
    std::shared_ptr<std::atomic_bool> m_isClosing = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};

} // namespace cartouche::catalogue
