// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requirements.h"

#include "sandbox/ownerrules.h"

#include <QRegularExpression>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isNichandle(const QString &text)
{
    static const QRegularExpression form(u"^[a-z]{2,}[0-9]+-[a-z]+$"_s);
    return form.match(text).hasMatch();
}

bool isHostList(const QString &text)
{
    static const QRegularExpression form(
        u"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(;([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,})+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isTrue(const QString &text)
{
    return text == "true"_L1 || text == "1"_L1;
}

/// Whether a value fits its label; labels that nobody asked for are left alone.
bool isAcceptable(const QString &label, const QString &value, const Account &account)
{
    if (label == "OWNER_LEGAL_AGE"_L1 || label == "ACCEPT_CONDITIONS"_L1)
        return isTrue(value);
    if (label == "KEEP_DNS"_L1)
        return isTrue(value) || value == "false"_L1 || value == "0"_L1;
    if (label == "OWNER_CONTACT"_L1)
        return value.isEmpty() || account.contactAt(value);
    if (label == "ADMIN_ACCOUNT"_L1 || label == "TECH_ACCOUNT"_L1)
        return value.isEmpty() || isNichandle(value);
    if (label == "DNS"_L1)
        return isHostList(value);
    return true;
}

/// One line for each thing that is wrong with the configurations of an item.
QStringList configurationFlaws(const CartItem &item, const Account &account)
{
    const QString product = item.offer.extension->name;
    QStringList flaws;
    for (const Requirement &each : requirementsFor(item.offer)) {
        if (each.required && item.value(QString(each.label)).value_or(QString()).isEmpty())
            flaws.append(u"Custom field %1 is mandatory for product %2"_s.arg(each.label, product));
    }
    QStringList seen;
    for (const Configuration &each : item.configurations) {
        if (seen.count(each.label) == 1)
            flaws.append(u"Custom field %1 is duplicated for product %2"_s.arg(each.label, product));
        else if (!each.value.isEmpty() && !isAcceptable(each.label, each.value, account))
            flaws.append(u"Custom field %1 is not valid for product %2"_s.arg(each.label, product));
        seen.append(each.label);
    }
    return flaws;
}

QJsonObject ownerOf(const CartItem &item, const Account &account)
{
    const Contact *given = account.contactAt(item.value(u"OWNER_CONTACT").value_or(QString()));
    return given ? given->values : account.holderAsContact();
}

} // namespace

QList<Requirement> requirementsFor(const Offer &offer)
{
    QList<Requirement> list{
        {"OWNER_LEGAL_AGE"_L1, "bool"_L1, true},
        {"OWNER_CONTACT"_L1, "/me/contact"_L1},
        {"ADMIN_ACCOUNT"_L1, "Nichandle"_L1},
        {"TECH_ACCOUNT"_L1, "Nichandle"_L1},
        {"DNS"_L1, "String"_L1},
    };
    if (offer.pricingMode == "transfer-default"_L1) {
        list.append({"AUTH_INFO"_L1, "string"_L1});
        list.append({"KEEP_DNS"_L1, "bool"_L1});
    }
    if (offer.effects & NameEffect::Reason)
        list.append({"REASON"_L1, "string"_L1, true});
    if (offer.effects & NameEffect::Conditions)
        list.append({"ACCEPT_CONDITIONS"_L1, "bool"_L1, true});
    return list;
}

std::optional<Answer> checkCart(const Cart &cart, const Account &account, const QDateTime &now)
{
    if (cart.items.isEmpty())
        return badRequest(u"This cart is empty"_s);
    QStringList flaws;
    for (const CartItem &item : cart.items)
        flaws += configurationFlaws(item, account);
    if (!flaws.isEmpty())
        return badRequest(flaws.join(u'\n'));
    for (const CartItem &item : cart.items) {
        const auto broken = brokenOwnerRules(ownerOf(item, account), *item.offer.extension);
        if (!broken.isEmpty())
            return ruleRefusal(broken, now);
    }
    return std::nullopt;
}

} // namespace cartouche::sandbox
