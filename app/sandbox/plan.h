// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "sandbox/language.h"
#include "sandbox/subsidiary.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace cartouche::sandbox {

struct Extension;

/// Where a plan is sold: each shelf is one route of the cart.
enum class Shelf {
    Dns,
    DnsOption,
    WebHosting,
    WebHostingOption,
    EmailDomain,
    DomainOption,      ///< beside a name in the same cart
    OwnedDomainOption, ///< for a name that the account holds already
};

/// One line of the prices of a plan. Amounts are net euro cents for one duration.
struct PlanPrice
{
    QString mode;
    base::Period duration; ///< nothing: paid once
    std::int64_t euroCents = 0;
    bool installs = false; ///< capacity "installation"
    bool renews = false;   ///< capacity "renew"
    int maximumQuantity = 1;
};

/// A configuration that an item of a plan takes.
struct PlanLabel
{
    QLatin1StringView label;
    QLatin1StringView type;
    bool required = false;
    QStringList values{}; ///< empty: any
};

/// Something that is sold and is no name: a zone, a hosting, an option.
struct Plan
{
    Shelf shelf = Shelf::Dns;
    QString code;
    QString english;
    QString french;
    QString family; ///< options of one family can exclude each other
    bool exclusive = false;
    QLatin1StringView productType;
    QList<PlanPrice> prices;
    QList<PlanLabel> labels;

    [[nodiscard]] QString name(Language language) const { return say(language, english, french); }
    /// The price for a pricing mode and a duration; nullptr when it is not sold like that.
    [[nodiscard]] const PlanPrice *price(QStringView mode, base::Period duration) const;
    /// What is asked once beside that price.
    [[nodiscard]] std::int64_t installationCents(const PlanPrice &price) const;

    /// What stands on a shelf; owner changes, which depend on the extension, are not among it.
    [[nodiscard]] static const QList<Plan> &on(Shelf shelf);
    [[nodiscard]] static std::optional<Plan> find(Shelf shelf, QStringView code);
    /// The change of owner of a name: planCode "com-trade".
    [[nodiscard]] static Plan trade(const Extension &extension);
};

/// "dns", "webHosting"…: the name of the product as items carry it.
[[nodiscard]] QString productIdOf(Shelf shelf);
/// True for what is attached to another item or to an owned name.
[[nodiscard]] bool isOption(Shelf shelf);

} // namespace cartouche::sandbox
