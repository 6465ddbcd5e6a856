// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <memory>

namespace cartouche::support {

/// A server on loopback that speaks TLS with the tests' own certificate.
[[nodiscard]] std::unique_ptr<QTcpServer> makeTlsServer();

/// Its certificate ("crt") or key ("key"), for another program that speaks TLS.
[[nodiscard]] QString tlsServerFile(const QString &ending);

/// A client's configuration that trusts this certificate and nothing else.
[[nodiscard]] QSslConfiguration trustingTlsServer();

} // namespace cartouche::support
