// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace cartouche::eligibility {

/// domain.configuration.rules.OperatorEnum, and what is none of them.
enum class Operator {
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
    Unknown, ///< not in the documentation: never judged here, OVHcloud's own check is
};

struct Rule;

/// domain.configuration.rules.Constraint: one demand on a value, in its contexts only (none: in all) and
/// while its condition holds (none: always).
struct Constraint
{
    Operator op = Operator::Unknown;
    QString opText;                         ///< as sent
    QString value;                          ///< always a text, also numbers
    QStringList values;
    std::shared_ptr<const Rule> conditions; ///< about the whole data set
    QStringList contexts;
};

/// domain.configuration.rules.Rule: what a registry asks for, as GET /domain/configurationRule answers it.
/// All texts are untrusted.
struct Rule
{
    QString label;       ///< the element it is about ("OWNER_CONTACT", "address.country"); empty for a mere node
    QString type;        ///< domain.configuration.rules.TypeEnum, as sent
    QString placeholder; ///< an example
    QString description;
    std::vector<Constraint> constraints;
    std::shared_ptr<const Rule> fields; ///< about the members of the element
    std::vector<Rule> all;              ///< "and"
    std::vector<Rule> any;              ///< "or"
    std::shared_ptr<const Rule> conditions;
    QStringList contexts;
};

} // namespace cartouche::eligibility
