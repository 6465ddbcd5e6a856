// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/extension.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace cartouche::catalogue {

/// order.catalog.public.Promotion as it stands in the answer; the texts live in the reader.
struct PlanPromotion
{
    enum class Type { Unknown, FixedAmount, ForcedAmount, Percentage };

    std::string_view name;
    std::string_view description;
    std::string_view start; ///< empty: not told
    std::string_view end;
    Type type = Type::Unknown;
    std::optional<std::int64_t> discount; ///< discount.value, 1e-8 units
    std::optional<std::int64_t> total;    ///< total.value: what is left to pay
    std::optional<std::int64_t> value;    ///< an amount or a percentage, after its type
    bool isQuantityLimited = false;
    bool isBroken = false;                ///< something in it is not what it should be
};

/// order.catalog.public.Pricing, as far as it decides anything.
struct PlanPricing
{
    enum class Mode { Other, Create, Transfer, Restore }; ///< "create-default" and so on
    enum class Unit { None, Month, Year };

    Mode mode = Mode::Other;
    bool isSale = false; ///< any "create-…" or "transfer-…"
    bool hasMode = false;
    std::optional<std::int64_t> phase;
    std::optional<std::int64_t> interval;
    std::optional<Unit> unit;
    std::optional<std::int64_t> price; ///< net, 1e-8 units
    bool isInstallation = false;
    bool isRenewal = false;
    bool isBroken = false;
    std::vector<PlanPromotion> promotions;

    void clear(); ///< keeps the room of the promotions
};

/// Makes one plan of the catalogue into an extension:
///  - registration is `create-default`, phase 0, capacity installation; renewal is `create-default`, phase 1,
///    capacity renew; transfer is `transfer-default`, phase 0; restoration is `restore-default`, phase 1;
///    the shortest interval of each, the first of two equal ones; only months and years count;
///  - an amount of 999 999 units or more holds the place of a price that every name has for itself: no price;
///  - promotions are those of the registration that was taken; one that is not understood is left out, and
///    where its own figures differ, the smallest reduction is believed;
///  - papers are needed where an entry is mandatory that is neither a contact, an account, a name server,
///    a transfer code nor a box to tick (`isUsualEntry`).
class PlanDigest
{
public:
    void setCode(std::string_view planCode);
    /// It has a list of prices, maybe an empty one.
    void startPricings() { m_hasPricings = true; }
    void add(const PlanPricing &pricing);
    void addMandatoryEntry(std::string_view label) { m_needsPapers = m_needsPapers || !isUsualEntry(label); }
    void markBroken() { m_isBroken = true; }

    /// Something in it is missing, or not what OVHcloud promises: nothing of it is to be believed.
    [[nodiscard]] bool isBroken() const { return m_isBroken || !m_hasPricings || m_code.empty(); }
    /// None when the plan is broken, its code is no extension ("fr-trade"), or it sells no names.
    [[nodiscard]] std::optional<Extension> take(const QString &currency) const;

    /// Labels that ask for nothing a person would have to look for.
    [[nodiscard]] static bool isUsualEntry(std::string_view label);
    /// What a promotion takes off a list price; none when it is not understood.
    [[nodiscard]] static std::optional<std::int64_t> reductionOf(const PlanPromotion &promotion, std::int64_t price);

private:
    struct Choice
    {
        std::int64_t price = 0;
        int months = 0; ///< 0: none yet
    };
    static bool takeShorter(Choice &choice, std::int64_t price, int months);
    [[nodiscard]] QList<Promotion> promotions(const QString &currency) const;

    std::string_view m_code;
    Choice m_create;
    Choice m_renew;
    Choice m_transfer;
    Choice m_restore;
    int m_maximumMonths = 0;
    std::vector<PlanPromotion> m_promotions; ///< of m_create
    bool m_needsPapers = false;
    bool m_hasPricings = false;
    bool m_isSold = false;
    bool m_isBroken = false;
};

} // namespace cartouche::catalogue
