// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// Part of models.h: the notice that a trademark is claimed for a name. Dates stay as sent: the schema has them as text.
namespace cartouche::api {

/// domain.data.claimNotice.Address
struct ClaimAddress
{
    QStringList streets;
    QString postalCode;
    QString city;
    QString stateOrProvince;
    QString countryCode;
    QString voice;
    QString voiceExtension;
    QString fax;
    QString faxExtension;
};

/// domain.data.claimNotice.Contact
struct ClaimContact
{
    QString name;
    QString organisation;
    QString email;
    QString entitlement; ///< "owner"; of a holder
    QString type;        ///< "agent"; of a contact
    ClaimAddress address;
};

/// domain.data.claimNotice.Classification
struct ClaimClass
{
    QString number;
    QString description;
};

/// domain.data.claimNotice.CourtDecision
struct CourtDecision
{
    QString courtName;
    QString countryCode;
    QString referenceNumber;
    QStringList regions;
};

/// domain.data.claimNotice.UDRP
struct UdrpCase
{
    QString caseNumber;
    QString udrpProvider;
};

/// domain.data.claimNotice.ClaimNoticeDecision: one mark.
struct TrademarkClaim
{
    QString markName;
    QString jurisdiction;
    QString jurisdictionCountryCode;
    QString goodsAndServices;
    QList<ClaimContact> trademarkHolders;
    QList<ClaimContact> trademarkContacts;
    QList<ClaimClass> classifications;
    QList<CourtDecision> courtDecisions;
    QList<UdrpCase> trademarkUdrp;
};

/// domain.data.claimNotice.ClaimNotice
struct ClaimNotice
{
    QString id;
    QString label;
    QString type; ///< TRADEMARK, UK; a British one only says that there is one
    QString startingDate;
    QString endingDate;
    QList<TrademarkClaim> claims;
};

} // namespace cartouche::api
