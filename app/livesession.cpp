// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livesession.h"

namespace cartouche {

using Key = store::Settings::Key;

namespace {

api::Client::Options pacedAt(int readsPerMinute)
{
    api::Client::Options options;
    options.readsPerMinute = readsPerMinute;
    return options;
}

} // namespace

LiveSession::LiveSession(const House &house, const api::Endpoint &endpoint, const api::Credentials &credentials)
    : client(endpoint, credentials, pacedAt(house.settings.value(Key::ReadsPerMinute).toInt())),
      purchase(client, house.journal, base::Clock::system()),
      watch(client, house.journal, purchase, base::Clock::system()), ledger(house.journal, purchase, watch, endpoint),
      aftercare(client, house.journal, house.database, purchase, watch, ledger, base::Clock::system()),
      catalogue(client, house.database, base::Clock::system()),
      search(client, [this] { return purchase.cart().ensure(); }, base::Clock::system()),
      holdings(client), registryNotes(client, house.database, base::Clock::system()), memory(search, house.database, base::Clock::system()),
      offerCheck(client, [this] { return purchase.cart().ensure(); }, base::Clock::system()),
      watcher(client, [this] { return purchase.cart().ensure(); }, house.database, base::Clock::system())
{
    session.purchase = &purchase;
    session.search = &search;
    session.memory = &memory;
    session.offerCheck = &offerCheck;
    session.shortlist = &house.shortlist;
    session.watcher = &watcher;
    session.catalogue = &catalogue;
    session.settings = &house.settings;
    session.database = &house.database;
    session.endpoint = endpoint;
    session.yearsCompared = house.settings.value(Key::YearsCompared).toInt();
    joinParts(house);
}

void LiveSession::joinParts(const House &house)
{
    const auto forgetCart = [this](const QString &cartId) { purchase.cartLost(cartId); };
    QObject::connect(&search, &search::SearchRun::cartLost, &purchase, forgetCart);
    QObject::connect(&offerCheck, &search::OfferCheck::cartLost, &purchase, forgetCart);
    QObject::connect(&watcher, &search::Watcher::cartLost, &purchase, forgetCart);
    // An answer that the search got is one that the watch-list need not ask for.
    QObject::connect(&search, &search::SearchRun::nameAnswered, &watcher,
                     [this](const base::DomainName &name, const QList<api::Offer> &offers, const QDateTime &at) {
                         watcher.noteAnswer(name.ascii(), offers, at);
                     });
    watcher.setShortlist(&house.shortlist);
    joinHoldings();
    registryNotes.follow(search);
    const auto takePace = [this, &settings = house.settings] {
        client.setReadsPerMinute(settings.value(Key::ReadsPerMinute).toInt());
        watcher.setPeriod(std::chrono::hours(settings.value(Key::WatchHours).toInt()));
    };
    takePace();
    QObject::connect(&house.settings, &store::Settings::changed, &search,
                     [this, takePace, &settings = house.settings](Key key) {
                         if (key == Key::ReadsPerMinute || key == Key::WatchHours)
                             takePace();
                         if (key == Key::YearsCompared)
                             session.yearsCompared = settings.value(Key::YearsCompared).toInt();
                     });
}

/// What the account has, or has ordered, is said where it is searched.
void LiveSession::joinHoldings()
{
    QObject::connect(&purchase, &order::Purchase::journalRead, &holdings, [this] {
        QSet<QString> names = purchase.lockedNames();
        for (const store::KnownOrder &order : purchase.openOrders())
            names.unite(QSet<QString>(order.names.begin(), order.names.end()));
        holdings.setOrdered(names);
    });
    QObject::connect(&holdings, &search::Holdings::changed, &search,
                     [this] { search.results().setHoldings(holdings.own(), holdings.ordered()); });
    QObject::connect(&search, &search::SearchRun::finished, &holdings, &search::Holdings::readWhenOld);
}

void LiveSession::setSubsidiary(const QString &subsidiary)
{
    registryNotes.open(client.endpoint().baseUrl.toString());
    catalogue.open(client.endpoint().baseUrl.toString(), subsidiary);
    memory.open({client.endpoint().baseUrl.toString(), subsidiary, session.account});
}

void LiveSession::follow()
{
    holdings.read();
    watch.start();
    ledger.start();
    watcher.start();
}

} // namespace cartouche
