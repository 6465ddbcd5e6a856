// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "search/nameanswers.h"
#include "search/watchplan.h"
#include "search/writequeue.h"
#include "store/watchlist.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace cartouche::search {

class Shortlist;

/// Asks about each watched name again, politely: every period, spread over time, one at a time, and not at
/// all for a while after a question failed. Answers that somebody got anyway count. The list, the last answers
/// and with them the times of the next questions survive a restart; the same rules as in Shortlist hold for
/// what cannot be read or written.
class Watcher : public QObject
{
    Q_OBJECT
public:
    /// As SearchRun has it: the id of a cart to ask with.
    using CartProvider = std::function<api::Reply<QString>()>;
    using Item = store::WatchedName;

    /// @param client,database,clock outlive the watcher
    Watcher(api::Client &client, CartProvider cart, store::Database &database, const base::Clock &clock,
            QObject *parent = nullptr);

    /// How long after an answer a name is asked again; at least an hour.
    void setPeriod(std::chrono::seconds period);
    [[nodiscard]] std::chrono::seconds period() const { return m_plan.period(); }
    /// The last answers to its names are kept too; they are not asked again by themselves. May go first.
    void setShortlist(const Shortlist *shortlist);
    /// From now on; before, nothing is asked.
    void start();
    /// Looks at the clock; it does so by itself, at the latest every few minutes.
    void wake();

    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Oldest first.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] bool contains(const QString &ascii) const { return m_rows.contains(ascii); }
    [[nodiscard]] std::optional<Item> item(const QString &ascii) const;
    /// The last answer to a name, watched or not; null: none is known.
    [[nodiscard]] const store::NameAnswer *answer(const QString &ascii) const;
    /// Why the last question about it told nothing; null: it told something.
    [[nodiscard]] const base::Error *error(const QString &ascii) const;
    /// When a watched name is asked again; a moment that has passed: as soon as its turn comes.
    [[nodiscard]] std::optional<QDateTime> dueAt(const QString &ascii) const { return m_plan.dueAt(ascii); }
    /// The question about it is on its way, or waits because of askNow().
    [[nodiscard]] bool isAsking(const QString &ascii) const { return m_asking == ascii || m_wanted.contains(ascii); }
    /// Nothing is asked before then; invalid: it is asked.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }
    /// Nothing at all is told.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    [[nodiscard]] bool hasFailed() const { return m_hasReadFailed || m_writes.hasFailed(); }
    /// Answers of a sandbox are worth telling as such.
    [[nodiscard]] bool isSandbox() const { return m_client.endpoint().region == api::Region::Sandbox; }
    /// The points of its price history, oldest first.
    [[nodiscard]] QFuture<base::Result<QList<store::NameAnswer>>> history(const QString &ascii) const;

    /// Names that are watched already stay as they are. @param names ASCII forms
    /// @param known answers that somebody has just got about them: such a name is not asked before its period is over
    void watch(const QStringList &names, const QHash<QString, store::NameAnswer> &known = {});
    /// What unwatch() took away: for Undo.
    void restore(const QList<Item> &items);
    /// Gives back what was there of them.
    QList<Item> unwatch(const QStringList &names);
    /// What is to be told of a watched name; `addedAt` stays as it was.
    void change(const Item &item);
    void setSilent(bool isSilent);
    /// At once and one after the other, watched or not, also during a pause.
    void askNow(const QStringList &names);
    /// An answer that somebody got anyway. Of names that are on no list, and one that is older than what is
    /// known, nothing is kept.
    void noteAnswer(const QString &ascii, const QList<api::Offer> &offers, const QDateTime &at);
    void noteAnswer(const QString &ascii, const store::NameAnswer &told);
    void retry();

Q_SIGNALS:
    /// Names came or went, or the list was read.
    void changed();
    /// Another answer, another error, its question leaves, or what is to be told is another.
    void nameChanged(const QString &ascii);
    /// history() may have another point: what nameChanged() told of is written by now.
    void historyChanged(const QString &ascii);
    void pauseChanged();
    void silenceChanged();
    /// Only for what the person wants to be told of: it was something else, and can be registered now.
    void becameAvailable(const QString &ascii);
    /// Likewise: in the same way it costs another price.
    void priceChanged(const QString &ascii, const cartouche::store::NameAnswer &before,
                      const cartouche::store::NameAnswer &after);
    /// The cart that was asked with is gone (404): its owner forgets it, the question is put once more.
    void cartLost(const QString &cartId);
    void failed(const cartouche::base::Error &error);
    void recovered();

private:
    void read();
    void take(const store::WatchState &state);
    void index();
    void pruneDaily();
    void askNext();
    void ask(const QString &name);
    void askWithCart(const QString &name);
    void ask(const QString &name, const QString &cart);
    void finish(const QString &name, const base::Result<QList<api::Offer>> &offers);
    [[nodiscard]] bool isNews(const QString &ascii, const store::NameAnswer &told) const;
    void put(const QList<Item> &items, const QHash<QString, store::NameAnswer> &known);
    void keep(const QString &name, const store::NameAnswer &answer);
    void fail(const QString &name, const base::Error &error);
    void pause(const base::Error &error);
    void goOn();
    void tell(const Item &item, const store::NameAnswer &before, const store::NameAnswer &after);

    api::Client &m_client;
    CartProvider m_cart;
    const base::Clock &m_clock;
    store::Watchlist m_store;
    store::PriceHistory m_history;
    WriteQueue m_writes;
    QPointer<const Shortlist> m_shortlist;
    WatchPlan m_plan;
    QTimer m_timer;

    QList<Item> m_items;
    QHash<QString, qsizetype> m_rows; ///< places in m_items
    QHash<QString, store::NameAnswer> m_answers;
    QHash<QString, base::Error> m_errors;
    QList<std::function<void()>> m_early; ///< asked for before the list was read
    QStringList m_wanted; ///< by askNow()
    QString m_asking;     ///< one at a time
    QDateTime m_askedAt;
    int m_question = 0;   ///< the number of that question; answers to an earlier one are dropped
    QString m_lostCart;   ///< of this question, told to be gone
    QDateTime m_notBefore;
    QDateTime m_pausedUntil;
    QDateTime m_pruneAt;
    std::chrono::milliseconds m_backOff{0};
    bool m_isSilent = false;
    bool m_isStarted = false;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_hasReadFailed = false;
};

} // namespace cartouche::search
