// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "support/person.h"

#include <QDir>

namespace cartouche::tests {

/// A whole purchase in the sandbox, from the first window to "delivered", as a person would do it:
/// exemple.fr for a year, and a second name that is transferred in with its auth code; then a look at the
/// orders. Photographs every page in both languages, light and dark.
class Tour
{
public:
    Tour(Composition &composition, QDir pictures);

    /// Every step until it is done or one fails; false when one failed.
    bool run();
    [[nodiscard]] qint64 orderId() const;
    [[nodiscard]] QString status() const;

private:
    bool chooseSandbox();
    bool search();
    bool decideOffers();
    bool fillDetails();
    bool fillName();
    bool review();
    bool pay();
    bool lookAtOrders();
    bool photograph(const QString &page);
    bool photograph(const QString &page, QWidget &window);
    bool pressNext();
    bool waitForPage(int page);

    Composition &m_composition;
    wizard::OrderWizard &m_window;
    Person m_person;
    QDir m_pictures;
};

} // namespace cartouche::tests
