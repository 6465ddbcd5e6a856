// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpconnection.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>

class QTcpServer;

namespace cartouche::sandbox {

/// Listens on one address and gives every request to one handler, over plain HTTP or over TLS.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Speaks TLS only from now on; to be called before listen().
    void useTls(const QSslConfiguration &identity);
    /// @param port 0 takes any free one
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    /// "http://127.0.0.1:1234", "https://[::1]:1234"
    [[nodiscard]] QByteArray base() const;
    [[nodiscard]] QString errorString() const;

private:
    std::unique_ptr<QTcpServer> m_server;
    HttpHandler m_handler;
    QByteArray m_scheme = "http";
};

} // namespace cartouche::sandbox
