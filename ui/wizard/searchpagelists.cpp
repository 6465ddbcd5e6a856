// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchmemory.h"
#include "wizard/listdoor.h"
#include "wizard/searchfield.h"
#include "wizard/searchpage.h"

// Lists of names on the search page: how they come in, and what becomes of one that was not asked to its end.
namespace cartouche::wizard {

void SearchPage::importList()
{
    m_door->askForFile();
}

void SearchPage::searchFor(const QString &text)
{
    if (text.size() > m_field->maxLength()) {
        offerList(search::NameList::parse(text), tr("Names"));
        return;
    }
    dropList();
    m_field->setText(text);
    ask();
}

void SearchPage::takeList(const search::NameList &list, const QString &name)
{
    if (name.isEmpty()) { // what stands in the field was looked at
        ask();
        return;
    }
    m_listName = name;
    m_field->clear();
    m_list = list;
    showRows();
    ask();
}

void SearchPage::offerList(const search::NameList &list, const QString &name)
{
    const auto stake = listAtStake();
    if (stake && list.count(m_with.size()) >= stake->most)
        m_door->openList(list, name);
    else
        takeList(list, name);
}

/// The names of an earlier run stand there: what is in the field is not what they came from.
void SearchPage::showResumed(const QString &label)
{
    m_listName = label.simplified();
    m_field->clear();
    m_list = {};
    for (const search::SearchResult &result : session()->search->results().results())
        m_list.fullNames.append(result.name);
    m_debounce.stop();
    showFeedback();
    showState();
}

/// To what is searched already, typed or listed.
void SearchPage::addLabels(const QList<base::DomainName::Label> &labels)
{
    QStringList texts;
    for (const auto &label : labels)
        texts.append(label.unicode);
    const QString text = (m_field->text().trimmed() + u' ' + texts.join(u' ')).trimmed();
    if (m_listName.isEmpty() && text.size() <= m_field->maxLength()) {
        m_field->setText(text);
        return;
    }
    search::NameList list = m_list;
    list.labels += labels;
    if (m_listName.isEmpty())
        offerList(list, tr("With variants"));
    else
        takeList(list, m_listName); // all of the list stays in it
}

void SearchPage::dropList()
{
    m_listName.clear();
    textEdited();
}

std::optional<ListAtStake> SearchPage::listAtStake() const
{
    const auto list = session() != nullptr ? session()->memory->listAtStake() : std::nullopt;
    const int left = list ? static_cast<int>(list->run.names.size()) - list->answered : 0;
    if (left <= 0)
        return std::nullopt;
    return ListAtStake{list->run.label, left, search::SearchMemory::manyNames};
}

/// The one that is on the screen already goes on by itself.
void SearchPage::goOnWithList()
{
    if (session() == nullptr || !session()->memory->unfinished())
        return;
    clearError();
    session()->memory->resume();
}

} // namespace cartouche::wizard
