// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemademands.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

Migration demandsSchema()
{
    return {8,
            {
                u"CREATE TABLE extension_demands ("
                " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
                " extension TEXT NOT NULL CHECK (extension <> ''),"
                " read_at TEXT NOT NULL,"
                " demands TEXT NOT NULL,"
                " PRIMARY KEY (endpoint, extension)) STRICT, WITHOUT ROWID"_s,
            }};
}

} // namespace cartouche::store
