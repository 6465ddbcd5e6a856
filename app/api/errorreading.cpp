// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace cartouche::api {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = Error::Kind;
using End = WireAnswer::End;

constexpr qsizetype longestMessage = 4096;
/// Longer is a mistake, and would hold the program for good.
constexpr auto longestWait = std::chrono::hours(12);

/// True when Qt's error stands for a status that was received whole, not for a broken transport.
bool isStatusError(const WireAnswer &wire)
{
    const auto error = wire.networkError;
    return wire.httpStatus >= 400 && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure && error >= QNetworkReply::ContentAccessDenied;
}

/// The status line and the whole body arrived.
bool isWhole(const WireAnswer &wire)
{
    return wire.end == End::Finished && wire.httpStatus != 0
        && (wire.networkError == QNetworkReply::NoError || isStatusError(wire));
}

Kind kindOfBrokenTransport(const WireAnswer &wire)
{
    switch (wire.end) {
    case End::Idle:
    case End::Deadline:
        return Kind::TimedOut;
    case End::TooLarge:
        return Kind::TooLarge;
    case End::Aborted:
        return Kind::Cancelled;
    case End::Finished:
        break;
    }
    switch (wire.networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::TimedOut;
    default:
        return Kind::Network;
    }
}

QString technicalText(const WireAnswer &wire)
{
    switch (wire.end) {
    case End::Idle:
        return u"no byte arrived within the idle time-out"_s;
    case End::Deadline:
        return u"the total deadline has passed"_s;
    case End::TooLarge:
        return u"the answer is larger than the route allows"_s;
    case End::Aborted:
        return u"aborted"_s;
    case End::Finished:
        break;
    }
    if (wire.networkError == QNetworkReply::NoError)
        return {};
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(wire.networkError);
    QString text = QString::fromLatin1(name);
    // Texts about a status contain the URL; the transport's own do not.
    if (!isStatusError(wire) && !wire.networkErrorText.contains("://"_L1))
        text += u": "_s + wire.networkErrorText;
    return text;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/// Reads OVHcloud's error body into `error`; false when it is none.
bool readRefusal(const QByteArray &body, Error &error)
{
    const auto json = readJson(body);
    if (!json || !json->isObject())
        return false;
    const QJsonObject object = json->toObject();
    const QString errorCode = object["errorCode"_L1].toString();
    const QString className = object["class"_L1].toString();
    const QString message = object["message"_L1].toString();
    if (errorCode.isEmpty() && className.isEmpty() && message.isEmpty())
        return false;
    error.code = (errorCode.isEmpty() ? className : errorCode).left(longestMessage).toUtf8();
    error.serverMessage = message.left(longestMessage);
    const QJsonObject details = object["details"_L1].toObject();
    for (auto it = details.begin(); it != details.end(); ++it)
        error.details.insert(it.key(), textOf(it.value()).left(longestMessage));
    return true;
}

/// The gateway's answers about keys. Newer back-ends send a class instead of the code ("Client::
/// BadRequest: Invalid signature"), so the fixed English messages count as well.
struct KeyRefusal
{
    QLatin1StringView code;
    QLatin1StringView message;
    Kind kind = Kind::Refused;
};
constexpr std::array keyRefusals{
    KeyRefusal{"INVALID_SIGNATURE"_L1, "Invalid signature"_L1, Kind::Signature},
    KeyRefusal{"QUERY_TIME_OUT"_L1, {}, Kind::Clock},
    KeyRefusal{"INVALID_KEY"_L1, "This application key is invalid"_L1, Kind::InvalidKey},
    KeyRefusal{"INVALID_CREDENTIAL"_L1, "This credential is not valid"_L1, Kind::InvalidCredential},
    KeyRefusal{"NOT_CREDENTIAL"_L1, "This credential does not exist"_L1, Kind::InvalidCredential},
    KeyRefusal{"MISSING_CREDENTIAL"_L1, {}, Kind::PendingCredential},
    KeyRefusal{"NOT_GRANTED_CALL"_L1, "This call has not been granted"_L1, Kind::NotGranted},
};

Kind kindOfRefusal(const Error &error)
{
    for (const KeyRefusal &refusal : keyRefusals) {
        if (QLatin1StringView(error.code) == refusal.code
            || (!refusal.message.isEmpty()
                && refusal.message.compare(error.serverMessage, Qt::CaseInsensitive) == 0))
            return refusal.kind;
    }
    if (error.httpStatus == 403
        && (error.details.contains(u"unauthorizedActionsByAuthentication"_s)
            || error.details.contains(u"unauthorizedActionsByIAM"_s)))
        return Kind::NotGranted;
    switch (error.httpStatus) {
    case 401:
        return Kind::LoginRequired;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 460:
        return Kind::Expired;
    default:
        return Kind::Refused;
    }
}

} // namespace

