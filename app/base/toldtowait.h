// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDateTime>

#include <optional>

namespace cartouche::base {

/// What becomes of a question when the server asks to wait (Retry-After) for longer than it can wait in silence:
/// nothing is sent before that moment, and whoever asked is told until when. Kind RateLimited, code "told-to-wait".
/// @param error what the server said, if it was this question that it refused
[[nodiscard]] Error toldToWait(Error error, const QDateTime &until);

/// The moment, UTC, of such an error; nothing for any other one.
[[nodiscard]] std::optional<QDateTime> toldToWaitUntil(const Error &error);

} // namespace cartouche::base
