// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "search/eta.h"
#include "search/lookups.h"
#include "search/resultsmodel.h"

#include <QElapsedTimer>
#include <QObject>

namespace cartouche::search {

/// A search: shows names at once with what is known of them, and asks OVHcloud for the rest, a few at a time,
/// the visible rows first. The client's pace applies.
class SearchRun : public QObject
{
    Q_OBJECT
public:
    using CartProvider = LookUps::CartProvider;

    SearchRun(api::Client &client, CartProvider cart, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ResultsModel &results() { return m_results; }
    [[nodiscard]] const ResultsModel &results() const { return m_results; }

    /// Shows these names and asks nothing: for every key press. Questions for other names are dropped down to
    /// the network; those that are under way for these go on.
    void show(const QList<base::DomainName> &names);
    /// Asks for every shown name that has no answer.
    void ask();
    /// Nothing is shown, asked or chosen any more.
    void clear();
    /// Both.
    void start(const QList<base::DomainName> &names);
    /// Asks again for every row that could not be told, or whose answer is older than `age` seconds.
    void askAgain(qint64 olderThanSeconds = 0);

    /// The rows on the screen are asked first; last < first: none is visible.
    void setVisibleRows(int first, int last);
    /// First and last; last < first: none.
    [[nodiscard]] std::pair<int, int> visibleRows() const { return {m_firstVisible, m_lastVisible}; }

    /// Puts no new question and drops those under way; resume() goes on where it was.
    void pause();
    void resume();
    /// Gives up: rows that were not answered become NoAnswer.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_total > m_answered; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// It was interrupted and goes on by itself: seconds until then.
    [[nodiscard]] std::optional<int> resumesIn() const;
    /// Shown names without an answer, while nothing is asked: asking was given up, or they could not be told.
    [[nodiscard]] int restCount() const;
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int total() const { return m_total; }
    /// How long the rest takes at the present pace; none until it has settled.
    [[nodiscard]] std::optional<int> secondsLeft() const;
    /// OVHcloud asked for less, or is in trouble: seconds until the next question; none while all is well.
    [[nodiscard]] std::optional<int> slowedFor() const;

    /// An answer that was kept from before; nothing is told of it.
    void restoreAnswer(int place, const QList<OfferDigest> &offers, const QDateTime &at);
    void restoreNotSold(int place, const QDateTime &at);

    /// What happened to a name by another way than a row: an answer got elsewhere is not asked again.
    void noteAnswer(const base::DomainName &name, const QList<api::Offer> &offers);
    /// OVHcloud refused to tell the offers of this name: whatever its row said is not true any more.
    void noteRefusal(const base::DomainName &name, const base::Error &error);

Q_SIGNALS:
    /// At most some twenty times a second, and at the end.
    void progressed();
    /// Other rows are on the screen.
    void visibleRowsChanged();
    /// Other names are shown than before.
    void shown();
    /// Every name was asked: it has its answer, or could not be told.
    void finished();
    /// It was given up before its end.
    void stopped();
    /// Asking cannot go on: no connection, keys refused… It is paused; the rows keep what they have. Where the
    /// cause may pass it goes on by itself, see resumesIn(). Also at the end of a run in which nothing was told.
    void failed(const cartouche::base::Error &error);
    /// The cart that was asked with is gone: its owner forgets it.
    void cartLost(const QString &cartId);
    /// For whoever keeps answers.
    /// OVHcloud does not sell the extension.
    void nameNotSold(const cartouche::base::DomainName &name, const QDateTime &at);
    void nameAnswered(const cartouche::base::DomainName &name, const QList<cartouche::api::Offer> &offers,
                      const QDateTime &at);

private:
    void want(int place);
    void pump();
    void rewind();
    [[nodiscard]] int nextPlace();
    [[nodiscard]] bool isWanted(int place) const;
    void took(const base::DomainName &name, const QList<api::Offer> &offers);
    void lost(const base::DomainName &name, const base::Error &error);
    void interrupt(const base::Error &error);
    [[nodiscard]] std::chrono::milliseconds retryIn(const base::Error &error) const;
    void halt();
    void oneIsDone();
    void begin();
    void tellProgress();

    api::Client &m_client;
    const base::Clock &m_clock;
    ResultsModel m_results;
    Eta m_eta;
    QElapsedTimer m_sinceMade;
    LookUps m_lookUps;
    QTimer m_progress;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    int m_cursor = 0;  ///< rows before it are not wanted
    int m_hidden = 0;  ///< likewise places, for the rows that are filtered out
    int m_answered = 0;
    int m_total = 0;
    int m_troubles = 0; ///< passing failures without a good answer between them
    int m_told = 0;     ///< answers and refusals of this run
    std::optional<base::Error> m_lastError; ///< of this run
    QList<base::DomainName> m_names; ///< as they were given to show()
    QTimer m_retry;     ///< after an interruption that may pass
    int m_interruptions = 0; ///< in a row
    bool m_isPaused = false;
};

} // namespace cartouche::search
