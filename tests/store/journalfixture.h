// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/await.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/sql.h"

#include <QTemporaryDir>

namespace cartouche::tests {

using namespace Qt::StringLiterals;
using store::KnownOrder;
using store::OrderIntent;
using store::PayIntent;

inline const QString europe = u"https://eu.api.ovh.com/1.0"_s;
inline const QString sandbox = u"http://127.0.0.1:8080/1.0"_s;

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time;
};

inline OrderIntent order(const QString &id, const QStringList &names, const QString &endpoint = europe)
{
    OrderIntent intent;
    intent.id = id;
    intent.account = u"ab12345-ovh"_s;
    intent.endpoint = endpoint;
    intent.cartId = u"cart-"_s + id;
    intent.cartTag = u"cartouche:"_s + id;
    intent.names = names;
    intent.total = base::Money(2'397'000'000, u"EUR"_s);
    intent.fingerprint = {{u"lines"_s, QJsonArray{QJsonObject{{u"label"_s, u"OWNER_CONTACT"_s}, {u"value"_s, u"x"_s}}}},
                          {u"contracts"_s, QJsonArray{u"Conditions générales"_s}}};
    intent.newestKnownOrder = 987654321012;
    return intent;
}

inline PayIntent payment(const QString &id, qint64 orderId, const QString &endpoint = europe)
{
    PayIntent intent;
    intent.id = id;
    intent.account = u"ab12345-ovh"_s;
    intent.endpoint = endpoint;
    intent.orderId = orderId;
    intent.method = u"paymentMethod/123"_s;
    intent.total = base::Money(2'397'000'000, u"EUR"_s);
    return intent;
}

inline KnownOrder seen(qint64 orderId, const QString &status)
{
    KnownOrder order;
    order.orderId = orderId;
    order.endpoint = europe;
    order.status = status;
    return order;
}

inline base::Error error(base::Error::Kind kind)
{
    base::Error lost;
    lost.kind = kind;
    lost.route = "POST /order/cart/{cartId}/checkout"_ba;
    lost.queryId = u"EU.ext-1.abc"_s;
    lost.serverMessage = u"a message that quotes the AUTHCODE-123"_s;
    lost.details = {{u"value"_s, u"AUTHCODE-123"_s}};
    lost.technical = u"connection closed"_s;
    return lost;
}

/// A journal in a folder of its own, at a fixed time.
class JournalFixture : public QObject
{
protected:
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.time = QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);
        open();
    }
    void close()
    {
        m_journal.reset();
        m_database.reset();
    }
    void open()
    {
        m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
        m_journal = std::make_unique<store::Journal>(*m_database, m_clock);
    }
    void reopen()
    {
        close();
        open();
    }
    QFuture<base::Result<void>> exec(const QString &sql)
    {
        return m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
            if (const auto done = store::execute(database, sql); !done)
                return base::failure(done.error());
            return {};
        });
    }
    /// The first column of every row.
    QFuture<QStringList> column(const QString &sql)
    {
        return m_database->run<QStringList>([sql](QSqlDatabase &database) -> base::Result<QStringList> {
            auto query = store::execute(database, sql);
            QStringList values;
            while (query && query->next())
                values += query->value(0).toString();
            return values;
        }).then([](const base::Result<QStringList> &values) { return values.value(); });
    }
    QFuture<QStringList> kinds() { return column(u"SELECT kind FROM event ORDER BY id"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
};

} // namespace cartouche::tests
