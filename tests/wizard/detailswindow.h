// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/configurationform.h"
#include "order/purchase.h"
#include "widgets/consentbox.h"
#include "wizard/nameslist.h"
#include "wizard/sandboxwindow.h"

class QPushButton;

namespace cartouche::tests {

/// The real window in the sandbox on its details page, and what a person does there.
class DetailsWindow : public SandboxWindow
{
public:
    /// Chooses these names and goes on until their rules and the contacts are there; a transfer gets a code.
    bool goToDetails(const QStringList &names);
    bool choose(const QString &ascii);
    [[nodiscard]] const order::DraftName &name(const QString &ascii) { return *purchase().draft().find(ascii); }
    [[nodiscard]] QString value(const QString &ascii, const QString &label) { return name(ascii).values.value(label); }
    /// How many names have this value.
    [[nodiscard]] int count(const QString &label, const QString &value);
    template <typename T>
    [[nodiscard]] T *see(const QString &objectName = {})
    {
        return person().see<T>(objectName);
    }
    [[nodiscard]] wizard::NamesList *nameList() { return see<wizard::NamesList>(); }
    [[nodiscard]] forms::ConfigurationForm *form() { return see<forms::ConfigurationForm>(); }
    [[nodiscard]] QString note();
    /// As it is listed; one without a name when it is not.
    [[nodiscard]] wizard::NameRow row(const QString &ascii);
    /// Presses "Apply to all names" of the section with this field, or chooses the last of the other ways.
    bool applyWith(const QString &label, const QString &button = QStringLiteral("applyToAll"));
    /// Ticks the box of a consent.
    bool declare(const QString &label);
    /// A visible one; null without.
    [[nodiscard]] QPushButton *buttonSaying(const QString &text);
    bool press(const QString &objectName);
};

} // namespace cartouche::tests
