// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"
#include "widgets/banner.h"
#include "widgets/checkrow.h"
#include "widgets/chipbutton.h"
#include "wizard/entryfeedback.h"
#include "wizard/extensionbar.h"
#include "wizard/groupsdialog.h"
#include "wizard/importdialog.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/shopwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using tests::StubShop;
using wizard::EntryFeedback;
using wizard::ImportDialog;

namespace {

const QString pastedList = u"exemple.fr\nexemple.com\nmot\na..b.fr\nexemple.fr\n"_s;
const QString oneGoodEntry = u"a..b.fr c..d.fr e..f.fr g..h.fr exemple.fr"_s;

template <typename Widget>
Widget *shownChild(QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<Widget *>();
    const auto found = std::find_if(all.begin(), all.end(), [&text](const Widget *each) {
        return each->isVisible() && each->text() == text;
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

/// Lists of names and groups of extensions: how they come into the search page, and what becomes of what stood there.
class SearchListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPastedListIsShownFirst();
    void twoLinesAreNoList();
    void cancelLosesNothing();
    void theListIsRemoved();
    void typingTakesTheListsPlace();
    void refusedLinesCanBeLookedAt();
    void refusedEntriesOfTheFieldLeaveItsText();
    void aFileIsDropped();
    void aFileIsDroppedOnTheRows();
    void twoFilesAreOneList();
    void aFileIsChosen();
    void aFileThatCannotBeReadLosesNothing();
    void aGroupBecomesAChoice();

private:
    [[nodiscard]] wizard::OrderWizard &window() { return m_shop->window(); }
    [[nodiscard]] QLineEdit *field() { return m_shop->person().see<QLineEdit>(u"searchField"_s); }
    [[nodiscard]] search::ResultsModel &results();
    [[nodiscard]] ImportDialog *dialog();
    [[nodiscard]] QString feedback() { return window().findChild<EntryFeedback *>()->text(); }
    void paste(const QString &text);
    void drop(const QString &path) { drop({path}, *field()); }
    static void drop(const QStringList &paths, QWidget &target);
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    bool accept() { return m_shop->person().click(dialog()->findChild<QPushButton *>(u"search"_s)); }

    QTemporaryDir m_files;
    std::unique_ptr<ShopWindow> m_shop;
};

void SearchListsTest::initTestCase()
{
    QVERIFY(m_files.isValid());
}

void SearchListsTest::init()
{
    m_shop.reset();
    m_shop = std::make_unique<ShopWindow>(StubShop::Failure::None, [](const QString &database) {
        store::Settings(QFileInfo(database).path() + u"/settings.ini"_s).setValue(store::Settings::Key::ReadsPerMinute, 0);
    });
    QVERIFY(field() != nullptr);
}

search::ResultsModel &SearchListsTest::results()
{
    return *window().findChild<wizard::ResultsView *>()->proxy().results();
}

ImportDialog *SearchListsTest::dialog()
{
    const auto all = window().findChildren<ImportDialog *>();
    const auto found = std::find_if(all.begin(), all.end(), [](const ImportDialog *each) { return each->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void SearchListsTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
}

/// On the target, or on what is behind it as far as it takes no drops: as the window system does.
void SearchListsTest::drop(const QStringList &paths, QWidget &target)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QWidget *taker = &target;
    while (!taker->acceptDrops() && taker->parentWidget() != nullptr)
        taker = taker->parentWidget();
    const QPoint middle = taker->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(taker, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(taker, &dropped);
}

QString SearchListsTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_files.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void SearchListsTest::aPastedListIsShownFirst()
{
    paste(pastedList);
    QTRY_VERIFY(dialog() != nullptr);
    const QString extensions = QString::number(window().findChild<wizard::ExtensionBar *>()->chosen().extensions.size());
    QStringList facts;
    const auto rows = dialog()->findChildren<widgets::CheckRow *>();
    for (const widgets::CheckRow *row : rows) {
        if (row->isVisible())
            facts.append(row->text());
    }
    QCOMPARE(facts, (QStringList{u"2 full names"_s, u"1 word × %1 extensions = %1 names"_s.arg(extensions),
                                 u"1 duplicate, searched once"_s}));
    QCOMPARE(dialog()->findChild<QTableView *>(u"refused"_s)->model()->rowCount(), 1);
    QCOMPARE(m_shop->shop.countOf(u"cart-1/domain"_s), 0);
    QCOMPARE(results().results().size(), 0);
    QVERIFY(accept());
    const int count = 2 + extensions.toInt();
    QVERIFY(m_shop->waitForOffers(count));
    QCOMPARE(m_shop->fieldText(), QString());
    QVERIFY2(feedback().startsWith(u"List “Pasted list”:"), qPrintable(feedback()));
    QVERIFY(shownChild<QPushButton>(window(), u"Remove the list"_s) != nullptr);
}

void SearchListsTest::twoLinesAreNoList()
{
    paste(u"exemple.fr\nexemple.com"_s);
    QCOMPARE(m_shop->fieldText(), u"exemple.fr exemple.com"_s);
    QVERIFY(m_shop->waitForOffers(2));
    QVERIFY(dialog() == nullptr);
}

void SearchListsTest::cancelLosesNothing()
{
    QVERIFY(m_shop->search(u"exemple.net"_s));
    QVERIFY(m_shop->waitForOffers(1));
    paste(pastedList);
    QTRY_VERIFY(dialog() != nullptr);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(m_shop->fieldText(), u"exemple.net"_s);
    QCOMPARE(results().results().size(), 1);
    QVERIFY(m_shop->waitForOffers(1));
}

void SearchListsTest::theListIsRemoved()
{
    paste(pastedList);
    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(accept());
    QTRY_VERIFY(results().results().size() > 2);
    QVERIFY(m_shop->person().click(shownChild<QPushButton>(window(), u"Remove the list"_s)));
    QCOMPARE(results().results().size(), 0);
    QCOMPARE(feedback(), QString());
    QVERIFY(shownChild<QPushButton>(window(), u"Remove the list"_s) == nullptr);
    QVERIFY(m_shop->search(u"exemple.net"_s));
    QVERIFY(m_shop->waitForOffers(1));
}

void SearchListsTest::typingTakesTheListsPlace()
{
    paste(pastedList);
    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(accept());
    QTRY_VERIFY(results().results().size() > 2);
    QVERIFY(m_shop->search(u"exemple.net"_s));
    QCOMPARE(results().results().size(), 1);
    QVERIFY2(!feedback().contains(u"List"), qPrintable(feedback()));
    QVERIFY(m_shop->waitForOffers(1));
}

void SearchListsTest::refusedLinesCanBeLookedAt()
{
    paste(u"a..b.fr\nc..d.fr\ne..f.fr\ng..h.fr\n<b>x</b>..fr\nexemple.fr\n"_s);
    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(accept());
    QVERIFY(m_shop->waitForOffers(1));
    QVERIFY2(feedback().contains(u"5 entries were refused."), qPrintable(feedback()));
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(m_shop->person().click(shownChild<QPushButton>(window(), u"Look at them…"_s)));
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->findChild<QTableView *>(u"refused"_s)->model()->rowCount(), 5);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(results().results().size(), 1);
    QVERIFY2(feedback().startsWith(u"List “Pasted list”:"), qPrintable(feedback()));
}

void SearchListsTest::refusedEntriesOfTheFieldLeaveItsText()
{
    QVERIFY(m_shop->search(oneGoodEntry));
    QVERIFY(m_shop->waitForOffers(1));
    QVERIFY(m_shop->person().click(shownChild<QPushButton>(window(), u"Look at them…"_s)));
    QTRY_VERIFY(dialog() != nullptr);
    QVERIFY(accept());
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(m_shop->fieldText(), oneGoodEntry);
    QVERIFY2(feedback().contains(u"4 entries were refused."), qPrintable(feedback()));
    QVERIFY(m_shop->waitForOffers(1));
}

void SearchListsTest::aFileIsDropped()
{
    const QString path = write(u"my names.csv"_s, "exemple.fr;1\nexemple.com;2\n");
    QVERIFY(!path.isEmpty());
    drop(path);
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"search"_s)->isVisible());
    QVERIFY(accept());
    QTRY_VERIFY(results().results().size() >= 2);
    QVERIFY(results().find(u"exemple.fr"_s).has_value());
    QVERIFY(results().find(u"exemple.com"_s).has_value());
    QVERIFY2(feedback().startsWith(u"List “my names.csv”:"), qPrintable(feedback()));
}

void SearchListsTest::aFileIsDroppedOnTheRows()
{
    QVERIFY(m_shop->search(u"exemple.net"_s));
    QVERIFY(m_shop->waitForOffers(1));
    drop({write(u"rows.txt"_s, "exemple.fr\nexemple.com\n")}, *window().findChild<wizard::ResultsView *>()->viewport());
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"search"_s)->isVisible());
    QVERIFY(accept());
    QVERIFY(m_shop->waitForOffers(2));
}

