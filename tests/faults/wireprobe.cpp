// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/wireprobe.h"

#include "support/tlsserver.h"

#include <QUrl>

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cartouche::test {

using namespace Qt::StringLiterals;

WireProbe::WireProbe(const QString &base, QObject *parent) : QObject(parent)
{
    const QUrl url(base);
    const auto port = static_cast<quint16>(url.port());
    if (url.scheme() == "https"_L1)
        openTls(port);
    else
        openPlain(port);
}

WireProbe::~WireProbe()
{
    m_readable.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    if (m_tls)
        m_tls->disconnect(this);
}

void WireProbe::openPlain(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // The kernel completes it by itself, whether the server has come to accept it or not.
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot connect to loopback");
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    m_readable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, this, &WireProbe::readPlain);
}

void WireProbe::openTls(quint16 port)
{
    m_tls = std::make_unique<QSslSocket>();
    m_tls->setSslConfiguration(support::trustingTlsServer());
    QObject::connect(m_tls.get(), &QSslSocket::readyRead, this, [this] { note(m_tls->readAll()); });
    QObject::connect(m_tls.get(), &QSslSocket::disconnected, this, [this] { m_end = End::Fin; });
    m_tls->connectToHostEncrypted(u"127.0.0.1"_s, port);
}

void WireProbe::send(const QByteArray &bytes)
{
    if (m_tls)
        m_tls->write(bytes);
    else if (::write(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("cannot write to loopback");
}

void WireProbe::readPlain()
{
    std::array<char, 4096> bytes{};
    const ssize_t size = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (size > 0) {
        note(QByteArray(bytes.data(), size));
        return;
    }
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_end = size == 0 ? End::Fin : End::Reset;
    m_readable->setEnabled(false);
}

void WireProbe::note(const QByteArray &bytes)
{
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    m_spread = m_sinceFirst.elapsed();
    m_received += bytes;
}

} // namespace cartouche::test
