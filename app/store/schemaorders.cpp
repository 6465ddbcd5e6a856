// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemaorders.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration ordersSchema()
{
    return {7,
            {
                // A copy of what OVHcloud tells; the journal does not depend on it. Names and lines are JSON.
                u"CREATE TABLE archived_order ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " account TEXT NOT NULL,"
                " order_id INTEGER NOT NULL CHECK (order_id > 0),"
                " created_at TEXT,"
                " names TEXT NOT NULL,"
                " what TEXT NOT NULL,"
                " total_ucents INTEGER NOT NULL,"
                " net_ucents INTEGER,"
                " currency TEXT NOT NULL,"
                " status TEXT NOT NULL,"
                " expires_at TEXT,"
                " retraction_at TEXT,"
                " lines TEXT NOT NULL,"
                " read_at TEXT NOT NULL,"
                " is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),"
                " PRIMARY KEY (endpoint, account, order_id)) STRICT, WITHOUT ROWID"_s,

                // What desktop messages have told, so that no start tells it again.
                u"CREATE TABLE order_told ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " row_key TEXT NOT NULL CHECK (row_key <> ''),"
                " paid INTEGER NOT NULL CHECK (paid IN (0, 1)),"
                " delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),"
                " needs TEXT NOT NULL,"
                " PRIMARY KEY (endpoint, row_key)) STRICT, WITHOUT ROWID"_s,
            }};
}

} // namespace cartouche::store
