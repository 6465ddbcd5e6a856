// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchrun.h"

#include "api/cartroutes.h"
#include "api/meroutes.h"
#include "base/logging.h"
#include "base/whendone.h"

namespace cartouche::search {

using namespace Qt::StringLiterals;
using base::Error;

SearchRun::SearchRun(api::Client &client, CartProvider cart, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_cart(std::move(cart)), m_clock(clock),
      m_popular{u"fr"_s, u"com"_s, u"net"_s, u"org"_s, u"eu"_s, u"info"_s, u"be"_s, u"ch"_s, u"de"_s,
                u"it"_s, u"es"_s, u"io"_s, u"app"_s, u"shop"_s, u"online"_s, u"tech"_s}
{
}

void SearchRun::readPopularExtensions(const QString &subsidiary)
{
    base::whenDone(api::readHighlightedExtensions(m_client, subsidiary), this,
                    [this](const base::Result<QStringList> &extensions) {
                        if (!extensions || extensions->isEmpty()) {
                            if (!extensions)
                                qCInfo(logSearch) << "highlighted extensions:" << extensions.error().toLogLine();
                            return;
                        }
                        constexpr qsizetype most = 24;
                        m_popular = extensions->first(std::min(most, extensions->size()));
                        Q_EMIT popularExtensionsChanged();
                    });
}

void SearchRun::start(const NameQuery &query)
{
    ++m_generation;
    m_queue.clear();
    m_running = 0;
    m_askedTwice.clear();
    m_results.setNames(query.names);
    QList<int> rows;
    for (int row = 0; row < m_results.rowCount(); ++row) {
        const SearchResult &result = m_results.results().at(row);
        if (result.state == State::Asking || result.state == State::NoAnswer)
            rows.append(row);
    }
    m_total = static_cast<int>(rows.size());
    m_answered = 0;
    enqueue(rows);
}

void SearchRun::askAgain(qint64 olderThanSeconds)
{
    ++m_generation;
    m_queue.clear();
    m_running = 0;
    const QDateTime now = m_clock.now();
    QList<int> rows;
    for (int row = 0; row < m_results.rowCount(); ++row) {
        const SearchResult &result = m_results.results().at(row);
        const bool isOld = !result.answeredAt.isValid()
            || result.answeredAt.secsTo(now) >= olderThanSeconds;
        if (result.state == State::Asking || result.state == State::NoAnswer || isOld)
            rows.append(row);
    }
    m_total = static_cast<int>(rows.size());
    m_answered = 0;
    enqueue(rows);
}

void SearchRun::stop()
{
    ++m_generation;
    m_queue.clear();
    m_running = 0;
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    for (int row = 0; row < m_results.rowCount(); ++row) {
        if (m_results.results().at(row).state == State::Asking)
            m_results.setFailure(row, cancelled, m_clock.now());
    }
    Q_EMIT progressed();
}

void SearchRun::enqueue(const QList<int> &rows)
{
    for (const int row : rows) {
        m_results.setAsking(row);
        m_queue.append(m_results.results().at(row).name);
    }
    Q_EMIT progressed();
    pump();
}

void SearchRun::pump()
{
    while (m_running < parallel && !m_queue.isEmpty()) {
        ++m_running;
        ask(m_queue.takeFirst());
    }
}

void SearchRun::ask(const base::DomainName &name)
{
    base::whenDone(m_cart(), this, [this, generation = m_generation, name](const base::Result<QString> &cart) {
        if (generation != m_generation)
            return;
        if (cart)
            ask(name, *cart);
        else
            finish(name, base::failure(cart.error()));
    });
}

void SearchRun::ask(const base::DomainName &name, const QString &cart)
{
    base::whenDone(api::readOffers(m_client, cart, name.ascii()), this,
                    [this, generation = m_generation, name, cart](const base::Result<QList<api::Offer>> &offers) {
                        if (generation != m_generation)
                            return;
                        const bool isCartGone = !offers && offers.error().kind == Error::Kind::NotFound;
                        if (!isCartGone || m_askedTwice.contains(name.ascii())) {
                            finish(name, offers);
                            return;
                        }
                        m_askedTwice.insert(name.ascii());
                        // Several questions meet the same loss; the second must not cost the new cart.
                        if (cart != m_lostCart) {
                            m_lostCart = cart;
                            Q_EMIT cartLost();
                        }
                        ask(name);
                    });
}

void SearchRun::finish(const base::DomainName &name, const base::Result<QList<api::Offer>> &offers)
{
    --m_running;
    ++m_answered;
    if (const int row = m_results.indexOf(name); row >= 0) {
        if (offers)
            m_results.setAnswer(row, *offers, m_clock.now());
        else
            m_results.setFailure(row, offers.error(), m_clock.now());
    }
    if (!offers && concernsAll(offers.error())) {
        const Error &error = offers.error();
        stop();
        Q_EMIT failed(error);
        return;
    }
    Q_EMIT progressed();
    pump();
}

bool SearchRun::concernsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        return false; // of this name alone
    default:
        return true;
    }
}

} // namespace cartouche::search
