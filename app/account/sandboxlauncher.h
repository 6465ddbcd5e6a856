// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"
#include "base/error.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace cartouche::account {

/// Runs `cartouche-sandbox`, the simulator of OVHcloud, for as long as this object lives. It tells its
/// address and keys as one line of JSON on its standard output, so that no key stands on a command
/// line; it ends by itself when its standard input closes, hence also when this process dies.
class SandboxLauncher : public QObject
{
    Q_OBJECT
public:
    explicit SandboxLauncher(QObject *parent = nullptr);
    /// Closes the simulator's standard input and waits the moment it takes to end; ends it otherwise.
    ~SandboxLauncher() override;

    /// Next to the application, in ../bin or ../libexec/cartouche beside it, or in PATH; CARTOUCHE_SANDBOX names another
    /// one. Empty when there is none.
    [[nodiscard]] static QString findProgram();

    /// Starts it, unless it runs. Answers with ready(), also when it runs already, or failed().
    void start();
    /// How long it may take to tell its address; 10 s unless told. For tests.
    void setTimeout(std::chrono::milliseconds timeout);
    /// 0 when it does not run.
    [[nodiscard]] qint64 processId() const;

Q_SIGNALS:
    /// The endpoint has Region::Sandbox and is on this computer.
    void ready(const cartouche::api::Endpoint &endpoint, const cartouche::api::Credentials &credentials);
    /// Kind::Invalid, code "sandbox-missing", "sandbox-start", "sandbox-ended", "sandbox-unreadable" or
    /// "sandbox-timed-out". It does not run any more; start() tries again.
    void failed(const cartouche::base::Error &error);
    /// It ended by itself after ready().
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cartouche::account
