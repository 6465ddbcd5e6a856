// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/paymentchoice.h"

#include <QSet>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using Usable = PayOption::Usable;
using Way = PayOption::Way;

namespace {

/// The old name of a payment type and the new one mean the same thing.
QString family(const QString &type)
{
    QString name = type.toLower().remove(u'_');
    if (name == "sepadirectdebit"_L1)
        name = u"bankaccount"_s;
    if (name == "internaltrustedaccount"_L1)
        name = u"ovhaccount"_s;
    return name;
}

/// The order takes means of this family by the old route; empty: it does not, or does not tell. Of two spellings the
/// one that says which of them is charged.
QString meanOf(const QString &type, const PaymentFacts &facts)
{
    QString found;
    for (const QString &mean : facts.means.value_or(QStringList())) {
        if (family(mean) == family(type) && (found.isEmpty() || meanNeedsId(mean)))
            found = mean;
    }
    return found;
}

/// By its kind alone OVHcloud can charge none but this one: the account has no other that is valid.
bool isOnlyOfItsKind(const api::PaymentMethod &method, const PaymentFacts &facts)
{
    if (!facts.methods)
        return false;
    return std::none_of(facts.methods->begin(), facts.methods->end(), [&method](const api::PaymentMethod &other) {
        return other.paymentMethodId != method.paymentMethodId && other.status == "VALID"_L1
            && family(other.paymentType) == family(method.paymentType);
    });
}

/// What the order takes: its own list where that is told, else the kinds of means that it takes.
bool isAccepted(const api::PaymentMethod &method, const PaymentFacts &facts)
{
    if (facts.accepted)
        return facts.accepted->registered.contains(method.paymentMethodId);
    const bool isRegisteredMean = std::any_of(
        facts.registeredMeans.begin(), facts.registeredMeans.end(), [&](const api::PaymentMean &mean) {
            return method.paymentMeanId == mean.id && facts.means && facts.means->contains(mean.kind);
        });
    return !facts.means || isRegisteredMean || !meanOf(method.paymentType, facts).isEmpty();
}

/// The account's own list, or what the order's list tells of those that it takes.
QList<api::PaymentMethod> methodsOf(const PaymentFacts &facts)
{
    if (facts.methods)
        return *facts.methods;
    return facts.accepted ? facts.accepted->paymentMethods : QList<api::PaymentMethod>();
}

Usable usableOf(const api::PaymentMethod &method, const PaymentFacts &facts)
{
    if (method.status == "EXPIRED"_L1)
        return Usable::Expired;
    if (method.status != "VALID"_L1)
        return Usable::NotValid;
    return isAccepted(method, facts) ? Usable::Yes : Usable::NotAccepted;
}

/// A method that …/pay does not take for this order, and the old route does: by its old id, or, where that route
/// takes none, if nothing else of its kind could be charged in its place.
void takeOldRoute(PayOption &option, const api::PaymentMethod &method, const PaymentFacts &facts)
{
    const QString mean = meanOf(method.paymentType, facts);
    if (option.usable != Usable::NotAccepted || mean.isEmpty())
        return;
    const bool isTheOneCharged = meanNeedsId(mean) ? method.paymentMeanId.has_value() : isOnlyOfItsKind(method, facts);
    if (!isTheOneCharged)
        return;
    option.way = Way::Mean;
    option.mean = mean;
    option.meanId = meanNeedsId(mean) ? method.paymentMeanId : std::nullopt;
    option.usable = Usable::Yes;
}

PayOption fromMethod(const api::PaymentMethod &method, const PaymentFacts &facts)
{
    PayOption option;
    option.methodId = method.paymentMethodId;
    option.type = method.paymentType;
    option.subType = method.paymentSubType;
    option.label = method.label.isEmpty() ? method.description : method.label;
    option.description = method.label.isEmpty() ? QString() : method.description;
    option.status = method.status;
    option.expires = method.expirationDate;
    option.isDefault = method.isDefault;
    option.usable = usableOf(method, facts);
    return option;
}

PayOption fromMean(const api::PaymentMean &mean)
{
    PayOption option;
    option.way = Way::Mean;
    option.mean = mean.kind;
    option.meanId = mean.id;
    option.type = mean.kind;
    option.label = mean.label.isEmpty() ? mean.description : mean.label;
    option.description = mean.label.isEmpty() ? QString() : mean.description;
    option.status = mean.state;
    option.expires = mean.expirationDate;
    option.isDefault = mean.isDefault;
    option.usable = mean.state == "valid"_L1 ? Usable::Yes
        : mean.state == "expired"_L1         ? Usable::Expired
                                             : Usable::NotValid;
    return option;
}

bool paysFromBalance(const QString &type)
{
    return family(type) == "ovhaccount"_L1;
}

/// Several accounts, or one in another currency, say nothing about the one that would be charged.
std::optional<base::Money> balanceOf(const PaymentFacts &facts)
{
    if (!facts.accounts)
        return std::nullopt;
    QList<api::OvhAccount> active = *facts.accounts;
    active.removeIf([](const api::OvhAccount &account) { return !account.isActive; });
    const bool isTold = active.size() == 1 && !active.first().balance.amount.currency().isEmpty();
    return isTold ? std::optional(active.first().balance.amount) : std::nullopt;
}

void holdAgainstBalance(PayOption &option, const PaymentFacts &facts)
{
    if (!paysFromBalance(option.type))
        return;
    option.balance = balanceOf(facts);
    if (!option.balance || option.balance->currency() != facts.total.currency())
        return;
    const auto lack = facts.total.minus(*option.balance);
    if (option.usable != Usable::Yes || !lack || lack->isNegative() || lack->isZero())
        return;
    option.usable = Usable::NotEnough;
    option.shortBy = lack;
}

} // namespace

