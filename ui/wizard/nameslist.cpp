// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/nameslist.h"

#include "wizard/namesdelegate.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>

namespace cartouche::wizard {

NamesList::NamesList(QWidget *parent) : QListView(parent), m_model(new NamesModel(this))
{
    setModel(m_model);
    setItemDelegate(new NamesDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesList::chosen);
    // A screen reader's "select" leaves the current row where it was.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = selectionModel()->selectedIndexes();
        if (!m_isFilling && selected.size() == 1 && selected.first() != currentIndex())
            setCurrentIndex(selected.first());
    });
}

void NamesList::setNames(const QList<NameRow> &names)
{
    m_all = names;
    const bool isThere = std::any_of(names.begin(), names.end(), [this](const NameRow &row) { return row.ascii == m_current; });
    showRows(isThere || names.isEmpty() ? m_current : names.first().ascii);
}

void NamesList::setOnlyIncomplete(bool isOnly)
{
    m_isOnlyIncomplete = isOnly;
    showRows(m_current);
}

void NamesList::showRows(const QString &current)
{
    QList<NameRow> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const NameRow &row) {
        return !m_isOnlyIncomplete || row.ascii == current || row.state != NameRow::State::Complete;
    });
    const bool isAnother = shown.size() != m_model->rowCount();
    m_current = current;
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->setRows(shown);
    const QModelIndex at = m_model->index(std::max(m_model->rowOf(current), 0));
    if (at.isValid() && at != currentIndex()) {
        setCurrentIndex(at);
        scrollTo(at);
    }
    if (isAnother)
        updateGeometry();
}

void NamesList::chosen()
{
    if (m_isFilling || !currentIndex().isValid())
        return;
    const QString ascii = currentName();
    if (ascii == m_current)
        return;
    m_current = ascii;
    // Not now: a complete name that was left goes from the list, which is in the middle of a change.
    if (m_isOnlyIncomplete)
        QMetaObject::invokeMethod(this, [this] { showRows(m_current); }, Qt::QueuedConnection);
    Q_EMIT nameChosen(ascii);
}

QString NamesList::currentName() const
{
    return currentIndex().data(NamesModel::AsciiRole).toString();
}

void NamesList::setCurrentName(const QString &ascii)
{
    const bool isKnown = std::any_of(m_all.begin(), m_all.end(), [&](const NameRow &row) { return row.ascii == ascii; });
    const QString wanted = isKnown || m_all.isEmpty() ? ascii : m_all.first().ascii;
    if (wanted == m_current)
        return;
    showRows(wanted);
    Q_EMIT nameChosen(wanted);
}

QSize NamesList::sizeHint() const
{
    const int row = m_model->rowCount() == 0 ? NamesDelegate::rowHeight : std::max(sizeHintForRow(0), 0);
    return {200, row * std::max(m_model->rowCount(), 1) + 2};
}

void NamesList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}

} // namespace cartouche::wizard
