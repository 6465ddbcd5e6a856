// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cartouche::eligibility {

/// domain.extensions.registryConfigurations.RegistryConfigurations, as far as an order has to do with it. What was not
/// told, or makes no sense, has no value.
struct RegistryLimits
{
    std::optional<int> minimumNameServers;
    std::optional<int> maximumNameServers;
    std::optional<bool> isDnssecSupported;
    std::optional<int> minimumLabelLength; ///< of the label, in characters
    std::optional<int> maximumLabelLength;
    std::optional<bool> isInternationalSupported; ///< labels with other letters than a to z
    std::optional<bool> transferRenews;           ///< a transfer adds a period
    friend bool operator==(const RegistryLimits &, const RegistryLimits &) = default;
};

[[nodiscard]] RegistryLimits readRegistryLimits(const QJsonObject &json);

} // namespace cartouche::eligibility
