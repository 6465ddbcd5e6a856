// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cartroutes.h"
#include "base/whendone.h"
#include "search/shortlist.h"
#include "search/watcher.h"
#include "store/await.h"
#include "store/database.h"
#include "store/sql.h"
#include "support/sandboxprocess.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/history.h"
#include "widgets/pricehistoryplot.h"
#include "windows/namesproxy.h"
#include "windows/namestable.h"
#include "windows/nameswindow.h"
#include "wizard/visibletexts.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::Shortlist;
using search::Watcher;
using theme::Language;
using windows::NamesModel;
using windows::NamesTable;
using windows::NamesWindow;

namespace {

class TestClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

const QStringList four{u"quai-ouest.fr"_s, u"xn--mare-haute-d7a.com"_s, u"brise-lames.net"_s, u"glaz.bzh"_s};

} // namespace

/// What a person does in the names window: the real lists in a real file, the real sandbox behind the questions.
class TestNamesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyListsSayWhatTheyAreFor();
    void noAccountIsSaid();
    void everyNameIsARow();
    void aNoteIsEditedInPlace();
    void deleteRemovesAndIsUndone();
    void deleteInANoteRemovesNoName();
    void theWatchedListStopsAndIsUndone();
    void namesMoveBetweenTheLists();
    void namesAreCopied();
    void theseAreSearched();
    void askNowAsksTheSandbox();
    void theDetailsTellWhatIsKnown();
    void whatIsToldIsChosen();
    void theSearchFieldFinds();
    void headsSortAndTheThirdClickDoesNot();
    void aNameIsShownWhenItIsWanted();
    void aDiskThatRefusesIsSaid();
    void screenReadersHearTheWholeRow();
    void theLanguageSwitches();
    void tenThousandNames();
    void theListsMayGoFirst();

private:
    void open();
    void show(const QStringList &listed = four, const QStringList &watched = {});
    [[nodiscard]] api::Reply<QString> cart();
    [[nodiscard]] NamesTable &table() { return *m_window->findChild<NamesTable *>(u"names"_s); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QStringList shown();
    /// With a click on its row.
    bool choose(const QString &ascii, Qt::KeyboardModifiers keys = {});
    [[nodiscard]] QPushButton *buttonOf(const QString &text) const;
    [[nodiscard]] QString emptyTitle() const { return m_window->findChild<widgets::EmptyState *>()->title(); }
    void answer(const QString &name, qint64 cents, const QString &mode = u"create-default"_s);
    [[nodiscard]] QString text(int row, int column) { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList listed() const;
    bool execute(const QString &sql);

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<Language> m_language;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Shortlist> m_shortlist;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<NamesWindow> m_window;
};

void TestNamesWindow::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_language = std::make_unique<Language>(*qApp);
    m_language->set(Language::Code::English);
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestNamesWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.time = QDateTime::currentDateTimeUtc();
    open();
}

void TestNamesWindow::cleanup()
{
    m_window.reset();
    m_watcher.reset();
    m_shortlist.reset();
    m_client.reset();
    m_database.reset();
    m_language->set(Language::Code::English);
}

void TestNamesWindow::open()
{
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
    api::Client::Options options;
    options.readsPerMinute = 0;
    m_client = std::make_unique<api::Client>(
        api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value(),
        api::Credentials{m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()}, options);
    m_shortlist = std::make_unique<Shortlist>(*m_database, m_clock);
    m_watcher = std::make_unique<Watcher>(*m_client, [this] { return cart(); }, *m_database, m_clock);
    m_watcher->setShortlist(m_shortlist.get());
    m_watcher->start();
}

api::Reply<QString> TestNamesWindow::cart()
{
    return base::continued<QString>(api::createCart(*m_client, {u"FR"_s, {}, {}}), m_client.get(),
                                    [](const base::Result<api::Cart> &made) -> base::Result<QString> {
                                        if (!made)
                                            return base::failure(made.error());
                                        return made->cartId;
                                    });
}

void TestNamesWindow::show(const QStringList &listed, const QStringList &watched)
{
    for (const QString &name : listed) {
        m_shortlist->add({name});
        m_clock.time = m_clock.time.addSecs(1);
    }
    for (const QString &name : watched) {
        m_watcher->watch({name});
        m_clock.time = m_clock.time.addSecs(1);
    }
    QTRY_VERIFY(m_shortlist->isRead() && m_watcher->isRead());
    m_window = std::make_unique<NamesWindow>(m_clock);
    m_window->setShortlist(m_shortlist.get());
    m_window->setWatcher(m_watcher.get());
    m_window->present();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList TestNamesWindow::shown()
{
    QStringList list;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        list.append(table().model()->index(row, 0).data(NamesModel::AsciiRole).toString());
    return list;
}

bool TestNamesWindow::choose(const QString &ascii, Qt::KeyboardModifiers keys)
{
    const QModelIndex index = table().proxy().indexOf(ascii);
    if (!index.isValid())
        return false;
    table().scrollTo(index);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, keys, table().visualRect(index).center());
    return table().selectedNames().contains(ascii);
}

