// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderswindowfixture.h"

#include "widgets/banner.h"
#include "widgets/chipbutton.h"
#include "widgets/emptystate.h"
#include "widgets/history.h"
#include "windows/orderdetails.h"
#include "windows/ordersmodel.h"

#include <QApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::LedgerRow;
using State = LedgerRow::State;

/// What a person does in the orders window.
class TestOrdersWindow : public OrdersWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void noOrderYetLeadsToTheSearch();
    void noAccountIsSaid();
    void everyOrderIsARow();
    void filtersShowTheirRows();
    void theSearchFindsNamesAndNumbers();
    void enterTakesTheNextStepAndNeverSends();
    void theChosenRowStaysChosen();
    void theDetailsTellWhatHappened();
    void thePersonIsAskedBeforeAnOrderIsPointedOut();
    void noneOfThemSaysWhatItMeans();
    void theJournalIsExported();
    void aSupportFileHoldsOneOrder();
    void aFileThatCannotBeWrittenIsSaid();
    void trouble();

private:
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    [[nodiscard]] static QAbstractButton *buttonOf(const QWidget &parent, const QString &text);
    bool save(const QString &file);
};

QAbstractButton *TestOrdersWindow::buttonOf(const QWidget &parent, const QString &text)
{
    const QList<QAbstractButton *> buttons = parent.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QAbstractButton *button) {
        return button->text() == text && button->isVisible();
    });
    return found == buttons.end() ? nullptr : *found;
}

/// As a person does it in the dialog that has just opened.
bool TestOrdersWindow::save(const QString &file)
{
    auto *dialog = m_window->findChild<QFileDialog *>();
    if (dialog == nullptr)
        return false;
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return true;
}

void TestOrdersWindow::noOrderYetLeadsToTheSearch()
{
    show();
    auto *empty = m_window->findChild<widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No order yet"_s);
    QSignalSpy wanted(m_window.get(), &OrdersWindow::searchWanted);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().toStringList().isEmpty());
    QVERIFY(!find<QPushButton>(u"nextStep"_s)->isVisible());
}

void TestOrdersWindow::noAccountIsSaid()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(!shownNames().isEmpty());
    m_window->setLedger(nullptr);
    QCOMPARE(m_window->findChild<widgets::EmptyState *>()->title(), u"No account"_s);
    QVERIFY(!find<QPushButton>(u"exportJournal"_s)->isEnabled());
    m_window->setLedger(&m_sample->ledger());
    QVERIFY(!shownNames().isEmpty());
    // The session may end without a word.
    m_sample->close();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(&list(), Qt::Key_Return);
}

void TestOrdersWindow::everyOrderIsARow()
{
    QVERIFY(m_sample->fill());
    show();
    QCOMPARE(shownNames(), (QStringList{u"sel-gris.com"_s, u"maree-haute.com"_s, u"glaz.bzh"_s, u"port-vendres.paris"_s,
                                        u"atelier-nord.com"_s, u"quai-ouest.fr"_s, u"vent-portant.eu"_s, u"haute.io"_s,
                                        u"maree.info"_s}));
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QCOMPARE(find<widgets::ChipButton>(u"filterAll"_s)->count(), 9);
    QCOMPARE(find<widgets::ChipButton>(u"filterNeedsYou"_s)->count(), 3);
    QCOMPARE(find<widgets::ChipButton>(u"filterRunning"_s)->count(), 3);
    QCOMPARE(find<widgets::ChipButton>(u"filterDone"_s)->count(), 3);
}

void TestOrdersWindow::filtersShowTheirRows()
{
    QVERIFY(m_sample->fill());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QTest::mouseClick(find<QPushButton>(u"filterNeedsYou"_s), Qt::LeftButton);
    QCOMPARE(shownNames(), (QStringList{u"maree-haute.com"_s, u"glaz.bzh"_s, u"port-vendres.paris"_s}));
    QCOMPARE(m_window->findChild<windows::OrderDetails *>()->key(), m_sample->row(u"maree-haute.com"_s)->key);
    QTest::mouseClick(find<QPushButton>(u"filterDone"_s), Qt::LeftButton);
    QCOMPARE(shownNames(), (QStringList{u"vent-portant.eu"_s, u"haute.io"_s, u"maree.info"_s}));
    // A row leaves the filter when its state does.
    QTest::mouseClick(find<QPushButton>(u"filterRunning"_s), Qt::LeftButton);
    QVERIFY(shownNames().contains(u"quai-ouest.fr"_s));
    m_sample->server().orders[215'361'884].status = u"cancelled"_s;
    QTRY_VERIFY(!shownNames().contains(u"quai-ouest.fr"_s));
}

