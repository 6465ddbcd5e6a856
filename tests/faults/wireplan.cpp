// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/wireplan.h"

#include "faults/wiremessage.h"

#include <algorithm>

namespace cartouche::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = WirePlan::End;

namespace {

constexpr auto json = "application/json";

QByteArray page(const QByteArray &title)
{
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
        + "</h1><p>Please wait</p></body></html>";
}

QByteArray pageAnswer(const QByteArray &status)
{
    return wire::answer(status, "text/html; charset=utf-8"_ba, page(status));
}

QByteArray refusal(const QByteArray &status, const QByteArray &className, const QByteArray &message)
{
    return wire::answer(status, json, R"({"class":")" + className + R"(","message":")" + message + R"("})");
}

/// A gateway in front of OVHcloud knows nothing of what happened behind it: it sends a page.
QByteArray tooMany(bool hasActed)
{
    const QByteArray status = "429 Too Many Requests"_ba;
    return hasActed ? pageAnswer(status) : refusal(status, "Client::TooManyRequests"_ba, "Too many requests"_ba);
}

QByteArray withRetryAfter(const QByteArray &answer)
{
    return wire::withHeader(wire::headOf(answer), "Retry-After: 1"_ba) + wire::bodyOf(answer);
}

QByteArray redirection(const QByteArray &status, const QByteArray &elsewhere)
{
    const QByteArray answer = pageAnswer(status);
    return wire::withHeader(wire::headOf(answer), "Location: " + elsewhere + "/1.0/caught") + wire::bodyOf(answer);
}

/// Up to the middle of something that begins at `from`.
QByteArray cutWithin(const QByteArray &answer, qsizetype from, qsizetype end)
{
    return answer.first(from + std::max<qsizetype>((end - from) / 2, 1));
}

QByteArray cutInStatusLine(const QByteArray &answer)
{
    return cutWithin(answer, 0, answer.indexOf("\r\n"));
}

QByteArray cutInHeaders(const QByteArray &answer)
{
    return cutWithin(answer, answer.indexOf("\r\n") + 2, wire::headOf(answer).size() - 4);
}

QByteArray cutInBody(const QByteArray &answer)
{
    return cutWithin(answer, wire::headOf(answer).size(), answer.size());
}

QByteArray lengthSaid(const QByteArray &answer, const QByteArray &length)
{
    const QByteArray head = wire::withoutHeader(wire::headOf(answer), "content-length"_ba);
    return wire::withHeader(head, "Content-Length: " + length) + wire::bodyOf(answer);
}

QByteArray halfOf(const QByteArray &body)
{
    return body.first(std::max<qsizetype>(body.size() / 2, 1));
}

QByteArray brokenChunks(const QByteArray &answer)
{
    const QByteArray head = wire::withoutHeader(wire::headOf(answer), "content-length"_ba);
    const QByteArray half = halfOf(wire::bodyOf(answer));
    return wire::withHeader(head, "Transfer-Encoding: chunked"_ba) + QByteArray::number(half.size(), 16) + "\r\n" + half
        + "\r\nno number\r\n" + half + "\r\n";
}

/// The head at once, then blanks that belong to the JSON, one by one: the connection is never idle.
WirePlan drip(const QByteArray &answer)
{
    constexpr qsizetype blanks = 400;
    const QByteArray body = wire::bodyOf(answer);
    const QByteArray slow = wire::withBody(answer, QByteArray(blanks, ' ') + body);
    WirePlan plan{{wire::headOf(slow)}, 50ms, End::Open};
    for (qsizetype i = 0; i < blanks; ++i)
        plan.pieces.append(" "_ba);
    plan.pieces.append(body);
    return plan;
}

WirePlan slowly(const QByteArray &answer)
{
    constexpr qsizetype pieces = 12;
    const qsizetype size = answer.size() / pieces + 1;
    WirePlan plan{{}, 5ms, End::Open};
    for (qsizetype from = 0; from < answer.size(); from += size)
        plan.pieces.append(answer.mid(from, size));
    return plan;
}

/// The faults that break an answer off.
WirePlan brokenOff(Fault fault, const QByteArray &answer)
{
    switch (fault) {
    case Fault::FinAfterRequest: return {{}, 0ms, End::Fin};
    case Fault::RstAfterRequest: return {{}, 0ms, End::Reset};
    case Fault::FinInStatusLine: return {{cutInStatusLine(answer)}, 0ms, End::Fin};
    case Fault::RstInStatusLine: return {{cutInStatusLine(answer)}, 0ms, End::Reset};
    case Fault::HangInStatusLine: return {{cutInStatusLine(answer)}, 0ms, End::Open};
    case Fault::FinInHeaders: return {{cutInHeaders(answer)}, 0ms, End::Fin};
    case Fault::RstInHeaders: return {{cutInHeaders(answer)}, 0ms, End::Reset};
    case Fault::HangInHeaders: return {{cutInHeaders(answer)}, 0ms, End::Open};
    case Fault::FinAfterHeaders: return {{wire::headOf(answer)}, 0ms, End::Fin};
    case Fault::RstAfterHeaders: return {{wire::headOf(answer)}, 0ms, End::Reset};
    case Fault::FinInBody: return {{cutInBody(answer)}, 0ms, End::Fin};
    case Fault::RstInBody: return {{cutInBody(answer)}, 0ms, End::Reset};
    case Fault::HangInBody: return {{cutInBody(answer)}, 0ms, End::Open};
    default: return {{}, 0ms, End::Open}; // HangBeforeAnswer
    }
}

/// The faults that put another answer in the place of the right one.
QByteArray exchanged(Fault fault, bool hasActed, const QByteArray &elsewhere)
{
    switch (fault) {
    case Fault::Json500:
        return refusal("500 Internal Server Error"_ba, "Server::InternalServerError"_ba, "Internal server error"_ba);
    case Fault::Html500: return pageAnswer("500 Internal Server Error"_ba);
    case Fault::BadGateway: return pageAnswer("502 Bad Gateway"_ba);
    case Fault::Unavailable: return pageAnswer("503 Service Unavailable"_ba);
    case Fault::GatewayTimeout: return pageAnswer("504 Gateway Time-out"_ba);
    case Fault::RateLimited: return tooMany(hasActed);
    case Fault::RateLimitedRetryAfter: return withRetryAfter(tooMany(hasActed));
    case Fault::Redirect302: return redirection("302 Found"_ba, elsewhere);
    case Fault::Redirect307: return redirection("307 Temporary Redirect"_ba, elsewhere);
    case Fault::HtmlOk: return pageAnswer("200 OK"_ba);
    case Fault::EmptyOk: return wire::answer("200 OK"_ba, json, {});
    case Fault::WrongShape: return wire::answer("200 OK"_ba, json, R"(["something","else"])"_ba);
    default: return "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n"_ba; // NotHttp
    }
}

} // namespace

