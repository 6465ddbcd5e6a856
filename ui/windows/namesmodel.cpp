// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesmodel.h"

#include "names/guardwords.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "theme/words.h"
#include "windows/namewords.h"

#include <QSet>

#include <limits>

namespace cartouche::windows {

using namespace Qt::StringLiterals;
using search::Shortlist;
using search::Watcher;

namespace {

/// Beyond so many changes the views are faster with a list that is new as a whole.
constexpr qsizetype mostSingleChanges = 300;

} // namespace

NamesModel::NamesModel(const base::Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void NamesModel::setShortlist(Shortlist *shortlist)
{
    if (m_shortlist != nullptr)
        m_shortlist->disconnect(this);
    m_shortlist = shortlist;
    if (shortlist != nullptr) {
        connect(shortlist, &Shortlist::changed, this, &NamesModel::take);
        connect(shortlist, &Shortlist::noteChanged, this, &NamesModel::changed);
    }
    take();
}

void NamesModel::setWatcher(Watcher *watcher)
{
    if (m_watcher != nullptr)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    if (watcher != nullptr) {
        connect(watcher, &Watcher::changed, this, [this] {
            take();
            retranslate(); // names of the shortlist may be watched now, or not any more
        });
        connect(watcher, &Watcher::nameChanged, this, &NamesModel::changed);
    }
    take();
    retranslate();
}

void NamesModel::setList(List list)
{
    if (m_list == list)
        return;
    beginResetModel();
    m_list = list;
    m_names = wanted();
    indexNames();
    endResetModel();
}

QStringList NamesModel::wanted() const
{
    QStringList names;
    if (m_list == List::Shortlist && m_shortlist != nullptr) {
        names.reserve(m_shortlist->items().size());
        for (const Shortlist::Item &item : m_shortlist->items())
            names.append(item.name);
    } else if (m_list == List::Watched && m_watcher != nullptr) {
        names.reserve(m_watcher->items().size());
        for (const Watcher::Item &item : m_watcher->items())
            names.append(item.name);
    }
    return names;
}

void NamesModel::indexNames()
{
    m_rows.clear();
    m_rows.reserve(m_names.size());
    for (qsizetype row = 0; row < m_names.size(); ++row)
        m_rows.insert(m_names.at(row), static_cast<int>(row));
}

void NamesModel::take()
{
    const QStringList names = wanted();
    if (names == m_names)
        return;
    removeGone(names);
    if (names != m_names && !insertNew(names)) {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
    indexNames();
}

void NamesModel::removeGone(const QStringList &names)
{
    const QSet<QString> kept(names.begin(), names.end());
    QList<int> gone;
    for (qsizetype row = m_names.size() - 1; row >= 0; --row) {
        if (!kept.contains(m_names.at(row)))
            gone.append(static_cast<int>(row));
    }
    if (gone.size() > mostSingleChanges)
        return;
    for (const int row : gone) {
        beginRemoveRows({}, row, row);
        m_names.removeAt(row);
        m_rows.clear(); // whoever asks meanwhile asks for a row that moves
        endRemoveRows();
    }
}

/// False when it is another list.
bool NamesModel::insertNew(const QStringList &names)
{
    const qsizetype added = names.size() - m_names.size();
    if (added <= 0 || added > mostSingleChanges)
        return false;
    QStringList left;
    const QSet<QString> there(m_names.begin(), m_names.end());
    for (const QString &name : names) {
        if (there.contains(name))
            left.append(name);
    }
    if (left != m_names)
        return false;
    for (qsizetype row = 0; row < names.size(); ++row) {
        if (row < m_names.size() && m_names.at(row) == names.at(row))
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_names.insert(row, names.at(row));
        endInsertRows();
    }
    return true;
}

void NamesModel::changed(const QString &ascii)
{
    if (const int row = rowOf(ascii); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void NamesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const base::DomainName *NamesModel::nameOf(const QString &ascii) const
{
    auto found = m_parsed.find(ascii);
    if (found == m_parsed.end()) {
        const auto parsed = base::DomainName::parse(ascii);
        found = m_parsed.insert(ascii, parsed ? std::optional(*parsed) : std::nullopt);
    }
    return found->has_value() ? &found->value() : nullptr;
}

NameRow NamesModel::rowAt(int row) const
{
    NameRow made;
    made.ascii = m_names.at(row);
    made.name = nameOf(made.ascii);
    if (m_shortlist != nullptr) {
        made.isListed = m_shortlist->contains(made.ascii);
        made.note = m_shortlist->note(made.ascii);
    }
    if (m_watcher != nullptr) {
        if (const store::NameAnswer *answer = m_watcher->answer(made.ascii))
            made.answer = *answer;
        made.isAsking = m_watcher->isAsking(made.ascii);
        const auto item = m_watcher->item(made.ascii);
        made.isWatched = item.has_value();
        made.isMuted = item && item->isMuted;
    }
    return made;
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case AsciiRole: return m_names.at(index.row());
    case Qt::DisplayRole: return textOf(rowAt(index.row()), index.column());
    case Qt::EditRole: return index.column() == NoteColumn ? QVariant(rowAt(index.row()).note) : QVariant();
    case SortRole: {
        // Asked for at every comparison: the name needs nothing of the rest.
        const QString &ascii = m_names.at(index.row());
        if (index.column() != NameColumn)
            return sortKeyOf(rowAt(index.row()), index.column());
        const base::DomainName *name = nameOf(ascii);
        return name != nullptr ? name->unicode() : ascii;
    }
    case Qt::AccessibleTextRole: {
        const NameRow row = rowAt(index.row());
        return index.column() == NameColumn ? QVariant(NameWords::sentence(row, m_clock.now(), warningOf(row))) : textOf(row, index.column());
    }
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return warningOf(rowAt(index.row())).toHtmlEscaped();
        return index.column() == NoteColumn ? QVariant(rowAt(index.row()).note.toHtmlEscaped()) : QVariant();
    default: return {};
    }
}

QString NamesModel::warningOf(const NameRow &row) const
{
    return row.name != nullptr ? names::GuardWords::sentences(*row.name, m_marks.of(*row.name)) : QString();
}

QVariant NamesModel::textOf(const NameRow &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name != nullptr ? row.name->unicode() : row.ascii;
    case StateColumn: return NameWords::look(row).word;
    case FirstColumn: return row.answer && row.answer->first ? theme::money(*row.answer->first) : QString();
    case RenewalColumn: return row.answer && row.answer->renewal ? theme::money(*row.answer->renewal) : QString();
    case NoteColumn: return row.note.simplified();
    case AgeColumn: return row.answer ? theme::age(row.answer->at.secsTo(m_clock.now())) : QString();
    default: return {};
    }
}

QVariant NamesModel::sortKeyOf(const NameRow &row, int column) const
{
    const auto ucents = [](const std::optional<base::Money> &amount) {
        return amount ? qint64{amount->ucents()} : std::numeric_limits<qint64>::max();
    };
    switch (column) {
    case FirstColumn: return row.answer ? ucents(row.answer->first) : ucents({});
    case RenewalColumn: return row.answer ? ucents(row.answer->renewal) : ucents({});
    case StateColumn: return static_cast<qint64>(row.answer ? search::stateOf(row.answer->state) : search::State::NoAnswer);
    case AgeColumn:
        return row.answer ? row.answer->at.secsTo(m_clock.now()) : std::numeric_limits<qint64>::max();
    default: return textOf(row, column);
    }
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case StateColumn: return tr("State");
    case FirstColumn: return tr("First year");
    case RenewalColumn: return tr("Renewal");
    case NoteColumn: return tr("Note");
    case AgeColumn: return tr("Asked");
    default: return {};
    }
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NoteColumn && m_list == List::Shortlist)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool NamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != NoteColumn
        || m_shortlist == nullptr)
        return false;
    m_shortlist->setNote(m_names.at(index.row()), value.toString().trimmed());
    return true;
}

} // namespace cartouche::windows
