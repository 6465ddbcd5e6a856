// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>

namespace cartouche::test {

class SandboxProcess;

struct Reply
{
    int status = 0;
    QJsonValue body;
    QByteArray raw;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QString message() const { return body[u"message"].toString(); }
    [[nodiscard]] QString code() const
    {
        return body[body.toObject().contains(u"class") ? u"class" : u"errorCode"].toString();
    }
};

/// A small client of the tests' own, which signs as the documentation says. It does not use
/// app/api: what one of the two gets wrong, the other shall not forgive. Every good answer is
/// compared with the documented type of its route.
class SignedClient
{
public:
    explicit SignedClient(const SandboxProcess &sandbox);

    QString applicationKey;
    QString applicationSecret;
    QString consumerKey;
    QString endpoint;
    qint64 clockOffset = 0; ///< seconds added to the timestamp
    QByteArray acceptLanguage = "fr";
    QByteArray signatureOverride; ///< sent in place of the right signature when not empty

    [[nodiscard]] Reply get(const QString &path);
    [[nodiscard]] Reply post(const QString &path, const QJsonValue &body = QJsonValue::Undefined);
    [[nodiscard]] Reply put(const QString &path, const QJsonValue &body);
    [[nodiscard]] Reply del(const QString &path);
    /// Without any X-Ovh header.
    [[nodiscard]] Reply anonymously(const QByteArray &method, const QString &path,
                                    const QByteArray &body = {});
    /// Signed, with a body given as bytes.
    [[nodiscard]] Reply send(const QByteArray &method, const QString &path, const QByteArray &body);
    /// The headers of a signed call of exactly this URL.
    [[nodiscard]] QMap<QByteArray, QByteArray> signature(const QByteArray &method,
                                                         const QByteArray &url,
                                                         const QByteArray &body) const;
    /// Any URL, any headers: for pages and for POST /auth/credential.
    [[nodiscard]] Reply plain(const QByteArray &method, const QString &url, const QByteArray &body,
                              const QMap<QByteArray, QByteArray> &headers);

private:
    QNetworkAccessManager m_network;
};

/// Writes bytes to a port of this computer and reads until the server closes or, when it keeps the
/// connection, until `enough` was read.
[[nodiscard]] QByteArray exchangeBytes(int port, const QByteArray &request,
                                       const QByteArray &enough = {});

} // namespace cartouche::test
