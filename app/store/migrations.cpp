// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "base/logging.h"
#include "store/schemacatalogue.h"
#include "store/schemacontracts.h"
#include "store/schemademands.h"
#include "store/schemaorders.h"
#include "store/schemasearch.h"
#include "store/schemawatch.h"
#include "store/sql.h"

namespace cartouche::store {

using namespace Qt::StringLiterals;

namespace {

/// The version of a file that is ours and not too new.
base::Result<int> knownVersion(QSqlDatabase &database, const QList<Migration> &steps)
{
    // One statement, hence one snapshot: another process may be creating the tables at this moment.
    auto query = execute(database, u"SELECT (SELECT user_version FROM pragma_user_version),"
                                   " (SELECT count(*) FROM sqlite_master)"_s);
    if (!query)
        return base::failure(query.error());
    if (!query->next())
        return base::failure(storageError(query->lastError()));
    const int version = query->value(0).toInt();
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (version > newest) {
        return base::failure(storageError("newer-schema"_ba,
            u"the file has schema version %1, this program knows %2"_s.arg(version).arg(newest)));
    }
    if (version == 0 && query->value(1).toInt() > 0)
        return base::failure(storageError("foreign-file"_ba, u"the file holds tables of another program"_s));
    return version;
}

base::Result<void> applySteps(QSqlDatabase &database, const QList<Migration> &steps)
{
    // Asked again inside the transaction: another process may have been faster.
    const auto version = knownVersion(database, steps);
    if (!version)
        return base::failure(version.error());
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        for (const QString &statement : step.statements) {
            if (const auto done = execute(database, statement); !done)
                return base::failure(done.error());
        }
        if (const auto done = execute(database, u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
            return base::failure(done.error());
        qCInfo(logStore) << "schema is now version" << step.version;
    }
    return {};
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{
        {1,
         {
             // What happened, one line each. Nothing is ever taken back: see the triggers.
             u"CREATE TABLE event ("
             " id INTEGER PRIMARY KEY AUTOINCREMENT,"
             " at TEXT NOT NULL,"
             " kind TEXT NOT NULL CHECK (kind <> ''),"
             " account TEXT NOT NULL,"
             " endpoint TEXT NOT NULL,"
             " intent_id TEXT NOT NULL,"
             " order_id INTEGER NOT NULL,"
             " detail TEXT NOT NULL) STRICT"_s,
             u"CREATE TRIGGER event_no_update BEFORE UPDATE ON event"
             " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
             u"CREATE TRIGGER event_no_delete BEFORE DELETE ON event"
             " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
             // INSERT OR REPLACE would delete a row without asking the trigger above.
             u"CREATE TRIGGER event_no_replace BEFORE INSERT ON event"
             " WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)"
             " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,

             u"CREATE TABLE order_intent ("
             " id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),"
             " account TEXT NOT NULL,"
             " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
             " cart_id TEXT NOT NULL,"
             " cart_tag TEXT NOT NULL,"
             " total_ucents INTEGER NOT NULL,"
             " currency TEXT NOT NULL,"
             " fingerprint TEXT NOT NULL,"
             " newest_known_order INTEGER NOT NULL,"
             " created_at TEXT NOT NULL,"
             " state TEXT NOT NULL CHECK (state IN ('sending', 'placed', 'refused', 'unknown')),"
             " order_id INTEGER NOT NULL DEFAULT 0 CHECK ((order_id <> 0) = (state = 'placed')),"
             " query_id TEXT NOT NULL DEFAULT '',"
             " error_line TEXT NOT NULL DEFAULT '',"
             " settled_at TEXT) STRICT"_s,
             // One order belongs to one click.
             u"CREATE UNIQUE INDEX order_intent_order ON order_intent (endpoint, order_id) WHERE order_id <> 0"_s,
             u"CREATE INDEX order_intent_unsettled ON order_intent (endpoint, created_at)"
             " WHERE state IN ('sending', 'unknown')"_s,
             u"CREATE TABLE order_intent_name ("
             " intent_id TEXT NOT NULL REFERENCES order_intent (id),"
             " name TEXT NOT NULL CHECK (name <> ''),"
             " PRIMARY KEY (intent_id, name)) STRICT, WITHOUT ROWID"_s,
             u"CREATE INDEX order_intent_name_name ON order_intent_name (name)"_s,

             u"CREATE TABLE pay_intent ("
             " id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),"
             " account TEXT NOT NULL,"
             " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
             " order_id INTEGER NOT NULL CHECK (order_id > 0),"
             " method TEXT NOT NULL,"
             " total_ucents INTEGER NOT NULL,"
             " currency TEXT NOT NULL,"
             " created_at TEXT NOT NULL,"
             " state TEXT NOT NULL CHECK (state IN ('sending', 'accepted', 'refused', 'unknown')),"
             " query_id TEXT NOT NULL DEFAULT '',"
             " error_line TEXT NOT NULL DEFAULT '',"
             " settled_at TEXT) STRICT"_s,
             // The last line of defence of rule R7: one payment at a time, and none after one was accepted.
             u"CREATE UNIQUE INDEX pay_intent_one_live ON pay_intent (endpoint, order_id)"
             " WHERE state IN ('sending', 'accepted', 'unknown')"_s,

             u"CREATE TABLE known_order ("
             " endpoint TEXT NOT NULL CHECK (endpoint <> ''),"
             " order_id INTEGER NOT NULL CHECK (order_id > 0),"
             " account TEXT NOT NULL,"
             " names TEXT NOT NULL,"
             " total_ucents INTEGER NOT NULL,"
             " currency TEXT NOT NULL,"
             " status TEXT NOT NULL,"
             " expires_at TEXT,"
             " created_at TEXT,"
             " seen_at TEXT NOT NULL,"
             " is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1)),"
             " PRIMARY KEY (endpoint, order_id)) STRICT, WITHOUT ROWID"_s,
         }},
        {2,
         {
             // What reading alone has found out about an outcome that nobody knew (rule R5).
             u"ALTER TABLE order_intent ADD COLUMN verdict TEXT NOT NULL DEFAULT ''"
             " CHECK (verdict = '' OR (state = 'unknown' AND verdict IN ('needs-you', 'not-placed')))"_s,
             u"ALTER TABLE pay_intent ADD COLUMN verdict TEXT NOT NULL DEFAULT ''"
             " CHECK (verdict = '' OR (state = 'unknown' AND verdict = 'not-made'))"_s,
             // The ceilings that held when the person clicked (rule R9); null: none.
             u"ALTER TABLE order_intent ADD COLUMN order_ceiling_ucents INTEGER"_s,
             u"ALTER TABLE order_intent ADD COLUMN day_ceiling_ucents INTEGER"_s,
             u"DROP INDEX order_intent_unsettled"_s,
             u"CREATE INDEX order_intent_unsettled ON order_intent (endpoint, created_at)"
             " WHERE state IN ('sending', 'unknown') AND verdict <> 'not-placed'"_s,
             u"DROP INDEX pay_intent_one_live"_s,
             u"CREATE UNIQUE INDEX pay_intent_one_live ON pay_intent (endpoint, order_id)"
             " WHERE state IN ('sending', 'accepted', 'unknown') AND verdict = ''"_s,
             u"CREATE INDEX event_intent ON event (intent_id)"_s,
             u"CREATE INDEX event_order ON event (order_id)"_s,
         }},
        catalogueSchema(),
        searchSchema(),
        watchSchema(),
        contractsSchema(),
        ordersSchema(),
        demandsSchema(),
    };
    return steps;
}

base::Result<void> checkSchema(QSqlDatabase &database, const QList<Migration> &steps)
{
    if (const auto version = knownVersion(database, steps); !version)
        return base::failure(version.error());
    return {};
}

base::Result<void> migrate(QSqlDatabase &database, const QList<Migration> &steps)
{
    const auto version = knownVersion(database, steps);
    if (!version)
        return base::failure(version.error());
    if (steps.isEmpty() || *version == steps.last().version)
        return {};

    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun.error());
    auto outcome = applySteps(database, steps);
    if (outcome) {
        if (const auto committed = execute(database, u"COMMIT"_s); !committed)
            outcome = base::failure(committed.error());
    }
    if (!outcome)
        (void)execute(database, u"ROLLBACK"_s);
    return outcome;
}

} // namespace cartouche::store
