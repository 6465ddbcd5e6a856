// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace cartouche::order {

/// One reason not to order a name, or not without a second thought (rule R10).
struct Duplicate
{
    enum class Kind {
        InAccount,    ///< the account has the name: nothing to buy
        UnknownOrder, ///< in an order of this program whose outcome nobody knows
        OpenOrder,    ///< in an order of the account that is neither delivered nor cancelled
        RunningTask,  ///< the registry is at work for the name, or failed to be
    };

    QString ascii;
    Kind kind = Kind::InAccount;
    qint64 orderId = 0; ///< of OpenOrder
    QString status;     ///< OVHcloud's, of the order or the task; may be empty

    /// Who knows of it may still order.
    [[nodiscard]] bool isWaivable() const { return kind == Kind::OpenOrder || kind == Kind::RunningTask; }
    friend bool operator==(const Duplicate &, const Duplicate &) = default;
};

/// What a look for doubles has found.
struct DuplicateReport
{
    QList<Duplicate> found; ///< by name, the gravest first
    // False where OVHcloud does not tell this key, or not all of it.
    bool wasAccountRead = true;
    bool wereOrdersRead = true;
    bool wereTasksRead = true;
    /// An answer did not come, or could not be read: the look was not finished.
    std::optional<base::Error> error;

    [[nodiscard]] bool isEverythingTold() const { return wasAccountRead && wereOrdersRead && wereTasksRead; }
    /// Names that must not be ordered, whoever agrees to it.
    [[nodiscard]] QStringList blocked() const;
    /// Names that may be ordered by who agrees to order them again.
    [[nodiscard]] QStringList waivable() const;
};

/// Whether a line of an order is about this name. Only some orders have it in their line's `domain`
/// ("*001" in others), but all have it in the words.
[[nodiscard]] bool isAbout(const api::OrderDetail &line, const QString &ascii);

} // namespace cartouche::order
