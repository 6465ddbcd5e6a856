// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemacontracts.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration contractsSchema()
{
    return {6,
            {
                // Many orders share a text. Compressed; null: too long to be kept.
                u"CREATE TABLE contract_text ("
                " hash TEXT PRIMARY KEY NOT NULL CHECK (hash <> ''),"
                " content BLOB) STRICT, WITHOUT ROWID"_s,
                u"CREATE TABLE accepted_contract ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " account TEXT NOT NULL,"
                " language TEXT NOT NULL,"
                " name TEXT NOT NULL,"
                " hash TEXT NOT NULL REFERENCES contract_text (hash),"
                " accepted_at TEXT NOT NULL,"
                " PRIMARY KEY (endpoint, account, language, name, hash)) STRICT, WITHOUT ROWID"_s,
                u"CREATE INDEX accepted_contract_hash ON accepted_contract (hash)"_s,

                // Decided before the order has a number: the click's intent leads to it.
                u"CREATE TABLE renewal_wish ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " intent_id TEXT NOT NULL,"
                " order_id INTEGER NOT NULL DEFAULT 0,"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " is_automatic INTEGER NOT NULL CHECK (is_automatic IN (0, 1)),"
                " decided_at TEXT NOT NULL,"
                " state TEXT NOT NULL CHECK (state IN ('waiting', 'set', 'refused')),"
                " error_line TEXT NOT NULL DEFAULT '',"
                " settled_at TEXT,"
                " PRIMARY KEY (endpoint, intent_id, order_id, name),"
                " CHECK ((intent_id <> '') <> (order_id <> 0))) STRICT, WITHOUT ROWID"_s,
                u"CREATE INDEX renewal_wish_waiting ON renewal_wish (endpoint) WHERE state = 'waiting'"_s,
            }};
}

} // namespace cartouche::store
