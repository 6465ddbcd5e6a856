// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/offer.h"

#include <QDateTime>

namespace cartouche::sandbox {

struct Configuration
{
    qint64 id = 0;
    QString label;
    QString value;
};

struct CartItem
{
    qint64 id = 0;
    Offer offer;
    base::Period duration;
    QList<Configuration> configurations; ///< a label may stand here twice; that is found out later

    [[nodiscard]] std::optional<QString> value(QStringView label) const;
};

struct Cart
{
    QString id;
    QString description;
    QDateTime expire;
    bool readOnly = false;
    QString account; ///< nichandle; empty while not assigned
    const Subsidiary *subsidiary = nullptr;
    QList<CartItem> items;

    [[nodiscard]] CartItem *item(qint64 itemId);
};

} // namespace cartouche::sandbox
