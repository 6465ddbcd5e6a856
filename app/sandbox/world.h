// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/account.h"
#include "sandbox/catalogcache.h"
#include "sandbox/credential.h"
#include "sandbox/idsource.h"
#include "sandbox/settings.h"
#include "sandbox/switches.h"

namespace cartouche::sandbox {

/// Everything that the sandbox remembers, in plain structs. It starts with one application, one
/// validated consumer key and two customers; --seed decides their keys and ids.
struct World
{
    World(const Settings &settings, const QDateTime &now);

    IdSource ids;
    const Subsidiary *subsidiary;
    Switches switches;
    PriceBook prices;
    CatalogCache catalogs;
    std::map<QString, Application> applications; ///< by application key
    std::map<QString, Credential> credentials; ///< by consumer key
    std::map<QString, Account> accounts; ///< by nichandle; the first one is the default
    std::map<QString, Cart> carts; ///< by cart id
    QString firstApplication; ///< its key is printed when the sandbox is ready
    QString firstConsumerKey;

    /// Makes another first application and key when the ones there were have been given up: there is
    /// always one to begin with.
    void ensureFirstKey(const QDateTime &now);
    [[nodiscard]] Credential *credentialByToken(const QString &token);
    /// The account an order belongs to, for the page that pays it.
    [[nodiscard]] Account *accountOfOrder(qint64 orderId);

private:
    void addApplication();
    void addConsumerKey(const QDateTime &now);
    Account &addAccount(const QString &nichandle, const QDateTime &now);
};

} // namespace cartouche::sandbox
