// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rulebook.h"
#include "order/claimnotices.h"
#include "order/completeness.h"
#include "order/rulecheck.h"
#include "order/rulesubjects.h"
#include "order/zoneoptions.h"

#include <QObject>

namespace cartouche::order {

/// All that is asked of the names of one purchase, by OVHcloud and by registries, and how far it is there.
class Requirements : public QObject
{
    Q_OBJECT
public:
    Requirements(api::Client &client, const CartSession &cart, Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] eligibility::Rulebook &rulebook() { return m_rulebook; }
    [[nodiscard]] Completeness &completeness() { return m_completeness; }
    [[nodiscard]] const Completeness &completeness() const { return m_completeness; }
    [[nodiscard]] RuleCheck &ruleCheck() { return m_ruleCheck; }
    [[nodiscard]] const RuleCheck &ruleCheck() const { return m_ruleCheck; }
    [[nodiscard]] ClaimNotices &claimNotices() { return m_claimNotices; }
    /// What the rules are held against.
    [[nodiscard]] const RuleSubjects &subjects() const { return m_subjects; }

    void setContacts(const QList<api::Contact> &contacts);
    void setAccountHolder(const api::Account &account);

    /// A target that could be any name becomes that of the names whose rule finds fault with the same place, if any do.
    [[nodiscard]] QList<RefusalTarget> placed(const QList<RefusalTarget> &targets) const;

private:
    Draft &m_draft;
    eligibility::Rulebook m_rulebook;
    RuleSubjects m_subjects;
    Completeness m_completeness;
    RuleCheck m_ruleCheck;
    ClaimNotices m_claimNotices;
    ZoneOptions m_zoneOptions;
};

} // namespace cartouche::order
