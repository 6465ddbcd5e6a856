// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"

#include <QByteArray>
#include <QJsonValue>
#include <QNetworkReply>
#include <QString>

#include <chrono>
#include <optional>

namespace cartouche::api {

/// A call as it goes over the wire, signed and encoded.
struct WireRequest
{
    Request::Method method = Request::Method::Get;
    QUrl url;
    QByteArray body;                              ///< empty for GET and DELETE
    QList<QPair<QByteArray, QByteArray>> headers; ///< beyond those that every call has
    qint64 sizeLimit = 4 << 20;
    Request::AnswerAs answerAs = Request::AnswerAs::Json;
    std::optional<std::chrono::milliseconds> totalDeadline; ///< in place of the client's
};

/// What one try on the wire came to, before anybody judged it.
struct WireAnswer
{
    enum class End {
        Finished, ///< Qt finished the reply, well or badly: see `networkError`
        Idle,     ///< no byte came for too long
        Deadline, ///< it took too long altogether
        TooLarge, ///< more bytes than the route may have
        Aborted,  ///< by ourselves
    };

    End end = End::Finished;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    bool bodyLeft = false;        ///< a byte of the request's body was handed to the network
    int httpStatus = 0;           ///< 0 when no status line came
    QByteArray body; ///< followed by zeros within its capacity where bytes were wanted
    QString queryId;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// So many zero bytes follow Answer::bytes within their capacity, for readers that look beyond the end.
constexpr qsizetype paddingOfBytes = 64;

/// The good end of a call, as the typed routes get it.
struct Answer
{
    QJsonValue json;  ///< undefined when bytes were asked for
    QByteArray bytes; ///< Request::AnswerAs::Bytes only; shared, never copied on the way
    int httpStatus = 0;
    QString queryId;
};

/// "GET"
[[nodiscard]] QByteArray methodName(Request::Method method);

} // namespace cartouche::api
