// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/toldtowait.h"

namespace cartouche::base {

namespace {

constexpr auto code = "told-to-wait";

} // namespace

Error toldToWait(Error error, const QDateTime &until)
{
    error.kind = Error::Kind::RateLimited;
    error.code = code;
    error.technical = until.toUTC().toString(Qt::ISODate);
    return error;
}

std::optional<QDateTime> toldToWaitUntil(const Error &error)
{
    const QDateTime until = error.code == code ? QDateTime::fromString(error.technical, Qt::ISODate) : QDateTime();
    return until.isValid() ? std::optional(until) : std::nullopt;
}

} // namespace cartouche::base
