// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/importdialog.h"

#include "search/namelistfile.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/checkrow.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::NameList;
using wizard::ImportDialog;

namespace {

QPushButton *searchButton(const ImportDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"search"_s);
}

QString total(const ImportDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"total"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QStringList facts(const ImportDialog &dialog)
{
    QStringList texts;
    const auto rows = dialog.findChildren<widgets::CheckRow *>();
    for (const widgets::CheckRow *row : rows) {
        if (row->isVisibleTo(&dialog))
            texts.append(row->text());
    }
    return texts;
}

const widgets::Banner *banner(const ImportDialog &dialog)
{
    const auto *found = dialog.findChild<widgets::Banner *>();
    return found->isVisibleTo(&dialog) ? found : nullptr;
}

} // namespace

/// What a list contains is shown before anything is asked.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreShown();
    void refusedEntriesAreListed();
    void whatIsInAListIsNoMarkup();
    void tenThousandRefusedEntriesScroll();
    void aCutIsSaid();
    void nothingToSearchHasNoButton_data();
    void nothingToSearchHasNoButton();
    void aFileIsReadAndSearched();
    void aFileThatCannotBeReadIsSaid();
    void theKeyboardSearchesAndCancels();
    void aListThatWouldBeGivenUpIsTold();
};

void ImportDialogTest::countsAreShown()
{
    ImportDialog dialog(12);
    dialog.showList(NameList::parse(u"a.fr b.fr mot autre a.fr"_s));
    QCOMPARE(facts(dialog), (QStringList{u"2 full name(s)"_s, u"2 word(s) × 12 extension(s) = 24 name(s)"_s,
                                         u"1 duplicate(s), searched once"_s}));
    QCOMPARE(total(dialog), u"26 name(s) to search"_s);
    QVERIFY(banner(dialog) == nullptr);
    QVERIFY(!dialog.findChild<QTableView *>()->isVisibleTo(&dialog));
    dialog.showList(NameList::parse(u"a.fr"_s));
    QCOMPARE(facts(dialog), QStringList{u"1 full name(s)"_s});
}

void ImportDialogTest::refusedEntriesAreListed()
{
    ImportDialog dialog(1);
    dialog.showList(NameList::parse(u"a.fr\na_b.fr\n\n-c\n"_s));
    const auto *table = dialog.findChild<QTableView *>();
    QVERIFY(table->isVisibleTo(&dialog));
    const auto *model = table->model();
    QCOMPARE(model->rowCount(), 2);
    const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), u"2"_s);
    QCOMPARE(cell(0, 1), u"a_b.fr"_s);
    QCOMPARE(cell(1, 0), u"4"_s);
    QCOMPARE(cell(1, 2), u"a hyphen at the start or the end of a part"_s);
    QCOMPARE(model->index(1, 1).data(Qt::AccessibleTextRole).toString(),
             u"Line 4, -c: a hyphen at the start or the end of a part"_s);
}

void ImportDialogTest::whatIsInAListIsNoMarkup()
{
    ImportDialog dialog(1);
    dialog.showList(NameList::parse(u"a_<b>x</b>.fr"_s), u"<b>list</b>.txt"_s);
    const auto *model = dialog.findChild<QTableView *>()->model();
    QCOMPARE(model->index(0, 1).data(Qt::ToolTipRole).toString(), u"<span>a_&lt;b&gt;x&lt;/b&gt;.fr</span>"_s);
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
}

