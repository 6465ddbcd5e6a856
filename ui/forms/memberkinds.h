// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cartouche::forms {

// What the form knows of a contact's members by their labels, before any rule.

enum class MemberKind { Text, Number, Email, Phone, Country, Date, LegalForm, Gender, Language };
enum class MemberSection { Person, Reach, Address, Birth, Numbers };

[[nodiscard]] MemberKind kindOfMember(const QString &label);
[[nodiscard]] MemberSection sectionOfMember(const QString &label);
/// /me/contact has fewer members than /domain/contact, and one that is its own.
[[nodiscard]] bool isServedBy(const QString &label, const QString &resource);
/// Shown whoever asks for it.
[[nodiscard]] bool isCommonMember(const QString &label);
/// Asked for by OVHcloud itself, without any rule of a registry.
[[nodiscard]] bool isNeededAnyway(const QString &label);

} // namespace cartouche::forms
