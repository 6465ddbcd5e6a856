// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/nameguards.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// What the guards see in a name, in the person's language.
class GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::GuardWords)
public:
    /// One or two sentences.
    [[nodiscard]] static QString sentence(const base::DomainName &name, const search::NameGuards::Finding &finding);
};

} // namespace cartouche::wizard
