// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/shortlist.h"

#include "base/whendone.h"

#include <algorithm>
#include <utility>

namespace cartouche::search {

Shortlist::Shortlist(store::Database &database, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_store(database), m_clock(clock)
{
    connect(&m_writes, &WriteQueue::failed, this, &Shortlist::failed);
    connect(&m_writes, &WriteQueue::recovered, this, &Shortlist::recovered);
    read();
}

void Shortlist::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    base::whenDone(m_store.read(), this, [this](const base::Result<QList<Item>> &items) {
        m_isReading = false;
        if (!items) {
            m_hasReadFailed = true;
            Q_EMIT failed(items.error());
            return;
        }
        take(*items);
    });
}

void Shortlist::take(QList<Item> items)
{
    m_items = std::move(items);
    index();
    m_isRead = true;
    const bool hadFailed = std::exchange(m_hasReadFailed, false);
    Q_EMIT changed();
    const auto early = std::exchange(m_early, {});
    for (const auto &change : early)
        change();
    if (hadFailed)
        Q_EMIT recovered();
}

void Shortlist::index()
{
    m_rows.clear();
    m_rows.reserve(m_items.size());
    for (qsizetype row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items.at(row).name, row);
}

QString Shortlist::note(const QString &ascii) const
{
    const auto row = m_rows.constFind(ascii);
    return row == m_rows.cend() ? QString() : m_items.at(*row).note;
}

void Shortlist::add(const QStringList &names, const QString &note)
{
    QList<Item> items;
    const QDateTime now = m_clock.now();
    for (const QString &name : names)
        items.append({name, note.left(longestNote), now});
    restore(items);
}

void Shortlist::restore(const QList<Item> &items)
{
    if (!m_isRead) {
        m_early.append([this, items] { restore(items); });
        return;
    }
    QList<Item> added;
    for (const Item &item : items) {
        if (item.name.isEmpty() || m_rows.contains(item.name))
            continue;
        m_rows.insert(item.name, m_items.size());
        m_items.append(item);
        added.append(item);
    }
    if (added.isEmpty())
        return;
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item &a, const Item &b) { return a.addedAt < b.addedAt; });
    index();
    m_writes.add([this, added] { return m_store.put(added); });
    Q_EMIT changed();
}

QList<Shortlist::Item> Shortlist::remove(const QStringList &names)
{
    if (!m_isRead) {
        m_early.append([this, names] { remove(names); });
        return {};
    }
    const QSet<QString> gone(names.begin(), names.end());
    QList<Item> removed;
    m_items.removeIf([&](const Item &item) {
        if (!gone.contains(item.name))
            return false;
        removed.append(item);
        return true;
    });
    if (removed.isEmpty())
        return {};
    index();
    m_writes.add([this, names] { return m_store.remove(names); });
    Q_EMIT changed();
    return removed;
}

void Shortlist::setNote(const QString &ascii, const QString &note)
{
    if (!m_isRead) {
        m_early.append([this, ascii, note] { setNote(ascii, note); });
        return;
    }
    const auto row = m_rows.constFind(ascii);
    if (row == m_rows.cend())
        return;
    Item &item = m_items[*row];
    const QString kept = note.left(longestNote);
    if (item.note == kept)
        return;
    item.note = kept;
    m_writes.add([this, item] { return m_store.put({item}); });
    Q_EMIT noteChanged(ascii);
}

void Shortlist::retry()
{
    if (m_isRead)
        m_writes.retry();
    else
        read();
}

} // namespace cartouche::search
