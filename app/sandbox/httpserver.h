// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpconnection.h"

#include <QTcpServer>

namespace cartouche::sandbox {

/// Listens on 127.0.0.1 only and gives every request to one handler.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpHandler handler, QObject *parent = nullptr);

    /// @param port 0 takes any free one
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

private:
    QTcpServer m_server;
    HttpHandler m_handler;
};

} // namespace cartouche::sandbox
