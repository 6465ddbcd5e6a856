// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The notice of a trademark claim, for a person to read: all texts untrusted, of lists so many members as one can read
// (see ClaimNotice::isCut).
namespace cartouche::api {

/// domain.data.claimNotice.Contact with its Address
struct ClaimContact
{
    QString name;
    QString organisation;
    QString type;        ///< "agent"…; may be empty
    QString entitlement; ///< "owner"…; may be empty
    QString email;
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

/// domain.data.claimNotice.Classification
struct ClaimClass
{
    QString number; ///< "41", of the Nice classification
    QString description;
};

/// domain.data.claimNotice.CourtDecision
struct CourtDecision
{
    QString courtName;
    QString referenceNumber;
    QString countryCode;
    QStringList regions;
};

/// domain.data.claimNotice.UDRP: a case before an arbitrator of the domain system
struct ArbitrationCase
{
    QString caseNumber;
    QString provider;
};

/// domain.data.claimNotice.ClaimNoticeDecision: one mark that somebody claims.
struct TrademarkClaim
{
    QString markName;
    QString goodsAndServices;
    QString jurisdiction;
    QString jurisdictionCountryCode;
    QList<ClaimContact> holders;
    QList<ClaimContact> contacts;
    QList<ClaimClass> classes;
    QList<CourtDecision> courtDecisions;
    QList<ArbitrationCase> arbitrationCases;
};

/// domain.data.claimNotice.ClaimNotice
struct ClaimNotice
{
    QString id;           ///< what CLAIMS_NOTICE may want
    QString label;        ///< the label that it is about
    QString type;         ///< TRADEMARK, or UK, which only says that there is a claim
    QString startingDate; ///< as sent
    QString endingDate;   ///< as sent: the notice has to be taken note of before
    QList<TrademarkClaim> claims; ///< may be empty
    bool isCut = false;   ///< there is more than was kept
};

} // namespace cartouche::api
