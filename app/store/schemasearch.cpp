// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemasearch.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration searchSchema()
{
    return {4,
            {
                // The last answer to each name. Its offers are JSON: they are read together or not at all.
                u"CREATE TABLE answer ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " subsidiary TEXT NOT NULL,"
                " name TEXT NOT NULL CHECK (name <> ''),"
                " asked_at TEXT,"
                " answered_at TEXT NOT NULL,"
                " state TEXT NOT NULL,"
                " error TEXT NOT NULL,"
                " offers TEXT NOT NULL,"
                " PRIMARY KEY (endpoint, subsidiary, name)) STRICT, WITHOUT ROWID"_s,
                u"CREATE INDEX answer_age ON answer (answered_at)"_s,

                // The names of a run are a JSON array in their order.
                u"CREATE TABLE search_run ("
                " id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),"
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " subsidiary TEXT NOT NULL,"
                " account TEXT NOT NULL,"
                " created_at TEXT NOT NULL,"
                " label TEXT NOT NULL,"
                " names TEXT NOT NULL,"
                " state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'dropped'))) STRICT"_s,
                u"CREATE UNIQUE INDEX search_run_one_open ON search_run (endpoint, account) WHERE state = 'open'"_s,
            }};
}

} // namespace cartouche::store
