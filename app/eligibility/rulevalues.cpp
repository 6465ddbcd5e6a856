// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulevalues.h"

#include "eligibility/boundedpattern.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

Truth truthOf(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

qint64 lengthIn(const QString &text)
{
    bool isNumber = false;
    const qint64 length = text.toLongLong(&isNumber);
    return isNumber ? length : -1;
}

Truth compare(const Constraint &constraint, const QString &given)
{
    const auto number = numberIn(given);
    const auto limit = numberIn(constraint.value);
    if (number.has_value() != limit.has_value())
        return Truth::Unknown;
    // Texts in their order: that is right for dates.
    const int order = number ? int(*number > *limit) - int(*number < *limit) : given.compare(constraint.value);
    switch (constraint.op) {
    case Operator::Gt: return truthOf(order > 0);
    case Operator::Gte: return truthOf(order >= 0);
    case Operator::Lt: return truthOf(order < 0);
    default: return truthOf(order <= 0);
    }
}

bool isOneOf(const Constraint &constraint, const QString &text)
{
    return constraint.values.isEmpty() ? text.contains(constraint.value) : constraint.values.contains(text);
}

Truth isAmong(const Constraint &constraint, const GivenValue &value)
{
    if (constraint.values.isEmpty() && constraint.value.isEmpty())
        return Truth::Unknown;
    if (value.kind == GivenValue::Kind::Text)
        return truthOf(isOneOf(constraint, value.text));
    return truthOf(std::any_of(value.texts.begin(), value.texts.end(),
                               [&](const QString &each) { return isOneOf(constraint, each); }));
}

Truth hasLength(const Constraint &constraint, const GivenValue &value)
{
    const LengthBounds bounds = lengthBoundsOf(constraint);
    const bool isComplete = constraint.op != Operator::Between || (bounds.least >= 0 && bounds.most >= 0);
    if (!isComplete || (bounds.least < 0 && bounds.most < 0))
        return Truth::Unknown;
    const qint64 length = value.kind == GivenValue::Kind::List ? value.texts.size() : value.text.size();
    return truthOf(length >= bounds.least && (bounds.most < 0 || length <= bounds.most));
}

Truth matches(const QString &pattern, const QString &text)
{
    const auto isFound = BoundedPattern::isFoundIn(pattern, text);
    return isFound ? truthOf(*isFound) : Truth::Unknown;
}

Truth opposite(Truth truth)
{
    return truth == Truth::Unknown ? truth : truthOf(truth == Truth::No);
}

/// Of a value that is there.
Truth judge(const Constraint &constraint, const GivenValue &value)
{
    if (value.kind == GivenValue::Kind::Object)
        return Truth::Unknown;
    switch (constraint.op) {
    case Operator::Contains: return isAmong(constraint, value);
    case Operator::NotContains: return opposite(isAmong(constraint, value));
    case Operator::MinLength:
    case Operator::MaxLength:
    case Operator::Between: return hasLength(constraint, value);
    default: break;
    }
    if (value.kind == GivenValue::Kind::List && value.texts.size() != 1)
        return Truth::Unknown;
    const QString &text = value.kind == GivenValue::Kind::List ? value.texts.constFirst() : value.text;
    switch (constraint.op) {
    case Operator::Eq: return truthOf(text == constraint.value);
    case Operator::Ne: return truthOf(text != constraint.value);
    case Operator::Gt:
    case Operator::Gte:
    case Operator::Lt:
    case Operator::Lte: return compare(constraint, text);
    case Operator::Match: return matches(constraint.value, text);
    case Operator::ShouldBeTrue: return truthOf(text == "true"_L1 || text == "1"_L1);
    default: return Truth::Unknown;
    }
}

} // namespace

Truth both(Truth one, Truth other)
{
    if (one == Truth::No || other == Truth::No)
        return Truth::No;
    return one == Truth::Yes ? other : Truth::Unknown;
}

bool GivenValue::isEmpty() const
{
    switch (kind) {
    case Kind::Text: return text.isEmpty();
    case Kind::List: return texts.isEmpty();
    case Kind::Object: return !isThere;
    }
    return true;
}

Truth satisfies(const Constraint &constraint, const GivenValue &value)
{
    switch (constraint.op) {
    case Operator::Required:
    case Operator::NotEmpty: return truthOf(!value.isEmpty());
    case Operator::Empty: return truthOf(value.isEmpty());
    case Operator::ReadOnly: return Truth::Yes;
    case Operator::Unknown: return Truth::Unknown;
    case Operator::ShouldBeTrue: return value.isEmpty() ? Truth::No : judge(constraint, value);
    default: return value.isEmpty() ? Truth::Yes : judge(constraint, value);
    }
}

LengthBounds lengthBoundsOf(const Constraint &constraint)
{
    switch (constraint.op) {
    case Operator::MinLength: return {lengthIn(constraint.value), -1};
    case Operator::MaxLength: return {-1, lengthIn(constraint.value)};
    case Operator::Between:
        return constraint.values.size() == 2
                   ? LengthBounds{lengthIn(constraint.values.at(0)), lengthIn(constraint.values.at(1))}
                   : LengthBounds{};
    default: return {};
    }
}

} // namespace cartouche::eligibility
