// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

Answer ok(const QJsonValue &body)
{
    return {200, body, {}};
}

Answer done()
{
    return {200, QJsonValue(), {}};
}

Answer gatewayError(int status, QLatin1StringView code, const QString &message)
{
    const QString httpCode = QString::number(status) + u' ' + QString::fromLatin1(reasonPhrase(status));
    return {status,
            QJsonObject{{u"errorCode"_s, QString(code)},
                        {u"httpCode"_s, httpCode},
                        {u"message"_s, message}},
            {}};
}

Answer backendError(int status, QLatin1StringView errorClass, const QString &message,
                    const QJsonObject &details)
{
    QJsonObject body{{u"class"_s, QString(errorClass)}, {u"message"_s, message}};
    if (!details.isEmpty())
        body[u"details"_s] = details;
    return {status, body, {}};
}

Answer badRequest(const QString &message)
{
    return backendError(400, "Client::BadRequest"_L1, message);
}

Answer notFound(const QString &message)
{
    return backendError(404, "Client::NotFound"_L1, message);
}

Answer forbidden(const QString &message)
{
    return backendError(403, "Client::Forbidden"_L1, message);
}

Answer plainError(int status, const QString &message)
{
    return {status, QJsonObject{{u"message"_s, message}}, {}};
}

QByteArray toBytes(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // Inside an array every value can be written; its brackets are then taken off again.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

HttpResponse jsonResponse(const Answer &answer)
{
    HttpResponse response;
    response.status = answer.status;
    response.body = answer.ready.isNull() ? toBytes(answer.body) : answer.ready;
    response.delay = answer.delay;
    return response;
}

bool readBody(const QByteArray &bytes, QJsonValue &body)
{
    const QByteArray text = bytes.trimmed();
    if (text.isEmpty() || text == "null")
        return true;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return false;
    body = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return true;
}

} // namespace cartouche::sandbox
