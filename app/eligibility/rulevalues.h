// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rule.h"

#include <QString>
#include <QStringList>

namespace cartouche::eligibility {

/// Of three values: what nobody can tell here is neither.
enum class Truth { No, Yes, Unknown };

/// Both of them hold.
[[nodiscard]] Truth both(Truth one, Truth other);

/// What a constraint is held against.
struct GivenValue
{
    enum class Kind {
        Text,
        List,   ///< of texts, such as the purposes of a name
        Object, ///< a contact, an account, data of the registry: it can only be there or not
    };
    Kind kind = Kind::Text;
    QString text;      ///< of a text
    QStringList texts; ///< of a list
    bool isThere = false; ///< of an object

    [[nodiscard]] bool isEmpty() const;
};

/// Whether a value satisfies a constraint that is in force. A value that is empty breaks only the demand for one. Unknown:
/// an operator that is not documented, or one that makes no sense for what it compares.
[[nodiscard]] Truth satisfies(const Constraint &constraint, const GivenValue &value);

/// The bounds of a length that a constraint sets, in characters or members; -1 for one that it does not set.
struct LengthBounds
{
    qint64 least = -1;
    qint64 most = -1;
};
[[nodiscard]] LengthBounds lengthBoundsOf(const Constraint &constraint);

} // namespace cartouche::eligibility
