// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/price.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Part of models.h: what can be ordered with an item of a cart.
namespace cartouche::api {

/// order.cart.GenericProductPricing
struct PlanPricing
{
    QStringList capacities; ///< consumption, detach, downgrade, dynamic, installation, renew, upgrade
    QString description;
    QString duration;       ///< as sent and sent back: "P1Y", "P0D" for what is paid once
    qint64 interval = 0;
    std::optional<qint64> maximumQuantity;
    std::optional<qint64> maximumRepeat;
    qint64 minimumQuantity = 1;
    qint64 minimumRepeat = 1;
    Price price;            ///< net of tax
    QString pricingMode;
    QString pricingType;    ///< consumption, purchase, rental
};

/// order.cart.GenericOptionDefinition
struct OptionDefinition
{
    QString planCode;     ///< "dnssec", "anycast"
    QString family;
    QString productName;
    QString productType;
    bool exclusive = false; ///< only one option of the family
    bool mandatory = false; ///< one option of the family has to be ordered
    QList<PlanPricing> prices;

    /// The pricing that it is ordered with: the first that renews, else the first; null when there is none.
    [[nodiscard]] const PlanPricing *pricing() const;
};

/// order.cart.GenericDomainOptionsCreation
struct OptionCreation
{
    qint64 itemId = 0; ///< the item that it belongs to
    QString planCode;
    QString duration;
    QString pricingMode;
    qint64 quantity = 1;
};

} // namespace cartouche::api
