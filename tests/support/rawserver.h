// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace cartouche::support {

/// A request that arrived whole, body included.
struct RawRequest
{
    QByteArray method;
    QByteArray target; ///< "/1.0/order/cart?description=x", as it stood in the request line
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A server that answers with any bytes, or breaks the connection anywhere, and keeps every request
/// that reached it. GET …/auth/time it answers by itself.
class RawServer : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Plain, Tls };
    using Handler = std::function<void(QTcpSocket &, const RawRequest &)>;

    explicit RawServer(Kind kind = Kind::Plain, QObject *parent = nullptr);

    /// Nobody listens any more, and whoever is connected is cut off.
    void close();
    /// At the same port.
    bool openAgain();
    [[nodiscard]] QString baseUrl() const; ///< "http://127.0.0.1:1234/1.0"
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// What OVHcloud's clock is ahead of this computer's, in seconds; without one /auth/time fails.
    std::optional<qint64> clockOffset = 0;

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int timeRequests() const { return m_timeRequests; }
    /// All requests except those for the time.
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method) const;

    /// Writes a whole answer; the connection stays open.
    static void answer(QTcpSocket &socket, int status, const QByteArray &json, const QByteArray &headers = {});
    /// Ends the connection without a goodbye: the other side sees a reset.
    static void reset(QTcpSocket &socket);

private:
    void accept();
    void readFrom(QTcpSocket &socket);
    void handle(QTcpSocket &socket, const RawRequest &request);

    const Kind m_kind;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RawRequest> m_requests;
    quint16 m_port = 0; ///< while nobody listens
    int m_connections = 0;
    int m_timeRequests = 0;
    std::unique_ptr<QTcpServer> m_server; ///< goes first: its sockets still report their end
};

} // namespace cartouche::support
