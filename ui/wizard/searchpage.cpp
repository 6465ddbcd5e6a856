// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/searchpage.h"

#include "catalogue/keeper.h"
#include "order/purchase.h"
#include "search/searchmemory.h"
#include "theme/icon.h"
#include "theme/stylesheet.h"
#include "theme/words.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "wizard/cartgate.h"
#include "wizard/entryfeedback.h"
#include "wizard/extensionbar.h"
#include "wizard/filterbar.h"
#include "wizard/groupsdialog.h"
#include "wizard/listdoor.h"
#include "wizard/progressstrip.h"
#include "wizard/resultsactions.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Key = store::Settings::Key;

namespace {

/// Rows are there at every key; OVHcloud is asked when the fingers rest.
constexpr auto typingPause = 300ms;

} // namespace

SearchPage::SearchPage(QWidget *parent) : WizardPage(parent)
{
    m_privacy = new QLabel(this);
    m_privacy->setProperty("type", u"caption"_s);
    m_privacy->setProperty("tone", u"3"_s);
    m_head->addWidget(m_privacy);

    buildField();
    buildTable();
    m_gate = new CartGate(this);
    connectGate();

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(typingPause);
    connect(&m_debounce, &QTimer::timeout, this, &SearchPage::ask);
    m_ageTimer.setInterval(1s);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        m_view->refreshAges();
        showProgress();
    });
    retranslate();
    showState();
}

