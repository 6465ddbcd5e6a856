// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/claimnoticemodel.h"

#include "api/jsonfields.h"

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostClaims = 50;
constexpr qsizetype mostMembers = 50; ///< of each list of a claim
constexpr qsizetype longestNoticeText = 10'000;

/// Reads one notice and knows whether anything of it was too much.
class NoticeReading
{
public:
    bool isCut = false;

    template <typename T, typename Reader>
    QList<T> list(const QJsonObject &object, QStringView name, qsizetype most, Reader read)
    {
        QList<T> list;
        const QJsonArray members = object[name].toArray();
        for (const QJsonValue &member : members) {
            if (list.size() == most) {
                isCut = true;
                break;
            }
            if (member.isObject())
                list.append(read(member.toObject()));
        }
        return list;
    }

    QString text(const QJsonObject &object, QStringView name)
    {
        const QString text = textField(object, name);
        isCut = isCut || text.size() > longestNoticeText;
        return text.left(longestNoticeText);
    }

    QStringList texts(const QJsonObject &object, QStringView name)
    {
        const QStringList texts = textsField(object, name);
        isCut = isCut || texts.size() > mostMembers;
        QStringList kept;
        for (const QString &each : texts.first(std::min(texts.size(), mostMembers)))
            kept.append(each.left(longestNoticeText));
        return kept;
    }

    ClaimContact contact(const QJsonObject &object)
    {
        const QJsonObject address = object["address"_L1].toObject();
        ClaimContact contact;
        contact.name = text(object, u"name");
        contact.organisation = text(object, u"organisation");
        contact.type = text(object, u"type");
        contact.entitlement = text(object, u"entitlement");
        contact.email = text(object, u"email");
        contact.streets = texts(address, u"streets");
        contact.postalCode = text(address, u"postalCode");
        contact.city = text(address, u"city");
        contact.stateOrProvince = text(address, u"stateOrProvince");
        contact.countryCode = text(address, u"countryCode");
        contact.voice = text(address, u"voice");
        contact.voiceExtension = text(address, u"voiceExtension");
        contact.fax = text(address, u"fax");
        contact.faxExtension = text(address, u"faxExtension");
        return contact;
    }

    TrademarkClaim claim(const QJsonObject &object)
    {
        TrademarkClaim claim;
        claim.markName = text(object, u"markName");
        claim.goodsAndServices = text(object, u"goodsAndServices");
        claim.jurisdiction = text(object, u"jurisdiction");
        claim.jurisdictionCountryCode = text(object, u"jurisdictionCountryCode");
        const auto readContact = [this](const QJsonObject &each) { return contact(each); };
        claim.holders = list<ClaimContact>(object, u"trademarkHolders", mostMembers, readContact);
        claim.contacts = list<ClaimContact>(object, u"trademarkContacts", mostMembers, readContact);
        claim.classes = list<ClaimClass>(object, u"classifications", mostMembers, [this](const QJsonObject &each) {
            return ClaimClass{text(each, u"number"), text(each, u"description")};
        });
        claim.courtDecisions = list<CourtDecision>(object, u"courtDecisions", mostMembers, [this](const QJsonObject &each) {
            return CourtDecision{text(each, u"courtName"), text(each, u"referenceNumber"), text(each, u"countryCode"),
                                 texts(each, u"regions")};
        });
        claim.arbitrationCases = list<ArbitrationCase>(object, u"trademarkUDRP", mostMembers, [this](const QJsonObject &each) {
            return ArbitrationCase{text(each, u"caseNumber"), text(each, u"udrpProvider")};
        });
        return claim;
    }
};

} // namespace

std::optional<ClaimNotice> readClaimNoticeModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    NoticeReading reading;
    ClaimNotice notice;
    notice.id = reading.text(object, u"id");
    notice.label = reading.text(object, u"label");
    if (notice.id.isEmpty() || notice.label.isEmpty())
        return std::nullopt;
    notice.type = reading.text(object, u"type");
    notice.startingDate = reading.text(object, u"startingDate");
    notice.endingDate = reading.text(object, u"endingDate");
    notice.claims = reading.list<TrademarkClaim>(object, u"claims", mostClaims,
                                                 [&reading](const QJsonObject &each) { return reading.claim(each); });
    notice.isCut = reading.isCut;
    return notice;
}

} // namespace cartouche::api
