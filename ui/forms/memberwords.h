// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/memberkinds.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// The words of a contact's members.
class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::MemberWords)
public:
    /// "Date of birth"; a label nobody has heard of as it is.
    [[nodiscard]] static QString name(const QString &label);
    /// One sentence, where the name does not say all; else empty.
    [[nodiscard]] static QString help(const QString &label);
    [[nodiscard]] static QString section(MemberSection section);
    /// "Company" for "corporation"; a value nobody has heard of as it is.
    [[nodiscard]] static QString legalForm(const QString &value);
    [[nodiscard]] static QString gender(const QString &value);
    /// "français (France)" for "fr_FR": in its own words, whatever the program speaks.
    [[nodiscard]] static QString language(const QString &code);
    /// A value of this member as a person reads it: the name of a country, a date, a phone number.
    [[nodiscard]] static QString value(const QString &label, const QString &value);

private:
    [[nodiscard]] static QString commonName(const QString &label);
    [[nodiscard]] static QString organisationName(const QString &label);
    [[nodiscard]] static QString personName(const QString &label);
};

} // namespace cartouche::forms
