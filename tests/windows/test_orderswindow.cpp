// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/orderssample.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/chipbutton.h"
#include "widgets/emptystate.h"
#include "widgets/history.h"
#include "windows/orderdetails.h"
#include "windows/ordersmodel.h"
#include "windows/orderswindow.h"
#include "wizard/visibletexts.h"

#include <QApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::LedgerRow;
using State = LedgerRow::State;
using theme::Language;
using windows::OrdersWindow;

namespace {

/// Puts every text of the program between marks: what has none was not translated anew.
class Marker : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(text) + u"⟧"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The real window over a real journal file.
class TestOrdersWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void whatTheServerSaysIsPlainText();
    void aRowIsOneSentence();
    void trouble();
    void theKeyboardReachesEverything();
    void everyTextFollowsTheLanguage();
    void amountsAndDatesFollowTheLanguage();
    void tenThousandRowsScroll();
    void pictures();

private:
    void show();
    [[nodiscard]] QListView &list() { return *m_window->findChild<QListView *>(u"orders"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QStringList shownNames();
    bool choose(const QString &name);
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    [[nodiscard]] static QAbstractButton *buttonOf(const QWidget &parent, const QString &text);
    bool save(const QString &file);

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<OrdersSample> m_sample;
    std::unique_ptr<OrdersWindow> m_window;
};

void TestOrdersWindow::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_language = std::make_unique<Language>(*qApp);
    m_language->set(Language::Code::English);
}

void TestOrdersWindow::init()
{
    m_sample = std::make_unique<OrdersSample>();
}

void TestOrdersWindow::cleanup()
{
    m_window.reset();
    m_sample.reset();
    m_language->set(Language::Code::English);
}

void TestOrdersWindow::show()
{
    QVERIFY(m_sample->open());
    m_window = std::make_unique<OrdersWindow>();
    m_window->setLedger(&m_sample->ledger());
    m_window->present();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList TestOrdersWindow::shownNames()
{
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names.append(list().model()->index(row, 0).data().toString());
    return names;
}

bool TestOrdersWindow::choose(const QString &name)
{
    const qsizetype row = shownNames().indexOf(name);
    if (row < 0)
        return false;
    const QModelIndex index = list().model()->index(static_cast<int>(row), 0);
    list().scrollTo(index);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    return list().currentIndex() == index;
}

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
    QTest::mouseClick(find<QPushButton>(u"exportJournal"_s), Qt::LeftButton);
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
}

void TestOrdersWindow::aFileThatCannotBeWrittenIsSaid()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(QDir().mkpath(m_sample->file(u"gone"_s)));
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

void TestOrdersWindow::whatTheServerSaysIsPlainText()
{
    QVERIFY(m_sample->fill());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QVERIFY(choose(u"glaz.bzh"_s));
    bool isShown = false;
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().contains(u'<'))
            continue;
        isShown = true;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(isShown);
    // A link leads only to where OVHcloud's orders are.
    auto *browser = find<QPushButton>(u"openInBrowser"_s);
    QTRY_VERIFY(browser->isVisible());
    QVERIFY(choose(u"haute.io"_s));
    QVERIFY(!browser->isVisible());
}

void TestOrdersWindow::aRowIsOneSentence()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"maree-haute.com"_s));
    const QString sentence = list().currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"maree-haute.com"_s, u"Not paid yet"_s, u"23.97"_s, u"Show order"_s, u"2"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
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

/// Tab leads through the window as one reads it, and comes back.
void TestOrdersWindow::theKeyboardReachesEverything()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(list().hasFocus());
    QVERIFY(choose(u"maree-haute.com"_s));
    QTRY_VERIFY(find<QPushButton>(u"openInBrowser"_s)->isVisible());
    QStringList path;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *at = QApplication::focusWidget();
        if (at == &list())
            break;
        path.append(at->objectName());
    }
    path.removeAll(QString()); // "Details"
    QCOMPARE(path, (QStringList{u"nextStep"_s, u"supportFile"_s, u"openInBrowser"_s, u"filterAll"_s, u"ordersSearch"_s,
                                u"refreshOrders"_s, u"exportJournal"_s}));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().data().toString(), u"glaz.bzh"_s);
    QTest::keyClick(&list(), Qt::Key_End);
    QCOMPARE(list().currentIndex().data().toString(), u"maree.info"_s);
    const int before = m_sample->server().requests();
    QTest::keyClick(&list(), Qt::Key_F5);
    QTRY_VERIFY(m_sample->server().requests() > before);
}

