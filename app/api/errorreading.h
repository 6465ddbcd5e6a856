// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "base/result.h"

namespace cartouche::api {

/// The one place that judges an answer: 2xx with readable JSON is a value, everything else an Error. Where
/// bytes are wanted, any 2xx is a value: whoever reads them finds out.
///
/// For a POST nothing but a readable 2xx, a readable refusal (a 4xx with OVHcloud's JSON error body)
/// or the certainty that it never left is a known outcome; all the rest is Kind::OutcomeUnknown.
[[nodiscard]] base::Result<Answer> readAnswer(const WireAnswer &wire, Request::Method method,
                                              const QByteArray &route,
                                              Request::AnswerAs answerAs = Request::AnswerAs::Json);

/// The error of a 2xx whose JSON is not what the route promises: Unreadable, after a POST
/// OutcomeUnknown, because the server has acted.
[[nodiscard]] base::Error unreadableModel(const Answer &answer, Request::Method method,
                                          const QByteArray &route);

/// Parses any JSON text, also bare numbers, strings and null; an empty text is null.
/// No value when it is not JSON.
[[nodiscard]] std::optional<QJsonValue> readJson(const QByteArray &text);

/// Retry-After as seconds or as an HTTP date; never more than a minute.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header,
                                                                      const QDateTime &now);

} // namespace cartouche::api
