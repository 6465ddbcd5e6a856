// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/wizardshortcuts.h"

#include "wizard/orderwizard.h"

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
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [window] { Q_EMIT window->settingsWanted(); });
}

} // namespace cartouche::wizard
