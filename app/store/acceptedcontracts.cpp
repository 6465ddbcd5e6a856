// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/acceptedcontracts.h"

#include "store/database.h"
#include "store/watchrows.h"

#include <QCryptographicHash>

namespace cartouche::store {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

/// Null for a text that is not kept.
QVariant packed(const QString &content)
{
    return content.size() > AcceptedContracts::longestKept ? QVariant() : QVariant(qCompress(content.toUtf8()));
}

QString unpacked(const QVariant &stored)
{
    return stored.isNull() ? QString() : QString::fromUtf8(qUncompress(stored.toByteArray()));
}

Result<void> putOne(QSqlDatabase &database, const QVariantList &place, const AcceptedContract &contract,
                    const QDateTime &now)
{
    const QString hash = QString::fromLatin1(AcceptedContracts::hashOf(contract.content));
    auto done = rows::write(database, u"INSERT OR IGNORE INTO contract_text (hash, content) VALUES (?, ?)"_s,
                            {hash, packed(contract.content)});
    if (!done)
        return done;
    return rows::write(database,
        u"INSERT OR REPLACE INTO accepted_contract (endpoint, account, language, name, hash, accepted_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        place + QVariantList{contract.name, hash, rows::stampOf(now)});
}

} // namespace

AcceptedContracts::AcceptedContracts(Database &database, QString endpoint)
    : m_database(database), m_endpoint(std::move(endpoint))
{
}

QByteArray AcceptedContracts::hashOf(const QString &content)
{
    return QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QFuture<Result<QList<AcceptedContract>>> AcceptedContracts::read(const QString &account, const QString &language) const
{
    return m_database.run<QList<AcceptedContract>>(
        [endpoint = m_endpoint, account, language](QSqlDatabase &database) -> Result<QList<AcceptedContract>> {
            QList<AcceptedContract> contracts;
            const auto done = rows::readAll(database,
                u"SELECT * FROM accepted_contract JOIN contract_text USING (hash)"
                " WHERE endpoint = ? AND account = ? AND language = ? ORDER BY name, hash"_s,
                {endpoint, account, language}, [&contracts](const QSqlQuery &query) {
                    contracts.append({query.value(u"name"_s).toString(), unpacked(query.value(u"content"_s)),
                                      query.value(u"hash"_s).toByteArray(),
                                      rows::momentOf(query.value(u"accepted_at"_s))});
                });
            if (!done)
                return failure(done.error());
            return contracts;
        });
}

QFuture<Result<void>> AcceptedContracts::put(const QString &account, const QString &language,
                                             const QList<AcceptedContract> &contracts, const QDateTime &now)
{
    const QVariantList place{m_endpoint, account, language};
    return m_database.run<void>([place, contracts, now](QSqlDatabase &database) -> Result<void> {
        // All old ones first: two contracts of one order may share a title.
        for (const AcceptedContract &contract : contracts) {
            auto done = rows::write(database,
                u"DELETE FROM accepted_contract WHERE endpoint = ? AND account = ? AND language = ? AND name = ?"_s,
                place + QVariantList{contract.name});
            if (!done)
                return done;
        }
        for (const AcceptedContract &contract : contracts) {
            if (auto done = putOne(database, place, contract, now); !done)
                return done;
        }
        return rows::write(database,
            u"DELETE FROM contract_text WHERE hash NOT IN (SELECT hash FROM accepted_contract)"_s);
    });
}

} // namespace cartouche::store
