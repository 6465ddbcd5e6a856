// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/lookups.h"

#include "api/cartroutes.h"
#include "base/whendone.h"

namespace cartouche::search {

using base::Error;

LookUps::LookUps(api::Client &client, CartProvider cart, QObject *parent)
    : QObject(parent), m_client(client), m_cart(std::move(cart))
{
}

LookUps::~LookUps()
{
    cancelAll();
}

void LookUps::ask(const base::DomainName &name, Urgency urgency)
{
    if (isUnderWay(name))
        return;
    const quint64 number = ++m_last;
    m_open.insert(name.ascii(), {number, urgency, false, {}});
    askForCart(name, number);
}

void LookUps::cancel(const base::DomainName &name)
{
    const auto open = m_open.constFind(name.ascii());
    if (open == m_open.cend())
        return;
    QFuture<base::Result<QList<api::Offer>>> reply = open->reply;
    m_open.erase(open);
    reply.cancel();
}

void LookUps::cancelAll()
{
    const QHash<QString, Question> open = std::exchange(m_open, {});
    for (const Question &question : open) {
        QFuture<base::Result<QList<api::Offer>>> reply = question.reply;
        reply.cancel();
    }
}

bool LookUps::isOpen(const base::DomainName &name, quint64 number) const
{
    const auto open = m_open.constFind(name.ascii());
    return open != m_open.cend() && open->number == number;
}

void LookUps::askForCart(const base::DomainName &name, quint64 number)
{
    base::whenDone(m_cart(), this, [this, name, number](const base::Result<QString> &cart) {
        if (!isOpen(name, number))
            return;
        if (cart)
            askWith(name, number, *cart);
        else
            took(name, number, {}, base::failure(cart.error()));
    });
}

void LookUps::askWith(const base::DomainName &name, quint64 number, const QString &cart)
{
    Question &question = m_open[name.ascii()];
    const auto reply = api::readOffers(m_client, cart, name.ascii(), question.urgency == Urgency::Background);
    question.reply = reply;
    base::whenDone(reply, this, [this, name, number, cart](const base::Result<QList<api::Offer>> &offers) {
        if (isOpen(name, number))
            took(name, number, cart, offers);
    });
}

void LookUps::took(const base::DomainName &name, quint64 number, const QString &cart,
                   const base::Result<QList<api::Offer>> &offers)
{
    Question &question = m_open[name.ascii()];
    const bool isCartGone = !offers && offers.error().kind == Error::Kind::NotFound && !cart.isEmpty();
    if (isCartGone && !question.isSecondTry) {
        question.isSecondTry = true;
        // Several questions meet the same loss; the second must not cost the new cart.
        if (cart != m_lostCart) {
            m_lostCart = cart;
            Q_EMIT cartLost(cart);
        }
        askForCart(name, number);
        return;
    }
    m_open.remove(name.ascii());
    if (offers)
        Q_EMIT answered(name, *offers);
    else
        Q_EMIT failed(name, offers.error());
}

} // namespace cartouche::search
