// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pricebook.h"

#include <algorithm>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::int64_t listPrice(const Extension &extension, PriceBook::Kind kind)
{
    switch (kind) {
    case PriceBook::Kind::Create: return extension.create;
    case PriceBook::Kind::Renew: return extension.renew;
    case PriceBook::Kind::Transfer: return extension.transfer;
    case PriceBook::Kind::Discount: return extension.discount;
    }
    return 0;
}

} // namespace

PriceBook::PriceBook(const QDateTime &opening) : m_opening(opening.toUTC().date(), QTime(0, 0), Qt::UTC) {}

std::int64_t PriceBook::price(const Extension &extension, Kind kind) const
{
    return moved(extension, kind).value_or(listPrice(extension, kind));
}

std::optional<Promotion> PriceBook::promotion(const Extension &extension, const QDateTime &now) const
{
    const std::int64_t discount = std::min(price(extension, Kind::Discount), price(extension, Kind::Create));
    const auto last = end(extension);
    if (discount <= 0 || now < start(extension) || (last && now >= *last))
        return std::nullopt;
    return Promotion{extension.name + u"-create"_s, discount, start(extension), last};
}

bool PriceBook::isLowered(const Extension &extension) const
{
    const auto isBelow = [&](Kind kind) { return price(extension, kind) < listPrice(extension, kind); };
    return isBelow(Kind::Create) || isBelow(Kind::Renew) || isBelow(Kind::Transfer);
}

void PriceBook::move(const Extension &extension, Kind kind, std::optional<std::int64_t> cents)
{
    Moves &moves = m_moves[extension.name];
    moves.at(static_cast<std::size_t>(kind)) = cents;
    if (std::none_of(moves.begin(), moves.end(), [](const auto &each) { return each.has_value(); }))
        m_moves.remove(extension.name);
    ++m_version;
}

std::optional<std::int64_t> PriceBook::moved(const Extension &extension, Kind kind) const
{
    if (m_moves.isEmpty()) // asked some times for every offer
        return std::nullopt;
    return m_moves.value(extension.name)[static_cast<std::size_t>(kind)];
}

QDateTime PriceBook::nextTurn(const QDateTime &now) const
{
    QDateTime next;
    const auto consider = [&](const QDateTime &turn) {
        if (turn > now && (!next.isValid() || turn < next))
            next = turn;
    };
    for (const Extension &extension : Extension::all()) {
        if (price(extension, Kind::Discount) == 0)
            continue;
        consider(start(extension));
        if (const auto last = end(extension))
            consider(*last);
    }
    return next;
}

QDateTime PriceBook::start(const Extension &extension) const
{
    // A reduction that somebody asked for holds from the start, and for good.
    return moved(extension, Kind::Discount) ? m_opening : m_opening.addDays(extension.promotion.from);
}

std::optional<QDateTime> PriceBook::end(const Extension &extension) const
{
    if (moved(extension, Kind::Discount) || !extension.promotion.until)
        return std::nullopt;
    return m_opening.addDays(*extension.promotion.until);
}

} // namespace cartouche::sandbox