QPushButton *TestNamesWindow::buttonOf(const QString &text) const
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestNamesWindow::answer(const QString &name, qint64 cents, const QString &mode)
{
    api::Offer offer;
    offer.pricingMode = mode;
    offer.orderable = true;
    offer.prices.append({u"TOTAL"_s, {base::Money(cents * 1'000'000, u"EUR"_s), {}}, {}});
    offer.prices.append({u"RENEW"_s, {base::Money((cents + 100) * 1'000'000, u"EUR"_s), {}}, {}});
    m_clock.time = m_clock.time.addSecs(1);
    m_watcher->noteAnswer(name, cents > 0 ? QList{offer} : QList<api::Offer>(), m_clock.time);
}

QStringList TestNamesWindow::listed() const
{
    QStringList list;
    for (const Shortlist::Item &item : m_shortlist->items())
        list.append(item.name);
    return list;
}

bool TestNamesWindow::execute(const QString &sql)
{
    return tests::await(m_database->run<void>([sql](QSqlDatabase &database) -> base::Result<void> {
        if (const auto done = store::execute(database, sql); !done)
            return base::failure(done.error());
        return {};
    })).has_value();
}

void TestNamesWindow::emptyListsSayWhatTheyAreFor()
{
    show({});
    QCOMPARE(emptyTitle(), u"Nothing on the shortlist"_s);
    QSignalSpy search(m_window.get(), &NamesWindow::searchWanted);
    QTest::mouseClick(buttonOf(u"Go to Search"_s), Qt::LeftButton);
    QCOMPARE(search.size(), 1);
    QVERIFY(search.first().first().toStringList().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(emptyTitle(), u"No name is watched"_s);
    QVERIFY(m_window->findChild<widgets::EmptyState *>()->sentence().contains(u"every 12 hours"_s));
    m_watcher->watch({u"exemple.fr"_s});
    QVERIFY(table().isVisible());
    m_watcher->unwatch({u"exemple.fr"_s});
    QVERIFY(!table().isVisible());
}

void TestNamesWindow::noAccountIsSaid()
{
    show();
    m_window->setWatcher(nullptr);
    QVERIFY(choose(four.first()));
    QVERIFY(!buttonOf(u"Ask now"_s)->isEnabled());
    QVERIFY(!buttonOf(u"Watch"_s)->isEnabled());
    QVERIFY(buttonOf(u"Remove"_s)->isEnabled()); // the shortlist belongs to no account
    m_window->showList(NamesModel::List::Watched);
    QCOMPARE(emptyTitle(), u"No account"_s);
}

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

void TestNamesWindow::theDetailsTellWhatIsKnown()
{
    show({}, {u"exemple.fr"_s, u"exemple.com"_s});
    m_window->showList(NamesModel::List::Watched);
    answer(u"exemple.fr"_s, 699);
    answer(u"exemple.fr"_s, 599);
    m_clock.time = m_clock.time.addSecs(120);
    QVERIFY(choose(u"exemple.com"_s));
    QVERIFY(choose(u"exemple.fr"_s));
    auto *question = find<QLabel>(u"question"_s);
    QVERIFY2(question->text().contains(u"Asked 2\u00a0min ago"_s), qPrintable(question->text()));
    QVERIFY2(question->text().contains(u"Next question in\u00a01"_s), qPrintable(question->text()));
    auto *plot = m_window->findChild<widgets::PriceHistoryPlot *>();
    QTRY_COMPARE(plot->points().size(), 2);
    QVERIFY(plot->isVisible() && plot->hasPrices());
    QVERIFY2(plot->accessibleDescription().contains(u"first year 5.99\u00a0€"_s), qPrintable(plot->accessibleDescription()));
    auto *changes = m_window->findChild<widgets::History *>();
    QCOMPARE(changes->entries().size(), 2);
    QCOMPARE(changes->entries().first().title, u"Available – 5.99\u00a0€"_s); // the newest first
    QVERIFY(changes->accessibleName().contains(u"6.99\u00a0€"_s));
    QVERIFY(choose(u"exemple.com"_s));
    QVERIFY(!plot->isVisible());
    QVERIFY2(question->text().contains(u"Not asked yet"_s), qPrintable(question->text()));
}

void TestNamesWindow::whatIsToldIsChosen()
{
    show({}, {u"exemple.fr"_s, u"exemple.com"_s});
    m_window->showList(NamesModel::List::Watched);
    QVERIFY(choose(u"exemple.fr"_s));
    auto *available = find<QCheckBox>(u"tellsAvailable"_s);
    auto *price = find<QCheckBox>(u"tellsPrice"_s);
    QVERIFY(available->isChecked() && price->isChecked());
    QTest::mouseClick(price, Qt::LeftButton, {}, {8, price->height() / 2});
    QVERIFY(!m_watcher->item(u"exemple.fr"_s)->tellsPrice);
    QVERIFY(m_watcher->item(u"exemple.com"_s)->tellsPrice);
    QTest::mouseClick(find<QPushButton>(u"mute"_s), Qt::LeftButton);
    QVERIFY(m_watcher->item(u"exemple.fr"_s)->isMuted);
    QCOMPARE(find<QPushButton>(u"mute"_s)->text(), u"Unmute"_s);
    QVERIFY(choose(u"exemple.com"_s));
    QVERIFY(price->isChecked());
    auto *all = find<QCheckBox>(u"desktopNotifications"_s);
    QVERIFY(all->isVisible() && all->isChecked());
    QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
    QVERIFY(m_watcher->isSilent());
    m_watcher->setSilent(false);
    QVERIFY(all->isChecked());
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

void TestNamesWindow::aDiskThatRefusesIsSaid()
{
    show();
    QSignalSpy told(m_shortlist.get(), &Shortlist::failed);
    QSignalSpy recovered(m_shortlist.get(), &Shortlist::recovered);
    QVERIFY(execute(u"CREATE TRIGGER spoiled BEFORE INSERT ON shortlist BEGIN SELECT RAISE(ABORT, 'spoiled'); END"_s));
    m_shortlist->setNote(four.at(0), u"not lost"_s);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(buttonOf(u"Try again"_s) != nullptr);
    QCOMPARE(text(0, NamesModel::NoteColumn), u"not lost"_s);
    QVERIFY(execute(u"DROP TRIGGER spoiled"_s));
    // A write that failed may not have been heard of yet: then the message comes back.
    QTRY_VERIFY([this, &recovered] {
        if (QPushButton *again = buttonOf(u"Try again"_s))
            QTest::mouseClick(again, Qt::LeftButton);
        return recovered.size() == 1;
    }());
    QTRY_VERIFY(buttonOf(u"Try again"_s) == nullptr);
}

void TestNamesWindow::screenReadersHearTheWholeRow()
{
    show(four, {four.at(1)});
    answer(four.at(1), 699);
    m_shortlist->setNote(four.at(1), u"for the shop"_s);
    const QString sentence = table().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"marée-haute.com"_s, u"Available"_s, u"6.99"_s, u"7.99"_s, u"watched"_s, u"for the shop"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&table());
    QVERIFY(face != nullptr);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        QAccessibleInterface *one = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(one != nullptr && !one->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestNamesWindow::theLanguageSwitches()
{
    show(four, four);
    answer(four.at(0), 699);
    m_window->showList(NamesModel::List::Watched);
    QVERIFY(choose(four.at(0)));
    QTRY_COMPARE(m_window->findChild<widgets::PriceHistoryPlot *>()->points().size(), 1);
    QTest::mouseClick(buttonOf(u"Mute"_s), Qt::LeftButton);
    QVERIFY(choose(four.at(3)));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(choose(four.at(0)));
    // A translator that marks what it is asked for: what has no mark was not asked for again.
    class Marking final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArrayView(context).startsWith("cartouche") ? u'«' + QString::fromUtf8(source) + u'»' : QString();
        }
        bool isEmpty() const override { return false; }
    } marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(m_window->windowTitle().contains(u'«'));
    QCoreApplication::sendPostedEvents();
    const QRegularExpression word(u"[A-Za-z]{3}"_s);
    const QRegularExpression data(u"^(quai-ouest|marée-haute|xn--|brise-lames|glaz|[0-9]|\\.?[a-z]+$)"_s);
    QStringList old;
    const auto texts = tests::visibleTexts();
    for (const tests::VisibleText &text : texts) {
        if (text.text.contains(word) && !text.text.contains(u'«') && !text.text.contains(data))
            old.append(text.where + u": "_s + text.text);
    }
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(old.isEmpty(), qPrintable(old.join(u'\n')));
    QVERIFY(texts.size() > 20);
}

void TestNamesWindow::tenThousandNames()
{
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many.append(u"exemple-%1.fr"_s.arg(i));
    QTRY_VERIFY(m_shortlist->isRead());
    m_shortlist->add(many);
    show({});
    QCOMPARE(table().model()->rowCount(), 10'000);
    for (int page = 0; page < 30; ++page) {
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() * page / 30);
        QVERIFY(!m_window->grab().isNull());
    }
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selectedNames().size(), 10'000);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(table().model()->rowCount(), 0);
    QTest::mouseClick(buttonOf(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 10'000);
}

void TestNamesWindow::theListsMayGoFirst()
{
    show(four, four);
    m_window->showList(NamesModel::List::Watched);
    m_watcher.reset();
    m_shortlist.reset();
    m_window->showList(NamesModel::List::Shortlist);
    m_window->showList(NamesModel::List::Watched);
    m_window->setWatcher(nullptr);
    m_window->setShortlist(nullptr);
    QCOMPARE(table().model()->rowCount(), 0);
}

QTEST_MAIN(TestNamesWindow)
#include "test_nameswindow.moc"
