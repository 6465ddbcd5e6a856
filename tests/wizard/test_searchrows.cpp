// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "wizard/resultsproxy.h"
#include "wizard/sandboxwindow.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

// Only the platform can say that somebody listens, and Qt keeps that to itself.
#if __has_include(<private/qguiapplication_p.h>) && __has_include(<qpa/qplatformaccessibility.h>)
#define CAN_LISTEN
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::ResultsModel;

namespace {

constexpr int manyNames = 500;
int tableEvents = 0;
QStringList alerts;

void countEvents(QAccessibleEvent *event)
{
    // One for each batch of answers, whatever the number of rows.
    tableEvents += event->type() == QAccessible::TableModelChanged ? 1 : 0;
    if (event->type() == QAccessible::Alert && event->object() != nullptr)
        alerts.append(QAccessible::queryAccessibleInterface(event->object())->text(QAccessible::Name));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves the rows: to a file, and to somebody who hears them.
class SearchRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aTableIsExported();
    void tickedNamesAloneAreExported();
    void rowsThatCannotBeTickedAreExported();
    void everyRowIsExportedWhateverIsTicked();
    void shiftAndArrowsSelect();
    void dataAreExported();
    void aFileThatCannotBeWrittenIsSaid();
    void aRowIsASentence();
    void manyAnswersAreFewEvents();

private:
    [[nodiscard]] QFileDialog *askForFile();
    /// Types the path and presses Return.
    bool save(QFileDialog *dialog, const QString &path);
    bool waitForBanner(const QString &title);

    tests::SandboxWindow m_page;
};

void SearchRowsTest::initTestCase()
{
    QVERIFY(m_page.start());
}

void SearchRowsTest::init()
{
    // After a dialog no window manager gives the focus back here.
    m_page.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page.window()));
    m_page.empty();
}

QFileDialog *SearchRowsTest::askForFile()
{
    QTest::keyClick(m_page.field(), Qt::Key_E, Qt::ControlModifier);
    const auto all = m_page.window().findChildren<QFileDialog *>();
    const auto shown = std::find_if(all.begin(), all.end(), [](const QFileDialog *dialog) { return dialog->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

bool SearchRowsTest::save(QFileDialog *dialog, const QString &path)
{
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (name == nullptr)
        return false;
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return !dialog->isVisible();
}

bool SearchRowsTest::waitForBanner(const QString &title)
{
    return m_page.person().waitFor(qPrintable(title), [this, &title] {
        return m_page.banner() != nullptr && m_page.banner()->title() == title;
    });
}

void SearchRowsTest::aTableIsExported()
{
    QVERIFY(m_page.search(u"marée-exemple.fr, pris-exemple.com"_s));
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog != nullptr);
    const QString path = m_page.file(u"rows.csv"_s);
    QVERIFY(save(dialog, path));
    QVERIFY(waitForBanner(u"2 names exported"_s));
    QCOMPARE(m_page.banner()->text(), path);
    QString text = QString::fromUtf8(contentOf(path));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(u"name,ascii,state,first_net,first_with_tax,"));
    const search::SearchResult *free = &m_page.results().results().first();
    const QStringList cells = lines.at(1).split(u',');
    QCOMPARE(cells.at(0), u"marée-exemple.fr"_s);
    QCOMPARE(cells.at(1), free->name.ascii());
    QCOMPARE(cells.at(2), u"available"_s);
    QCOMPARE(cells.at(3), free->firstPrice()->toDecimal());
    QCOMPARE(cells.at(4), m_page.results().arrangement().tax.withTax(*free->firstPrice())->toDecimal());
    QCOMPARE(cells.at(5), free->renewal()->toDecimal());
    QVERIFY(lines.at(2).startsWith(u"pris-exemple.com,pris-exemple.com,taken,"));
}

void SearchRowsTest::tickedNamesAloneAreExported()
{
    QVERIFY(m_page.search(u"exemple.fr, exemple.com"_s));
    QVERIFY(m_page.tick(u"exemple.com"_s));
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog != nullptr);
    const QString path = m_page.file(u"ticked.txt"_s);
    QVERIFY(save(dialog, path));
    QVERIFY(waitForBanner(u"1 name exported"_s));
    QCOMPARE(contentOf(path), "exemple.com\n"_ba);
}

void SearchRowsTest::rowsThatCannotBeTickedAreExported()
{
    QVERIFY(m_page.search(u"exemple.fr, pris-exemple.com, exemple.com"_s));
    QCOMPARE(m_page.result(u"pris-exemple.com"_s)->state, search::State::Taken);
    // By the same keys as a tick, and it becomes none.
    m_page.view()->setFocus();
    m_page.view()->setCurrentIndex(m_page.view()->model()->index(1, ResultsModel::NameColumn));
    m_page.view()->clearSelection();
    QTest::keyClick(m_page.view(), Qt::Key_Space);
    QVERIFY(m_page.view()->selectionModel()->isRowSelected(1));
    QCOMPARE(m_page.results().chosenCount(), 0);
    QVERIFY(!m_page.result(u"pris-exemple.com"_s)->isChosen);
    QVERIFY(m_page.tick(u"exemple.com"_s));
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog != nullptr);
    const QString path = m_page.file(u"marked.txt"_s);
    QVERIFY(save(dialog, path));
    QVERIFY(waitForBanner(u"2 names exported"_s));
    QCOMPARE(contentOf(path), "pris-exemple.com\nexemple.com\n"_ba);
    // Ctrl+Shift+A takes back both.
    m_page.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page.window()));
    QTest::keyClick(m_page.view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page.results().selectedCount(), 0);
}

