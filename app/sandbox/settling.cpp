// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/settling.h"

#include "sandbox/delivery.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

void markTransaction(Account &account, const Order &order, Transaction::State state, const QDateTime &moment)
{
    const auto found = account.transactions.find(order.payment->transactionId);
    if (found == account.transactions.end())
        return;
    found->second.state = state;
    found->second.lastUpdate = moment;
}

void moveBalances(Account &account, const Order &order, int direction, const QDateTime &moment)
{
    for (const AppliedBalance &part : order.balances) {
        CreditBalance &balance = account.balances[part.name];
        balance.amount = balance.amount.plus(part.amount.times(direction).value()).value();
        balance.lastUpdate = moment;
    }
}

void issueBill(World &world, Account &account, Order &order, const QDateTime &moment)
{
    order.billId = u"FR"_s + QString::number(order.id % 100'000'000);
    account.invoices[order.billId]
        = {order.billId, order.id, QString::fromLatin1(world.ids.key(10)), moment};
}

/// An order that was made to pay the debt of another one ends that debt.
void endDebt(World &world, Account &account, const Order &order, const QDateTime &moment)
{
    const auto found = account.orders.find(order.paysDebtOf);
    if (found == account.orders.end() || !found->second.debt)
        return;
    Debt &debt = *found->second.debt;
    debt.isPaid = true;
    const QString type = order.payment->type == "paypal"_L1 ? u"PAYPAL_MANUAL"_s : u"CREDIT_CARD_MANUAL"_s;
    debt.operations.append({world.ids.nextPayment(), debt.amount, moment, order.id, type});
}

Order::Hold holdOf(const World &world, const Order &order)
{
    const NameEffects effects = order.effects();
    if (effects & NameEffect::Refusal)
        return Order::Hold::Refusal;
    if (effects & NameEffect::Papers)
        return Order::Hold::Papers;
    const bool waits = !order.isWaived && world.switches.is(Switch::UnwaivedOrder, "held"_L1);
    return waits && !order.names.isEmpty() ? Order::Hold::Waiver : Order::Hold::None;
}

void confirmPayment(World &world, Account &account, Order &order, const QDateTime &moment)
{
    order.payment->confirmed = moment;
    order.payment->decision.reset();
    markTransaction(account, order, Transaction::State::Success, moment);
    moveBalances(account, order, -1, moment);
    if (world.switches.is(Switch::BillMoment, "payment"_L1))
        issueBill(world, account, order, moment);
    endDebt(world, account, order, moment);
    order.isUnclear = order.effects().testFlag(NameEffect::Unclear);
    order.hold = holdOf(world, order);
    if (order.hold == Order::Hold::None)
        beginDelivery(world, account, order, moment);
}

void refusePayment(World &world, Account &account, Order &order, const QDateTime &moment)
{
    markTransaction(account, order, Transaction::State::Failed, moment);
    order.payment.reset();
    if (world.switches.is(Switch::BouncedPayment, "cancelled"_L1))
        order.cancelled = moment;
}

void decide(World &world, Account &account, Order &order, const QDateTime &now)
{
    if (!order.payment || !order.payment->decision || *order.payment->decision > now)
        return;
    const QDateTime moment = *order.payment->decision;
    if (order.payment->isRefusedThen)
        refusePayment(world, account, order, moment);
    else
        confirmPayment(world, account, order, moment);
}

void releaseHold(World &world, Account &account, Order &order, std::chrono::milliseconds stage,
                 const QDateTime &now)
{
    if (!order.payment || !order.payment->confirmed || order.cancelled || order.begun)
        return;
    const QDateTime checked = order.payment->confirmed->addMSecs(stage.count());
    if (order.hold == Order::Hold::Refusal && checked <= now)
        cancelOrder(world, account, order, false, checked);
    const auto end = order.retractionEnd();
    if (order.hold == Order::Hold::Waiver && end && *end <= now)
        beginDelivery(world, account, order, *end);
}

/// What comes back goes where it came from: to the bank, or to the prepaid account.
void payBack(World &world, Account &account, const Order &order, const QDateTime &now)
{
    const auto method = account.methods.find(order.payment->methodId);
    if (method == account.methods.end() || order.due().isZero())
        return;
    if (method->second.kind == PaymentMethod::Kind::Prepaid)
        account.prepaid = account.prepaid.plus(order.due()).value();
    Transaction transaction;
    transaction.id = world.ids.nextPayment();
    transaction.methodId = order.payment->methodId;
    transaction.amount = order.due();
    transaction.date = now;
    transaction.lastUpdate = now;
    transaction.isRefund = true;
    account.transactions[transaction.id] = transaction;
}

} // namespace

void takePayment(World &world, Account &account, Order &order, const OrderPayment &payment)
{
    order.payment = payment;
    order.payment->identifier = QString::number(world.ids.nextPayment());
    order.payment->showsAsChecking = world.switches.is(Switch::PendingPayment, "checking"_L1);
    if (!payment.decision)
        confirmPayment(world, account, order, payment.date);
}

void advanceOrder(World &world, Account &account, Order &order, const Settings &settings,
                  const QDateTime &now)
{
    decide(world, account, order, now);
    releaseHold(world, account, order, settings.stage(), now);
    const bool isDelivered = order.statusAt(now, settings.stage()) == OrderStatus::Delivered;
    if (isDelivered && order.billId.isEmpty())
        issueBill(world, account, order, order.begun->addMSecs(2 * settings.stage().count()));
}

void takePapers(World &world, Account &account, Order &order, const QDateTime &now)
{
    order.papersSent = now;
    order.hold = Order::Hold::None;
    beginDelivery(world, account, order, now);
}

void waiveRetraction(World &world, Account &account, Order &order, const QDateTime &now)
{
    order.isWaived = true;
    if (order.hold != Order::Hold::Waiver)
        return;
    order.hold = Order::Hold::None;
    beginDelivery(world, account, order, now);
}

void cancelOrder(World &world, Account &account, Order &order, bool isWithdrawal, const QDateTime &now)
{
    order.cancelled = now;
    order.moneyBack = MoneyBack{u"RB"_s + QString::number(order.id % 100'000'000), isWithdrawal};
    payBack(world, account, order, now);
    moveBalances(account, order, 1, now);
    stopDelivery(world, account, order, now);
    if (order.debt)
        order.debt->isPaid = true; // nothing is owed for what was not had
}

} // namespace cartouche::sandbox
