// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/switches.h"

#include <QJsonObject>

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

const QList<SwitchRule> &SwitchRule::all()
{
    static const QList<SwitchRule> table{
        {Switch::PendingKey,
         "pendingKey"_L1,
         {"missing"_L1, "signature"_L1},
         "a key that is not validated yet: 403 MISSING_CREDENTIAL or 400 INVALID_SIGNATURE"},
        {Switch::LegalAge,
         "legalAge"_L1,
         {"demanded"_L1, "optional"_L1},
         "OWNER_LEGAL_AGE at the checkout: mandatory, or may be left out"},
        {Switch::LegalAgeContext,
         "legalAgeContext"_L1,
         {"none"_L1, "order"_L1},
         "the rule of OWNER_LEGAL_AGE: no contexts (2026), or contexts [\"order\"] (2022)"},
        {Switch::LengthBounds,
         "lengthBounds"_L1,
         {"inclusive"_L1, "exclusive"_L1},
         "minlength and maxlength of a rule: the bound itself is still right, or already wrong"},
        {Switch::FrenchBirth,
         "frenchBirth"_L1,
         {"optional"_L1, "required"_L1},
         "birth day, country, place and postal code of a person who wants a .fr"},
        {Switch::ClaimsNotice,
         "claimsNotice"_L1,
         {"either"_L1, "id"_L1, "true"_L1},
         "CLAIMS_NOTICE: the id of the notice or \"true\", only the id, only \"true\""},
        {Switch::CheckoutRuleError,
         "checkoutRuleError"_L1,
         {"rule"_L1, "plain"_L1},
         "a broken rule at the dry run: as the rule check answers, or a Client::BadRequest with one line each"},
        {Switch::RequiredFlags,
         "requiredFlags"_L1,
         {"reliable"_L1, "swapped"_L1},
         "the flag \"required\" of a configuration: right, or wrong for OWNER_LEGAL_AGE and OWNER_CONTACT"},
        {Switch::RequiredFields,
         "requiredFields"_L1,
         {"listed"_L1, "null"_L1},
         "\"fields\" of OWNER_CONTACT: the members that the contact needs, or null"},
        {Switch::AllowedValues,
         "allowedValues"_L1,
         {"absent"_L1, "listed"_L1},
         "\"allowedValues\" of a configuration: absent as in the schema, or there as in live answers"},
        {Switch::ItemConfigurations,
         "itemConfigurations"_L1,
         {"none"_L1, "prefilled"_L1},
         "a new item: without configurations, or with OWNER_CONTACT, ADMIN_ACCOUNT and TECH_ACCOUNT filled in"},
        {Switch::UnknownLabel,
         "unknownLabel"_L1,
         {"stored"_L1, "refused"_L1},
         "a configuration label that the item does not ask for: kept without effect, or 400"},
        {Switch::DuplicateContact,
         "duplicateContact"_L1,
         {"refused"_L1, "created"_L1},
         "an equal second /domain/contact: 400 with details.contact_id, or another contact"},
        {Switch::UnicodeNames,
         "unicodeNames"_L1,
         {"refused"_L1, "converted"_L1},
         "a name with accents in place of its xn-- form: 400, or understood"},
        {Switch::ClockTolerance,
         "clockTolerance"_L1,
         {"300"_L1, "30"_L1, "60"_L1, "450"_L1},
         "how many seconds a timestamp may be off"},
        {Switch::StaleTimestamp,
         "staleTimestamp"_L1,
         {"timeOut"_L1, "signature"_L1},
         "a timestamp further off: 400 QUERY_TIME_OUT or 400 INVALID_SIGNATURE"},
        {Switch::UnknownKey,
         "unknownKey"_L1,
         {"invalid"_L1, "missing"_L1},
         "a consumer key that there is not: 403 INVALID_CREDENTIAL or 403 NOT_CREDENTIAL"},
        {Switch::PendingPayment,
         "pendingPayment"_L1,
         {"notPaid"_L1, "checking"_L1},
         "where an order stands while the bank has not decided about its payment"},
        {Switch::BouncedPayment,
         "bouncedPayment"_L1,
         {"notPaid"_L1, "cancelled"_L1},
         "where an order stands when the bank has refused its payment after all"},
        {Switch::OrderFollowUp,
         "orderFollowUp"_L1,
         {"prompt"_L1, "late"_L1, "missing"_L1},
         "the follow-up of an order: in step, three stages late, or 404"},
        {Switch::OrderDetails,
         "orderDetails"_L1,
         {"atOnce"_L1, "late"_L1},
         "the lines of an order: there at once, or an empty list for one stage"},
        {Switch::UnwaivedOrder,
         "unwaivedOrder"_L1,
         {"delivered"_L1, "held"_L1},
         "a paid order with the right of withdrawal: delivered, or held until that right has ended"},
        {Switch::RetractedNames,
         "retractedNames"_L1,
         {"removed"_L1, "kept"_L1},
         "the names of an order that was withdrawn from: taken from the account, or left there"},
        {Switch::BillMoment,
         "billMoment"_L1,
         {"payment"_L1, "delivery"_L1},
         "when the bill of an order is there: once it is paid, or once it is delivered"},
        {Switch::TaskDomainFilter,
         "taskDomainFilter"_L1,
         {"contains"_L1, "exact"_L1},
         "tasks by domain: of every name that contains the text, or of that very name"},
        {Switch::TaskActions,
         "taskActions"_L1,
         {"whileTodo"_L1, "never"_L1},
         "whether a waiting task can be accelerated and cancelled"},
        {Switch::CartExpired,
         "cartExpired"_L1,
         {"notFound"_L1, "expired"_L1},
         "a cart after its time: 404, or 460 (resource expired)"},
        {Switch::CartAfterCheckout,
         "cartAfterCheckout"_L1,
         {"readOnly"_L1, "gone"_L1},
         "a cart that was ordered: still read, with readOnly true, or 404"},
        {Switch::SecondCheckout,
         "secondCheckout"_L1,
         {"refused"_L1, "sameOrder"_L1, "newOrder"_L1},
         "ordering a cart again (while it can be read): 403, the first order once more, or a second order"},
        {Switch::SameNameTwice,
         "sameNameTwice"_L1,
         {"added"_L1, "sameItem"_L1, "refused"_L1},
         "adding a name that is in the cart: a second item, the item that is there, or 400"},
        {Switch::AssignSubsidiary,
         "assignSubsidiary"_L1,
         {"refused"_L1, "accepted"_L1},
         "assigning a cart whose subsidiary is not the account's: 400, or done"},
        {Switch::AssignedCart,
         "assignedCart"_L1,
         {"open"_L1, "closed"_L1},
         "an assigned cart without a signature: its id is enough, or 401"},
        {Switch::OffersNeedAssignedCart,
         "offersNeedAssignedCart"_L1,
         {"no"_L1, "yes"_L1},
         "looking a name up in a cart that is not assigned: answered, or 403"},
        {Switch::OffersAnonymous,
         "offersAnonymous"_L1,
         {"no"_L1, "yes"_L1},
         "looking up or adding a name without a signature: 401, or answered as in earlier years"},
        {Switch::ItemProductId,
         "itemProductId"_L1,
         {"domain"_L1, "domainblog"_L1},
         "productId of a name in the cart"},
        {Switch::CartDetailsDomain,
         "cartDetailsDomain"_L1,
         {"place"_L1, "name"_L1, "star"_L1},
         "details[].domain of summary, dry run and checkout: \"*001\", the name, or \"*\""},
        {Switch::OrderDetailsDomain,
         "orderDetailsDomain"_L1,
         {"name"_L1, "place"_L1, "star"_L1},
         "domain of the details of an order: the name, \"*001\", or \"*\""},
        {Switch::RefusedAutopay,
         "refusedAutopay"_L1,
         {"noOrder"_L1, "order"_L1},
         "a checkout whose automatic payment is refused with 400: no order is left, or an unpaid one"},
        {Switch::CheckoutFlags,
         "checkoutFlags"_L1,
         {"optional"_L1, "required"_L1},
         "a checkout without autoPayWithPreferredPaymentMethod or waiveRetractationPeriod: false, or 400"},
        {Switch::CouponShownAs,
         "couponShownAs"_L1,
         {"line"_L1, "reductions"_L1},
         "a coupon: a VOUCHER line below zero, or reductions of the other lines"},
        {Switch::NameServersKey,
         "nameServersKey"_L1,
         {"nameServers"_L1, "nameServer"_L1},
         "the key of the list that nameServers/update wants"},
        {Switch::TasksBeforeDelivery,
         "tasksBeforeDelivery"_L1,
         {"no"_L1, "yes"_L1},
         "/domain/{name}/task of a name that is not delivered yet: 404, or its tasks"},
        {Switch::OfferPricingMode,
         "offerPricingMode"_L1,
         {"named"_L1, "plain"_L1},
         "the pricing mode of an offer: create-default or default; both can be ordered"},
        {Switch::OfferSpelling,
         "offerSpelling"_L1,
         {"platinum"_L1, "platinium"_L1},
         "the class of a premium name, as the enumeration or as the description of offers has it"},
        {Switch::DiscountSign,
         "discountSign"_L1,
         {"positive"_L1, "negative"_L1},
         "DISCOUNT of an offer: 2.00 or -2.00 for two euros less"},
        {Switch::PromotionPlace,
         "offerPromotions"_L1,
         {"price"_L1, "discount"_L1, "total"_L1, "nowhere"_L1},
         "which price of an offer lists its promotions; nowhere: null in all of them"},
        {Switch::CartPrices,
         "cartPrices"_L1,
         {"follow"_L1, "kept"_L1},
         "a name in a cart costs what its prices are now, or what they were when it was added"},
        {Switch::CatalogDurations,
         "catalogDurations"_L1,
         {"every"_L1, "oneYear"_L1},
         "the price catalogue lists a pricing for every duration, or only the first"},
    };
    return table;
}

const SwitchRule *SwitchRule::find(QStringView name)
{
    const QList<SwitchRule> &table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SwitchRule &rule) { return rule.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Switches::Switches()
{
    for (const SwitchRule &rule : SwitchRule::all())
        m_values[static_cast<std::size_t>(rule.which)] = rule.values.constFirst();
}

bool Switches::set(QStringView name, QStringView value)
{
    const SwitchRule *rule = SwitchRule::find(name);
    if (rule == nullptr)
        return false;
    const auto found = std::find(rule->values.begin(), rule->values.end(), value);
    if (found == rule->values.end())
        return false;
    m_values[static_cast<std::size_t>(rule->which)] = *found;
    return true;
}

QJsonArray Switches::toJson() const
{
    QJsonArray list;
    for (const SwitchRule &rule : SwitchRule::all()) {
        QJsonArray values;
        for (const QLatin1StringView each : rule.values)
            values.append(QString(each));
        list.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                {u"value"_s, QString(value(rule.which))},
                                {u"values"_s, values},
                                {u"meaning"_s, QString::fromUtf8(rule.meaning)}});
    }
    return list;
}

} // namespace cartouche::sandbox
