// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderssample.h"

#include <QSignalSpy>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;

namespace {

constexpr qint64 cent = 1'000'000;

bool done(const QFuture<base::Result<void>> &future)
{
    const auto result = await(future);
    if (!result)
        qWarning("not written: %s", qPrintable(result.error().toLogLine()));
    return result.has_value();
}

Error lost(const QString &technical)
{
    Error error;
    error.kind = Error::Kind::OutcomeUnknown;
    error.route = "POST /order/cart/{cartId}/checkout"_ba;
    error.technical = technical;
    return error;
}

} // namespace

OrdersSample::OrdersSample()
{
    // A little before now, so that it is today and nothing lies ahead.
    m_clock.time = QDateTime::currentDateTimeUtc().addSecs(-200);
    m_database = std::make_unique<store::Database>(file(u"cartouche.db"_s));
    m_journal = std::make_unique<store::Journal>(*m_database, m_clock);
}

OrdersSample::~OrdersSample()
{
    close();
}

store::OrderIntent OrdersSample::click(const QString &id, const QStringList &names, qint64 ucents) const
{
    store::OrderIntent intent = order(id, names, m_server.endpointText());
    intent.total = base::Money(ucents, u"EUR"_s);
    intent.newestKnownOrder = 215'478'693;
    return intent;
}

bool OrdersSample::known(qint64 orderId, const QString &status, const QStringList &names, double total,
                         const QDateTime &date, bool isFinished)
{
    OrderServer::Order served{status, total, names, date, QDateTime::currentDateTimeUtc().addDays(4)};
    if (status == "cancelled"_L1)
        served.expires = date.addDays(7);
    m_server.orders.insert(orderId, served);
    KnownOrder row = seen(orderId, status);
    row.endpoint = m_server.endpointText();
    row.account = u"ab12345-ovh"_s;
    row.names = names;
    row.total = *base::Money::fromDouble(total, u"EUR"_s);
    row.createdAt = date;
    row.expiresAt = served.expires;
    row.seenAt = status == "cancelled"_L1 ? served.expires : QDateTime();
    row.isFinished = isFinished;
    return done(m_journal->orderSeen(row));
}

