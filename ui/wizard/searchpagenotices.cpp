// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/whendone.h"
#include "order/purchase.h"
#include "search/searchmemory.h"
#include "widgets/banner.h"
#include "wizard/cartgate.h"
#include "wizard/journalnotice.h"
#include "wizard/resultsview.h"
#include "wizard/searchpage.h"
#include "wizard/storagenotice.h"
#include "wizard/unknownnotice.h"

#include <QPushButton>
#include <QWizard>

// What the search page has to say: of the storage, of orders and searches of an earlier run, and of the names on their
// way into the cart.
namespace cartouche::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 200;

} // namespace

/// On the store's own thread: nothing here waits for the disk.
void SearchPage::readCondition()
{
    if (session() == nullptr || session()->database == nullptr)
        return;
    base::whenDone(session()->database->condition(), this, [this](const store::Database::Condition &condition) {
        m_condition = condition;
        dropSettledMessage();
        showJournalNotice();
    });
}

/// The storage has a message of its own, which goes when it is cured.
void SearchPage::memoryFailed(const base::Error &error)
{
    base::whenDone(session()->database->condition(), this, [this, error](const store::Database::Condition &condition) {
        m_condition = condition;
        dropSettledMessage();
        showJournalNotice();
        if (!StorageNotice::isNeeded(condition))
            showError(error);
    });
}

void SearchPage::showStorageNotice()
{
    const auto write = [this] {
        StorageNotice::write(*m_banner, m_condition, [this] { readCondition(); }, [this] {
            base::whenDone(session()->database->setAsideWasTold(), this,
                           [this](const base::Result<void> & /*written*/) { readCondition(); });
        });
    };
    showMessage(write, [this, shown = m_condition] { return StorageNotice::isSame(shown, m_condition); });
}

void SearchPage::showJournalNotice()
{
    if (session() == nullptr || m_banner->isVisible())
        return;
    if (StorageNotice::isNeeded(m_condition)) {
        showStorageNotice();
        return;
    }
    if (!JournalNotice::isNeeded(*session()->purchase)) {
        showUnfinished();
        return;
    }
    const auto write = [this] {
        JournalNotice::write(*m_banner, *session()->purchase, [this](qint64 id) { Q_EMIT orderWanted(id); },
                             [this](const QString &intentId) { Q_EMIT ordersWanted(intentId); });
    };
    showMessage(write, [this] { return JournalNotice::isNeeded(*session()->purchase); });
}

/// A look at an unknown outcome tells something new.
void SearchPage::followJournal()
{
    dropSettledMessage();
    if (m_banner->isVisible())
        rewriteMessage();
    else
        showJournalNotice();
}

void SearchPage::showNotPlaced(const store::OrderIntent &intent)
{
    if (isCurrent())
        showMessage([this, intent] { UnknownNotice::writeNotPlaced(*m_banner, intent); });
}

/// Where the cause may pass by itself, the message goes with the first answer after it.
void SearchPage::showInterruption(const base::Error &error)
{
    const search::SearchRun *run = session()->search;
    if (!run->resumesIn()) {
        showError(error);
        return;
    }
    showMessage([this, error] { writeError(error); },
                [run, answered = run->answered()] { return run->answered() <= answered; });
}

/// Also where another message stands in the place of the one that offers it.
void SearchPage::showResume()
{
    const search::SearchMemory *memory = session() != nullptr ? session()->memory : nullptr;
    m_resume->setText(tr("Resume list"));
    m_resume->setVisible(memory != nullptr && memory->unfinished());
    if (!m_resume->isHidden()) {
        const auto &unfinished = *memory->unfinished();
        m_resume->setToolTip(tr("%1 of %2 checked").arg(unfinished.answered).arg(unfinished.run.names.size()));
        m_resume->setAccessibleDescription(m_resume->toolTip() + u" – "_s + unfinished.run.label.left(longestLabel));
    }
}

/// A list of an earlier run that was not asked to its end.
void SearchPage::showUnfinished()
{
    search::SearchMemory *memory = session()->memory;
    if (!memory->unfinished())
        return;
    const auto write = [this, memory] {
        const auto &unfinished = memory->unfinished();
        if (!unfinished)
            return;
        m_banner->show(widgets::Banner::Kind::Info,
                       tr("A search is not finished: %1 of %2 checked")
                           .arg(unfinished->answered)
                           .arg(unfinished->run.names.size()),
                       unfinished->run.label.left(longestLabel));
        connect(m_banner->addButton(tr("Resume")), &QPushButton::clicked, this, &SearchPage::goOnWithList);
        connect(m_banner->addButton(tr("Discard")), &QPushButton::clicked, this, [this, memory] {
            clearError();
            memory->discard();
        });
    };
    showMessage(write, [memory] { return memory->unfinished().has_value(); });
}

void SearchPage::askToChoose()
{
    const auto write = [this] {
        m_banner->show(widgets::Banner::Kind::Info, tr("No name is selected yet"),
                       tr("Tick at least one name that can be ordered, then go on."));
    };
    showMessage(write, [this] { return session()->search->results().chosenCount() == 0; });
}

void SearchPage::connectGate()
{
    connect(m_gate, &CartGate::asking, this, [this] { startStep([] { return tr("Asking the offers once more…"); }); });
    connect(m_gate, &CartGate::failed, this, [this](const base::Error &error) {
        endStep();
        showError(error);
    });
    connect(m_gate, &CartGate::changed, this, [this](const QStringList &names) {
        endStep();
        const auto write = [this, names] {
            m_banner->show(widgets::Banner::Kind::Warn,
                           tr("%n offer(s) changed since your search", nullptr, static_cast<int>(names.size())),
                           tr("%1: the row shows what OVHcloud says now. Nothing was put into the cart. Look at it, then "
                              "go on.").arg(names.join(u", "_s)));
        };
        showMessage(write);
    });
    connect(m_gate, &CartGate::leftOut, this, [this](const QList<base::DomainName> &names) {
        QList<int> places;
        for (const base::DomainName &name : names) {
            if (const int place = session()->search->results().indexOf(name); place >= 0)
                places.append(place);
        }
        session()->search->results().setChosen(places, false);
    });
    connect(m_gate, &CartGate::passed, this, [this](const QList<search::OfferCheck::Answer> &answers) {
        QList<order::DraftName> names;
        for (const search::OfferCheck::Answer &answer : answers) {
            order::DraftName name(answer.name);
            name.offers = answer.offers;
            name.offerIndex = search::judge(answer.offers).offerIndex;
            name.askedAt = answer.at;
            const QList<base::Period> &durations = name.offer().durations;
            if (!durations.isEmpty() && !durations.contains(name.duration))
                name.duration = durations.first();
            names.append(name);
        }
        endStep();
        session()->purchase->draft().setNames(names);
        m_isPassed = true;
        if (isCurrent())
            wizard()->next();
    });
}

bool SearchPage::validatePage()
{
    if (session() == nullptr) {
        Q_EMIT accountWanted();
        return false;
    }
    if (std::exchange(m_isPassed, false))
        return true;
    if (isBusy())
        return false;
    const QList<search::SearchResult> chosen = session()->search->results().chosen();
    if (chosen.isEmpty()) {
        askToChoose();
        if (session()->search->results().rowCount() > 0)
            m_view->setFocus();
        else
            focusField();
        return false;
    }
    clearError();
    m_gate->start(chosen);
    return false;
}

} // namespace cartouche::wizard
