// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "catalogue/keeper.h"
#include "order/aftercare.h"
#include "order/ledger.h"
#include "order/orderswatch.h"
#include "order/purchase.h"
#include "search/holdings.h"
#include "search/offercheck.h"
#include "search/registrynotes.h"
#include "search/searchmemory.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/settings.h"
#include "wizard/session.h"

namespace cartouche {

/// Everything that belongs to one account while it is signed in; made and dropped as a whole. The order of the members
/// is that of their use: whoever asks goes before the client that is asked.
class LiveSession
{
public:
    /// What outlives every session.
    struct House
    {
        store::Settings &settings;
        store::Database &database;
        store::Journal &journal;
        search::Shortlist &shortlist;
    };

    LiveSession(const House &house, const api::Endpoint &endpoint, const api::Credentials &credentials);

    /// Prices and offers are those of a subsidiary: what is shown of them begins when it is known.
    void setSubsidiary(const QString &subsidiary);
    /// The window is there: what can wait until then begins.
    void follow();

    api::Client client;
    order::Purchase purchase;
    order::OrdersWatch watch;
    order::Ledger ledger;
    order::Aftercare aftercare;
    catalogue::Keeper catalogue;
    search::SearchRun search;
    search::Holdings holdings;
    search::RegistryNotes registryNotes;
    search::SearchMemory memory;
    search::OfferCheck offerCheck;
    search::Watcher watcher;
    wizard::Session session;

private:
    void joinParts(const House &house);
    void joinHoldings();
};

} // namespace cartouche
