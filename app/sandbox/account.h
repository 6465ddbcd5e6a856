// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/credit.h"
#include "sandbox/invoice.h"
#include "sandbox/payment.h"
#include "sandbox/smd.h"
#include "sandbox/task.h"

#include <map>

namespace cartouche::sandbox {

/// A person or organisation; /me/contact and /domain/contact show the same ones. The values carry
/// the dotted structure of the API ("address" is an object) and only fields that are known.
struct Contact
{
    qint64 id = 0;
    QJsonObject values;
};

struct NameServer
{
    qint64 id = 0;
    QString host;
    QString ip; ///< empty: none was given
    bool isUsed = true;   ///< false while it is being added
    bool toDelete = false; ///< true while it is being taken away
    std::optional<QDateTime> usedSince;
};

/// How a name goes on at the end of its period.
struct Renewal
{
    bool automatic = true;
    bool deleteAtExpiration = false;
    bool manualPayment = false;
    int months = 12;
};

/// A name that the account holds.
struct Domain
{
    QString name;
    const Extension *extension = nullptr;
    qint64 serviceId = 0;
    QString iamId;
    qint64 ownerContact = 0;
    QString adminAccount;
    QString techAccount;
    QDateTime created;
    QDateTime expiration;
    QDateTime lastUpdate;
    QList<NameServer> nameServers;
    QString nameServerType = QStringLiteral("hosted"); ///< domain.nameServer.NameServerTypeEnum
    QString lockStatus = QStringLiteral("locked");     ///< domain.LockStatusEnum
    bool cameWithZone = true; ///< false when name servers were given with the order
    bool hasDnssec = false;
    Renewal renewal;
};

/// One customer and everything that is theirs.
struct Account
{
    QString nichandle;
    const Subsidiary *subsidiary = nullptr;
    QJsonObject holder; ///< nichandle.Nichandle
    QDateTime opened;
    std::map<qint64, Contact> contacts;
    std::map<qint64, Order> orders;
    std::map<qint64, Task> tasks;
    std::map<QString, Domain> domains;
    std::map<qint64, PaymentMethod> methods;
    std::map<qint64, Transaction> transactions;
    std::map<QString, CreditBalance> balances; ///< by name
    std::map<QString, Invoice> invoices; ///< by id
    std::map<QString, Smd> smds; ///< by id
    base::Money prepaid;
    std::optional<qint64> prepaidAlert; ///< below which the customer wants to be told
    std::optional<qint64> fidelityAlert;
    QStringList usedCoupons;

    [[nodiscard]] bool owns(const QString &domain) const { return domains.contains(domain); }
    /// nullptr when there is none
    [[nodiscard]] PaymentMethod *defaultMethod();
    /// "/me/contact/12" or "/domain/contact/12"; nullptr when it names no contact of the account.
    [[nodiscard]] const Contact *contactAt(const QString &path) const;
    /// The holder written as a contact, as OVHcloud does when no owner is given.
    [[nodiscard]] QJsonObject holderAsContact() const;
};

} // namespace cartouche::sandbox
