// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/refusal.h"
#include "wizard/wizardpage.h"

#include <QSet>
#include <QTimer>

class QLabel;

namespace cartouche::forms {
class ConfigurationForm;
}
namespace cartouche::store {
struct EntryTemplate;
}
namespace cartouche::widgets {
class NameLabel;
}

namespace cartouche::wizard {

class ContactDoor;
class EntryCopies;
class NamesColumn;
class NamesList;
class RuleNotice;
class UndoNote;
class UsualEntries;

/// Step 3: what OVHcloud and the registry require for each name.
class DetailsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit DetailsPage(QWidget *parent = nullptr);

    void setSession(const Session *session) override;
    void enter() override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString stepRemark() const override;
    bool validatePage() override;
    /// Shows what OVHcloud refused, at the name and the field. Called when the review sends back here.
    void showRefusal(const base::Error &error, const QList<order::RefusalTarget> &targets);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *buildForm();
    void connectForm();
    void connectPurchase();
    void takeValue(const QString &label, const QString &value);
    void takeContact(const QString &ascii, const QString &label, const QString &value);
    void editContact(const QString &label);
    void showNames();
    void showName(const QString &ascii);
    void showContext();
    /// The names, and the one that is shown, when the event loop comes round: many changes are one.
    void refreshSoon() { m_refresh.start(); }
    void goToNextGap();
    void tellGap(const QString &label);
    void applySection();
    void openNotice();
    void stepFailed(const order::StepFailure &failure);
    [[nodiscard]] NamesList *names() const;

    NamesColumn *m_column = nullptr;
    widgets::NameLabel *m_name = nullptr;
    QLabel *m_what = nullptr;
    UndoNote *m_note = nullptr;
    RuleNotice *m_rule = nullptr;
    forms::ConfigurationForm *m_form = nullptr;
    UsualEntries *m_usual = nullptr;
    ContactDoor *m_contacts = nullptr;
    EntryCopies *m_copies = nullptr;
    QList<order::RefusalTarget> m_targets; ///< what was refused and has not been changed since
    base::Error m_refusal;                 ///< says why where a target has no words of its own
    QString m_shown;
    QSet<QString> m_readNotices; ///< names whose trademark notice was shown
    QTimer m_refresh;
    bool m_isSent = false;
};

} // namespace cartouche::wizard
