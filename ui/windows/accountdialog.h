// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/profile.h"
#include "api/credentials.h"
#include "base/error.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace cartouche::account {
class Profiles;
}
namespace cartouche::widgets {
class Banner;
class RegionCard;
}

namespace cartouche::windows {

class KeySteps;

/// The first window without an account, and "Add account…": where the account is, its keys, their
/// test. The sandbox is one click away and needs nothing else.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param profiles outlives the window
    explicit AccountDialog(account::Profiles &profiles, QWidget *parent = nullptr);

    /// The sandbox could not be started.
    void showError(const base::Error &error);

Q_SIGNALS:
    void sandboxChosen();
    /// The profile stands in the list (or in memory) and is to be used now.
    void profileReady(const QString &id);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void regionChosen();
    void showState();
    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] QString idOfProfile() const;
    void use();
    void keepInMemory();
    [[nodiscard]] account::Profile profile() const;

    account::Profiles &m_profiles;
    QLabel *m_title = nullptr;
    QButtonGroup *m_regions = nullptr;
    widgets::RegionCard *m_europe = nullptr;
    widgets::RegionCard *m_canada = nullptr;
    widgets::RegionCard *m_sandbox = nullptr;
    KeySteps *m_steps = nullptr;
    widgets::Banner *m_banner = nullptr;
    QLabel *m_independence = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_use = nullptr;
    QString m_profileId;
    base::Error m_error;
    bool m_hasError = false;
    bool m_isSaving = false;
};

} // namespace cartouche::windows
