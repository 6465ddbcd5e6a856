// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/requestlog.h"
#include "sandbox/router.h"
#include "sandbox/worldstatefile.h"

#include <QTimer>

#include <memory>

namespace cartouche::sandbox {

/// The whole simulator without its socket: a request in, a response out.
///
///   /1.0/… and /v1/…   the API
///   /auth, /order, /contracts   the few pages a browser needs
///   / and /control/…   what was called, switches, keys, the clock, a fresh start; see control.h
class Sandbox
{
public:
    Sandbox(Settings settings, const base::Clock &clock);
    /// Keeps the state a last time.
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Goes on from the file that the settings name, if they do, and keeps everything there from now
    /// on. An Error says in `technical` why that cannot be; the file is as it was then.
    [[nodiscard]] base::Result<void> openState();

    /// Where the server listens, "http://127.0.0.1:1234"; links are made with it.
    void setBase(const QByteArray &base) { m_base = base; }

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

    /// The line that tells a parent process where and with which keys to call: endpoint,
    /// applicationKey, applicationSecret, consumerKey.
    [[nodiscard]] QByteArray readyLine() const;

private:
    HttpResponse answer(const HttpRequest &request, const QDateTime &now);
    HttpResponse answerApi(const HttpRequest &request, const QByteArray &path, Call &call);
    Answer answerRoute(const HttpRequest &request, const QByteArray &path, const Route &route, Call &call);
    void startOver();
    void forgetOldCarts(const QDateTime &now);
    void noteChange(const HttpRequest &request, const HttpResponse &response);
    void save();

    Settings m_settings;
    SandboxClock m_clock;
    QByteArray m_base;
    Router m_router;
    World m_world;
    QDateTime m_cartsSeen; ///< when expired ones were last looked for
    RequestLog m_log;
    std::unique_ptr<WorldStateFile> m_stateFile; ///< none: nothing is kept
    QTimer m_saving;
};

} // namespace cartouche::sandbox
