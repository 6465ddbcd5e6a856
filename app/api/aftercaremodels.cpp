// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/aftercaremodels.h"

#include "api/jsonfields.h"

#include <algorithm>

namespace cartouche::api {

using namespace Qt::StringLiterals;

bool TaskArgument::isSecret() const
{
    static const QStringList parts{u"auth"_s, u"code"_s, u"password"_s, u"secret"_s};
    return std::any_of(parts.begin(), parts.end(), [this](const QString &part) {
        return key.contains(part, Qt::CaseInsensitive) && !key.contains("country"_L1, Qt::CaseInsensitive)
            && !key.contains("zip"_L1, Qt::CaseInsensitive) && !key.contains("postal"_L1, Qt::CaseInsensitive);
    });
}

std::optional<TaskArgument> readTaskArgumentModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    TaskArgument argument;
    argument.key = textField(object, u"key");
    if (argument.key.isEmpty())
        return std::nullopt;
    argument.type = textField(object, u"type");
    argument.description = textField(object, u"description");
    argument.example = textField(object, u"template");
    argument.isReadOnly = truthField(object, u"readOnly").value_or(false);
    argument.minimumSize = std::max<qint64>(numberField(object, u"minimumSize").value_or(0), 0);
    argument.maximumSize = std::max<qint64>(numberField(object, u"maximumSize").value_or(0), 0);
    argument.acceptedValues = textsField(object, u"acceptedValues");
    argument.acceptedFormats = textsField(object, u"acceptedFormats");
    argument.fields = textsField(object, u"fields");
    const QString value = textField(object, u"value");
    argument.hasValue = !value.isEmpty();
    if (!argument.isSecret())
        argument.value = value;
    return argument;
}

std::optional<Bill> readBillModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Bill bill;
    bill.billId = textField(object, u"billId");
    if (bill.billId.isEmpty())
        return std::nullopt;
    bill.orderId = numberField(object, u"orderId").value_or(0);
    bill.category = textField(object, u"category");
    bill.date = timeField(object, u"date");
    bill.pdfUrl = textField(object, u"pdfUrl");
    bill.priceWithTax = priceField(object, u"priceWithTax");
    return bill;
}

std::optional<ServiceInfos> readServiceInfosModel(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    ServiceInfos infos;
    infos.domain = textField(object, u"domain");
    infos.expiration = timeField(object, u"expiration");
    infos.renewalType = textField(object, u"renewalType");
    infos.status = textField(object, u"status");
    infos.renew = object["renew"_L1].toObject();
    infos.isAutomatic = truthField(infos.renew, u"automatic");
    infos.isDeletedAtExpiration = truthField(infos.renew, u"deleteAtExpiration");
    infos.isForced = truthField(infos.renew, u"forced").value_or(false);
    return infos;
}

} // namespace cartouche::api
