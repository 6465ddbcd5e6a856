// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/database.h"
#include "store/orderarchive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::store;
using cartouche::tests::await;

/// The account's orders and what was told of them, over a real file.
class TestOrderArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup() { m_database.reset(); }

    void anOrderComesBackAsItWas()
    {
        const ArchivedOrder whole = order(7);
        VERIFY_OK(await(archive().keep(u"me"_s, whole)));
        ArchivedOrder bare;
        bare.orderId = 9;
        bare.readAt = whole.readAt;
        VERIFY_OK(await(archive().keep(u"me"_s, bare)));
        open();
        const auto read = await(archive().read(u"me"_s));
        QVERIFY(read);
        QCOMPARE(*read, (QList<ArchivedOrder>{bare, whole}));
    }

    void aNewLookReplacesTheOldOne()
    {
        ArchivedOrder one = order(7);
        VERIFY_OK(await(archive().keep(u"me"_s, one)));
        one.status = u"cancelled"_s;
        VERIFY_OK(await(archive().keep(u"me"_s, one)));
        QCOMPARE(*await(archive().read(u"me"_s)), QList<ArchivedOrder>{one});
    }

    void accountsAndEndpointsAreApart()
    {
        VERIFY_OK(await(archive().keep(u"me"_s, order(7))));
        QVERIFY(await(archive().read(u"you"_s))->isEmpty());
        QVERIFY(await(OrderArchive(*m_database, u"https://elsewhere/1.0"_s).read(u"me"_s))->isEmpty());
    }

    void whatWasToldIsRemembered()
    {
        VERIFY_OK(await(archive().tell(u"order 7"_s, {true, false, u"papers"_s})));
        VERIFY_OK(await(archive().tell(u"order 7"_s, {true, true, {}})));
        open();
        const auto told = await(archive().told());
        QVERIFY(told);
        QCOMPARE(told->value(u"order 7"_s), (ToldNews{true, true, {}}));
        QCOMPARE(told->size(), 1);
    }

private:
    void open()
    {
        m_database.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(u"cartouche.db"_s));
    }
    [[nodiscard]] OrderArchive archive() { return {*m_database, u"https://eu.api.ovh.com/1.0"_s}; }
    [[nodiscard]] static ArchivedOrder order(qint64 id)
    {
        const QDateTime at({2026, 11, 26}, {8, 0}, Qt::UTC);
        const base::Money net(499'000'000, u"EUR"_s);
        return {id, at, {u"exemple.fr"_s, u"xn--caf-dma.fr"_s}, u"exemple.fr – \"one\" year"_s, base::Money(599'000'000, u"EUR"_s), net,
                u"delivered"_s, at.addDays(7), at.addDays(14), {{u"exemple.fr"_s, net}, {{}, base::Money(-1, u"EUR"_s)}}, at, true};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestOrderArchive)
#include "test_orderarchive.moc"
