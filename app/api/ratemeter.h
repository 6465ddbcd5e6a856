// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace cartouche::api {

/// Counts events and says how many there were a minute over the last ten seconds, or since the first
/// of them when that is less. Moments are measured from any fixed one and never go back.
class RateMeter
{
public:
    using Moment = std::chrono::nanoseconds;

    void count(Moment now);
    [[nodiscard]] double perMinute(Moment now) const;

private:
    static constexpr Moment slice = std::chrono::milliseconds(500);
    static constexpr std::int64_t slices = 20;

    struct Slice
    {
        std::int64_t number = -1; ///< since the fixed moment
        int events = 0;
    };
    std::array<Slice, slices> m_slices;
    std::optional<Moment> m_first; ///< after a silence of ten seconds or more
    Moment m_last{0};
};

} // namespace cartouche::api