void SearchRowsTest::everyRowIsExportedWhateverIsTicked()
{
    QVERIFY(m_page.search(u"exemple.fr, pris-exemple.com"_s));
    QVERIFY(m_page.tick(u"exemple.fr"_s));
    QTest::keyClick(m_page.field(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const auto all = m_page.window().findChildren<QFileDialog *>();
    const auto shown = std::find_if(all.begin(), all.end(), [](const QFileDialog *dialog) { return dialog->isVisible(); });
    QVERIFY(shown != all.end());
    const QString path = m_page.file(u"all.txt"_s);
    QVERIFY(save(*shown, path));
    QVERIFY(waitForBanner(u"2 names exported"_s));
    QCOMPARE(contentOf(path), "exemple.fr\npris-exemple.com\n"_ba);
}

void SearchRowsTest::shiftAndArrowsSelect()
{
    QVERIFY(m_page.search(u"exemple.fr, pris-exemple.com, exemple.com, exemple.net"_s));
    QVERIFY(m_page.tick(u"exemple.net"_s));
    wizard::ResultsView *view = m_page.view();
    view->setFocus();
    view->selectionModel()->setCurrentIndex(view->model()->index(0, ResultsModel::NameColumn), QItemSelectionModel::NoUpdate);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->currentIndex().row(), 2);
    QCOMPARE(m_page.results().selectedCount(), 4);
    QCOMPARE(m_page.results().chosenCount(), 3); // the taken one is only marked
    // Back again: the row that is left is given up, what was ticked before is not.
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(!m_page.result(u"exemple.com"_s)->isChosen);
    QVERIFY(m_page.result(u"exemple.net"_s)->isChosen);
    QCOMPARE(m_page.results().selectedCount(), 3);
    // Space goes on ticking alone.
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(m_page.result(u"exemple.com"_s)->isChosen);
}

void SearchRowsTest::dataAreExported()
{
    QVERIFY(m_page.search(u"exemple.fr, exemple.com"_s));
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog != nullptr);
    auto *forms = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    QVERIFY(forms != nullptr);
    forms->setFocus();
    QTest::keyClick(forms, Qt::Key_Down);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(), u"cartouche-names.json"_s);
    QVERIFY(save(dialog, m_page.file(u"rows"_s))); // the ending comes with the form
    QVERIFY(waitForBanner(u"2 names exported"_s));
    const QJsonObject data = QJsonDocument::fromJson(contentOf(m_page.file(u"rows.json"_s))).object();
    QCOMPARE(data[u"count"].toInt(), 2);
    const QJsonObject first = data[u"rows"][0].toObject();
    QCOMPARE(first[u"name"].toString(), u"exemple.fr"_s);
    QCOMPARE(first[u"state"].toString(), u"available"_s);
    QCOMPARE(first[u"first"][u"net"][u"amount"].toString(), m_page.result(u"exemple.fr"_s)->firstPrice()->toDecimal());
    QCOMPARE(first[u"first"][u"net"][u"currency"].toString(), u"EUR"_s);
    QCOMPARE(first[u"years"].toInt(), m_page.results().arrangement().years);
}

void SearchRowsTest::aFileThatCannotBeWrittenIsSaid()
{
    QVERIFY(m_page.search(u"exemple.fr, exemple.com"_s));
    QFileDialog *dialog = askForFile();
    QVERIFY(dialog != nullptr);
    // The folder goes while the dialog is open.
    Q_EMIT dialog->fileSelected(m_page.file(u"nowhere/rows.csv"_s));
    dialog->close();
    QTRY_VERIFY(m_page.banner() != nullptr);
    QTRY_COMPARE(m_page.banner()->kind(), widgets::Banner::Kind::Bad);
    QCOMPARE(m_page.names().size(), 2);
}

void SearchRowsTest::aRowIsASentence()
{
    QVERIFY(m_page.search(u"exemple.fr"_s));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_page.view());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    QCOMPARE(table->text(QAccessible::Name), u"Results"_s);
    const auto sentence = [table] {
        return table->tableInterface()->cellAt(0, ResultsModel::NameColumn)->text(QAccessible::Name);
    };
    const QString first = m_page.cell(u"exemple.fr"_s, ResultsModel::FirstColumn);
    QVERIFY2(sentence().startsWith(u"exemple.fr, Available, %1 with tax for the first period, renewal "_s.arg(first)),
             qPrintable(sentence()));
    QVERIFY2(sentence().contains(u", 5 years: "), qPrintable(sentence()));
    QVERIFY(!sentence().contains(u", selected"));
    QVERIFY(m_page.tick(u"exemple.fr"_s));
    QVERIFY2(sentence().endsWith(u", selected"), qPrintable(sentence()));
}

void SearchRowsTest::manyAnswersAreFewEvents()
{
#ifdef CAN_LISTEN
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
#else
    QSKIP("Qt's private headers are not installed");
#endif
    QStringList names;
    for (int number = 0; number < manyNames; ++number)
        names.append(u"n%1-exemple.fr"_s.arg(number));
    QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(countEvents);
    m_page.window().searchFor(names);
    QTRY_COMPARE(m_page.results().results().size(), manyNames);
    tableEvents = 0;
    alerts.clear();
    const bool areAnswered = m_page.waitForAnswers();
    QCoreApplication::processEvents();
    QAccessible::installUpdateHandler(before);
    QVERIFY(areAnswered);
    QVERIFY(tableEvents > 0);
    QVERIFY2(tableEvents < manyNames / 2, qPrintable(QString::number(tableEvents)));
    QCOMPARE(alerts, QStringList{u"500 names checked, 500 available"_s});
}

QTEST_MAIN(SearchRowsTest)
#include "test_searchrows.moc"
