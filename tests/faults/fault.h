// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cartouche::test {

/// What can go wrong between a client and a server. FIN is an orderly end of the connection, RST a
/// reset; "hang" leaves it open and silent.
enum class Fault {
    // The request does not arrive whole: the server cannot have acted.
    FinBeforeRequest, ///< as soon as its first line tells which call it is
    RstBeforeRequest,
    FinInRequest,     ///< half of it has reached the server
    RstInRequest,
    // The request arrives, or is swallowed whole.
    FinAfterRequest,
    RstAfterRequest,
    HangBeforeAnswer,
    // An answer begins and does not end.
    FinInStatusLine,
    RstInStatusLine,
    HangInStatusLine,
    FinInHeaders,
    RstInHeaders,
    HangInHeaders,
    FinAfterHeaders,
    RstAfterHeaders,
    FinInBody,
    RstInBody,
    HangInBody,
    Drip,         ///< one byte after the other, far beyond any patience
    SlowButWhole, ///< in small pieces; every byte arrives in time
    // Another answer than the one that was given.
    Json500,      ///< in OVHcloud's words
    Html500,
    BadGateway,
    Unavailable,
    GatewayTimeout,
    RateLimited,
    RateLimitedRetryAfter, ///< for one second
    Redirect302,  ///< to another host
    Redirect307,
    HtmlOk,       ///< 200 and a page
    EmptyOk,      ///< 200 and nothing
    WrongShape,   ///< 200 and JSON of something else
    // The right answer, spoilt.
    TruncatedJson,  ///< half of the body, announced as such
    LengthTooLong,  ///< Content-Length promises more than comes before the FIN
    LengthTooShort, ///< Content-Length ends within the body
    LengthGarbage,  ///< Content-Length is no number
    BrokenChunks,   ///< chunked, and the second chunk is none
    NotHttp,        ///< a line of another protocol
};

/// All of them, in this order.
[[nodiscard]] QList<Fault> allFaults();

/// A few plain words for reports, the same in every run.
[[nodiscard]] QString nameOf(Fault fault);

/// The server never gets the whole request, so it cannot act.
[[nodiscard]] bool breaksRequest(Fault fault);

/// Whatever the server answers, the client gets to see the same.
[[nodiscard]] bool hidesAnswer(Fault fault);

/// Where the bytes come to, not what they say; and redirections, which could lead out of TLS.
[[nodiscard]] bool concernsLine(Fault fault);

} // namespace cartouche::test
