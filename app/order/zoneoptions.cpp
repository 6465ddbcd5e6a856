// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/zoneoptions.h"

#include "api/cartroutes.h"
#include "base/whendone.h"

namespace cartouche::order {

ZoneOptions::ZoneOptions(api::Client &client, const CartSession &cart, Draft &draft, QObject *parent)
    : QObject(parent), m_client(client), m_cart(cart), m_draft(draft)
{
    connect(&draft, &Draft::changed, this, &ZoneOptions::look);
}

void ZoneOptions::look()
{
    if (m_cart.cartId().isEmpty())
        return;
    QSet<QString> without;
    for (const DraftName &name : m_draft.names()) {
        if (name.isLeftOut || name.itemId == 0 || name.areZoneOptionsKnown)
            continue;
        const QString extension = name.name.extension();
        const auto known = m_known.constFind(extension);
        if (known == m_known.constEnd())
            ask(extension, name.name.ascii());
        else if (!known->isAsking)
            without.insert(extension);
    }
    // Tells of a change, which brings us here again: by then these know.
    for (const QString &extension : std::as_const(without))
        m_draft.setZoneOptions(extension, m_known.value(extension).options);
}

void ZoneOptions::ask(const QString &extension, const QString &ascii)
{
    m_known.insert(extension, {true, {}});
    base::whenDone(api::readDomainOptions(m_client, m_cart.cartId(), ascii), this,
                   [this, extension](const base::Result<QList<api::OptionDefinition>> &options) {
                       // What could not be read is asked for once more with the next change.
                       if (!options && !options.error().isDenial() && options.error().kind != base::Error::Kind::Refused)
                           m_known.remove(extension);
                       else
                           m_known.insert(extension, {false, options.value_or(QList<api::OptionDefinition>())});
                       if (options)
                           look();
                   });
}

} // namespace cartouche::order
