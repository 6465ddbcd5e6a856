// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/wizardshortcuts.h"

#include "wizard/orderwizard.h"
#include "wizard/searchpage.h"

#include <QShortcut>

namespace cartouche::wizard {

WizardShortcuts::WizardShortcuts(OrderWizard &wizard) : QObject(&wizard)
{
    OrderWizard *window = &wizard;
    const auto add = [this, window](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, window);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    for (int step = 0; step < OrderWizard::PageCount; ++step)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)), [window, step] { window->goTo(step); });
    add(QKeySequence(Qt::ALT | Qt::Key_N), [window] { window->goOn(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [window] { window->goOn(); });
    add(QKeySequence(Qt::ALT | Qt::Key_B), [window] { window->goBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [window] { window->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [window] { window->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [window] { Q_EMIT window->ordersWanted({}); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [window] { Q_EMIT window->namesWanted(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [window] { Q_EMIT window->settingsWanted(); });
    addForSearch(window);
}

/// Keys of the first page; on the others they do nothing.
void WizardShortcuts::addForSearch(OrderWizard *window)
{
    const auto add = [this, window](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, window);
        connect(shortcut, &QShortcut::activated, this, [window, action] {
            if (SearchPage *page = window->searching())
                action(*page);
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [](SearchPage &page) { page.importList(); });
    add(QKeySequence(Qt::Key_F5), [](SearchPage &page) { page.askAgain(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Period), [](SearchPage &page) { page.pauseOrResume(); });
    constexpr int chips = 5;
    for (int chip = 0; chip < chips; ++chip) {
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + chip)),
            [chip](SearchPage &page) { page.chooseExtensions(chip); });
    }
}

} // namespace cartouche::wizard
