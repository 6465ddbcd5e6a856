// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <chrono>

namespace cartouche::sandbox {

/// A clock that can be pushed forward or set; deliveries, expiries and signatures follow it. It goes
/// at the pace of its source, ahead of it or behind it by its offset.
class SandboxClock final : public base::Clock
{
public:
    explicit SandboxClock(const base::Clock &source) : m_source(source) {}

    [[nodiscard]] QDateTime now() const override { return m_source.now().addMSecs(m_offset.count()); }
    void advance(std::chrono::milliseconds by) { m_offset += by; }
    /// Shows this moment now.
    void set(const QDateTime &moment) { m_offset = std::chrono::milliseconds(m_source.now().msecsTo(moment)); }
    void reset() { m_offset = {}; }

    [[nodiscard]] std::chrono::milliseconds offset() const { return m_offset; }
    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }

private:
    const base::Clock &m_source;
    std::chrono::milliseconds m_offset{0};
};

} // namespace cartouche::sandbox
