// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/ruleevaluator.h"
#include "forms/formcontext.h"
#include "order/claimnotices.h"
#include "order/refusal.h"
#include "wizard/namesmodel.h"

#include <QCoreApplication>

namespace cartouche::order {
class Purchase;
}

namespace cartouche::wizard {

/// What the details page shows of the names, worked out of the purchase.
class NameStates
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::wizard::NameStates)
public:
    /// Of all wanted names, in their order.
    /// @param refused what OVHcloud refused and was not changed since
    [[nodiscard]] static QList<NameRow> rows(const order::Purchase &purchase, const QList<order::RefusalTarget> &refused);
    /// What the editors of one name have to know; without the claim.
    [[nodiscard]] static forms::NameContext context(const order::Purchase &purchase, const QString &ascii);
    /// What contradicts the rule, not what is merely not entered yet.
    [[nodiscard]] static QList<eligibility::Finding> broken(const eligibility::Evaluation &rule);
    /// How far the trademark notice of a name was read.
    [[nodiscard]] static forms::ClaimState claim(const order::ClaimNotices::State &state, bool wasRead);
    /// What is to be said below the fields of this name: by label, a few lines at most.
    /// @param refusal says why where a target has no words of its own
    [[nodiscard]] static QHash<QString, QString> problems(const eligibility::Evaluation &rule,
                                                          const QList<order::RefusalTarget> &refused,
                                                          const base::Error &refusal, const QString &ascii);
    /// What was refused of the contact that stands at a place, whichever name it was refused for: by member.
    /// @param at name and label
    [[nodiscard]] static QHash<QString, QString> refusedMembers(const order::Draft &draft,
                                                                const QList<order::RefusalTarget> &refused,
                                                                const base::Error &refusal, const order::RefusalTarget &at);

private:
    [[nodiscard]] static QString whyRefused(const order::RefusalTarget &target, const base::Error &refusal);
    [[nodiscard]] static QString bounded(QStringList lines);
    [[nodiscard]] static NameRow row(const order::Purchase &purchase, const order::DraftName &name);
    [[nodiscard]] static QList<forms::ZoneOption> zoneOptions(const order::DraftName &name);
    [[nodiscard]] static QString optionWords(const api::OptionDefinition &option);
    [[nodiscard]] static QString optionPrice(const api::OptionDefinition &option);
};

} // namespace cartouche::wizard
