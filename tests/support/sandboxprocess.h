// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace cartouche::test {

/// The real cartouche-sandbox, as a process of its own on a free port. It ends with this object,
/// and by itself should the test crash.
///
///     SandboxProcess sandbox;
///     QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
///     … sandbox.endpoint(), sandbox.applicationKey() …
///     QCOMPARE(sandbox.calls("POST", "/me/order/{orderId}/pay").acted, 1);
class SandboxProcess
{
public:
    /// @param options beside --port; the default makes deliveries twenty times as fast
    explicit SandboxProcess(QStringList options = {QStringLiteral("--speed"), QStringLiteral("20")});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    /// Starts it and waits until it listens. The program is taken from $CARTOUCHE_BIN, else from
    /// ../bin beside the test.
    [[nodiscard]] bool start(std::chrono::milliseconds timeout = std::chrono::seconds(10));
    /// Ends this very process and waits for it.
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const QString &errorString() const { return m_error; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// "http://127.0.0.1:1234/1.0"
    [[nodiscard]] QString endpoint() const { return readyValue("endpoint"); }
    /// "http://127.0.0.1:1234"
    [[nodiscard]] QString base() const;
    [[nodiscard]] QString applicationKey() const { return readyValue("applicationKey"); }
    [[nodiscard]] QString applicationSecret() const { return readyValue("applicationSecret"); }
    /// Validated, with every right, for the account sb12345-ovh.
    [[nodiscard]] QString consumerKey() const { return readyValue("consumerKey"); }

    /// How often a route was called and how often that changed anything.
    struct Calls
    {
        int count = 0;
        int acted = 0;
    };
    /// @param path the template, "/order/cart/{cartId}/checkout"
    [[nodiscard]] Calls calls(const QString &method, const QString &path) const;
    /// [{method, path, count, acted}]
    [[nodiscard]] QJsonArray requests() const;
    /// Pushes the sandbox's clock forward.
    bool advanceClock(std::chrono::seconds by);
    /// Moves a price: of "create", "renew" or "transfer" in an extension, without tax, in euro cents.
    [[nodiscard]] bool setPrice(const QString &extension, const QString &what, int cents) const;
    /// Chooses what the sandbox does where OVHcloud's answer is not established.
    [[nodiscard]] bool setSwitch(const QString &name, const QString &value) const;
    /// Back to the state after the start, with the same keys.
    bool reset();

private:
    [[nodiscard]] QString readyValue(const char *name) const;
    /// One call of the control area; false when it does not answer 200.
    bool control(const QByteArray &method, const QString &path, const QByteArray &body,
                 QByteArray *answer = nullptr) const;

    QStringList m_options;
    QProcess m_process;
    QJsonObject m_ready;
    QString m_error;
};

} // namespace cartouche::test
