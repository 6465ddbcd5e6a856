// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/offercheck.h"

#include <algorithm>

namespace cartouche::search {

namespace {

constexpr int parallel = 6;

bool isAboutName(const base::Error &error)
{
    return error.kind == base::Error::Kind::Refused || error.kind == base::Error::Kind::Conflict
        || error.kind == base::Error::Kind::NotFound;
}

} // namespace

OfferCheck::OfferCheck(api::Client &client, LookUps::CartProvider cart, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_lookUps(client, std::move(cart))
{
    connect(&m_lookUps, &LookUps::cartLost, this, &OfferCheck::cartLost);
    connect(&m_lookUps, &LookUps::answered, this,
            [this](const base::DomainName &name, const QList<api::Offer> &offers) {
                find(name).offers = offers;
                oneCame(name);
            });
    connect(&m_lookUps, &LookUps::failed, this, [this](const base::DomainName &name, const base::Error &error) {
        if (isAboutName(error)) {
            find(name).error = error;
            oneCame(name);
            return;
        }
        stop();
        Q_EMIT failed(error);
    });
}

OfferCheck::Answer &OfferCheck::find(const base::DomainName &name)
{
    return *std::find_if(m_answers.begin(), m_answers.end(), [&name](const Answer &each) { return each.name == name; });
}

void OfferCheck::oneCame(const base::DomainName &name)
{
    find(name).at = m_clock.now();
    if (--m_missing == 0)
        Q_EMIT finished();
    else
        pump();
}

void OfferCheck::start(const QList<base::DomainName> &names)
{
    stop();
    m_answers.clear();
    for (const base::DomainName &name : names)
        m_answers.append({name, {}, {}, {}});
    m_next = 0;
    m_missing = m_answers.size();
    pump();
}

void OfferCheck::stop()
{
    m_lookUps.cancelAll();
    m_missing = 0;
}

void OfferCheck::pump()
{
    while (m_lookUps.underWay() < parallel && m_next < m_answers.size())
        m_lookUps.ask(m_answers.at(m_next++).name, LookUps::Urgency::Page);
}

bool OfferCheck::differs(const SearchResult &shown, const QList<api::Offer> &offers)
{
    const Verdict verdict = judge(offers);
    if (shown.offer() == nullptr || verdict.offerIndex < 0 || verdict.state != shown.state)
        return true;
    const OfferDigest fresh = OfferDigest::of(offers.at(verdict.offerIndex));
    return fresh.first != shown.offer()->first || fresh.renewal != shown.offer()->renewal
        || fresh.months != shown.offer()->months;
}

} // namespace cartouche::search
