// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesbar.h"

#include "theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cartouche::windows {

using namespace Qt::StringLiterals;

NamesBar::NamesBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    m_count = new QLabel(this);
    m_count->setProperty("tone", u"2"_s);
    row->addWidget(m_count, 1);
    const auto button = [&](const QString &name, const QString &icon) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        theme::setButtonIcon(made, icon);
        row->addWidget(made);
        return made;
    };
    m_remove = button(u"removeNames"_s, u"clear"_s);
    m_other = button(u"otherList"_s, u"watch"_s);
    m_ask = button(u"askNames"_s, u"refresh"_s);
    m_search = button(u"searchNames"_s, u"search"_s);
    connect(m_remove, &QPushButton::clicked, this, &NamesBar::removeWanted);
    connect(m_ask, &QPushButton::clicked, this, &NamesBar::askWanted);
    connect(m_search, &QPushButton::clicked, this, &NamesBar::searchWanted);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const bool isOnOther = m_list == NamesModel::List::Shortlist ? m_selection.isAllWatched : m_selection.isAllListed;
        Q_EMIT otherListWanted(!isOnOther);
    });
    refresh();
}

void NamesBar::setList(NamesModel::List list)
{
    m_list = list;
    refresh();
}

void NamesBar::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

void NamesBar::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    refresh();
}

void NamesBar::refresh()
{
    const bool isShortlist = m_list == NamesModel::List::Shortlist;
    const bool hasSome = m_selection.count > 0;
    m_count->setText(hasSome ? tr("%n selected", nullptr, m_selection.count) : QString());
    m_remove->setText(isShortlist ? tr("Remove") : tr("Stop watching"));
    if (isShortlist)
        m_other->setText(m_selection.isAllWatched && hasSome ? tr("Stop watching") : tr("Watch"));
    else
        m_other->setText(m_selection.isAllListed && hasSome ? tr("Take off the shortlist") : tr("Add to the shortlist"));
    theme::setButtonIcon(m_other, isShortlist ? u"watch"_s : u"plus"_s);
    m_ask->setText(tr("Ask now"));
    m_search->setText(tr("Search these"));
    m_remove->setEnabled(hasSome);
    m_search->setEnabled(hasSome);
    m_ask->setEnabled(hasSome && m_isUsable);
    m_other->setEnabled(hasSome && (m_isUsable || !isShortlist));
}

void NamesBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace cartouche::windows
