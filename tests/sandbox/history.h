// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

namespace cartouche::test {

/// Gives a sandbox a past in which everything has happened that it can remember: orders in every
/// state, money on every way, tasks that went wrong, registrations half done, a cart that is being
/// filled. All of it over HTTP. The sandbox has to be slow (--speed 0.02), so that nothing moves
/// by itself.
class History
{
public:
    explicit History(SandboxProcess &sandbox);

    /// False as soon as a step does not answer as it should; `failure` says which.
    [[nodiscard]] bool make();

    /// How many seconds the sandbox's clock is ahead afterwards.
    [[nodiscard]] qint64 ahead() const { return m_client.clockOffset; }

    QString failure;

private:
    bool makePrices();
    bool makeDeliveries();
    bool makeHolds();
    bool makeMoney();
    bool makeDebt();
    bool makeRegistrations();
    bool makeNames();
    bool makeCart();
    bool makeKeys();

    /// Notes the step when it went wrong.
    bool step(const char *name, bool isGood);
    bool isGood(const char *name, const Reply &reply) { return step(name, reply.status == 200 || reply.status == 303); }
    /// An order of a name that the default card has paid; 0 when something failed.
    qint64 paid(const QString &domain, const QString &method = QStringLiteral("4242"));
    qint64 orderWithRight(const QString &domain);
    QString firstContact();
    bool pass(int seconds);
    Reply control(const QString &path, const QJsonObject &body);

    SandboxProcess &m_sandbox;
    SignedClient m_client;
    Shopper m_shopper;
};

} // namespace cartouche::test