bool needsBalance(const PaymentFacts &facts)
{
    const QList<api::PaymentMethod> methods = methodsOf(facts);
    const QStringList means = facts.means.value_or(QStringList());
    return std::any_of(means.begin(), means.end(), &paysFromBalance)
        || std::any_of(methods.begin(), methods.end(),
                       [](const api::PaymentMethod &method) { return paysFromBalance(method.paymentType); });
}

bool meanNeedsId(const QString &mean)
{
    return mean == "bankAccount"_L1 || mean == "creditCard"_L1 || mean == "paypal"_L1;
}

QString PayOption::journalName() const
{
    switch (way) {
    case Way::Method: return u"paymentMethod/%1"_s.arg(methodId);
    case Way::Mean: return meanId ? u"paymentMean/%1/%2"_s.arg(mean).arg(*meanId) : u"paymentMean/"_s + mean;
    case Way::Free: return u"paymentMean/"_s + mean;
    }
    return {};
}

QList<PayOption> payOptions(const PaymentFacts &facts)
{
    if (facts.isFree) {
        PayOption option;
        option.way = Way::Free;
        option.mean = u"fidelityAccount"_s;
        option.type = option.mean;
        return {option};
    }

    QList<PayOption> options;
    QSet<qint64> coveredMeans;
    QSet<QString> coveredFamilies;
    const QList<api::PaymentMethod> methods = methodsOf(facts);
    for (const api::PaymentMethod &method : methods) {
        PayOption option = fromMethod(method, facts);
        takeOldRoute(option, method, facts);
        options.append(option);
        if (option.usable != Usable::Yes)
            continue;
        coveredFamilies.insert(family(method.paymentType));
        if (method.paymentMeanId)
            coveredMeans.insert(*method.paymentMeanId);
    }

    for (const QString &mean : facts.means.value_or(QStringList())) {
        if (!meanNeedsId(mean)) {
            if (coveredFamilies.contains(family(mean)) || mean == "fidelityAccount"_L1 || mean.isUpper())
                continue;
            PayOption option;
            option.way = Way::Mean;
            option.mean = mean;
            option.type = mean;
            options.append(option);
            continue;
        }
        if (coveredFamilies.contains(family(mean)))
            continue;
        bool isAnyRegistered = false;
        for (const api::PaymentMean &registered : facts.registeredMeans) {
            if (registered.kind != mean)
                continue;
            isAnyRegistered = true;
            if (!coveredMeans.contains(registered.id))
                options.append(fromMean(registered));
        }
        if (!isAnyRegistered) {
            PayOption option;
            option.way = Way::Mean;
            option.mean = mean;
            option.type = mean;
            option.usable = Usable::NoId;
            options.append(option);
        }
    }

    for (PayOption &option : options)
        holdAgainstBalance(option, facts);
    std::stable_sort(options.begin(), options.end(), [](const PayOption &a, const PayOption &b) {
        const auto rank = [](const PayOption &o) {
            const int place = o.usable == Usable::Yes ? 0 : o.usable == Usable::NotEnough ? 2 : 4;
            return place + (o.isDefault ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return options;
}

} // namespace cartouche::order
