// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/fields.h"

namespace cartouche::sandbox {

/// The two routes show the same contacts with different members.
enum class ContactView { Me, Domain };

struct ContactMember
{
    QString name; ///< "address.city"
    bool mandatory = false;
};

/// All members of a contact in this view, the address first.
[[nodiscard]] QList<ContactMember> contactMembers(ContactView view);
[[nodiscard]] bool isMemberOf(ContactView view, QStringView name);

/// Reads a contact out of a body: only members that the view knows, with their types and
/// enumerations checked; an id is ignored, and a null says that there is nothing. What is wrong stays in `fields`.
[[nodiscard]] QJsonObject readContact(ContactView view, const QJsonValue &body, Fields &fields);

/// Blames every member that /me/contact cannot do without and that is missing.
void demandMeContact(const QJsonObject &values, Fields &fields);

/// All members of the view in the given contact, null where nothing is known.
[[nodiscard]] QJsonObject contactJson(ContactView view, qint64 id, const QJsonObject &values);

/// The contact with some members given anew; the address is merged member by member.
[[nodiscard]] QJsonObject mergedContact(QJsonObject values, const QJsonObject &changes);

/// Whether two contacts say the same: a member that is null, empty or missing is the same nothing.
[[nodiscard]] bool isSameContact(const QJsonObject &one, const QJsonObject &other);

} // namespace cartouche::sandbox
