// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/shortlist.h"
#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::Shortlist;

namespace {

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time{{2026, 11, 20}, {14, 0}, Qt::UTC};
};

} // namespace

/// What a person puts aside, over a real file.
class TestShortlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasAddedIsThereAfterARestart();
    void addingBeforeItWasReadWaits();
    void namesAreThereOnce();
    void removingCanBeUndone();
    void notesAreKept();
    void nothingIsLostWhenTheDiskRefuses();
    void aListThatCannotBeReadIsReadLater();
    void theProgramMayEndWhileItWrites();

private:
    void open();
    [[nodiscard]] QStringList names() const;
    bool spoil();
    bool mend();
    bool execute(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Shortlist> m_list;
};

void TestShortlist::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestShortlist::cleanup()
{
    m_list.reset();
    m_database.reset();
}

void TestShortlist::open()
{
    m_list.reset();
    m_database.reset();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"data/cartouche.db"_s));
    m_list = std::make_unique<Shortlist>(*m_database, m_clock);
}

/// From now on the file takes no row and gives none away.
bool TestShortlist::spoil()
{
    return execute(u"CREATE TRIGGER no_insert BEFORE INSERT ON shortlist BEGIN SELECT RAISE(ABORT, 'spoiled'); END"_s)
        && execute(u"CREATE TRIGGER no_delete BEFORE DELETE ON shortlist BEGIN SELECT RAISE(ABORT, 'spoiled'); END"_s);
}

bool TestShortlist::mend()
{
    return execute(u"DROP TRIGGER no_insert"_s) && execute(u"DROP TRIGGER no_delete"_s);
}

bool TestShortlist::execute(const QString &sql)
{
    return tests::await(m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
        if (const auto done = store::execute(database, sql); !done)
            return base::failure(done.error());
        return {};
    })).has_value();
}

QStringList TestShortlist::names() const
{
    QStringList list;
    for (const Shortlist::Item &item : m_list->items())
        list.append(item.name);
    return list;
}

void TestShortlist::whatWasAddedIsThereAfterARestart()
{
    QTRY_VERIFY(m_list->isRead());
    m_list->add({u"exemple.fr"_s}, u"for the shop"_s);
    m_clock.time = m_clock.time.addSecs(60);
    m_list->add({u"exemple.com"_s, u"exemple.net"_s});
    QCOMPARE(names(), (QStringList{u"exemple.fr"_s, u"exemple.com"_s, u"exemple.net"_s}));
    open();
    QTRY_VERIFY(m_list->isRead());
    QCOMPARE(names(), (QStringList{u"exemple.fr"_s, u"exemple.com"_s, u"exemple.net"_s}));
    QCOMPARE(m_list->note(u"exemple.fr"_s), u"for the shop"_s);
    QCOMPARE(m_list->items().first().addedAt, m_clock.time.addSecs(-60));
}

void TestShortlist::addingBeforeItWasReadWaits()
{
    m_list->add({u"exemple.fr"_s, u"exemple.com"_s});
    m_list->setNote(u"exemple.fr"_s, u"early"_s);
    m_list->remove({u"exemple.com"_s});
    QVERIFY(!m_list->isRead());
    QTRY_VERIFY(m_list->isRead());
    QCOMPARE(names(), QStringList{u"exemple.fr"_s});
    QCOMPARE(m_list->note(u"exemple.fr"_s), u"early"_s);
}

void TestShortlist::namesAreThereOnce()
{
    QTRY_VERIFY(m_list->isRead());
    QSignalSpy changed(m_list.get(), &Shortlist::changed);
    m_list->add({u"exemple.fr"_s, u"exemple.fr"_s, {}}, u"first"_s);
    m_list->add({u"exemple.fr"_s}, u"second"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(), QStringList{u"exemple.fr"_s});
    QCOMPARE(m_list->note(u"exemple.fr"_s), u"first"_s);
    QVERIFY(m_list->contains(u"exemple.fr"_s));
    QVERIFY(!m_list->contains(u"exemple.com"_s));
}

