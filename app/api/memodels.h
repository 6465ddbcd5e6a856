// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// JSON to the models of the account, its contacts and its tasks, and back; the same rules as in
// cartmodels.h.
namespace cartouche::api {

[[nodiscard]] std::optional<Account> readAccountModel(const QJsonValue &json);      ///< nichandle
[[nodiscard]] std::optional<Contact> readAccountContactModel(const QJsonValue &json); ///< id, of /me/contact
[[nodiscard]] std::optional<Contact> readDomainContactModel(const QJsonValue &json);  ///< id, of /domain/contact
[[nodiscard]] std::optional<ContactField> readContactFieldModel(const QJsonValue &json); ///< fieldName
[[nodiscard]] std::optional<DomainTask> readDomainTaskModel(const QJsonValue &json);  ///< id

/// The body of POST /me/contact: the fields that me.contact.Contact has, without the empty ones.
[[nodiscard]] QJsonObject toAccountContactJson(const Contact &contact);
/// The body of POST /domain/contact: the fields that domain.Contact has, without the empty ones.
[[nodiscard]] QJsonObject toDomainContactJson(const Contact &contact);
/// An account by value, as the check of a rule takes it: the texts of nichandle.Nichandle, without the empty ones.
[[nodiscard]] QJsonObject toAccountJson(const Account &account);
/// The body of a PUT of either, by `contact.resource`: as above, with null for what `before` had and `contact` has
/// no more.
/// @param readOnly members that are left out: "firstName", "address.city"
[[nodiscard]] QJsonObject toContactChangeJson(const Contact &contact, const Contact &before,
                                              const QStringList &readOnly);

} // namespace cartouche::api