void SearchListsTest::twoFilesAreOneList()
{
    drop({write(u"a.txt"_s, "exemple.fr\n"), write(u"b.txt"_s, "exemple.com\nexemple.fr\n")}, *field());
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"search"_s)->isVisible());
    QCOMPARE(dialog()->list().duplicates, 1);
    QVERIFY(accept());
    QVERIFY(m_shop->waitForOffers(2));
    QVERIFY(m_shop->fieldText().isEmpty());
    // One that cannot be read is said, and nothing is taken of the other.
    drop({write(u"a.txt"_s, "exemple.net\n"), m_files.filePath(u"missing.txt"_s)}, *field());
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<widgets::Banner *>()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(results().results().size(), 2);
}

void SearchListsTest::aFileIsChosen()
{
    const QString path = write(u"list.txt"_s, "exemple.fr\nexemple.com\n");
    QTest::keyClick(field(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(window().findChild<QFileDialog *>() != nullptr);
    auto *files = window().findChild<QFileDialog *>();
    QTRY_VERIFY(files->isVisible());
    auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name != nullptr);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(dialog() != nullptr);
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"search"_s)->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(m_shop->waitForOffers(2));
    QVERIFY2(feedback().startsWith(u"List “list.txt”:"), qPrintable(feedback()));
}

