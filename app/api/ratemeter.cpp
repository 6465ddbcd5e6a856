// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratemeter.h"

#include <algorithm>

namespace cartouche::api {

void RateMeter::count(Moment now)
{
    if (!m_first || now - m_last >= slice * slices)
        m_first = now;
    m_last = now;
    const std::int64_t number = now / slice;
    Slice &current = m_slices[static_cast<std::size_t>(number % slices)];
    if (current.number != number)
        current = {number, 0};
    ++current.events;
}

double RateMeter::perMinute(Moment now) const
{
    if (!m_first)
        return 0;
    // The oldest slice has partly left the ten seconds; the present one has partly come.
    const std::int64_t oldest = now / slice - slices + 1;
    int events = 0;
    for (const Slice &each : m_slices)
        events += each.number >= oldest ? each.events : 0;
    const Moment since = std::max(slice * oldest, *m_first);
    // Two that came at once are no infinite rate.
    const Moment span = std::max<Moment>(now - since, std::chrono::seconds(1));
    return events * (60.0 / std::chrono::duration<double>(span).count());
}

} // namespace cartouche::api
