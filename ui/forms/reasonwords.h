// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// Why a demand applies, as a part of a sentence.
class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::ReasonWords)
public:
    /// "the owner is a person"; of several the first two; empty for none.
    [[nodiscard]] static QString because(const QList<eligibility::Reason> &reasons);
    /// "the owner", "the administrator"; empty for a label that is nobody's.
    [[nodiscard]] static QString who(const QString &label);

private:
    [[nodiscard]] static QString clause(const eligibility::Reason &reason);
    [[nodiscard]] static QString legalForm(const QString &who, const eligibility::Reason &reason);
    [[nodiscard]] static QString residence(const QString &who, const eligibility::Reason &reason);
    [[nodiscard]] static QString anything(const eligibility::Reason &reason);
};

} // namespace cartouche::forms
