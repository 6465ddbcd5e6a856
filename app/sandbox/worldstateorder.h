// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/task.h"
#include "sandbox/worldstatecart.h"

namespace cartouche::sandbox {

// What the state file keeps of orders, the money that moves for them, and tasks: every member.

using namespace Qt::StringLiterals;

template <typename Archive>
void describe(Archive &archive, OrderedName &name)
{
    archive("domain"_L1, name.domain);
    archive("extension"_L1, name.extension);
    archive("pricingMode"_L1, name.pricingMode);
    archive("duration"_L1, name.duration);
    archive("authInfo"_L1, name.authInfo);
    archive("ownerContact"_L1, name.ownerContact);
    archive("adminAccount"_L1, name.adminAccount);
    archive("techAccount"_L1, name.techAccount);
    archive("nameServers"_L1, name.nameServers);
    archive("configurations"_L1, name.configurations);
}

template <typename Archive>
void describe(Archive &archive, OrderedExtra &extra)
{
    archive("shelf"_L1, extra.shelf);
    archive("planCode"_L1, extra.planCode);
    archive("domain"_L1, extra.domain);
    archive("ownerContact"_L1, extra.ownerContact);
}

template <typename Archive>
void describe(Archive &archive, OrderPayment &payment)
{
    archive("date"_L1, payment.date);
    archive("type"_L1, payment.type);
    archive("identifier"_L1, payment.identifier);
    archive("methodId"_L1, payment.methodId);
    archive("transactionId"_L1, payment.transactionId);
    archive("confirmed"_L1, payment.confirmed);
    archive("decision"_L1, payment.decision);
    archive("isRefusedThen"_L1, payment.isRefusedThen);
    archive("showsAsChecking"_L1, payment.showsAsChecking);
}

template <typename Archive>
void describe(Archive &archive, AppliedBalance &balance)
{
    archive("name"_L1, balance.name);
    archive("amount"_L1, balance.amount);
}

template <typename Archive>
void describe(Archive &archive, MoneyBack &back)
{
    archive("id"_L1, back.id);
    archive("isWithdrawal"_L1, back.isWithdrawal);
}

template <typename Archive>
void describe(Archive &archive, DebtOperation &operation)
{
    archive("id"_L1, operation.id);
    archive("amount"_L1, operation.amount);
    archive("date"_L1, operation.date);
    archive("depositOrderId"_L1, operation.depositOrderId);
    archive("type"_L1, operation.type);
}

template <typename Archive>
void describe(Archive &archive, Debt &debt)
{
    archive("id"_L1, debt.id);
    archive("amount"_L1, debt.amount);
    archive("date"_L1, debt.date);
    archive("dueDate"_L1, debt.dueDate);
    archive("payingOrder"_L1, debt.payingOrder);
    archive("isPaid"_L1, debt.isPaid);
    archive("operations"_L1, debt.operations);
}

template <typename Archive>
void describe(Archive &archive, Order &order)
{
    archive("id"_L1, order.id);
    archive("password"_L1, order.password);
    archive("date"_L1, order.date);
    archive("expiration"_L1, order.expiration);
    archive("bill"_L1, order.bill);
    archive("detailIds"_L1, order.detailIds);
    archive("names"_L1, order.names);
    archive("extras"_L1, order.extras);
    archive("payment"_L1, order.payment);
    archive("isWaived"_L1, order.isWaived);
    archive("hold"_L1, order.hold);
    archive("papersSent"_L1, order.papersSent);
    archive("begun"_L1, order.begun);
    archive("cancelled"_L1, order.cancelled);
    archive("isUnclear"_L1, order.isUnclear);
    archive("balances"_L1, order.balances);
    archive("billId"_L1, order.billId);
    archive("moneyBack"_L1, order.moneyBack);
    archive("debt"_L1, order.debt);
    archive("paysDebtOf"_L1, order.paysDebtOf);
    archive("exportId"_L1, order.exportId);
    archive("exportBegun"_L1, order.exportBegun);
}

template <typename Archive>
void describe(Archive &archive, ServiceChange &change)
{
    archive("kind"_L1, change.kind);
    archive("nameServerType"_L1, change.nameServerType);
    archive("ownerContact"_L1, change.ownerContact);
}

template <typename Archive>
void describe(Archive &archive, Task &task)
{
    archive("id"_L1, task.id);
    archive("orderId"_L1, task.orderId);
    archive("name"_L1, task.name);
    archive("legitimacy"_L1, task.legitimacy);
    archive("change"_L1, task.change);
    archive("status"_L1, task.status);
    archive("comment"_L1, task.comment);
    archive("canRelaunch"_L1, task.canRelaunch);
    archive("creation"_L1, task.creation);
    archive("todo"_L1, task.todo);
    archive("lastUpdate"_L1, task.lastUpdate);
    archive("done"_L1, task.done);
    archive("retry"_L1, task.retry);
    archive("isRetry"_L1, task.isRetry);
}

} // namespace cartouche::sandbox