void TestOrdersWindow::everyTextFollowsTheLanguage()
{
    QVERIFY(m_sample->fill());
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    const QRegularExpression words(u"\\p{L}{4,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        QTRY_VERIFY(!m_window->findChild<widgets::History *>()->entries().isEmpty());
        Marker marker;
        qApp->installTranslator(&marker);
        QCoreApplication::sendPostedEvents();
        QStringList strays;
        const QList<VisibleText> texts = visibleTexts();
        for (const VisibleText &one : texts) {
            QString rest = one.text;
            // A text in marks may hold others; what is outside of them is names and the server's words.
            while (rest.contains(u'⟦')) {
                const qsizetype end = rest.indexOf(u'⟧');
                const qsizetype begin = rest.lastIndexOf(u'⟦', end);
                if (begin < 0 || end < 0)
                    break;
                rest.remove(begin, end - begin + 1);
            }
            for (const LedgerRow &known : m_sample->ledger().rows()) {
                for (const QString &name : known.names)
                    rest.remove(name);
            }
            for (const QString &data : {u"owner data <b>refused</b>"_s, u"OVHcloud"_s, u"November"_s, u"October"_s, u"December"_s})
                rest.remove(data);
            if (words.match(rest).hasMatch() && !one.where.contains(u"QPlainTextEdit"_s))
                strays.append(one.where + u": "_s + one.text);
        }
        qApp->removeTranslator(&marker);
        QCoreApplication::sendPostedEvents();
        strays.removeDuplicates();
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
    }
    const QList<VisibleText> texts = visibleTexts();
    QVERIFY(std::none_of(texts.begin(), texts.end(), [](const VisibleText &one) { return one.text.contains(u'⟦'); }));
}

void TestOrdersWindow::amountsAndDatesFollowTheLanguage()
{
    QVERIFY(m_sample->fill());
    show();
    QVERIFY(choose(u"port-vendres.paris"_s));
    const auto isSaid = [](const QString &part) {
        const QList<VisibleText> texts = visibleTexts();
        return std::any_of(texts.begin(), texts.end(), [&part](const VisibleText &one) { return one.text.contains(part); });
    };
    QVERIFY(isSaid(u"47.99"_s));
    m_language->set(Language::Code::French);
    QCoreApplication::sendPostedEvents();
    QVERIFY(isSaid(u"47,99"_s) && !isSaid(u"47.99"_s));
    QCOMPARE(list().currentIndex().data().toString(), u"port-vendres.paris"_s);
}

void TestOrdersWindow::tenThousandRowsScroll()
{
    QVERIFY(m_sample->addMany(10'000));
    show();
    QCOMPARE(list().model()->rowCount(), 10'000);
    const qsizetype widgetsBefore = m_window->findChildren<QWidget *>().size();
    QElapsedTimer timer;
    timer.start();
    constexpr int steps = 200;
    for (int i = 0; i <= steps; ++i) {
        list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum() * i / steps);
        list().viewport()->repaint();
    }
    qInfo("a screen of 10,000 rows painted in %.1f ms", static_cast<double>(timer.elapsed()) / steps);
    QCOMPARE(m_window->findChildren<QWidget *>().size(), widgetsBefore);
    timer.restart();
    auto *field = find<QLineEdit>(u"ordersSearch"_s);
    field->setText(u"name-9999"_s);
    qInfo("filtered in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(shownNames(), QStringList{u"name-9999.fr"_s});
}

/// For the eye: with CARTOUCHE_PICTURES=DIR every state, both languages, light and dark, wide and narrow.
void TestOrdersWindow::pictures()
{
    const QString folder = qEnvironmentVariable("CARTOUCHE_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(m_sample->fill());
    QVERIFY(m_sample->addTwins());
    show();
    QTRY_COMPARE(m_sample->row(u"jumeau.fr"_s)->state, State::NeedsYou);
    QTRY_COMPARE(m_sample->row(u"glaz.bzh"_s)->state, State::TaskFailed);
    for (const auto scheme : {theme::Theme::Choice::Light, theme::Theme::Choice::Dark}) {
        m_theme->setChoice(scheme);
        for (const QSize size : {QSize(1100, 760), QSize(960, 640)}) {
            m_window->resize(size);
            for (const auto code : {Language::Code::English, Language::Code::French}) {
                m_language->set(code);
                QCoreApplication::sendPostedEvents();
                for (int row = 0; row < list().model()->rowCount(); ++row) {
                    list().setCurrentIndex(list().model()->index(row, 0));
                    QTRY_VERIFY(!m_window->findChild<widgets::History *>()->entries().isEmpty());
                    m_window->grab().save(u"%1/orders-%2-%3-%4-%5.png"_s.arg(
                        folder, m_theme->isDark() ? u"dark"_s : u"light"_s, Language::isoCode(code),
                        QString::number(size.width()), QString::number(row)));
                }
            }
        }
    }
    m_theme->setChoice(theme::Theme::Choice::Light);
}

QTEST_MAIN(TestOrdersWindow)
#include "test_orderswindow.moc"
