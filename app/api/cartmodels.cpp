// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cartmodels.h"

#include "api/jsonfields.h"

#include <algorithm>

namespace cartouche::api {

using namespace Qt::StringLiterals;

namespace {

void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

std::optional<Promotion> readPromotion(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    Promotion promotion;
    promotion.name = textField(object, u"name");
    promotion.type = textField(object, u"type");
    promotion.price = priceField(object, u"price");
    promotion.startDate = timeField(object, u"startDate");
    promotion.endDate = timeField(object, u"endDate");
    promotion.tags = textsField(object, u"tags");
    promotion.bundleWithPlanCodes = textsField(object, u"bundleWithPlanCodes");
    return promotion;
}

std::optional<base::Period> readPeriod(const QJsonValue &json)
{
    return base::Period::fromIso(json.toString());
}

std::optional<Contract> readContract(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    return Contract{textField(object, u"name"), textField(object, u"content"), textField(object, u"url")};
}

std::optional<Reduction> readReduction(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    Reduction reduction;
    reduction.context = textField(object, u"context");
    reduction.description = textField(object, u"description");
    reduction.reductionDescription = textField(object, u"reductionDescription");
    reduction.type = textField(object, u"type");
    reduction.price = priceField(object, u"price");
    reduction.value = priceField(object, u"value");
    return reduction;
}

std::optional<PlanPricing> readPlanPricing(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    PlanPricing pricing;
    pricing.capacities = textsField(object, u"capacities");
    pricing.description = textField(object, u"description");
    pricing.duration = textField(object, u"duration");
    pricing.interval = numberField(object, u"interval").value_or(0);
    pricing.maximumQuantity = numberField(object, u"maximumQuantity");
    pricing.maximumRepeat = numberField(object, u"maximumRepeat");
    pricing.minimumQuantity = numberField(object, u"minimumQuantity").value_or(1);
    pricing.minimumRepeat = numberField(object, u"minimumRepeat").value_or(1);
    pricing.price = priceField(object, u"price");
    pricing.pricingMode = textField(object, u"pricingMode");
    pricing.pricingType = textField(object, u"pricingType");
    return pricing;
}

std::optional<SummaryLine> readSummaryLine(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    SummaryLine line;
    line.cartItemId = numberField(object, u"cartItemID");
    line.description = textField(object, u"description");
    line.detailType = textField(object, u"detailType");
    line.domain = textField(object, u"domain");
    line.quantity = numberField(object, u"quantity").value_or(1);
    line.unitPrice = priceField(object, u"unitPrice");
    line.totalPrice = priceField(object, u"totalPrice");
    line.originalTotalPrice = priceField(object, u"originalTotalPrice");
    line.reductionTotalPrice = priceField(object, u"reductionTotalPrice");
    line.reductions = listField<Reduction>(object, u"reductions", &readReduction);
    return line;
}

OrderSummary readSummaryFields(const QJsonObject &object)
{
    const QJsonObject prices = object["prices"_L1].toObject();
    OrderSummary summary;
    summary.contracts = listField<Contract>(object, u"contracts", &readContract);
    summary.details = listField<SummaryLine>(object, u"details", &readSummaryLine);
    summary.orderId = numberField(object, u"orderId");
    summary.url = textField(object, u"url");
    summary.withoutTax = priceField(prices, u"withoutTax");
    summary.tax = priceField(prices, u"tax");
    summary.withTax = priceField(prices, u"withTax");
    summary.originalWithoutTax = readPrice(prices["originalWithoutTax"_L1]);
    summary.reduction = readPrice(prices["reduction"_L1]);
    return summary;
}

} // namespace

std::optional<base::Money> amountOf(const QList<LabelledPrice> &prices, QStringView label)
{
    for (const LabelledPrice &price : prices) {
        if (price.label == label)
            return price.price.amount;
    }
    return std::nullopt;
}

const PlanPricing *OptionDefinition::pricing() const
{
    const auto renews = std::find_if(prices.begin(), prices.end(),
                                     [](const PlanPricing &price) { return price.capacities.contains("renew"_L1); });
    if (renews != prices.end())
        return &*renews;
    return prices.isEmpty() ? nullptr : &prices.first();
}

std::optional<Cart> readCartModel(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Cart cart;
    cart.cartId = textField(object, u"cartId");
    if (cart.cartId.isEmpty())
        return std::nullopt;
    cart.description = textField(object, u"description");
    cart.expire = timeField(object, u"expire");
    cart.items = numbersField(object, u"items");
    cart.readOnly = truthField(object, u"readOnly").value_or(false);
    return cart;
}

std::optional<LabelledPrice> readLabelledPrice(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto price = readPrice(object["price"_L1]);
    const QString label = textField(object, u"label");
    if (!price || label.isEmpty())
        return std::nullopt;
    return LabelledPrice{label, *price, listField<Promotion>(object, u"promotions", &readPromotion)};
}

std::optional<ConfigurationRequirement> readRequirement(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ConfigurationRequirement requirement;
    requirement.label = textField(object, u"label");
    if (requirement.label.isEmpty())
        return std::nullopt;
    requirement.type = textField(object, u"type");
    requirement.required = truthField(object, u"required").value_or(false);
    requirement.fields = textsField(object, u"fields");
    requirement.allowedValues = textsField(object, u"allowedValues");
    return requirement;
}

std::optional<ConfigurationItem> readConfigurationItem(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto id = numberField(object, u"id");
    if (!id)
        return std::nullopt;
    return ConfigurationItem{*id, textField(object, u"label"), textField(object, u"value")};
}

std::optional<Offer> readOffer(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.isEmpty())
        return std::nullopt;
    Offer offer;
    offer.action = textField(object, u"action");
    offer.offer = textField(object, u"offer");
    offer.offerId = textField(object, u"offerId");
    offer.pricingMode = textField(object, u"pricingMode");
    offer.productId = textField(object, u"productId");
    offer.phase = textField(object, u"phase");
    offer.deliveryTime = textField(object, u"deliveryTime");
    offer.orderable = truthField(object, u"orderable").value_or(false);
    offer.quantityMax = numberField(object, u"quantityMax").value_or(1);
    offer.durations = listField<base::Period>(object, u"duration", &readPeriod);
    offer.recommendedDuration = readPeriod(object["recommendedDuration"_L1]);
    offer.prices = listField<LabelledPrice>(object, u"prices", &readLabelledPrice);
    offer.configurations = listField<ConfigurationRequirement>(object, u"configurations", &readRequirement);
    return offer;
}

