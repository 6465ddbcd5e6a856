// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pricemoves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Member
{
    QLatin1StringView name;
    PriceBook::Kind kind = PriceBook::Kind::Create;
};
constexpr std::array<Member, PriceBook::kinds> members{{
    {"create"_L1, PriceBook::Kind::Create},
    {"renew"_L1, PriceBook::Kind::Renew},
    {"transfer"_L1, PriceBook::Kind::Transfer},
    {"discount"_L1, PriceBook::Kind::Discount},
}};

bool isPrice(const QJsonValue &value)
{
    if (value.isNull())
        return true;
    const double cents = value.toDouble(-1);
    return cents >= 0 && cents <= double(PriceBook::highest) && cents == std::floor(cents);
}

/// What is wrong with the body; empty when nothing is.
QString flawOf(const QJsonObject &body)
{
    for (auto each = body.begin(); each != body.end(); ++each) {
        const bool isKnown = std::any_of(members.begin(), members.end(),
                                         [&](const Member &member) { return each.key() == member.name; });
        if (each.key() == "extension"_L1)
            continue;
        if (!isKnown)
            return u"there is no price \"%1\""_s.arg(each.key());
        if (!isPrice(each.value()))
            return u"\"%1\" is no number of euro cents from 0 to %2"_s.arg(each.key()).arg(PriceBook::highest);
    }
    return {};
}

} // namespace

Answer movePrices(World &world, const QJsonValue &body)
{
    const QJsonObject moves = body.toObject();
    const Extension *extension = Extension::find(moves[u"extension"_s].toString());
    if (!extension)
        return badRequest(u"\"extension\" names none that is sold"_s);
    if (const QString flaw = flawOf(moves); !flaw.isEmpty())
        return badRequest(flaw);

    for (const Member &member : members) {
        const auto move = moves.find(member.name);
        if (move != moves.end())
            world.prices.move(*extension, member.kind,
                              move->isNull() ? std::nullopt : std::optional<std::int64_t>(move->toInteger()));
    }
    return ok(pricesJson(world.prices, *extension));
}

QJsonObject pricesJson(const PriceBook &prices, const Extension &extension)
{
    QJsonObject json{{u"extension"_s, QString(extension.name)}};
    for (const Member &member : members)
        json[member.name] = qint64(prices.price(extension, member.kind));
    return json;
}

} // namespace cartouche::sandbox
