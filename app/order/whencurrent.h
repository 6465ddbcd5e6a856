// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/whendone.h"

namespace cartouche::order {

/// whenDone(), unless `run` has moved on by the time the answer comes: what was asked belongs to
/// something that was overtaken. `run` is a member of the context.
template <typename T, typename Handler>
void whenCurrent(const QFuture<T> &future, QObject *context, const int &run, Handler handler)
{
    base::whenDone(future, context, [&run, begun = run, handler = std::move(handler)](const T &answer) mutable {
        if (run == begun)
            handler(answer);
    });
}

} // namespace cartouche::order