void TestShortlist::removingCanBeUndone()
{
    QTRY_VERIFY(m_list->isRead());
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s}) {
        m_list->add({name}, u"note of "_s + name);
        m_clock.time = m_clock.time.addSecs(1);
    }
    const QList<Shortlist::Item> before = m_list->items();
    const QList<Shortlist::Item> removed = m_list->remove({u"b.fr"_s, u"never-there.fr"_s});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(names(), (QStringList{u"a.fr"_s, u"c.fr"_s}));
    m_list->restore(removed);
    QCOMPARE(m_list->items(), before); // in its old place, with its old note
    open();
    QTRY_COMPARE(m_list->items(), before);
}

void TestShortlist::notesAreKept()
{
    QTRY_VERIFY(m_list->isRead());
    m_list->add({u"exemple.fr"_s});
    QSignalSpy changed(m_list.get(), &Shortlist::noteChanged);
    m_list->setNote(u"exemple.fr"_s, u"pour l’été"_s);
    m_list->setNote(u"exemple.fr"_s, u"pour l’été"_s);
    m_list->setNote(u"other.fr"_s, u"nobody"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"exemple.fr"_s);
    m_list->setNote(u"exemple.fr"_s, QString(2000, u'x'));
    QCOMPARE(m_list->note(u"exemple.fr"_s).size(), Shortlist::longestNote);
    open();
    QTRY_COMPARE(m_list->note(u"exemple.fr"_s).size(), Shortlist::longestNote);
}

void TestShortlist::nothingIsLostWhenTheDiskRefuses()
{
    QTRY_VERIFY(m_list->isRead());
    QSignalSpy failed(m_list.get(), &Shortlist::failed);
    QSignalSpy recovered(m_list.get(), &Shortlist::recovered);
    QVERIFY(spoil());
    m_list->add({u"exemple.fr"_s});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_list->hasFailed());
    QCOMPARE(names(), QStringList{u"exemple.fr"_s}); // still shown
    m_list->add({u"exemple.com"_s});                 // tries again, in vain
    QTRY_COMPARE(failed.size(), 2);
    m_list->remove({u"exemple.com"_s});
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(mend());
    m_list->retry();
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(!m_list->hasFailed());
    open();
    QTRY_VERIFY(m_list->isRead());
    QCOMPARE(names(), QStringList{u"exemple.fr"_s});
}

void TestShortlist::aListThatCannotBeReadIsReadLater()
{
    m_list->add({u"old.fr"_s});
    QTRY_VERIFY(m_list->isRead());
    m_list.reset();
    m_database.reset();
    const QString data = m_folder->filePath(u"data"_s);
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(data, away));
    QVERIFY(QDir().mkpath(data + u"/cartouche.db"_s)); // a folder in the place of the file
    open();
    QSignalSpy failed(m_list.get(), &Shortlist::failed);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_list->hasFailed());
    m_list->add({u"new.fr"_s}); // not lost, and not written over the others
    QVERIFY(QDir(data).removeRecursively());
    QVERIFY(QDir().rename(away, data));
    m_list->retry();
    QTRY_VERIFY(m_list->isRead());
    QTRY_COMPARE(names(), (QStringList{u"old.fr"_s, u"new.fr"_s}));
    QVERIFY(!m_list->hasFailed());
}

void TestShortlist::theProgramMayEndWhileItWrites()
{
    QTRY_VERIFY(m_list->isRead());
    QStringList many;
    for (int i = 0; i < 30; ++i) {
        many.append(u"exemple%1.fr"_s.arg(i, 2, 10, QLatin1Char('0')));
        m_list->add({many.last()});
    }
    open(); // nothing was waited for
    QTRY_VERIFY(m_list->isRead());
    QCOMPARE(names(), many);
}

QTEST_GUILESS_MAIN(TestShortlist)
#include "test_shortlist.moc"
