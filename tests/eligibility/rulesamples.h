// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

// Rules in the shape in which OVHcloud answers them, and data to hold against them.
namespace cartouche::test {

/// ISO codes as the generic rule lists them: some 250.
[[nodiscard]] QStringList someCountries();
[[nodiscard]] QStringList unionCountries();

// Parts of rules as JSON.
[[nodiscard]] QJsonObject constraint(const QString &op, const QString &value = {});
[[nodiscard]] QJsonObject constraint(const QString &op, const QStringList &values);
[[nodiscard]] QJsonObject when(const QJsonObject &condition, QJsonObject constraint);
[[nodiscard]] QJsonObject element(const QString &label, const QJsonArray &constraints, const QString &type = QStringLiteral("string"));
[[nodiscard]] QJsonObject allOf(const QJsonArray &rules);
[[nodiscard]] QJsonObject anyOf(const QJsonArray &rules);
/// An object that is required, and what is said of its members.
[[nodiscard]] QJsonObject object(const QString &label, const QJsonObject &fields);
/// A condition on one member, paired with `required` as registries do.
[[nodiscard]] QJsonObject ifMember(const QString &object, const QString &label, const QJsonObject &comparison);

/// The generic rule of a creation.
[[nodiscard]] QJsonObject genericRule();
/// The same for an owner in the Union only.
[[nodiscard]] QJsonObject europeanRule();
/// Owner or administrator in Berlin.
[[nodiscard]] QJsonObject berlinRule();
/// A declaration, while no reason is given.
[[nodiscard]] QJsonObject reasonOrConditionsRule();

/// The rule as the program reads it; every sample is readable.
[[nodiscard]] std::shared_ptr<const eligibility::Rule> read(const QJsonObject &json);

/// Everything that the generic rule wants of a company in Lyon.
[[nodiscard]] eligibility::Members company();
[[nodiscard]] eligibility::Members person();
/// With the same account for both roles.
[[nodiscard]] eligibility::RuleData dataWith(const eligibility::Members &owner);

/// "OWNER_CONTACT address.city", in the order of the findings.
[[nodiscard]] QStringList placesOf(const eligibility::Evaluation &evaluation);

} // namespace cartouche::test
