// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

namespace cartouche::support {

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(QStringLiteral(CARTOUCHE_TEST_SUPPORT "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QSslCertificate certificate()
{
    return QSslCertificate(read(u"tlsserver.crt"_s));
}

} // namespace

std::unique_ptr<QTcpServer> makeTlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(read(u"tlsserver.key"_s), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QSslConfiguration trustingTlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({certificate()});
    return configuration;
}

} // namespace cartouche::support
