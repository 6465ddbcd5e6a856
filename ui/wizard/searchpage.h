// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namelist.h"
#include "store/database.h"
#include "store/journal.h"
#include "wizard/wizardpage.h"

#include <QTimer>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cartouche::search {
struct SearchResult;
}
namespace cartouche::store {
class Settings;
}
namespace cartouche::widgets {
class EmptyState;
}

namespace cartouche::wizard {

class CartGate;
class EntryFeedback;
class ExtensionBar;
class FilterBar;
class ListDoor;
struct ListAtStake;
class ProgressStrip;
class ResultsActions;
class ResultsView;
class SearchField;

/// Step 1: names and labels are typed, their list prices stand there at once, OVHcloud's answers stream in, names
/// are ticked.
class SearchPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SearchPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    bool validatePage() override;
    bool stopRunning() override;
    void focusField();
    void clearText();
    /// Puts this into the field and asks at once.
    void searchFor(const QString &text);
    void errorPassed() override;
    /// The import dialog, as by its button.
    void importList();
    /// Alt+1…5
    void chooseExtensions(int chip);
    /// Ctrl+. : pauses what runs, resumes what is paused.
    void pauseOrResume();
    void askAgain();

Q_SIGNALS:
    /// The choice changed: the summary button follows.
    void choiceChanged();
    /// The shortlist and the watched names are to be shown.
    void namesWanted();
    /// An unpaid order of an earlier run is to be shown.
    void orderWanted(qint64 orderId);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildField();
    void buildTable();
    void connectRun();
    void connectGate();

    // what is searched
    void textEdited();
    void takeList(const search::NameList &list, const QString &name);
    /// A list that was made here and not looked at: where it would cost another one, it is shown first.
    void offerList(const search::NameList &list, const QString &name);
    void addLabels(const QList<base::DomainName::Label> &labels);
    void dropList();
    void showResumed(const QString &label);
    void showRows();
    void ask();
    void showFeedback();

    // how it is shown
    void followCatalogue();
    void takeExtensions();
    void arrange();
    void showProgress();
    void showState();
    [[nodiscard]] QString priceNote() const;
    [[nodiscard]] static QString priceListAge(const QDateTime &readAt);

    // what the page has to say before anybody searches
    void readCondition();
    void memoryFailed(const base::Error &error);
    void showStorageNotice();
    void showJournalNotice();
    void followJournal();
    void showNotPlaced(const store::OrderIntent &intent);
    void showUnfinished();
    void showResume();
    [[nodiscard]] std::optional<ListAtStake> listAtStake() const;
    void goOnWithList();
    void showInterruption(const base::Error &error);

    void askToChoose();

    SearchField *m_field = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_resume = nullptr;
    ListDoor *m_door = nullptr;
    QLabel *m_privacy = nullptr;
    EntryFeedback *m_feedback = nullptr;
    ExtensionBar *m_extensions = nullptr;
    FilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::EmptyState *m_noAccount = nullptr;
    widgets::EmptyState *m_noHit = nullptr;
    QFrame *m_tableBox = nullptr;
    QStackedWidget *m_rows = nullptr;
    ResultsView *m_view = nullptr;
    ResultsActions *m_actions = nullptr;
    ProgressStrip *m_strip = nullptr;
    CartGate *m_gate = nullptr;
    store::Settings *m_settings = nullptr; ///< of the session; it outlives every one
    QTimer m_debounce;
    QTimer m_ageTimer;
    search::NameList m_list;
    QString m_listName; ///< of an imported list; empty: the text in the field counts
    QList<search::NameList::Extension> m_with; ///< the chosen extensions in both forms
    store::Database::Condition m_condition; ///< as it was told last
    bool m_isPassed = false; ///< the offers were asked again, the draft has them
};

} // namespace cartouche::wizard
