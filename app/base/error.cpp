// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace cartouche::base {

using namespace Qt::StringLiterals;

bool Error::isAuthentication() const
{
    switch (kind) {
    case Kind::Signature:
    case Kind::InvalidKey:
    case Kind::InvalidCredential:
    case Kind::PendingCredential:
    case Kind::LoginRequired:
        return true;
    default:
        return false;
    }
}

bool Error::isPassing() const
{
    switch (kind) {
    case Kind::Network:
    case Kind::TimedOut:
    case Kind::Tls:
    case Kind::RateLimited:
    case Kind::Server: return true;
    default: return false;
    }
}

bool Error::isDenial() const
{
    constexpr int notImplemented = 501;
    return kind == Kind::NotFound || kind == Kind::NotGranted || kind == Kind::Refused || httpStatus == notImplemented;
}

QByteArray Error::kindName() const
{
    switch (kind) {
    case Kind::Network: return "network"_ba;
    case Kind::TimedOut: return "timed-out"_ba;
    case Kind::Tls: return "tls"_ba;
    case Kind::OutcomeUnknown: return "outcome-unknown"_ba;
    case Kind::Unreadable: return "unreadable"_ba;
    case Kind::TooLarge: return "too-large"_ba;
    case Kind::Signature: return "signature"_ba;
    case Kind::Clock: return "clock"_ba;
    case Kind::InvalidKey: return "invalid-key"_ba;
    case Kind::InvalidCredential: return "invalid-credential"_ba;
    case Kind::PendingCredential: return "pending-credential"_ba;
    case Kind::NotGranted: return "not-granted"_ba;
    case Kind::LoginRequired: return "login-required"_ba;
    case Kind::Refused: return "refused"_ba;
    case Kind::NotFound: return "not-found"_ba;
    case Kind::Conflict: return "conflict"_ba;
    case Kind::Expired: return "expired"_ba;
    case Kind::RateLimited: return "rate-limited"_ba;
    case Kind::Server: return "server"_ba;
    case Kind::Redirected: return "redirected"_ba;
    case Kind::Cancelled: return "cancelled"_ba;
    case Kind::Storage: return "storage"_ba;
    case Kind::Keychain: return "keychain"_ba;
    case Kind::Invalid: return "invalid"_ba;
    }
    return "unknown"_ba;
}

QString Error::toLogLine() const
{
    QString line = QString::fromLatin1(kindName());
    if (!route.isEmpty())
        line += u" on "_s + QString::fromLatin1(route);
    if (httpStatus != 0)
        line += u", HTTP %1"_s.arg(httpStatus);
    if (!code.isEmpty())
        line += u", "_s + QString::fromUtf8(code);
    if (!queryId.isEmpty())
        line += u", query id "_s + queryId;
    if (!technical.isEmpty())
        line += u": "_s + technical;
    return line;
}

Error invalid(QByteArray code, QString technical)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.code = std::move(code);
    error.technical = std::move(technical);
    return error;
}

} // namespace cartouche::base
