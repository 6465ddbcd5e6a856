// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/call.h"

#include "api/errorreading.h"
#include "api/exchange.h"
#include "api/servertime.h"
#include "api/signature.h"
#include "api/transport.h"
#include "base/logging.h"
#include "base/toldtowait.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdlib>

namespace cartouche::api {

namespace {

using namespace Qt::StringLiterals;
using base::Error;
using Kind = Error::Kind;
using Method = Request::Method;

/// The clock is read to the second, through a network that may take some; less is no difference.
constexpr qint64 sameClockWithin = 5;

/// What an answer says of how the server is.
/// A computer without a network says nothing of the server: asking less would only hide it for longer.
bool neverArrived(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TemporaryNetworkFailureError;
}

Pacer::Heard heardFrom(const WireAnswer &wire, const base::Result<Answer> &result)
{
    if (wire.end == WireAnswer::End::Aborted || neverArrived(wire.networkError))
        return Pacer::Heard::Nothing;
    if (result)
        return Pacer::Heard::Answer;
    // A POST with a readable 500 is "outcome unknown" by its kind; the status speaks for itself.
    const Error &error = result.error();
    if (error.httpStatus == 429)
        return Pacer::Heard::TooMuch;
    if (error.httpStatus >= 500 || error.kind == Kind::Network || error.kind == Kind::TimedOut)
        return Pacer::Heard::Trouble;
    if (error.httpStatus == 0)
        return error.kind == Kind::OutcomeUnknown ? Pacer::Heard::Trouble : Pacer::Heard::Nothing;
    return Pacer::Heard::Answer;
}

/// An id that is empty, "." or ".." would turn one route into another.
bool isSoundPath(const QString &path)
{
    if (!path.startsWith(u'/') || path.contains(u'?') || path.contains(u'#'))
        return false;
    const QList<QStringView> segments = QStringView(path).sliced(1).split(u'/');
    return std::none_of(segments.begin(), segments.end(), [](QStringView segment) {
        return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1;
    });
}

} // namespace

Call::Call(const Means &means, Sender sender, Request request, Done done, QObject *parent)
    : QObject(parent), m_means(means), m_sender(std::move(sender)), m_request(std::move(request)),
      m_done(std::move(done))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Call::waitForClock);
}

void Call::start()
{
    m_sinceStart.start();
    if (isSoundPath(m_request.path) && url().isValid()) {
        waitForClock();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { end(base::failure(base::invalid("path"_ba, u"a parameter of the path is empty or unfit"_s))); },
        Qt::QueuedConnection);
}

void Call::abort()
{
    if (m_exchange) {
        m_exchange->abort();
        return;
    }
    if (m_refusal) {
        end(base::failure(settled(*m_refusal, false)));
        return;
    }
    Error error;
    error.kind = Kind::Cancelled;
    error.technical = u"aborted before it was sent"_s;
    end(base::failure(error));
}

bool Call::isSigned() const
{
    return m_request.isSigned && m_sender.credentials.canSign();
}

