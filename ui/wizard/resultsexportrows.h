// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/resultsexport.h"
#include "search/resultsmodel.h"

namespace cartouche::wizard {

/// A row as it is exported: amounts without and with tax, the note in the language of the moment.
[[nodiscard]] search::ExportRow exportRow(const search::SearchResult &result, const search::ResultsModel &results,
                                          const QDateTime &now);

} // namespace cartouche::wizard