std::optional<CartItem> readCartItem(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto itemId = numberField(object, u"itemId");
    if (!itemId)
        return std::nullopt;
    const QJsonObject settings = object["settings"_L1].toObject();
    CartItem item;
    item.cartId = textField(object, u"cartId");
    item.itemId = *itemId;
    item.configurations = numbersField(object, u"configurations");
    item.duration = textField(object, u"duration");
    item.offerId = textField(object, u"offerId");
    item.options = numbersField(object, u"options");
    item.parentItemId = numberField(object, u"parentItemId");
    item.prices = listField<LabelledPrice>(object, u"prices", &readLabelledPrice);
    item.productId = textField(object, u"productId");
    item.domain = textField(settings, u"domain");
    item.planCode = textField(settings, u"planCode");
    item.pricingMode = textField(settings, u"pricingMode");
    item.catalogName = textField(settings, u"catalogName");
    item.quantity = numberField(settings, u"quantity");
    return item;
}

std::optional<OptionDefinition> readOptionDefinition(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    OptionDefinition option;
    option.planCode = textField(object, u"planCode");
    if (option.planCode.isEmpty())
        return std::nullopt;
    option.family = textField(object, u"family");
    option.productName = textField(object, u"productName");
    option.productType = textField(object, u"productType");
    option.exclusive = truthField(object, u"exclusive").value_or(false);
    option.mandatory = truthField(object, u"mandatory").value_or(false);
    option.prices = listField<PlanPricing>(object, u"prices", &readPlanPricing);
    return option;
}

std::optional<OrderSummary> readOrderSummary(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QJsonObject prices = object["prices"_L1].toObject();
    if (!readPrice(prices["withTax"_L1]) || !readPrice(prices["withoutTax"_L1]))
        return std::nullopt;
    return readSummaryFields(object);
}

std::optional<OrderSummary> readPlacedOrder(const QJsonValue &json)
{
    const OrderSummary order = readSummaryFields(json.toObject());
    return order.orderId.value_or(0) > 0 ? std::optional(order) : std::nullopt;
}

QJsonObject toJson(const CartCreation &creation)
{
    QJsonObject json{{u"ovhSubsidiary"_s, creation.ovhSubsidiary}};
    insertText(json, u"description"_s, creation.description);
    if (creation.expire.isValid())
        json.insert(u"expire"_s, toIsoTime(creation.expire));
    return json;
}

QJsonObject toJson(const DomainItemCreation &creation)
{
    QJsonObject json{{u"domain"_s, creation.domain}, {u"quantity"_s, creation.quantity}};
    if (creation.duration)
        json.insert(u"duration"_s, creation.duration->toIso());
    insertText(json, u"offerId"_s, creation.offerId);
    insertText(json, u"planCode"_s, creation.planCode);
    insertText(json, u"pricingMode"_s, creation.pricingMode);
    return json;
}

QJsonObject toJson(const OptionCreation &creation)
{
    return {{u"itemId"_s, creation.itemId},
            {u"planCode"_s, creation.planCode},
            {u"duration"_s, creation.duration},
            {u"pricingMode"_s, creation.pricingMode},
            {u"quantity"_s, creation.quantity}};
}

QJsonObject toJson(const CheckoutParameters &parameters)
{
    return {{u"autoPayWithPreferredPaymentMethod"_s, parameters.autoPayWithPreferredPaymentMethod},
            {u"waiveRetractationPeriod"_s, parameters.waiveRetractationPeriod}};
}

QString toIsoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss") + u"+00:00"_s;
}

} // namespace cartouche::api
