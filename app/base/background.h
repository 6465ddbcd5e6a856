// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace cartouche::base {

/// Runs `work()` on a thread of the program's pool; what it uses has to be its own. Continue with whenDone().
template <typename Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work &>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace cartouche::base
