// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/tlsidentity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

base::Result<QSslConfiguration> flawed(const QString &why)
{
    return base::failure(base::invalid("tls"_ba, why));
}

/// A PEM file does not say in its name which kind of key it holds.
QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

base::Result<QSslConfiguration> readTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl())
        return flawed(u"this computer's Qt cannot speak TLS"_s);
    QFile certificates(certificateFile);
    if (!certificates.open(QIODevice::ReadOnly))
        return flawed(u"%1: %2"_s.arg(certificateFile, certificates.errorString()));
    const QList<QSslCertificate> chain = QSslCertificate::fromDevice(&certificates, QSsl::Pem);
    if (chain.isEmpty())
        return flawed(u"%1 holds no certificate in PEM form"_s.arg(certificateFile));
    QFile keys(keyFile);
    if (!keys.open(QIODevice::ReadOnly))
        return flawed(u"%1: %2"_s.arg(keyFile, keys.errorString()));
    const QSslKey key = readKey(keys.readAll());
    if (key.isNull())
        return flawed(u"%1 holds no private key in PEM form without a password"_s.arg(keyFile));
    const QSslKey certified = chain.constFirst().publicKey();
    if (certified.algorithm() != key.algorithm() || certified.length() != key.length())
        return flawed(u"%1 is not the key of %2"_s.arg(keyFile, certificateFile));

    QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
    identity.setProtocol(QSsl::TlsV1_2OrLater);
    identity.setPeerVerifyMode(QSslSocket::VerifyNone); // clients sign; they have no certificate
    identity.setLocalCertificateChain(chain);
    identity.setPrivateKey(key);
    return identity;
}

} // namespace cartouche::sandbox
