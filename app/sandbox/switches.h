// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <array>

namespace cartouche::sandbox {

/// One choice that the sandbox had to make because the sources disagree or are silent.
enum class Switch {
    PendingKey, ///< what a call with a key gets that nobody has validated yet
    OfferPricingMode, ///< how an offer names its pricing mode
    OfferSpelling,    ///< how the class of a premium name is spelled
    DiscountSign,     ///< the sign of the DISCOUNT price
    PromotionPlace,   ///< which price of an offer lists its promotions
    CartPrices,       ///< whether a name in a cart follows the prices
    CatalogDurations, ///< how many durations the price catalogue lists
    ClockTolerance, ///< how far a timestamp may be off
    StaleTimestamp, ///< what a call gets whose timestamp is further off
    UnknownKey, ///< what a call gets with a consumer key that there is not
    PendingPayment, ///< where an order stands while the bank has not decided
    BouncedPayment, ///< where it stands when the bank has said no in the end
    OrderFollowUp, ///< whether the follow-up keeps pace with the order
    OrderDetails, ///< whether the lines of an order are there at once
    UnwaivedOrder, ///< what becomes of an order with the right of withdrawal
    RetractedNames, ///< what becomes of its names when that right is used
    BillMoment, ///< when the bill of an order is there
    TaskDomainFilter, ///< how the tasks of a name are looked up
    TaskActions, ///< whether a waiting task can be hurried or stopped
    Count
};

/// One line of the table of switches: what may be chosen and what for.
struct SwitchRule
{
    Switch which;
    QLatin1StringView name;          ///< as the control routes and the control page show it
    QList<QLatin1StringView> values; ///< the first is the default
    const char *meaning;

    [[nodiscard]] static const QList<SwitchRule> &all();
    /// nullptr for a name that is no switch.
    [[nodiscard]] static const SwitchRule *find(QStringView name);
};

/// How each switch stands. All start with their defaults.
class Switches
{
public:
    Switches();

    [[nodiscard]] QLatin1StringView value(Switch which) const { return m_values[static_cast<std::size_t>(which)]; }
    [[nodiscard]] bool is(Switch which, QLatin1StringView value) const { return this->value(which) == value; }
    /// False, and nothing is changed, when there is no such switch or no such value.
    bool set(QStringView name, QStringView value);
    /// [{name, value, values, meaning}]
    [[nodiscard]] QJsonArray toJson() const;

private:
    std::array<QLatin1StringView, static_cast<std::size_t>(Switch::Count)> m_values;
};

} // namespace cartouche::sandbox
