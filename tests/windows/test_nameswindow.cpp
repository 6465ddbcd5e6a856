// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/nameswindowfixture.h"

#include <QFile>
#include <QDialogButtonBox>
#include <QFileDialog>

#include <algorithm>

using namespace cartouche;
using namespace cartouche::tests;

/// What a person does with the rows of the names window.
class TestNamesWindow : public NamesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void everyNameIsARow();
    void aNoteIsEditedInPlace();
    void deleteRemovesAndIsUndone();
    void deleteInANoteRemovesNoName();
    void theWatchedListStopsAndIsUndone();
    void namesMoveBetweenTheLists();
    void namesAreCopied();
    void namesAreExported();
    void aLookAlikeIsMarked();
    void theseAreSearched();
    void askNowAsksTheSandbox();
    void theSearchFieldFinds();
    void headsSortAndTheThirdClickDoesNot();
    void aNameIsShownWhenItIsWanted();
};

void TestNamesWindow::everyNameIsARow()
{
    show();
    QCOMPARE(shown(), four);
    QCOMPARE(text(1, NamesModel::NameColumn), u"marée-haute.com"_s);
    QCOMPARE(text(0, NamesModel::StateColumn), u"Not told yet"_s);
    answer(four.at(0), 699);
    QCOMPARE(text(0, NamesModel::StateColumn), u"Available"_s);
    QCOMPARE(text(0, NamesModel::FirstColumn), u"6.99\u00a0€"_s);
    QCOMPARE(text(0, NamesModel::RenewalColumn), u"7.99\u00a0€"_s);
    m_clock.time = m_clock.time.addSecs(180);
    QCOMPARE(text(0, NamesModel::AgeColumn), u"3\u00a0min"_s);
    answer(four.at(0), 0);
    QCOMPARE(text(0, NamesModel::StateColumn), u"Taken"_s);
    QVERIFY(text(0, NamesModel::FirstColumn).isEmpty());
    // Selecting another row and a new name leave the selection alone.
    QVERIFY(choose(four.at(2)));
    m_shortlist->add({u"exemple.fr"_s});
    QCOMPARE(shown().size(), 5);
    QCOMPARE(table().selectedNames(), QStringList{four.at(2)});
}

void TestNamesWindow::aNoteIsEditedInPlace()
{
    show();
    QVERIFY(choose(four.at(1)));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *field = table().findChild<QLineEdit *>();
    QVERIFY(field != nullptr && field->isVisible());
    QVERIFY(!field->accessibleName().isEmpty());
    QTest::keyClicks(field, u"for the shop"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_shortlist->note(four.at(1)), u"for the shop"_s);
    QCOMPARE(text(1, NamesModel::NoteColumn), u"for the shop"_s);
    QTest::keyClick(&table(), Qt::Key_F2);
    field = table().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"never"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_shortlist->note(four.at(1)), u"for the shop"_s);
    QVERIFY(m_window->isVisible());
}

void TestNamesWindow::deleteRemovesAndIsUndone()
{
    show();
    m_shortlist->setNote(four.at(1), u"kept"_s);
    QVERIFY(choose(four.at(1)));
    QVERIFY(choose(four.at(2), Qt::ControlModifier));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(shown(), (QStringList{four.at(0), four.at(3)}));
    QCOMPARE(listed().size(), 2);
    QCOMPARE(table().selectedNames().size(), 1); // a row is there to go on from
    QVERIFY(buttonOf(u"Undo"_s) != nullptr);
    QTest::mouseClick(buttonOf(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(shown(), four);
    QCOMPARE(m_shortlist->note(four.at(1)), u"kept"_s);
    QVERIFY(buttonOf(u"Undo"_s) == nullptr);
    // With the keys alone.
    QVERIFY(choose(four.at(3)));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(shown().size(), 3);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), four);
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier); // once
    QCOMPARE(shown(), four);
}

void TestNamesWindow::deleteInANoteRemovesNoName()
{
    show();
    QVERIFY(choose(four.at(0)));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *field = table().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(shown(), four);
    QCOMPARE(field->text(), QString());
}

void TestNamesWindow::theWatchedListStopsAndIsUndone()
{
    show({}, four);
    m_window->showList(NamesModel::List::Watched);
    QCOMPARE(shown(), four);
    m_watcher->change({four.at(0), {}, false, true, true});
    QVERIFY(choose(four.at(0)));
    QTest::mouseClick(buttonOf(u"Stop watching"_s), Qt::LeftButton);
    QVERIFY(!m_watcher->contains(four.at(0)));
    QTest::mouseClick(buttonOf(u"Undo"_s), Qt::LeftButton);
    QVERIFY(m_watcher->contains(four.at(0)));
    QVERIFY(m_watcher->item(four.at(0))->isMuted); // as it was
    QCOMPARE(shown(), four);
}

