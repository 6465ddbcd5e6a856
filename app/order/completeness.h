// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eligibility/rulebook.h"
#include "order/draft.h"
#include "order/rulesubjects.h"

#include <QObject>

#include <map>
#include <optional>

namespace cartouche::order {

/// What a name still lacks, as far as it can be said without asking anybody.
struct NameState
{
    QList<eligibility::FormField> form; ///< OVHcloud's list as the registry's rule sees it with the values of the moment
    QStringList gaps;                   ///< labels with something to do, in form order: by the list, the rule or the limits
    eligibility::Evaluation rule;       ///< without findings where OVHcloud's own check accepted these very entries
    eligibility::RuleState::Kind ruleState = eligibility::RuleState::Kind::NotAsked;
    base::Error ruleError;              ///< with RuleState::Kind::Failed
    std::optional<eligibility::RegistryLimits> limits;
    bool areRequirementsKnown = false;
    bool isAccepted = false;            ///< OVHcloud's own check accepted these very entries: what the rule says here is moot

    /// Labels with something to do.
    [[nodiscard]] int missing() const { return static_cast<int>(gaps.size()); }
    /// Nothing is known to be missing. A rule that is not there, or not understood, does not count: OVHcloud judges.
    [[nodiscard]] bool isComplete() const { return areRequirementsKnown && gaps.isEmpty(); }
};

/// A field of a name.
struct FieldPlace
{
    QString ascii;
    QString label;
    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
};

/// What every wanted name still lacks: OVHcloud's list, the registry's rule and limits, and the entries with the contacts
/// and accounts behind them. Asks for rules as soon as the forms are known. Worked out when asked for, and only for what
/// has changed.
///
/// The rule is held against the entries here, so that a field answers at once; the judge is OVHcloud. A name that its check
/// (see RuleCheck) accepts with the entries of the moment lacks nothing that only the rule asks for.
class Completeness : public QObject
{
    Q_OBJECT
public:
    /// @param subjects tell of their changes by recalculate()
    Completeness(const Draft &draft, eligibility::Rulebook &rulebook, const RuleSubjects &subjects, QObject *parent = nullptr);

    /// Of any name of the draft; an empty one for a name that it has never heard of. The same object as long as this lives;
    /// what it says is that of the last call for this name.
    [[nodiscard]] const NameState &of(const QString &ascii) const;
    /// The form of() a name that may have been changed and told nobody yet.
    [[nodiscard]] const QList<eligibility::FormField> &formOf(const DraftName &name) const { return stateOf(name).form; }
    /// Labels that the registry's rule alone asks for; OVHcloud's list does not have them.
    [[nodiscard]] QStringList labelsOfRule(const QString &ascii) const;
    /// Over all wanted names.
    [[nodiscard]] int missing() const;
    /// How many wanted names are complete.
    [[nodiscard]] int completeNames() const;
    /// The gap behind this field in reading order, then around from the first name; none when nothing is missing. An empty
    /// label stands before a name's first field, an empty name before the first name.
    [[nodiscard]] std::optional<FieldPlace> nextGap(const QString &afterAscii = {}, const QString &label = {}) const;

    /// OVHcloud's own check accepted a name with these entries.
    void accept(const QString &ascii, const eligibility::RuleData &data);
    /// Contacts, the account's holder or a rule are others than before.
    void recalculate();
    /// Rules and limits that could not be read are asked for once more.
    void askAgain();

Q_SIGNALS:
    /// of() of this name is another, or may be.
    void changed(const QString &ascii);

private:
    struct Entry
    {
        eligibility::Values values;
        QList<eligibility::FormField> form;
        QString action;
        QString pricingMode;
        bool areRequirementsKnown = false;
        bool isLeftOut = false;
        bool isTold = false;  ///< changed() was emitted about this
        int generation = -1;  ///< that the state was worked out in
        NameState state;

        [[nodiscard]] bool isOf(const DraftName &name) const;
    };

    void look();
    void ask(const DraftName &name, bool again);
    /// What is known of a name, with its entries as they are now.
    Entry &noted(const DraftName &name) const;
    [[nodiscard]] const NameState &stateOf(const DraftName &name) const;
    void work(const DraftName &name, NameState &state) const;
    void takeRule(const DraftName &name, NameState &state) const;

    const Draft &m_draft;
    eligibility::Rulebook &m_rulebook;
    const RuleSubjects &m_subjects;
    mutable std::map<QString, Entry> m_entries; ///< whose states stay where they are: of() gives them out
    QHash<QString, eligibility::RuleData> m_accepted;
    bool m_isLooking = false;
    int m_generation = 0; ///< grows with what concerns all names
};

} // namespace cartouche::order
