// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruledata.h"
#include "eligibility/ruleevaluator.h"
#include "eligibility/rulevalues.h"

#include <QJsonObject>

#include <optional>

namespace cartouche::eligibility {

/// What labels stand for at one level of a rule: elements of the whole data, or members of one of its objects. The data
/// has to outlive it.
class RuleScope
{
public:
    explicit RuleScope(const RuleData &data);

    /// The scope of an object's members. What is no object has members that nobody knows.
    [[nodiscard]] RuleScope within(const QString &label) const;

    /// Whether the object that this is about is there; true for the whole data.
    [[nodiscard]] bool isThere() const { return m_content != Content::Nothing; }

    /// None: nobody knows it here.
    [[nodiscard]] std::optional<GivenValue> at(const QString &label) const;
    /// False for a member that no such object can have: it is empty, and nobody here could fill it in.
    [[nodiscard]] bool canHave(const QString &label) const;
    [[nodiscard]] Place placeOf(const QString &label) const;

private:
    enum class Content {
        Everything, ///< the whole data
        Contact,    ///< the members of one, or of an account
        Json,       ///< the registry's data
        Nothing,    ///< an object that is not there
        Unknown,    ///< an object that nobody knows the members of
    };
    [[nodiscard]] std::optional<GivenValue> element(const QString &label) const;

    const RuleData *m_data;
    Content m_content = Content::Everything;
    QString m_object; ///< whose members these are
    const Members *m_members = nullptr;
    QJsonObject m_json;
};

} // namespace cartouche::eligibility
