// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/market.h"

#include <QByteArray>

namespace cartouche::sandbox {

/// order.catalog.public.Catalog as the bytes of an answer: a plan for each extension, with the prices
/// that an offer has at this moment. Some thirty megabytes: see CatalogCache.
[[nodiscard]] QByteArray domainCatalog(const Market &market);

/// The same for DNS zones and what can be added to one. Small.
[[nodiscard]] QByteArray dnsCatalog(const Market &market);

} // namespace cartouche::sandbox
