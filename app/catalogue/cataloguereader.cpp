// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguereader.h"

#include "catalogue/cataloguebuilder.h"
#include "catalogue/plandigest.h"

#include <simdjson.h>

#include <algorithm>

namespace cartouche::catalogue {

using namespace Qt::StringLiterals;
namespace json = simdjson::ondemand;
using simdjson::error_code;
using Key = json::raw_json_string;

namespace {

constexpr std::size_t mostPromotions = 50;

/// A value of another kind than expected can be passed over; after anything else nothing behind it is certain.
bool isFatal(error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE:
    case simdjson::STRING_ERROR:
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR: return false;
    default: return true;
    }
}

/// Ends the pass at the first fault of the JSON itself; `isBroken` says that a value is not what it should be.
struct Pass
{
    error_code fatal = simdjson::SUCCESS;

    /// @returns whether there is a value
    bool holds(error_code error, bool &isBroken)
    {
        if (error == simdjson::SUCCESS)
            return true;
        isBroken = true;
        if (isFatal(error))
            fatal = error;
        return false;
    }
};

class DocumentReader
{
public:
    DocumentReader(const QDateTime &readAt, const std::function<bool()> &wantsStop)
        : m_wantsStop(wantsStop), m_builder(readAt)
    {
    }

    base::Result<CatalogueReader::Digest> read(const QByteArray &bytes);

private:
    template <typename Handler>
    void eachMember(json::value value, bool &isBroken, Handler handle);
    template <typename Handler>
    void eachEntry(json::value value, bool &isBroken, Handler handle);

    static bool isNull(json::value value);
    std::string_view text(json::value value, bool &isBroken);
    std::optional<std::int64_t> wholeNumber(json::value value, bool &isBroken);
    std::optional<bool> truth(json::value value, bool &isBroken);
    std::optional<Key> word(json::value value, bool &isBroken);

    void readRoot(Key key, json::value value);
    void readLocale(Key key, json::value value);
    void readPlan(json::value value);
    void readPlanMember(Key key, json::value value, PlanDigest &plan, bool &isBroken);
    void readConfiguration(json::value value, PlanDigest &plan, bool &isBroken);
    void readPricing(Key key, json::value value);
    void readMode(json::value value);
    void readUnit(json::value value);
    void readCapacity(json::value value);
    void readPromotion(json::value value);
    void readPromotionMember(Key key, json::value value, PlanPromotion &promotion);
    void readPromotionType(json::value value, PlanPromotion &promotion);
    std::optional<std::int64_t> amount(json::value value, bool &isBroken);

    [[nodiscard]] base::Result<CatalogueReader::Digest> finished();

    const std::function<bool()> &m_wantsStop;
    Pass m_pass;
    PlanPricing m_pricing; ///< one after the other
    CatalogueBuilder m_builder;
    bool m_isBroken = false; ///< what belongs to no plan
    bool m_isStopped = false;
};

/// The bytes with room behind them for a reader that looks beyond the end, and only zeros there.
QByteArray padded(const QByteArray &bytes)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    const char *end = bytes.constData() + bytes.size();
    if (bytes.capacity() - bytes.size() >= padding
        && std::all_of(end, end + padding, [](char c) { return c == '\0'; }))
        return bytes;
    QByteArray copy;
    copy.reserve(bytes.size() + padding);
    copy.append(bytes);
    copy.append(padding, '\0');
    copy.resize(bytes.size());
    return copy;
}

template <typename Handler>
void DocumentReader::eachMember(json::value value, bool &isBroken, Handler handle)
{
    json::object object;
    if (!m_pass.holds(value.get_object().get(object), isBroken))
        return;
    for (auto each : object) {
        json::field field;
        if (!m_pass.holds(std::move(each).get(field), isBroken))
            break;
        handle(field.key(), field.value());
        if (m_pass.fatal || m_isStopped)
            return;
    }
}

template <typename Handler>
void DocumentReader::eachEntry(json::value value, bool &isBroken, Handler handle)
{
    json::array array;
    if (!m_pass.holds(value.get_array().get(array), isBroken))
        return;
    for (auto each : array) {
        json::value entry;
        if (!m_pass.holds(std::move(each).get(entry), isBroken))
            break;
        handle(entry);
        if (m_pass.fatal || m_isStopped)
            return;
    }
}

bool DocumentReader::isNull(json::value value)
{
    bool is = false;
    return value.is_null().get(is) == simdjson::SUCCESS && is;
}

std::string_view DocumentReader::text(json::value value, bool &isBroken)
{
    std::string_view text;
    return m_pass.holds(value.get_string().get(text), isBroken) ? text : std::string_view();
}

