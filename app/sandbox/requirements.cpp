// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requirements.h"

#include "sandbox/configurationvalue.h"
#include "sandbox/contactfields.h"
#include "sandbox/registryrules.h"
#include "sandbox/ruledata.h"
#include "sandbox/rulerefusal.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Rule ruleOf(const Offer &offer, const Switches &switches)
{
    return registryRule({offer.action, QString(offer.extension->name), offer.effects}, switches);
}

/// The members that every owner needs for this name, in the order of the rule.
QStringList demandedMembers(const Rule &rule)
{
    QStringList names;
    for (const Rule &each : ownerMembers(rule)) {
        if (each.isAlwaysRequired())
            names.append(each.label);
    }
    return names;
}

/// Members that only /domain/contact has have to be given there.
QString contactRoute(const Rule &rule)
{
    const std::vector<Rule> &members = ownerMembers(rule);
    const bool needsMore = std::any_of(members.begin(), members.end(), [](const Rule &each) {
        return each.constraint(RuleOperator::Required) != nullptr && !isMemberOf(ContactView::Me, each.label);
    });
    return needsMore ? u"/domain/contact"_s : u"/me/contact"_s;
}

QString configurationType(const Rule &rule)
{
    if (rule.type == "bool"_L1)
        return u"bool"_s;
    return rule.type == "domain"_L1 ? u"json"_s : u"string"_s;
}

/// What is in the rule beside contacts, accounts and what is asked for anyway.
void addFromRule(const Rule &rule, QList<Requirement> &list)
{
    for (const Rule &each : rule.all) {
        const bool isListed = std::any_of(
            list.begin(), list.end(), [&each](const Requirement &one) { return one.label == each.label; });
        if (!each.label.isEmpty() && !isListed)
            list.append({each.label, configurationType(each), each.isAlwaysRequired()});
    }
}

void addAllowedValues(QList<Requirement> &list)
{
    for (Requirement &each : list) {
        if (each.label == "OWNER_LEGAL_AGE"_L1 || each.label == "ACCEPT_CONDITIONS"_L1)
            each.allowedValues = QStringList{u"true"_s};
        else if (each.type == "bool"_L1)
            each.allowedValues = QStringList{u"true"_s, u"false"_s};
    }
}

QList<Requirement> requirementsOf(const CartItem &item, const Switches &switches)
{
    return item.plan ? requirementsFor(item.plan->plan) : requirementsFor(item.offer, switches);
}

/// One line for each thing that is wrong with the configurations of an item.
QStringList configurationFlaws(const World &world, const CartItem &item, const Account &account)
{
    const QString product = item.productCode();
    QStringList flaws;
    for (const Requirement &each : requirementsFor(item.offer, world.switches)) {
        if (each.required && item.value(each.label).value_or(QString()).isEmpty())
            flaws.append(u"Custom field %1 is mandatory for product %2"_s.arg(each.label, product));
    }
    QStringList seen;
    for (const Configuration &each : item.configurations) {
        if (seen.count(each.label) == 1)
            flaws.append(u"Custom field %1 is duplicated for product %2"_s.arg(each.label, product));
        else if (!each.value.isEmpty() && !isAcceptable(each, item.offer, account, world.switches))
            flaws.append(u"Custom field %1 is not valid for product %2"_s.arg(each.label, product));
        seen.append(each.label);
    }
    return flaws;
}

BrokenRules brokenRules(const World &world, const CartItem &item, const Account &account)
{
    QStringList contexts{item.offer.action, u"order"_s};
    if (item.offer.pricingMode.endsWith("-premium"_L1))
        contexts.append(u"premium"_s);
    return evaluatorFor(world, ruleDataOf(world, account, item), contexts)
        .check(ruleOf(item.offer, world.switches));
}

} // namespace

QList<Requirement> requirementsFor(const Offer &offer, const Switches &switches)
{
    const Rule rule = ruleOf(offer, switches);
    QList<Requirement> list{
        {u"OWNER_LEGAL_AGE"_s, u"bool"_s, switches.is(Switch::LegalAge, "demanded"_L1)},
        {u"OWNER_CONTACT"_s, contactRoute(rule), false, demandedMembers(rule)},
        {u"ADMIN_ACCOUNT"_s, u"Nichandle"_s},
        {u"TECH_ACCOUNT"_s, u"Nichandle"_s},
        {u"DNS"_s, u"String"_s},
    };
    if (offer.pricingMode == "transfer-default"_L1) {
        list.append({u"AUTH_INFO"_s, u"string"_s});
        list.append({u"KEEP_DNS"_s, u"bool"_s});
    }
    addFromRule(rule, list);
    addAllowedValues(list);
    return list;
}

QList<Requirement> requirementsFor(const Plan &plan)
{
    QList<Requirement> list;
    for (const PlanLabel &each : plan.labels)
        list.append({QString(each.label), QString(each.type), each.required, {}, each.values});
    return list;
}

bool isAskedFor(const QString &label, const CartItem &item, const Switches &switches)
{
    const QList<Requirement> list = requirementsOf(item, switches);
    return std::any_of(list.begin(), list.end(),
                       [&label](const Requirement &each) { return each.label == label; });
}

QJsonArray requiredConfigurationJson(const CartItem &item, const Switches &switches)
{
    const bool isSwapped = switches.is(Switch::RequiredFlags, "swapped"_L1);
    QJsonArray list;
    for (const Requirement &each : requirementsOf(item, switches)) {
        const bool isLie =
            isSwapped && (each.label == "OWNER_LEGAL_AGE"_L1 || each.label == "OWNER_CONTACT"_L1);
        const bool hasFields = !each.fields.isEmpty() && switches.is(Switch::RequiredFields, "listed"_L1);
        QJsonObject body{
            {u"fields"_s, hasFields ? QJsonValue(QJsonArray::fromStringList(each.fields)) : QJsonValue()},
            {u"label"_s, each.label},
            {u"required"_s, each.required != isLie},
            {u"type"_s, each.type},
        };
        if (switches.is(Switch::AllowedValues, "listed"_L1))
            body[u"allowedValues"_s] = QJsonArray::fromStringList(each.allowedValues);
        list.append(body);
    }
    return list;
}

QList<Configuration> initialConfigurations(const Account *account, const Switches &switches)
{
    if (!switches.is(Switch::ItemConfigurations, "prefilled"_L1) || account == nullptr || account->contacts.empty())
        return {};
    const QString owner = u"/me/contact/%1"_s.arg(account->contacts.begin()->first);
    return {{0, u"OWNER_CONTACT"_s, owner},
            {0, u"ADMIN_ACCOUNT"_s, account->nichandle},
            {0, u"TECH_ACCOUNT"_s, account->nichandle}};
}

std::optional<Answer> checkCart(const World &world, const Cart &cart, const Account &account,
                                const QDateTime &now)
{
    if (cart.items.isEmpty())
        return badRequest(u"This cart is empty"_s);
    QStringList flaws;
    for (const CartItem &item : cart.items)
        flaws += configurationFlaws(world, item, account);
    if (!flaws.isEmpty())
        return badRequest(flaws.join(u'\n'));
    const bool isPlain = world.switches.is(Switch::CheckoutRuleError, "plain"_L1);
    for (const CartItem &item : cart.items) {
        const BrokenRules broken = brokenRules(world, item, account);
        if (broken.isEmpty())
            continue;
        const QStringList sentences(broken.cbegin(), broken.cend());
        return isPlain ? badRequest(sentences.join(u'\n')) : ruleRefusal(broken, now);
    }
    return std::nullopt;
}

} // namespace cartouche::sandbox
