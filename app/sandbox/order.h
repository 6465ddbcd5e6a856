// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/bill.h"
#include "sandbox/debt.h"

namespace cartouche::sandbox {

enum class OrderStatus {
    NotPaid,
    Checking,
    DocumentsRequested,
    Delivering,
    Delivered,
    Cancelling,
    Cancelled,
    Unknown
};

/// What was ordered for one name; becomes a task when the order is paid.
struct OrderedName
{
    QString domain;
    const Extension *extension = nullptr;
    QString pricingMode;
    base::Period duration;
    QString authInfo;
    QString ownerContact; ///< "/me/contact/123"; empty: made from the account
    QString adminAccount;
    QString techAccount;
    QString nameServers; ///< "ns1.example;ns2.example"; empty: OVHcloud's own
    QList<Configuration> configurations; ///< as the item had them

    /// What the table of names says about it.
    [[nodiscard]] NameEffects effects() const;
};

/// What was ordered beside names.
struct OrderedExtra
{
    Shelf shelf = Shelf::Dns;
    QString planCode;
    QString domain;
    QString ownerContact; ///< of an owner change
};

struct OrderPayment
{
    QDateTime date;
    QString type; ///< billing.PaymentMeanEnum
    QString identifier;
    qint64 methodId = 0; ///< a registered one; 0: none
    qint64 transactionId = 0; ///< 0: none
    std::optional<QDateTime> confirmed{}; ///< when the money arrived; none: pending
    std::optional<QDateTime> decision{}; ///< of a pending one: when the bank has decided
    bool isRefusedThen = false; ///< and how
    bool showsAsChecking = false; ///< what a pending payment makes of the order; else `notPaid`
};

/// A part of an order that a credit balance pays.
struct AppliedBalance
{
    QString name;
    base::Money amount;
};

/// What the processing of an order brought forth beside its bill.
struct MoneyBack
{
    QString id;
    bool isWithdrawal = false; ///< the customer's right was used; else a refund
};

struct Order
{
    /// Why a paid order is not delivered.
    enum class Hold { None, Papers, Waiver, Refusal };

    qint64 id = 0;
    QString password;
    QDateTime date;
    QDateTime expiration; ///< last moment to pay
    Bill bill;
    QList<qint64> detailIds; ///< one for each line of the bill
    QList<OrderedName> names;
    QList<OrderedExtra> extras;
    std::optional<OrderPayment> payment;
    bool isWaived = false; ///< the right of withdrawal was given up
    Hold hold = Hold::None;
    std::optional<QDateTime> papersSent;
    std::optional<QDateTime> begun; ///< since when nothing holds it back
    std::optional<QDateTime> cancelled; ///< since when it is being cancelled
    bool isUnclear = false; ///< shows `unknown` where others show `delivering`
    QList<AppliedBalance> balances;
    QString billId; ///< empty while there is none
    std::optional<MoneyBack> moneyBack;
    std::optional<Debt> debt; ///< delivered now, paid later
    qint64 paysDebtOf = 0; ///< the order whose debt this one pays; 0: none
    qint64 exportId = 0; ///< of the export of its details; 0: nobody asked
    QDateTime exportBegun;

    /// Where it stands; each of checking, delivering and cancelling takes one `stage`.
    [[nodiscard]] OrderStatus statusAt(const QDateTime &now, std::chrono::milliseconds stage) const;
    /// What is left to pay: the total without what credit balances take over.
    [[nodiscard]] base::Money due() const;
    /// The effects of all its names together.
    [[nodiscard]] NameEffects effects() const;
    /// Until when the customer may withdraw; none when that right was given up.
    [[nodiscard]] std::optional<QDateTime> retractionEnd() const;
};

/// billing.order.OrderStatusEnum
[[nodiscard]] QString statusName(OrderStatus status);

} // namespace cartouche::sandbox
