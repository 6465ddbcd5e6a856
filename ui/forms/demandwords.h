// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/demands.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// What an extension wants beyond the usual, for lists and notes.
class DemandWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::DemandWords)
public:
    /// Short notes, the most important first: "EU residence needed", "Needs your consent". Empty when nothing is wanted.
    [[nodiscard]] static QStringList notes(const eligibility::Demands &demands);

private:
    [[nodiscard]] static QString residence(const eligibility::Demands &demands);
    [[nodiscard]] static QString element(const QString &label);
};

} // namespace cartouche::forms
