// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/watcher.h"

#include "base/logging.h"
#include "base/whendone.h"
#include "search/shortlist.h"

#include <algorithm>
#include <utility>

namespace cartouche::search {

using base::Error;
using store::NameAnswer;

// What is asked and when stands in watcherquestions.cpp.

Watcher::Watcher(api::Client &client, CartProvider cart, store::Database &database, const base::Clock &clock,
                 QObject *parent)
    : QObject(parent), m_client(client), m_cart(std::move(cart)), m_clock(clock),
      m_store(database, client.endpoint().baseUrl.toString()),
      m_history(database, client.endpoint().baseUrl.toString())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watcher::wake);
    connect(&m_writes, &WriteQueue::failed, this, &Watcher::failed);
    connect(&m_writes, &WriteQueue::recovered, this, &Watcher::recovered);
    read();
}

void Watcher::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    base::whenDone(m_store.read(), this, [this](const base::Result<store::WatchState> &state) {
        m_isReading = false;
        if (!state) {
            m_hasReadFailed = true;
            Q_EMIT failed(state.error());
            return;
        }
        take(*state);
    });
}

void Watcher::take(const store::WatchState &state)
{
    m_items = state.names;
    m_answers = state.answers;
    m_isSilent = state.isSilent;
    index();
    for (const Item &item : std::as_const(m_items))
        m_plan.set(item.name, m_answers.value(item.name).at);
    m_isRead = true;
    const bool hadFailed = std::exchange(m_hasReadFailed, false);
    Q_EMIT silenceChanged();
    Q_EMIT changed();
    const auto early = std::exchange(m_early, {});
    for (const auto &later : early)
        later();
    if (hadFailed)
        Q_EMIT recovered();
    wake();
}

void Watcher::index()
{
    m_rows.clear();
    m_rows.reserve(m_items.size());
    for (qsizetype row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items.at(row).name, row);
}

void Watcher::setShortlist(const Shortlist *shortlist)
{
    m_shortlist = shortlist;
}

std::optional<Watcher::Item> Watcher::item(const QString &ascii) const
{
    const auto row = m_rows.constFind(ascii);
    return row == m_rows.cend() ? std::nullopt : std::optional(m_items.at(*row));
}

const NameAnswer *Watcher::answer(const QString &ascii) const
{
    const auto found = m_answers.constFind(ascii);
    return found == m_answers.cend() ? nullptr : &*found;
}

const Error *Watcher::error(const QString &ascii) const
{
    const auto found = m_errors.constFind(ascii);
    return found == m_errors.cend() ? nullptr : &*found;
}

QFuture<base::Result<QList<NameAnswer>>> Watcher::history(const QString &ascii) const
{
    return m_history.read(ascii);
}

void Watcher::watch(const QStringList &names, const QHash<QString, NameAnswer> &known)
{
    QList<Item> items;
    for (const QString &name : names)
        items.append({name, m_clock.now(), true, true, false});
    put(items, known);
}

void Watcher::restore(const QList<Item> &items)
{
    put(items, {});
}

void Watcher::put(const QList<Item> &items, const QHash<QString, NameAnswer> &known)
{
    if (!m_isRead) {
        m_early.append([this, items, known] { put(items, known); });
        return;
    }
    QList<Item> added;
    for (const Item &item : items) {
        if (item.name.isEmpty() || m_rows.contains(item.name))
            continue;
        m_rows.insert(item.name, m_items.size());
        m_items.append(item);
        m_plan.set(item.name, m_answers.value(item.name).at);
        added.append(item);
    }
    if (added.isEmpty())
        return;
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item &a, const Item &b) { return a.addedAt < b.addedAt; });
    index();
    m_writes.add([this, added] { return m_store.put(added); });
    Q_EMIT changed();
    for (const Item &item : std::as_const(added)) {
        if (const auto told = known.constFind(item.name); told != known.cend() && isNews(item.name, *told))
            keep(item.name, *told);
    }
    wake();
}

