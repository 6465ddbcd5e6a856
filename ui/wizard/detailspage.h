// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/cartsync.h"
#include "order/refusal.h"
#include "wizard/wizardpage.h"

class QLabel;

namespace cartouche::forms {
class ConfigurationForm;
}
namespace cartouche::widgets {
class NameLabel;
}

namespace cartouche::wizard {

class NamesList;

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
    void showNames();
    void showName(const QString &ascii);
    void showContext();
    void markTargets();
    void goToNextGap();
    void stepFailed(const order::StepFailure &failure);

    QLabel *m_count = nullptr;
    NamesList *m_names = nullptr;
    widgets::NameLabel *m_name = nullptr;
    QLabel *m_what = nullptr;
    forms::ConfigurationForm *m_form = nullptr;
    QList<order::RefusalTarget> m_targets; ///< what was refused and has not been changed since
    base::Error m_refusal;                 ///< says why where a target has no words of its own
    QString m_shown;
    bool m_isFormEditing = false;
    bool m_isSent = false;
};

} // namespace cartouche::wizard
