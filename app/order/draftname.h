// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "base/domainname.h"
#include "eligibility/formdescription.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace cartouche::order {

/// An option that stands in the cart: DNSSEC, anycast.
struct OptionItem
{
    qint64 itemId = 0;
    qint64 parentId = 0; ///< the item of the name that it was added to
    QString planCode;
    friend bool operator==(const OptionItem &, const OptionItem &) = default;
};

/// One name on its way into an order: what the person chose and entered, and what stands in the cart.
struct DraftName
{
    explicit DraftName(base::DomainName domain) : name(std::move(domain)) {}

    base::DomainName name;
    QList<api::Offer> offers;
    int offerIndex = 0;
    bool isOfferChosen = false; ///< by the person, who keeps it while OVHcloud offers it
    QDateTime askedAt;
    base::Period duration = base::Period::ofYears(1);
    bool isLeftOut = false;     ///< decided against on the offers page; its entries are kept
    bool isPriceAccepted = false; ///< consent to a premium or resale price
    eligibility::Values values; ///< label → value; may hold a transfer code: never stored, never logged
    QSet<QString> ownLabels;    ///< entered for this very name: what is kept for all names does not replace them
    QStringList wantedOptions;  ///< plan codes out of `zoneOptions`; see orderedOptions()

    // what OVHcloud knows
    qint64 itemId = 0;          ///< 0 = not in the cart
    bool isItemUncertain = false; ///< adding it had no clear answer: look before adding again
    base::Period itemDuration;
    QString itemPricingMode;    ///< of the offer that the item was made from
    QString itemOfferId;
    QList<api::LabelledPrice> itemPrices;
    QList<OptionItem> optionItems;
    QStringList uncertainOptions; ///< plan codes whose adding had no clear answer
    bool areRequirementsKnown = false;
    QList<eligibility::FormField> form; ///< OVHcloud's list, without what the registry's rule makes of it
    bool areZoneOptionsKnown = false;
    QList<api::OptionDefinition> zoneOptions; ///< what can be ordered with the name; empty while nobody told

    [[nodiscard]] const api::Offer &offer() const { return offers.at(offerIndex); }
    [[nodiscard]] bool isTransfer() const;
    /// domain.ActionEnum, for rules: "create" or "transfer".
    [[nodiscard]] QString action() const;
    /// The item in the cart was made from another offer than the one that is chosen now.
    [[nodiscard]] bool isItemOutdated() const;
    /// A price or a way that is not the standard one: has to be accepted by itself.
    [[nodiscard]] bool needsConsent() const;
    /// The transfer code is entered where one is needed, and the price accepted where it has to be.
    [[nodiscard]] bool isDecided() const;
    /// First period and renewal as the offer tells them, net of tax, for one year.
    [[nodiscard]] std::optional<base::Money> firstPrice() const;
    [[nodiscard]] std::optional<base::Money> renewal() const;

    /// The field of OVHcloud's list; null when the name has none with this label.
    [[nodiscard]] const eligibility::FormField *field(const QString &label) const;
    /// The option with this plan code; null when it is not offered.
    [[nodiscard]] const api::OptionDefinition *zoneOption(const QString &planCode) const;
    /// OVHcloud answers for the name: neither own servers nor the present ones are wanted.
    [[nodiscard]] bool usesOvhZone() const;
    /// The wanted options that are ordered: those of OVHcloud's zone cost money, and are worth nothing without it. The wish
    /// is remembered meanwhile.
    [[nodiscard]] QStringList orderedOptions() const;
    /// Options of the name in the cart that are not ordered, are there twice, or hang on an item that is no more.
    [[nodiscard]] QList<OptionItem> strayOptions() const;
    /// Ordered options that do not stand at the name's item.
    [[nodiscard]] QStringList missingOptions() const;
};

} // namespace cartouche::order
