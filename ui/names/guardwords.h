// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "names/statelook.h"
#include "search/nameguards.h"

#include <QCoreApplication>

namespace cartouche::names {

/// What the guards see in a name, in the person's language.
class GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::names::GuardWords)
public:
    /// One or two sentences.
    [[nodiscard]] static QString sentence(const base::DomainName &name, const search::NameGuards::Finding &finding);
    /// A sentence for each; empty without any.
    [[nodiscard]] static QString sentences(const base::DomainName &name, const QList<search::NameGuards::Finding> &findings);
    /// The mark of a row, by the first that is about letters; an empty word when none is.
    [[nodiscard]] static StateLook mark(const QList<search::NameGuards::Finding> &findings);
    /// The warnings alone, as they are exported: in the language of the moment.
    [[nodiscard]] static QString warnings(const base::DomainName &name, QList<search::NameGuards::Finding> findings);
};

} // namespace cartouche::names
