// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "api/pacer.h"
#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace cartouche::api {

class Exchange;
class ServerTime;
class Transport;

/// One call from the moment it is wanted to its only end: waits for the clock and for its turn, is
/// signed, sent, maybe sent again where that is safe, and judged.
class Call : public QObject
{
    Q_OBJECT
public:
    /// What a client lends to its calls.
    struct Means
    {
        Transport &transport;
        Pacer &pacer;
        ServerTime &time;
        const Client::Options &options;
    };
    /// Whose call it is, as it was when the call was made.
    struct Sender
    {
        Endpoint endpoint;
        Credentials credentials;
        QByteArray language;
    };

    /// Called once, as the last thing a call does; it may delete the client and all that belongs to it.
    using Done = std::function<void(const base::Result<Answer> &)>;

    Call(const Means &means, Sender sender, Request request, Done done, QObject *parent);

    /// Begins; the end does not come before this returns.
    void start();
    /// Ends it before this returns.
    void abort();

private:
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] WireRequest wireRequest();

    void waitForClock();
    void waitForTurn();
    [[nodiscard]] bool send(quint64 turn);
    void answered(const WireAnswer &wire);
    [[nodiscard]] bool mayTryAgain(const base::Error &error) const;
    [[nodiscard]] Pacer::Urgency urgency() const;
    [[nodiscard]] bool hasToWaitTooLong(const WireAnswer &wire, const base::Error &error) const;
    void endToldToWait(base::Error error, std::chrono::milliseconds wait);
    void tryAgainLater(std::optional<std::chrono::milliseconds> retryAfter);
    void askClockAbout(const base::Error &refusal);
    void clockSaid(bool wasRead);
    [[nodiscard]] base::Error settled(base::Error refusal, bool clockWasWrong) const;
    void giveTurnBack(Pacer::Heard heard, std::optional<std::chrono::milliseconds> retryAfter = {});
    void end(base::Result<Answer> result);

    const Means m_means;
    const Sender m_sender;
    const Request m_request;
    Done m_done;
    QPointer<Exchange> m_exchange;
    QElapsedTimer m_sinceStart;
    QTimer m_pause;
    std::optional<base::Error> m_refusal; ///< the one that the clock is asked about just now
    qint64 m_usedOffset = 0;
    int m_tries = 0;
    quint64 m_turn = 0; ///< the pacer's number for the try that is under way; 0: none
    bool m_askedClock = false;
    bool m_hasEnded = false;
};

} // namespace cartouche::api
