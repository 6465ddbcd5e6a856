// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/market.h"

#include <QByteArray>

namespace cartouche::sandbox {

/// The price catalogues of domains as they go over the wire. One is some thirty megabytes, so it is
/// made when it is first asked for and made again only when a price in it has changed.
class CatalogCache
{
public:
    /// The same bytes, shared, until a price moves, a promotion starts or ends, or a switch that the
    /// catalogue depends on is set.
    [[nodiscard]] QByteArray domain(const Market &market);

    /// How often a catalogue was made.
    [[nodiscard]] int made() const { return m_made; }

private:
    struct Entry
    {
        QString key;
        QDateTime from;
        QDateTime until; ///< invalid: for good
        QByteArray bytes;
    };
    static constexpr qsizetype most = 3;

    QList<Entry> m_entries; ///< the one asked for last comes first
    int m_made = 0;
};

} // namespace cartouche::sandbox
