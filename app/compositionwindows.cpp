// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

// The windows beside the main one: made when they are wanted for the first time.
namespace cartouche {

void Composition::showAccountDialog()
{
    if (m_accountDialog) {
        m_accountDialog->raise();
        return;
    }
    m_accountDialog = new windows::AccountDialog(m_profiles, m_window.get());
    m_accountDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_accountDialog, &windows::AccountDialog::sandboxChosen, this,
            [this] { m_window->askToDrop([this] { startSandbox(); }); });
    connect(m_accountDialog, &windows::AccountDialog::profileReady, this, [this](const QString &id) {
        m_accountDialog->accept();
        if (m_live && id == m_liveProfile)
            renewKey(id);
        else
            m_window->askToDrop([this, id] { openProfile(id); });
    });
    m_accountDialog->open();
}

void Composition::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new windows::SettingsDialog(m_settings, m_window.get());
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settingsDialog->open();
}

void Composition::showOrders(const QString &intentId)
{
    if (!m_orders) {
        m_orders = std::make_unique<windows::OrdersWindow>();
        m_orders->setLedger(m_live ? &m_live->ledger : nullptr);
        m_orders->setAftercare(m_live ? &m_live->aftercare : nullptr);
        m_orders->setRenewalPrice([this](const QString &ascii) { return renewalPrice(ascii); });
        const auto comeForward = [this] {
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_orders.get(), &windows::OrdersWindow::orderWanted, this, [this, comeForward](qint64 orderId) {
            comeForward();
            m_window->showOrder(orderId);
        });
        connect(m_orders.get(), &windows::OrdersWindow::draftWanted, this, comeForward);
        connect(m_orders.get(), &windows::OrdersWindow::searchWanted, this, [this, comeForward](const QStringList &names) {
            comeForward();
            m_window->searchFor(names);
        });
    }
    m_orders->present();
    m_orders->showClick(intentId);
}

/// What the extension costs a year; a premium name has its own price, which is not known here.
std::optional<base::Money> Composition::renewalPrice(const QString &ascii) const
{
    const auto name = base::DomainName::parse(ascii);
    const auto *catalogue = m_live && name ? m_live->catalogue.snapshot().get() : nullptr;
    const auto *extension = catalogue != nullptr ? catalogue->find(name->extension()) : nullptr;
    const bool isYear = extension != nullptr && extension->renew && extension->renew->months == 12;
    return isYear ? std::optional(extension->renew->net) : std::nullopt;
}

void Composition::showNames(const QString &name)
{
    if (!m_names) {
        m_names = std::make_unique<windows::NamesWindow>();
        m_names->setShortlist(&m_shortlist);
        m_names->setWatcher(m_live ? &m_live->watcher : nullptr);
        connect(m_names.get(), &windows::NamesWindow::searchWanted, this, [this](const QStringList &names) {
            m_window->raise();
            m_window->activateWindow();
            m_window->searchFor(names);
        });
    }
    m_names->present();
    if (!name.isEmpty())
        m_names->showName(name);
}

} // namespace cartouche
