// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpmessage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>

namespace cartouche::sandbox {

/// What a route answers: a status and a JSON value (`null` for the routes the API calls void).
struct Answer
{
    int status = 200;
    QJsonValue body;
    std::chrono::milliseconds delay{0};
    QByteArray ready{}; ///< a large body that was made before, shared; takes the place of `body`

    [[nodiscard]] bool isGood() const { return status < 300; }
};

[[nodiscard]] Answer ok(const QJsonValue &body);
/// 200 and `null`.
[[nodiscard]] Answer done();

/// The gateway's shape: {errorCode, httpCode, message}.
[[nodiscard]] Answer gatewayError(int status, QLatin1StringView code, const QString &message);
/// The back end's shape: {class, message}, and {details} when there are any.
[[nodiscard]] Answer backendError(int status, QLatin1StringView errorClass, const QString &message,
                                  const QJsonObject &details = {});
/// 400 Client::BadRequest
[[nodiscard]] Answer badRequest(const QString &message);
/// 404 Client::NotFound
[[nodiscard]] Answer notFound(const QString &message);
/// 403 Client::Forbidden
[[nodiscard]] Answer forbidden(const QString &message);
/// The oldest shape: {message} alone, as refused payments and anonymous calls get it.
[[nodiscard]] Answer plainError(int status, const QString &message);

/// A JSON value as the bytes of a body; QJsonDocument only writes objects and arrays.
[[nodiscard]] QByteArray toBytes(const QJsonValue &value);
/// An answer as it goes over the wire.
[[nodiscard]] HttpResponse jsonResponse(const Answer &answer);
/// Reads the body of a request; one that is empty or `null` leaves the value undefined. False when it
/// is no JSON object or array.
[[nodiscard]] bool readBody(const QByteArray &bytes, QJsonValue &body);

} // namespace cartouche::sandbox
