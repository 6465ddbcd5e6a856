// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cartouche::sandbox {

/// domain.configuration.rules.OperatorEnum
enum class RuleOperator {
    Between,
    Contains,
    Empty,
    Eq,
    Gt,
    Gte,
    Lt,
    Lte,
    Match,
    MaxLength,
    MinLength,
    Ne,
    NotContains,
    NotEmpty,
    ReadOnly,
    Required,
    ShouldBeTrue,
};

/// As the API spells it: "notcontains".
[[nodiscard]] QLatin1StringView operatorName(RuleOperator which);

struct Rule;

/// One demand on a value. It is in force in its contexts only (none: everywhere) and while its
/// condition holds (none: always).
struct RuleConstraint
{
    RuleOperator which = RuleOperator::Required;
    QString value{};
    QStringList values{};
    std::shared_ptr<const Rule> conditions{};
    QStringList contexts{};
};

/// What a registry asks for, in the grammar of the API. What is served (rulejson.h) and what is
/// checked (ruleevaluator.h) are made from this and from nothing else.
struct Rule
{
    QString label{}; ///< the element it is about; empty for a node that only holds others
    QString type{};  ///< domain.configuration.rules.TypeEnum; empty for such a node
    QString placeholder{};
    QString description{};
    std::vector<RuleConstraint> constraints{};
    std::shared_ptr<const Rule> fields{}; ///< about the members of the element
    std::vector<Rule> all{};              ///< "and"
    std::vector<Rule> any{};              ///< "or"
    std::shared_ptr<const Rule> conditions{};
    QStringList contexts{};

    /// The first constraint with this operator; nullptr when there is none.
    [[nodiscard]] const RuleConstraint *constraint(RuleOperator which) const;
    /// Whether it is demanded whatever else is said.
    [[nodiscard]] bool isAlwaysRequired() const;
};

} // namespace cartouche::sandbox
