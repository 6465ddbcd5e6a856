// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cartouche::wizard {

class OrderWizard;

/// The keys that work everywhere in the main window. None of them orders or pays.
class WizardShortcuts : public QObject
{
    Q_OBJECT
public:
    /// @param wizard also their parent
    explicit WizardShortcuts(OrderWizard &wizard);

private:
    void addForSearch(OrderWizard *window);
};

} // namespace cartouche::wizard
