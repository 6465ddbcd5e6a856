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
    CartExpired,            ///< what a cart answers after its time
    CartAfterCheckout,      ///< what a cart answers after it was ordered
    SecondCheckout,         ///< what a second order of the same cart gets
    SameNameTwice,          ///< what adding a name gets that the cart has already
    AssignSubsidiary,       ///< what assigning a cart of another subsidiary gets
    AssignedCart,           ///< whether an assigned cart still answers without a signature
    OffersNeedAssignedCart, ///< whether names can be looked up only in an assigned cart
    OffersAnonymous,        ///< whether names can be looked up without a signature
    ItemProductId,          ///< productId of a name in a cart
    CartDetailsDomain,      ///< details[].domain of summary, dry run and checkout
    OrderDetailsDomain,     ///< domain of the details of an order
    RefusedAutopay,         ///< whether an automatic payment that is refused leaves an order
    CheckoutFlags,          ///< whether both flags of the checkout have to be sent
    CouponShownAs,          ///< how a coupon shows in the lines
    NameServersKey,         ///< the key that the update of name servers wants
    TasksBeforeDelivery,    ///< whether /domain/{name}/task is there before the name
    OfferPricingMode, ///< how an offer names its pricing mode
    OfferSpelling,    ///< how the class of a premium name is spelled
    DiscountSign,     ///< the sign of the DISCOUNT price
    PromotionPlace,   ///< which price of an offer lists its promotions
    CartPrices,       ///< whether a name in a cart follows the prices
    CatalogDurations, ///< how many durations the price catalogue lists
    LegalAge,           ///< whether the checkout wants OWNER_LEGAL_AGE
    LegalAgeContext,    ///< whether the rule limits OWNER_LEGAL_AGE to orders
    LengthBounds,       ///< whether a length may be equal to its bound
    FrenchBirth,        ///< whether a person needs birth data for a French name
    ClaimsNotice,       ///< what CLAIMS_NOTICE has to say
    CheckoutRuleError,  ///< how the dry run refuses a broken rule
    RequiredFlags,      ///< what the flag of a required configuration is worth
    RequiredFields,     ///< whether OWNER_CONTACT lists the members it needs
    AllowedValues,      ///< whether a required configuration has allowedValues
    ItemConfigurations, ///< what is configured on a new item
    UnknownLabel,       ///< what a label gets that the item does not ask for
    DuplicateContact,   ///< what an equal second contact gets
    UnicodeNames,       ///< what a name gets that is not written in ASCII
    Count
};

/// One line of the table of switches: what may be chosen and what for.
struct SwitchRule
{
    Switch which = Switch::Count;
    QLatin1StringView name;          ///< as the control routes and the control page show it
    QList<QLatin1StringView> values; ///< the first is the default
    const char *meaning = nullptr;

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