void TestOrdersWindow::theSearchFindsNamesAndNumbers()
{
    QVERIFY(m_sample->fill());
    show();
    auto *field = find<QLineEdit>(u"ordersSearch"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"MAREE"_s);
    QCOMPARE(shownNames(), (QStringList{u"maree-haute.com"_s, u"maree.info"_s}));
    // One that stands further back in the order.
    field->setText(u"sel-gris.fr"_s);
    QCOMPARE(shownNames(), QStringList{u"sel-gris.com"_s});
    field->setText(u"215 396"_s);
    QCOMPARE(shownNames(), QStringList{u"atelier-nord.com"_s});
    field->setText(u"nothing like it"_s);
    auto *empty = m_window->findChild<widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No order passes the filter"_s);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(shownNames().size(), 9);
    // Esc first clears the field, then closes.
    field->setText(u"maree"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible() && field->text().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestOrdersWindow::enterTakesTheNextStepAndNeverSends()
{
    QVERIFY(m_sample->fill());
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QSignalSpy order(m_window.get(), &OrdersWindow::orderWanted);
    QSignalSpy search(m_window.get(), &OrdersWindow::searchWanted);
    auto *step = find<QPushButton>(u"nextStep"_s);
    const auto enter = [this](const QString &name) {
        QVERIFY2(choose(name), qPrintable(name));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
    };
    enter(u"maree-haute.com"_s);
    QCOMPARE(order.takeFirst().first().toLongLong(), 215'478'693);
    QCOMPARE(step->text(), u"Show order"_s);
    QTest::mouseClick(step, Qt::LeftButton);
    QCOMPARE(order.takeFirst().first().toLongLong(), 215'478'693);
    enter(u"haute.io"_s);
    QCOMPARE(search.takeFirst().first().toStringList(), QStringList{u"haute.io"_s});
    QCOMPARE(step->text(), u"Search again"_s);
    enter(u"sel-gris.com"_s);
    QCOMPARE(step->text(), u"Look now"_s);
    QTRY_VERIFY(m_sample->ledger().looksAt(*m_sample->row(u"sel-gris.com"_s)));
    const int looks = m_sample->ledger().looksAt(*m_sample->row(u"sel-gris.com"_s))->answered;
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(m_sample->ledger().looksAt(*m_sample->row(u"sel-gris.com"_s))->answered > looks);
    enter(u"jumeau.fr"_s);
    QCOMPARE(step->text(), u"Point out the order"_s);
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"This is my order"_s);
    enter(u"vent-portant.eu"_s);
    QVERIFY(!step->isVisible());
    // And all the others: nothing but these two ever leaves the window.
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        if (step->isVisible())
            QTest::mouseClick(step, Qt::LeftButton);
    }
    QVERIFY(question() == nullptr);
    QCOMPARE(m_sample->server().writes(), 0);
}

void TestOrdersWindow::theChosenRowStaysChosen()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"haute.io"_s));
    const QString key = m_sample->row(u"haute.io"_s)->key;
    QVERIFY(m_sample->addTwins()); // a newer row comes above it
    m_sample->ledger().refresh();
    QTRY_COMPARE(shownNames().first(), u"jumeau.fr"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"haute.io"_s);
    QVERIFY(list().selectionModel()->isSelected(list().currentIndex()));
    QCOMPARE(m_window->findChild<windows::OrderDetails *>()->key(), key);
}

void TestOrdersWindow::theDetailsTellWhatHappened()
{
    QVERIFY(m_sample->fill());
    show();
    auto *history = m_window->findChild<widgets::History *>();
    QVERIFY(choose(u"sel-gris.com"_s));
    const auto titles = [history] {
        QStringList list;
        for (const widgets::HistoryEntry &entry : history->entries())
            list.append(entry.title);
        return list.join(u'|');
    };
    QTRY_VERIFY(titles().startsWith(u"Order sent, once|Connection closed before an answer|Cart looked at: still open|"
                                    "Orders looked at: none with these names|"_s));
    QTRY_VERIFY(titles().contains(u"Next look in"_s));
    QCOMPARE(history->entries().last().caption, u"look 2 of 4"_s);
    QVERIFY(history->entries().last().isNext);
    // The seconds go down, and an ear is not told each of them.
    const QString before = history->entries().last().title;
    const QString spoken = history->accessibleName();
    QTRY_VERIFY(history->entries().last().title != before);
    QCOMPARE(history->accessibleName(), spoken);
    auto *banner = m_window->findChild<windows::OrderDetails *>()->findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->title(), u"Outcome unknown – checking with OVHcloud"_s);
    QVERIFY(banner->text().startsWith(u"Nothing is sent again."_s));
    // Another row has another story.
    QVERIFY(choose(u"maree-haute.com"_s));
    QTRY_VERIFY(titles().startsWith(u"Order sent, once|Order made at OVHcloud"_s));
    QVERIFY(!titles().contains(u"Next look"_s));
    QVERIFY(history->entries().at(1).details.contains(u"EU.ext-2.placed"_s));
    QVERIFY(choose(u"haute.io"_s));
    QTRY_COMPARE(titles(), u"Order sent, once|Refused by OVHcloud"_s);
}

