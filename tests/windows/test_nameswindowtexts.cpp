// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/nameswindowfixture.h"

using namespace cartouche;
using namespace cartouche::tests;

/// What the names window says, to eyes and to ears.
class TestNamesWindowTexts : public NamesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void emptyListsSayWhatTheyAreFor();
    void noAccountIsSaid();
    void theDetailsTellWhatIsKnown();
    void whatIsToldIsChosen();
    void aDiskThatRefusesIsSaid();
    void screenReadersHearTheWholeRow();
    void theLanguageSwitches();
    void tenThousandNames();
    void theListsMayGoFirst();
};

void TestNamesWindowTexts::emptyListsSayWhatTheyAreFor()
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

void TestNamesWindowTexts::noAccountIsSaid()
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

void TestNamesWindowTexts::theDetailsTellWhatIsKnown()
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

void TestNamesWindowTexts::whatIsToldIsChosen()
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

void TestNamesWindowTexts::aDiskThatRefusesIsSaid()
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
    const auto tryAgain = [&] {
        if (QPushButton *again = buttonOf(u"Try again"_s))
            QTest::mouseClick(again, Qt::LeftButton);
        return recovered.size() == 1;
    };
    QTRY_VERIFY(tryAgain());
    QTRY_VERIFY(buttonOf(u"Try again"_s) == nullptr);
}

void TestNamesWindowTexts::screenReadersHearTheWholeRow()
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

void TestNamesWindowTexts::theLanguageSwitches()
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

void TestNamesWindowTexts::tenThousandNames()
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

void TestNamesWindowTexts::theListsMayGoFirst()
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

QTEST_MAIN(TestNamesWindowTexts)
#include "test_nameswindowtexts.moc"
