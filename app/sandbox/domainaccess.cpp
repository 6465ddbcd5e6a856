// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/domainaccess.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

Handler withDomain(DomainHandler handler)
{
    return [handler](Call &call) {
        const auto found = call.account->domains.find(call.path[u"serviceName"_s].toLower());
        return found == call.account->domains.end() ? notFound(u"This service does not exist"_s)
                                                    : handler(call, found->second);
    };
}

Answer listDomains(Call &call)
{
    const auto owner = call.parameter(u"whoisOwner"_s);
    QJsonArray list;
    for (const auto &[name, domain] : call.account->domains) {
        if (!owner || *owner == QString::number(domain.ownerContact))
            list.append(name);
    }
    return ok(list);
}

} // namespace cartouche::sandbox
