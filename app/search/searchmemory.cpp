// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchmemory.h"

#include "base/background.h"
#include "base/whendone.h"
#include "search/storedoffers.h"

#include <algorithm>

namespace cartouche::search {

using Kind = RunArchive::Kind;

namespace {

/// Ten thousand conversions take a while: on another thread.
QFuture<QList<base::DomainName>> namesLater(const QStringList &texts)
{
    return base::inBackground([texts] {
        QList<base::DomainName> names;
        for (const QString &text : texts) {
            if (const auto name = base::DomainName::parse(text))
                names.append(*name);
        }
        return names;
    });
}

} // namespace

SearchMemory::SearchMemory(SearchRun &run, store::Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_run(run), m_clock(clock), m_answers(database, clock), m_runs(database),
      m_archive(m_answers, m_runs, {}, clock)
{
    connect(&m_run, &SearchRun::nameAnswered, this, &SearchMemory::keep);
    connect(&m_run, &SearchRun::nameNotSold, this, [this](const base::DomainName &name, const QDateTime &at) {
        store::StoredAnswer answer;
        answer.name = name.ascii();
        answer.answeredAt = at;
        answer.state = keyOf(State::NotSold);
        m_answeredOfRun += m_hasRun ? 1 : 0;
        m_archive.keep(answer);
    });
    connect(&m_run, &SearchRun::finished, this, [this] {
        // Names that could not be told are asked for when the list is taken up again.
        if (m_hasRun && m_run.restCount() == 0) {
            m_hasRun = false;
            m_archive.finish();
        }
    });
    connect(&m_run, &SearchRun::shown, this, [this] {
        ++m_asks;
        m_isAskPending = false;
        putAside();
    });
    connect(&m_archive, &RunArchive::failed, this, &SearchMemory::failed);
}

void SearchMemory::open(const RunArchive::Place &place)
{
    m_archive.setPlace(place);
    m_isOpen = true;
    base::whenDone(m_archive.unfinished(), this, [this](const base::Result<std::optional<Unfinished>> &found) {
        m_hasLooked = true;
        if (found && *found) {
            m_unfinished = **found;
            Q_EMIT unfinishedChanged();
        }
        // What was asked in the meantime costs no list: nobody could be told of it.
        if (!listAtStake())
            beginRun();
    });
    if (std::exchange(m_isAskPending, false))
        ask(m_label, m_isList);
}

QStringList SearchMemory::namesWithoutAnswer() const
{
    QStringList names;
    for (const SearchResult &result : m_run.results().results()) {
        if (!result.hasAnswer())
            names.append(result.name.ascii());
    }
    return names;
}

void SearchMemory::ask(const QString &label, bool isList)
{
    m_label = label;
    m_isList = isList;
    if (!m_isOpen) {
        m_isAskPending = true;
        return;
    }
    const int number = ++m_asks;
    base::whenDone(m_archive.answersFor(namesWithoutAnswer()), this,
                   [this, number](const base::Result<QList<store::StoredAnswer>> &answers) {
                       if (number != m_asks)
                           return;
                       if (answers)
                           restore(*answers, freshFor);
                       m_run.ask();
                       beginRun();
                   });
}

void SearchMemory::askAgain()
{
    constexpr qint64 justNow = 60;
    ++m_asks;
    m_run.askAgain(m_run.results().results().size() < manyNames ? 0 : justNow);
    beginRun();
}

void SearchMemory::beginRun()
{
    const QList<SearchResult> &results = m_run.results().results();
    if (!m_hasLooked || !m_run.isRunning() || m_hasRun || results.size() < manyNames)
        return;
    const Kind kind = m_isList ? Kind::List : Kind::Typed;
    if (m_unfinished && m_unfinished->kind == Kind::List && kind == Kind::Typed)
        return;
    m_runNames.clear();
    for (const SearchResult &result : results)
        m_runNames.append(result.name.ascii());
    m_runLabel = m_label;
    m_answeredOfRun = static_cast<int>(results.size()) - static_cast<int>(namesWithoutAnswer().size());
    m_hasRun = true;
    m_runKind = kind;
    m_archive.begin(m_runLabel, m_runNames, kind);
    if (std::exchange(m_unfinished, std::nullopt))
        Q_EMIT unfinishedChanged();
}

/// Other names are shown in the middle of a run: a list waits to be taken up again. What was typed gave way to another
/// word, and its answers are known should it be typed once more.
void SearchMemory::putAside()
{
    if (!std::exchange(m_hasRun, false))
        return;
    if (m_runKind == Kind::Typed) {
        m_archive.drop();
        return;
    }
    m_unfinished = runSoFar();
    Q_EMIT unfinishedChanged();
}

SearchMemory::Unfinished SearchMemory::runSoFar() const
{
    Unfinished unfinished;
    unfinished.run.label = m_runLabel;
    unfinished.run.names = m_runNames;
    unfinished.answered = std::min(m_answeredOfRun, static_cast<int>(m_runNames.size()));
    unfinished.kind = m_runKind;
    return unfinished;
}

std::optional<SearchMemory::Unfinished> SearchMemory::listAtStake() const
{
    const std::optional<Unfinished> run = m_hasRun ? std::optional(runSoFar()) : m_unfinished;
    return run && run->kind == Kind::List ? run : std::nullopt;
}

void SearchMemory::keep(const base::DomainName &name, const QList<api::Offer> &offers, const QDateTime &at)
{
    m_answeredOfRun += m_hasRun ? 1 : 0;
    m_archive.keep(storedAnswer(name, offers, at));
}

void SearchMemory::restore(const QList<store::StoredAnswer> &answers, qint64 age)
{
    const QDateTime now = m_clock.now();
    for (const store::StoredAnswer &answer : answers) {
        const auto place = m_run.results().find(answer.name);
        if (!place || !answer.errorKind.isEmpty() || answer.answeredAt.secsTo(now) >= age)
            continue;
        if (answer.state == keyOf(State::NotSold))
            m_run.restoreNotSold(*place, answer.answeredAt);
        else
            m_run.restoreAnswer(*place, digestsOf(answer), answer.answeredAt);
    }
}

void SearchMemory::resume()
{
    if (!m_unfinished)
        return;
    const Unfinished run = *std::exchange(m_unfinished, std::nullopt);
    Q_EMIT unfinishedChanged();
    const int number = ++m_asks;
    m_label = run.run.label;
    m_isList = run.kind == Kind::List;
    base::whenDone(namesLater(run.run.names), this, [this, number, run](const QList<base::DomainName> &list) {
        if (number == m_asks) {
            showResumed(list, run);
        } else if (!m_hasRun && !m_unfinished) {
            m_unfinished = run; // somebody typed in the meantime
            Q_EMIT unfinishedChanged();
        }
    });
}

void SearchMemory::showResumed(const QList<base::DomainName> &names, const Unfinished &run)
{
    m_run.show(names);
    Q_EMIT resumed(run.run.label);
    m_runLabel = run.run.label;
    m_runKind = run.kind;
    m_answeredOfRun = run.answered;
    m_runNames.clear();
    for (const base::DomainName &name : names)
        m_runNames.append(name.ascii());
    m_hasRun = true;
    const int number = ++m_asks;
    base::whenDone(m_archive.answersFor(namesWithoutAnswer()), this,
                   [this, number](const base::Result<QList<store::StoredAnswer>> &answers) {
                       if (number != m_asks)
                           return;
                       if (answers)
                           restore(*answers, freshForResumed);
                       m_answeredOfRun = static_cast<int>(m_runNames.size() - namesWithoutAnswer().size());
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
