// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/cartroutes.h"
#include "base/whendone.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "store/await.h"
#include "store/database.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using search::State;
using search::Watcher;
using store::NameAnswer;

class HandClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

/// A watcher at the real sandbox, over a real file; only the time is made.
class WatcherFixture : public QObject
{
    Q_OBJECT

protected:
    void startSandbox()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    }
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = m_sandbox.calls(u"GET"_s, u"/order/cart/{cartId}/domain"_s).count;
        m_cartId.clear();
        m_cartsMade = 0;
        m_clock.time = QDateTime::currentDateTimeUtc();
        open();
    }
    void end()
    {
        m_watcher.reset();
        m_client.reset();
        m_database.reset();
    }
    void open()
    {
        end();
        m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
        api::Client::Options options;
        options.readsPerMinute = 0;
        options.retryBase = 1ms;
        m_client = std::make_unique<api::Client>(
            api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value(),
            api::Credentials{m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()}, options);
        m_watcher = std::make_unique<Watcher>(*m_client, [this] { return cart(); }, *m_database, m_clock);
        connect(m_watcher.get(), &Watcher::cartLost, this, [this] { m_cartId.clear(); });
        m_watcher->start();
    }
    [[nodiscard]] api::Reply<QString> cart()
    {
        return m_cartId.isEmpty() ? newCart() : QtFuture::makeReadyFuture(base::Result<QString>(m_cartId));
    }
    [[nodiscard]] api::Reply<QString> newCart()
    {
        return base::continued<QString>(api::createCart(*m_client, {u"FR"_s, {}, {}}), m_client.get(),
                                        [this](const base::Result<api::Cart> &made) -> base::Result<QString> {
                                            if (!made)
                                                return base::failure(made.error());
                                            ++m_cartsMade;
                                            m_cartId = made->cartId;
                                            return m_cartId;
                                        });
    }
    /// Time goes by, and the watcher looks at the clock.
    void advance(std::chrono::seconds by)
    {
        m_clock.time = m_clock.time.addSecs(by.count());
        m_watcher->wake();
    }
    [[nodiscard]] State stateOf(const QString &name) const
    {
        const NameAnswer *answer = m_watcher->answer(name);
        return answer == nullptr ? State::Asking : search::stateOf(answer->state);
    }
    /// An answer of two days ago, as an earlier run of the program left it.
    bool remember(const QString &name, const QString &state, qint64 firstCents = 0)
    {
        store::Watchlist list(*m_database, m_sandbox.endpoint());
        NameAnswer answer{m_clock.time.addDays(-2), state, {}, {}};
        if (firstCents > 0)
            answer.first = base::Money(firstCents * 1'000'000, u"EUR"_s);
        return await(list.put({{name, answer.at, true, true, false}})).has_value()
            && await(list.record(name, answer, true)).has_value();
    }
    [[nodiscard]] static QList<api::Offer> offers(const QString &mode, qint64 cents)
    {
        api::Offer offer;
        offer.pricingMode = mode;
        offer.orderable = true;
        offer.prices.append({u"TOTAL"_s, {base::Money(cents * 1'000'000, u"EUR"_s), {}}, {}});
        return {offer};
    }
    /// Questions since the test began.
    [[nodiscard]] int asked() const { return m_sandbox.calls(u"GET"_s, u"/order/cart/{cartId}/domain"_s).count - m_before; }

    test::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    HandClock m_clock;
    QString m_cartId;
    int m_cartsMade = 0;
    int m_before = 0;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace cartouche::tests
