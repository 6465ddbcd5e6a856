// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/configurationvalue.h"

#include "sandbox/claimnotice.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isNichandle(const QString &text)
{
    static const QRegularExpression form(u"^[a-z]{2,}[0-9]+-[a-z]+$"_s);
    return form.match(text).hasMatch();
}

bool isHostList(const QString &text)
{
    static const QRegularExpression form(
        u"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(;([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,})+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isTrue(const QString &text)
{
    return text == "true"_L1 || text == "1"_L1;
}

bool isClaimsNotice(const QString &text, const Offer &offer, const Switches &switches)
{
    const bool isId = text == claimNoticeId(offer.domain);
    if (switches.is(Switch::ClaimsNotice, "id"_L1))
        return isId;
    return isTrue(text) || (isId && switches.is(Switch::ClaimsNotice, "either"_L1));
}

} // namespace

bool isAcceptable(const Configuration &configuration, const Offer &offer, const Account &account,
                  const Switches &switches)
{
    const QString &label = configuration.label;
    const QString &value = configuration.value;
    if (label == "OWNER_LEGAL_AGE"_L1 || label == "ACCEPT_CONDITIONS"_L1)
        return isTrue(value);
    if (label == "KEEP_DNS"_L1)
        return isTrue(value) || value == "false"_L1 || value == "0"_L1;
    if (label == "OWNER_CONTACT"_L1)
        return account.contactAt(value) != nullptr;
    if (label == "ADMIN_ACCOUNT"_L1 || label == "TECH_ACCOUNT"_L1)
        return isNichandle(value);
    if (label == "DNS"_L1)
        return isHostList(value);
    if (label == "PROTECTED_CODE"_L1 && offer.effects.testFlag(NameEffect::Reserved))
        return value == protectedCode;
    if (label == "CLAIMS_NOTICE"_L1 && offer.effects.testFlag(NameEffect::Trademark))
        return isClaimsNotice(value, offer, switches);
    if (label == "DOMAIN_CONFIG"_L1)
        return QJsonDocument::fromJson(value.toUtf8()).isObject();
    return true;
}

} // namespace cartouche::sandbox