void TestNamesWindow::namesMoveBetweenTheLists()
{
    show();
    QVERIFY(choose(four.at(0)));
    QVERIFY(choose(four.at(2), Qt::ControlModifier));
    QTest::mouseClick(buttonOf(u"Watch"_s), Qt::LeftButton);
    QCOMPARE(m_watcher->items().size(), 2);
    QCOMPARE(shown(), four); // they stay on the shortlist
    QVERIFY(buttonOf(u"Watch"_s) == nullptr);
    QTest::mouseClick(buttonOf(u"Stop watching"_s), Qt::LeftButton);
    QCOMPARE(m_watcher->items().size(), 0);
    QTest::mouseClick(buttonOf(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(m_watcher->items().size(), 2);
    m_shortlist->remove(four);
    m_window->showList(NamesModel::List::Watched);
    QVERIFY(choose(four.at(2)));
    QTest::mouseClick(buttonOf(u"Add to the shortlist"_s), Qt::LeftButton);
    QCOMPARE(listed(), QStringList{four.at(2)});
    QVERIFY(buttonOf(u"Take off the shortlist"_s) != nullptr);
}

void TestNamesWindow::namesAreCopied()
{
    show();
    QVERIFY(choose(four.at(3)));
    QVERIFY(choose(four.at(1), Qt::ControlModifier));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"marée-haute.com\nglaz.bzh"_s);
}

void TestNamesWindow::theseAreSearched()
{
    show();
    QSignalSpy search(m_window.get(), &NamesWindow::searchWanted);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(buttonOf(u"Search these"_s), Qt::LeftButton);
    QCOMPARE(search.last().first().toStringList(), four);
    QVERIFY(choose(four.at(1)));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(search.last().first().toStringList(), QStringList{four.at(1)});
}

void TestNamesWindow::askNowAsksTheSandbox()
{
    show({u"pris.fr"_s, u"exemple.fr"_s});
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(buttonOf(u"Ask now"_s), Qt::LeftButton);
    QCOMPARE(text(0, NamesModel::StateColumn), u"Checking…"_s);
    QTRY_COMPARE(text(0, NamesModel::StateColumn), u"Taken"_s);
    QTRY_COMPARE(text(1, NamesModel::StateColumn), u"Available"_s);
    QVERIFY(text(1, NamesModel::FirstColumn).contains(u'€'));
}

void TestNamesWindow::theSearchFieldFinds()
{
    show();
    m_shortlist->setNote(four.at(3), u"For the Harbour"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"namesSearch"_s);
    QVERIFY(field->hasFocus());
    field->setText(u"marée"_s);
    QCOMPARE(shown(), QStringList{four.at(1)});
    field->setText(u"harbour"_s);
    QCOMPARE(shown(), QStringList{four.at(3)});
    field->setText(u"nothing has this"_s);
    QCOMPARE(emptyTitle(), u"No name passes the filter"_s);
    QTest::mouseClick(buttonOf(u"Show all"_s), Qt::LeftButton);
    QCOMPARE(shown(), four);
    field->setText(u"glaz"_s);
    QTest::keyClick(field, Qt::Key_Escape); // first the field, then the window
    QVERIFY(m_window->isVisible());
    QCOMPARE(shown(), four);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestNamesWindow::headsSortAndTheThirdClickDoesNot()
{
    show();
    answer(four.at(0), 2000);
    answer(four.at(1), 300);
    answer(four.at(2), 1000);
    QHeaderView *header = table().horizontalHeader();
    const QPoint head(header->sectionViewportPosition(NamesModel::FirstColumn) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QCOMPARE(shown(), (QStringList{four.at(1), four.at(2), four.at(0), four.at(3)}));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QCOMPARE(shown().last(), four.at(1));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, head);
    QCOMPARE(shown(), four);
}

void TestNamesWindow::aNameIsShownWhenItIsWanted()
{
    show(four, {u"exemple.fr"_s, u"exemple.com"_s});
    m_window->showName(u"exemple.com"_s);
    QCOMPARE(m_window->model().list(), NamesModel::List::Watched);
    QCOMPARE(table().selectedNames(), QStringList{u"exemple.com"_s});
    m_window->showName(four.at(3));
    QCOMPARE(m_window->model().list(), NamesModel::List::Shortlist);
    QCOMPARE(table().selectedNames(), QStringList{four.at(3)});
    m_window->showName(u"later.fr"_s);
    m_watcher->watch({u"later.fr"_s});
    QCOMPARE(table().selectedNames(), QStringList{u"later.fr"_s});
}

void TestNamesWindow::namesAreExported()
{
    show();
    answer(four.at(0), 699);
    m_shortlist->setNote(four.at(1), u"for the shop"_s);
    const auto save = [this](const QString &file) {
        const auto dialogs = m_window->findChildren<QFileDialog *>();
        const auto shown = std::find_if(dialogs.begin(), dialogs.end(), [](const QFileDialog *each) { return each->isVisible(); });
        if (shown == dialogs.end())
            return false;
        (*shown)->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder->filePath(file));
        QTest::mouseClick((*shown)->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        return true;
    };
    const auto content = [this](const QString &name) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(save(u"names.csv"_s));
    QTRY_COMPARE(content(u"names.csv"_s).count(u"\r\n"_s), 5);
    const QStringList lines = content(u"names.csv"_s).split(u"\r\n"_s);
    QVERIFY2(lines.at(1).startsWith(u"quai-ouest.fr,quai-ouest.fr,available,6.99,"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"marée-haute.com,xn--mare-haute-d7a.com,"), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).contains(u",for the shop,"), qPrintable(lines.at(2)));
    // Those that are selected, where some are.
    QVERIFY(choose(four.at(1)));
    QVERIFY(choose(four.at(2), Qt::ControlModifier));
    QTest::mouseClick(find<QPushButton>(u"exportNames"_s), Qt::LeftButton);
    QVERIFY(save(u"some.json"_s));
    QTRY_VERIFY(content(u"some.json"_s).contains(u"\"count\": 2"_s));
    QTRY_VERIFY(buttonOf(u"Close"_s) != nullptr);
}

void TestNamesWindow::aLookAlikeIsMarked()
{
    show({u"paypa1.fr"_s});
    const QModelIndex cell = table().model()->index(0, NamesModel::NameColumn);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"paypal.com"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"It has a digit where paypal.com"));
}

QTEST_MAIN(TestNamesWindow)
#include "test_nameswindow.moc"
