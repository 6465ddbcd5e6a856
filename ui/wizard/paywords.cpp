// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/paywords.h"

#include "theme/words.h"

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::PayOption;

namespace {

constexpr qsizetype longestName = 40;

/// The last digits of a masked number; an e-mail address stays whole.
QString tail(const QString &label)
{
    QString digits;
    for (auto at = label.crbegin(); at != label.crend() && digits.size() < 4; ++at) {
        if (at->isDigit())
            digits.prepend(*at);
    }
    return digits.size() == 4 && !label.contains(u'@') ? u"···· "_s + digits : QString();
}

bool isDeferred(const PayOption &option)
{
    return option.type.startsWith("def"_L1, Qt::CaseInsensitive);
}

} // namespace

PayWords::Kind PayWords::kindOf(const PayOption &option)
{
    const QString type = option.type.toLower().remove(u'_');
    if (option.way == PayOption::Way::Free)
        return Kind::Fidelity;
    if (type == "creditcard"_L1 || type == "domesticcard"_L1 || type == "rupay"_L1)
        return Kind::Card;
    if (type == "bankaccount"_L1 || type == "sepadirectdebit"_L1)
        return Kind::Bank;
    if (type == "paypal"_L1)
        return Kind::PayPal;
    if (type == "ovhaccount"_L1 || type == "internaltrustedaccount"_L1 || type == "currentaccount"_L1
        || type.startsWith("deferredpayment"_L1))
        return Kind::Account;
    return Kind::Other;
}

QString PayWords::kindWord(Kind kind, const PayOption &option)
{
    switch (kind) {
    case Kind::Card: return tr("Card");
    case Kind::Bank: return tr("SEPA direct debit");
    case Kind::PayPal: return tr("PayPal");
    case Kind::Account: return isDeferred(option) ? tr("Deferred payment") : tr("Prepaid account");
    case Kind::Fidelity: return tr("Nothing to pay");
    case Kind::Other: return option.type.simplified().left(longestName);
    }
    return {};
}

QString PayWords::reason(const PayOption &option)
{
    switch (option.usable) {
    case PayOption::Usable::Yes: return {};
    case PayOption::Usable::NotAccepted: return tr("this order does not accept it");
    case PayOption::Usable::Expired: return tr("expired");
    case PayOption::Usable::NotValid: return tr("not usable now (%1)").arg(option.status.simplified().left(longestName));
    case PayOption::Usable::NoId: return {};
    case PayOption::Usable::NotEnough: break;
    }
    return option.balance && option.shortBy
        ? tr("balance %1, %2 short").arg(theme::money(*option.balance), theme::money(*option.shortBy))
        : tr("its balance is too low");
}

QString PayWords::title(const PayOption &option)
{
    return (kindWord(kindOf(option), option) + u' ' + tail(option.label)).trimmed();
}

QString PayWords::unusable(const QList<PayOption> &options)
{
    QStringList unaccepted;
    QStringList unregistered;
    for (const PayOption &option : options) {
        if (option.usable == PayOption::Usable::NoId)
            unregistered.append(title(option));
        else if (option.usable != PayOption::Usable::Yes && option.usable != PayOption::Usable::NotEnough)
            unaccepted.append(tr("%1 (%2)").arg(title(option), reason(option)));
    }
    QStringList sentences;
    if (!unaccepted.isEmpty())
        sentences.append(tr("In your account, but not for this order: %1.").arg(unaccepted.join(u", "_s)));
    if (!unregistered.isEmpty())
        sentences.append(tr("Not registered with your account, pay in the browser: %1.").arg(unregistered.join(u", "_s)));
    return sentences.join(u' ');
}

widgets::PayRow PayWords::browserRow(BrowserLink link)
{
    widgets::PayRow row;
    row.iconName = u"open-in-browser"_s;
    row.title = tr("In the browser");
    row.note = tr("on OVHcloud’s own page, with whatever it accepts");
    row.enabled = link == BrowserLink::Good;
    switch (link) {
    case BrowserLink::Good: break;
    case BrowserLink::NotTold: row.reason = tr("OVHcloud has not told the page of this order yet"); break;
    case BrowserLink::Missing: row.reason = tr("OVHcloud tells no page for this order: pay it in its control panel"); break;
    case BrowserLink::Foreign: row.reason = tr("the link does not lead to OVHcloud, so it is not opened"); break;
    }
    return row;
}

widgets::PayRow PayWords::payRow(const PayOption &option)
{
    const Kind kind = kindOf(option);
    widgets::PayRow row;
    row.iconName = kind == Kind::Card ? u"card"_s
        : kind == Kind::Bank          ? u"bank"_s
        : kind == Kind::PayPal        ? u"account-pay"_s
        : kind == Kind::Fidelity      ? u"check-circle"_s
                                      : u"wallet"_s;
    const QString number = tail(option.label);
    row.title = title(option);
    if (option.isDefault)
        row.pill = tr("default");
    QStringList notes;
    if (!option.description.isEmpty())
        notes.append(option.description.simplified().left(longestName));
    if (!option.subType.isEmpty() && option.subType != "NONE"_L1)
        notes.append(option.subType.left(1) + option.subType.mid(1).toLower().replace(u'_', u' '));
    // The label of an account says no more than its kind does.
    if (number.isEmpty() && !option.label.isEmpty() && kind != Kind::Account)
        notes.append(option.label.simplified().left(longestName));
    if (option.expires.isValid())
        notes.append(tr("valid until %1").arg(option.expires.toString(u"MM/yy"_s)));
    if (kind == Kind::Bank)
        notes.append(tr("delivery waits until the bank confirms"));
    if (kind == Kind::Fidelity)
        notes.append(tr("confirmed with the fidelity account, nothing is charged"));
    if (option.balance)
        notes.append(tr("balance %1").arg(theme::money(*option.balance)));
    row.note = notes.join(u", "_s);
    row.enabled = option.usable == PayOption::Usable::Yes;
    row.reason = reason(option);
    return row;
}

QString PayWords::payWith(const PayOption &option)
{
    const Kind kind = kindOf(option);
    const QString number = tail(option.label);
    switch (kind) {
    case Kind::Card: return number.isEmpty() ? tr("with the card") : tr("with card %1").arg(number);
    case Kind::Bank: return tr("by SEPA direct debit");
    case Kind::PayPal: return tr("with PayPal");
    case Kind::Account: return isDeferred(option) ? tr("with deferred payment") : tr("from the prepaid account");
    default: return {};
    }
}

} // namespace cartouche::wizard
