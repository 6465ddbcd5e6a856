// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/await.h"
#include "store/database.h"
#include "store/shortlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::store;
using tests::await;

/// The shortlist in a real file.
class TestShortlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_list.reset();
        m_database.reset();
    }
    void whatWasPutIsThereAfterARestart();
    void puttingAgainReplaces();
    void removingTakesOnlyTheseAway();
    void aDiskThatCannotBeWrittenIsTold();

private:
    void open()
    {
        m_list.reset();
        m_database.reset(); // what was asked of it is written first
        m_database = std::make_unique<Database>(m_folder->filePath(u"data/cartouche.db"_s));
        m_list = std::make_unique<Shortlist>(*m_database);
    }
    [[nodiscard]] static ShortlistedName name(const QString &ascii, const QString &note, int minute)
    {
        return {ascii, note, QDateTime({2026, 11, 20}, {14, minute, 5, 123}, Qt::UTC)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shortlist> m_list;
};

void TestShortlist::whatWasPutIsThereAfterARestart()
{
    const ShortlistedName later = name(u"exemple.fr"_s, {}, 9);
    const ShortlistedName earlier = name(u"xn--mare-haute-d7a.fr"_s, u"pour l’été\n‘; DROP TABLE shortlist"_s, 3);
    (void)m_list->put({later, earlier});
    open();
    const auto read = await(m_list->read());
    VERIFY_OK(read);
    QCOMPARE(*read, (QList{earlier, later}));
}

void TestShortlist::puttingAgainReplaces()
{
    VERIFY_OK(await(m_list->put({name(u"exemple.fr"_s, u"one"_s, 1)})));
    VERIFY_OK(await(m_list->put({name(u"exemple.fr"_s, u"two"_s, 1)})));
    const auto read = await(m_list->read());
    VERIFY_OK(read);
    QCOMPARE(*read, QList{name(u"exemple.fr"_s, u"two"_s, 1)});
}

void TestShortlist::removingTakesOnlyTheseAway()
{
    VERIFY_OK(await(m_list->put({name(u"a.fr"_s, {}, 1), name(u"b.fr"_s, {}, 2), name(u"c.fr"_s, {}, 3)})));
    VERIFY_OK(await(m_list->remove({u"a.fr"_s, u"c.fr"_s, u"never-there.fr"_s})));
    const auto read = await(m_list->read());
    VERIFY_OK(read);
    QCOMPARE(*read, QList{name(u"b.fr"_s, {}, 2)});
}

void TestShortlist::aDiskThatCannotBeWrittenIsTold()
{
    m_database = std::make_unique<Database>(m_folder->path()); // a folder in the place of the file
    Shortlist list(*m_database);
    const auto put = await(list.put({name(u"a.fr"_s, {}, 1)}));
    QVERIFY(!put);
    QCOMPARE(put.error().kind, base::Error::Kind::Storage);
    QVERIFY(!await(list.read()));
}

QTEST_GUILESS_MAIN(TestShortlist)
#include "test_shortlist.moc"
