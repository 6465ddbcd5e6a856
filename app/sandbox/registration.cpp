// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/registration.h"

#include "sandbox/paying.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOfACard = 3;

/// What the bank or PayPal would say the method is called.
QString labelOf(const PaymentMethod &method, const Account &account)
{
    const QString digits = QString::number(method.id).right(4);
    switch (method.kind) {
    case PaymentMethod::Kind::Card: return u"497040XXXXXX"_s + digits;
    case PaymentMethod::Kind::Sepa: return u"FR76XXXXXXXXXXXXXXXXXXXX"_s + digits.right(3);
    case PaymentMethod::Kind::PayPal: return account.holder[u"email"].toString();
    case PaymentMethod::Kind::Prepaid:
    case PaymentMethod::Kind::Deferred: return {};
    }
    return {};
}

void payItsOrder(Call &call, Account &account, const PaymentMethod &method)
{
    const auto found = account.orders.find(method.registration.orderId);
    if (found == account.orders.end() || orderFlaw(found->second, call.settings, call.now)
        || paymentFlaw(account, method, found->second.due(), call.now))
        return;
    payWithMethod(call, account, found->second, method);
}

} // namespace

PaymentMethod &beginRegistration(Call &call, PaymentMethod::Kind kind)
{
    PaymentMethod method;
    method.id = call.world.ids.nextPayment();
    method.meanId = call.world.ids.nextPayment();
    method.kind = kind;
    method.label = labelOf(method, *call.account);
    method.state = PaymentMethod::State::Validating;
    method.creation = call.now;
    method.lastUpdate = call.now;
    if (kind == PaymentMethod::Kind::Card)
        method.expiration = call.now.addYears(yearsOfACard);
    method.registration.token = QString::fromLatin1(call.world.ids.key(32));
    method.registration.formSession = QString::fromLatin1(call.world.ids.key(16));
    return call.account->methods[method.id] = method;
}

void completeRegistration(Call &call, Account &account, PaymentMethod &method)
{
    method.state = PaymentMethod::State::Valid;
    method.lastUpdate = call.now;
    if (method.registration.becomesDefault)
        setDefault(account, &method);
    payItsOrder(call, account, method);
    if (method.registration.isOneShot)
        cancelMethod(method, call.now);
}

void rejectRegistration(PaymentMethod &method, const QDateTime &now)
{
    method.state = PaymentMethod::State::Rejected;
    method.lastUpdate = now;
}

void setDefault(Account &account, const PaymentMethod *method)
{
    for (auto &[id, each] : account.methods)
        each.isDefault = &each == method;
}

void cancelMethod(PaymentMethod &method, const QDateTime &now)
{
    method.state = PaymentMethod::State::Cancelled;
    method.isDefault = false;
    method.lastUpdate = now;
}

QString registrationLink(const Call &call, const PaymentMethod &method)
{
    return call.link(u"/payment?token="_s + method.registration.token);
}

QString maskedIban(const QString &iban)
{
    return iban.left(4) + QString(qMax<qsizetype>(0, iban.size() - 7), u'X') + iban.right(3);
}

bool isIban(const QString &text)
{
    if (text.size() < 15 || text.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : text.mid(4) + text.left(4)) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + c.digitValue()) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

} // namespace cartouche::sandbox
