// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accountroutes.h"

#include "sandbox/bill.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString prepaidId(const Account &account)
{
    return u"SB"_s + account.nichandle.mid(2, 5);
}

QJsonValue alertJson(const std::optional<qint64> &threshold)
{
    return threshold ? QJsonValue(*threshold) : QJsonValue();
}

/// The only member of these accounts that the customer may change.
Answer updateAlert(Call &call, std::optional<qint64> &threshold)
{
    Fields fields(call.body);
    const auto wanted = fields.number("alertThreshold"_L1);
    if (wanted && *wanted < 0)
        fields.blame("alertThreshold"_L1, u"is negative"_s);
    if (!fields.flaw().isEmpty())
        return badRequest(fields.flaw());
    if (call.body.toObject().contains("alertThreshold"_L1))
        threshold = wanted;
    return done();
}

Answer listAccounts(Call &call)
{
    return ok(QJsonArray{prepaidId(*call.account)});
}

Answer getAccount(Call &call)
{
    const Account &account = *call.account;
    if (call.path[u"ovhAccountId"_s] != prepaidId(account))
        return notFound(u"This account does not exist"_s);
    return ok(QJsonObject{
        {u"alertThreshold"_s, alertJson(account.prepaidAlert)},
        {u"balance"_s, priceJson(account.prepaid, *account.subsidiary)},
        {u"canBeCredited"_s, true},
        {u"isActive"_s, true},
        {u"lastUpdate"_s, parisText(call.now)},
        {u"openDate"_s, parisText(account.opened)},
        {u"ovhAccountId"_s, prepaidId(account)},
    });
}

Answer updateAccount(Call &call)
{
    if (call.path[u"ovhAccountId"_s] != prepaidId(*call.account))
        return notFound(u"This account does not exist"_s);
    return updateAlert(call, call.account->prepaidAlert);
}

Answer updateFidelityAccount(Call &call)
{
    return updateAlert(call, call.account->fidelityAlert);
}

Answer getFidelityAccount(Call &call)
{
    return ok(QJsonObject{
        {u"alertThreshold"_s, alertJson(call.account->fidelityAlert)},
        {u"balance"_s, 0},
        {u"canBeCredited"_s, false},
        {u"lastUpdate"_s, parisText(call.now)},
        {u"openDate"_s, parisText(call.account->opened)},
    });
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.add("GET"_L1, "/me/ovhAccount"_L1, listAccounts);
    router.add("GET"_L1, "/me/ovhAccount/{ovhAccountId}"_L1, getAccount);
    router.add("PUT"_L1, "/me/ovhAccount/{ovhAccountId}"_L1, updateAccount);
    router.add("GET"_L1, "/me/fidelityAccount"_L1, getFidelityAccount);
    router.add("PUT"_L1, "/me/fidelityAccount"_L1, updateFidelityAccount);
}

} // namespace cartouche::sandbox
