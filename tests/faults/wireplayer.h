// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/wireplan.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace cartouche::test {

/// Plays a plan on a socket, in the time it needs, and ends the connection as planned.
class WirePlayer : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the socket.
    WirePlayer(QTcpSocket &socket, WirePlan plan);

    /// Begins as soon as the event loop runs.
    void start();

Q_SIGNALS:
    /// The last byte was handed to the socket.
    void played(cartouche::test::WirePlan::End end);

private:
    void writeNext();
    void end();

    QTcpSocket &m_socket;
    WirePlan m_plan;
    qsizetype m_next = 0;
    QTimer m_pause;
};

/// Ends a connection without a goodbye: the other side sees a reset.
void resetConnection(QTcpSocket &socket);

} // namespace cartouche::test
