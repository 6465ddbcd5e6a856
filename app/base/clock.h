// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace cartouche::base {

/// The time of day as the rest of the program sees it; tests and the sandbox inject their own.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The computer's own clock; lives for the whole program.
    [[nodiscard]] static const Clock &system();
};

} // namespace cartouche::base
