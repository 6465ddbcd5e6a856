// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rule.h"
#include "eligibility/ruledata.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace cartouche::forms {

/// One rule that a contact is wanted for.
struct ContactRule
{
    QString subject;                               ///< ".eu", or a name
    QString label;                                 ///< what the contact is meant for: "OWNER_CONTACT"
    std::shared_ptr<const eligibility::Rule> rule; ///< null: nothing is known of it
    eligibility::RuleData rest;                    ///< what else the name is ordered with
    QStringList contexts;                          ///< "create", "order"
    QStringList members; ///< that OVHcloud's own list wants the contact to have, as sent
};
using ContactRules = QList<ContactRule>;

} // namespace cartouche::forms
