// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/contactfit.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// How a contact fits the rules it is wanted for, in words.
class FitWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::FitWords)
public:
    /// One line for all subjects that lack the same: "For .fr: date of birth, town of birth."
    [[nodiscard]] static QStringList lines(const ContactFit &fit);
    /// "Fits .com and .fr, not .eu: country."; what a rule leaves open is OVHcloud's to judge. Empty without rules.
    [[nodiscard]] static QString verdict(const ContactFit &fit, const ContactRules &rules);
    /// What is wrong with one member, for all rules; empty when nothing is.
    [[nodiscard]] static QString problem(const ContactFit &fit, const QString &member);
    /// ".com, .fr and .eu"
    [[nodiscard]] static QString list(const QStringList &parts);

private:
    [[nodiscard]] static QString judged(const QStringList &fitting, const QStringList &others);
    [[nodiscard]] static QString wishes(const QList<MemberFinding> &findings);
};

} // namespace cartouche::forms
