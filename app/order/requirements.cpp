// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/requirements.h"

#include <algorithm>

namespace cartouche::order {

Requirements::Requirements(api::Client &client, const CartSession &cart, Draft &draft, QObject *parent)
    : QObject(parent), m_draft(draft), m_rulebook(client), m_completeness(draft, m_rulebook, m_subjects),
      m_ruleCheck(client, draft, m_subjects, m_completeness), m_claimNotices(client, draft, m_completeness),
      m_zoneOptions(client, cart, draft)
{
    draft.setForms([this](const DraftName &name) -> const QList<eligibility::FormField> & {
        return m_completeness.formOf(name);
    });
    connect(&m_rulebook, &eligibility::Rulebook::changed, &draft, &Draft::formsChanged);
}

void Requirements::setContacts(const QList<api::Contact> &contacts)
{
    m_subjects.setContacts(contacts);
    m_completeness.recalculate();
    m_draft.formsChanged();
}

void Requirements::setAccountHolder(const api::Account &account)
{
    m_subjects.setAccountHolder(account);
    m_completeness.recalculate();
    m_draft.formsChanged();
}

QList<RefusalTarget> Requirements::placed(const QList<RefusalTarget> &targets) const
{
    QList<RefusalTarget> placed;
    for (const RefusalTarget &target : targets) {
        const qsizetype before = placed.size();
        for (const DraftName &name : m_draft.names()) {
            if (!target.name.isEmpty() || target.label.isEmpty() || name.isLeftOut)
                continue;
            const QList<eligibility::Finding> findings = m_completeness.of(name.name.ascii()).rule.findings;
            const bool isFound = std::any_of(findings.begin(), findings.end(), [&target](const auto &finding) {
                return finding.place == eligibility::Place{target.label, target.field};
            });
            if (isFound)
                placed.append({name.name.ascii(), target.label, target.field, target.text});
        }
        if (placed.size() == before)
            placed.append(target);
    }
    return placed;
}

} // namespace cartouche::order
