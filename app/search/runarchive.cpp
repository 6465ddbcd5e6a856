// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/runarchive.h"

#include "base/whendone.h"

#include <QUuid>

namespace cartouche::search {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;

namespace {

/// Of the ids of typed runs: what tells the two kinds apart after a restart.
constexpr QLatin1StringView typedMark = "typed-"_L1;

} // namespace

RunArchive::RunArchive(store::Answers &answers, store::SearchRuns &runs, Place place, const base::Clock &clock,
                       QObject *parent)
    : QObject(parent), m_answers(answers), m_runs(runs), m_place(std::move(place)), m_clock(clock)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(250ms);
    connect(&m_flush, &QTimer::timeout, this, &RunArchive::flush);
}

RunArchive::~RunArchive()
{
    flush();
}

void RunArchive::setPlace(const Place &place)
{
    flush();
    if (place.endpoint != m_place.endpoint)
        m_run.clear();
    m_place = place;
}

void RunArchive::begin(const QString &label, const QStringList &names, Kind kind)
{
    flush();
    m_hasTold = false;
    store::SearchRun run;
    run.id = (kind == Kind::Typed ? QString(typedMark) : QString()) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.endpoint = m_place.endpoint;
    run.subsidiary = m_place.subsidiary;
    run.account = m_place.account;
    run.createdAt = m_clock.now();
    run.label = label;
    run.names = names;
    m_run = run.id;
    watch(m_runs.create(run));
    watch(m_answers.prune());
}

void RunArchive::keep(const store::StoredAnswer &answer)
{
    m_kept.append(answer);
    // Not started anew: answers that keep coming would put it off for ever.
    if (!m_flush.isActive())
        m_flush.start();
}

QFuture<Result<void>> RunArchive::flush()
{
    m_flush.stop();
    if (m_kept.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>());
    const auto written = m_answers.keep({m_place.endpoint, m_place.subsidiary}, std::exchange(m_kept, {}));
    watch(written);
    return written;
}

QFuture<Result<QList<store::StoredAnswer>>> RunArchive::answersFor(const QStringList &names)
{
    flush(); // the store does one thing after the other
    return m_answers.read({m_place.endpoint, m_place.subsidiary}, names);
}

QFuture<Result<std::optional<RunArchive::Unfinished>>> RunArchive::unfinished()
{
    using Found = std::optional<Unfinished>;
    flush();
    return base::continued<Found>(m_runs.openRun(m_place.endpoint, m_place.account), this, [this](const Result<std::optional<store::SearchRun>> &open) {
        if (!open || !*open) {
            return QtFuture::makeReadyFuture(open ? Result<Found>(Found())
                                                  : Result<Found>(base::failure(open.error())));
        }
        const store::SearchRun run = **open;
        if (m_run.isEmpty() && run.endpoint == m_place.endpoint)
            m_run = run.id;
        return base::continued<Found>(m_runs.answered(run.id), this, [run](const Result<int> &answered) {
            return answered.map([&run](int count) {
                return Found(Unfinished{run, count, run.id.startsWith(typedMark) ? Kind::Typed : Kind::List});
            });
        });
    });
}

void RunArchive::finish()
{
    flush();
    if (!m_run.isEmpty())
        watch(m_runs.finish(std::exchange(m_run, {})));
}

void RunArchive::drop()
{
    flush();
    if (!m_run.isEmpty())
        watch(m_runs.drop(std::exchange(m_run, {})));
}

void RunArchive::watch(const QFuture<Result<void>> &written)
{
    base::whenDone(written, this, [this](const Result<void> &outcome) {
        if (!outcome)
            tell(outcome.error());
    });
}

void RunArchive::tell(const base::Error &error)
{
    if (std::exchange(m_hasTold, true))
        return;
    Q_EMIT failed(error);
}

} // namespace cartouche::search
