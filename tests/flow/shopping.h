// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/purchase.h"
#include "store/database.h"
#include "store/journal.h"
#include "support/relay.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace cartouche::test {

/// The computer's clock, put forward or back.
class ShiftedClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return system().now().addSecs(shift); }
    qint64 shift = 0;
};

/// A whole purchase without a window: the real client, journal and purchase, a relay that can spoil
/// any call, and behind it the real sandbox. Every step waits for its end and tells whether it went well.
class Shopping
{
public:
    /// @param options of the sandbox
    explicit Shopping(QStringList options = {QStringLiteral("--speed"), QStringLiteral("200")});
    ~Shopping();

    /// Starts the sandbox and opens the shop.
    [[nodiscard]] bool start();
    /// Opens another shop at the same sandbox, with a journal of its own: the same account on another computer.
    void startBeside(const Shopping &other);
    /// The program ends and is started again: the same file, nothing else.
    void restart();
    /// As restart(), with these keys.
    void restart(const api::Credentials &credentials);
    [[nodiscard]] api::Credentials credentials() const;

    [[nodiscard]] order::Purchase &purchase() { return *m_purchase; }
    [[nodiscard]] order::Draft &draft() { return m_purchase->draft(); }
    [[nodiscard]] store::Journal &journal() { return *m_journal; }
    [[nodiscard]] api::Client &client() { return *m_client; }
    [[nodiscard]] support::Relay &relay() { return *m_relay; }
    [[nodiscard]] const SandboxProcess &sandbox() const { return m_sandbox; }
    [[nodiscard]] ShiftedClock &clock() { return m_clock; }
    [[nodiscard]] QString endpoint() const { return m_client->endpoint().baseUrl.toString(); }

    /// Asks for these names and takes over those that can be ordered, as the search does.
    [[nodiscard]] bool choose(const QStringList &names);
    /// Ticks the declarations and enters the transfer codes that are asked for.
    void fillIn();
    [[nodiscard]] bool prepareItems();
    [[nodiscard]] bool sendConfigurations();
    [[nodiscard]] bool takeReview();
    /// choose() to takeReview().
    [[nodiscard]] bool goToReview(const QStringList &names);
    /// Presses the order button and waits: "placed", "refused", "unknown", "changed", or "" in vain.
    /// @param orderAgain the box about names that are on their way already is ticked
    [[nodiscard]] QString placeOrder(bool orderAgain = false);
    /// goToReview() and placeOrder(), and the ways to pay are there.
    [[nodiscard]] bool order(const QStringList &names);
    /// Presses the pay button with the row that holds this text, the default one without, and waits:
    /// "accepted", "refused", "unknown", or "" in vain.
    [[nodiscard]] QString pay(const QString &label = {});
    [[nodiscard]] bool waitUntilPayable();
    [[nodiscard]] bool waitForStatus(const QString &status);
    [[nodiscard]] bool readJournal();
    /// Unknown outcomes are looked at every few milliseconds, and settle soon; until the next restart.
    void hurrySettling();
    /// Waits until no outcome is left to be looked at.
    [[nodiscard]] bool waitUntilSettled();

    /// The error of the last step that failed, and where it was.
    [[nodiscard]] const order::StepFailure &failure() const { return m_failure; }
    /// Kinds of the journal's events, oldest first, those of order-seen left out.
    [[nodiscard]] QStringList journalKinds();
    /// All that the journal holds, as text.
    [[nodiscard]] QString journalText();
    [[nodiscard]] QString databaseFile() const { return m_database->file(); }
    /// From now on the disk refuses every new intent.
    [[nodiscard]] bool spoilJournal();
    /// Orders that exist at the sandbox.
    [[nodiscard]] QList<qint64> ordersAtSandbox();
    /// How often a route has changed something at the sandbox.
    [[nodiscard]] int acted(const QString &method, const QString &path) const
    {
        return m_sandbox.calls(method, path).acted;
    }

    /// From now on no look at an unknown outcome is answered, until the relay is healed.
    void blindSettling();
    [[nodiscard]] static bool wait(const std::function<bool()> &isSo, int milliseconds = 20'000);

private:
    void open(const api::Credentials &credentials);
    void listen();
    [[nodiscard]] QString waitForStep();

    SandboxProcess m_sandbox;
    api::Credentials m_credentials;
    QTemporaryDir m_folder;
    ShiftedClock m_clock;
    std::unique_ptr<support::Relay> m_relay;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<order::Purchase> m_purchase;
    QString m_step; ///< how the last step ended
    order::StepFailure m_failure;
};

/// Lets the event loop run until the future has its answer.
template <typename T>
T awaited(const QFuture<T> &future)
{
    if (!Shopping::wait([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        qFatal("no answer in time");
    return future.result();
}

} // namespace cartouche::test