WirePlan soundPlan(const QByteArray &answer)
{
    return {{answer}, 0ms, End::Open};
}

WirePlan spoiltPlan(Fault fault, const QByteArray &answer, bool hasActed, const QByteArray &elsewhere)
{
    switch (fault) {
    case Fault::FinBeforeRequest:
    case Fault::FinInRequest:
        return {{}, 0ms, End::Fin};
    case Fault::RstBeforeRequest:
    case Fault::RstInRequest:
        return {{}, 0ms, End::Reset};
    case Fault::Drip:
        return drip(answer);
    case Fault::SlowButWhole:
        return slowly(answer);
    case Fault::TruncatedJson:
        return soundPlan(wire::withBody(answer, halfOf(wire::bodyOf(answer))));
    case Fault::LengthTooLong:
        return {{lengthSaid(answer, QByteArray::number(wire::bodyOf(answer).size() + 100))}, 0ms, End::Fin};
    case Fault::LengthTooShort:
        return soundPlan(lengthSaid(answer, QByteArray::number(halfOf(wire::bodyOf(answer)).size())));
    case Fault::LengthGarbage:
        return {{lengthSaid(answer, "plenty"_ba)}, 0ms, End::Fin};
    case Fault::BrokenChunks:
        return {{brokenChunks(answer)}, 0ms, End::Fin};
    case Fault::NotHttp:
        return {{exchanged(fault, hasActed, elsewhere)}, 0ms, End::Fin};
    default:
        break;
    }
    if (fault < Fault::Json500)
        return brokenOff(fault, answer);
    return soundPlan(exchanged(fault, hasActed, elsewhere));
}

QByteArray madeUpAnswer(Fault fault)
{
    // A whole answer that claims success would be a lie about the server, not a fault of the line.
    if (fault == Fault::SlowButWhole || fault == Fault::Drip)
        return refusal("503 Service Unavailable"_ba, "Server::ServiceUnavailable"_ba, "Try again later"_ba);
    return wire::answer("200 OK"_ba, json, R"({"message":"made up","details":{"done":"nothing at all"}})"_ba);
}

} // namespace cartouche::test
