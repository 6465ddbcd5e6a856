// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cartouche::sandbox {

// Values as rules see them: JSON of any kind, named by the labels that rules use.

/// The member of a contact or of the domain's data: "address.city" goes into the address.
[[nodiscard]] QJsonValue memberAt(const QJsonObject &object, const QString &label);
/// The same of an account, which has the contact's members under flat names: "address.city" is
/// "city", "lastName" is "name".
[[nodiscard]] QJsonValue accountMemberAt(const QJsonObject &account, const QString &label);

/// False for what is missing or null, for empty texts and empty lists.
[[nodiscard]] bool isPresent(const QJsonValue &value);
/// The texts of a value: one for each member of a list, else one.
[[nodiscard]] QStringList textsOf(const QJsonValue &value);
/// Characters of a text, members of a list.
[[nodiscard]] qsizetype lengthOf(const QJsonValue &value);
/// Below, at or above zero as the first is less than, equal to or more than the second: as numbers
/// when both are, else as texts, which is right for dates.
[[nodiscard]] int compareAsValues(const QString &one, const QString &other);

/// "legalFormCategory" → "legal_form_category", without the address in front: as refusals name it.
[[nodiscard]] QString refusalName(const QString &label);

} // namespace cartouche::sandbox