void SearchListsTest::aFileThatCannotBeReadLosesNothing()
{
    QVERIFY(m_shop->search(u"exemple.fr, exemple.com"_s));
    QVERIFY(m_shop->waitForOffers(2));
    QVERIFY(m_shop->tickRow(0));
    for (const QString &path : {m_files.filePath(u"missing.txt"_s), m_files.path(),
                                write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20))}) {
        drop(path);
        QTRY_VERIFY(dialog() != nullptr);
        auto *banner = dialog()->findChild<widgets::Banner *>();
        QTRY_VERIFY2(banner->isVisible(), qPrintable(path));
        QCOMPARE(banner->title(), u"The list could not be read"_s);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"search"_s)->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(m_shop->fieldText(), u"exemple.fr, exemple.com"_s);
        QCOMPARE(results().results().size(), 2);
        QCOMPARE(results().chosenCount(), 1);
    }
}

void SearchListsTest::aGroupBecomesAChoice()
{
    auto *more = m_shop->person().see<QPushButton>(u"moreExtensions"_s);
    more->menu()->popup(more->mapToGlobal(QPoint(0, more->height())));
    QTRY_VERIFY(more->menu()->isVisible());
    more->menu()->setActiveAction(more->menu()->actions().constLast());
    QTest::keyClick(more->menu(), Qt::Key_Return);
    QTRY_VERIFY(window().findChild<wizard::GroupsDialog *>() != nullptr);
    auto *groups = window().findChild<wizard::GroupsDialog *>();
    QTRY_VERIFY(groups->isVisible());
    QVERIFY(m_shop->person().click(groups->findChild<QPushButton *>(u"addGroup"_s)));
    QTest::keyClicks(groups->findChild<QLineEdit *>(u"groupName"_s), u"Mine & yours"_s);
    QVERIFY(m_shop->person().type(groups->findChild<QPlainTextEdit *>(u"groupExtensions"_s), u".fr, com co.uk"_s));
    QVERIFY(m_shop->person().click(groups->findChild<QPushButton *>(u"closeGroups"_s)));
    QTRY_VERIFY(window().findChild<wizard::GroupsDialog *>() == nullptr);
    auto *chip = shownChild<widgets::ChipButton>(window(), u"Mine && yours"_s);
    QVERIFY(chip != nullptr);
    QVERIFY(m_shop->person().click(chip));
    QVERIFY(m_shop->search(u"exemple"_s));
    QVERIFY(m_shop->waitForOffers(3));
    QVERIFY(results().find(u"exemple.co.uk"_s).has_value());
    // Still there, and still chosen, the next time.
    QVERIFY(m_shop->startAgain());
    QVERIFY(m_shop->search(u"autre"_s));
    QVERIFY(m_shop->waitForOffers(3));
}

QTEST_MAIN(SearchListsTest)
#include "test_searchlists.moc"
