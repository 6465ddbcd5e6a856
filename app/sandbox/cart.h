// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/extensions.h"
#include "sandbox/offer.h"
#include "sandbox/plan.h"

#include <QDateTime>

namespace cartouche::sandbox {

struct Configuration
{
    qint64 id = 0;
    QString label;
    QString value;
};

/// What an item is that is no name.
struct PlanChoice
{
    Plan plan;
    QString pricingMode;
    int quantity = 1;
    qint64 parent = 0; ///< item id; 0 for a product of its own and for an option of an owned name
    QString service;   ///< the owned name it is for; empty else
};

struct CartItem
{
    qint64 id = 0;
    Offer offer; ///< empty when there is a plan
    base::Period duration;
    QList<Configuration> configurations; ///< a label may stand here twice; that is found out later
    std::optional<PlanChoice> plan;      ///< a zone, a hosting, an option…; none for a name

    [[nodiscard]] std::optional<QString> value(QStringView label) const;
    /// "fr", "zone": what messages call it.
    [[nodiscard]] QString productCode() const { return plan ? plan->plan.code : QString(offer.extension->name); }
};

struct Cart
{
    QString id;
    QString description;
    QDateTime expire;
    bool readOnly = false;
    QString account; ///< nichandle; empty while not assigned
    const Subsidiary *subsidiary = nullptr;
    QList<CartItem> items;  ///< names
    QList<CartItem> extras; ///< everything else, each with its plan
    QStringList coupons;
    qint64 orderId = 0; ///< what it became; 0 while it is open

    [[nodiscard]] CartItem *item(qint64 itemId);
    [[nodiscard]] const CartItem *item(qint64 itemId) const;
    /// Of names and everything else, as they were added.
    [[nodiscard]] QList<qint64> itemIds() const;
    [[nodiscard]] QList<qint64> optionsOf(qint64 itemId) const;
    /// Takes an item out, and what is attached to it.
    void remove(qint64 itemId);
    /// The name an item is about: its own, its parent's, the owned or the configured one.
    [[nodiscard]] QString subjectOf(const CartItem &item) const;
};

} // namespace cartouche::sandbox
