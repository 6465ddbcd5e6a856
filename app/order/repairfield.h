// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QMap>

namespace cartouche::order {

/// What a person entered to mend a task, by RepairField::id. Codes are among them: never stored, never logged.
using RepairValues = QMap<QString, QString>;

/// One line of the form that mends a registry task: an argument, or one member of the contact that an
/// argument stands for.
struct RepairField
{
    enum class Kind {
        Text,
        LongText, ///< OVHcloud takes more than a line holds
        Choice,   ///< one of argument.acceptedValues
        Secret,   ///< a code: masked
        Fixed,    ///< shown, not editable
        Browser,  ///< a document, or data of the account itself: given on OVHcloud's page
        Raw,      ///< a type nobody has heard of: filled in as text, shown with its type
    };
    /// What is wrong with a value, without a request.
    enum class Gap { None, Missing, TooShort, TooLong, NotAccepted };

    QString id;      ///< the argument's key, for a member "key/address.city"
    Kind kind = Kind::Text;
    api::TaskArgument argument;
    QString member;  ///< of a contact; empty: the argument itself
    QString value;   ///< as OVHcloud has it; empty for a code
    bool isAlone = false; ///< nothing else can be entered: without a value the task would go back as it is

    [[nodiscard]] bool isEditable() const { return kind != Kind::Fixed && kind != Kind::Browser; }
    /// OVHcloud marks no argument as needed but by a least size: one that is empty and has none may stay so, unless it
    /// is a code, or all there is to enter.
    /// @param value as it was entered
    [[nodiscard]] Gap gapOf(const QString &value) const;
    friend bool operator==(const RepairField &a, const RepairField &b)
    {
        return a.id == b.id && a.kind == b.kind && a.value == b.value;
    }
};

/// The field of an argument; one of /me/contact has a field for each member instead: see membersOf().
[[nodiscard]] RepairField fieldOf(const api::TaskArgument &argument);
/// Whether an argument is a contact some of whose members can be corrected here.
[[nodiscard]] bool isContactArgument(const api::TaskArgument &argument);
/// @param contact as OVHcloud sent it
[[nodiscard]] QList<RepairField> membersOf(const api::TaskArgument &argument, const QJsonObject &contact);
/// The contact with what was entered for members of this argument; everything else as it was, without its id.
[[nodiscard]] QJsonObject withMembers(QJsonObject contact, const QString &key, const RepairValues &values);

} // namespace cartouche::order
