// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace cartouche::api {

class Transport;

/// How far this computer's clock is from OVHcloud's, read from GET /auth/time when first needed. All
/// who need it while it is being read wait for the same answer. Where it cannot be read, the offset
/// is taken as 0 for those that wait, and the next one asks again; where there is no such route, it
/// stays 0.
class ServerTime : public QObject
{
    Q_OBJECT
public:
    ServerTime(Transport &transport, const base::Clock &clock, QUrl timeUrl, QObject *parent = nullptr);

    [[nodiscard]] std::optional<qint64> offset() const { return m_offset; }
    /// OVHcloud's time now, as far as known.
    [[nodiscard]] qint64 now() const;

    /// Calls `then` once the offset is known or known to be unknown; maybe at once.
    void whenKnown(QObject *context, std::function<void()> then);
    /// The same, but asks again in any case; `then` is told whether there was an answer.
    void readAgain(QObject *context, std::function<void(bool wasRead)> then);

Q_SIGNALS:
    void offsetKnown(qint64 seconds);

private:
    void ask();
    void answered(const WireAnswer &answer);

    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(bool)> then;
    };
    Transport &m_transport;
    const base::Clock &m_clock;
    const QUrl m_timeUrl;
    std::optional<qint64> m_offset;
    bool m_isAsking = false;
    QList<Waiting> m_waiting;
};

} // namespace cartouche::api
