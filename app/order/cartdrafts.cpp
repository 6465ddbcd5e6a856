// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartdrafts.h"

#include "api/cartroutes.h"
#include "base/domainname.h"
#include "order/purchase.h"
#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Result;

CartDrafts::CartDrafts(api::Client &client, Purchase &purchase, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_purchase(purchase), m_clock(clock)
{
    connect(&purchase.draft(), &Draft::changed, this, &CartDrafts::changed);
    connect(&purchase, &Purchase::currentOrderChanged, this, &CartDrafts::changed);
}

QList<CartDraft> CartDrafts::drafts() const
{
    QList<CartDraft> all;
    if (const CartDraft now = present(); now.count > 0)
        all.append(now);
    std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(all), [this](const CartDraft &draft) {
        const bool isOver = draft.expires.isValid() && draft.expires <= m_clock.now();
        return draft.cartId != m_purchase.cart().cartId() && !isOver;
    });
    return all;
}

CartDraft CartDrafts::present() const
{
    // What was ordered is no draft any more.
    if (m_purchase.orderId() != 0 || m_purchase.isInFlight())
        return {};
    CartDraft draft;
    draft.isPresent = true;
    const QList<DraftName> wanted = m_purchase.draft().wanted();
    for (const DraftName &name : wanted)
        draft.names.append(name.name.ascii());
    draft.count = draft.names.size();
    draft.cartId = m_purchase.cart().cartId();
    draft.expires = m_purchase.cart().expires();
    return draft;
}

void CartDrafts::refresh()
{
    ++m_run;
    whenCurrent(api::listCarts(m_client), this, m_run, [this](const Result<QStringList> &ids) {
        if (!ids)
            return; // what was found before stays
        m_found.clear();
        m_toRead = ids->first(std::min(ids->size(), mostCarts));
        m_toRead.removeAll(m_purchase.cart().cartId());
        Q_EMIT changed();
        readNext();
    });
}

void CartDrafts::readNext()
{
    if (m_toRead.isEmpty())
        return;
    whenCurrent(api::readCart(m_client, m_toRead.takeFirst()), this, m_run, [this](const Result<api::Cart> &cart) {
        const bool isOurs = cart && cart->description.startsWith("cartouche-"_L1);
        if (!isOurs || cart->readOnly || cart->items.isEmpty()) {
            readNext();
            return;
        }
        CartDraft draft;
        draft.cartId = cart->cartId;
        draft.expires = cart->expire;
        draft.count = cart->items.size();
        readItem(draft, cart->items.first(std::min(cart->items.size(), mostItems)));
    });
}

void CartDrafts::readItem(CartDraft draft, QList<qint64> items)
{
    if (items.isEmpty()) {
        readTotal(draft);
        return;
    }
    const qint64 item = items.takeFirst();
    whenCurrent(api::readItem(m_client, draft.cartId, item), this, m_run,
                [this, draft, items](const Result<api::CartItem> &read) mutable {
                    if (read && !read->parentItemId) {
                        if (const auto name = base::DomainName::parse(read->domain))
                            draft.names.append(name->ascii());
                    }
                    readItem(draft, items);
                });
}

void CartDrafts::readTotal(const CartDraft &read)
{
    whenCurrent(api::readSummary(m_client, read.cartId), this, m_run,
                [this, read](const Result<api::OrderSummary> &summary) {
                    CartDraft draft = read;
                    draft.names.removeDuplicates();
                    if (summary)
                        draft.total = summary->withTax.amount;
                    if (!draft.names.isEmpty()) {
                        m_found.append(draft);
                        Q_EMIT changed();
                    }
                    readNext();
                });
}

} // namespace cartouche::order
