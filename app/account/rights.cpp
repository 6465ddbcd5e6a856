// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyrequest.h"

namespace cartouche::account {

using namespace Qt::StringLiterals;

namespace {

/// '*' matches any text, also a '*'. Greedy with one step back: linear for the patterns of OVHcloud.
bool covers(QStringView pattern, QStringView path)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;  // the last '*' seen in the pattern
    qsizetype taken = 0;  // up to where it has taken text
    while (t < path.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && pattern[p] == path[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

QList<api::AccessRule> requiredRights()
{
    // One line a family of routes in app/api; a test compares this list with their headers. OVHcloud
    // does not count "/me" as covering "/me/x", so both forms appear where both are called.
    return {
        {u"GET"_s, u"/auth/currentCredential"_s},
        {u"GET"_s, u"/auth/details"_s},
        {u"POST"_s, u"/auth/logout"_s},
        {u"GET"_s, u"/me"_s},
        {u"GET"_s, u"/me/contact"_s},
        {u"GET"_s, u"/me/contact/*"_s},
        {u"POST"_s, u"/me/contact"_s},
        {u"PUT"_s, u"/me/contact/*"_s},
        {u"GET"_s, u"/me/bill"_s},
        {u"GET"_s, u"/me/bill/*"_s},
        {u"GET"_s, u"/me/order"_s},
        {u"GET"_s, u"/me/order/*"_s},
        {u"POST"_s, u"/me/order/*"_s},
        {u"GET"_s, u"/me/fidelityAccount"_s},
        {u"GET"_s, u"/me/ovhAccount"_s},
        {u"GET"_s, u"/me/ovhAccount/*"_s},
        {u"GET"_s, u"/me/payment/method"_s},
        {u"GET"_s, u"/me/payment/method/*"_s},
        {u"GET"_s, u"/me/payment/transaction"_s},
        {u"GET"_s, u"/me/payment/transaction/*"_s},
        {u"GET"_s, u"/me/paymentMean/*"_s},
        {u"GET"_s, u"/me/task/domain"_s},
        {u"GET"_s, u"/me/task/domain/*"_s},
        {u"POST"_s, u"/me/task/domain/*"_s},
        {u"PUT"_s, u"/me/task/domain/*"_s},
        {u"GET"_s, u"/domain"_s},
        {u"GET"_s, u"/domain/contact"_s},
        {u"GET"_s, u"/domain/contact/*"_s},
        {u"POST"_s, u"/domain/contact"_s},
        {u"PUT"_s, u"/domain/contact/*"_s},
        {u"POST"_s, u"/domain/configurationRule/check"_s},
        {u"GET"_s, u"/domain/extensions/*"_s},
        {u"GET"_s, u"/domain/*/serviceInfos"_s},
        {u"PUT"_s, u"/domain/*/serviceInfos"_s},
        {u"GET"_s, u"/order/cart"_s},
        {u"GET"_s, u"/order/cart/*"_s},
        {u"POST"_s, u"/order/cart"_s},
        {u"POST"_s, u"/order/cart/*"_s},
        {u"PUT"_s, u"/order/cart/*"_s},
        {u"DELETE"_s, u"/order/cart/*"_s},
    };
}

QList<api::AccessRule> missingRights(const QList<api::AccessRule> &granted)
{
    QList<api::AccessRule> missing;
    const QList<api::AccessRule> required = requiredRights();
    for (const api::AccessRule &rule : required) {
        const bool isCovered = std::any_of(granted.begin(), granted.end(), [&rule](const api::AccessRule &right) {
            return right.method.compare(rule.method, Qt::CaseInsensitive) == 0 && covers(right.path, rule.path);
        });
        if (!isCovered)
            missing += rule;
    }
    return missing;
}

} // namespace cartouche::account
