// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartsession.h"

#include "api/cartroutes.h"
#include "base/logging.h"
#include "base/whendone.h"

#include <QUuid>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr qint64 renewBeforeExpirySeconds = 600;

} // namespace

CartSession::CartSession(api::Client &client, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
}

CartSession::~CartSession()
{
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    settle(base::failure(cancelled));
}

api::Reply<QString> CartSession::ensure()
{
    auto promise = std::make_shared<Waiting>();
    promise->start();
    QFuture<base::Result<QString>> future = promise->future();
    m_waiting.append(promise);
    proceed();
    return future;
}

void CartSession::setSubsidiary(const QString &subsidiary)
{
    if (m_subsidiary != subsidiary && !m_subsidiary.isEmpty())
        forget();
    m_subsidiary = subsidiary;
    proceed();
}

void CartSession::proceed()
{
    if (m_waiting.isEmpty() || m_isBusy || m_subsidiary.isEmpty())
        return;

    const bool isExpiring = m_cart.expire.isValid()
        && m_clock.now().secsTo(m_cart.expire) < renewBeforeExpirySeconds;
    if (!m_cart.cartId.isEmpty() && isExpiring)
        forget();
    if (m_isBusy)
        return; // who heard that it is lost has asked for the next one already

    if (m_cart.cartId.isEmpty())
        create();
    else if (!m_isAssigned)
        assign();
    else
        settle(m_cart.cartId);
}

void CartSession::forget()
{
    if (m_cart.cartId.isEmpty())
        return;
    m_cart = {};
    m_tag.clear();
    m_isAssigned = false;
    m_isAssignUncertain = false;
    Q_EMIT lost();
}

void CartSession::create()
{
    m_isBusy = true;
    const QString tag = u"cartouche-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    base::whenDone(api::createCart(m_client, {m_subsidiary, tag, {}}), this,
                    [this, tag, subsidiary = m_subsidiary](const base::Result<api::Cart> &cart) {
                        m_isBusy = false;
                        if (subsidiary != m_subsidiary) {
                            proceed();
                            return;
                        }
                        if (!cart) {
                            // A cart that was made without our knowing is empty and expires by itself.
                            settle(base::failure(cart.error()));
                            return;
                        }
                        m_cart = *cart;
                        m_tag = tag;
                        // A cart that is over as soon as it is made tells of two clocks, not of its end.
                        if (m_clock.now().secsTo(m_cart.expire) < renewBeforeExpirySeconds)
                            m_cart.expire = {};
                        qCInfo(logOrder) << "cart made, expires" << m_cart.expire;
                        assign();
                    });
}

void CartSession::assign()
{
    m_isBusy = true;
    base::whenDone(api::assignCart(m_client, m_cart.cartId), this,
                    [this, cartId = m_cart.cartId](const base::Result<void> &answer) {
                        m_isBusy = false;
                        if (m_cart.cartId == cartId)
                            assigned(answer);
                        else
                            proceed(); // it was forgotten meanwhile
                    });
}

void CartSession::assigned(const base::Result<void> &answer)
{
    if (!answer) {
        const Error &error = answer.error();
        // A second assignment is refused: after a lost answer that refusal is the proof of the first.
        const bool isRefused = error.kind == Error::Kind::Refused || error.kind == Error::Kind::Conflict;
        const bool isThereAlready = isRefused
            && (m_isAssignUncertain || error.serverMessage.contains("already"_L1, Qt::CaseInsensitive));
        if (!isThereAlready) {
            m_isAssignUncertain = m_isAssignUncertain || error.outcomeUnknown();
            if (error.kind == Error::Kind::NotFound)
                forget();
            settle(base::failure(error));
            return;
        }
    }
    m_isAssigned = true;
    settle(m_cart.cartId);
}

void CartSession::settle(const base::Result<QString> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
}

} // namespace cartouche::order
