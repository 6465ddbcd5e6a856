// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/registrynotes.h"

#include "api/ruleroutes.h"
#include "base/logging.h"
#include "base/whendone.h"
#include "eligibility/demandtext.h"
#include "eligibility/rulereader.h"
#include "search/searchrun.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;

namespace {

constexpr qsizetype mostAtOnce = 2;
constexpr auto publishTime = 500ms;
constexpr auto lookTime = 400ms;
/// Beyond the rows on the screen: nobody waits for what stands further down.
constexpr qsizetype mostExtensions = 60;

/// OVHcloud wants a whole name: any will do, since nobody's own name has to be told.
QString exampleName(const QString &extension)
{
    return u"cartouche-example."_s + extension;
}

/// A filter by them needs them all.
QStringList extensionsLookedAt(const SearchRun &run)
{
    const ResultsModel &results = run.results();
    const qsizetype most = results.arrangement().withoutPapers ? std::numeric_limits<qsizetype>::max() : mostExtensions;
    QStringList list;
    QSet<QString> seen;
    const auto add = [&](const SearchResult &result) {
        const QString extension = result.name.extension();
        if (result.state == State::NotSold || seen.contains(extension))
            return;
        seen.insert(extension);
        list.append(extension);
    };
    const auto [first, last] = run.visibleRows();
    for (int row = std::max(first, 0); row <= std::min(last, results.rowCount() - 1); ++row)
        add(results.results().at(results.placeAt(row)));
    for (const SearchResult &result : results.results()) {
        if (list.size() >= most)
            break;
        add(result);
    }
    return list;
}

} // namespace

RegistryNotes::RegistryNotes(api::Client &client, store::Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_store(database),
      m_known(std::make_shared<const QHash<QString, eligibility::Demands>>())
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishTime);
    connect(&m_publish, &QTimer::timeout, this, &RegistryNotes::publish);
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_again, &QTimer::timeout, this, &RegistryNotes::wake);
}

void RegistryNotes::open(const QString &endpoint)
{
    m_endpoint = endpoint;
    base::whenDone(m_store.read(endpoint), this, [this](const Result<QList<store::StoredDemands>> &stored) {
        // Storage that fails costs a few questions more.
        if (stored) {
            for (const store::StoredDemands &each : *stored) {
                m_latest.insert(each.extension, eligibility::demandsFromJson(each.demands));
                m_readAt.insert(each.extension, each.readAt);
            }
            publish();
        }
        m_isOpen = true;
        pump();
    });
}

void RegistryNotes::follow(SearchRun &run)
{
    const auto lookSoon = [this, &run] {
        // Typing asks nothing.
        if (run.total() > 0 && !m_look.isActive())
            m_look.start();
    };
    m_look.setSingleShot(true);
    m_look.setInterval(lookTime);
    connect(&m_look, &QTimer::timeout, &run, [this, &run] { want(extensionsLookedAt(run)); });
    connect(&run, &SearchRun::progressed, this, lookSoon);
    connect(&run, &SearchRun::visibleRowsChanged, this, lookSoon);
    connect(&run.results(), &ResultsModel::arranged, this, lookSoon);
    connect(this, &RegistryNotes::changed, &run, [this, &run] { run.results().setRegistryDemands(m_known); });
}

void RegistryNotes::want(const QStringList &extensions)
{
    m_looked = extensions;
    wake();
}

/// Whatever nobody looks at any more is not asked again.
void RegistryNotes::wake()
{
    m_wanted = m_looked;
    pump();
    wakeLater();
}

void RegistryNotes::wakeLater()
{
    const QDateTime now = m_clock.now();
    std::optional<qint64> soonest;
    for (const QString &extension : std::as_const(m_looked)) {
        const QDateTime at = m_failures.value(extension).notBefore;
        if (at.isValid() && at > now)
            soonest = std::min(soonest.value_or(std::numeric_limits<qint64>::max()), now.msecsTo(at));
    }
    if (soonest)
        m_again.start(std::chrono::milliseconds(*soonest) + 1s);
    else
        m_again.stop();
}

bool RegistryNotes::mayBeAsked(const QString &extension) const
{
    if (isFresh(extension) || m_underWay.contains(extension))
        return false;
    const auto failure = m_failures.constFind(extension);
    return failure == m_failures.cend()
        || (failure->notBefore.isValid() && failure->notBefore <= m_clock.now());
}

bool RegistryNotes::isFresh(const QString &extension) const
{
    const auto at = m_readAt.constFind(extension);
    return at != m_readAt.cend() && at->daysTo(m_clock.now()) < daysFresh;
}

void RegistryNotes::pump()
{
    while (m_isOpen && m_underWay.size() < mostAtOnce && !m_wanted.isEmpty()) {
        const QString extension = m_wanted.takeFirst();
        if (!mayBeAsked(extension))
            continue;
        m_underWay.insert(extension);
        base::whenDone(api::readConfigurationRule(m_client, u"create"_s, exampleName(extension), true), this,
                       [this, extension](const Result<QJsonObject> &rule) {
                           m_underWay.remove(extension);
                           took(extension, rule);
                           pump();
                       });
    }
}

void RegistryNotes::took(const QString &extension, const Result<QJsonObject> &rule)
{
    const auto reading = rule ? eligibility::readRule(*rule) : eligibility::RuleReading();
    if (!reading.rule) {
        qCDebug(logSearch) << "what the registry of" << extension << "asks for was not told";
        failed(extension, !rule && rule.error().isPassing());
        return;
    }
    m_failures.remove(extension);
    const QDateTime now = m_clock.now();
    const eligibility::Demands demands = eligibility::demandsOf(*reading.rule);
    m_latest.insert(extension, demands);
    m_readAt.insert(extension, now);
    m_unsaved.append({extension, now, eligibility::toJson(demands)});
    if (!m_publish.isActive())
        m_publish.start();
}

/// What a registry refuses, or says in a way that cannot be read, stays so.
void RegistryNotes::failed(const QString &extension, bool isPassing)
{
    Failure &failure = m_failures[extension];
    if (!isPassing || ++failure.tries >= mostTries) {
        failure.notBefore = {};
        return;
    }
    const std::chrono::milliseconds pause = firstPause * (1 << (failure.tries - 1));
    failure.notBefore = m_clock.now().addMSecs(pause.count());
    // Without a network every other one would fail as well.
    m_wanted.clear();
    wakeLater();
}

void RegistryNotes::publish()
{
    if (const QList<store::StoredDemands> unsaved = std::exchange(m_unsaved, {}); !unsaved.isEmpty()) {
        base::whenDone(m_store.keep(m_endpoint, unsaved), this, [](const Result<void> &kept) {
            if (!kept)
                qCInfo(logSearch) << "what registries ask for could not be kept:" << kept.error().code;
        });
    }
    m_known = std::make_shared<const QHash<QString, eligibility::Demands>>(m_latest);
    Q_EMIT changed();
}

} // namespace cartouche::search
