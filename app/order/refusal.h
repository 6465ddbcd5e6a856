// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "order/draft.h"
#include "order/stepfailure.h"

namespace cartouche::order {

/// Where a refusal of OVHcloud points to.
struct RefusalTarget
{
    QString name;  ///< ASCII form; empty when it could be any name of the cart
    QString label; ///< configuration label, "OWNER_CONTACT"; empty when only the name is known
    QString field; ///< member of a contact as rules call it, "address.country"; empty otherwise
    QString text;  ///< OVHcloud's own sentence, untrusted
    friend bool operator==(const RefusalTarget &, const RefusalTarget &) = default;
};

/// Reads what the texts and the `details` of a refused configuration or dry run speak of: "Custom
/// field X is mandatory for product Y" names a label, "owner.country" a contact's member, and a name
/// of the draft that occurs in a text names the item. So does the extension in it, when one wanted name only
/// has that, or when the same is said as often as there are names whose entry under the label it can be about.
/// With one wanted name only, it is that one.
[[nodiscard]] QList<RefusalTarget> locate(const base::Error &error, const Draft &draft);

/// The same for a refusal that is about this name.
/// @param label of the configuration that was refused, when it was one
[[nodiscard]] QList<RefusalTarget> locate(const base::Error &error, const Draft &draft, const QString &ascii,
                                          const QString &label = {});

/// The refusals among what failed in one step, of all names together.
[[nodiscard]] QList<RefusalTarget> locate(const QList<StepFailure> &failures, const Draft &draft);

} // namespace cartouche::order
