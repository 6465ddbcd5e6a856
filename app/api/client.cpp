// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/client.h"

#include "api/call.h"
#include "api/pacer.h"
#include "api/pending.h"
#include "api/servertime.h"
#include "api/transport.h"

#include <QHash>

#include <algorithm>

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

QUrl timeUrl(const Endpoint &endpoint)
{
    return QUrl::fromEncoded(endpoint.baseUrl.toEncoded() + "/auth/time");
}

} // namespace

/// The order of the members is that of their use: a call dies before the transport it uses.
class Client::Private
{
public:
    Private(Endpoint toWhere, Credentials keys, Options how)
        : endpoint(std::move(toWhere)), credentials(std::move(keys)), options(std::move(how)),
          transport(options), time(transport, *options.clock, timeUrl(endpoint)),
          pacer(options.readsPerMinute)
    {
    }

    const Endpoint endpoint;
    Credentials credentials;
    const Options options;
    QByteArray language;
    Transport transport;
    ServerTime time;
    Pacer pacer;
    quint64 lastCall = 0;
    bool isClosing = false;
    QHash<quint64, Call *> open;
    QObject calls; ///< their parent
};

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Client::Client(Endpoint endpoint, Credentials credentials, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(endpoint), std::move(credentials), std::move(options)))
{
    connect(&d->time, &ServerTime::offsetKnown, this, &Client::clockOffsetKnown);
    connect(&d->pacer, &Pacer::paceChanged, this, &Client::paceChanged);
}

Client::Client(Endpoint endpoint, Credentials credentials, QObject *parent)
    : Client(std::move(endpoint), std::move(credentials), Options(), parent)
{
}

Client::~Client()
{
    d->isClosing = true;
    QList<quint64> calls = d->open.keys();
    std::sort(calls.begin(), calls.end());
    for (const quint64 call : calls)
        abort(call);
}

const Endpoint &Client::endpoint() const
{
    return d->endpoint;
}

const Credentials &Client::credentials() const
{
    return d->credentials;
}

void Client::setCredentials(Credentials credentials)
{
    d->credentials = std::move(credentials);
}

void Client::setLanguage(const QString &language)
{
    d->language = language.toLatin1();
}

void Client::setReadsPerMinute(int most)
{
    d->pacer.setCeiling(most);
}

Pace Client::pace() const
{
    return d->pacer.pace();
}

std::optional<qint64> Client::clockOffset() const
{
    return d->time.offset();
}

QFuture<base::Result<QJsonValue>> Client::send(Request request)
{
    const auto pending = Pending<QJsonValue>::open(*this);
    pending->call(std::move(request), [to = pending.get()](const base::Result<Answer> &result) {
        to->finish(result.map([](const Answer &answer) { return answer.json; }));
    });
    return pending->future();
}

quint64 Client::start(Request request, std::function<void(base::Result<Answer>)> done)
{
    if (d->isClosing) {
        base::Error error;
        error.kind = base::Error::Kind::Cancelled;
        error.route = request.route;
        done(base::failure(error));
        return 0;
    }
    const quint64 number = ++d->lastCall;
    const auto ended = [this, number, isSigned = request.isSigned,
                        done = std::move(done)](const base::Result<Answer> &result) {
        d->open.remove(number);
        if (!result && isSigned && result.error().isAuthentication())
            Q_EMIT authenticationFailed(result.error());
        done(result); // may delete this client, as may the signal
    };
    auto *call = new Call({d->transport, d->pacer, d->time, d->options}, {d->endpoint, d->credentials, d->language},
                          std::move(request), ended, &d->calls);
    d->open.insert(number, call);
    call->start();
    return number;
}

void Client::abort(quint64 call)
{
    if (Call *open = d->open.value(call))
        open->abort();
}

} // namespace cartouche::api
