// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signedclient.h"

#include "sandbox/documentation.h"
#include "support/sandboxprocess.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QtTest>

namespace cartouche::test {

namespace {

QByteArray toBody(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QByteArray();
}

/// QJsonDocument only reads objects and arrays, so any value is read as the one of a list.
QJsonValue toJson(const QByteArray &bytes)
{
    return QJsonDocument::fromJson('[' + bytes + ']').array().at(0);
}

} // namespace

SignedClient::SignedClient(const SandboxProcess &sandbox)
    : applicationKey(sandbox.applicationKey()), applicationSecret(sandbox.applicationSecret()),
      consumerKey(sandbox.consumerKey()), endpoint(sandbox.endpoint())
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Reply SignedClient::get(const QString &path)
{
    return send("GET", path, {});
}

Reply SignedClient::post(const QString &path, const QJsonValue &body)
{
    return send("POST", path, toBody(body));
}

Reply SignedClient::put(const QString &path, const QJsonValue &body)
{
    return send("PUT", path, toBody(body));
}

Reply SignedClient::del(const QString &path)
{
    return send("DELETE", path, {});
}

Reply SignedClient::anonymously(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return plain(method, endpoint + path, body, {{"Accept-Language", acceptLanguage}});
}

Reply SignedClient::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    // What Qt puts on the wire is the encoded form of the URL, so that is what is signed.
    const QByteArray url = QUrl(endpoint + path).toEncoded();
    QMap<QByteArray, QByteArray> headers = signature(method, url, body);
    headers["Accept-Language"] = acceptLanguage;
    return plain(method, endpoint + path, body, headers);
}

QMap<QByteArray, QByteArray> SignedClient::signature(const QByteArray &method,
                                                     const QByteArray &url,
                                                     const QByteArray &body) const
{
    const QByteArray time
        = QByteArray::number(QDateTime::currentSecsSinceEpoch() + clockOffset);
    const QByteArray text = applicationSecret.toUtf8() + '+' + consumerKey.toUtf8() + '+' + method
        + '+' + url + '+' + body + '+' + time;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    return {{"X-Ovh-Application", applicationKey.toUtf8()},
            {"X-Ovh-Consumer", consumerKey.toUtf8()},
            {"X-Ovh-Timestamp", time},
            {"X-Ovh-Signature", signatureOverride.isEmpty() ? "$1$" + hash : signatureOverride}};
}

Reply SignedClient::plain(const QByteArray &method, const QString &url, const QByteArray &body,
                          const QMap<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (auto each = headers.begin(); each != headers.end(); ++each)
        request.setRawHeader(each.key(), each.value());
    QNetworkReply *network = m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(network, &QNetworkReply::finished);
    Reply reply;
    if (!network->isFinished() && !finished.wait(20'000))
        return reply;
    reply.status = network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.raw = network->readAll();
    reply.body = toJson(reply.raw);
    for (const auto &[name, value] : network->rawHeaderPairs())
        reply.headers[name.toLower()] = value;
    network->deleteLater();

    if (url.startsWith(endpoint) && reply.status == 200) {
        const QStringList flaws = Documentation::instance().flawsOf(
            QString::fromLatin1(method), url.mid(endpoint.size()), reply.body);
        if (!flaws.isEmpty())
            QTest::qFail(qPrintable(QString::fromLatin1(method) + u' ' + url.mid(endpoint.size())
                                    + QStringLiteral(": ") + flaws.join(QStringLiteral("; "))),
                         __FILE__, __LINE__);
    }
    return reply;
}

QByteArray exchangeBytes(int port, const QByteArray &request, const QByteArray &enough)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (enough.isEmpty() || !answer.contains(enough)) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(5000))
            break;
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

} // namespace cartouche::test
