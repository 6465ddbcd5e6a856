// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answers.h"

#include "store/database.h"
#include "store/sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

/// SQLite takes some thousand values a statement.
constexpr qsizetype namesAtATime = 500;

QVariant stamp(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime moment(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// [units, currency]; the units are a whole number, which QJsonValue keeps exactly.
void insertMoney(QJsonObject &object, const QString &key, const std::optional<base::Money> &money)
{
    if (money)
        object.insert(key, QJsonArray{qint64(money->ucents()), money->currency()});
}

std::optional<base::Money> toMoney(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    return base::Money(value[0].toInteger(), value[1].toString());
}

// Short keys: there may be a hundred thousand of them.
QString toText(const QList<StoredOffer> &offers)
{
    QJsonArray array;
    for (const StoredOffer &offer : offers) {
        QJsonObject object;
        insertText(object, u"s"_s, offer.state);
        insertText(object, u"a"_s, offer.action);
        insertText(object, u"m"_s, offer.pricingMode);
        insertText(object, u"o"_s, offer.offerId);
        object.insert(u"y"_s, offer.isOrderable);
        object.insert(u"n"_s, offer.months);
        insertMoney(object, u"f"_s, offer.first);
        insertMoney(object, u"l"_s, offer.list);
        insertMoney(object, u"r"_s, offer.renewal);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<StoredOffer> toOffers(const QVariant &stored)
{
    QList<StoredOffer> offers;
    const QJsonArray array = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
    for (const QJsonValue &value : array) {
        StoredOffer offer;
        offer.state = value[u"s"].toString();
        offer.action = value[u"a"].toString();
        offer.pricingMode = value[u"m"].toString();
        offer.offerId = value[u"o"].toString();
        offer.isOrderable = value[u"y"].toBool();
        offer.months = value[u"n"].toInt();
        offer.first = toMoney(value[u"f"]);
        offer.list = toMoney(value[u"l"]);
        offer.renewal = toMoney(value[u"r"]);
        offers.append(offer);
    }
    return offers;
}

Result<void> put(QSqlDatabase &database, const Answers::Market &market, const QList<StoredAnswer> &answers)
{
    // Prepared once, unlike in execute(): a list has thousands.
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO answer (endpoint, subsidiary, name, asked_at, answered_at, state, error, offers)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (endpoint, subsidiary, name) DO UPDATE SET asked_at = excluded.asked_at,"
                       " answered_at = excluded.answered_at, state = excluded.state, error = excluded.error,"
                       " offers = excluded.offers WHERE excluded.answered_at >= answer.answered_at"_s))
        return failure(storageError(query.lastError()));
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    for (const StoredAnswer &answer : answers) {
        if (answer.name.isEmpty() || !answer.answeredAt.isValid())
            continue;
        const QVariant values[] = {text(market.endpoint), text(market.subsidiary), answer.name, stamp(answer.askedAt),
                                   stamp(answer.answeredAt), text(answer.state), text(answer.errorKind),
                                   toText(answer.offers)};
        int place = 0;
        for (const QVariant &value : values)
            query.bindValue(place++, value);
        if (!query.exec())
            return failure(storageError(query.lastError()));
    }
    return {};
}

/// Adds what is found of some names.
Result<void> find(QSqlDatabase &database, const Answers::Market &market, const QStringList &names,
                  QHash<QString, StoredAnswer> &found)
{
    const QString places = QStringList(names.size(), u"?"_s).join(u',');
    QVariantList values{market.endpoint, market.subsidiary};
    for (const QString &name : names)
        values.append(name);
    auto query = execute(database,
                         u"SELECT name, asked_at, answered_at, state, error, offers FROM answer"
                         " WHERE endpoint = ? AND subsidiary = ? AND name IN (%1)"_s.arg(places),
                         values);
    if (!query)
        return failure(query.error());
    while (query->next()) {
        StoredAnswer answer;
        answer.name = query->value(0).toString();
        answer.askedAt = moment(query->value(1));
        answer.answeredAt = moment(query->value(2));
        answer.state = query->value(3).toString();
        answer.errorKind = query->value(4).toString();
        answer.offers = toOffers(query->value(5));
        found.insert(answer.name, answer);
    }
    return {};
}

} // namespace

Answers::Answers(Database &database, const base::Clock &clock) : m_database(database), m_clock(clock) {}

QFuture<Result<void>> Answers::keep(const Market &market, const QList<StoredAnswer> &answers)
{
    return m_database.run<void>([=](QSqlDatabase &database) { return put(database, market, answers); });
}

QFuture<Result<QList<StoredAnswer>>> Answers::read(const Market &market, const QStringList &names)
{
    return m_database.run<QList<StoredAnswer>>([=](QSqlDatabase &database) -> Result<QList<StoredAnswer>> {
        QHash<QString, StoredAnswer> found;
        for (qsizetype i = 0; i < names.size(); i += namesAtATime) {
            if (auto read = find(database, market, names.mid(i, namesAtATime), found); !read)
                return failure(read.error());
        }
        QList<StoredAnswer> answers;
        for (const QString &name : names) {
            // Taken: a name that is wanted twice is told once.
            if (const auto it = found.constFind(name); it != found.constEnd()) {
                answers.append(*it);
                found.erase(it);
            }
        }
        return answers;
    });
}

QFuture<Result<void>> Answers::prune(int most)
{
    const QVariant oldest = stamp(m_clock.now().addDays(-daysKept));
    return m_database.run<void>([oldest, most](QSqlDatabase &database) -> Result<void> {
        if (const auto done = execute(database, u"DELETE FROM answer WHERE answered_at < ?"_s, {oldest}); !done)
            return failure(done.error());
        const auto done = execute(database,
                                  u"DELETE FROM answer WHERE (endpoint, subsidiary, name) IN"
                                  " (SELECT endpoint, subsidiary, name FROM answer"
                                  " ORDER BY answered_at DESC, name LIMIT -1 OFFSET ?)"_s,
                                  {most});
        if (!done)
            return failure(done.error());
        return {};
    });
}

} // namespace cartouche::store
