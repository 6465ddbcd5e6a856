// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchresult.h"
#include "store/pricehistory.h"

#include <optional>

namespace cartouche::search {

/// The stable English name of a state, for the store: "available", "premium-transfer".
[[nodiscard]] QString nameOf(State state);
/// NoAnswer for a name that is none.
[[nodiscard]] State stateOf(const QString &name);

/// State and prices of the offers to one name, as the store keeps them.
[[nodiscard]] store::NameAnswer answerOf(const QList<api::Offer> &offers, const QDateTime &at);
/// What a row says of its name, as old as the row; nothing while it says nothing that OVHcloud has told.
[[nodiscard]] std::optional<store::NameAnswer> answerOf(const SearchResult &result);

/// It can be registered anew, at whatever price.
[[nodiscard]] bool isFree(State state);

} // namespace cartouche::search