QList<Watcher::Item> Watcher::unwatch(const QStringList &names)
{
    if (!m_isRead) {
        m_early.append([this, names] { unwatch(names); });
        return {};
    }
    const QSet<QString> gone(names.begin(), names.end());
    QList<Item> removed;
    m_items.removeIf([&](const Item &item) {
        if (!gone.contains(item.name))
            return false;
        removed.append(item);
        m_plan.remove(item.name);
        return true;
    });
    if (removed.isEmpty())
        return {};
    index();
    m_writes.add([this, names] { return m_store.remove(names); });
    Q_EMIT changed();
    return removed;
}

void Watcher::change(const Item &item)
{
    if (!m_isRead) {
        m_early.append([this, item] { change(item); });
        return;
    }
    const auto row = m_rows.constFind(item.name);
    if (row == m_rows.cend())
        return;
    Item next = item;
    next.addedAt = m_items.at(*row).addedAt;
    if (m_items.at(*row) == next)
        return;
    m_items[*row] = next;
    m_writes.add([this, next] { return m_store.put({next}); });
    Q_EMIT nameChanged(item.name);
}

void Watcher::setSilent(bool isSilent)
{
    if (!m_isRead) {
        m_early.append([this, isSilent] { setSilent(isSilent); });
        return;
    }
    if (m_isSilent == isSilent)
        return;
    m_isSilent = isSilent;
    m_writes.add([this, isSilent] { return m_store.setSilent(isSilent); });
    Q_EMIT silenceChanged();
}

void Watcher::retry()
{
    if (m_isRead)
        m_writes.retry();
    else
        read();
}

/// The answer becomes what is known of the name.
void Watcher::keep(const QString &name, const NameAnswer &answer)
{
    const std::optional<NameAnswer> before = m_answers.contains(name) ? std::optional(m_answers.value(name)) : std::nullopt;
    const std::optional<Item> watched = item(name);
    m_answers.insert(name, answer);
    m_errors.remove(name);
    if (watched)
        m_plan.set(name, answer.at);
    if (watched || (m_shortlist != nullptr && m_shortlist->contains(name))) {
        m_writes.add([this, name, answer, isPoint = watched.has_value()] {
            const auto written = m_store.record(name, answer, isPoint);
            base::whenDone(written, this, [this, name](const base::Result<void> &outcome) {
                if (outcome)
                    Q_EMIT historyChanged(name);
            });
            return written;
        });
    }
    Q_EMIT nameChanged(name);
    if (watched && before)
        tell(*watched, *before, answer);
}

void Watcher::tell(const Item &item, const NameAnswer &before, const NameAnswer &after)
{
    if (m_isSilent || item.isMuted)
        return;
    const State was = stateOf(before.state);
    const State is = stateOf(after.state);
    if (isFree(is) && !isFree(was)) {
        if (item.tellsAvailable)
            Q_EMIT becameAvailable(item.name);
        return;
    }
    // Taken over by transfer or bought from its holder, a name has another price for another thing.
    const bool isSameWay = isOrderable(is) && isOrderable(was)
        && ((isFree(is) && isFree(was)) || (isTransfer(is) && isTransfer(was)) || is == was);
    const auto differs = [](const std::optional<base::Money> &a, const std::optional<base::Money> &b) {
        return a && b && a->currency() == b->currency() && *a != *b;
    };
    if (item.tellsPrice && isSameWay && (differs(before.first, after.first) || differs(before.renewal, after.renewal)))
        Q_EMIT priceChanged(item.name, before, after);
}

void Watcher::noteAnswer(const QString &ascii, const QList<api::Offer> &offers, const QDateTime &at)
{
    noteAnswer(ascii, answerOf(offers, at));
}

void Watcher::noteAnswer(const QString &ascii, const NameAnswer &told)
{
    if (!m_isRead) {
        m_early.append([this, ascii, told] { noteAnswer(ascii, told); });
        return;
    }
    if (!contains(ascii) && (m_shortlist == nullptr || !m_shortlist->contains(ascii)))
        return;
    if (!isNews(ascii, told))
        return;
    keep(ascii, told);
    wake();
}

bool Watcher::isNews(const QString &ascii, const NameAnswer &told) const
{
    const NameAnswer *known = answer(ascii);
    return told.at.isValid() && stateOf(told.state) != State::NoAnswer && (known == nullptr || known->at < told.at);
}

} // namespace cartouche::search
