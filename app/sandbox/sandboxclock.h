// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <chrono>

namespace cartouche::sandbox {

/// A clock that tests can push forward; deliveries, expiries and signatures follow it.
class SandboxClock final : public base::Clock
{
public:
    explicit SandboxClock(const base::Clock &source) : m_source(source) {}

    [[nodiscard]] QDateTime now() const override
    {
        return m_source.now().addSecs(m_offset.count());
    }
    void advance(std::chrono::seconds by) { m_offset += by; }
    void reset() { m_offset = std::chrono::seconds(0); }

private:
    const base::Clock &m_source;
    std::chrono::seconds m_offset{0};
};

} // namespace cartouche::sandbox
