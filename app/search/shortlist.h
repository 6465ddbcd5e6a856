// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "search/writequeue.h"
#include "store/shortlist.h"

#include <QHash>
#include <QObject>

namespace cartouche::store {
class Database;
}

namespace cartouche::search {

/// The names that a person has put aside, with a note each. What is changed here is seen at once and written
/// in the background; what could not be written is kept, told by failed(), and written on the next change or
/// retry(). Changes before the list was read wait for it.
class Shortlist : public QObject
{
    Q_OBJECT
public:
    using Item = store::ShortlistedName;
    static constexpr qsizetype longestNote = 500;

    /// @param database outlives the list
    explicit Shortlist(store::Database &database, const base::Clock &clock = base::Clock::system(),
                       QObject *parent = nullptr);

    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Oldest first.
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] bool contains(const QString &ascii) const { return m_rows.contains(ascii); }
    [[nodiscard]] QString note(const QString &ascii) const;
    /// Something is not on the disk although it was tried.
    [[nodiscard]] bool hasFailed() const { return m_hasReadFailed || m_writes.hasFailed(); }

    /// Names that are on it already stay as they are. @param names ASCII forms
    void add(const QStringList &names, const QString &note = {});
    /// What remove() took away, with its notes and times: for Undo.
    void restore(const QList<Item> &items);
    /// Gives back what was there of them.
    QList<Item> remove(const QStringList &names);
    /// A longer note is cut; a name that is not on the list is left alone.
    void setNote(const QString &ascii, const QString &note);
    /// Reads or writes what failed.
    void retry();

Q_SIGNALS:
    /// Names came or went, or the list was read.
    void changed();
    void noteChanged(const QString &ascii);
    /// It could not be read or written; nothing of it is lost while the program runs.
    void failed(const cartouche::base::Error &error);
    /// Everything is written by now.
    void recovered();

private:
    void read();
    void take(QList<Item> items);
    void index();

    store::Shortlist m_store;
    const base::Clock &m_clock;
    WriteQueue m_writes;
    QList<Item> m_items;
    QHash<QString, qsizetype> m_rows; ///< places in m_items
    QList<std::function<void()>> m_early; ///< asked for before the list was read
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_hasReadFailed = false;
};

} // namespace cartouche::search
