// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/profiles.h"

#include "account/keychain.h"
#include "base/logging.h"
#include "store/settings.h"
#include "base/whendone.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cartouche::account {

using namespace Qt::StringLiterals;
using api::Credentials;
using api::Endpoint;
using api::Region;
using base::Result;
using Key = store::Settings::Key;

namespace {

QString entryOf(const QString &id)
{
    return u"profile-"_s + id;
}

base::Error missing(const QString &technical)
{
    base::Error error;
    error.kind = base::Error::Kind::Keychain;
    error.code = "missing"_ba;
    error.technical = technical;
    return error;
}

QByteArray toJson(const Credentials &credentials)
{
    return QJsonDocument(QJsonObject{{u"applicationKey"_s, credentials.applicationKey},
                                     {u"applicationSecret"_s, credentials.applicationSecret},
                                     {u"consumerKey"_s, credentials.consumerKey}})
        .toJson(QJsonDocument::Compact);
}

Result<Credentials> toCredentials(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Credentials credentials{object.value("applicationKey"_L1).toString(),
                                  object.value("applicationSecret"_L1).toString(),
                                  object.value("consumerKey"_L1).toString()};
    if (credentials.canSign())
        return credentials;
    base::Error error;
    error.kind = base::Error::Kind::Keychain;
    error.code = "failed"_ba;
    error.technical = u"the entry in the keychain does not hold three keys"_s; // and not what it holds
    return base::failure(error);
}

constexpr std::array regions{
    std::pair{Region::Europe, "europe"_L1},
    std::pair{Region::Canada, "canada"_L1},
    std::pair{Region::Sandbox, "sandbox"_L1},
    std::pair{Region::Custom, "custom"_L1},
};

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// The endpoint of a line in the settings file. Anybody may have edited that file, so it is checked
/// like one that is typed in, and a region that has a fixed address has to have that one: keys are
/// never sent somewhere else under the name of "Europe".
std::optional<Endpoint> toEndpoint(const QString &regionName, const QString &url)
{
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [&](const auto &each) { return each.second == regionName; });
    if (found == regions.end())
        return std::nullopt;
    const auto endpoint = Endpoint::fromUrl(url, found->first);
    if (!endpoint)
        return std::nullopt;
    switch (found->first) {
    case Region::Europe:
        return *endpoint == Endpoint::europe() ? std::optional(*endpoint) : std::nullopt;
    case Region::Canada:
        return *endpoint == Endpoint::canada() ? std::optional(*endpoint) : std::nullopt;
    case Region::Sandbox:
        return isLoopback(endpoint->baseUrl) ? std::optional(*endpoint) : std::nullopt;
    case Region::Custom:
        break;
    }
    return *endpoint;
}

QJsonObject toJson(const Profile &profile)
{
    const auto region = std::find_if(regions.begin(), regions.end(),
                                     [&](const auto &each) { return each.first == profile.endpoint.region; });
    QJsonObject object{{u"id"_s, profile.id},
                       {u"region"_s, region == regions.end() ? QString() : QString(region->second)},
                       {u"baseUrl"_s, profile.endpoint.baseUrl.toString()},
                       {u"nichandle"_s, profile.nichandle},
                       {u"holder"_s, profile.holder},
                       {u"subsidiary"_s, profile.subsidiary}};
    if (profile.keyExpires.isValid())
        object.insert(u"keyExpires"_s, profile.keyExpires.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

std::optional<Profile> toProfile(const QJsonObject &object)
{
    const auto endpoint = toEndpoint(object.value("region"_L1).toString(), object.value("baseUrl"_L1).toString());
    Profile profile;
    profile.id = object.value("id"_L1).toString();
    if (!endpoint || profile.id.isEmpty())
        return std::nullopt;
    profile.endpoint = *endpoint;
    profile.nichandle = object.value("nichandle"_L1).toString();
    profile.holder = object.value("holder"_L1).toString();
    profile.subsidiary = object.value("subsidiary"_L1).toString();
    profile.keyExpires = QDateTime::fromString(object.value("keyExpires"_L1).toString(), Qt::ISODateWithMs);
    return profile;
}

} // namespace

class Profiles::Private
{
public:
    Private(store::Settings &theSettings, Keychain &theKeychain) : settings(theSettings), keychain(theKeychain) {}

    void load()
    {
        const QByteArray text = settings.value(Key::Profiles).toByteArray();
        if (text.isEmpty())
            return;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
        if (!document.isArray()) {
            qCWarning(logAccount) << "the list of profiles is not readable:" << problem.errorString();
            return;
        }
        const QJsonArray array = document.array();
        for (const QJsonValue &value : array) {
            const auto profile = toProfile(value.toObject());
            if (profile && !position(profile->id)) {
                list += *profile;
            } else {
                qCWarning(logAccount) << "a profile in the settings is not usable, it is left alone";
                unusable += value;
            }
        }
    }

    void save()
    {
        QJsonArray array;
        for (const Profile &profile : std::as_const(list)) {
            if (!profile.inMemoryOnly)
                array += toJson(profile);
        }
        for (const QJsonValue &value : std::as_const(unusable))
            array += value;
        settings.setValue(Key::Profiles, QJsonDocument(array).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] std::optional<qsizetype> position(const QString &id) const
    {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Profile &each) { return each.id == id; });
        return found == list.end() ? std::nullopt : std::optional<qsizetype>(found - list.begin());
    }

    void put(const Profile &profile)
    {
        if (const auto at = position(profile.id))
            list[*at] = profile;
        else
            list += profile;
    }

    store::Settings &settings;
    Keychain &keychain;
    QList<Profile> list;
    QHash<QString, Credentials> memory; ///< keys of the profiles that are inMemoryOnly
    QJsonArray unusable;                ///< lines of the file that mean nothing here, kept for who wrote them
    QString active;
};

