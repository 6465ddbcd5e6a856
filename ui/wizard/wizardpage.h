// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "wizard/session.h"

#include <QWizardPage>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace cartouche::widgets {
class Banner;
}

namespace cartouche::wizard {

/// What all pages share: the title with its head line, the message above the content, the language
/// switch, and a step that runs while Next waits for it.
class WizardPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit WizardPage(QWidget *parent = nullptr);

    /// Signed in, or not (null). Called before the page is ever entered, and again on a change.
    /// A step that ran, and a message, belong to the session before.
    virtual void setSession(const Session *session);
    /// The page was just shown.
    virtual void enter() {}
    /// The page was just left. A step that still runs goes on in the background, but its end moves nobody:
    /// coming back, the person decides anew.
    virtual void leave();
    /// Name of the step in the rail and its small remark ("3 names").
    [[nodiscard]] virtual QString stepName() const = 0;
    [[nodiscard]] virtual QString stepRemark() const { return {}; }
    /// A sentence at the left of the bar in the place of the summary button, with its icon.
    struct Hint { QString icon; QString text; };
    [[nodiscard]] virtual Hint hint() const { return {}; }
    /// An error that concerns the whole session: keys, keychain, network.
    void reportError(const base::Error &error);
    /// What was reported last, and every message about the keys, is over.
    virtual void errorPassed();
    /// Esc: stops what is running. False when nothing was.
    virtual bool stopRunning() { return false; }

    /// A step is under way; Next waits, the content is locked.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What it is that runs, in the language of the moment.
    [[nodiscard]] QString stepText() const { return m_step ? m_step() : QString(); }

Q_SIGNALS:
    /// Remark, hint or button texts changed.
    void lookChanged();
    /// The account window is wanted: another key, or another account.
    void accountWanted();
    /// The orders window is wanted, at this click's row.
    void ordersWanted(const QString &intentId);

protected:
    void changeEvent(QEvent *event) override;
    /// Sets every text of the page; called once at first show and after each language switch.
    virtual void retranslate();

    /// Starts a step: the content is locked and what `what` says is shown at the left of the bar.
    void startStep(const std::function<QString()> &what);
    void endStep();
    /// Shows a message: `write` fills the banner, now and again after each language switch.
    /// @param holds false once there is no reason for the message any more; none: it stays
    void showMessage(const std::function<void()> &write, const std::function<bool()> &holds = {});
    /// What the message tells has changed: writes it anew.
    void rewriteMessage();
    /// Something was entered or chosen: a message that no longer holds goes.
    void dropSettledMessage();
    /// One about the keys has a button that leads to the accounts.
    void showError(const base::Error &error);
    /// For a message about an error that has more than its words, a button perhaps.
    void writeError(const base::Error &error);
    /// Takes the message away, whatever it was.
    void clearError();
    /// True while this page is the one that is shown.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] const Session *session() const { return m_session; }

    QVBoxLayout *m_body = nullptr;   ///< the content goes here
    QWidget *m_content = nullptr;    ///< locked while a step runs
    QHBoxLayout *m_head = nullptr;   ///< right of the title
    QLabel *m_title = nullptr;
    widgets::Banner *m_banner = nullptr;

private:
    const Session *m_session = nullptr;
    bool m_isBusy = false;
    std::function<QString()> m_step;
    std::function<void()> m_message;
    std::function<bool()> m_messageHolds;
    bool m_isAboutSession = false; ///< the message is one of reportError(), or about the keys
};

} // namespace cartouche::wizard
