// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemacatalogue.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration catalogueSchema()
{
    return {3,
            {
                u"CREATE TABLE catalogue ("
                " id INTEGER PRIMARY KEY,"
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " subsidiary TEXT NOT NULL CHECK (subsidiary <> ''),"
                " currency TEXT NOT NULL CHECK (currency <> ''),"
                " tax_rate INTEGER NOT NULL," // 1/10000 of a percent
                " catalog_id INTEGER NOT NULL,"
                " read_at TEXT NOT NULL,"
                " highlighted TEXT NOT NULL," // JSON list of names
                " categories TEXT NOT NULL,"  // JSON list of {kind, name, extensions}
                " UNIQUE (endpoint, subsidiary)) STRICT"_s,
                // Amounts are net 1e-8 units of the catalogue's currency, each for a number of months.
                u"CREATE TABLE catalogue_extension ("
                " catalogue_id INTEGER NOT NULL REFERENCES catalogue (id) ON DELETE CASCADE,"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " unicode TEXT NOT NULL,"
                " create_ucents INTEGER, create_months INTEGER,"
                " renew_ucents INTEGER, renew_months INTEGER,"
                " transfer_ucents INTEGER, transfer_months INTEGER,"
                " restore_ucents INTEGER, restore_months INTEGER,"
                " maximum_months INTEGER NOT NULL,"
                " promotions TEXT NOT NULL," // JSON list
                " needs_papers INTEGER NOT NULL CHECK (needs_papers IN (0, 1)),"
                " brand_new INTEGER NOT NULL CHECK (brand_new IN (0, 1)),"
                " price_drop INTEGER NOT NULL CHECK (price_drop IN (0, 1)),"
                // Before the last catalogue that moved them.
                " former_create_ucents INTEGER, former_create_months INTEGER,"
                " former_renew_ucents INTEGER, former_renew_months INTEGER,"
                " moved_at TEXT,"
                " PRIMARY KEY (catalogue_id, name)) STRICT, WITHOUT ROWID"_s,
                u"CREATE TABLE price_move ("
                " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                " endpoint TEXT NOT NULL,"
                " subsidiary TEXT NOT NULL,"
                " extension TEXT NOT NULL CHECK (extension <> ''),"
                " at TEXT NOT NULL,"
                " currency TEXT NOT NULL,"
                " what TEXT NOT NULL CHECK (what IN ('create', 'renew')),"
                " before_ucents INTEGER NOT NULL, before_months INTEGER NOT NULL,"
                " after_ucents INTEGER NOT NULL, after_months INTEGER NOT NULL) STRICT"_s,
                u"CREATE INDEX price_move_extension ON price_move (endpoint, subsidiary, extension)"_s,
                u"CREATE TRIGGER price_move_no_update BEFORE UPDATE ON price_move"
                " BEGIN SELECT RAISE(ABORT, 'price moves are append-only'); END"_s,
                u"CREATE TRIGGER price_move_no_delete BEFORE DELETE ON price_move"
                " BEGIN SELECT RAISE(ABORT, 'price moves are append-only'); END"_s,
                u"CREATE TRIGGER price_move_no_replace BEFORE INSERT ON price_move"
                " WHEN EXISTS (SELECT 1 FROM price_move WHERE id = NEW.id)"
                " BEGIN SELECT RAISE(ABORT, 'price moves are append-only'); END"_s,
            }};
}

} // namespace cartouche::store
