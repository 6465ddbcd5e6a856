// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/requestlog.h"
#include "sandbox/router.h"

#include <memory>

namespace cartouche::sandbox {

/// The whole simulator without its socket: a request in, a response out.
///
///   /1.0/… and /v1/…   the API
///   /auth, /order, /contracts   the few pages a browser needs
///   /control/…         for tests: what was called, the clock, a fresh start
class Sandbox
{
public:
    Sandbox(Settings settings, const base::Clock &clock);

    /// Where the server listens, "http://127.0.0.1:1234"; links are made with it.
    void setBase(const QByteArray &base) { m_base = base; }

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

    /// The line that tells a parent process where and with which keys to call: endpoint,
    /// applicationKey, applicationSecret, consumerKey.
    [[nodiscard]] QByteArray readyLine() const;

private:
    HttpResponse handleApi(const HttpRequest &request, const QByteArray &path);
    Answer answerApi(const HttpRequest &request, const QByteArray &path, const Route &route,
                     Call &call);
    HttpResponse handlePage(const HttpRequest &request);
    HttpResponse handleControl(const HttpRequest &request);
    Answer advanceClock(const QByteArray &body);
    HttpResponse toResponse(const Answer &answer);
    Call makeCall(const HttpRequest &request);

    Settings m_settings;
    SandboxClock m_clock;
    QByteArray m_base;
    Router m_router;
    std::unique_ptr<World> m_world;
    RequestLog m_log;
};

} // namespace cartouche::sandbox
