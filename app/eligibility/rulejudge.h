// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"
#include "eligibility/rulescope.h"
#include "eligibility/rulevalues.h"

#include <QHash>

#include <vector>

namespace cartouche::eligibility {

/// One walk through a rule with the data of one name. Steps and depth are counted: whatever the rule says, it ends.
class RuleJudge
{
public:
    /// Both have to outlive it.
    RuleJudge(const RuleData &data, const QStringList &contexts);

    [[nodiscard]] Evaluation evaluate(const Rule &rule);

private:
    /// What became of a part of the rule.
    struct Outcome
    {
        Truth truth = Truth::Yes;
        bool isComplete = true; ///< all of it could be judged
        Outcome &operator+=(const Outcome &other);
    };
    /// What the walk leaves behind: nothing inside a condition.
    struct Trail
    {
        QList<Finding> *findings = nullptr;
        bool hasDemands = false;
        bool isInForce = true;  ///< no condition above says otherwise
        bool isChoice = false;  ///< one of several ways: nothing of it is demanded by itself
    };

    Outcome judge(const RuleScope &scope, const Rule &rule, const Trail &trail);
    Outcome judgeParts(const RuleScope &scope, const Rule &rule, const Trail &trail);
    Outcome judgeElement(const RuleScope &scope, const Rule &rule, const Trail &trail);
    Outcome judgeFields(const RuleScope &scope, const Rule &rule, const Trail &trail);
    Outcome judgeAlternatives(const RuleScope &scope, const std::vector<Rule> &rules, const Trail &trail);
    Outcome judgeInVain(const RuleScope &scope, const Rule &rule, const Trail &trail);

    [[nodiscard]] bool concerns(const QStringList &contexts) const;
    /// Whether a condition holds; wherever it hangs, it speaks of the whole data. No condition always does.
    Truth holds(const std::shared_ptr<const Rule> &condition);
    void addFinding(const RuleScope &scope, const QString &label, const Constraint &constraint, const Trail &trail);
    void addReasons(const RuleScope &scope, const Rule &condition, QList<Reason> &to);
    /// False when the bound is reached.
    bool spend(qsizetype steps);

    RuleScope m_root;
    const QStringList &m_contexts;
    Evaluation m_evaluation;
    QHash<const Rule *, Truth> m_conditions; ///< those that were asked already
    std::vector<const Rule *> m_because;     ///< conditions of the rules above
    int m_depth = 0;
    qsizetype m_steps = 0;
};

} // namespace cartouche::eligibility
