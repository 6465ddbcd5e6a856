// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/plandigest.h"

#include "base/domainname.h"

#include <algorithm>
#include <array>

namespace cartouche::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t placeholder = 999'999 * base::Money::unitsPerOne; // catalogues hold it for premium names
constexpr std::int64_t longestInterval = 100;                            // in years
constexpr std::size_t longestCode = 100;
constexpr qsizetype longestText = 300;

/// Months of an interval; none when it is no length of time that a name can be had for.
std::optional<int> monthsOf(std::int64_t interval, PlanPricing::Unit unit)
{
    const int perUnit = unit == PlanPricing::Unit::Year ? 12 : 1;
    if (unit == PlanPricing::Unit::None || interval <= 0 || interval > longestInterval * 12 / perUnit)
        return std::nullopt;
    return static_cast<int>(interval) * perUnit;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longestText);
}

/// Without an offset it is UTC: the reader's own zone has nothing to do with it.
QDateTime timeOf(std::string_view text)
{
    QDateTime time = QDateTime::fromString(textOf(text), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

/// A plan's code as the name of an extension, with its written form; none when it is not one.
struct Names
{
    QString ascii;
    QString unicode;
};
std::optional<Names> namesOf(std::string_view code)
{
    if (code.empty() || code.size() > longestCode)
        return std::nullopt;
    const QString ascii = textOf(code);
    const QStringView top = QStringView(ascii).sliced(ascii.lastIndexOf(u'.') + 1);
    // A top level has no hyphen, except as the mark of an encoded one; "fr-trade" is another product.
    if (!top.startsWith("xn--"_L1) && top.contains(u'-'))
        return std::nullopt;
    const auto name = base::DomainName::parse(u"a."_s + ascii);
    if (!name || name->extension() != ascii)
        return std::nullopt;
    return Names{ascii, name->dottedExtension().sliced(1)};
}

} // namespace

void PlanPricing::clear()
{
    std::vector<PlanPromotion> room = std::move(promotions);
    room.clear();
    *this = PlanPricing();
    promotions = std::move(room);
}

void PlanDigest::setCode(std::string_view planCode)
{
    m_code = planCode;
}

void PlanDigest::add(const PlanPricing &pricing)
{
    using Mode = PlanPricing::Mode;
    m_isSold = m_isSold || pricing.isSale;
    m_isBroken = m_isBroken || !pricing.hasMode;
    if (m_isBroken || pricing.mode == Mode::Other)
        return;
    if (pricing.isBroken || !pricing.phase || !pricing.interval || !pricing.unit || !pricing.price || *pricing.price < 0) {
        m_isBroken = true;
        return;
    }
    const auto months = monthsOf(*pricing.interval, *pricing.unit);
    if (!months || *pricing.price >= placeholder)
        return;
    const bool isFirst = *pricing.phase == 0;
    const bool isLater = *pricing.phase == 1;
    if (pricing.mode == Mode::Create && isFirst && pricing.isInstallation) {
        m_maximumMonths = std::max(m_maximumMonths, *months);
        if (takeShorter(m_create, *pricing.price, *months))
            m_promotions = pricing.promotions;
    } else if (pricing.mode == Mode::Create && isLater && pricing.isRenewal) {
        takeShorter(m_renew, *pricing.price, *months);
    } else if (pricing.mode == Mode::Transfer && isFirst) {
        takeShorter(m_transfer, *pricing.price, *months);
    } else if (pricing.mode == Mode::Restore && isLater) {
        takeShorter(m_restore, *pricing.price, *months);
    }
}

bool PlanDigest::takeShorter(Choice &choice, std::int64_t price, int months)
{
    if (choice.months != 0 && choice.months <= months)
        return false;
    choice = {price, months};
    return true;
}

std::optional<Extension> PlanDigest::take(const QString &currency) const
{
    if (isBroken() || !m_isSold)
        return std::nullopt;
    auto names = namesOf(m_code);
    if (!names)
        return std::nullopt;
    const auto tariff = [&currency](const Choice &choice) {
        return choice.months == 0 ? std::nullopt
                                  : std::optional(Tariff{base::Money(choice.price, currency), choice.months});
    };
    Extension extension;
    extension.name = std::move(names->ascii);
    extension.unicode = std::move(names->unicode);
    extension.create = tariff(m_create);
    extension.renew = tariff(m_renew);
    extension.transfer = tariff(m_transfer);
    extension.restore = tariff(m_restore);
    extension.maximumMonths = m_maximumMonths;
    extension.promotions = promotions(currency);
    extension.needsPapers = m_needsPapers;
    return extension;
}

QList<Promotion> PlanDigest::promotions(const QString &currency) const
{
    QList<Promotion> list;
    for (const PlanPromotion &each : m_promotions) {
        const auto reduction = reductionOf(each, m_create.price);
        if (each.isBroken || !reduction)
            continue;
        Promotion promotion{textOf(each.name), textOf(each.description), timeOf(each.start), timeOf(each.end),
                            base::Money(*reduction, currency), each.isQuantityLimited};
        // A date that is there and cannot be read is not "always".
        if ((each.start.empty() || promotion.start.isValid()) && (each.end.empty() || promotion.end.isValid()))
            list.append(std::move(promotion));
    }
    return list;
}

bool PlanDigest::isUsualEntry(std::string_view label)
{
    static constexpr std::array usual{
        std::string_view("OWNER_CONTACT"), std::string_view("ADMIN_ACCOUNT"), std::string_view("TECH_ACCOUNT"),
        std::string_view("BILLING_ACCOUNT"), std::string_view("OWNER_LEGAL_AGE"),
        std::string_view("ACCEPT_CONDITIONS"), std::string_view("DNS"), std::string_view("KEEP_DNS"),
        std::string_view("AUTH_INFO"),
    };
    return std::find(usual.begin(), usual.end(), label) != usual.end();
}

std::optional<std::int64_t> PlanDigest::reductionOf(const PlanPromotion &promotion, std::int64_t price)
{
    using Type = PlanPromotion::Type;
    std::optional<std::int64_t> smallest;
    const auto consider = [&smallest](std::int64_t reduction) { smallest = std::min(smallest.value_or(reduction), reduction); };
    const auto isAmount = [price](std::int64_t amount) { return amount >= 0 && amount <= price; };

    // Discounts have been seen with either sign in carts.
    if (promotion.discount && isAmount(*promotion.discount < 0 ? -(*promotion.discount + 1) : *promotion.discount))
        consider(*promotion.discount < 0 ? -*promotion.discount : *promotion.discount);
    if (promotion.total && isAmount(*promotion.total))
        consider(price - *promotion.total);
    if (!smallest && promotion.value && *promotion.value >= 0) {
        const std::int64_t value = *promotion.value;
        if (promotion.type == Type::FixedAmount && isAmount(value))
            consider(value);
        else if (promotion.type == Type::ForcedAmount && isAmount(value))
            consider(price - value);
        else if (promotion.type == Type::Percentage && value <= 100)
            consider(price / 100 * value + price % 100 * value / 100);
    }
    return smallest && *smallest > 0 && *smallest <= price ? smallest : std::nullopt;
}

} // namespace cartouche::catalogue
