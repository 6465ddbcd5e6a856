// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/resultsexport.h"
#include "search/searchresult.h"

namespace cartouche::wizard {

class ResultsProxy;

/// A row as it is exported: amounts without and with tax, note and warning in the language of the moment.
[[nodiscard]] search::ExportRow exportRow(const search::SearchResult &result, const ResultsProxy &rows, const QDateTime &now);

} // namespace cartouche::wizard
