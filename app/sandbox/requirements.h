// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/world.h"

#include <QJsonArray>

namespace cartouche::sandbox {

/// One configuration that an item may have.
struct Requirement
{
    QString label;
    QString type;
    bool required = false;       ///< the checkout refuses the item without it
    QStringList fields{};        ///< of a contact: the members that it needs
    QStringList allowedValues{}; ///< empty: any
};

/// By action, extension and name; what the registry adds is read off its rule.
[[nodiscard]] QList<Requirement> requirementsFor(const Offer &offer, const Switches &switches);

/// The same for what is no name.
[[nodiscard]] QList<Requirement> requirementsFor(const Plan &plan);

/// Whether an item has a configuration of this name.
[[nodiscard]] bool isAskedFor(const QString &label, const CartItem &item, const Switches &switches);

/// order.cart.ConfigurationRequirements[]
[[nodiscard]] QJsonArray requiredConfigurationJson(const CartItem &item, const Switches &switches);

/// What a new item starts with, without ids.
/// @param account who adds it; nullptr for nobody
[[nodiscard]] QList<Configuration> initialConfigurations(const Account *account, const Switches &switches);

/// Everything the dry run and the checkout look at before there is an order: missing and doubled
/// configurations, their values, and the registry's rule.
/// @return the refusal, or none when the cart can be ordered
[[nodiscard]] std::optional<Answer> checkCart(const World &world, const Cart &cart, const Account &account,
                                              const QDateTime &now);

} // namespace cartouche::sandbox