Profiles::Profiles(store::Settings &settings, Keychain &keychain, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(settings, keychain))
{
    d->load();
    d->active = settings.text(Key::ActiveProfile);
}

Profiles::~Profiles() = default;

QList<Profile> Profiles::all() const
{
    return d->list;
}

std::optional<Profile> Profiles::find(const QString &id) const
{
    const auto at = d->position(id);
    return at ? std::optional(d->list.at(*at)) : std::nullopt;
}

std::optional<Profile> Profiles::active() const
{
    return find(d->active);
}

void Profiles::setActive(const QString &id)
{
    const auto profile = find(id);
    if (id == d->active || (!profile && !id.isEmpty()))
        return;
    d->active = id;
    // A profile of this run only leaves no trace, and the one used before is used at the next start.
    if (!profile || !profile->inMemoryOnly)
        d->settings.setValue(Key::ActiveProfile, id.isNull() ? u""_s : id);
    Q_EMIT activeChanged();
}

QFuture<Result<void>> Profiles::add(const Profile &profile, const Credentials &credentials)
{
    if (profile.id.isEmpty() || !credentials.canSign()) {
        return QtFuture::makeReadyFuture(
            Result<void>(base::failure(base::invalid("profile"_ba, u"a profile needs an id and three keys"_s))));
    }
    const auto written = d->keychain.write(entryOf(profile.id), toJson(credentials));
    return base::continued<void>(written, this, [this, profile](const Result<void> &outcome) {
        if (outcome) {
            Profile stored = profile;
            stored.inMemoryOnly = false;
            d->memory.remove(stored.id);
            d->put(stored);
            d->save();
            if (d->active == stored.id) // it may have been active in memory
                d->settings.setValue(Key::ActiveProfile, stored.id);
            Q_EMIT changed();
        }
        return outcome;
    });
}

void Profiles::keepInMemory(Profile profile, const Credentials &credentials)
{
    profile.inMemoryOnly = true;
    d->memory.insert(profile.id, credentials);
    d->put(profile);
    Q_EMIT changed();
}

QFuture<Result<Credentials>> Profiles::credentials(const QString &id)
{
    const auto profile = find(id);
    if (!profile)
        return QtFuture::makeReadyFuture(Result<Credentials>(base::failure(missing(u"no such profile"_s))));
    if (profile->inMemoryOnly)
        return QtFuture::makeReadyFuture(Result<Credentials>(d->memory.value(id)));
    const auto read = d->keychain.read(entryOf(id));
    return base::continued<Credentials>(read, this, [](const Result<QByteArray> &json) -> Result<Credentials> {
        if (!json)
            return base::failure(json.error());
        return toCredentials(*json);
    });
}

void Profiles::update(const Profile &profile)
{
    const auto at = d->position(profile.id);
    if (!at)
        return;
    Profile updated = d->list.at(*at);
    updated.nichandle = profile.nichandle;
    updated.holder = profile.holder;
    updated.subsidiary = profile.subsidiary;
    updated.keyExpires = profile.keyExpires;
    if (updated == d->list.at(*at))
        return;
    d->list[*at] = updated;
    if (!updated.inMemoryOnly)
        d->save();
    Q_EMIT changed();
}

QFuture<Result<void>> Profiles::remove(const QString &id)
{
    const auto profile = find(id);
    if (!profile)
        return QtFuture::makeReadyFuture(Result<void>());
    const auto forget = [this, id] {
        const auto at = d->position(id);
        if (!at)
            return;
        const bool wasStored = !d->list.at(*at).inMemoryOnly;
        d->list.removeAt(*at);
        d->memory.remove(id);
        if (wasStored)
            d->save();
        if (d->active == id) {
            d->active.clear();
            if (wasStored)
                d->settings.setValue(Key::ActiveProfile, u""_s);
            Q_EMIT activeChanged();
        }
        Q_EMIT changed();
    };
    if (profile->inMemoryOnly) {
        forget();
        return QtFuture::makeReadyFuture(Result<void>());
    }
    const auto removed = d->keychain.remove(entryOf(id));
    return base::continued<void>(removed, this, [forget](const Result<void> &outcome) {
        if (outcome)
            forget();
        return outcome;
    });
}

} // namespace cartouche::account
