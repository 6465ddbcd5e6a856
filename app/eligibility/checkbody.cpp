// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/checkbody.h"

#include "api/memodels.h"

#include <QJsonDocument>

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

void insertGiven(QJsonObject &to, QLatin1StringView name, const QJsonObject &object)
{
    if (!object.isEmpty())
        to.insert(name, object);
}

QJsonObject domainData(const CheckedData &data)
{
    // What is no object would only be refused for its form, and nothing be learned about the rest.
    QJsonObject domain = QJsonDocument::fromJson(data.domainConfig.toUtf8()).object();
    if (!data.reason.isEmpty() && !domain.contains("reason"_L1))
        domain.insert("reason"_L1, data.reason);
    return domain;
}

QJsonObject extraData(const CheckedData &data)
{
    QJsonObject extras;
    if (data.acceptConditions)
        extras.insert("acceptCondition"_L1, *data.acceptConditions);
    if (!data.authInfo.isEmpty())
        extras.insert("authInfo"_L1, data.authInfo);
    return extras;
}

} // namespace

QJsonObject checkBody(const CheckedData &data)
{
    QJsonObject body;
    // An owner that is known is sent even when there is nothing in it: that is what the check is to find.
    if (data.owner)
        body.insert("owner"_L1, api::toDomainContactJson(*data.owner));
    if (data.adminAccount)
        body.insert("adminAccount"_L1, api::toAccountJson(*data.adminAccount));
    if (data.techAccount)
        body.insert("techAccount"_L1, api::toAccountJson(*data.techAccount));
    insertGiven(body, "domain"_L1, domainData(data));
    insertGiven(body, "extras"_L1, extraData(data));
    return body;
}

} // namespace cartouche::eligibility
