// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

PaymentMethod *Account::defaultMethod()
{
    const auto found = std::find_if(methods.begin(), methods.end(),
                                    [](const auto &each) { return each.second.isDefault; });
    return found == methods.end() ? nullptr : &found->second;
}

const Contact *Account::contactAt(const QString &path) const
{
    for (const auto prefix : {"/me/contact/"_L1, "/domain/contact/"_L1}) {
        if (!path.startsWith(prefix))
            continue;
        bool isNumber = false;
        const qint64 id = path.mid(prefix.size()).toLongLong(&isNumber);
        const auto found = isNumber ? contacts.find(id) : contacts.end();
        return found == contacts.end() ? nullptr : &found->second;
    }
    return nullptr;
}

QJsonObject Account::holderAsContact() const
{
    return {
        {u"address"_s,
         QJsonObject{
             {u"line1"_s, holder[u"address"]},
             {u"city"_s, holder[u"city"]},
             {u"zip"_s, holder[u"zip"]},
             {u"country"_s, holder[u"country"]},
         }},
        {u"email"_s, holder[u"email"]},
        {u"firstName"_s, holder[u"firstname"]},
        {u"lastName"_s, holder[u"name"]},
        {u"language"_s, holder[u"language"]},
        {u"legalForm"_s, holder[u"legalform"]},
        {u"organisationName"_s, holder[u"organisation"]},
        {u"phone"_s, holder[u"phone"]},
    };
}

} // namespace cartouche::sandbox
