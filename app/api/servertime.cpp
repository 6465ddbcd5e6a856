// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/servertime.h"

#include "api/errorreading.h"
#include "api/exchange.h"
#include "api/transport.h"
#include "base/logging.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;

ServerTime::ServerTime(Transport &transport, const base::Clock &clock, QUrl timeUrl, QObject *parent)
    : QObject(parent), m_transport(transport), m_clock(clock), m_timeUrl(std::move(timeUrl))
{
}

qint64 ServerTime::now() const
{
    return m_clock.now().toSecsSinceEpoch() + m_offset.value_or(0);
}

void ServerTime::whenKnown(QObject *context, std::function<void()> then)
{
    if (m_offset && !m_isAsking)
        then();
    else
        readAgain(context, [then = std::move(then)](bool) { then(); });
}

void ServerTime::readAgain(QObject *context, std::function<void(bool)> then)
{
    m_waiting.append({context, std::move(then)});
    if (!m_isAsking)
        ask();
}

void ServerTime::ask()
{
    m_isAsking = true;
    WireRequest request;
    request.url = m_timeUrl;
    request.sizeLimit = 1024;
    connect(m_transport.send(request, this), &Exchange::ended, this, &ServerTime::answered);
}

void ServerTime::answered(const WireAnswer &wire)
{
    const QByteArray route = "GET /auth/time"_ba;
    const auto answer = readAnswer(wire, Request::Method::Get, route);
    const qint64 seconds = answer ? answer->json.toInteger() : 0;
    const bool wasRead = seconds > 0;
    m_isAsking = false;
    if (wasRead) {
        m_offset = seconds - m_clock.now().toSecsSinceEpoch();
        qCDebug(logApi).noquote() << route << wire.httpStatus << wire.queryId << "offset" << *m_offset << "s";
    } else {
        qCWarning(logApi).noquote() << "OVHcloud's clock could not be read:"
                                    << (answer ? u"no number"_s : answer.error().toLogLine());
        // A server without this route has no clock to compare with; it is not asked before every call.
        if (!answer && answer.error().kind == base::Error::Kind::NotFound)
            m_offset = m_offset.value_or(0);
    }
    const QPointer<ServerTime> self(this);
    if (wasRead)
        Q_EMIT offsetKnown(*m_offset);
    if (!self)
        return;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.context)
            waiting.then(wasRead);
    }
}

} // namespace cartouche::api
