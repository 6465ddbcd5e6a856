// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"
#include "api/pace.h"
#include "base/clock.h"
#include "base/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cartouche::api {

struct Answer;
template <typename T>
class Pending;

/// One call before it is sent.
struct Request
{
    enum class Method { Get, Post, Put, Delete };
    /// What becomes of the body of a 2xx; that of a refusal is read in any case.
    enum class AnswerAs {
        Json,  ///< parsed here, on the client's thread
        Bytes, ///< handed over as it came, for a reader on another thread: see Answer::bytes
    };

    Method method = Method::Get;
    QByteArray route;          ///< template for errors and logs: "GET /order/cart/{cartId}/summary"
    QString path;              ///< with its parameters percent-encoded: see `segment()`
    QUrlQuery query;
    QJsonObject body;          ///< POST and PUT only; an empty object is sent as "{}"
    bool isSigned = true;      ///< false: only the application key header goes along
    qint64 sizeLimit = 4 << 20;///< bytes of answer that are read before the call is given up
    AnswerAs answerAs = AnswerAs::Json;
    std::optional<std::chrono::milliseconds> totalDeadline; ///< in place of Client::Options::totalDeadline
    /// A call that spends money or places an order: it is not even signed anew and sent again after
    /// a refusal that proves that nothing was done.
    bool neverRepeat = false;
    /// A read that nobody waits in front of, one of many: it goes behind every other read and leaves them room.
    bool isBackground = false;
};

/// Percent-encodes one path segment ("/" included), the way it is signed and sent.
[[nodiscard]] QString segment(const QString &text);

/// The one way to OVHcloud: signs, paces, sends, reads. Lives on the thread it was made on (the GUI
/// thread) and never blocks it. Every public route of the API has a function in the `…routes.h`
/// headers that calls `send`.
///
/// Sending once: a POST leaves this object at most one time and is never repeated by anything, not
/// by Qt either (see postbody.h); the one exception, not for `neverRepeat`, is a POST that was refused
/// because this computer's clock was wrong: nothing was done, it is signed anew once. A failure is
/// Kind::OutcomeUnknown unless OVHcloud's refusal (a 4xx with a JSON error body) could be read, or the
/// POST certainly never left (Network, Tls, TimedOut, Cancelled). GETs are tried up to three times;
/// PUT and DELETE once more after a lost answer; a 404 after a DELETE is success.
///
/// Futures: continue with base::whenDone(future, context, …): when the context is gone the handler is not
/// called. `QFuture::cancel()` aborts a call down to the network reply; a client that is destroyed
/// finishes its open calls with Kind::Cancelled (a POST that had left already: OutcomeUnknown),
/// never leaves them hanging.
class Client : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds idleTimeout{30'000};    ///< no byte for so long
        std::chrono::milliseconds totalDeadline{90'000};  ///< for one try
        std::chrono::milliseconds retryBase{500};         ///< doubled per try, with jitter
        int readTries = 3;
        int readsPerMinute = 240; ///< the most reads in the long run (a burst of 12 beside); 0 = no limit
        const base::Clock *clock = &base::Clock::system();
        std::optional<QSslConfiguration> sslConfiguration; ///< for tests; the product trusts the system
    };

    Client(Endpoint endpoint, Credentials credentials, Options options, QObject *parent = nullptr);
    Client(Endpoint endpoint, Credentials credentials, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Endpoint &endpoint() const;
    [[nodiscard]] const Credentials &credentials() const;
    void setCredentials(Credentials credentials);
    /// "fr" or "en": sent as Accept-Language, so that the server's descriptions follow the window.
    void setLanguage(const QString &language);

    /// Sends one call. The value is the parsed JSON of a 2xx (null for an empty body).
    [[nodiscard]] QFuture<base::Result<QJsonValue>> send(Request request);

    /// The ceiling of the pace of reads, from now on; 0 = no limit.
    void setReadsPerMinute(int most);
    /// How fast reads go at present. The server's answers decide (see PaceLaw), below the ceiling.
    [[nodiscard]] Pace pace() const;

    /// Seconds between this computer's clock and OVHcloud's, once known.
    [[nodiscard]] std::optional<qint64> clockOffset() const;

Q_SIGNALS:
    /// A signed call was refused because of the keys (Error::isAuthentication()).
    void authenticationFailed(const cartouche::base::Error &error);
    /// The clock offset was read; the absolute value may be large, calls work all the same.
    void clockOffsetKnown(qint64 seconds);
    /// While reads come and go, at most four times a second: see pace().
    void paceChanged();

private:
    template <typename T>
    friend class Pending;

    /// What stands behind `send` and the typed routes: `done` is called exactly once, never from
    /// within `start` while the client lives on. @returns a number for `abort`
    quint64 start(Request request, std::function<void(base::Result<Answer>)> done);
    /// Ends a call at once, `done` included; a call that has ended already is left alone.
    void abort(quint64 call);

    class Private;
    std::unique_ptr<Private> d;
};

template <typename T>
using Reply = QFuture<base::Result<T>>;

} // namespace cartouche::api
