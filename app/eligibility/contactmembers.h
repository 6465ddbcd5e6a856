// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QString>
#include <QStringList>

namespace cartouche::eligibility {

// The members of a contact by the labels that registries' rules use: "address.city", "birthDay", "legalForm".

/// All labels, in the order in which a person fills them in.
[[nodiscard]] const QStringList &contactMembers();
/// The label of a member that is told another way: "city" and "legal_form" are "address.city" and "legalForm". Empty: none.
[[nodiscard]] QString memberNamed(const QString &name);
/// Empty for a label that no contact has.
[[nodiscard]] QString memberOf(const api::Contact &contact, const QString &label);
/// False for a label that no contact has, and for a value that the member cannot hold.
bool setMember(api::Contact &contact, const QString &label, const QString &value);

} // namespace cartouche::eligibility
