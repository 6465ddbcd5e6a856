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

QByteArray read(const QString &ending)
{
    QFile file(tlsServerFile(ending));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QSslCertificate certificate()
{
    return QSslCertificate(read(u"crt"_s));
}

} // namespace

QString tlsServerFile(const QString &ending)
{
    return QStringLiteral(CARTOUCHE_TEST_SUPPORT "/tlsserver.") + ending;
}

std::unique_ptr<QTcpServer> makeTlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(read(u"key"_s), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QSslConfiguration trustingTlsServer()
{
    // Shared by all that ask: reading a certificate costs more than a call.
    static const QSslConfiguration trusting = [] {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({certificate()});
        return configuration;
    }();
    return trusting;
}

} // namespace cartouche::support
