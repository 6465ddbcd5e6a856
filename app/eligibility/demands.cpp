// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/demands.h"

#include <QSet>

#include <algorithm>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestLook = 60;

bool isUsual(const QString &member)
{
    static const QSet<QString> usual{u"address.city"_s, u"address.country"_s, u"address.line1"_s, u"address.zip"_s,
                                     u"email"_s,        u"firstName"_s,       u"language"_s,      u"lastName"_s,
                                     u"legalForm"_s,    u"organisationName"_s, u"phone"_s};
    return usual.contains(member);
}

bool isObject(const QString &label)
{
    return label == "OWNER_CONTACT"_L1 || label == "ADMIN_ACCOUNT"_L1 || label == "TECH_ACCOUNT"_L1;
}

bool isDemand(Operator op)
{
    return op == Operator::Required || op == Operator::NotEmpty || op == Operator::ShouldBeTrue;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

bool speaksOf(const Rule &rule, QLatin1StringView label, int depth = 0)
{
    const auto speaks = [&](const Rule &each) { return speaksOf(each, label, depth + 1); };
    return depth < deepestLook
        && (rule.label == label || (rule.fields && speaks(*rule.fields)) || std::any_of(rule.all.begin(), rule.all.end(), speaks)
            || std::any_of(rule.any.begin(), rule.any.end(), speaks));
}

/// Goes through a rule without any data.
class DemandSearch
{
public:
    explicit DemandSearch(const QStringList &contexts) : m_contexts(contexts) {}

    Demands demands;

    struct Where
    {
        QString object;             ///< whose members these are; empty: the top
        bool isConditional = false; ///< under a condition of any kind
        int depth = 0;
    };

    void visit(const Rule &rule, Where where)
    {
        if (++where.depth > deepestLook || !concerns(rule.contexts))
            return;
        where.isConditional = where.isConditional || rule.conditions;
        if (where.object.isEmpty())
            visitElement(rule, where);
        else if (where.object == "OWNER_CONTACT"_L1)
            visitMember(rule, where);
        for (const Rule &each : rule.all)
            visit(each, where);
        visitAlternatives(rule.any, where);
    }

private:
    [[nodiscard]] bool concerns(const QStringList &contexts) const
    {
        return contexts.isEmpty() || std::any_of(contexts.begin(), contexts.end(), [this](const QString &each) {
                   return m_contexts.contains(each);
               });
    }

    void visitElement(const Rule &rule, const Where &where)
    {
        if (rule.fields && isObject(rule.label))
            visit(*rule.fields, {rule.label, where.isConditional, where.depth});
        if (isObject(rule.label) || rule.label == "OWNER_LEGAL_AGE"_L1)
            return;
        const bool isDemanded = std::any_of(rule.constraints.begin(), rule.constraints.end(), [this](const Constraint &each) {
            return concerns(each.contexts) && isDemand(each.op);
        });
        if (isDemanded)
            addOnce(demands.elements, rule.label == "authInfo"_L1 ? u"AUTH_INFO"_s : rule.label);
    }

    void visitMember(const Rule &rule, const Where &where)
    {
        for (const Constraint &each : rule.constraints) {
            if (!concerns(each.contexts))
                continue;
            if (isDemand(each.op) && !isUsual(rule.label) && !rule.label.isEmpty())
                addMember(rule.label, where.isConditional || each.conditions);
            else if (each.op == Operator::Contains || each.op == Operator::Eq)
                addLimit(rule.label, each, where);
        }
    }

    void addMember(const QString &label, bool isConditional)
    {
        if (!isConditional)
            demands.sometimesMembers.removeAll(label);
        if (!isConditional || !demands.members.contains(label))
            addOnce(isConditional ? demands.sometimesMembers : demands.members, label);
    }

    void addLimit(const QString &label, const Constraint &constraint, const Where &where)
    {
        const bool isAdministrators = constraint.conditions && speaksOf(*constraint.conditions, "ADMIN_ACCOUNT"_L1);
        if (where.isConditional || (constraint.conditions && !isAdministrators))
            return; // not for everybody
        const QStringList values = constraint.op == Operator::Eq ? QStringList{constraint.value} : constraint.values;
        if (label == "address.country"_L1 && countryGroupOf(values) != CountryGroup::Anywhere)
            demands.countries = values;
        else if (label == "address.city"_L1)
            demands.cities = values;
        else if (label == "legalForm"_L1 && !values.contains(u"individual"_s))
            demands.legalForms = values;
        else
            return;
        demands.mayAdministratorLiveThere = demands.mayAdministratorLiveThere || (isAdministrators && label != "legalForm"_L1);
    }

    void visitAlternatives(const std::vector<Rule> &ways, const Where &where)
    {
        if (ways.size() == 1)
            return visit(ways.front(), where);
        DemandSearch one(m_contexts);
        for (const Rule &each : ways)
            one.visit(each, where);
        if (one.demands.countries.isEmpty()) {
            // Some of them is asked for, none by itself.
            for (const QString &label : one.demands.members + one.demands.sometimesMembers)
                addMember(label, true);
        } else {
            demands.countries = one.demands.countries;
            demands.cities = one.demands.cities;
            demands.inPlaceOfLiving += one.demands.members + one.demands.sometimesMembers;
        }
        for (const QString &label : std::as_const(one.demands.elements))
            addOnce(demands.elements, label);
    }

    const QStringList &m_contexts;
};

} // namespace

bool Demands::needsPapers() const
{
    static const QStringList papers{u"REASON"_s, u"PROTECTED_CODE"_s, u"DOMAIN_CONFIG"_s};
    return !countries.isEmpty() || !cities.isEmpty() || !legalForms.isEmpty() || !members.isEmpty() || !sometimesMembers.isEmpty()
        || std::any_of(papers.begin(), papers.end(), [this](const QString &each) { return elements.contains(each); });
}

bool Demands::needsConsent() const
{
    return elements.contains(u"ACCEPT_CONDITIONS"_s) || elements.contains(u"CLAIMS_NOTICE"_s);
}

Demands demandsOf(const Rule &rule, const QStringList &contexts)
{
    DemandSearch search(contexts);
    search.visit(rule, {});
    return search.demands;
}

} // namespace cartouche::eligibility
