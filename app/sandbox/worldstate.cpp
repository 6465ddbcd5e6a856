// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldstate.h"

#include "sandbox/worldstatearchive.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

// A new member of a struct is one line here. A change that files written before cannot be read with,
// a member that means something else for one, takes a new version.
constexpr int stateVersion = 1;
constexpr auto stateFormat = "cartouche-sandbox"_L1;

template <typename Archive>
void describe(Archive &archive, Application &application)
{
    archive("id"_L1, application.id);
    archive("key"_L1, application.key);
    archive("secret"_L1, application.secret);
    archive("name"_L1, application.name);
    archive("description"_L1, application.description);
}

template <typename Archive>
void describe(Archive &archive, AccessRule &rule)
{
    archive("method"_L1, rule.method);
    archive("path"_L1, rule.path);
}

template <typename Archive>
void describe(Archive &archive, Credential &credential)
{
    archive("id"_L1, credential.id);
    archive("consumerKey"_L1, credential.consumerKey);
    archive("applicationKey"_L1, credential.applicationKey);
    archive("account"_L1, credential.account);
    archive("token"_L1, credential.token);
    archive("redirection"_L1, credential.redirection);
    archive("rules"_L1, credential.rules);
    archive("allowedIps"_L1, credential.allowedIps);
    archive("state"_L1, credential.state);
    archive("creation"_L1, credential.creation);
    archive("expiration"_L1, credential.expiration);
    archive("lastUse"_L1, credential.lastUse);
}

template <typename Archive>
void describe(Archive &archive, Offer &offer)
{
    archive("domain"_L1, offer.domain);
    archive("extension"_L1, offer.extension);
    archive("action"_L1, offer.action);
    archive("pricingMode"_L1, offer.pricingMode);
    archive("orderable"_L1, offer.orderable);
    archive("effects"_L1, offer.effects);
    archive("price"_L1, offer.price);
    archive("renew"_L1, offer.renew);
    archive("discount"_L1, offer.discount);
    archive("fee"_L1, offer.fee);
    archive("offerId"_L1, offer.offerId);
}

template <typename Archive>
void describe(Archive &archive, Configuration &configuration)
{
    archive("id"_L1, configuration.id);
    archive("label"_L1, configuration.label);
    archive("value"_L1, configuration.value);
}

template <typename Archive>
void describe(Archive &archive, CartItem &item)
{
    archive("id"_L1, item.id);
    archive("offer"_L1, item.offer);
    archive("duration"_L1, item.duration);
    archive("configurations"_L1, item.configurations);
}

template <typename Archive>
void describe(Archive &archive, Cart &cart)
{
    archive("id"_L1, cart.id);
    archive("description"_L1, cart.description);
    archive("expire"_L1, cart.expire);
    archive("readOnly"_L1, cart.readOnly);
    archive("account"_L1, cart.account);
    archive("subsidiary"_L1, cart.subsidiary);
    archive("items"_L1, cart.items);
}

template <typename Archive>
void describe(Archive &archive, BillLine &line)
{
    archive("kind"_L1, line.kind);
    archive("position"_L1, line.position);
    archive("domain"_L1, line.domain);
    archive("extension"_L1, line.extension);
    archive("isTransfer"_L1, line.isTransfer);
    archive("months"_L1, line.months);
    archive("amount"_L1, line.amount);
}

template <typename Archive>
void describe(Archive &archive, Bill &bill)
{
    archive("lines"_L1, bill.lines);
    archive("subsidiary"_L1, bill.subsidiary);
    archive("withoutTax"_L1, bill.withoutTax);
    archive("tax"_L1, bill.tax);
    archive("withTax"_L1, bill.withTax);
}

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
}

template <typename Archive>
void describe(Archive &archive, OrderPayment &payment)
{
    archive("date"_L1, payment.date);
    archive("type"_L1, payment.type);
    archive("identifier"_L1, payment.identifier);
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
    archive("payment"_L1, order.payment);
}

template <typename Archive>
void describe(Archive &archive, Task &task)
{
    archive("id"_L1, task.id);
    archive("name"_L1, task.name);
    archive("status"_L1, task.status);
    archive("comment"_L1, task.comment);
    archive("canRelaunch"_L1, task.canRelaunch);
    archive("creation"_L1, task.creation);
    archive("todo"_L1, task.todo);
    archive("lastUpdate"_L1, task.lastUpdate);
    archive("done"_L1, task.done);
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
}

