// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/domainname.h"
#include "search/namemarks.h"
#include "store/pricehistory.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

#include <optional>

namespace cartouche::search {
class Shortlist;
class Watcher;
}

namespace cartouche::windows {

/// What the names window knows of one name, put together at the moment it is needed.
struct NameRow
{
    QString ascii;
    const base::DomainName *name = nullptr; ///< null: a text that is none
    QString note;
    std::optional<store::NameAnswer> answer;
    bool isAsking = false;
    bool isListed = false; ///< on the shortlist
    bool isWatched = false;
    bool isMuted = false;
};

/// The names of the shortlist, or those that are watched. Rows keep their place and their selection while
/// they change; nothing is copied, so that ten thousand rows cost what is seen of them.
class NamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class List { Shortlist, Watched };
    enum Column { NameColumn, StateColumn, FirstColumn, RenewalColumn, NoteColumn, AgeColumn, ColumnCount };
    /// What rows are sorted by: texts, or numbers where a missing one is the largest.
    enum Role { SortRole = Qt::UserRole + 1, AsciiRole };

    explicit NamesModel(const base::Clock &clock, QObject *parent = nullptr);

    /// Null: none. Both may go first.
    void setShortlist(search::Shortlist *shortlist);
    void setWatcher(search::Watcher *watcher);
    void setList(List list);
    [[nodiscard]] List list() const { return m_list; }

    [[nodiscard]] NameRow rowAt(int row) const;
    [[nodiscard]] const QString &asciiAt(int row) const { return m_names.at(row); }
    /// -1: not in this list.
    [[nodiscard]] int rowOf(const QString &ascii) const { return m_rows.value(ascii, -1); }
    /// What the guards see in names; a name is looked at when its row is seen.
    [[nodiscard]] const search::NameMarks &marks() const { return m_marks; }
    /// What they see in the letters of this one, in words; empty for most.
    [[nodiscard]] QString warningOf(const NameRow &row) const;
    /// Every text is another.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The note.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QStringList wanted() const;
    [[nodiscard]] QVariant textOf(const NameRow &row, int column) const;
    [[nodiscard]] QVariant sortKeyOf(const NameRow &row, int column) const;
    [[nodiscard]] const base::DomainName *nameOf(const QString &ascii) const;
    void take();
    void removeGone(const QStringList &names);
    bool insertNew(const QStringList &names);
    void indexNames();
    void changed(const QString &ascii);

    const base::Clock &m_clock;
    QPointer<search::Shortlist> m_shortlist;
    QPointer<search::Watcher> m_watcher;
    search::NameMarks m_marks;
    List m_list = List::Shortlist;
    QStringList m_names;
    QHash<QString, int> m_rows;
    mutable QHash<QString, std::optional<base::DomainName>> m_parsed; ///< of the rows that were looked at
};

} // namespace cartouche::windows
