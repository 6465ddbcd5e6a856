// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/runarchive.h"
#include "search/searchrun.h"

#include <optional>

namespace cartouche::store {
class Database;
}

namespace cartouche::search {

/// What a search remembers: the answers it got, so that nothing is asked twice within its age, and the run itself,
/// so that a list of thousands is taken up again after the program was closed or killed. Storage that fails stops no
/// search.
class SearchMemory : public QObject
{
    Q_OBJECT
public:
    using Unfinished = RunArchive::Unfinished;

    /// @param run, database, clock outlive it
    SearchMemory(SearchRun &run, store::Database &database, const base::Clock &clock, QObject *parent = nullptr);

    /// Whose search it is; looks for a run that did not come to its end.
    void open(const RunArchive::Place &place);

    /// Asks for the shown names that nothing fresh is remembered of; before open(), as soon as that is called.
    /// @param label  what was typed, or the name of the list
    /// @param isList it was imported: it takes the place of an unfinished one, see listAtStake(). A typed search
    ///               takes the place of typed ones alone.
    void ask(const QString &label, bool isList);
    /// Asks again for what has no answer, and for every answer; of many names, for those older than a minute.
    void askAgain();

    /// A run of earlier, until it is resumed or discarded or another search begins.
    [[nodiscard]] const std::optional<Unfinished> &unfinished() const { return m_unfinished; }
    /// The list, waiting or being asked just now, that is given up when another one of at least `manyNames` is asked.
    [[nodiscard]] std::optional<Unfinished> listAtStake() const;
    /// Shows its names with what is remembered of them and asks the rest.
    void resume();
    void discard();

    /// An answer of this age, seconds, is not asked again by a search that begins.
    static constexpr qint64 freshFor = 3600;
    /// Likewise by a run that is taken up again.
    static constexpr qint64 freshForResumed = 24 * 3600;
    /// So many names are a run that is kept; fewer are asked again faster than anybody could be asked about them.
    static constexpr qsizetype manyNames = 100;

Q_SIGNALS:
    void unfinishedChanged();
    /// The names of the run that was taken up are shown.
    void resumed(const QString &label);
    /// It cannot be taken up again later; told once.
    void failed(const cartouche::base::Error &error);

private:
    void keep(const base::DomainName &name, const QList<api::Offer> &offers, const QDateTime &at);
    void restore(const QList<store::StoredAnswer> &answers, qint64 age);
    void beginRun();
    void putAside();
    void showResumed(const QList<base::DomainName> &names, const Unfinished &run);
    [[nodiscard]] Unfinished runSoFar() const;
    [[nodiscard]] QStringList namesWithoutAnswer() const;

    SearchRun &m_run;
    const base::Clock &m_clock;
    store::Answers m_answers;
    store::SearchRuns m_runs;
    RunArchive m_archive;
    std::optional<Unfinished> m_unfinished;
    QString m_label;
    QString m_runLabel;     ///< of the archive's open run
    QStringList m_runNames; ///< likewise
    RunArchive::Kind m_runKind = RunArchive::Kind::List; ///< likewise
    int m_answeredOfRun = 0;
    int m_asks = 0; ///< the newest one counts
    bool m_isList = false;
    bool m_hasRun = false; ///< the archive has one open that is this search
    bool m_isOpen = false;
    bool m_hasLooked = false; ///< for an unfinished run: none begins before, since it would take its place
    bool m_isAskPending = false; ///< for open()
};

} // namespace cartouche::search