template <typename Archive>
void describe(Archive &archive, Transaction &transaction)
{
    archive("id"_L1, transaction.id);
    archive("methodId"_L1, transaction.methodId);
    archive("amount"_L1, transaction.amount);
    archive("date"_L1, transaction.date);
    archive("succeeded"_L1, transaction.succeeded);
}

template <typename Archive>
void describe(Archive &archive, Contact &contact)
{
    archive("id"_L1, contact.id);
    archive("values"_L1, contact.values);
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
    archive("nameServers"_L1, domain.nameServers);
    archive("ownNameServers"_L1, domain.ownNameServers);
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
    archive("prepaid"_L1, account.prepaid);
}

/// By name; a switch that there is no longer is passed over, one that is new keeps its default.
template <>
struct Stored<Switches>
{
    static QJsonValue write(const Switches &switches)
    {
        QJsonObject object;
        for (const SwitchRule &rule : SwitchRule::all())
            object.insert(rule.name, QString(switches.value(rule.which)));
        return object;
    }
    static StateFlaw read(const QJsonValue &json, Switches &switches)
    {
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (SwitchRule::find(each.key()) && !switches.set(each.key(), each.value().toString()))
                return each.key();
        }
        return flawUnless(json.isObject());
    }
};

template <typename Archive>
void describe(Archive &archive, World &world)
{
    archive("ids"_L1, world.ids);
    archive("subsidiary"_L1, world.subsidiary);
    archive("switches"_L1, world.switches);
    archive("applications"_L1, world.applications);
    archive("credentials"_L1, world.credentials);
    archive("accounts"_L1, world.accounts);
    archive("carts"_L1, world.carts);
    archive("firstApplication"_L1, world.firstApplication);
    archive("firstConsumerKey"_L1, world.firstConsumerKey);
}

namespace {

base::Result<void> flawed(const QString &why)
{
    return base::failure(base::invalid("state"_ba, why));
}

base::Result<void> damaged(const QString &where)
{
    return flawed(u"it is damaged: \"%1\" is not as it should be"_s.arg(where));
}

/// What every other part of the sandbox relies on: who is named is there.
StateFlaw danglingName(const World &world)
{
    if (!world.applications.contains(world.firstApplication))
        return u"firstApplication"_s;
    if (!world.credentials.contains(world.firstConsumerKey))
        return u"firstConsumerKey"_s;
    if (world.accounts.empty())
        return u"accounts"_s;
    for (const auto &[key, credential] : world.credentials) {
        if (credential.state == Credential::State::Validated && !world.accounts.contains(credential.account))
            return u"credentials."_s + key + u".account"_s;
    }
    for (const auto &[nichandle, account] : world.accounts) {
        for (const auto &[id, order] : account.orders) {
            if (order.detailIds.size() != order.bill.lines.size())
                return u"accounts.%1.orders.%2.detailIds"_s.arg(nichandle).arg(id);
        }
    }
    return std::nullopt;
}

} // namespace

QJsonObject stateJson(World &world, const SandboxClock &clock, const Settings &settings)
{
    return {
        {u"format"_s, QString(stateFormat)},
        {u"version"_s, stateVersion},
        {u"seed"_s, Stored<std::uint64_t>::write(settings.seed)},
        {u"clockOffset"_s, qint64(clock.offset().count())},
        {u"world"_s, Stored<World>::write(world)},
    };
}

base::Result<void> applyState(const QJsonObject &state, World &world, SandboxClock &clock, Settings &settings)
{
    if (state[u"format"] != stateFormat)
        return flawed(u"it is no state of the sandbox"_s);
    const qint64 version = state[u"version"].toInteger();
    if (version > stateVersion)
        return flawed(u"it was written by a newer sandbox"_s);
    if (version < 1)
        return damaged(u"version"_s);

    for (const QString &part : {u"seed"_s, u"clockOffset"_s, u"world"_s}) {
        if (!state.contains(part))
            return damaged(part);
    }
    World read(settings, clock.now());
    std::uint64_t seed = 0;
    qint64 offset = 0;
    StateReader reader(state);
    reader("seed"_L1, seed);
    reader("clockOffset"_L1, offset);
    reader("world"_L1, read);
    StateFlaw flaw = reader.flaw();
    if (!flaw)
        flaw = danglingName(read);
    if (flaw)
        return damaged(*flaw);
    world = std::move(read);
    clock.setOffset(std::chrono::milliseconds(offset));
    settings.seed = seed;
    settings.subsidiary = QString(world.subsidiary->code);
    return {};
}

} // namespace cartouche::sandbox
