// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"

#include <QCoreApplication>

namespace cartouche::forms {

/// What looks wrong with a member of a contact by its shape alone. It is never in the way: OVHcloud judges.
class ShapeWords
{
    Q_DECLARE_TR_FUNCTIONS(cartouche::forms::ShapeWords)
public:
    /// Empty when nothing looks wrong, and for what is empty.
    [[nodiscard]] static QString warning(const api::Contact &contact, const QString &label);
    /// The input could not make a value of what was typed.
    [[nodiscard]] static QString notUnderstood(const QString &label);

private:
    [[nodiscard]] static QString phone(const QString &number);
    [[nodiscard]] static QString date(const QString &text);
    [[nodiscard]] static QString postalCode(const QString &code, const QString &country);
};

} // namespace cartouche::forms
