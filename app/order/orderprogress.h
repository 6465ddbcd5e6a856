// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/money.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cartouche::order {

/// What is known of an order while it runs.
struct OrderProgress
{
    struct Name
    {
        QString ascii;
        std::optional<api::DomainTask> task; ///< the newest; none while no task exists
        bool isInAccount = false;            ///< OVHcloud lists the name as the account's
        /// Its registry task was cancelled, and nothing comes after that.
        [[nodiscard]] bool isGivenUp() const { return !isInAccount && task && task->status == QLatin1StringView("cancelled"); }
        friend bool operator==(const Name &a, const Name &b)
        {
            const auto status = [](const Name &n) { return n.task ? n.task->status + n.task->comment : QString(); };
            return a.ascii == b.ascii && a.isInAccount == b.isInAccount && status(a) == status(b);
        }
    };

    qint64 orderId = 0;
    QString status;      ///< OVHcloud's order status; empty until it was read
    bool isGone = false; ///< OVHcloud does not know the order any more; everything else is kept
    bool isGoneForGood = false; ///< and has not for so long that nobody looks any more in this run
    QList<api::FollowUpEvent> events; ///< of its follow-up, which may lag or be missing
    bool hasPaymentFailed = false; ///< the follow-up calls the step of a payment failed
    QDateTime created;
    QDateTime expires;   ///< last day to pay
    QString url;         ///< whoever has it sees the order, as with the next: never stored, never logged
    QString pdfUrl;
    base::Money total;   ///< with tax; empty currency until it was read
    base::Money net;
    base::Money tax;
    QList<Name> names;
    bool areNamesKnown = false;    ///< the last look was told all there is to tell about the names
    bool isOwnershipKnown = false; ///< OVHcloud lists the account's names
    std::optional<base::Error> lastError; ///< of the last look; everything else is kept
    QDateTime seenAt;

    /// Delivered for good: the order is, and every name is in the account that was not given up; where OVHcloud does
    /// not list the account's names, no task of them is open.
    [[nodiscard]] bool isDelivered() const;
    /// Nothing comes after this: delivered, cancelled, all of its names given up, or not known any more for long.
    [[nodiscard]] bool isFinal() const;
    /// ASCII forms of the names whose registration was cancelled.
    [[nodiscard]] QStringList givenUp() const;
};

/// The task that tells how far an order has come with a name: of this very name, since OVHcloud's filter also finds
/// names that contain it, and not from before the order. Of each function the newest counts; of several functions the
/// one that has failed comes first, then one that is open, so that no later one hides it.
/// @param ordered invalid when not known
[[nodiscard]] std::optional<api::DomainTask> taskOf(const QList<api::DomainTask> &tasks, const QString &ascii,
                                                    const QDateTime &ordered);

} // namespace cartouche::order
