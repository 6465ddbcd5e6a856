// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/wireplayer.h"

#include <QSslSocket>

#include <sys/socket.h>

#include <utility>

namespace cartouche::test {

using namespace std::chrono_literals;

namespace {

constexpr auto readingTime = 20ms;

} // namespace

WirePlayer::WirePlayer(QTcpSocket &socket, WirePlan plan)
    : QObject(&socket), m_socket(socket), m_plan(std::move(plan))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_plan.pause);
    connect(&m_pause, &QTimer::timeout, this, &WirePlayer::writeNext);
}

void WirePlayer::start()
{
    // Not from within the socket's own signal: a TLS socket that is ended there brings Qt down.
    QMetaObject::invokeMethod(this, &WirePlayer::writeNext, Qt::QueuedConnection);
}

void WirePlayer::writeNext()
{
    while (m_next < m_plan.pieces.size()) {
        m_socket.write(m_plan.pieces.at(m_next++));
        if (m_plan.pause.count() > 0 && m_next < m_plan.pieces.size()) {
            m_socket.flush();
            m_pause.start();
            return;
        }
    }
    end();
}

void WirePlayer::end()
{
    m_socket.flush();
    Q_EMIT played(m_plan.end);
    // A reset overtakes what the other side has not read yet: it gets the time to.
    const bool waits = m_plan.end == WirePlan::End::Reset && !m_plan.pieces.isEmpty();
    QTimer::singleShot(waits ? readingTime : 0ms, this, [this] {
        deleteLater();
        if (m_plan.end == WirePlan::End::Fin)
            m_socket.disconnectFromHost();
        else if (m_plan.end == WirePlan::End::Reset)
            resetConnection(m_socket);
    });
}

void resetConnection(QTcpSocket &socket)
{
    const linger option{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &option, sizeof option);
    socket.abort();
}

} // namespace cartouche::test
