// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rule.h"
#include "eligibility/ruledata.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cartouche::eligibility {

/// An element of a rule: a label, or a member of the object that a label stands for.
struct Place
{
    QString label;  ///< "OWNER_CONTACT", "REASON"
    QString member; ///< "address.country"; empty: the label itself
    friend bool operator==(const Place &, const Place &) = default;
};
[[nodiscard]] size_t qHash(const Place &place, size_t seed = 0) noexcept;

/// A comparison that made a demand apply: "because the owner's legal form is individual".
struct Reason
{
    Place place;
    Operator op = Operator::Unknown;
    QString value;
    QStringList values;
};

/// One thing that does not satisfy the rule.
struct Finding
{
    Place place;
    Operator op = Operator::Unknown;
    QString value;              ///< what the constraint compares with
    QStringList values;
    QString given;              ///< the value that was judged; empty when there was none
    QList<Reason> because;      ///< conditions that made it apply
    QList<QList<Place>> others; ///< under an "or": the places of the other ways to satisfy it
};

/// What is asked of an element as things stand: changes with every value that a condition looks at.
struct Demand
{
    QString type;        ///< as sent
    QString placeholder; ///< an example; filling words are none
    QString description; ///< untrusted
    bool isInForce = true;   ///< false: its own condition does not hold now
    bool isRuled = false;    ///< has constraints at all, in force or not: false says that it exists and nothing more
    bool isRequired = false; ///< required, notempty or shouldbetrue is in force
    bool isReadOnly = false; ///< readonly is in force
    bool mustBeTrue = false;
    QStringList allowedValues; ///< of `contains` and `eq` in force; empty: anything
    QStringList deniedValues;  ///< of `notcontains` in force
    int minimumLength = 0;
    int maximumLength = 0; ///< 0: none told
};

struct Evaluation
{
    QList<Finding> findings; ///< in the order of the rule; one a place: its first constraint that fails
    QHash<Place, Demand> demands;
    QList<Place> places;     ///< all that have a demand, in the order of the rule
    bool isComplete = true;  ///< false: a part could not be judged here (unknown object or operator, a bound reached)
    [[nodiscard]] bool isFulfilled() const { return findings.isEmpty(); }
};

/// Holds the data against the rule: pure, bounded in time and memory whatever the rule says.
/// @param contexts those that count: the action ("create", "transfer") and "order"; parts for others are left out
[[nodiscard]] Evaluation evaluate(const Rule &rule, const RuleData &data, const QStringList &contexts);

} // namespace cartouche::eligibility
