// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/searchpage.h"

#include "catalogue/keeper.h"
#include "order/purchase.h"
#include "search/searchmemory.h"
#include "store/settings.h"
#include "theme/stylesheet.h"
#include "theme/words.h"
#include "widgets/emptystate.h"
#include "wizard/cartgate.h"
#include "wizard/entryfeedback.h"
#include "wizard/extensionbar.h"
#include "wizard/filterbar.h"
#include "wizard/listdoor.h"
#include "wizard/progressstrip.h"
#include "wizard/resultsactions.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/searchfield.h"

#include <QLabel>
#include <QLocale>
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

void SearchPage::setSession(const Session *session)
{
    if (m_settings != nullptr)
        disconnect(m_settings, nullptr, this, nullptr);
    m_settings = session != nullptr ? session->settings : nullptr;
    WizardPage::setSession(session);
    m_gate->setSession(session);
    m_actions->setSession(session);
    m_isPassed = false;
    showResume();
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
    // A list of thousands was wanted of the account before.
    if (!m_listName.isEmpty())
        m_debounce.stop();
    showState();
}

void SearchPage::enter()
{
    m_isPassed = false;
    m_ageTimer.start();
    // A key that slips into the field would put the list aside.
    if (m_listName.isEmpty())
        focusField();
    else
        m_view->setFocus(Qt::OtherFocusReason);
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

void SearchPage::clearText()
{
    m_listName.clear();
    m_field->clear();
    textEdited();
    m_debounce.stop();
    showState();
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
    showResume();
    showProgress();
}

void SearchPage::textEdited()
{
    if (!m_listName.isEmpty() && m_field->text().trimmed().isEmpty())
        return; // the list counts
    m_listName.clear();
    m_list = search::NameList::parse(m_field->text());
    showRows();
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
    session()->memory->ask(m_listName.isEmpty() ? m_field->text() : m_listName, !m_listName.isEmpty());
    showState();
}

void SearchPage::askAgain()
{
    if (session() == nullptr)
        return;
    clearError();
    session()->memory->askAgain();
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
    m_actions->setLabels(m_list.labels, m_with.size());
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

QString SearchPage::priceListAge(const QDateTime &readAt)
{
    const qint64 seconds = readAt.secsTo(base::Clock::system().now());
    return theme::isAge(seconds) ? tr("price list: %1 old").arg(theme::age(seconds))
                                 : tr("price list of %1").arg(theme::shortDate(readAt));
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
        parts.append(priceListAge(results.catalogue()->content().readAt));
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
    look.rest = run.restCount();
    look.secondsLeft = run.secondsLeft();
    look.slowedFor = run.slowedFor();
    look.resumesIn = run.resumesIn();
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
