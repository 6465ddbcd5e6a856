// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>

class QLocalSocket;

namespace cartouche {

/// The ear of the program that runs already: a second start hands over what it was asked for and leaves.
/// One line goes there ("cartouche show" or "cartouche sandbox"), one comes back; no key and no name is
/// ever among them, and anything else is dropped. The lock of the journal decides who is the first, this
/// only spares the person a refusal.
class FirstInstance : public QObject
{
    Q_OBJECT
public:
    /// @param databaseFile whoever uses the same one meets here; whoever listens holds its lock
    explicit FirstInstance(const QString &databaseFile, QObject *parent = nullptr);

    /// False when nobody will be heard, which is no reason not to run.
    bool listen();
    /// Later: what the first paint of this window needs comes first.
    void listenOncePainted(QObject *window);

    /// For the second: tells the first, and waits until it has understood. False when it did not in this
    /// time. Blocks: there is no window yet.
    [[nodiscard]] static bool handOver(const QString &databaseFile, bool sandbox, std::chrono::milliseconds patience);

Q_SIGNALS:
    /// @param sandbox the second was started for the sandbox
    void wanted(bool sandbox);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();
    void hear(QLocalSocket &caller);

    QLocalServer m_server;
    const QString m_name;
};

} // namespace cartouche
