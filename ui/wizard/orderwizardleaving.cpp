// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"
#include "search/searchrun.h"
#include "widgets/askfirst.h"
#include "wizard/orderwizard.h"
#include "wizard/wizardpage.h"

#include <QCloseEvent>

// Closing the window, and dropping what was chosen: never without asking.
namespace cartouche::wizard {

using widgets::askFirst;

bool OrderWizard::wouldLose() const
{
    if (m_session == nullptr)
        return false;
    if (m_session->purchase->isInFlight())
        return true;
    const bool isOpen = !m_session->purchase->draft().isEmpty() || !m_session->search->results().chosen().isEmpty();
    return isOpen && !isOrderMade();
}

void OrderWizard::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !wouldLose()) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void OrderWizard::reject()
{
    // Esc first stops what is running, and never leaves without asking.
    if (WizardPage *page = pageAt(currentId()); page != nullptr && page->stopRunning())
        return;
    close();
}

void OrderWizard::askBeforeClosing()
{
    const auto leave = [this] {
        m_mayClose = true;
        close();
    };
    if (m_session->purchase->isInFlight()) {
        askFirst(this, tr("An answer from OVHcloud is still awaited."),
                    tr("What was sent cannot be called back. It is in the journal: at the next start Cartouche tells that "
                       "its outcome is unknown, and sends nothing again."),
                    tr("Close all the same"), leave);
        return;
    }
    askFirst(this, tr("Close and drop this selection?"),
                tr("The selected names and what you entered for them are not kept. Nothing was ordered."),
                tr("Close and drop"), leave);
}

void OrderWizard::askToDrop(const std::function<void()> &then)
{
    if (!wouldLose()) {
        then();
        return;
    }
    if (m_session->purchase->isInFlight())
        return;
    askFirst(this, tr("Drop this selection?"),
                tr("The selected names and what you entered for them belong to this account and are not kept. Nothing was "
                   "ordered."),
                tr("Drop it"), then);
}

} // namespace cartouche::wizard
