// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/world.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject holderOf(const Account &account, bool isCompany)
{
    const QString country = account.subsidiary->country;
    const bool french = country == "FR"_L1;
    return {
        {u"address"_s, isCompany ? u"4 place du Marché"_s : u"2 rue des Exemples"_s},
        {u"area"_s, QJsonValue()},
        {u"birthCity"_s, QJsonValue()},
        {u"birthDay"_s, QJsonValue()},
        {u"city"_s, isCompany ? u"Lyon"_s : u"Lille"_s},
        {u"companyNationalIdentificationNumber"_s, QJsonValue()},
        {u"complementaryAddress"_s, QJsonValue()},
        {u"corporationType"_s, QJsonValue()},
        {u"country"_s, country},
        {u"currency"_s,
         QJsonObject{
             {u"code"_s, QString(account.subsidiary->currency)},
             {u"symbol"_s, account.subsidiary->symbolText()},
         }},
        {u"customerCode"_s, isCompany ? u"1234-5679-01"_s : u"1234-5678-90"_s},
        {u"email"_s, isCompany ? u"contact@example.org"_s : u"camille.martin@example.org"_s},
        {u"fax"_s, QJsonValue()},
        {u"firstname"_s, isCompany ? u"Sacha"_s : u"Camille"_s},
        {u"italianSDI"_s, QJsonValue()},
        {u"kycValidated"_s, false},
        {u"language"_s, french ? u"fr_FR"_s : u"en_GB"_s},
        {u"legalform"_s, isCompany ? u"association"_s : u"individual"_s},
        {u"name"_s, isCompany ? u"Durand"_s : u"Martin"_s},
        {u"nationalIdentificationNumber"_s, QJsonValue()},
        {u"nichandle"_s, account.nichandle},
        {u"organisation"_s, isCompany ? QJsonValue(u"Les Amis de l'Exemple"_s) : QJsonValue()},
        {u"ovhCompany"_s, u"ovh"_s},
        {u"ovhSubsidiary"_s, QString(account.subsidiary->code)},
        {u"phone"_s, u"+33.123456789"_s},
        {u"phoneCountry"_s, country},
        {u"phoneType"_s, u"landline"_s},
        {u"purposeOfPurchase"_s, QJsonValue()},
        {u"sex"_s, QJsonValue()},
        {u"spareEmail"_s, QJsonValue()},
        {u"state"_s, u"complete"_s},
        {u"vat"_s, QJsonValue()},
        {u"zip"_s, isCompany ? u"69002"_s : u"59000"_s},
    };
}

void addMethods(Account &account, bool isCompany, IdSource &ids, const QDateTime &now)
{
    using Kind = PaymentMethod::Kind;
    using Settling = PaymentMethod::Settling;
    const auto add = [&](Kind kind, const QString &label, const QString &description) -> auto & {
        PaymentMethod method;
        method.id = ids.nextPayment();
        method.meanId = ids.nextPayment();
        method.kind = kind;
        method.label = label;
        method.description = description;
        method.creation = account.opened;
        method.lastUpdate = account.opened;
        return account.methods[method.id] = method;
    };
    PaymentMethod &card = add(Kind::Card, u"497040XXXXXX4242"_s, u"Everyday card"_s);
    card.isDefault = true;
    card.expiration = now.addYears(2);
    add(Kind::Card, u"497040XXXXXX1881"_s, u"Old card"_s).expiration = now.addDays(-40);
    add(Kind::Sepa, u"FR76XXXXXXXXXXXXXXXXXXXX606"_s, u"Current account"_s);
    add(Kind::PayPal, u"camille.martin@example.org"_s, QString());
    add(Kind::Prepaid, u"Prepaid account"_s, QString());
    PaymentMethod &refused = add(Kind::Card, u"513283XXXXXX0002"_s, u"Refused by the bank"_s);
    refused.expiration = now.addYears(1);
    refused.alwaysRefused = true;
    add(Kind::Sepa, u"FR76XXXXXXXXXXXXXXXXXXXX611"_s, u"Savings, pays later"_s).settling = Settling::Later;
    add(Kind::Sepa, u"FR76XXXXXXXXXXXXXXXXXXXX622"_s, u"Savings, refused later"_s).settling
        = Settling::RefusedLater;
    if (isCompany)
        add(Kind::Deferred, u"Monthly account"_s, u"Paid 30 days after the order"_s);
}

void addBalances(Account &account, const QDateTime &now)
{
    const auto add = [&](const QString &name, const QString &type, std::int64_t cents) {
        account.balances[name] = {name,           type,           account.subsidiary->fromEuroCents(cents),
                                  account.opened, account.opened, now.addYears(1)};
    };
    add(u"SANDBOX-GIFT"_s, u"BONUS"_s, 200);
    add(u"SANDBOX-VOUCHER"_s, u"VOUCHER"_s, 1000);
}

} // namespace

World::World(const Settings &settings, const QDateTime &now)
    : ids(settings.seed), subsidiary(Subsidiary::find(settings.subsidiary)), prices(now)
{
    addAccount(u"sb12345-ovh"_s, now);
    addAccount(u"sb67890-ovh"_s, now);
    ensureFirstKey(now);
}

Credential *World::credentialByToken(const QString &token)
{
    const auto found = std::find_if(credentials.begin(), credentials.end(), [&](const auto &each) {
        return !token.isEmpty() && each.second.token == token;
    });
    return found == credentials.end() ? nullptr : &found->second;
}

Account *World::accountOfOrder(qint64 orderId)
{
    for (auto &[nichandle, account] : accounts) {
        if (account.orders.contains(orderId))
            return &account;
    }
    return nullptr;
}

void World::ensureFirstKey(const QDateTime &now)
{
    if (!applications.contains(firstApplication))
        addApplication();
    const auto key = credentials.find(firstConsumerKey);
    if (key == credentials.end() || key->second.stateAt(now) != Credential::State::Validated)
        addConsumerKey(now);
}

void World::addApplication()
{
    Application application;
    application.id = ids.nextCredential();
    application.key = QString::fromLatin1(ids.key(16));
    application.secret = QString::fromLatin1(ids.key(32));
    application.name = u"Cartouche sandbox"_s;
    application.description = u"Application of the sandbox"_s;
    application.account = accounts.begin()->first;
    firstApplication = application.key;
    applications[application.key] = application;
}

void World::addConsumerKey(const QDateTime &now)
{
    Credential credential;
    credential.id = ids.nextCredential();
    credential.consumerKey = QString::fromLatin1(ids.key(32));
    credential.applicationKey = firstApplication;
    credential.account = accounts.begin()->first;
    for (const auto method : {"GET"_L1, "POST"_L1, "PUT"_L1, "DELETE"_L1})
        credential.rules.append({method, u"/*"_s});
    credential.state = Credential::State::Validated;
    credential.creation = now;
    firstConsumerKey = credential.consumerKey;
    credentials[credential.consumerKey] = credential;
}

Account &World::addAccount(const QString &nichandle, const QDateTime &now)
{
    const bool isFirst = accounts.empty();
    Account &account = accounts[nichandle];
    account.nichandle = nichandle;
    account.subsidiary = subsidiary;
    account.opened = now.addYears(-3);
    account.holder = holderOf(account, !isFirst);
    account.prepaid = subsidiary->fromEuroCents(1240);
    const qint64 contact = ids.nextContact();
    account.contacts[contact] = {contact, account.holderAsContact()};
    addMethods(account, !isFirst, ids, now);
    addBalances(account, now);
    return account;
}

} // namespace cartouche::sandbox
