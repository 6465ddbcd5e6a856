// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/claimnotice.h"

#include "sandbox/call.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString &domain)
{
    return QCryptographicHash::hash(domain.toUtf8(), QCryptographicHash::Sha1);
}

QJsonObject contact(const QString &entitlement, const QString &type)
{
    const QJsonObject address{
        {u"city"_s, u"Lyon"_s},
        {u"countryCode"_s, u"FR"_s},
        {u"fax"_s, QJsonValue()},
        {u"faxExtension"_s, QJsonValue()},
        {u"postalCode"_s, u"69002"_s},
        {u"stateOrProvince"_s, QJsonValue()},
        {u"streets"_s, QJsonArray{u"4 place du Marché"_s}},
        {u"voice"_s, u"+33.123456789"_s},
        {u"voiceExtension"_s, QJsonValue()},
    };
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {
        {u"address"_s, address},
        {u"email"_s, u"contact@example.org"_s},
        {u"entitlement"_s, orNull(entitlement)},
        {u"name"_s, u"Sacha Durand"_s},
        {u"organisation"_s, u"Les Amis de l'Exemple"_s},
        {u"type"_s, orNull(type)},
    };
}

/// domain.data.claimNotice.ClaimNoticeDecision, with what a registered mark and a judged one share.
QJsonObject claim(const QString &mark)
{
    return {
        {u"classifications"_s, QJsonArray()},
        {u"courtDecisions"_s, QJsonArray()},
        {u"goodsAndServices"_s, u"Examples of all kinds, in print and on screens"_s},
        {u"jurisdiction"_s, u"France"_s},
        {u"jurisdictionCountryCode"_s, u"FR"_s},
        {u"markName"_s, mark},
        {u"trademarkContacts"_s, QJsonArray{contact({}, u"agent"_s)}},
        {u"trademarkHolders"_s, QJsonArray{contact(u"owner"_s, {})}},
        {u"trademarkUDRP"_s, QJsonArray()},
    };
}

QJsonObject registeredMark(const QString &mark)
{
    QJsonObject body = claim(mark);
    body[u"classifications"_s] = QJsonArray{
        QJsonObject{{u"description"_s, u"Printed matter"_s}, {u"number"_s, u"16"_s}},
        QJsonObject{{u"description"_s, u"Education"_s}, {u"number"_s, u"41"_s}},
    };
    return body;
}

QJsonObject judgedMark(const QString &mark)
{
    QJsonObject body = claim(mark);
    body[u"courtDecisions"_s] = QJsonArray{QJsonObject{
        {u"countryCode"_s, u"FR"_s},
        {u"courtName"_s, u"Tribunal judiciaire"_s},
        {u"referenceNumber"_s, u"26/00001"_s},
        {u"regions"_s, QJsonArray{u"Rhône"_s}},
    }};
    body[u"trademarkUDRP"_s] = QJsonArray{QJsonObject{
        {u"caseNumber"_s, u"D2026-0001"_s},
        {u"udrpProvider"_s, u"Example Arbitration"_s},
    }};
    return body;
}

} // namespace

QString claimNoticeId(const QString &domain)
{
    const QByteArray hash = hashOf(domain);
    // 63 bits have at most nineteen decimal digits.
    const quint64 number = qFromBigEndian<quint64>(hash.constData() + 4) >> 1;
    return QString::fromLatin1(hash.left(4).toHex()) + QString::number(number).rightJustified(19, u'0');
}

QJsonObject claimNoticeJson(const QString &domain, const QDateTime &now)
{
    const QString label = domain.section(u'.', 0, 0);
    // The British notice only says that there is one.
    const bool isBritish = domain.endsWith(".uk"_L1);
    const QString mark = label.toUpper();
    const QDateTime start(now.toUTC().date(), QTime(0, 0), Qt::UTC);
    return {
        {u"claims"_s,
         isBritish ? QJsonValue() : QJsonValue(QJsonArray{registeredMark(mark), judgedMark(mark)})},
        {u"endingDate"_s, utcText(start.addDays(2))},
        {u"id"_s, claimNoticeId(domain)},
        {u"label"_s, label},
        {u"startingDate"_s, utcText(start)},
        {u"type"_s, isBritish ? u"UK"_s : u"TRADEMARK"_s},
    };
}

} // namespace cartouche::sandbox
