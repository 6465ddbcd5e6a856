// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/paying.h"

#include "sandbox/settling.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToPay = 7;
constexpr int stagesToPayAnExpiringName = 5;
constexpr int stagesOfAPendingPayment = 3;
constexpr int daysOfADebt = 30;

Transaction makeTransaction(Call &call, const Order &order, const PaymentMethod &method)
{
    Transaction transaction;
    transaction.id = call.world.ids.nextPayment();
    transaction.methodId = method.id;
    transaction.amount = order.due();
    transaction.date = call.now;
    transaction.lastUpdate = call.now;
    return transaction;
}

/// billing.PaymentMeanEnum
QString paidWith(PaymentMethod::Kind kind)
{
    switch (kind) {
    case PaymentMethod::Kind::Card: return u"creditCard"_s;
    case PaymentMethod::Kind::Sepa: return u"paymentMandate"_s;
    case PaymentMethod::Kind::PayPal: return u"paypal"_s;
    case PaymentMethod::Kind::Prepaid: return u"ovhAccount"_s;
    case PaymentMethod::Kind::Deferred: return u"debtAccount"_s;
    }
    return {};
}

void owe(Call &call, Order &order)
{
    Debt debt;
    debt.id = call.world.ids.nextPayment();
    debt.amount = order.due();
    debt.date = call.now;
    debt.dueDate = call.now.addDays(daysOfADebt);
    debt.operations.append({call.world.ids.nextPayment(), debt.amount, call.now, order.id, u"ORDER"_s});
    order.debt = debt;
}

} // namespace

std::optional<QString> paymentFlaw(const Account &account, const PaymentMethod &method,
                                   const base::Money &amount, const QDateTime &now)
{
    const bool isTooLittle = method.kind == PaymentMethod::Kind::Prepaid && account.prepaid < amount;
    if (amount.isZero() || isTooLittle || method.alwaysRefused || !method.isValidAt(now))
        return u"This order can't be paid with '%1'"_s.arg(paymentMean(method.kind));
    return std::nullopt;
}

std::optional<Answer> orderFlaw(const Order &order, const Settings &settings, const QDateTime &now)
{
    if (order.payment)
        return plainError(403, u"This order is already paid"_s);
    if (order.statusAt(now, settings.stage()) != OrderStatus::NotPaid)
        return plainError(403, u"This order is expired"_s);
    return std::nullopt;
}

void payWithMethod(Call &call, Account &account, Order &order, const PaymentMethod &method)
{
    OrderPayment payment{call.now, paidWith(method.kind), {}, method.id};
    if (method.kind == PaymentMethod::Kind::Deferred) {
        owe(call, order);
    } else {
        Transaction transaction = makeTransaction(call, order, method);
        if (method.settling != PaymentMethod::Settling::AtOnce) {
            transaction.state = Transaction::State::Confirming;
            payment.decision
                = call.now.addMSecs(stagesOfAPendingPayment * call.settings.stage().count());
            payment.isRefusedThen = method.settling == PaymentMethod::Settling::RefusedLater;
        }
        account.transactions[transaction.id] = transaction;
        payment.transactionId = transaction.id;
    }
    if (method.kind == PaymentMethod::Kind::Prepaid)
        account.prepaid = account.prepaid.minus(order.due()).value();
    takePayment(call.world, account, order, payment);
}

void payInBrowser(Call &call, Account &account, Order &order)
{
    takePayment(call.world, account, order, {call.now, u"creditCard"_s, {}});
}

void payWithNothing(Call &call, Account &account, Order &order)
{
    takePayment(call.world, account, order, {call.now, u"free"_s, {}});
}

void noteRefusedPayment(Call &call, Account &account, const Order &order,
                        const PaymentMethod &method)
{
    Transaction transaction = makeTransaction(call, order, method);
    transaction.state = Transaction::State::Failed;
    account.transactions[transaction.id] = transaction;
}

QDateTime lastMomentToPay(const QList<OrderedName> &names, const Settings &settings, const QDateTime &date)
{
    for (const OrderedName &name : names) {
        if (name.effects() & NameEffect::Expiring)
            return date.addMSecs(stagesToPayAnExpiringName * settings.stage().count());
    }
    return date.addDays(daysToPay);
}

QString orderLink(const Call &call, const Order &order)
{
    return call.link(
        u"/order?orderId=%1&orderPassword=%2"_s.arg(QString::number(order.id), order.password));
}

} // namespace cartouche::sandbox
