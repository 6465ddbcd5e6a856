// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/worldstate.h"

#include "sandbox/worldstateaccount.h"
#include "sandbox/worldstatecheck.h"
#include "sandbox/worldstatekeys.h"

namespace cartouche::sandbox {

using namespace Qt::StringLiterals;

// A new member of a struct is one line in worldstate{account,cart,keys,order}.h. A change that files
// written before cannot be read with, a member that means something else for one, takes a new version.
constexpr int stateVersion = 1;
constexpr auto stateFormat = "cartouche-sandbox"_L1;

/// By name; a switch that there is no longer is passed over, one that is new keeps its default.
template <>
struct Stored<Switches>
{
    static QJsonValue write(const Switches &switches)
    {
        QJsonObject object;
        for (const SwitchRule &rule : SwitchRule::all())
            object.insert(rule.name, QString(switches.value(rule.which)));
        return object;
    }
    static StateFlaw read(const QJsonValue &json, Switches &switches)
    {
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (SwitchRule::find(each.key()) && !switches.set(each.key(), each.value().toString()))
                return each.key();
        }
        return flawUnless(json.isObject());
    }
};

/// What was moved away from the list of extensions, which comes with the program.
template <>
struct Stored<PriceBook>
{
    static QJsonValue write(const PriceBook &prices)
    {
        QJsonObject moves;
        const QStringList extensions = prices.movedExtensions();
        for (const QString &name : extensions)
            moves.insert(name, movesOf(prices, *Extension::find(name)));
        return QJsonObject{{u"opening"_s, Stored<QDateTime>::write(prices.opening())}, {u"moves"_s, moves}};
    }
    static StateFlaw read(const QJsonValue &json, PriceBook &prices)
    {
        QDateTime opening;
        if (Stored<QDateTime>::read(json[u"opening"], opening) || !opening.isValid())
            return u"opening"_s;
        prices = PriceBook(opening);
        const QJsonObject moves = json[u"moves"].toObject();
        for (auto each = moves.begin(); each != moves.end(); ++each) {
            const Extension *extension = Extension::find(each.key());
            if (!extension || !readMoves(each.value().toArray(), *extension, prices))
                return joinedPath(u"moves"_s, each.key());
        }
        return std::nullopt;
    }

private:
    static QJsonArray movesOf(const PriceBook &prices, const Extension &extension)
    {
        QJsonArray cents;
        for (std::size_t kind = 0; kind < PriceBook::kinds; ++kind) {
            const auto moved = prices.moved(extension, static_cast<PriceBook::Kind>(kind));
            cents.append(moved ? QJsonValue(qint64(*moved)) : QJsonValue());
        }
        return cents;
    }
    static bool readMoves(const QJsonArray &cents, const Extension &extension, PriceBook &prices)
    {
        if (cents.size() != qsizetype(PriceBook::kinds))
            return false;
        for (std::size_t kind = 0; kind < PriceBook::kinds; ++kind) {
            std::optional<qint64> moved;
            if (Stored<std::optional<qint64>>::read(cents.at(qsizetype(kind)), moved)
                || (moved && (*moved < 0 || *moved > PriceBook::highest)))
                return false;
            if (moved)
                prices.move(extension, static_cast<PriceBook::Kind>(kind), *moved);
        }
        return true;
    }
};

template <typename Archive>
void describe(Archive &archive, World &world)
{
    archive("ids"_L1, world.ids);
    archive("subsidiary"_L1, world.subsidiary);
    archive("switches"_L1, world.switches);
    archive("prices"_L1, world.prices);
    archive("applications"_L1, world.applications);
    archive("credentials"_L1, world.credentials);
    archive("accounts"_L1, world.accounts);
    archive("carts"_L1, world.carts);
    archive("firstApplication"_L1, world.firstApplication);
    archive("firstConsumerKey"_L1, world.firstConsumerKey);
}

namespace {

base::Result<void> flawedState(const QString &why)
{
    return base::failure(base::invalid("state"_ba, why));
}

base::Result<void> damaged(const QString &where)
{
    return flawedState(u"it is damaged: \"%1\" is not as it should be"_s.arg(where));
}

} // namespace

QJsonObject stateJson(World &world, const SandboxClock &clock, const Settings &settings)
{
    return {
        {u"format"_s, QString(stateFormat)},
        {u"version"_s, stateVersion},
        {u"seed"_s, Stored<std::uint64_t>::write(settings.seed)},
        {u"clockOffset"_s, qint64(clock.offset().count())},
        {u"world"_s, Stored<World>::write(world)},
    };
}

base::Result<void> applyState(const QJsonObject &state, World &world, SandboxClock &clock, Settings &settings)
{
    if (state[u"format"] != stateFormat)
        return flawedState(u"it is no state of the sandbox"_s);
    const qint64 version = state[u"version"].toInteger();
    if (version > stateVersion)
        return flawedState(u"it was written by a newer sandbox"_s);
    if (version < 1)
        return damaged(u"version"_s);

    for (const QString &part : {u"seed"_s, u"clockOffset"_s, u"world"_s}) {
        if (!state.contains(part))
            return damaged(part);
    }
    World read(settings, clock.now());
    std::uint64_t seed = 0;
    qint64 offset = 0;
    StateReader reader(state);
    reader("seed"_L1, seed);
    reader("clockOffset"_L1, offset);
    reader("world"_L1, read);
    StateFlaw flaw = reader.flaw();
    if (!flaw)
        flaw = danglingName(read);
    if (flaw)
        return damaged(*flaw);
    world = std::move(read);
    clock.setOffset(std::chrono::milliseconds(offset));
    settings.seed = seed;
    settings.subsidiary = QString(world.subsidiary->code);
    return {};
}

} // namespace cartouche::sandbox