void SearchPage::buildField()
{
    m_field = new SearchField(m_content);
    m_field->setObjectName(u"searchField"_s);
    m_import = new QPushButton(m_content);
    m_import->setObjectName(u"importList"_s);
    m_import->setProperty("big", true);
    m_import->setAutoDefault(false);
    theme::setButtonIcon(m_import, u"list-import"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
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
    connect(m_field, &SearchField::fileDropped, m_door, &ListDoor::openFile);
    connect(m_import, &QPushButton::clicked, m_door, &ListDoor::askForFile);
    connect(m_door, &ListDoor::accepted, this, &SearchPage::takeList);
    connect(m_door, &ListDoor::failed, this, [this](const base::Error &error) { showError(error); });
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
    connect(m_actions, &ResultsActions::labelsAdded, this, [this](const QStringList &labels) {
        m_field->setText((m_field->text().trimmed() + u' ' + labels.join(u' ')).trimmed());
    });
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

void SearchPage::setSession(const Session *session)
{
    WizardPage::setSession(session);
    m_gate->setSession(session);
    m_actions->setSession(session);
    m_isPassed = false;
    if (session == nullptr) {
        m_view->setResults(nullptr);
        showState();
        return;
    }
    m_view->setResults(&session->search->results());
    m_filters->setYears(session->settings->value(Key::YearsCompared).toInt());
    connectRun();
    connect(session->catalogue, &catalogue::Keeper::changed, this, &SearchPage::followCatalogue);
    connect(session->catalogue, &catalogue::Keeper::refreshingChanged, this, &SearchPage::showProgress);
    connect(session->settings, &store::Settings::changed, this, [this](Key key) {
        if (key == Key::PricesWithTax)
            arrange();
    });
    connect(session->purchase, &order::Purchase::journalRead, this, &SearchPage::readCondition);
    connect(session->purchase, &order::Purchase::orderNotPlaced, this, &SearchPage::showNotPlaced);
    connect(&session->purchase->reconciliation(), &order::Reconciliation::changed, this, &SearchPage::followJournal);
    m_extensions->setPresets(search::extensionPresets(session->catalogue->snapshot(), {}));
    followCatalogue();
    m_extensions->choose(session->settings->text(Key::ExtensionPreset));
    showRows();
    showState();
}

void SearchPage::connectRun()
{
    search::SearchRun *run = session()->search;
    connect(m_view, &ResultsView::visibleRowsChanged, run, &search::SearchRun::setVisibleRows);
    connect(run, &search::SearchRun::progressed, this, &SearchPage::showProgress);
    connect(run, &search::SearchRun::failed, this, [this](const base::Error &error) { showError(error); });
    connect(&run->results(), &search::ResultsModel::arranged, this, &SearchPage::showState);
    connect(session()->memory, &search::SearchMemory::unfinishedChanged, this, [this] {
        dropSettledMessage();
        showJournalNotice();
    });
    connect(session()->memory, &search::SearchMemory::resumed, this, &SearchPage::showResumed);
    connect(session()->memory, &search::SearchMemory::failed, this, [this](const base::Error &error) { showError(error); });
    connect(&run->results(), &search::ResultsModel::chosenChanged, this, [this] {
        m_isPassed = false;
        dropSettledMessage();
        Q_EMIT lookChanged();
        Q_EMIT choiceChanged();
    });
}

void SearchPage::enter()
{
    m_isPassed = false;
    m_ageTimer.start();
    focusField();
    showState();
    readCondition();
}

void SearchPage::leave()
{
    m_gate->stop();
    m_ageTimer.stop();
    WizardPage::leave();
}

void SearchPage::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void SearchPage::searchFor(const QString &text)
{
    if (text.size() > m_field->maxLength()) {
        takeList(search::NameList::parse(text), tr("Names"));
        return;
    }
    dropList();
    m_field->setText(text);
    ask();
}

void SearchPage::clearText()
{
    m_listName.clear();
    m_field->clear();
    textEdited();
    m_debounce.stop();
    showState();
}

void SearchPage::importList()
{
    m_door->askForFile();
}

void SearchPage::chooseExtensions(int chip)
{
    m_extensions->chooseChip(chip);
}

void SearchPage::errorPassed()
{
    WizardPage::errorPassed();
    showJournalNotice();
}

QString SearchPage::stepName() const
{
    return tr("Search");
}

QString SearchPage::stepRemark() const
{
    const int count = session() != nullptr ? session()->search->results().chosenCount() : 0;
    return count > 0 ? tr("%n name(s)", nullptr, count) : QString();
}

void SearchPage::retranslate()
{
    WizardPage::retranslate();
    m_privacy->setText(tr("Only OVHcloud is asked. Nothing you type goes anywhere else."));
    m_import->setText(tr("Import list…"));
    m_view->setAccessibleName(tr("Results"));
    m_empty->setContent(u"cartouche"_s, tr("Type a name or paste a list"), tr("Names are asked at OVHcloud only."));
    m_empty->button()->setText(tr("Import list…"));
    m_noHit->setContent(u"filter"_s, tr("No name passes the filter"), {});
    m_noHit->button()->setText(tr("Show all"));
    m_noAccount->setContent(u"key"_s, tr("Prices need an account"),
                            tr("OVHcloud tells prices to signed-in customers. The sandbox needs no account."));
    m_noAccount->button()->setText(tr("Add account…"));
    showFeedback();
    showProgress();
}

void SearchPage::textEdited()
{
    if (!m_listName.isEmpty() && m_field->text().isEmpty())
        return; // the list counts
    m_listName.clear();
    m_list = search::NameList::parse(m_field->text());
    showRows();
}

void SearchPage::takeList(const search::NameList &list, const QString &name)
{
    m_listName = name;
    m_field->clear();
    m_list = list;
    showRows();
    ask();
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

void SearchPage::dropList()
{
    m_listName.clear();
    textEdited();
}

/// For every key press: what is known stands there before anything is asked.
void SearchPage::showRows()
{
    showFeedback();
    if (session() == nullptr)
        return;
    session()->search->show(m_list.names(m_with));
    showState();
    if (m_list.isEmpty())
        m_debounce.stop();
    else
        m_debounce.start();
}

void SearchPage::ask()
{
    m_debounce.stop();
    if (session() == nullptr)
        return;
    clearError();
    showJournalNotice();
    session()->memory->ask(m_listName.isEmpty() ? m_field->text() : m_listName);
    showState();
}

void SearchPage::askAgain()
{
    if (session() == nullptr)
        return;
    clearError();
    session()->search->askAgain();
}

void SearchPage::pauseOrResume()
{
    if (session() == nullptr)
        return;
    search::SearchRun *run = session()->search;
    if (run->isPaused()) {
        clearError();
        run->resume();
    } else {
        run->pause();
    }
    showProgress();
}

void SearchPage::showFeedback()
{
    m_feedback->show(m_list, static_cast<int>(m_with.size()), m_listName);
    m_door->setExtensions(static_cast<int>(m_with.size()));
    QStringList labels;
    for (const auto &label : std::as_const(m_list.labels))
        labels.append(label.unicode);
    m_actions->setLabels(labels);
    theme::setTone(m_field, "invalid", m_feedback->isBad());
    m_field->setAccessibleDescription(m_feedback->text());
}

/// Another price list: the choices of extensions, the amounts and the tax come from it.
void SearchPage::followCatalogue()
{
    if (session() == nullptr)
        return;
    const catalogue::Snapshot &snapshot = session()->catalogue->snapshot();
    session()->search->results().setCatalogue(snapshot);
    const auto own = search::groupsFromJson(session()->settings->value(Key::ExtensionGroups).toByteArray());
    m_extensions->setPresets(search::extensionPresets(snapshot, own));
    m_extensions->choose(session()->settings->text(Key::ExtensionPreset));
    m_filters->setCurrency(snapshot ? snapshot->content().currency : QString());
    takeExtensions();
    arrange();
}

void SearchPage::takeExtensions()
{
    m_with.clear();
    const catalogue::Snapshot snapshot = session() != nullptr ? session()->catalogue->snapshot() : nullptr;
    for (const QString &ascii : m_extensions->chosen().extensions) {
        const catalogue::Extension *known = snapshot ? snapshot->find(ascii) : nullptr;
        m_with.append({ascii, known != nullptr ? known->unicode : ascii});
    }
}

void SearchPage::arrange()
{
    if (session() == nullptr)
        return;
    search::ResultsModel &results = session()->search->results();
    search::Arrangement arrangement = results.arrangement();
    arrangement.onlyAvailable = m_filters->onlyAvailable();
    arrangement.withoutPapers = m_filters->withoutPapers();
    arrangement.cap = m_filters->cap();
    arrangement.years = m_filters->years();
    const bool hasTax = results.catalogue() && session()->settings->value(Key::PricesWithTax).toBool();
    arrangement.tax = hasTax ? results.catalogue()->content().tax : catalogue::TaxRate();
    results.setArrangement(arrangement);
    m_view->proxy().retranslate();
    m_view->fitColumns();
    showProgress();
    Q_EMIT choiceChanged();
}

QString SearchPage::priceNote() const
{
    if (session() == nullptr)
        return {};
    const search::ResultsModel &results = session()->search->results();
    const catalogue::TaxRate tax = results.arrangement().tax;
    QStringList parts;
    if (tax.value() > 0)
        parts.append(tr("Prices incl. %1 % VAT").arg(QLocale().toString(tax.percent())));
    else
        parts.append(tr("Prices without tax"));
    if (session()->catalogue->isRefreshing())
        parts.append(tr("reading the price list…"));
    else if (results.catalogue())
        parts.append(tr("price list: %1 old")
                         .arg(theme::age(results.catalogue()->content().readAt.secsTo(base::Clock::system().now()))));
    return parts.join(u" · "_s);
}

void SearchPage::showProgress()
{
    if (session() == nullptr)
        return;
    const search::SearchRun &run = *session()->search;
    ProgressStrip::Look look;
    look.phase = run.isPaused()      ? ProgressStrip::Phase::Paused
        : run.isRunning()            ? ProgressStrip::Phase::Running
                                     : ProgressStrip::Phase::Idle;
    look.answered = run.answered();
    look.total = run.total();
    look.names = static_cast<int>(run.results().results().size());
    look.available = run.results().availableCount();
    look.secondsLeft = run.secondsLeft();
    look.slowedFor = run.slowedFor();
    look.note = priceNote();
    m_strip->show(look);
}

void SearchPage::showState()
{
    const bool hasRows = session() != nullptr && !session()->search->results().results().isEmpty();
    m_stack->setCurrentWidget(session() == nullptr ? static_cast<QWidget *>(m_noAccount)
                              : hasRows            ? m_tableBox
                                                   : static_cast<QWidget *>(m_empty));
    const bool hasHit = !hasRows || session()->search->results().rowCount() > 0;
    m_rows->setCurrentWidget(hasHit ? static_cast<QWidget *>(m_view) : m_noHit);
    m_filters->setVisible(hasRows);
    m_extensions->setVisible(session() != nullptr);
    showProgress();
}

bool SearchPage::stopRunning()
{
    if (m_gate->isAsking()) {
        m_gate->stop();
        endStep();
        return true;
    }
    if (session() == nullptr || !session()->search->isRunning())
        return false;
    session()->search->stop();
    return true;
}

} // namespace cartouche::wizard
