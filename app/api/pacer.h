// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace cartouche::api {

/// Lets reads go at a polite pace and in the order they came: a token bucket, and at most six at a
/// time, since Qt would make a seventh wait inside where its idle time-out already runs.
class Pacer : public QObject
{
    Q_OBJECT
public:
    /// @param perMinute how many a minute in the long run; 0 for no limit
    explicit Pacer(int perMinute, QObject *parent = nullptr);

    /// Calls `go` when it is this one's turn, maybe at once, never when `context` is gone. Each turn
    /// ends with `giveBack()`.
    void enqueue(QObject *context, std::function<void()> go);
    void giveBack();

private:
    void letGo();
    void refill();

    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };
    const int m_perMinute;
    double m_tokens;
    int m_underWay = 0;
    QElapsedTimer m_sinceRefill;
    QTimer m_next;
    QQueue<Waiting> m_queue;
};

} // namespace cartouche::api