void TestOrdersWindow::thePersonIsAskedBeforeAnOrderIsPointedOut()
{
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QTRY_VERIFY(buttonOf(*m_window, u"This is my order"_s) != nullptr);
    QTest::mouseClick(buttonOf(*m_window, u"This is my order"_s), Qt::LeftButton);
    QVERIFY(question() != nullptr);
    QVERIFY(question()->informativeText().contains(u"Nothing is ordered or paid"_s));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    // Enter takes the way back.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QTest::mouseClick(buttonOf(*m_window, u"This is my order"_s), Qt::LeftButton);
    QTest::mouseClick(buttonOf(*question(), u"This is my order"_s), Qt::LeftButton);
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->orderId, 215'479'002); // the newest stands first
    QTRY_COMPARE(find<QPushButton>(u"nextStep"_s)->text(), u"Show order"_s);
    QCOMPARE(m_sample->server().writes(), 0);
}

void TestOrdersWindow::noneOfThemSaysWhatItMeans()
{
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QTRY_VERIFY(find<QPushButton>(u"noneOfThese"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"noneOfThese"_s), Qt::LeftButton);
    QVERIFY(question() != nullptr);
    QVERIFY(question()->informativeText().contains(u"would buy them twice"_s));
    QTest::mouseClick(buttonOf(*question(), u"No order was made"_s), Qt::LeftButton);
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NotPlaced);
    QTRY_COMPARE(find<QPushButton>(u"nextStep"_s)->text(), u"Search again"_s);
    QCOMPARE(m_sample->server().writes(), 0);
}

void TestOrdersWindow::theJournalIsExported()
{
    QVERIFY(m_sample->fill());
    show();
    const QString file = m_sample->file(u"all.json"_s);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(save(file));
    QTRY_VERIFY(QFile::exists(file));
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject whole = QJsonDocument::fromJson(json.readAll()).object();
    QVERIFY(whole.value(u"events").toArray().size() > 8);
    QTRY_VERIFY(buttonOf(*m_window, u"Close"_s) != nullptr);
    QTest::mouseClick(buttonOf(*m_window, u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(buttonOf(*m_window, u"Close"_s) == nullptr);

    const QString text = m_sample->file(u"all.txt"_s);
    find<QAction>(u"exportJournalAction"_s)->trigger();
    QVERIFY(save(text));
    QTRY_VERIFY(QFile::exists(text));
    QFile plain(text);
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QVERIFY(plain.readAll().startsWith("Journal of Cartouche"));
}

void TestOrdersWindow::aSupportFileHoldsOneOrder()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"maree-haute.com"_s));
    QTest::mouseClick(find<QPushButton>(u"supportFile"_s), Qt::LeftButton);
    const QString file = m_sample->file(u"one.json"_s);
    QVERIFY(save(file));
    QTRY_VERIFY(QFile::exists(file));
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QByteArray bytes = json.readAll();
    QVERIFY(bytes.contains("215478693") && bytes.contains("EU.ext-2.placed"));
    QVERIFY(!bytes.contains("haute.io") && !bytes.contains("sel-gris"));
    QVERIFY(bytes.contains("order-facts") && bytes.contains("notPaid"));
    QVERIFY2(!bytes.contains("/order/215478693"), "whoever has the link sees the order");
}

void TestOrdersWindow::aFileThatCannotBeWrittenIsSaid()
{
    QVERIFY(m_sample->fill());
    show();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    // The folder goes while the dialog is open.
    Q_EMIT dialog->fileSelected(m_sample->file(u"nowhere/all.json"_s));
    dialog->close();
    const auto isSaid = [this] {
        const QList<widgets::Banner *> banners = m_window->findChildren<widgets::Banner *>();
        return std::any_of(banners.begin(), banners.end(), [](const widgets::Banner *banner) {
            return banner->isVisible() && banner->title() == u"The file could not be written"_s;
        });
    };
    QTRY_VERIFY(isSaid());
}

void TestOrdersWindow::trouble()
{
    QVERIFY(m_sample->fill());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    m_sample->server().isBroken = true;
    QTRY_VERIFY(m_sample->row(u"glaz.bzh"_s)->isStale);
    QVERIFY(choose(u"glaz.bzh"_s));
    QVERIFY(list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"not refreshed since"_s));
    QCOMPARE(shownNames().size(), 9);
}

QTEST_MAIN(TestOrdersWindow)
#include "test_orderswindow.moc"
