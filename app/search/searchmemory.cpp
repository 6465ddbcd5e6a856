// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchmemory.h"

#include "base/logging.h"
#include "base/whendone.h"
#include "search/storedoffers.h"

#include <QPromise>
#include <QThreadPool>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortSearch = 2s;
/// A list of so many names is a run from the start.
constexpr qsizetype manyNames = 100;

/// Ten thousand conversions take a while: on another thread.
QFuture<QList<base::DomainName>> namesLater(const QStringList &texts)
{
    const auto promise = std::make_shared<QPromise<QList<base::DomainName>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, texts] {
        QList<base::DomainName> names;
        for (const QString &text : texts) {
            if (const auto name = base::DomainName::parse(text))
                names.append(*name);
        }
        promise->addResult(std::move(names));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SearchMemory::SearchMemory(SearchRun &run, store::Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_run(run), m_clock(clock), m_answers(database, clock), m_runs(database),
      m_archive(m_answers, m_runs, {}, clock)
{
    m_begin.setSingleShot(true);
    m_begin.setInterval(shortSearch);
    connect(&m_begin, &QTimer::timeout, this, &SearchMemory::beginRun);
    connect(&m_run, &SearchRun::nameAnswered, this, &SearchMemory::keep);
    connect(&m_run, &SearchRun::finished, this, [this] {
        m_begin.stop();
        if (std::exchange(m_hasRun, false))
            m_archive.finish();
    });
    connect(&m_archive, &RunArchive::failed, this, &SearchMemory::failed);
}

void SearchMemory::open(const RunArchive::Place &place)
{
    m_archive.setPlace(place);
    base::whenDone(m_archive.unfinished(), this, [this](const base::Result<std::optional<Unfinished>> &found) {
        // One that began in the meantime has taken its place.
        if (!found || !*found || m_hasRun || m_run.isRunning())
            return;
        m_unfinished = **found;
        Q_EMIT unfinishedChanged();
    });
}

QStringList SearchMemory::namesWithoutAnswer() const
{
    QStringList names;
    for (const SearchResult &result : m_run.results().results()) {
        if (result.state == State::Asking || result.state == State::NoAnswer)
            names.append(result.name.ascii());
    }
    return names;
}

void SearchMemory::ask(const QString &label)
{
    m_label = label;
    const int number = ++m_asks;
    base::whenDone(m_archive.answersFor(namesWithoutAnswer()), this,
                   [this, number](const base::Result<QList<store::StoredAnswer>> &answers) {
                       if (number != m_asks)
                           return;
                       if (answers)
                           restore(*answers, freshFor);
                       m_run.ask();
                       if (!m_run.isRunning())
                           return;
                       if (m_run.results().results().size() >= manyNames)
                           beginRun();
                       else
                           m_begin.start();
                   });
}

void SearchMemory::beginRun()
{
    if (!m_run.isRunning())
        return;
    QStringList names;
    for (const SearchResult &result : m_run.results().results())
        names.append(result.name.ascii());
    m_begin.stop();
    m_hasRun = true;
    m_archive.begin(m_label, names);
    if (std::exchange(m_unfinished, std::nullopt))
        Q_EMIT unfinishedChanged();
}

void SearchMemory::keep(const base::DomainName &name, const QList<api::Offer> &offers, const QDateTime &at)
{
    m_archive.keep(storedAnswer(name, offers, at));
}

void SearchMemory::restore(const QList<store::StoredAnswer> &answers, qint64 age)
{
    const QDateTime now = m_clock.now();
    for (const store::StoredAnswer &answer : answers) {
        const auto place = m_run.results().find(answer.name);
        if (place && answer.errorKind.isEmpty() && answer.answeredAt.secsTo(now) < age)
            m_run.restoreAnswer(*place, digestsOf(answer), answer.answeredAt);
    }
}

void SearchMemory::resume()
{
    if (!m_unfinished)
        return;
    const QString label = m_unfinished->run.label;
    const QStringList names = std::exchange(m_unfinished, std::nullopt)->run.names;
    Q_EMIT unfinishedChanged();
    const int number = ++m_asks;
    m_label = label;
    base::whenDone(namesLater(names), this, [this, number, label](const QList<base::DomainName> &list) {
        if (number == m_asks)
            showResumed(list, label);
    });
}

void SearchMemory::showResumed(const QList<base::DomainName> &names, const QString &label)
{
    m_run.show(names);
    Q_EMIT resumed(label);
    const int number = ++m_asks;
    base::whenDone(m_archive.answersFor(namesWithoutAnswer()), this,
                   [this, number](const base::Result<QList<store::StoredAnswer>> &answers) {
                       if (number != m_asks)
                           return;
                       if (answers)
                           restore(*answers, freshForResumed);
                       m_hasRun = true;
                       m_run.ask();
                       if (!m_run.isRunning()) {
                           m_hasRun = false;
                           m_archive.finish();
                       }
                   });
}

void SearchMemory::discard()
{
    if (!std::exchange(m_unfinished, std::nullopt))
        return;
    m_archive.drop();
    Q_EMIT unfinishedChanged();
}

} // namespace cartouche::search
