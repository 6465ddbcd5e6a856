// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/paying.h"

#include "sandbox/delivery.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

Transaction makeTransaction(Call &call, const Order &order, const PaymentMethod &method)
{
    Transaction transaction;
    transaction.id = call.world.ids.nextPayment();
    transaction.methodId = method.id;
    transaction.amount = order.bill.withTax;
    transaction.date = call.now;
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
    }
    return {};
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
    switch (order.statusAt(now, settings.stage())) {
    case OrderStatus::NotPaid: return std::nullopt;
    case OrderStatus::Cancelled: return plainError(403, u"This order is expired"_s);
    default: return plainError(403, u"This order is already paid"_s);
    }
}

void payWithMethod(Call &call, Account &account, Order &order, const PaymentMethod &method)
{
    const Transaction transaction = makeTransaction(call, order, method);
    account.transactions[transaction.id] = transaction;
    if (method.kind == PaymentMethod::Kind::Prepaid)
        account.prepaid = account.prepaid.minus(order.bill.withTax).value();
    takePayment(call.world, account, order, paidWith(method.kind), call.now);
}

void payWithNothing(Call &call, Account &account, Order &order)
{
    takePayment(call.world, account, order, u"free"_s, call.now);
}

void noteRefusedPayment(Call &call, Account &account, const Order &order,
                        const PaymentMethod &method)
{
    Transaction transaction = makeTransaction(call, order, method);
    transaction.succeeded = false;
    account.transactions[transaction.id] = transaction;
}

QString orderLink(const Call &call, const Order &order)
{
    return call.link(
        u"/order?orderId=%1&orderPassword=%2"_s.arg(QString::number(order.id), order.password));
}

} // namespace cartouche::sandbox
