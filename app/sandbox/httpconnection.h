// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpparser.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace cartouche::sandbox {

using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;

/// One connection of one client: requests are answered one after the other, the connection stays
/// open as HTTP/1.1 wants it. Deletes itself when the client is gone.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpHandler handler, QObject *parent);

private:
    void read();
    void answerNext();
    void refuseStream();
    void write(const HttpResponse &response, bool close);

    QTcpSocket *m_socket;
    HttpHandler m_handler;
    HttpParser m_parser;
    bool m_busy = false; ///< an answer is being held back, or the connection is closing
    bool m_refused = false; ///< what came could not be read as HTTP
};

} // namespace cartouche::sandbox
