// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace cartouche::sandbox {

/// What the command line decides.
struct Settings
{
    quint16 port = 0; ///< 0: any free one
    std::uint64_t seed = 1;
    double speed = 1.0; ///< factor on the pace of deliveries and of slow names
    std::chrono::milliseconds latency{0}; ///< added to every answer of the API
    QString subsidiary = QStringLiteral("FR");
    bool exitWithParent = false;

    /// How long an order stays in each of `checking` and `delivering`.
    [[nodiscard]] std::chrono::milliseconds stage() const { return scaled(2000); }
    /// How long a slow name keeps its answer back.
    [[nodiscard]] std::chrono::milliseconds slowAnswer() const { return scaled(3000); }

private:
    [[nodiscard]] std::chrono::milliseconds scaled(double milliseconds) const
    {
        return std::chrono::milliseconds(static_cast<std::int64_t>(milliseconds / speed));
    }
};

} // namespace cartouche::sandbox
