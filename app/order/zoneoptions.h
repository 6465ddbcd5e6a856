// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "order/cartsession.h"
#include "order/draft.h"

#include <QHash>
#include <QObject>

namespace cartouche::order {

/// What can be ordered with the names' zones, asked for once an extension and written into the draft. Nobody waits for it:
/// where it cannot be read nothing is offered.
class ZoneOptions : public QObject
{
    Q_OBJECT
public:
    ZoneOptions(api::Client &client, const CartSession &cart, Draft &draft, QObject *parent = nullptr);

private:
    void look();
    void ask(const QString &extension, const QString &ascii);

    struct Known
    {
        bool isAsking = true;
        QList<api::OptionDefinition> options;
    };
    api::Client &m_client;
    const CartSession &m_cart;
    Draft &m_draft;
    QHash<QString, Known> m_known; ///< by extension
};

} // namespace cartouche::order