void ImportDialogTest::tenThousandRefusedEntriesScroll()
{
    ImportDialog dialog(1);
    dialog.showList(NameList::parse(u"a_b.fr\n"_s.repeated(10'000)));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 10'000);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    QCOMPARE(table->currentIndex().row(), 9'999);
}

void ImportDialogTest::aCutIsSaid()
{
    QString text;
    for (int i = 0; i < 101; ++i)
        text += u"n%1\n"_s.arg(i);
    ImportDialog most(99);
    most.showList(NameList::parse(text));
    QVERIFY(banner(most) == nullptr);
    ImportDialog more(100);
    more.showList(NameList::parse(text));
    QVERIFY(banner(more) != nullptr);
    QCOMPARE(banner(more)->title(), u"More than %1 names"_s.arg(QLocale().toString(10'000)));
    QCOMPARE(more.list().names({}).size(), 0);
    ImportDialog endless(1);
    endless.showList(NameList::parse(u"a.fr\n"_s.repeated(NameList::maximumEntries + 1)));
    QCOMPARE(banner(endless)->title(), u"The list is too long"_s);
}

void ImportDialogTest::nothingToSearchHasNoButton_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("extensions");
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString() << 3 << u"The list is empty"_s;
    QTest::newRow("all refused") << u"a_b"_s << 3 << u"No name in this list"_s;
    QTest::newRow("no extension") << u"mot"_s << 0 << u"No extension is chosen"_s;
}

void ImportDialogTest::nothingToSearchHasNoButton()
{
    QFETCH(QString, text);
    QFETCH(int, extensions);
    ImportDialog dialog(extensions);
    dialog.showList(NameList::parse(text));
    QVERIFY(banner(dialog) != nullptr);
    QTEST(banner(dialog)->title(), "title");
    QVERIFY(!searchButton(dialog)->isVisibleTo(&dialog));
    QCOMPARE(total(dialog), QString());
}

void ImportDialogTest::aFileIsReadAndSearched()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("domain;price\na.fr;1\nb.fr;2\n");
    file.close();
    ImportDialog dialog(3);
    dialog.readFile(file.fileName());
    QVERIFY(!searchButton(dialog)->isVisibleTo(&dialog));
    QTRY_VERIFY(searchButton(dialog)->isVisibleTo(&dialog));
    searchButton(dialog)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.list().fullNames.size(), 2);
}

void ImportDialogTest::aFileThatCannotBeReadIsSaid()
{
    const QTemporaryDir folder;
    ImportDialog dialog(3);
    dialog.readFile(folder.filePath(u"missing.txt"_s));
    QTRY_VERIFY(banner(dialog) != nullptr);
    QCOMPARE(banner(dialog)->text(), u"The file is no longer there."_s);
    QVERIFY(!searchButton(dialog)->isVisibleTo(&dialog));
    QStringList sentences;
    for (const char *code : {"list-missing", "list-folder", "list-too-large", "list-binary", "list-unreadable"}) {
        dialog.showError(base::invalid(code), u"x"_s);
        sentences.append(banner(dialog)->text());
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void ImportDialogTest::theKeyboardSearchesAndCancels()
{
    ImportDialog dialog(3);
    dialog.showList(NameList::parse(u"a.fr"_s));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void ImportDialogTest::aListThatWouldBeGivenUpIsTold()
{
    ImportDialog dialog(1);
    const auto *stake = dialog.findChild<widgets::Banner *>(u"listAtStake"_s);
    dialog.setAtStake(wizard::ListAtStake{u"<i>old</i>.csv"_s, 12, 3});
    dialog.showList(NameList::parse(u"a.fr b.fr"_s));
    QVERIFY(!stake->isVisibleTo(&dialog)); // so few take nothing's place
    dialog.showList(NameList::parse(u"a.fr b.fr c.fr"_s));
    QVERIFY(stake->isVisibleTo(&dialog));
    QVERIFY2(stake->title().startsWith(u"12 name(s)"_s), qPrintable(stake->title()));
    QVERIFY(stake->text().contains(u"“<i>old</i>.csv”"_s));
    QVERIFY(searchButton(dialog)->isVisibleTo(&dialog));
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy other(&dialog, &ImportDialog::otherWanted);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    const auto buttons = stake->findChildren<QPushButton *>();
    const auto visible = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->isVisible(); });
    QVERIFY(visible != buttons.end());
    QTest::mouseClick(*visible, Qt::LeftButton);
    QCOMPARE(other.size(), 1);
    QVERIFY(accepted.isEmpty() && !dialog.isVisible());
    dialog.showError(base::Error(), u"x.csv"_s);
    QVERIFY(!stake->isVisibleTo(&dialog));
}

QTEST_MAIN(ImportDialogTest)
#include "test_importdialog.moc"
