// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include "base/whendone.h"
#include "account/signout.h"
#include "api/meroutes.h"
#include "base/logging.h"
#include "translations/inittranslations.h"

#include <QApplication>
#include <QMessageBox>

namespace cartouche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Key = store::Settings::Key;
using theme::Language;

namespace {

const QString sandboxId = u"sandbox"_s;
const QString endpointId = u"endpoint"_s;

theme::Theme::Choice choiceOf(const QString &scheme)
{
    if (scheme == "light"_L1)
        return theme::Theme::Choice::Light;
    return scheme == "dark"_L1 ? theme::Theme::Choice::Dark : theme::Theme::Choice::System;
}

Language::Code languageOf(const QString &code)
{
    if (code == "fr"_L1)
        return Language::Code::French;
    return code == "en"_L1 ? Language::Code::English : Language::systemCode();
}

/// Where OVHcloud has not told the account's own subsidiary (the route may be missing in a key's rights).
QString fallbackSubsidiary(const api::Endpoint &endpoint)
{
    return endpoint.region == api::Region::Canada ? u"WE"_s : u"FR"_s;
}

QString regionName(const api::Endpoint &endpoint)
{
    switch (endpoint.region) {
    case api::Region::Europe: return u"OVHcloud Europe"_s;
    case api::Region::Canada: return u"OVHcloud Canada"_s;
    case api::Region::Sandbox: return QCoreApplication::translate("cartouche::Composition", "Sandbox");
    case api::Region::Custom: return endpoint.baseUrl.authority();
    }
    return {};
}

} // namespace

Composition::Composition(QApplication &app, StartOptions options)
    : m_options(std::move(options)), m_settings(m_options.settingsFile), m_database(m_options.databaseFile),
      m_journal(m_database), m_shortlist(m_database), m_profiles(m_settings, m_keychain), m_theme(app), m_language((initTranslations(), app))
{
    m_theme.setChoice(choiceOf(m_settings.text(Key::Scheme)));
    m_language.set(languageOf(m_settings.text(Key::Language)));
    m_window = std::make_unique<wizard::OrderWizard>();
    m_accountRetry.setSingleShot(true);
    m_accountRetry.setInterval(5s);

    connect(&m_accountRetry, &QTimer::timeout, this, &Composition::readAccount);
    connect(m_window.get(), &wizard::OrderWizard::accountWanted, this, &Composition::showAccountDialog);
    connect(m_window.get(), &wizard::OrderWizard::settingsWanted, this, &Composition::showSettings);
    connect(m_window.get(), &wizard::OrderWizard::ceilingsWanted, this, [this] {
        showSettings();
        m_settingsDialog->showCeilings();
    });
    connect(m_window.get(), &wizard::OrderWizard::ordersWanted, this, &Composition::showOrders);
    connect(m_window.get(), &wizard::OrderWizard::namesWanted, this, [this] { showNames({}); });
    connect(&m_notifier, &windows::Notifier::nameWanted, this, &Composition::showNames);
    connect(&m_notifier, &windows::Notifier::orderWanted, this, [this](const QString &rowKey) {
        showOrders({});
        m_orders->showKey(rowKey);
    });
    m_notifier.setTellsOrders(m_settings.value(Key::OrderNotices).toBool());
    connect(m_window.get(), &wizard::OrderWizard::orderWanted, this, [this](qint64 orderId) {
        showOrders({});
        m_orders->showOrder(orderId);
    });
    connect(m_window.get(), &wizard::OrderWizard::accountChosen, this, [this](const QString &id) {
        m_window->askToDrop([this, id] { openProfile(id); });
    });
    connect(m_window.get(), &wizard::OrderWizard::signOutWanted, this, [this](const QString &id) {
        m_window->askToDrop([this, id] { signOut(id); });
    });
    connect(&m_sandbox, &account::SandboxLauncher::ready, this,
            [this](const api::Endpoint &endpoint, const api::Credentials &credentials) {
                // What is being sent has to end in the session that sent it; the sandbox can be chosen again.
                if (m_live && m_live->purchase.isInFlight())
                    return;
                m_liveProfile = sandboxId;
                openSession(endpoint, credentials);
                if (m_accountDialog)
                    m_accountDialog->accept();
            });
    connect(&m_sandbox, &account::SandboxLauncher::failed, this, [this](const base::Error &error) {
        if (m_accountDialog)
            m_accountDialog->showError(error);
        else
            m_window->showError(error);
    });
    connect(&m_profiles, &account::Profiles::changed, this, &Composition::listAccounts);
    followSettings();
    listAccounts();
}

