// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/keeper.h"

#include "api/client.h"
#include "base/logging.h"
#include "base/whendone.h"
#include "catalogue/storedcatalogue.h"

#include <QPointer>

#include <utility>

namespace cartouche::catalogue {

using base::Result;

namespace {

// A clock that was set back a little is no reason to fetch anew.
constexpr std::chrono::hours clockMayDiffer{1};

} // namespace

Keeper::Keeper(api::Client &client, store::Database &database, const base::Clock &clock, Options options,
               QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_options(options), m_store(database)
{
    m_check.setInterval(options.checkEvery);
    connect(&m_check, &QTimer::timeout, this, &Keeper::checkAge);
}

Keeper::Keeper(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent)
    : Keeper(client, database, clock, Options(), parent)
{
}

Keeper::~Keeper() = default;

void Keeper::open(const QString &endpointKey, const QString &subsidiary)
{
    if (endpointKey == m_endpoint && subsidiary == m_subsidiary) {
        m_askedSideLists = false;
        checkAge();
        return;
    }
    stopRefresh();
    m_endpoint = endpointKey;
    m_subsidiary = subsidiary;
    m_lastError.reset();
    m_notBefore = {};
    m_askedSideLists = false;
    m_task = std::make_unique<QObject>();
    m_check.start();
    load();
    if (m_snapshot)
        show(nullptr);
}

void Keeper::load()
{
    m_isLoading = true;
    const auto ready = [this](const Snapshot &snapshot) {
        const QPointer<Keeper> self(this);
        m_isLoading = false;
        if (snapshot)
            show(snapshot);
        if (self)
            checkAge();
    };
    base::whenDone(m_store.read(m_endpoint, m_subsidiary), m_task.get(),
                   [this, ready](const Result<std::optional<store::CatalogueRow>> &found) {
                       if (!found)
                           qCWarning(logStore).noquote() << "the catalogue could not be read:" << found.error().toLogLine();
                       if (!found || !*found)
                           return ready(nullptr);
                       const auto build = [row = **found](const Worker::WantsStop &) -> Snapshot {
                           return std::make_shared<const Catalogue>(fromRow(row));
                       };
                       base::whenDone(m_worker.run<Snapshot>(build), m_task.get(), ready);
                   });
}

void Keeper::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    Q_EMIT changed();
}

void Keeper::refresh()
{
    if (m_task && !m_isLoading && !isRefreshing())
        begin(Refresh::What::Everything);
}

void Keeper::checkAge()
{
    if (!m_task || m_isLoading || isRefreshing())
        return;
    if (isOld() && (!m_notBefore.isValid() || m_notBefore <= m_clock.now()))
        begin(Refresh::What::Everything);
    else if (lacksSideLists())
        begin(Refresh::What::SideLists);
}

bool Keeper::isOld() const
{
    if (!m_snapshot)
        return true;
    const std::chrono::seconds age(m_snapshot->content().readAt.secsTo(m_clock.now()));
    return age >= m_options.maximumAge || age < -clockMayDiffer;
}

bool Keeper::lacksSideLists() const
{
    return m_snapshot && !m_askedSideLists && m_client.credentials().canSign()
        && m_snapshot->content().highlighted.isEmpty() && m_snapshot->content().categories.isEmpty();
}

void Keeper::begin(Refresh::What what)
{
    m_askedSideLists = m_client.credentials().canSign();
    m_refresh = new Refresh(m_client, m_worker, m_clock,
                            [this](const Result<Refresh::Outcome> &outcome) { fetched(outcome); }, m_task.get());
    m_refresh->start(m_subsidiary, what);
    Q_EMIT refreshingChanged();
}

void Keeper::fetched(const Result<Refresh::Outcome> &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    if (outcome->digest && outcome->digest->brokenPlans > 0)
        qCWarning(logApi) << outcome->digest->brokenPlans << "plans of the catalogue were left out: broken";
    const auto complete = [outcome = *outcome, known = m_snapshot, endpoint = m_endpoint,
                           subsidiary = m_subsidiary](const Worker::WantsStop &) {
        Catalogue::Content content = outcome.digest ? outcome.digest->content : known->content();
        content.subsidiary = subsidiary; // the key that it is found by, whatever the answer calls itself
        outcome.sideLists.complete(content, known.get());
        return toRow(content, endpoint);
    };
    base::whenDone(m_worker.run<store::CatalogueRow>(complete), m_refresh,
                   [this](const store::CatalogueRow &row) { keep(row); });
}

void Keeper::keep(const store::CatalogueRow &row)
{
    base::whenDone(m_store.replace(row), m_refresh, [this, row](const Result<store::CatalogueRow> &kept) {
        if (!kept) {
            qCWarning(logStore).noquote() << "the catalogue could not be stored:" << kept.error().toLogLine();
            m_lastError = kept.error();
        } else {
            m_lastError.reset();
        }
        m_notBefore = {};
        stored(kept.value_or(row));
    });
}

void Keeper::stored(const store::CatalogueRow &row)
{
    const auto build = [row](const Worker::WantsStop &) -> Snapshot {
        return std::make_shared<const Catalogue>(fromRow(row));
    };
    base::whenDone(m_worker.run<Snapshot>(build), m_refresh, [this](const Snapshot &snapshot) {
        const QPointer<Keeper> self(this); // whoever hears of it may delete this
        const auto storeError = m_lastError;
        std::exchange(m_refresh, nullptr)->deleteLater();
        show(snapshot);
        if (self)
            Q_EMIT refreshingChanged();
        if (self && storeError)
            Q_EMIT failed(*storeError);
    });
}

void Keeper::fail(const base::Error &error)
{
    const QPointer<Keeper> self(this);
    m_lastError = error;
    m_notBefore = m_clock.now().addSecs((error.isPassing() ? m_options.retryAfter : m_options.retryAfterBroken).count());
    stopRefresh();
    if (self)
        Q_EMIT failed(error);
}

void Keeper::stopRefresh()
{
    if (!m_refresh)
        return;
    m_refresh->deleteLater(); // it may be the one that calls
    m_refresh = nullptr;
    Q_EMIT refreshingChanged();
}

} // namespace cartouche::catalogue
