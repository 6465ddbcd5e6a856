// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"

namespace cartouche::eligibility {

/// A demand of an element as its rule describes it, before any constraint.
[[nodiscard]] Demand demandOf(const Rule &rule, bool isInForce);

/// Takes a constraint that is in force into a demand.
void addConstraint(Demand &demand, const Constraint &constraint);

/// Takes what another part of the rule says about a place into the demand that is known already.
void addDemand(Evaluation &evaluation, const Place &place, const Demand &demand);

} // namespace cartouche::eligibility
