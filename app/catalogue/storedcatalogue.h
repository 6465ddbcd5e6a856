// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "store/cataloguestore.h"

namespace cartouche::catalogue {

/// The rows of a catalogue; `content.subsidiary` is the key, together with the endpoint.
[[nodiscard]] store::CatalogueRow toRow(const Catalogue::Content &content, const QString &endpoint);
[[nodiscard]] Catalogue::Content fromRow(const store::CatalogueRow &row);

} // namespace cartouche::catalogue
