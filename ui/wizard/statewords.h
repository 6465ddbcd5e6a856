// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "search/resultsmodel.h"
#include "theme/tokens.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// Word, icon and colour of what OVHcloud says of a name: never one without the others.
struct StateLook
{
    QString word;
    QString icon;
    theme::Token tint = theme::Token::Text3;
};

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::StateWords)
public:
    [[nodiscard]] static StateLook look(search::State state);
    /// The longer form on the offers page: "Available – standard price".
    [[nodiscard]] static QString offerLine(search::State state);
    /// What deserves a word beside the price, with its icon; an empty word when nothing does.
    [[nodiscard]] static StateLook note(const search::SearchResult &result);
    /// The whole row as one sentence for a screen reader.
    [[nodiscard]] static QString sentence(const search::SearchResult &result);
    /// "1 year", "18 months"
    [[nodiscard]] static QString period(base::Period period);
};

} // namespace cartouche::wizard
