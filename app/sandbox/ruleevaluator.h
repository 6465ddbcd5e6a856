// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/rule.h"

#include <QJsonObject>
#include <QMap>

namespace cartouche::sandbox {

/// What does not satisfy a rule: "owner.country" → a sentence. One entry an element: its first
/// constraint that is not respected.
using BrokenRules = QMap<QString, QString>;

/// Whether lengths may be equal to their bounds.
enum class LengthBounds { Inclusive, Exclusive };

/// Holds data against a rule. An element without a value only fails where a value is demanded
/// (required, notempty, shouldbetrue): everything else is about values that are given.
class RuleEvaluator
{
public:
    /// @param data     by label: objects for the contact, the accounts and the domain, else values
    /// @param contexts those that count; parts for other contexts are left out
    RuleEvaluator(QJsonObject data, QStringList contexts, LengthBounds bounds = LengthBounds::Inclusive);

    [[nodiscard]] BrokenRules check(const Rule &rule) const;

    /// Whether a constraint applies: its context is one of ours and its condition holds.
    [[nodiscard]] bool isInForce(const RuleConstraint &constraint) const;

private:
    /// Whose members the labels name: those of the data, or of one object in it.
    struct Scope
    {
        QString prefix; ///< "owner."; empty for the data itself
        QJsonObject values;
        bool isAccount = false; ///< flat names in place of the contact's
    };

    [[nodiscard]] BrokenRules checkIn(const Scope &scope, const Rule &rule) const;
    void checkElement(const Scope &scope, const Rule &rule, BrokenRules &broken) const;
    void checkAlternatives(const Scope &scope, const std::vector<Rule> &rules, BrokenRules &broken) const;
    [[nodiscard]] bool concerns(const QStringList &contexts) const;
    [[nodiscard]] bool holds(const Rule &condition) const;
    [[nodiscard]] bool isRespected(const RuleConstraint &constraint, const QJsonValue &value) const;

    QJsonObject m_data;
    QStringList m_contexts;
    LengthBounds m_bounds;
};

} // namespace cartouche::sandbox
