// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/claimnotice.h"

#include <QCoreApplication>

namespace cartouche::wizard {

/// The notice of a trademark claim as plain text to read.
class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::ClaimWords)
public:
    /// "MAREE, MAREE HAUTE": the marks' names, cut where they are many or long.
    [[nodiscard]] static QString marks(const api::ClaimNotice &notice);
    /// Everything that the notice says, mark by mark.
    [[nodiscard]] static QString text(const api::ClaimNotice &notice);
};

} // namespace cartouche::wizard