QUrl Call::url() const
{
    QByteArray text = m_sender.endpoint.baseUrl.toEncoded() + m_request.path.toUtf8();
    if (!m_request.query.isEmpty()) {
        // QUrlQuery leaves a plus sign as it is, and servers read it as a space: "+02:00".
        text += '?' + m_request.query.toString(QUrl::FullyEncoded).toUtf8().replace('+', "%2B");
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

WireRequest Call::wireRequest()
{
    WireRequest wire;
    wire.method = m_request.method;
    wire.url = url();
    wire.sizeLimit = m_request.sizeLimit;
    wire.answerAs = m_request.answerAs;
    wire.totalDeadline = m_request.totalDeadline;
    if (wire.method == Method::Post || wire.method == Method::Put)
        wire.body = QJsonDocument(m_request.body).toJson(QJsonDocument::Compact);
    if (!m_sender.language.isEmpty())
        wire.headers.append({"Accept-Language"_ba, m_sender.language});

    const Credentials &keys = m_sender.credentials;
    if (!keys.applicationKey.isEmpty())
        wire.headers.append({"X-Ovh-Application"_ba, keys.applicationKey.toUtf8()});
    if (isSigned()) {
        m_usedOffset = m_means.time.offset().value_or(0);
        const qint64 now = m_means.time.now();
        wire.headers.append({"X-Ovh-Consumer"_ba, keys.consumerKey.toUtf8()});
        wire.headers.append({"X-Ovh-Timestamp"_ba, QByteArray::number(now)});
        wire.headers.append({"X-Ovh-Signature"_ba,
                             signature(keys, methodName(wire.method), wire.url.toEncoded(), wire.body, now)});
    }
    return wire;
}

void Call::waitForClock()
{
    if (isSigned())
        m_means.time.whenKnown(this, [this] { waitForTurn(); });
    else
        waitForTurn();
}

void Call::waitForTurn()
{
    if (m_hasEnded)
        return;
    // Only reads are paced: a POST never stands behind a hundred of them.
    if (m_request.method == Method::Get) {
        m_means.pacer.enqueue(urgency(), this, [this](quint64 turn) { return send(turn); },
                              [this](std::chrono::milliseconds wait) { endToldToWait({}, wait); });
    } else {
        (void)send(m_means.pacer.passBy());
    }
}

bool Call::send(quint64 turn)
{
    if (m_hasEnded)
        return false;
    m_turn = turn;
    ++m_tries;
    m_exchange = m_means.transport.send(wireRequest(), this);
    connect(m_exchange, &Exchange::ended, this, &Call::answered);
    return true;
}

void Call::answered(const WireAnswer &wire)
{
    m_exchange.clear();
    base::Result<Answer> result = readAnswer(wire, m_request.method, m_request.route, m_request.answerAs);
    giveTurnBack(heardFrom(wire, result), wire.retryAfter);
    if (result) {
        end(std::move(result));
        return;
    }
    const Error &error = result.error();
    if (m_request.method == Method::Delete && error.kind == Kind::NotFound) {
        end(Answer{QJsonValue::Null, {}, wire.httpStatus, wire.queryId});
    } else if (isSigned() && (error.kind == Kind::Signature || error.kind == Kind::Clock)) {
        if (m_askedClock)
            end(base::failure(settled(error, false)));
        else
            askClockAbout(error);
    } else if (hasToWaitTooLong(wire, error)) {
        endToldToWait(error, *wire.retryAfter);
    } else if (mayTryAgain(error)) {
        tryAgainLater(wire.retryAfter);
    } else {
        end(std::move(result));
    }
}

Pacer::Urgency Call::urgency() const
{
    return m_request.isBackground ? Pacer::Urgency::Background : Pacer::Urgency::Page;
}

/// Nothing is asked earlier than the server says, and nobody sits in front of a page for an hour without a word.
bool Call::hasToWaitTooLong(const WireAnswer &wire, const Error &error) const
{
    return m_request.method == Method::Get && (error.kind == Kind::RateLimited || error.kind == Kind::Server)
        && wire.retryAfter && *wire.retryAfter > Pacer::patience(urgency());
}

void Call::endToldToWait(Error error, std::chrono::milliseconds wait)
{
    end(base::failure(base::toldToWait(std::move(error), m_means.options.clock->now().addMSecs(wait.count()))));
}

bool Call::mayTryAgain(const Error &error) const
{
    const bool answerIsLost = error.kind == Kind::Network || error.kind == Kind::TimedOut;
    switch (m_request.method) {
    case Method::Get:
        return m_tries < m_means.options.readTries
            && (answerIsLost || error.kind == Kind::Server || error.kind == Kind::RateLimited);
    case Method::Put:
    case Method::Delete:
        return m_tries < 2 && answerIsLost;
    case Method::Post:
        return false;
    }
    Q_UNREACHABLE();
}

void Call::tryAgainLater(std::optional<std::chrono::milliseconds> retryAfter)
{
    const double backOff = static_cast<double>(m_means.options.retryBase.count()) * (1 << std::min(m_tries - 1, 10));
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    m_pause.start(retryAfter.value_or(std::chrono::milliseconds(static_cast<qint64>(backOff * jitter))));
}

void Call::askClockAbout(const Error &refusal)
{
    m_askedClock = true;
    m_refusal = refusal;
    m_means.time.readAgain(this, [this](bool wasRead) { clockSaid(wasRead); });
}

/// The one place where a POST may leave a second time: OVHcloud's gateway has refused the first one
/// for its signature or its time, in a readable 4xx, so nothing was done; the clock has since turned
/// out to be wrong, which explains the refusal; it is signed anew, once. Not so for the calls that
/// place an order or spend money (`neverRepeat`): there the next click is the user's.
void Call::clockSaid(bool wasRead)
{
    if (m_hasEnded)
        return;
    const Error refusal = *std::exchange(m_refusal, std::nullopt);
    const qint64 moved = std::abs(m_means.time.offset().value_or(0) - m_usedOffset);
    const bool clockWasWrong = wasRead && moved > sameClockWithin;
    const bool isHarmless = m_request.method != Method::Post && refusal.kind == Kind::Clock;
    if (!m_request.neverRepeat && (clockWasWrong || isHarmless))
        waitForTurn();
    else
        end(base::failure(settled(refusal, clockWasWrong)));
}

/// QUERY_TIME_OUT is not documented, and one client takes it for a time-out of the server. Where the
/// clock does not explain it, a POST may have been acted on.
Error Call::settled(Error refusal, bool clockWasWrong) const
{
    if (m_request.method == Method::Post && refusal.kind == Kind::Clock && !clockWasWrong) {
        refusal.kind = Kind::OutcomeUnknown;
        refusal.technical = u"a time-out was answered although the clock is right"_s;
    }
    return refusal;
}

void Call::giveTurnBack(Pacer::Heard heard, std::optional<std::chrono::milliseconds> retryAfter)
{
    if (m_turn != 0)
        m_means.pacer.giveBack(std::exchange(m_turn, 0), heard, retryAfter);
}

void Call::end(base::Result<Answer> result)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_pause.stop();
    giveTurnBack(Pacer::Heard::Nothing);
    if (!result)
        result.error().route = m_request.route;
    const int status = result ? result->httpStatus : result.error().httpStatus;
    const QString queryId = result ? result->queryId : result.error().queryId;
    qCDebug(logApi).noquote() << m_request.route << status << (queryId.isEmpty() ? u"-"_s : queryId)
                              << m_sinceStart.elapsed() << "ms" << (result ? "ok"_ba : result.error().kindName());
    deleteLater();
    const Done done = std::move(m_done);
    done(result);
}

} // namespace cartouche::api
