// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/registrylimits.h"

#include "api/jsonfields.h"

namespace cartouche::eligibility {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> countField(const QJsonObject &object, QStringView name)
{
    constexpr qint64 most = 1'000;
    const auto number = api::numberField(object, name);
    return number && *number >= 0 && *number <= most ? std::optional(int(*number)) : std::nullopt;
}

/// Two ends that contradict each other say nothing.
void dropNonsense(std::optional<int> &least, std::optional<int> &most)
{
    if (least && most && *least > *most) {
        least.reset();
        most.reset();
    }
}

} // namespace

RegistryLimits readRegistryLimits(const QJsonObject &json)
{
    const QJsonObject dns = json["dns"_L1].toObject();
    const QJsonObject label = json["domain"_L1]["label"_L1].toObject();
    const QJsonObject transfer = json["lifecycle"_L1]["transfer"_L1].toObject();
    RegistryLimits limits;
    limits.minimumNameServers = countField(dns, u"minNumber");
    limits.maximumNameServers = countField(dns, u"maxNumber");
    limits.isDnssecSupported = api::truthField(dns, u"isDNSSECSupported");
    limits.minimumLabelLength = countField(label, u"minLength");
    limits.maximumLabelLength = countField(label, u"maxLength");
    limits.isInternationalSupported = api::truthField(label, u"isIDNSupported");
    limits.transferRenews = api::truthField(transfer, u"includeRenew");
    dropNonsense(limits.minimumNameServers, limits.maximumNameServers);
    dropNonsense(limits.minimumLabelLength, limits.maximumLabelLength);
    return limits;
}

} // namespace cartouche::eligibility