base::Result<Answer> readAnswer(const WireAnswer &wire, Request::Method method, const QByteArray &route,
                                Request::AnswerAs answerAs)
{
    const bool isPost = method == Request::Method::Post;
    Error error;
    error.route = route;
    error.httpStatus = wire.httpStatus;
    error.queryId = wire.queryId;
    error.technical = technicalText(wire);

    if (!isWhole(wire)) {
        error.kind = kindOfBrokenTransport(wire);
        // A server cannot act on a POST of which it has no byte of the body; as soon as one was
        // handed to the network, or a status line came back, nobody here can know.
        if (isPost && (wire.bodyLeft || wire.httpStatus != 0)) {
            error.technical = QString::fromLatin1(error.kindName()) + u": "_s + error.technical;
            error.kind = Kind::OutcomeUnknown;
        }
        return base::failure(error);
    }

    const int family = wire.httpStatus / 100;
    if (family == 2) {
        if (answerAs == Request::AnswerAs::Bytes)
            return Answer{QJsonValue::Undefined, wire.body, wire.httpStatus, wire.queryId};
        const auto json = readJson(wire.body);
        if (json)
            return Answer{*json, {}, wire.httpStatus, wire.queryId};
        error.kind = isPost ? Kind::OutcomeUnknown : Kind::Unreadable;
        error.code = "not-json"_ba;
        error.technical = u"the answer is not JSON"_s;
        return base::failure(error);
    }

    const bool readable = readRefusal(wire.body, error);
    if (family == 4 && (readable || !isPost))
        error.kind = kindOfRefusal(error);
    else if (isPost)
        error.kind = Kind::OutcomeUnknown;
    else
        error.kind = family == 3 ? Kind::Redirected : family == 5 ? Kind::Server : Kind::Unreadable;
    if (error.technical.isEmpty())
        error.technical = u"HTTP status %1"_s.arg(wire.httpStatus);
    return base::failure(error);
}

base::Error unreadableModel(const Answer &answer, Request::Method method, const QByteArray &route)
{
    Error error;
    error.kind = method == Request::Method::Post ? Kind::OutcomeUnknown : Kind::Unreadable;
    error.httpStatus = answer.httpStatus;
    error.queryId = answer.queryId;
    error.route = route;
    error.code = "unexpected-json"_ba;
    error.technical = u"the answer lacks what the route promises"_s;
    return error;
}

std::optional<QJsonValue> readJson(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    // QJsonDocument takes objects and arrays only, OVHcloud also sends bare numbers and strings.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (isNumber && count < 0)
        return std::nullopt;
    if (isNumber)
        return seconds(std::min<qint64>(count, seconds(longestWait).count()));
    // "Sun, 06 Nov 1994 08:49:37 GMT"; the two older forms of HTTP dates are not sent any more.
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return std::clamp<milliseconds>(milliseconds(now.msecsTo(at)), milliseconds(0), longestWait);
}

} // namespace cartouche::api
