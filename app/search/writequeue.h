// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace cartouche::search {

/// Writes to the store in the order in which they were asked for, one at a time. One that fails stops the
/// queue: it stays the first, and is tried again with the next write or on retry(). What still waits when
/// the queue goes is handed to the store at once, which writes it before it closes.
class WriteQueue : public QObject
{
    Q_OBJECT
public:
    /// May be called more than once.
    using Write = std::function<QFuture<base::Result<void>>()>;

    using QObject::QObject;
    ~WriteQueue() override;

    void add(Write write);
    void retry();
    /// Something is not on the disk although it was tried.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void failed(const cartouche::base::Error &error);
    /// After a failure everything is written by now.
    void recovered();

private:
    void next();

    std::deque<Write> m_writes; ///< the first one may be under way
    bool m_isWriting = false;
    bool m_hasFailed = false;
};

} // namespace cartouche::search
