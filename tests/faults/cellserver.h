// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/credentials.h"
#include "faults/faultproxy.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <functional>

namespace cartouche::test {

/// A sandbox that serves one cell after the other, each in a world of its own: whoever looks for a lost
/// order, or for a double one, reads all orders of the account.
class CellServer : public QObject
{
    Q_OBJECT
public:
    explicit CellServer(FaultProxy::Transport transport, QObject *parent = nullptr);

    /// Starts the process; the first cell comes after renew().
    [[nodiscard]] bool start();
    [[nodiscard]] QString base() const { return m_sandbox.base(); }
    [[nodiscard]] api::Credentials credentials() const;

    /// Makes the world new, ready to make a second order of one cart and an equal contact twice should
    /// anybody ask, with a key that may not read the old payment means (a dozen calls less for each cell).
    void renew(const std::function<void()> &done);

    /// The truth about a cell.
    struct Stock
    {
        QSet<qint64> orders; ///< of whatever name
        int ordersMade = 0;  ///< how often a checkout has changed something
        int paymentsMade = 0;
    };
    void takeStock(const std::function<void(const Stock &)> &done);

private:
    using Answered = std::function<void(const QJsonDocument &)>;

    /// GET without a body, POST with one.
    void call(const QString &path, const QByteArray &body, const Answered &answered);
    void makeKey(const std::function<void()> &done);
    void countRequests(Stock stock, const std::function<void(const Stock &)> &done);

    SandboxProcess m_sandbox;
    QString m_consumerKey;
    QNetworkAccessManager m_network;
};

} // namespace cartouche::test
