// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/price.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// The models of what comes after an order; the rules of models.h, by which they are included, hold.
namespace cartouche::api {

/// nichandle.DomainTaskArgument: what the customer may correct in a registry task.
struct TaskArgument
{
    QString key;
    QString type;        ///< "string", "/me/contact", "/me/document", "/me", or anything else
    QString description;
    QString value;       ///< as it stands now; never that of a code: see isSecret()
    bool hasValue = false; ///< there is one, also where it is not told here
    QString example;     ///< "template" in OVHcloud's model
    bool isReadOnly = false;
    qint64 minimumSize = 0; ///< of the content; 0: none told
    qint64 maximumSize = 0; ///< likewise
    QStringList acceptedValues;
    QStringList acceptedFormats; ///< of a document: "pdf", "jpg"…
    QStringList fields;          ///< members of a contact that the registry complains about: "address.city"

    /// A transfer or registry code: masked, never kept, never logged.
    [[nodiscard]] bool isSecret() const;
};

/// billing.Bill
struct Bill
{
    QString billId;
    qint64 orderId = 0;
    QString category;
    QDateTime date;
    QString pdfUrl; ///< whoever has it sees the bill: never stored, never logged
    Price priceWithTax;
};

/// services.Service: how a service of the account is renewed.
struct ServiceInfos
{
    QString domain;
    QDateTime expiration; ///< a date; invalid when not told
    QString renewalType;  ///< automaticV2016, manual…
    QString status;       ///< ok, expired, inCreation…
    std::optional<bool> isAutomatic;
    std::optional<bool> isDeletedAtExpiration;
    bool isForced = false;
    QJsonObject renew;    ///< as sent, with members that nobody has heard of
};

} // namespace cartouche::api
