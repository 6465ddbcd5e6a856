// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/keychain.h"
#include "account/profiles.h"
#include "account/sandboxlauncher.h"
#include "livesession.h"
#include "search/shortlist.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/settings.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "windows/accountdialog.h"
#include "windows/nameswindow.h"
#include "windows/notifier.h"
#include "windows/orderswindow.h"
#include "windows/settingsdialog.h"
#include "wizard/orderwizard.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace cartouche {

/// How the program was started.
struct StartOptions
{
    bool sandbox = false;                  ///< --sandbox: go there directly
    std::optional<api::Endpoint> endpoint; ///< --endpoint: this run only, keys from the environment
    api::Credentials credentials;          ///< for `endpoint`
    QString settingsFile = store::Settings::defaultFile();
    QString databaseFile = store::Database::defaultFile();
};

/// The composition root beside main(): makes every object once, joins them, and opens and closes the
/// session of an account. The only place that knows every concrete class.
class Composition : public QObject
{
    Q_OBJECT
public:
    Composition(QApplication &app, StartOptions options);
    ~Composition() override;

    /// Shows the window and signs in, or offers to.
    void start();
    /// Somebody has started the program once more: its window comes to the front, and for the sandbox it asks
    /// what the account menu would ask.
    void comeForward(bool sandbox);
    [[nodiscard]] wizard::OrderWizard &window() { return *m_window; }
    [[nodiscard]] windows::AccountDialog *accountDialog() const { return m_accountDialog; }
    /// Null until it was wanted for the first time.
    [[nodiscard]] windows::OrdersWindow *ordersWindow() const { return m_orders.get(); }
    [[nodiscard]] account::Profiles &profiles() { return m_profiles; }
    /// The purchase of the open session; null while signed out.
    [[nodiscard]] order::Purchase *purchase() const;

    /// Waits for the first paint of the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSettings();
    void applyCeilings();
    void signIn();
    void openProfile(const QString &id);
    void renewKey(const QString &id);
    void lockWindow();
    void unlockWindow();
    void openSession(const api::Endpoint &endpoint, const api::Credentials &credentials);
    void closeSession();
    void readAccount();
    void accountRead(const api::Account &account);
    void startSandbox();
    void signOut(const QString &id);
    void showAccountDialog();
    void showSettings();
    void showOrders(const QString &intentId);
    void followOrders();
    void showNames(const QString &name);
    void listAccounts();
    [[nodiscard]] std::optional<base::Money> renewalPrice(const QString &ascii) const;

    StartOptions m_options;
    store::Settings m_settings;
    store::Database m_database;
    store::Journal m_journal;
    search::Shortlist m_shortlist;
    account::Keychain m_keychain;
    account::Profiles m_profiles;
    theme::Theme m_theme;
    theme::Language m_language;
    std::unique_ptr<wizard::OrderWizard> m_window;
    QPointer<windows::AccountDialog> m_accountDialog;
    QPointer<windows::SettingsDialog> m_settingsDialog;
    std::unique_ptr<windows::OrdersWindow> m_orders;
    std::unique_ptr<windows::NamesWindow> m_names;
    windows::Notifier m_notifier;
    account::SandboxLauncher m_sandbox;
    std::unique_ptr<LiveSession> m_live;
    QString m_liveProfile; ///< id of the profile of the session; "sandbox" or "endpoint" without one
    QTimer m_accountRetry;
    bool m_isPainted = false; ///< the window, for the first time
    QPointer<QWidget> m_focus; ///< where the keyboard was when the window was locked
};

} // namespace cartouche
