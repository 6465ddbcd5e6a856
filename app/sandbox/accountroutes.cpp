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

Answer getMe(Call &call)
{
    return ok(call.account->holder);
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
        {u"alertThreshold"_s, QJsonValue()},
        {u"balance"_s, priceJson(account.prepaid, *account.subsidiary)},
        {u"canBeCredited"_s, true},
        {u"isActive"_s, true},
        {u"lastUpdate"_s, parisText(call.now)},
        {u"openDate"_s, parisText(account.opened)},
        {u"ovhAccountId"_s, prepaidId(account)},
    });
}

Answer getFidelityAccount(Call &call)
{
    return ok(QJsonObject{
        {u"alertThreshold"_s, QJsonValue()},
        {u"balance"_s, 0},
        {u"canBeCredited"_s, false},
        {u"lastUpdate"_s, parisText(call.now)},
        {u"openDate"_s, parisText(call.account->opened)},
    });
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.add("GET"_L1, "/me"_L1, getMe);
    router.add("GET"_L1, "/me/ovhAccount"_L1, listAccounts);
    router.add("GET"_L1, "/me/ovhAccount/{ovhAccountId}"_L1, getAccount);
    router.add("GET"_L1, "/me/fidelityAccount"_L1, getFidelityAccount);
}

} // namespace cartouche::sandbox
