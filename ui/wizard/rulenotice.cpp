// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/rulenotice.h"

#include "forms/rulewords.h"
#include "wizard/namestates.h"

#include <QPushButton>

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using eligibility::Finding;

void RuleNotice::showState(const order::NameState &state, const QString &extension, bool canEdit)
{
    const QList<Finding> broken = NameStates::broken(state.rule);
    clearButtons();
    if (!broken.isEmpty() && !state.isAccepted) {
        showBroken(state, extension, canEdit);
    } else if (state.ruleState == eligibility::RuleState::Kind::Failed) {
        show(Kind::Info, tr("Rule not checked – asked again at Review"),
             tr("The registry’s rule could not be read. You can go on; OVHcloud judges."));
    } else {
        hideMessage();
    }
}

void RuleNotice::showBroken(const order::NameState &state, const QString &extension, bool canEdit)
{
    const QList<Finding> findings = NameStates::broken(state.rule);
    const eligibility::Demand demand = state.rule.demands.value(findings.first().place);
    const QString more = findings.size() > 1 ? u' ' + tr("%n more is marked below.", nullptr, static_cast<int>(findings.size()) - 1)
                                             : QString();
    show(Kind::Bad, forms::RuleWords::title(findings.first(), extension, demand), tr("Registry rule, given by OVHcloud.") + more);
    const bool isAboutOwner = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.place.label == "OWNER_CONTACT"_L1;
    });
    if (!isAboutOwner)
        return;
    if (canEdit)
        connect(addButton(tr("Edit contact…")), &QPushButton::clicked, this, &RuleNotice::editContactWanted);
    connect(addButton(tr("Choose another contact")), &QPushButton::clicked, this, &RuleNotice::otherContactWanted);
}

} // namespace cartouche::wizard
