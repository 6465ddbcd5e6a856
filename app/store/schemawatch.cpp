// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemawatch.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration watchSchema()
{
    return {5,
            {
                u"CREATE TABLE shortlist ("
                " name TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),"
                " note TEXT NOT NULL,"
                " added_at TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,

                u"CREATE TABLE watched ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " added_at TEXT NOT NULL,"
                " tells_available INTEGER NOT NULL CHECK (tells_available IN (0, 1)),"
                " tells_price INTEGER NOT NULL CHECK (tells_price IN (0, 1)),"
                " is_muted INTEGER NOT NULL CHECK (is_muted IN (0, 1)),"
                " PRIMARY KEY (endpoint, name)) STRICT, WITHOUT ROWID"_s,
                // Beside the table above, because names of the shortlist have one too.
                u"CREATE TABLE last_answer ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " at TEXT NOT NULL,"
                " state TEXT NOT NULL CHECK (state <> ''),"
                " first_ucents INTEGER,"
                " renewal_ucents INTEGER,"
                " currency TEXT NOT NULL,"
                " PRIMARY KEY (endpoint, name)) STRICT, WITHOUT ROWID"_s,
                // One row when the person has said that nothing is to be told, else none.
                u"CREATE TABLE watch_silence (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT"_s,

                u"CREATE TABLE price_point ("
                " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " at TEXT NOT NULL,"
                " state TEXT NOT NULL CHECK (state <> ''),"
                " first_ucents INTEGER,"
                " renewal_ucents INTEGER,"
                " currency TEXT NOT NULL,"
                " is_change INTEGER NOT NULL CHECK (is_change IN (0, 1))) STRICT"_s,
                u"CREATE INDEX price_point_name ON price_point (endpoint, name, id)"_s,
                u"CREATE INDEX price_point_at ON price_point (at)"_s,
                // Old ones are taken away, none is ever another.
                u"CREATE TRIGGER price_point_no_update BEFORE UPDATE ON price_point"
                " BEGIN SELECT RAISE(ABORT, 'the price history is append-only'); END"_s,
            }};
}

} // namespace cartouche::store
