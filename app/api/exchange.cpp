// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/exchange.h"

#include "api/errorreading.h"
#include "api/postbody.h"

#include <algorithm>

namespace cartouche::api {

namespace {

using namespace Qt::StringLiterals;
using End = WireAnswer::End;

// Of an answer that is large: a fast line would else pile it up, and taking it all over at once is a pause
// that one sees.
constexpr qint64 atATime = 256 << 10;

/// For support, so it goes to logs and to the journal: only what a query id can be made of.
QString queryIdOf(const QNetworkReply &reply)
{
    const QByteArray raw = reply.rawHeader("X-OVH-QUERYID"_ba).left(200);
    QByteArray text;
    std::copy_if(raw.begin(), raw.end(), std::back_inserter(text), [](char c) { return c > ' ' && c < 0x7f; });
    return QString::fromLatin1(text);
}

/// Qt takes a length that is no number for none at all, and the answer for whole.
bool hasSoundLength(const QNetworkReply &reply)
{
    const QByteArray length = reply.rawHeader("Content-Length"_ba).trimmed();
    return std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Exchange::Exchange(const Client::Options &options, const WireRequest &request, QObject *owner)
    : QObject(owner), m_options(options), m_sizeLimit(request.sizeLimit),
      m_wantsBytes(request.answerAs == Request::AnswerAs::Bytes)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(options.idleTimeout);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(request.totalDeadline.value_or(options.totalDeadline));
    connect(&m_idle, &QTimer::timeout, this, [this] { end(End::Idle); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(End::Deadline); });
}

Exchange::~Exchange()
{
    if (m_reply && !m_hasEnded) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::follow(QNetworkReply *reply, PostBody *body)
{
    m_reply = reply;
    m_body = body;
    if (body)
        body->setParent(reply); // Qt reads it as long as the reply lives
    const auto stillAlive = [this] { m_idle.start(); };
    connect(reply, &QNetworkReply::socketStartedConnecting, this, stillAlive);
    connect(reply, &QNetworkReply::encrypted, this, stillAlive);
    connect(reply, &QNetworkReply::requestSent, this, stillAlive);
    connect(reply, &QNetworkReply::uploadProgress, this, stillAlive);
    connect(reply, &QNetworkReply::metaDataChanged, this, stillAlive);
    if (m_wantsBytes) {
        connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::makeRoom);
        reply->setReadBufferSize(atATime);
    }
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    // Queued: what follows may delete the client, and the reply must not go within its own signal.
    connect(reply, &QNetworkReply::finished, this, [this] { end(End::Finished); }, Qt::QueuedConnection);
    m_idle.start();
    m_deadline.start();
}

void Exchange::abort()
{
    end(End::Aborted);
}

/// The whole answer fits from the start: growing would need room for it twice. What the server says of the
/// length is believed up to the limit; until it has come, the room is only an address.
void Exchange::makeRoom()
{
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length"_ba).trimmed().toLongLong(&isNumber);
    if (isNumber && length > 0)
        m_received.reserve(std::min(length, m_sizeLimit + 1) + paddingOfBytes);
}

/// What has arrived, one byte beyond the limit at most. Asked for by its size: QIODevice makes room for
/// all that it is asked for.
QByteArray Exchange::readable() const
{
    return m_reply->read(std::min(m_sizeLimit + 1 - m_received.size(), m_reply->bytesAvailable()));
}

void Exchange::readSome()
{
    m_idle.start();
    m_received += readable();
    if (m_received.size() > m_sizeLimit)
        QMetaObject::invokeMethod(this, [this] { end(End::TooLarge); }, Qt::QueuedConnection);
}

void Exchange::end(End reason)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_idle.stop();
    m_deadline.stop();
    m_reply->disconnect(this);

    WireAnswer answer;
    if (reason == End::Finished) {
        m_received += readable();
        if (m_received.size() > m_sizeLimit)
            reason = End::TooLarge;
    }
    if (m_wantsBytes) { // zeros behind the end, which shrinking leaves there
        m_received.append(paddingOfBytes, '\0');
        m_received.resize(m_received.size() - paddingOfBytes);
    }
    answer.end = reason;
    answer.networkError = m_reply->error();
    if (answer.networkError == QNetworkReply::NoError && !hasSoundLength(*m_reply))
        answer.networkError = QNetworkReply::ProtocolFailure;
    answer.networkErrorText = m_reply->errorString();
    answer.bodyLeft = m_body && m_body->wasRead();
    answer.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(m_received);
    answer.queryId = queryIdOf(*m_reply);
    answer.retryAfter = readRetryAfter(m_reply->rawHeader("Retry-After"_ba), m_options.clock->now());

    m_reply->abort();
    m_reply->deleteLater();
    deleteLater();
    Q_EMIT ended(answer);
}

} // namespace cartouche::api
