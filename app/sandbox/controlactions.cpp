// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/controlactions.h"

#include "sandbox/paying.h"
#include "sandbox/pricemoves.h"
#include "sandbox/settling.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray rulesJson(const QList<AccessRule> &rules)
{
    QJsonArray list;
    for (const AccessRule &rule : rules)
        list.append(QJsonObject{{u"method"_s, rule.method}, {u"path"_s, rule.path}});
    return list;
}

QJsonObject keyJson(const Call &call, const Credential &key)
{
    return {
        {u"account"_s, key.account.isEmpty() ? QJsonValue() : QJsonValue(key.account)},
        {u"applicationKey"_s, key.applicationKey},
        {u"consumerKey"_s, key.consumerKey},
        {u"credentialId"_s, key.id},
        {u"expiration"_s, key.expiration ? QJsonValue(utcText(*key.expiration)) : QJsonValue()},
        {u"rules"_s, rulesJson(key.rules)},
        {u"state"_s, stateName(key.stateAt(call.now))},
        {u"validationUrl"_s,
         key.token.isEmpty() ? QJsonValue() : QJsonValue(call.link(u"/auth/?credentialToken="_s + key.token))},
    };
}

std::optional<Credential::State> stateFrom(const QString &name)
{
    using State = Credential::State;
    for (const State each : {State::PendingValidation, State::Validated, State::Refused, State::Expired}) {
        if (stateName(each) == name)
            return each;
    }
    return std::nullopt;
}

QList<AccessRule> allRights()
{
    return {{u"GET"_s, u"/*"_s}, {u"POST"_s, u"/*"_s}, {u"PUT"_s, u"/*"_s}, {u"DELETE"_s, u"/*"_s}};
}

/// "GET /me", one a line, as they are typed into the page's form.
QJsonArray rulesFromText(const QString &text)
{
    QJsonArray rules;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString rule = line.simplified();
        rules.append(QJsonObject{{u"method"_s, rule.section(u' ', 0, 0)}, {u"path"_s, rule.section(u' ', 1)}});
    }
    return rules;
}

QList<AccessRule> readRules(const QJsonValue &json, Fields &fields)
{
    if (json.isUndefined() || json.isNull())
        return allRights();
    QList<AccessRule> rules;
    const QJsonArray list = json.isString() ? rulesFromText(json.toString()) : json.toArray();
    for (const QJsonValue &each : list) {
        const AccessRule rule{each[u"method"].toString().toUpper(), each[u"path"].toString()};
        if (rule.method.isEmpty() || !rule.path.startsWith(u'/'))
            fields.blame("rules"_L1, u"holds a rule that is not {method, path}"_s);
        rules.append(rule);
    }
    if (rules.isEmpty())
        fields.blame("rules"_L1, u"is no list of rules"_s);
    return rules;
}

QJsonObject orderJson(const Call &call, const Account &account, const Order &order)
{
    QJsonArray names;
    for (const OrderedName &each : order.names)
        names.append(each.domain);
    return {
        {u"account"_s, account.nichandle},
        {u"currency"_s, order.bill.withTax.currency()},
        {u"date"_s, utcText(order.date)},
        {u"names"_s, names},
        {u"orderId"_s, order.id},
        {u"status"_s, statusName(order.statusAt(call.now, call.settings.stage()))},
        {u"total"_s, order.bill.withTax.toDecimal()},
        {u"url"_s, orderLink(call, order)},
    };
}

} // namespace

Answer listRequests(Call &, ControlDesk &desk)
{
    return ok(desk.log.toJson());
}

Answer showClock(Call &, ControlDesk &desk)
{
    return ok(QJsonObject{{u"now"_s, utcText(desk.clock.now())}});
}

