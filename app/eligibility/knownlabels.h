// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/formdescription.h"

#include <QLatin1StringView>
#include <QStringList>

namespace cartouche::eligibility {

/// A label of OVHcloud's ordering guide.
struct KnownLabel
{
    QLatin1StringView label;
    FormField::Kind kind = FormField::Kind::Raw;
    FormField::Section section = FormField::Section::Other;
    bool mandatory = false; ///< whatever the list says: `required` is not reliable
    bool followsRule = false; ///< asked for by some names only: a rule that speaks of it knows better
};

/// nullptr for a label that nobody has heard of.
[[nodiscard]] const KnownLabel *knownLabel(const QString &label);

/// Whether it is the name, not its extension, that makes this label be asked for.
[[nodiscard]] bool dependsOnName(const QString &label);

/// Labels that are one answer together, this one among them: name servers are told in DNS, or kept by KEEP_DNS.
[[nodiscard]] QStringList labelsTogether(const QString &label);

/// What an unknown label is edited with, by its type as lists or rules write it.
[[nodiscard]] FormField::Kind kindOfType(const QString &type);

} // namespace cartouche::eligibility
