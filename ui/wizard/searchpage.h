// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/namequery.h"
#include "store/database.h"
#include "store/journal.h"
#include "wizard/wizardpage.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cartouche::widgets {
class EmptyState;
class IconLabel;
}

namespace cartouche::wizard {

class ResultsView;

/// Step 1: names and labels are typed, OVHcloud's answers stream in, names are ticked.
class SearchPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SearchPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    bool validatePage() override;
    bool stopRunning() override;
    void focusField();
    void clearText();
    /// Puts this into the field and asks at once.
    void searchFor(const QString &text);
    void errorPassed() override;

Q_SIGNALS:
    /// The choice changed: the summary button follows.
    void choiceChanged();
    /// An unpaid order of an earlier run is to be shown.
    void orderWanted(qint64 orderId);

protected:
    void retranslate() override;

private:
    void buildField();
    void buildTable();
    void textEdited();
    void readText();
    void ask();
    void showFeedback();
    void showProgress();
    void showState();
    void readCondition();
    void showStorageNotice();
    void showJournalNotice();
    void followJournal();
    void showNotPlaced(const store::OrderIntent &intent);

    QLineEdit *m_field = nullptr;
    QAction *m_glass = nullptr;
    QAction *m_clear = nullptr;
    QLabel *m_privacy = nullptr;
    widgets::IconLabel *m_feedbackIcon = nullptr;
    QLabel *m_feedback = nullptr;
    QCheckBox *m_onlyAvailable = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::EmptyState *m_noAccount = nullptr;
    QWidget *m_tableBox = nullptr;
    ResultsView *m_view = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_priceNote = nullptr;
    QPushButton *m_again = nullptr;
    QTimer m_debounce;
    QTimer m_ageTimer;
    search::NameQuery m_query;
    QString m_askedText;
    store::Database::Condition m_condition; ///< as it was told last
};

} // namespace cartouche::wizard
