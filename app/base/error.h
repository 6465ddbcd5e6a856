// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace cartouche::base {

/// What went wrong, without any translated text: `ui/` turns it into words at the moment it is
/// shown, so that a language switch also changes errors. It never carries a secret.
struct Error
{
    enum class Kind {
        Network,          ///< no connection: host not found, refused, unreachable
        TimedOut,         ///< idle time-out or total deadline of a read
        Tls,              ///< the server's certificate or the TLS handshake was not accepted
        OutcomeUnknown,   ///< a POST left and no readable answer came back: it may have been acted on
        Unreadable,       ///< the answer to a read is not the JSON that the route promises
        TooLarge,         ///< the answer is larger than the route may be
        Signature,        ///< 400 INVALID_SIGNATURE
        Clock,            ///< 400 QUERY_TIME_OUT: timestamp out of range, even after re-reading the clock
        InvalidKey,       ///< 403 INVALID_KEY: the application key is unknown in this region
        InvalidCredential,///< 403 INVALID_CREDENTIAL or NOT_CREDENTIAL: consumer key unknown, expired, revoked
        PendingCredential,///< MISSING_CREDENTIAL: the consumer key waits for its validation
        NotGranted,       ///< 403 NOT_GRANTED_CALL: the consumer key lacks the right for this route
        LoginRequired,    ///< 401: a signed route was called without keys
        Refused,          ///< any other readable 4xx of OVHcloud
        NotFound,         ///< 404
        Conflict,         ///< 409
        Expired,          ///< 460
        RateLimited,      ///< 429
        Server,           ///< 5xx of a read
        Redirected,       ///< 3xx: never followed
        Cancelled,        ///< aborted by ourselves
        Storage,          ///< the local database could not be read or written
        Keychain,         ///< the keychain could not be reached, is locked or refused
        Invalid,          ///< refused before anything was sent: bad input, see `code`
    };

    Kind kind = Kind::Network;
    int httpStatus = 0;          ///< 0 when no status line was received
    QByteArray code;             ///< OVHcloud's errorCode or class; else a short code of our own
    QString serverMessage;       ///< untrusted text as sent by the server; show as plain text only
    QString queryId;             ///< X-OVH-QUERYID, for support; empty when unknown
    QByteArray route;            ///< method and route template, "GET /order/cart/{cartId}/summary"
    QMap<QString, QString> details; ///< the `details` object of the body, untrusted text
    QString technical;           ///< what Qt or SQLite said, English, for "Details"; no secret

    /// True when the server may have acted although no answer says so; never send again. A 429 to a POST
    /// is one of them: who slows down stands in front of who acts, and need not know.
    [[nodiscard]] bool outcomeUnknown() const
    {
        return kind == Kind::OutcomeUnknown || (kind == Kind::RateLimited && route.startsWith("POST "));
    }
    /// True when the cure is another key or another sign-in.
    [[nodiscard]] bool isAuthentication() const;
    /// True when the next try may not meet it: no network, no answer, a server in trouble.
    [[nodiscard]] bool isPassing() const;
    /// True when this server will not tell it to this key, however often it is asked: a route that is in
    /// beta or missing, a right that the key lacks. Then what other routes tell has to do.
    [[nodiscard]] bool isDenial() const;
    /// A stable English name of the kind, for logs and the journal.
    [[nodiscard]] QByteArray kindName() const;
    /// One English line for logs and the journal.
    [[nodiscard]] QString toLogLine() const;
};

/// An error of our own, before anything was sent.
[[nodiscard]] Error invalid(QByteArray code, QString technical = {});

} // namespace cartouche::base
