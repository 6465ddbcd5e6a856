// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/keeper.h"
#include "search/searchmemory.h"
#include "store/settings.h"
#include "theme/icon.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "wizard/entryfeedback.h"
#include "wizard/extensionbar.h"
#include "wizard/filterbar.h"
#include "wizard/groupsdialog.h"
#include "wizard/listdoor.h"
#include "wizard/progressstrip.h"
#include "wizard/resultsactions.h"
#include "wizard/resultsview.h"
#include "wizard/searchfield.h"
#include "wizard/searchpage.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the search page is made of, and how its parts are joined.
namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using Key = store::Settings::Key;

void SearchPage::buildField()
{
    m_field = new SearchField(m_content);
    m_field->setObjectName(u"searchField"_s);
    m_import = new QPushButton(m_content);
    m_import->setObjectName(u"importList"_s);
    m_import->setProperty("big", true);
    m_import->setAutoDefault(false);
    theme::setButtonIcon(m_import, u"list-import"_s);
    m_resume = new QPushButton(m_content);
    m_resume->setObjectName(u"resumeList"_s);
    m_resume->setProperty("big", true);
    m_resume->setAutoDefault(false);
    m_resume->hide();
    theme::setButtonIcon(m_resume, u"play"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_resume);
    line->addWidget(m_import);
    m_body->addLayout(line);
    m_body->addSpacing(6);

    m_feedback = new EntryFeedback(m_content);
    m_body->addWidget(m_feedback);
    m_body->addSpacing(8);
    m_extensions = new ExtensionBar(m_content);
    m_body->addWidget(m_extensions);
    m_body->addSpacing(10);
    m_filters = new FilterBar(m_content);
    m_body->addWidget(m_filters);
    m_body->addSpacing(6);

    m_door = new ListDoor(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::textEdited);
    connect(m_field, &SearchField::askWanted, this, &SearchPage::ask);
    connect(m_field, &SearchField::listPasted, m_door, &ListDoor::openText);
    connect(m_field, &SearchField::filesDropped, m_door, &ListDoor::openFiles);
    setAcceptDrops(true);
    connect(m_import, &QPushButton::clicked, m_door, &ListDoor::askForFile);
    connect(m_resume, &QPushButton::clicked, this, &SearchPage::goOnWithList);
    m_door->setAtStake([this] { return listAtStake(); });
    connect(m_door, &ListDoor::accepted, this, &SearchPage::takeList);
    connect(m_door, &ListDoor::otherWanted, this, &SearchPage::goOnWithList);
    connect(m_feedback, &EntryFeedback::detailsWanted, this, [this] { m_door->showAgain(m_list, m_listName); });
    connect(m_feedback, &EntryFeedback::listDropped, this, &SearchPage::dropList);
    connect(m_extensions, &ExtensionBar::chosenChanged, this, [this] {
        takeExtensions();
        showRows();
    });
    connect(m_extensions, &ExtensionBar::picked, this, [this](const QString &id) {
        if (session() != nullptr)
            session()->settings->setValue(Key::ExtensionPreset, id);
    });
    connect(m_extensions, &ExtensionBar::groupsWanted, this, [this] {
        if (session() == nullptr)
            return;
        auto *dialog = new GroupsDialog(*session()->settings, session()->catalogue->snapshot(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &SearchPage::followCatalogue);
        dialog->open();
    });
    connect(m_filters, &FilterBar::changed, this, &SearchPage::arrange);
    connect(m_filters, &FilterBar::yearsChanged, this, [this](int years) {
        if (session() != nullptr)
            session()->settings->setValue(Key::YearsCompared, years);
        arrange();
    });
}

void SearchPage::buildTable()
{
    m_tableBox = new QFrame(m_content);
    m_tableBox->setObjectName(u"tableBox"_s);
    auto *box = new QVBoxLayout(m_tableBox);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    m_view = new ResultsView(m_tableBox);
    m_view->setObjectName(u"results"_s);
    m_noHit = new widgets::EmptyState(m_tableBox);
    m_rows = new QStackedWidget(m_tableBox);
    m_rows->addWidget(m_view);
    m_rows->addWidget(m_noHit);
    box->addWidget(m_rows, 1);
    m_strip = new ProgressStrip(m_tableBox);
    box->addWidget(m_strip);

    m_empty = new widgets::EmptyState(m_content);
    m_noAccount = new widgets::EmptyState(m_content);
    m_stack = new QStackedWidget(m_content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noAccount);
    m_stack->addWidget(m_tableBox);
    m_body->addWidget(m_stack, 1);
    m_actions = new ResultsActions(m_view, this);

    connect(m_strip, &ProgressStrip::pauseWanted, this, &SearchPage::pauseOrResume);
    connect(m_strip, &ProgressStrip::resumeWanted, this, &SearchPage::pauseOrResume);
    connect(m_strip, &ProgressStrip::againWanted, this, &SearchPage::askAgain);
    connect(m_strip, &ProgressStrip::restWanted, this, &SearchPage::ask);
    connect(m_actions, &ResultsActions::labelsAdded, this, &SearchPage::addLabels);
    connect(m_actions, &ResultsActions::namesWanted, this, &SearchPage::namesWanted);
    m_strip->setMenu(m_actions->menu());
    connect(m_actions, &ResultsActions::told, this, [this](const QString &title, const QString &text) {
        showMessage([this, title, text] { m_banner->show(widgets::Banner::Kind::Ok, title, text); });
    });
    connect(m_actions, &ResultsActions::failed, this, [this](const base::Error &error) { showError(error); });
    connect(m_empty->setButton(tr("Import list…"), u"list-import"_s), &QPushButton::clicked, m_door, &ListDoor::askForFile);
    connect(m_noAccount->setButton(tr("Add account…")), &QPushButton::clicked, this, &SearchPage::accountWanted);
    connect(m_noHit->setButton(tr("Show all")), &QPushButton::clicked, m_filters, &FilterBar::clear);
}

/// Whatever part of the page a list is dropped on.
void SearchPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SearchPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_field->take(event->mimeData());
}

void SearchPage::connectRun()
{
    search::SearchRun *run = session()->search;
    connect(m_view, &ResultsView::visibleRowsChanged, run, &search::SearchRun::setVisibleRows);
    connect(run, &search::SearchRun::progressed, this, [this] {
        dropSettledMessage();
        showProgress();
    });
    connect(run, &search::SearchRun::finished, this, [this, run] {
        m_strip->announceEnd(run->answered(), run->results().availableCount());
    });
    connect(run, &search::SearchRun::failed, this, &SearchPage::showInterruption);
    connect(&run->results(), &search::ResultsModel::arranged, this, &SearchPage::showState);
    connect(session()->memory, &search::SearchMemory::unfinishedChanged, this, [this] {
        dropSettledMessage();
        showJournalNotice();
        showResume();
    });
    connect(session()->memory, &search::SearchMemory::resumed, this, &SearchPage::showResumed);
    connect(session()->memory, &search::SearchMemory::failed, this, &SearchPage::memoryFailed);
    connect(&run->results(), &search::ResultsModel::chosenChanged, this, [this] {
        m_isPassed = false;
        dropSettledMessage();
        Q_EMIT lookChanged();
        Q_EMIT choiceChanged();
    });
}

} // namespace cartouche::wizard
