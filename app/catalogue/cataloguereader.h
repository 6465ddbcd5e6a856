// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <QByteArray>

#include <functional>

namespace cartouche::catalogue {

/// Reads the answer of GET /order/catalog/public/domain, some 30 MB, in one pass and without a tree of it.
/// Takes time: for a thread of its own. The bytes are untrusted.
class CatalogueReader
{
public:
    /// What one answer came to.
    struct Digest
    {
        Catalogue::Content content; ///< without what other routes tell
        int brokenPlans = 0;        ///< left out because something in them is not what it should be
    };

    /// Kind::Unreadable, its code "not-json" for a broken document and "unexpected-json" for one that lacks
    /// currency, tax or plans, or of whose plans fewer are sound than broken; Kind::Cancelled when told to stop.
    /// @param bytes      not copied when enough zeros follow them within their capacity, as in api::Answer
    /// @param readAt     when the answer came
    /// @param wantsStop  asked between two plans, on the calling thread
    [[nodiscard]] static base::Result<Digest> read(const QByteArray &bytes, const QDateTime &readAt,
                                                   const std::function<bool()> &wantsStop = {});
};

} // namespace cartouche::catalogue
