// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"

#include <QString>

namespace cartouche::catalogue {
class Keeper;
}
namespace cartouche::order {
class Purchase;
}
namespace cartouche::search {
class OfferCheck;
class SearchMemory;
class SearchRun;
class Shortlist;
class Watcher;
}
namespace cartouche::store {
class Database;
class Settings;
}

namespace cartouche::wizard {

/// What the pages work with while an account is signed in. The objects are owned by the composition
/// root and outlive the session.
struct Session
{
    order::Purchase *purchase = nullptr;
    search::SearchRun *search = nullptr;
    search::SearchMemory *memory = nullptr; ///< of `search`
    search::OfferCheck *offerCheck = nullptr;
    search::Shortlist *shortlist = nullptr;
    search::Watcher *watcher = nullptr;
    catalogue::Keeper *catalogue = nullptr;
    store::Settings *settings = nullptr;
    store::Database *database = nullptr; ///< for its condition alone; what stands in it is the purchase's
    api::Endpoint endpoint;
    QString account; ///< "ab12345-ovh"; empty while it is not known
    int yearsCompared = 5;

    [[nodiscard]] bool isSandbox() const { return endpoint.region == api::Region::Sandbox; }
};

} // namespace cartouche::wizard
