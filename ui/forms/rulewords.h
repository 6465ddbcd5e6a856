// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// What a registry's rule finds, in the person's language: which rule, and what would satisfy it.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::RuleWords)
public:
    /// One sentence above the form: "A .eu owner must live in the EU: choose a country of the Union."
    /// @param subject ".eu", or the name
    /// @param demand what is asked at the finding's place, for an example
    [[nodiscard]] static QString title(const eligibility::Finding &finding, const QString &subject,
                                       const eligibility::Demand &demand = {});
    /// The line below the field of the finding's label: "Country: Switzerland is not in the Union."
    [[nodiscard]] static QString caption(const eligibility::Finding &finding, const eligibility::Demand &demand = {});
    /// The line below the member's own field: "Switzerland is not in the Union.", "Needed, because the owner is a person."
    [[nodiscard]] static QString remark(const eligibility::Finding &finding, const eligibility::Demand &demand = {});
    /// "Town", "Date of birth"; of the registry's own data "Audience"; a label nobody has heard of as it is.
    [[nodiscard]] static QString member(const QString &label);
    /// The member, or what the label itself is called: "Reason".
    [[nodiscard]] static QString place(const eligibility::Place &place);
    /// "Germany, France or 25 more"
    [[nodiscard]] static QString values(const QString &member, const QStringList &values);

private:
    /// A remark without its end.
    struct Core
    {
        QString text;
        bool startsWithValue = false; ///< such as a country: never in lower case
    };
    [[nodiscard]] static Core core(const eligibility::Finding &finding, const eligibility::Demand &demand);
    [[nodiscard]] static Core limitCore(const eligibility::Finding &finding);
    [[nodiscard]] static Core comparisonCore(const eligibility::Finding &finding);
    [[nodiscard]] static Core choiceCore(const eligibility::Finding &finding);
    [[nodiscard]] static Core countryCore(const eligibility::Finding &finding);
    [[nodiscard]] static Core formCore(const eligibility::Demand &demand);
    [[nodiscard]] static QString residenceTitle(const eligibility::Finding &finding, const QString &subject);
    [[nodiscard]] static QString missingTitle(const eligibility::Finding &finding, const QString &subject);
    /// The end of a sentence: its reasons, then other ways.
    [[nodiscard]] static QString ended(const QString &text, const eligibility::Finding &finding);
};

} // namespace cartouche::forms
