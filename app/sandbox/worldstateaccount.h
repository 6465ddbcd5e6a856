// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/account.h"
#include "sandbox/worldstateorder.h"

namespace cartouche::sandbox {

// What the state file keeps of a customer: every member.

using namespace Qt::StringLiterals;

template <typename Archive>
void describe(Archive &archive, Contact &contact)
{
    archive("id"_L1, contact.id);
    archive("values"_L1, contact.values);
}

template <typename Archive>
void describe(Archive &archive, NameServer &server)
{
    archive("id"_L1, server.id);
    archive("host"_L1, server.host);
    archive("ip"_L1, server.ip);
    archive("isUsed"_L1, server.isUsed);
    archive("toDelete"_L1, server.toDelete);
    archive("usedSince"_L1, server.usedSince);
}

template <typename Archive>
void describe(Archive &archive, Renewal &renewal)
{
    archive("automatic"_L1, renewal.automatic);
    archive("deleteAtExpiration"_L1, renewal.deleteAtExpiration);
    archive("manualPayment"_L1, renewal.manualPayment);
    archive("months"_L1, renewal.months);
}

template <typename Archive>
void describe(Archive &archive, Domain &domain)
{
    archive("name"_L1, domain.name);
    archive("extension"_L1, domain.extension);
    archive("serviceId"_L1, domain.serviceId);
    archive("iamId"_L1, domain.iamId);
    archive("ownerContact"_L1, domain.ownerContact);
    archive("adminAccount"_L1, domain.adminAccount);
    archive("techAccount"_L1, domain.techAccount);
    archive("created"_L1, domain.created);
    archive("expiration"_L1, domain.expiration);
    archive("lastUpdate"_L1, domain.lastUpdate);
    archive("nameServers"_L1, domain.nameServers);
    archive("nameServerType"_L1, domain.nameServerType);
    archive("lockStatus"_L1, domain.lockStatus);
    archive("cameWithZone"_L1, domain.cameWithZone);
    archive("hasDnssec"_L1, domain.hasDnssec);
    archive("renewal"_L1, domain.renewal);
}

template <typename Archive>
void describe(Archive &archive, Registration &registration)
{
    archive("token"_L1, registration.token);
    archive("formSession"_L1, registration.formSession);
    archive("successUrl"_L1, registration.successUrl);
    archive("failureUrl"_L1, registration.failureUrl);
    archive("orderId"_L1, registration.orderId);
    archive("isOneShot"_L1, registration.isOneShot);
    archive("becomesDefault"_L1, registration.becomesDefault);
    archive("failedChallenges"_L1, registration.failedChallenges);
    archive("details"_L1, registration.details);
    archive("ownerName"_L1, registration.ownerName);
    archive("ownerAddress"_L1, registration.ownerAddress);
    archive("bic"_L1, registration.bic);
}

template <typename Archive>
void describe(Archive &archive, PaymentMethod &method)
{
    archive("id"_L1, method.id);
    archive("meanId"_L1, method.meanId);
    archive("kind"_L1, method.kind);
    archive("label"_L1, method.label);
    archive("description"_L1, method.description);
    archive("isDefault"_L1, method.isDefault);
    archive("creation"_L1, method.creation);
    archive("expiration"_L1, method.expiration);
    archive("alwaysRefused"_L1, method.alwaysRefused);
    archive("state"_L1, method.state);
    archive("settling"_L1, method.settling);
    archive("lastUpdate"_L1, method.lastUpdate);
    archive("registration"_L1, method.registration);
}

template <typename Archive>
void describe(Archive &archive, Transaction &transaction)
{
    archive("id"_L1, transaction.id);
    archive("methodId"_L1, transaction.methodId);
    archive("amount"_L1, transaction.amount);
    archive("date"_L1, transaction.date);
    archive("lastUpdate"_L1, transaction.lastUpdate);
    archive("state"_L1, transaction.state);
    archive("isRefund"_L1, transaction.isRefund);
}

template <typename Archive>
void describe(Archive &archive, CreditBalance &balance)
{
    archive("name"_L1, balance.name);
    archive("type"_L1, balance.type);
    archive("amount"_L1, balance.amount);
    archive("creation"_L1, balance.creation);
    archive("lastUpdate"_L1, balance.lastUpdate);
    archive("expiration"_L1, balance.expiration);
}

template <typename Archive>
void describe(Archive &archive, Invoice &invoice)
{
    archive("id"_L1, invoice.id);
    archive("orderId"_L1, invoice.orderId);
    archive("password"_L1, invoice.password);
    archive("date"_L1, invoice.date);
}

template <typename Archive>
void describe(Archive &archive, Smd::Label &label)
{
    archive("label"_L1, label.label);
    archive("trademark"_L1, label.trademark);
}

template <typename Archive>
void describe(Archive &archive, Smd &smd)
{
    archive("id"_L1, smd.id);
    archive("data"_L1, smd.data);
    archive("smdId"_L1, smd.smdId);
    archive("notBefore"_L1, smd.notBefore);
    archive("notAfter"_L1, smd.notAfter);
    archive("labels"_L1, smd.labels);
}

template <typename Archive>
void describe(Archive &archive, Account &account)
{
    archive("nichandle"_L1, account.nichandle);
    archive("subsidiary"_L1, account.subsidiary);
    archive("holder"_L1, account.holder);
    archive("opened"_L1, account.opened);
    archive("contacts"_L1, account.contacts);
    archive("orders"_L1, account.orders);
    archive("tasks"_L1, account.tasks);
    archive("domains"_L1, account.domains);
    archive("methods"_L1, account.methods);
    archive("transactions"_L1, account.transactions);
    archive("balances"_L1, account.balances);
    archive("invoices"_L1, account.invoices);
    archive("smds"_L1, account.smds);
    archive("prepaid"_L1, account.prepaid);
    archive("prepaidAlert"_L1, account.prepaidAlert);
    archive("fidelityAlert"_L1, account.fidelityAlert);
    archive("usedCoupons"_L1, account.usedCoupons);
}

} // namespace cartouche::sandbox
