// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/call.h"
#include "sandbox/requestlog.h"

#include <functional>

namespace cartouche::sandbox {

/// What control may reach beside the world that a Call brings along.
struct ControlDesk
{
    SandboxClock &clock;
    RequestLog &log;
    std::function<void()> startOver; ///< the world as it was at the start, with the same keys
};

/// Everything below /control, and the page at "/": outside of the API, without signature.
///
///   GET  /control            a page for people; its forms post to the routes below
///   GET  /control/requests   [{method, path, count, acted}]
///   GET  /control/clock      {now}
///   POST /control/clock      {advanceSeconds} or {now}: pushes the clock forward, or sets it
///   GET  /control/switches   [{name, value, values, meaning}]
///   POST /control/switches   {name, value}, or {<name>: <value>, …}
///   GET  /control/keys       every consumer key
///   POST /control/keys       {account, state, expiration, rules: [{method, path}]}, all optional: a further key
///   GET  /control/orders     [{orderId, account, status, date, names, total, currency, url}]
///   POST /control/papers     {orderId}: the papers that the order waits for have come
///   GET  /control/prices     [{extension, create, renew, transfer, discount}], of those that were moved
///   POST /control/prices     see pricemoves.h; {extension, listPrices: true} takes all moves of one back
///   POST /control/reset      everything as at the start
///
/// Bodies are JSON, or a form, which is answered by a page. As nothing here is signed, a browser is
/// only heard when it speaks for this very page or for the person at the keyboard, and for no other site.
[[nodiscard]] HttpResponse answerControl(const HttpRequest &request, Call &call, ControlDesk &desk);

/// Whether a path is one of control's.
[[nodiscard]] bool isControlPath(const QByteArray &path);

} // namespace cartouche::sandbox