Answer moveClock(Call &call, ControlDesk &desk)
{
    Fields fields(call.body);
    const auto seconds = fields.number("advanceSeconds"_L1);
    const auto text = fields.text("now"_L1);
    QDateTime moment = QDateTime::fromString(text.value_or(QString()), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    if (text && !moment.isValid())
        fields.blame("now"_L1, u"is not a date and time"_s);
    // A century either way: more would overflow somewhere.
    constexpr qint64 most = 100LL * 366 * 86'400;
    if (seconds && qAbs(*seconds) > most)
        fields.blame("advanceSeconds"_L1, u"is too much"_s);
    if (text && moment.isValid() && qAbs(call.now.secsTo(moment)) > most)
        fields.blame("now"_L1, u"is too far away"_s);
    if (!seconds && !text)
        (void)fields.requiredNumber("advanceSeconds"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (text)
        desk.clock.set(moment);
    desk.clock.advance(std::chrono::seconds(seconds.value_or(0)));
    return showClock(call, desk);
}

Answer listSwitches(Call &call, ControlDesk &)
{
    return ok(call.world.switches.toJson());
}

Answer setSwitches(Call &call, ControlDesk &)
{
    const QJsonObject body = call.body.toObject();
    QJsonObject wishes = body;
    if (body.contains(u"name"_s) && body.contains(u"value"_s))
        wishes = {{body[u"name"].toString(), body[u"value"]}};
    if (wishes.isEmpty())
        return badRequest(u"The input provided isn't valid: no switch is named"_s);
    // All of them or none.
    Switches switches = call.world.switches;
    for (auto each = wishes.begin(); each != wishes.end(); ++each) {
        const QString value = each.value().toVariant().toString();
        if (!SwitchRule::find(each.key()))
            return badRequest(u"There is no switch '%1'"_s.arg(each.key()));
        if (!switches.set(each.key(), value))
            return badRequest(u"The switch '%1' cannot be '%2'"_s.arg(each.key(), value));
    }
    call.world.switches = switches;
    return ok(switches.toJson());
}

Answer listKeys(Call &call, ControlDesk &)
{
    QJsonArray list;
    for (const auto &[consumerKey, key] : call.world.credentials)
        list.append(keyJson(call, key));
    return ok(list);
}

Answer makeKey(Call &call, ControlDesk &)
{
    Fields fields(call.body);
    const auto account = fields.text("account"_L1);
    const auto state = stateFrom(fields.text("state"_L1).value_or(u"validated"_s));
    const auto expiration = fields.text("expiration"_L1);
    Credential key;
    key.rules = readRules(call.body[u"rules"], fields);
    if (account && !call.world.accounts.contains(*account))
        fields.blame("account"_L1, u"is no account of the sandbox"_s);
    if (!state)
        fields.blame("state"_L1, u"is not one of auth.CredentialStateEnum"_s);
    if (expiration)
        key.expiration = momentFrom(*expiration);
    if (expiration && !key.expiration)
        fields.blame("expiration"_L1, u"is not a date and time"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());

    key.state = *state;
    key.id = call.world.ids.nextCredential();
    key.consumerKey = QString::fromLatin1(call.world.ids.key(32));
    key.applicationKey = call.world.firstApplication;
    key.creation = call.now;
    if (key.state == Credential::State::PendingValidation)
        key.token = QString::fromLatin1(call.world.ids.key(64));
    else
        key.account = account.value_or(call.world.accounts.begin()->first);
    call.world.credentials[key.consumerKey] = key;
    return ok(keyJson(call, key));
}

Answer listOrders(Call &call, ControlDesk &)
{
    QJsonArray list;
    for (const auto &[nichandle, account] : call.world.accounts) {
        for (const auto &[id, order] : account.orders)
            list.append(orderJson(call, account, order));
    }
    return ok(list);
}

Answer sendPapers(Call &call, ControlDesk &)
{
    Fields fields(call.body);
    const qint64 id = fields.requiredNumber("orderId"_L1);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    Account *account = call.world.accountOfOrder(id);
    if (!account)
        return notFound(u"There is no such order"_s);
    Order &order = account->orders.at(id);
    if (order.statusAt(call.now, call.settings.stage()) != OrderStatus::DocumentsRequested)
        return badRequest(u"The order does not wait for papers"_s);
    takePapers(call.world, *account, order, call.now);
    return ok(orderJson(call, *account, order));
}

Answer listPrices(Call &call, ControlDesk &)
{
    QStringList names = call.world.prices.movedExtensions();
    names.sort();
    QJsonArray list;
    for (const QString &name : std::as_const(names))
        list.append(pricesJson(call.world.prices, *Extension::find(name)));
    return ok(list);
}

Answer setPrices(Call &call, ControlDesk &)
{
    if (!call.body[u"listPrices"].toBool() && call.body[u"listPrices"] != 1)
        return movePrices(call.world, call.body);
    const QJsonValue none(QJsonValue::Null);
    return movePrices(call.world, QJsonObject{{u"extension"_s, call.body[u"extension"]},
                                              {u"create"_s, none},
                                              {u"renew"_s, none},
                                              {u"transfer"_s, none},
                                              {u"discount"_s, none}});
}

Answer startOver(Call &, ControlDesk &desk)
{
    desk.startOver();
    return done();
}

} // namespace cartouche::sandbox