/// Also when it is written as 1.0e9.
std::optional<std::int64_t> DocumentReader::wholeNumber(json::value value, bool &isBroken)
{
    constexpr double exactly = 9'007'199'254'740'992.0; // beyond it a double skips whole numbers
    std::int64_t whole = 0;
    if (value.get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    double number = 0;
    if (!m_pass.holds(value.get_double().get(number), isBroken))
        return std::nullopt;
    if (number <= -exactly || number >= exactly) {
        isBroken = true;
        return std::nullopt;
    }
    whole = static_cast<std::int64_t>(number);
    isBroken = isBroken || static_cast<double>(whole) != number; // NOLINT(clang-diagnostic-float-equal): whole or not
    return whole;
}

std::optional<bool> DocumentReader::truth(json::value value, bool &isBroken)
{
    bool truth = false;
    return m_pass.holds(value.get_bool().get(truth), isBroken) ? std::optional(truth) : std::nullopt;
}

/// A text that is only compared.
std::optional<Key> DocumentReader::word(json::value value, bool &isBroken)
{
    Key word;
    return m_pass.holds(value.get_raw_json_string().get(word), isBroken) ? std::optional(word) : std::nullopt;
}

base::Result<CatalogueReader::Digest> DocumentReader::read(const QByteArray &bytes)
{
    const QByteArray room = padded(bytes);
    json::parser parser;
    json::document document;
    const simdjson::padded_string_view view(room.constData(), static_cast<std::size_t>(room.size()),
                                            static_cast<std::size_t>(room.capacity()));
    m_pass.fatal = parser.iterate(view).get(document);
    json::value root;
    if (!m_pass.fatal)
        m_pass.fatal = document.get_value().get(root);
    if (m_pass.fatal == simdjson::SCALAR_DOCUMENT_AS_VALUE)
        m_pass.fatal = simdjson::INCORRECT_TYPE;
    if (!m_pass.fatal)
        eachMember(root, m_isBroken, [this](Key key, json::value value) { readRoot(key, value); });
    if (!m_pass.fatal && !m_isStopped && !m_isBroken && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        m_pass.fatal = simdjson::TRAILING_CONTENT;
    return finished();
}

base::Result<CatalogueReader::Digest> DocumentReader::finished()
{
    if (isFatal(m_pass.fatal))
        return base::failure(
            unreadableCatalogue("not-json"_ba, QString::fromLatin1(simdjson::error_message(m_pass.fatal))));
    if (m_isStopped) {
        base::Error error;
        error.kind = base::Error::Kind::Cancelled;
        return base::failure(error);
    }
    if (m_isBroken)
        m_builder.markBroken();
    return m_builder.take();
}

void DocumentReader::readRoot(Key key, json::value value)
{
    if (key == "plans") {
        m_builder.startPlans();
        eachEntry(value, m_isBroken, [this](json::value plan) { readPlan(plan); });
    } else if (key == "locale") {
        eachMember(value, m_isBroken, [this](Key name, json::value member) { readLocale(name, member); });
    } else if (key == "catalogId") {
        bool isOdd = false; // a number that nothing depends on
        m_builder.setCatalogId(wholeNumber(value, isOdd).value_or(0));
    }
}

void DocumentReader::readLocale(Key key, json::value value)
{
    if (key == "currencyCode") {
        m_builder.setCurrency(text(value, m_isBroken));
    } else if (key == "subsidiary") {
        m_builder.setSubsidiary(text(value, m_isBroken));
    } else if (key == "taxRate") {
        double percent = -1;
        if (m_pass.holds(value.get_double().get(percent), m_isBroken))
            m_builder.setTax(percent);
    }
}

void DocumentReader::readPlan(json::value value)
{
    if (m_wantsStop && m_wantsStop()) {
        m_isStopped = true;
        return;
    }
    PlanDigest plan;
    bool isBroken = false;
    eachMember(value, isBroken, [&](Key key, json::value member) { readPlanMember(key, member, plan, isBroken); });
    if (isBroken)
        plan.markBroken();
    m_builder.add(plan);
}

void DocumentReader::readPlanMember(Key key, json::value value, PlanDigest &plan, bool &isBroken)
{
    if (key == "pricings") {
        plan.startPricings();
        eachEntry(value, isBroken, [&](json::value each) {
            m_pricing.clear();
            eachMember(each, m_pricing.isBroken, [this](Key name, json::value member) { readPricing(name, member); });
            plan.add(m_pricing);
        });
    } else if (key == "planCode") {
        plan.setCode(text(value, isBroken));
    } else if (key == "configurations") {
        if (!isNull(value))
            eachEntry(value, isBroken, [&](json::value each) { readConfiguration(each, plan, isBroken); });
    }
}

void DocumentReader::readConfiguration(json::value value, PlanDigest &plan, bool &isBroken)
{
    std::string_view name;
    bool isMandatory = false;
    eachMember(value, isBroken, [&](Key key, json::value member) {
        if (key == "name")
            name = text(member, isBroken);
        else if (key == "isMandatory")
            isMandatory = truth(member, isBroken).value_or(false);
    });
    if (isMandatory)
        plan.addMandatoryEntry(name);
}

void DocumentReader::readPricing(Key key, json::value value)
{
    bool &isBroken = m_pricing.isBroken;
    if (key == "mode") {
        readMode(value);
    } else if (key == "price") {
        m_pricing.price = wholeNumber(value, isBroken);
    } else if (key == "phase") {
        m_pricing.phase = wholeNumber(value, isBroken);
    } else if (key == "interval") {
        m_pricing.interval = wholeNumber(value, isBroken);
    } else if (key == "intervalUnit") {
        readUnit(value);
    } else if (key == "capacities") {
        eachEntry(value, isBroken, [this](json::value each) { readCapacity(each); });
    } else if (key == "promotions") {
        if (!isNull(value))
            eachEntry(value, isBroken, [this](json::value each) { readPromotion(each); });
    }
}

void DocumentReader::readMode(json::value value)
{
    using Mode = PlanPricing::Mode;
    const auto mode = word(value, m_pricing.isBroken);
    if (!mode)
        return;
    const std::string_view start(mode->raw(), std::string_view("transfer-").size()); // within the padding at worst
    m_pricing.hasMode = true;
    m_pricing.isSale = start.starts_with("create-") || start == "transfer-";
    m_pricing.mode = *mode == "create-default" ? Mode::Create
        : *mode == "transfer-default"          ? Mode::Transfer
        : *mode == "restore-default"           ? Mode::Restore
                                               : Mode::Other;
}

void DocumentReader::readUnit(json::value value)
{
    using Unit = PlanPricing::Unit;
    if (const auto unit = word(value, m_pricing.isBroken))
        m_pricing.unit = *unit == "month" ? Unit::Month : *unit == "year" ? Unit::Year : Unit::None;
}

void DocumentReader::readCapacity(json::value value)
{
    if (const auto capacity = word(value, m_pricing.isBroken)) {
        m_pricing.isInstallation = m_pricing.isInstallation || *capacity == "installation";
        m_pricing.isRenewal = m_pricing.isRenewal || *capacity == "renew";
    }
}

void DocumentReader::readPromotion(json::value value)
{
    PlanPromotion promotion;
    eachMember(value, promotion.isBroken,
               [&](Key key, json::value member) { readPromotionMember(key, member, promotion); });
    if (m_pricing.promotions.size() < mostPromotions)
        m_pricing.promotions.push_back(promotion);
}

void DocumentReader::readPromotionMember(Key key, json::value value, PlanPromotion &promotion)
{
    if (isNull(value))
        return;
    bool &isBroken = promotion.isBroken;
    if (key == "name")
        promotion.name = text(value, isBroken);
    else if (key == "description")
        promotion.description = text(value, isBroken);
    else if (key == "startDate")
        promotion.start = text(value, isBroken);
    else if (key == "endDate")
        promotion.end = text(value, isBroken);
    else if (key == "type")
        readPromotionType(value, promotion);
    else if (key == "value")
        promotion.value = wholeNumber(value, isBroken);
    else if (key == "discount")
        promotion.discount = amount(value, isBroken);
    else if (key == "total")
        promotion.total = amount(value, isBroken);
    else if (key == "isGlobalQuantityLimited")
        promotion.isQuantityLimited = promotion.isQuantityLimited || truth(value, isBroken).value_or(false);
}

void DocumentReader::readPromotionType(json::value value, PlanPromotion &promotion)
{
    using Type = PlanPromotion::Type;
    if (const auto type = word(value, promotion.isBroken))
        promotion.type = *type == "fixed_amount" ? Type::FixedAmount
            : *type == "forced_amount"           ? Type::ForcedAmount
            : *type == "percentage"              ? Type::Percentage
                                                 : Type::Unknown;
}

/// order.catalog.public.PromotionDiscountTotal
std::optional<std::int64_t> DocumentReader::amount(json::value value, bool &isBroken)
{
    std::optional<std::int64_t> amount;
    eachMember(value, isBroken, [&](Key key, json::value member) {
        if (key == "value" && !isNull(member))
            amount = wholeNumber(member, isBroken);
    });
    return amount;
}

} // namespace

base::Result<CatalogueReader::Digest> CatalogueReader::read(const QByteArray &bytes, const QDateTime &readAt,
                                                            const std::function<bool()> &wantsStop)
{
    return DocumentReader(readAt, wantsStop).read(bytes);
}

} // namespace cartouche::catalogue
