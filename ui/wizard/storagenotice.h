// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QCoreApplication>

#include <functional>

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::wizard {

/// What has to be known of the journal's file before anything is ordered: that nothing can be written to
/// it, or that a damaged one was set aside and earlier orders with it.
class StorageNotice
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::StorageNotice)
public:
    using Condition = store::Database::Condition;

    [[nodiscard]] static bool isNeeded(const Condition &condition);
    /// True when both make the same message.
    [[nodiscard]] static bool isSame(const Condition &one, const Condition &other);
    /// Fills the message.
    /// @param tryAgain called when the person wants to know whether the file can be written by now
    /// @param wasTold called when the person has read of the damaged file
    static void write(widgets::Banner &banner, const Condition &condition, const std::function<void()> &tryAgain,
                      const std::function<void()> &wasTold);
};

} // namespace cartouche::wizard