Composition::~Composition()
{
    // Windows go first: they point to the session.
    closeSession();
    m_orders.reset();
    m_names.reset();
    m_window.reset();
}

order::Purchase *Composition::purchase() const
{
    return m_live ? &m_live->purchase : nullptr;
}

void Composition::followSettings()
{
    connect(&m_language, &Language::changed, this, [this] {
        const QString code = Language::isoCode(m_language.code());
        m_settings.setValue(Key::Language, code);
        if (m_live)
            m_live->client.setLanguage(code);
        listAccounts();
    });
    connect(&m_settings, &store::Settings::changed, this, [this](Key key) {
        if (key == Key::Scheme)
            m_theme.setChoice(choiceOf(m_settings.text(Key::Scheme)));
        if (key == Key::OrderNotices)
            m_notifier.setTellsOrders(m_settings.value(key).toBool());
        if (key == Key::OrderCeiling || key == Key::DayCeiling)
            applyCeilings();
    });
}

void Composition::applyCeilings()
{
    if (m_live)
        m_live->purchase.setCeilings(
            order::ceilingsFrom(m_settings.text(Key::OrderCeiling), m_settings.text(Key::DayCeiling)));
}

void Composition::start()
{
    const QByteArray geometry = m_settings.value(Key::WindowGeometry).toByteArray();
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    connect(qApp, &QCoreApplication::aboutToQuit, this,
            [this] { m_settings.setValue(Key::WindowGeometry, m_window->saveGeometry()); });
    m_window->installEventFilter(this);
    m_window->show();
    signIn();
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        QMetaObject::invokeMethod(this, [this] {
            m_isPainted = true;
            followOrders();
        }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// Rule R15: earlier orders go on being followed, but a window that is not there yet comes first.
void Composition::followOrders()
{
    if (!m_live || !m_isPainted)
        return;
    m_live->follow();
}

void Composition::comeForward(bool sandbox)
{
    QWidget *dialog = QApplication::activeModalWidget();
    for (QWidget *each : {static_cast<QWidget *>(m_window.get()), dialog}) {
        if (each == nullptr)
            continue;
        each->setWindowState(each->windowState() & ~Qt::WindowMinimized);
        each->raise();
        each->activateWindow();
    }
    const bool isThere = m_live && m_liveProfile == sandboxId;
    // A question that is open is answered first.
    const bool isAsked = qobject_cast<QMessageBox *>(dialog) != nullptr;
    if (sandbox && !isThere && !isAsked && m_window->isEnabled())
        m_window->askToDrop([this] { startSandbox(); });
}

void Composition::signIn()
{
    if (m_options.endpoint) {
        m_liveProfile = endpointId;
        openSession(*m_options.endpoint, m_options.credentials);
    } else if (m_options.sandbox) {
        startSandbox();
    } else if (const auto profile = m_profiles.active()) {
        openProfile(profile->id);
    } else {
        showAccountDialog();
    }
}

void Composition::openProfile(const QString &id)
{
    const auto profile = m_profiles.find(id);
    if (!profile) {
        if (id == sandboxId)
            startSandbox();
        return;
    }
    lockWindow();
    base::whenDone(m_profiles.credentials(id), this, [this, profile](const base::Result<api::Credentials> &credentials) {
        unlockWindow();
        if (!credentials) {
            m_window->showError(credentials.error());
            return;
        }
        m_liveProfile = profile->id;
        m_profiles.setActive(profile->id);
        openSession(profile->endpoint, *credentials);
    });
}

/// Another key for the account of the open session: everything that was chosen and entered stays.
void Composition::renewKey(const QString &id)
{
    base::whenDone(m_profiles.credentials(id), &m_live->search,
                    [this](const base::Result<api::Credentials> &credentials) {
                        if (!credentials) {
                            m_window->showError(credentials.error());
                            return;
                        }
                        m_live->client.setCredentials(*credentials);
                        m_window->errorPassed();
                        readAccount();
                    });
}

/// While a keychain or OVHcloud is asked about an account, nothing can be begun that would end with its session.
void Composition::lockWindow()
{
    m_focus = QApplication::focusWidget();
    m_window->setEnabled(false);
}

void Composition::unlockWindow()
{
    m_window->setEnabled(true);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void Composition::openSession(const api::Endpoint &endpoint, const api::Credentials &credentials)
{
    closeSession();
    m_live = std::make_unique<LiveSession>(LiveSession::House{m_settings, m_database, m_journal, m_shortlist}, endpoint,
                                           credentials);
    m_live->client.setLanguage(Language::isoCode(m_language.code()));
    applyCeilings();
    m_window->setSession(&m_live->session);
    const auto countWaiting = [this] { m_window->setOrdersWaiting(m_live->ledger.waitingForYou()); };
    connect(&m_live->ledger, &order::Ledger::rowsChanged, this, countWaiting);
    connect(&m_live->ledger, &order::Ledger::rowChanged, this, countWaiting);
    if (m_orders) {
        m_orders->setLedger(&m_live->ledger);
        m_orders->setAftercare(&m_live->aftercare);
    }
    m_notifier.setOrders(&m_live->aftercare.news());
    m_notifier.setSandbox(endpoint.region == api::Region::Sandbox);
    if (m_names)
        m_names->setWatcher(&m_live->watcher);
    m_notifier.setWatcher(&m_live->watcher);
    followOrders();
    listAccounts();
    readAccount();
}

void Composition::closeSession()
{
    m_accountRetry.stop();
    if (m_live) {
        m_window->setSession(nullptr);
        m_window->setOrdersWaiting(0);
        if (m_orders)
            m_orders->setLedger(nullptr);
        if (m_names)
            m_names->setWatcher(nullptr);
        m_notifier.setWatcher(nullptr);
        m_notifier.setOrders(nullptr);
        m_live.reset();
    }
}

void Composition::readAccount()
{
    if (!m_live)
        return;
    base::whenDone(api::readAccount(m_live->client), &m_live->search, [this](const base::Result<api::Account> &account) {
        if (account) {
            m_window->errorPassed();
            accountRead(*account);
            return;
        }
        const base::Error &error = account.error();
        const auto profile = m_profiles.find(m_liveProfile);
        const QString known = profile ? profile->subsidiary : QString();
        if (error.isPassing() && known.isEmpty()) {
            // Prices depend on the account's subsidiary: the search waits until it is told.
            m_window->showError(error);
            m_accountRetry.start();
            return;
        }
        if (error.isAuthentication() || error.isPassing())
            m_window->showError(error);
        const QString subsidiary = known.isEmpty() ? fallbackSubsidiary(m_live->session.endpoint) : known;
        m_live->session.account = profile ? profile->nichandle : QString();
        m_live->purchase.setAccount(m_live->session.account, subsidiary);
        m_live->setSubsidiary(subsidiary);
    });
}

void Composition::accountRead(const api::Account &account)
{
    m_live->session.account = account.nichandle;
    const QString subsidiary = account.ovhSubsidiary.isEmpty() ? fallbackSubsidiary(m_live->session.endpoint)
                                                               : account.ovhSubsidiary;
    m_live->purchase.setAccount(account.nichandle, subsidiary);
    m_live->purchase.setAccountHolder(account);
    m_live->setSubsidiary(subsidiary);
    if (auto profile = m_profiles.find(m_liveProfile)) {
        profile->nichandle = account.nichandle;
        profile->subsidiary = account.ovhSubsidiary;
        m_profiles.update(*profile);
    }
    listAccounts();
}

void Composition::startSandbox()
{
    m_sandbox.start();
}

void Composition::signOut(const QString &id)
{
    if (id != m_liveProfile)
        return;
    if (!m_profiles.find(id)) {
        // The sandbox and --endpoint keep nothing that would have to be removed.
        closeSession();
        m_liveProfile.clear();
        listAccounts();
        return;
    }
    lockWindow();
    base::whenDone(account::signOut(m_live->client, m_profiles, id), this, [this](const base::Result<void> &done) {
        unlockWindow();
        if (!done) {
            m_window->showError(done.error());
            return;
        }
        closeSession();
        m_liveProfile.clear();
        listAccounts();
    });
}

void Composition::listAccounts()
{
    QList<wizard::AccountEntry> entries;
    const QList<account::Profile> profiles = m_profiles.all();
    for (const account::Profile &profile : profiles)
        entries.append({profile.id, profile.nichandle.isEmpty() ? profile.holder : profile.nichandle,
                        regionName(profile.endpoint)});
    if (m_live && (m_liveProfile == sandboxId || m_liveProfile == endpointId)) {
        const QString name = m_live->session.account.isEmpty() ? tr("Signed in") : m_live->session.account;
        entries.append({m_liveProfile, name, regionName(m_live->session.endpoint)});
    }
    m_window->setAccounts(entries, m_live ? m_liveProfile : QString());
}

} // namespace cartouche
