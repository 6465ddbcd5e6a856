// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/coupons.h"

#include "api/cartroutes.h"
#include "order/whencurrent.h"

#include <utility>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

Coupons::Coupons(api::Client &client, CartSession &cart, QObject *parent)
    : QObject(parent), m_client(client), m_cart(cart)
{
    connect(&cart, &CartSession::lost, this, &Coupons::cartLost);
}

void Coupons::add(const QString &code)
{
    const QString wanted = code.trimmed();
    if (isBusy() || wanted.isEmpty())
        return;
    begin(wanted);
    if (m_cart.cartId().isEmpty())
        return fail(base::invalid("no-cart"_ba));
    if (m_codes.contains(wanted))
        return fail(base::invalid("coupon-twice"_ba));
    whenCurrent(api::addCoupon(m_client, m_cart.cartId(), wanted), this, m_run,
                [this](const base::Result<QStringList> &codes) {
                    if (codes)
                        take(*codes);
                    else if (codes.error().outcomeUnknown())
                        readAfter(codes.error(), true);
                    else
                        fail(codes.error());
                });
}

void Coupons::remove(const QString &code)
{
    if (isBusy() || m_cart.cartId().isEmpty() || !m_codes.contains(code))
        return;
    begin(code);
    whenCurrent(api::removeCoupon(m_client, m_cart.cartId(), code), this, m_run,
                [this, code](const base::Result<void> &done) {
                    if (!done) {
                        readAfter(done.error(), false);
                        return;
                    }
                    QStringList left = m_codes;
                    left.removeAll(code);
                    take(left);
                });
}

/// What became of a code whose answer says nothing: its place in the list tells.
void Coupons::readAfter(const Error &lost, bool wasAdded)
{
    whenCurrent(api::listCoupons(m_client, m_cart.cartId()), this, m_run,
                [this, lost, wasAdded](const base::Result<QStringList> &codes) {
                    if (!codes) {
                        fail(codes.error());
                        return;
                    }
                    if (codes->contains(m_current) != wasAdded)
                        m_error = lost;
                    take(*codes);
                });
}

void Coupons::begin(const QString &code)
{
    m_error.reset();
    m_current = code;
    m_lastCode = code;
    Q_EMIT stateChanged();
}

void Coupons::fail(const Error &error)
{
    // A 404 may be about the code or about the cart: the review that follows tells.
    m_error = error;
    end();
}

void Coupons::take(const QStringList &codes)
{
    const bool isOther = std::exchange(m_codes, codes) != codes;
    for (const QString &code : codes)
        m_lost.removeAll(code);
    end();
    if (isOther)
        Q_EMIT changed();
}

void Coupons::end()
{
    m_current.clear();
    Q_EMIT stateChanged();
}

void Coupons::forgetError()
{
    if (!m_error)
        return;
    m_error.reset();
    Q_EMIT stateChanged();
}

void Coupons::cartLost()
{
    ++m_run;
    m_lost += std::exchange(m_codes, {});
    m_lost.removeDuplicates();
    m_current.clear();
    Q_EMIT stateChanged();
}

void Coupons::clear()
{
    ++m_run;
    m_codes.clear();
    m_lost.clear();
    m_current.clear();
    m_lastCode.clear();
    m_error.reset();
    Q_EMIT stateChanged();
}

} // namespace cartouche::order
