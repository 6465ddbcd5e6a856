// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searchresult.h"
#include "store/answers.h"

namespace cartouche::search {

// Answers as the store keeps them, and back.

[[nodiscard]] store::StoredAnswer storedAnswer(const base::DomainName &name, const QList<api::Offer> &offers,
                                               const QDateTime &at);
/// What an offer was taken for is judged anew: the program may have learned since.
[[nodiscard]] QList<OfferDigest> digestsOf(const store::StoredAnswer &answer);

/// Stable words for states: in the store and in exports.
[[nodiscard]] QString keyOf(State state);

} // namespace cartouche::search
