// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "eligibility/formdescription.h"
#include "forms/formcontext.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// The words of the form: OVHcloud's labels in the person's language, with what each means.
class LabelWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::LabelWords)
public:
    [[nodiscard]] static QString section(eligibility::FormField::Section section);
    /// "Owner contact"; for a label nobody has heard of "Field X (asked by OVHcloud)".
    [[nodiscard]] static QString name(const eligibility::FormField &field);
    /// The text beside a box: "The owner is of legal age."
    [[nodiscard]] static QString statement(const eligibility::FormField &field);
    /// One sentence: what it is for and what follows. Empty when the name says all.
    [[nodiscard]] static QString help(const eligibility::FormField &field);
    /// What may stand in the field, for its placeholder; empty when nobody told.
    [[nodiscard]] static QString example(const eligibility::FormField &field);
    /// How much longer the text is than the registry takes; empty when it is not.
    [[nodiscard]] static QString tooLong(const eligibility::FormField &field, const QString &text);
    /// What is declared, not merely entered: never copied without the person saying so for it alone.
    [[nodiscard]] static bool isDeclaration(const eligibility::FormField &field);
    /// What is declared is about the extension: it means nothing for names of others.
    [[nodiscard]] static bool isOfExtension(const eligibility::FormField &field);
    /// "Declare this for all 50 names"; empty where that makes no sense.
    [[nodiscard]] static QString forAll(const eligibility::FormField &field, const NameContext &context);
    /// What has to be known of a transfer beforehand, in a few lines.
    [[nodiscard]] static QString aboutTransfers();
    /// What is wrong with a value; empty for Gap::None.
    [[nodiscard]] static QString gap(eligibility::Gap gap);
    /// "Claire Exemple – Brest, FR"
    [[nodiscard]] static QString contact(const api::Contact &contact);
    /// The line below the choice: legal form, street, e-mail, phone.
    [[nodiscard]] static QString contactDetails(const api::Contact &contact);
};

} // namespace cartouche::forms
