// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/answers.h"
#include "store/searchruns.h"

#include <QObject>
#include <QTimer>

namespace cartouche::search {

/// What a search keeps for later: its names and the answers to them, so that it can go on after the
/// program was closed or killed. Nothing here blocks, and nothing stops a search: storage that fails is
/// told once a run.
class RunArchive : public QObject
{
    Q_OBJECT
public:
    /// Whose search it is and where.
    struct Place
    {
        QString endpoint; ///< base URL
        QString subsidiary;
        QString account;  ///< empty when nobody is signed in
    };
    /// Typed ones are made anew with the next word; a list was brought here by somebody.
    enum class Kind { Typed, List };
    /// A run that did not come to its end.
    struct Unfinished
    {
        store::SearchRun run;
        int answered = 0; ///< of its names, since it began
        Kind kind = Kind::List;
    };

    /// @param answers and runs outlive this object; so does the database behind them
    RunArchive(store::Answers &answers, store::SearchRuns &runs, Place place,
               const base::Clock &clock = base::Clock::system(), QObject *parent = nullptr);
    /// What is kept is on its way to the disk; the database finishes it before it closes.
    ~RunArchive() override;

    /// From now on; what was kept before goes where it belonged.
    void setPlace(const Place &place);

    /// A new run; one that was open is dropped. Old answers are forgotten.
    /// @param label what was typed, or the name of the list
    void begin(const QString &label, const QStringList &names, Kind kind = Kind::List);
    /// Written with others within a quarter of a second.
    void keep(const store::StoredAnswer &answer);
    /// Writes what was kept. @returns when it is on the disk; at once when there is nothing
    QFuture<base::Result<void>> flush();

    /// The newest answers about these names, in their order, those that are not written yet included.
    [[nodiscard]] QFuture<base::Result<QList<store::StoredAnswer>>> answersFor(const QStringList &names);
    /// The run that is open at this endpoint. It becomes this archive's run when none was begun: what is
    /// kept from then on belongs to it, and finish() and drop() mean it.
    [[nodiscard]] QFuture<base::Result<std::optional<Unfinished>>> unfinished();
    /// Every name has its answer.
    void finish();
    /// The run is not wanted any more; answers stay known.
    void drop();

Q_SIGNALS:
    /// The search goes on, but cannot be taken up again later.
    void failed(const cartouche::base::Error &error);

private:
    void watch(const QFuture<base::Result<void>> &written);
    void tell(const base::Error &error);

    store::Answers &m_answers;
    store::SearchRuns &m_runs;
    Place m_place;
    const base::Clock &m_clock;
    QList<store::StoredAnswer> m_kept;
    QTimer m_flush;
    QString m_run; ///< id; empty: none
    bool m_hasTold = false;
};

} // namespace cartouche::search
