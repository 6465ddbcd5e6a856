// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/cataloguestore.h"
#include "store/database.h"
#include "store/sql.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::store;
using tests::await;

namespace {

const QString real = u"https://eu.api.ovh.com/1.0"_s;
const QString sandbox = u"http://127.0.0.1:1234/1.0"_s;

QDateTime day(int number)
{
    return {QDate(2026, 6, number), QTime(8, 30, 0, 250), QTimeZone::utc()};
}

ExtensionRow extension(const QString &name, qint64 create, qint64 renew)
{
    ExtensionRow row;
    row.name = name;
    row.unicode = name;
    row.create = TariffRow{create, 12};
    row.renew = TariffRow{renew, 12};
    return row;
}

CatalogueRow catalogue(int readOn, const QList<ExtensionRow> &extensions)
{
    CatalogueRow row;
    row.endpoint = real;
    row.subsidiary = u"FR"_s;
    row.currency = u"EUR"_s;
    row.taxRate = 200'000;
    row.catalogId = 7;
    row.readAt = day(readOn);
    row.extensions = extensions;
    return row;
}

} // namespace

class TestCatalogueStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        m_store = std::make_unique<CatalogueStore>(*m_database);
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void thereIsNoneAtFirst()
    {
        const auto none = await(m_store->read(real, u"FR"_s));
        VERIFY_OK(none);
        QVERIFY(!*none);
    }

    void everythingComesBack()
    {
        ExtensionRow full = extension(u"xn--p1ai"_s, 699'000'000, 799'000'000);
        full.unicode = u"рф"_s;
        full.transfer = TariffRow{599'000'000, 12};
        full.restore = TariffRow{4'799'000'000, 24};
        full.maximumMonths = 120;
        full.promotions = {{u"été \"26\""_s, u"text"_s, day(1), {}, 200'000'000, true}, {u"b"_s, {}, {}, day(9), 1, false}};
        full.needsPapers = full.isBrandNew = full.hasPriceDrop = true;
        ExtensionRow bare;
        bare.name = bare.unicode = u"com"_s;
        CatalogueRow row = catalogue(1, {bare, full});
        row.highlighted = {u"fr"_s, u"com"_s};
        row.categories = {{u"place"_s, u"europe"_s, {u"fr"_s, u"de"_s}}, {u"theme"_s, u"empty"_s, {}}};
        const auto kept = await(m_store->replace(row));
        VERIFY_OK(kept);
        QCOMPARE(*kept, row);
        const auto found = await(m_store->read(real, u"FR"_s));
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE(**found, row);
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
        QCOMPARE(**await(CatalogueStore(*m_database).read(real, u"FR"_s)), row);
    }

    void eachEndpointAndSubsidiaryHasItsOwn()
    {
        CatalogueRow french = catalogue(1, {extension(u"fr"_s, 1, 2)});
        CatalogueRow british = french;
        british.subsidiary = u"GB"_s;
        british.currency = u"GBP"_s;
        CatalogueRow simulated = french;
        simulated.endpoint = sandbox;
        simulated.extensions = {extension(u"com"_s, 3, 4)};
        for (const CatalogueRow &row : {french, british, simulated})
            VERIFY_OK(await(m_store->replace(row)));
        QCOMPARE(**await(m_store->read(real, u"FR"_s)), french);
        QCOMPARE(**await(m_store->read(real, u"GB"_s)), british);
        QCOMPARE(**await(m_store->read(sandbox, u"FR"_s)), simulated);
        QVERIFY(await(m_store->moves(real, u"FR"_s))->isEmpty());
    }

    void aNewOneTakesThePlaceOfTheOld()
    {
        VERIFY_OK(await(m_store->replace(catalogue(1, {extension(u"com"_s, 1, 2), extension(u"fr"_s, 1, 2)}))));
        VERIFY_OK(await(m_store->replace(catalogue(2, {extension(u"fr"_s, 1, 2), extension(u"net"_s, 1, 2)}))));
        const auto found = await(m_store->read(real, u"FR"_s));
        QCOMPARE((*found)->extensions.size(), 2);
        QCOMPARE((*found)->extensions.first().name, u"fr"_s);
        QCOMPARE((*found)->readAt, day(2));
    }

    void aMovedPriceIsMarkedUntilItMovesAgain()
    {
        VERIFY_OK(await(m_store->replace(catalogue(1, {extension(u"com"_s, 10, 20), extension(u"fr"_s, 10, 20)}))));
        const auto moved = await(m_store->replace(catalogue(2, {extension(u"com"_s, 10, 20), extension(u"fr"_s, 11, 20)})));
        VERIFY_OK(moved);
        QVERIFY(!moved->extensions.first().movedAt.isValid());
        const ExtensionRow fr = moved->extensions.at(1);
        QCOMPARE(*fr.formerCreate, (TariffRow{10, 12}));
        QCOMPARE(*fr.formerRenew, (TariffRow{20, 12}));
        QCOMPARE(fr.movedAt, day(2));

        // The next days it stays as it is, whatever the caller has in those fields.
        for (const int later : {3, 4})
            VERIFY_OK(await(m_store->replace(catalogue(later, {extension(u"fr"_s, 11, 20)}))));
        const ExtensionRow carried = (**await(m_store->read(real, u"FR"_s))).extensions.first();
        QCOMPARE(carried, fr);

        const auto again = await(m_store->replace(catalogue(5, {extension(u"fr"_s, 11, 25)})));
        QCOMPARE(*again->extensions.first().formerCreate, (TariffRow{11, 12}));
        QCOMPARE(*again->extensions.first().formerRenew, (TariffRow{20, 12}));
        QCOMPARE(again->extensions.first().movedAt, day(5));

        const auto moves = await(m_store->moves(real, u"FR"_s));
        VERIFY_OK(moves);
        const QList<PriceMove> expected{
            {u"fr"_s, day(2), u"EUR"_s, PriceMove::What::Create, {10, 12}, {11, 12}},
            {u"fr"_s, day(5), u"EUR"_s, PriceMove::What::Renew, {20, 12}, {25, 12}}};
        QCOMPARE(*moves, expected);
        QCOMPARE(await(m_store->moves(real, u"FR"_s, u"fr"_s))->size(), 2);
        QVERIFY(await(m_store->moves(real, u"FR"_s, u"com"_s))->isEmpty());
    }

    void whatComesOrGoesIsNoMove()
    {
        ExtensionRow unpriced = extension(u"fr"_s, 0, 0);
        unpriced.create.reset();
        unpriced.renew.reset();
        VERIFY_OK(await(m_store->replace(catalogue(1, {extension(u"fr"_s, 10, 20)}))));
        VERIFY_OK(await(m_store->replace(catalogue(2, {unpriced, extension(u"new"_s, 1, 1)}))));
        const auto back = await(m_store->replace(catalogue(3, {extension(u"fr"_s, 30, 40)})));
        QVERIFY(!back->extensions.first().movedAt.isValid());
        QVERIFY(await(m_store->moves(real, u"FR"_s))->isEmpty());
    }

    void anotherCurrencyBeginsAnew()
    {
        VERIFY_OK(await(m_store->replace(catalogue(1, {extension(u"fr"_s, 10, 20)}))));
        VERIFY_OK(await(m_store->replace(catalogue(2, {extension(u"fr"_s, 11, 20)}))));
        CatalogueRow other = catalogue(3, {extension(u"fr"_s, 12, 22)});
        other.currency = u"USD"_s;
        const auto kept = await(m_store->replace(other));
        QVERIFY(!kept->extensions.first().movedAt.isValid());
        QVERIFY(!kept->extensions.first().formerCreate);
        QCOMPARE(await(m_store->moves(real, u"FR"_s))->size(), 1);
    }

    void aCatalogueThatDoesNotFitChangesNothing()
    {
        const CatalogueRow good = catalogue(1, {extension(u"fr"_s, 10, 20)});
        VERIFY_OK(await(m_store->replace(good)));
        const auto twice = await(m_store->replace(catalogue(2, {extension(u"fr"_s, 11, 20), extension(u"fr"_s, 11, 20)})));
        COMPARE_CODE(twice, "constraint");
        QCOMPARE(**await(m_store->read(real, u"FR"_s)), good);
        QVERIFY(await(m_store->moves(real, u"FR"_s))->isEmpty());
    }

    void movesAreOnlyAdded_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("changed") << u"UPDATE price_move SET after_ucents = 1"_s;
        QTest::newRow("taken away") << u"DELETE FROM price_move"_s;
        QTest::newRow("replaced") << u"INSERT OR REPLACE INTO price_move SELECT * FROM price_move"_s;
    }
    void movesAreOnlyAdded()
    {
        QFETCH(QString, sql);
        VERIFY_OK(await(m_store->replace(catalogue(1, {extension(u"fr"_s, 10, 20)}))));
        VERIFY_OK(await(m_store->replace(catalogue(2, {extension(u"fr"_s, 11, 20)}))));
        const auto outcome = await(m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
            if (const auto done = execute(database, sql); !done)
                return base::failure(done.error());
            return {};
        }));
        QVERIFY(!outcome);
        QCOMPARE(await(m_store->moves(real, u"FR"_s))->first().after.ucents, 11);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogueStore> m_store;
};

QTEST_GUILESS_MAIN(TestCatalogueStore)
#include "test_cataloguestore.moc"
