// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the driver hands out the
// extended ones, whose lowest byte is the primary code.
QByteArray codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return "busy"_ba;
    case 8: // SQLITE_READONLY
        return "read-only"_ba;
    case 10: // SQLITE_IOERR; also a quota or a limit that was met
        return "io"_ba;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return "corrupt"_ba;
    case 13: // SQLITE_FULL
        return "full"_ba;
    case 14: // SQLITE_CANTOPEN
        return "cannot-open"_ba;
    case 19: // SQLITE_CONSTRAINT
        return "constraint"_ba;
    default:
        return "sqlite"_ba;
    }
}

} // namespace

base::Error storageError(const QSqlError &error)
{
    return storageError(codeOf(error), error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

base::Error storageError(QByteArray code, QString technical)
{
    base::Error result;
    result.kind = base::Error::Kind::Storage;
    result.code = std::move(code);
    result.technical = std::move(technical);
    return result;
}

base::Result<QSqlQuery> execute(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::failure(storageError(query.lastError()));
    for (const QVariant &value : values) {
        // The driver would bind a null QString as NULL; our columns of text have no NULL.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return base::failure(storageError(query.lastError()));
    return query;
}

} // namespace cartouche::store
