// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cartouche::eligibility {

// The keys under which OVHcloud's check names what is wrong: "owner.legal_form", "extras.auth_info".

/// None for a key that says something about the answer ("_date"), and for one that nobody has heard of.
/// @param labels those of the form, if known: "domain.reason" is REASON, or a part of DOMAIN_CONFIG where only that is asked
[[nodiscard]] std::optional<Place> placeOfRefusalKey(const QString &key, const QStringList &labels = {});

/// The key that a place has; empty for one that has none.
[[nodiscard]] QString refusalKeyOf(const Place &place);

} // namespace cartouche::eligibility
