// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/namesremoval.h"

#include "search/shortlist.h"
#include "search/watcher.h"
#include "widgets/banner.h"

#include <QPushButton>

#include <utility>

namespace cartouche::windows {

using List = NamesModel::List;

NamesRemoval::NamesRemoval(widgets::Banner &message, QObject *parent) : QObject(parent), m_message(message) {}

void NamesRemoval::setShortlist(search::Shortlist *shortlist)
{
    m_shortlist = shortlist;
}

void NamesRemoval::setWatcher(search::Watcher *watcher)
{
    m_watcher = watcher;
}

void NamesRemoval::remove(List list, const QStringList &names)
{
    if (list == List::Watched && m_watcher != nullptr) {
        const auto removed = m_watcher->unwatch(names);
        offer(list, removed.size(), [watcher = m_watcher, removed] {
            if (watcher != nullptr)
                watcher->restore(removed);
        });
    } else if (list == List::Shortlist && m_shortlist != nullptr) {
        const auto removed = m_shortlist->remove(names);
        offer(list, removed.size(), [shortlist = m_shortlist, removed] {
            if (shortlist != nullptr)
                shortlist->restore(removed);
        });
    }
}

void NamesRemoval::offer(List list, qsizetype count, std::function<void()> undo)
{
    if (count == 0)
        return;
    m_list = list;
    m_count = static_cast<int>(count);
    m_undo = std::move(undo);
    retranslate();
}

void NamesRemoval::retranslate()
{
    if (!m_undo)
        return;
    m_message.show(widgets::Banner::Kind::Info,
                   m_list == List::Watched ? tr("%n names are no longer watched", nullptr, m_count)
                                           : tr("%n names removed from the shortlist", nullptr, m_count),
                   tr("Undo brings them back as they were."));
    m_message.clearButtons();
    connect(m_message.addButton(tr("Undo")), &QPushButton::clicked, this, &NamesRemoval::undo);
    connect(m_message.addButton(tr("Close")), &QPushButton::clicked, this, &NamesRemoval::close);
}

void NamesRemoval::undo()
{
    if (const auto undo = std::exchange(m_undo, nullptr)) {
        undo();
        close();
    }
}

void NamesRemoval::close()
{
    m_undo = nullptr;
    m_message.hideMessage();
    Q_EMIT closed();
}

} // namespace cartouche::windows
