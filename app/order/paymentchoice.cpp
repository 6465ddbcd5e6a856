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

Usable usableOf(const api::PaymentMethod &method, const PaymentFacts &facts)
{
    if (method.status == "EXPIRED"_L1)
        return Usable::Expired;
    if (method.status != "VALID"_L1)
        return Usable::NotValid;
    if (facts.accepted && !facts.accepted->registered.contains(method.paymentMethodId))
        return Usable::NotAccepted;
    return Usable::Yes;
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

} // namespace

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
    for (const api::PaymentMethod &method : facts.methods.value_or(QList<api::PaymentMethod>())) {
        const PayOption option = fromMethod(method, facts);
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

    std::stable_sort(options.begin(), options.end(), [](const PayOption &a, const PayOption &b) {
        const auto rank = [](const PayOption &o) {
            return (o.usable == Usable::Yes ? 0 : 2) + (o.isDefault ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return options;
}

} // namespace cartouche::order