bool OrdersSample::fill()
{
    const QDateTime now = m_clock.time;
    const auto daysAgo = [now](int days) { return now.addDays(-days); };
    QStringList twelve{u"atelier-nord.com"_s};
    for (int i = 1; i < 12; ++i)
        twelve.append(u"atelier-nord-%1.com"_s.arg(i));

    bool isWritten = known(214'702'256, u"cancelled"_s, {u"maree.info"_s}, 4.79, daysAgo(23), true)
        && known(214'990'305, u"delivered"_s, {u"vent-portant.eu"_s, u"vent-portant.fr"_s}, 17.98, daysAgo(14), true)
        && known(215'361'884, u"checking"_s, {u"quai-ouest.fr"_s}, 8.39, daysAgo(7))
        && known(215'396'540, u"delivering"_s, twelve, 131.28, daysAgo(6))
        && known(215'402'117, u"documentsRequested"_s, {u"port-vendres.paris"_s}, 47.99, daysAgo(5))
        && known(215'470'011, u"delivering"_s, {u"glaz.bzh"_s}, 35.99, now.addSecs(-18'000));
    for (int i = 0; i < 9; ++i)
        m_server.tasks.insert(twelve.at(i), {u"done"_s});
    m_server.tasks.insert(u"glaz.bzh"_s, {u"error"_s, u"owner data <b>refused</b>"_s, true});

    m_clock.time = daysAgo(15);
    isWritten = isWritten && done(m_journal->beginOrder(click(u"haute"_s, {u"haute.io"_s}, 5'999 * cent)));
    Error refusal;
    refusal.kind = Error::Kind::Refused;
    refusal.httpStatus = 400;
    refusal.route = "POST /order/cart/{cartId}/checkout"_ba;
    isWritten = isWritten && done(m_journal->orderRefused(u"haute"_s, refusal));

    m_clock.time = now.addSecs(-420);
    isWritten = isWritten && done(m_journal->beginOrder(click(u"maree"_s, {u"maree-haute.com"_s, u"maree-haute.fr"_s,
                                                                        u"maree-haute.eu"_s}, 2'397 * cent)))
        && done(m_journal->orderPlaced(u"maree"_s, 215'478'693, u"EU.ext-2.placed"_s))
        && known(215'478'693, u"notPaid"_s, {u"maree-haute.com"_s, u"maree-haute.fr"_s, u"maree-haute.eu"_s}, 23.97, m_clock.time);

    m_clock.time = now.addSecs(-130);
    isWritten = isWritten && done(m_journal->beginOrder(click(u"gris"_s, {u"sel-gris.com"_s, u"sel-gris.fr"_s}, 2'038 * cent)));
    m_clock.time = m_clock.time.addSecs(3);
    isWritten = isWritten && done(m_journal->orderUnknown(u"gris"_s, lost(u"network: RemoteHostClosedError: Connection closed"_s)));
    m_server.openCarts = {u"cart-gris"_s};
    m_clock.time = now;
    return isWritten;
}

bool OrdersSample::addTwins()
{
    const QStringList names{u"jumeau.fr"_s};
    const bool isWritten = done(m_journal->beginOrder(click(u"jumeau"_s, names, 599 * cent)))
        && done(m_journal->orderUnknown(u"jumeau"_s, lost(u"timed-out: no byte arrived within the idle time-out"_s)));
    for (const qint64 id : {215'479'001, 215'479'002})
        m_server.orders.insert(id, {u"notPaid"_s, 5.99, names, m_clock.time});
    return isWritten;
}

bool OrdersSample::addMany(int count)
{
    const QString endpoint = m_server.endpointText();
    const auto written = await(m_database->run<void>([count, endpoint](QSqlDatabase &database) -> base::Result<void> {
        const auto added = store::execute(
            database,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
             " INSERT INTO known_order (endpoint, order_id, account, names, total_ucents, currency, status, created_at,"
             " seen_at, is_finished) SELECT ?, 1000000 + i, 'ab12345-ovh', '[\"name-' || i || '.fr\"]', 599000000, 'EUR',"
             " 'delivered', strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', '+' || i || ' minutes'),"
             " '2026-11-01T00:00:00.000Z', 1 FROM n"_s,
            {count, endpoint});
        if (!added)
            return base::failure(added.error());
        return {};
    }));
    return written.has_value();
}

bool OrdersSample::open()
{
    m_client = m_server.client();
    m_purchase = std::make_unique<order::Purchase>(*m_client, *m_journal, base::Clock::system());
    // Nothing settles by itself while somebody looks at it.
    const order::SettlingPace calm{24s, 120s, 600s, 4};
    m_purchase->reconciliation().setPace(calm);
    m_watch = std::make_unique<order::OrdersWatch>(*m_client, *m_journal, *m_purchase, base::Clock::system());
    m_watch->setPace(20ms, 100ms);
    m_ledger = std::make_unique<order::Ledger>(*m_journal, *m_purchase, *m_watch, m_server.endpoint());
    m_purchase->setAccount(u"ab12345-ovh"_s, u"FR"_s);
    QSignalSpy rows(m_ledger.get(), &order::Ledger::rowsChanged);
    m_watch->start();
    m_ledger->start();
    return rows.wait(10'000);
}

order::Aftercare &OrdersSample::aftercare()
{
    if (!m_aftercare) {
        m_aftercare = std::make_unique<order::Aftercare>(*m_client, *m_journal, *m_database, *m_purchase, *m_watch, *m_ledger,
                                                         base::Clock::system());
        m_aftercare->history().setPause(1ms);
        m_aftercare->history().open(u"ab12345-ovh"_s);
    }
    return *m_aftercare;
}

void OrdersSample::close()
{
    m_aftercare.reset();
    m_ledger.reset();
    m_watch.reset();
    m_purchase.reset();
    m_client.reset();
}

const order::LedgerRow *OrdersSample::row(const QString &name) const
{
    const auto found = std::find_if(m_ledger->rows().begin(), m_ledger->rows().end(),
                                    [&name](const order::LedgerRow &row) { return row.names.contains(name); });
    return found == m_ledger->rows().end() ? nullptr : &*found;
}

} // namespace cartouche::tests
