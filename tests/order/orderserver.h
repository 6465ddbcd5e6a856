// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "support/rawserver.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace cartouche::tests {

/// What OVHcloud tells of orders, carts and registry tasks, and nothing else: whatever would order or pay
/// is refused, and counted.
class OrderServer
{
public:
    struct Order
    {
        QString status = QStringLiteral("notPaid");
        double total = 23.97;
        QStringList names;
        QDateTime date = QDateTime::currentDateTimeUtc();
        QDateTime expires = QDateTime::currentDateTimeUtc().addDays(7);
        QDateTime retraction = {}; ///< until when it can be withdrawn from
        QString words = {};        ///< of every line
    };
    struct Task
    {
        QString status = {};
        QString comment = {};
        bool canRelaunch = false;
    };

    OrderServer();

    QMap<qint64, Order> orders;
    QMap<QString, Task> tasks; ///< of names
    QStringList owned;         ///< names in the account
    QSet<qint64> vanished;     ///< listed, and 404 when they are read
    QList<QJsonObject> arguments; ///< of every task
    QStringList repairs;       ///< what was sent to tasks: "PUT /me/task/domain/1/argument/key {…}"
    int repairStatus = 200;    ///< that they are answered with
    QSet<QString> openCarts;   ///< all others are gone
    bool isBroken = false;     ///< every answer is a 503
    QMap<QString, QJsonValue> told; ///< by path ("/me/order/7/followUp"): in the place of the server's own answer

    /// A client that asks as fast as it likes.
    [[nodiscard]] std::unique_ptr<api::Client> client() const;
    [[nodiscard]] api::Endpoint endpoint() const;
    [[nodiscard]] QString endpointText() const { return endpoint().baseUrl.toString(); }
    /// Requests whose target ends like this: "/me/order/7/status".
    [[nodiscard]] int count(const QByteArray &end) const;
    [[nodiscard]] int requests() const { return static_cast<int>(m_server.requests().size()); }
    /// Everything that is no read.
    [[nodiscard]] int writes() const;

private:
    [[nodiscard]] std::optional<QJsonValue> answer(const QString &path, const QString &domain) const;
    [[nodiscard]] std::optional<QJsonValue> answerAboutOrder(const QStringList &path) const;
    [[nodiscard]] QJsonValue task(qsizetype number) const;

    support::RawServer m_server;
};

} // namespace cartouche::tests
