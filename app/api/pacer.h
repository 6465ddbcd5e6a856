// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pacelaw.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace cartouche::api {

/// Lets reads go at the pace of PaceLaw: those that somebody waits for first, then those of the
/// background, each in the order they came. Six at a time, since Qt would make a seventh wait inside
/// where its idle time-out already runs.
class Pacer : public QObject
{
    Q_OBJECT
public:
    using Urgency = PaceLaw::Urgency;
    using Heard = PaceLaw::Heard;
    using Ticks = std::function<PaceLaw::Moment()>;
    /// Told the number of its turn; false when the turn is not wanted any more.
    using Go = std::function<bool(quint64 turn)>;
    /// Told, later, that there is no turn: the server asks to wait so much longer than anybody waits in silence.
    using TooLong = std::function<void(std::chrono::milliseconds wait)>;

    /// How long a read stands here in silence after a Retry-After: somebody sits in front of a page; a list says
    /// itself how long it waits.
    [[nodiscard]] static std::chrono::milliseconds patience(Urgency urgency);

    /// @param perMinute the ceiling; 0 for none
    /// @param ticks     where time comes from; this computer's steady clock without it
    explicit Pacer(int perMinute, Ticks ticks = {}, QObject *parent = nullptr);

    void setCeiling(int perMinute);
    /// Its `nextIn` is that of a question of the urgency that waits in front; of a page's when none does.
    [[nodiscard]] Pace pace();

    /// Calls `go` when it is this one's turn, maybe at once, or `tooLong`; neither when `context` is gone. Each turn
    /// that was used ends with `giveBack()`.
    void enqueue(Urgency urgency, QObject *context, Go go, TooLong tooLong);
    /// A number for what waits for no turn; given back like a turn.
    [[nodiscard]] quint64 passBy() { return m_law.passBy(); }
    void giveBack(quint64 turn, Heard heard, std::optional<std::chrono::milliseconds> retryAfter = {});

Q_SIGNALS:
    /// At most four times a second while questions come and go.
    void paceChanged();

private:
    void letGo();
    void sendAway(Urgency urgency);
    /// Lets the first of them go. False when it has to wait.
    [[nodiscard]] bool letFirstGo(Urgency urgency);
    void tell();

    struct Waiting
    {
        QPointer<QObject> context;
        Go go;
        TooLong tooLong;
    };
    [[nodiscard]] QQueue<Waiting> &queue(Urgency urgency);

    Ticks m_ticks;
    PaceLaw m_law;
    QTimer m_next;
    QTimer m_telling;
    QQueue<Waiting> m_pages;
    QQueue<Waiting> m_background;
};

} // namespace cartouche::api
