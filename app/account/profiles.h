// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profile.h"
#include "api/credentials.h"
#include "base/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace cartouche::store {
class Settings;
}

namespace cartouche::account {

class Keychain;

/// The accounts of this computer. The list without secrets stands in the settings, so that "the
/// keychain is locked" and "there is no such key" can be told apart; the keys stand in the keychain.
class Profiles : public QObject
{
    Q_OBJECT
public:
    /// @param settings, keychain outlive this object
    Profiles(store::Settings &settings, Keychain &keychain, QObject *parent = nullptr);
    ~Profiles() override;

    [[nodiscard]] QList<Profile> all() const;
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    /// The profile used last, if it still exists.
    [[nodiscard]] std::optional<Profile> active() const;
    void setActive(const QString &id);

    /// Stores the keys in the keychain, then the profile in the list. Fails with Kind::Keychain, code
    /// "unavailable", "locked" or "denied": nothing is stored then, and the caller offers `keepInMemory`.
    [[nodiscard]] QFuture<base::Result<void>> add(const Profile &profile, const api::Credentials &credentials);
    /// For this run only: nothing touches the disk or the keychain.
    void keepInMemory(Profile profile, const api::Credentials &credentials);
    /// Reads the keys of a profile. Kind::Keychain, code "missing" when the keychain works but has no
    /// such entry, else "unavailable", "locked", "denied" or "timed-out".
    [[nodiscard]] QFuture<base::Result<api::Credentials>> credentials(const QString &id);
    /// Updates nichandle, holder, subsidiary and key expiry.
    void update(const Profile &profile);
    /// Removes the keychain entry and the profile. The caller logs out at OVHcloud first.
    [[nodiscard]] QFuture<base::Result<void>> remove(const QString &id);

Q_SIGNALS:
    void changed();
    void activeChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cartouche::account
