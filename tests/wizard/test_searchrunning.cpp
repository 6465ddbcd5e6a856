// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/resultsmodel.h"
#include "widgets/banner.h"
#include "wizard/importdialog.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/shopwindow.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::State;
using tests::ShopWindow;
using tests::StubShop;
using theme::Language;
using wizard::OrderWizard;

/// What can be done while a search is under way: the shop says nothing for as long as a test wants.
class SearchRunningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pausedAndResumedByKeys();
    void pausedAndResumedByTheButton();
    void escapeGivesUp();
    void f5AsksEveryRowAgain();
    void otherTextDropsTheQuestions();
    void aKeyPressAsksNothing();
    void theLanguageChangesNothingElse();
    void anotherSessionBeginsEmpty();
    void anUnfinishedListIsResumed();
    void anUnfinishedListIsDiscarded();
    void aSearchOfOnesOwnTakesItsPlace();
    void anotherListIsNotTakenWithoutAWord();

private:
    [[nodiscard]] OrderWizard &window() { return m_shop->window(); }
    [[nodiscard]] StubShop &shop() { return m_shop->shop; }
    [[nodiscard]] search::ResultsModel &results();
    [[nodiscard]] int countOf(State state);
    [[nodiscard]] int asked() const { return m_shop->shop.count(u"GET /order/cart/cart-1/domain"_s); }
    /// Of the button at the foot of the table.
    [[nodiscard]] QString button() { return window().findChild<QPushButton *>(u"searchAgain"_s)->text(); }
    [[nodiscard]] QString progress() { return window().findChild<QLabel *>(u"searchProgress"_s)->text(); }
    [[nodiscard]] QPushButton *bannerButton(const QString &text);
    /// Some of the names get their answer, then the shop falls silent and the program ends and begins again.
    void leaveUnfinished();

    std::unique_ptr<ShopWindow> m_shop;
};

namespace {

constexpr int listed = 150;
const QString threeNames = u"exemple.fr, exemple.com, exemple.net"_s;

QStringList manyNames()
{
    QStringList names;
    for (int number = 0; number < listed; ++number)
        names.append(u"n%1-exemple.fr"_s.arg(number));
    return names;
}

} // namespace

void SearchRunningTest::init()
{
    m_shop.reset();
    m_shop = std::make_unique<ShopWindow>(StubShop::Failure::None, [](const QString &database) {
        store::Settings(QFileInfo(database).path() + u"/settings.ini"_s).setValue(store::Settings::Key::ReadsPerMinute, 0);
    });
}

search::ResultsModel &SearchRunningTest::results()
{
    return *window().findChild<wizard::ResultsView *>()->proxy().results();
}

int SearchRunningTest::countOf(State state)
{
    const auto &all = results().results();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
                                          [state](const search::SearchResult &result) { return result.state == state; }));
}

QPushButton *SearchRunningTest::bannerButton(const QString &text)
{
    if (m_shop->banner() == nullptr)
        return nullptr;
    const auto buttons = m_shop->banner()->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *each) {
        return each->isVisible() && each->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

void SearchRunningTest::pausedAndResumedByKeys()
{
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    QTRY_COMPARE(button(), u"Pause"_s);
    QTest::keyClick(m_shop->person().see<QLineEdit>(u"searchField"_s), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE(button(), u"Resume"_s);
    QCOMPARE(progress(), u"0 of 3 checked · paused"_s);
    // What was asked before the pause is not heard any more.
    shop().setSilent(false);
    QCOMPARE(countOf(State::Asking), 3);
    QTest::keyClick(m_shop->person().see<QLineEdit>(u"searchField"_s), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(m_shop->waitForOffers(3));
    QTRY_COMPARE(button(), u"Ask again"_s);
    QCOMPARE(progress(), u"3 names"_s);
}

void SearchRunningTest::pausedAndResumedByTheButton()
{
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    auto *again = window().findChild<QPushButton *>(u"searchAgain"_s);
    QTRY_COMPARE(again->text(), u"Pause"_s);
    QVERIFY(m_shop->person().click(again));
    QTRY_COMPARE(again->text(), u"Resume"_s);
    shop().setSilent(false);
    QVERIFY(m_shop->person().click(again));
    QVERIFY(m_shop->waitForOffers(3));
}

void SearchRunningTest::escapeGivesUp()
{
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    QTest::keyClick(m_shop->person().see<QLineEdit>(u"searchField"_s), Qt::Key_Escape);
    QTRY_COMPARE(countOf(State::NoAnswer), 3);
    QTRY_COMPARE(button(), u"Ask the rest"_s);
    QVERIFY(window().isVisible());
    QCOMPARE(m_shop->fieldText(), threeNames);
    shop().setSilent(false);
    QVERIFY(m_shop->person().click(window().findChild<QPushButton *>(u"searchAgain"_s)));
    QVERIFY(m_shop->waitForOffers(3));
}

void SearchRunningTest::f5AsksEveryRowAgain()
{
    QVERIFY(m_shop->search(threeNames));
    QVERIFY(m_shop->waitForOffers(3));
    QVERIFY(m_shop->tickRow(1));
    QCOMPARE(asked(), 3);
    shop().setOfferPrice(9);
    QTest::keyClick(m_shop->person().see<QLineEdit>(u"searchField"_s), Qt::Key_F5);
    QTRY_COMPARE(asked(), 6);
    const auto cell = [this] {
        return window().findChild<wizard::ResultsView *>()->model()->index(1, search::ResultsModel::FirstColumn).data().toString();
    };
    QTRY_VERIFY2(cell().contains(u"9.00"), qPrintable(cell()));
    QCOMPARE(results().chosenCount(), 1);
}

void SearchRunningTest::otherTextDropsTheQuestions()
{
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    QVERIFY(m_shop->search(u"exemple.org"_s));
    QTRY_COMPARE(shop().waitingCount(), 4);
    QCOMPARE(results().results().size(), 1);
    shop().setSilent(false);
    QVERIFY(m_shop->waitForOffers(1));
    // The three were told to nobody.
    QVERIFY(m_shop->search(threeNames));
    QCOMPARE(countOf(State::Available), 0);
    QVERIFY(m_shop->waitForOffers(3));
}

void SearchRunningTest::aKeyPressAsksNothing()
{
    auto *field = m_shop->person().see<QLineEdit>(u"searchField"_s);
    const QString word = u"exemplemaree"_s;
    for (const QChar letter : word) {
        QTest::keyClick(field, letter.toLatin1());
        QVERIFY(results().rowCount() > 1);
        QVERIFY(results().results().first().name.unicode().startsWith(field->text() + u'.'));
    }
    QCOMPARE(asked(), 0);
    // The last one alone is asked, when the fingers rest.
    QVERIFY(m_shop->waitForOffers(results().rowCount()));
    QCOMPARE(asked(), results().rowCount());
}

void SearchRunningTest::theLanguageChangesNothingElse()
{
    QVERIFY(m_shop->search(u"maree.fr"_s));
    QVERIFY(m_shop->waitForOffers(1));
    QVERIFY(m_shop->tickRow(0));
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    QTRY_COMPARE(button(), u"Pause"_s);
    m_shop->speak(Language::Code::French);
    QTRY_COMPARE(results().results().size(), 4);
    QCOMPARE(m_shop->fieldText(), threeNames);
    QCOMPARE(results().chosenCount(), 1);
    QCOMPARE(countOf(State::Asking), 3);
    QCOMPARE(shop().waitingCount(), 3); // asked in no other language once more
    auto *view = window().findChild<wizard::ResultsView *>();
    QVERIFY(view->model()->index(1, search::ResultsModel::StateColumn).data().toString() != u"Checking…"_s);
    shop().setSilent(false);
    QVERIFY(m_shop->waitForOffers(4));
    QCOMPARE(view->model()->index(1, search::ResultsModel::StateColumn).data().toString(), u"Disponible"_s);
    m_shop->speak(Language::Code::English);
    QCOMPARE(view->model()->index(1, search::ResultsModel::StateColumn).data().toString(), u"Available"_s);
}

void SearchRunningTest::anotherSessionBeginsEmpty()
{
    shop().setSilent(true);
    QVERIFY(m_shop->search(threeNames));
    QTRY_COMPARE(shop().waitingCount(), 3);
    QVERIFY(m_shop->signInAs(u"other"_s, u"OTHER"_s));
    shop().setSilent(false);
    QVERIFY(m_shop->search(u"exemple.org"_s));
    QVERIFY(m_shop->waitForOffers(1));
    QCOMPARE(results().results().first().name.ascii(), u"exemple.org"_s);
    QCOMPARE(shop().lastKey(), QByteArray("OTHER"));
}

void SearchRunningTest::leaveUnfinished()
{
    window().searchFor(manyNames());
    QTRY_VERIFY(countOf(State::Available) > 20);
    shop().setSilent(true);
    QVERIFY(countOf(State::Available) < listed);
    QTRY_VERIFY(shop().waitingCount() > 0);
    QVERIFY(m_shop->startAgain());
    shop().setSilent(false);
    QTRY_VERIFY(m_shop->banner() != nullptr);
    const QString title = m_shop->banner()->title();
    QVERIFY2(title.startsWith(u"A search is not finished"), qPrintable(title));
    QVERIFY2(title.contains(u" of %1 checked"_s.arg(listed)), qPrintable(title));
    QVERIFY2(!title.contains(u": 0 of"), qPrintable(title));
}

void SearchRunningTest::anUnfinishedListIsResumed()
{
    leaveUnfinished();
    if (QTest::currentTestFailed())
        return;
    const int before = asked();
    QCOMPARE(results().results().size(), 0);
    QVERIFY(m_shop->person().click(bannerButton(u"Resume"_s)));
    QVERIFY(m_shop->waitForOffers(listed));
    QVERIFY(m_shop->banner() == nullptr);
    // What was answered before the end is not asked again.
    QVERIFY2(asked() - before < listed - 10, qPrintable(QString::number(asked() - before)));
    QVERIFY(m_shop->startAgain());
    QVERIFY(m_shop->search(u"exemple.fr"_s));
    QVERIFY(m_shop->waitForOffers(1));
    QVERIFY(m_shop->banner() == nullptr);
}

void SearchRunningTest::anUnfinishedListIsDiscarded()
{
    leaveUnfinished();
    if (QTest::currentTestFailed())
        return;
    const int before = asked();
    QVERIFY(m_shop->person().click(bannerButton(u"Discard"_s)));
    QTRY_VERIFY(m_shop->banner() == nullptr);
    QCOMPARE(results().results().size(), 0);
    QCOMPARE(asked(), before);
    QVERIFY(m_shop->startAgain());
    QVERIFY(m_shop->search(u"exemple.fr"_s));
    QVERIFY(m_shop->waitForOffers(1));
    QVERIFY(m_shop->banner() == nullptr);
}

/// The offer to resume is no obstacle: one searches on, and the list waits.
void SearchRunningTest::aSearchOfOnesOwnTakesItsPlace()
{
    leaveUnfinished();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_shop->search(threeNames));
    QVERIFY(m_shop->waitForOffers(3));
    QVERIFY(m_shop->tickRows(3));
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    QCOMPARE(m_shop->purchase().draft().names().size(), 3);
}

void SearchRunningTest::anotherListIsNotTakenWithoutAWord()
{
    leaveUnfinished();
    if (QTest::currentTestFailed())
        return;
    const int before = asked();
    QStringList others = manyNames();
    others.replaceInStrings(u"exemple"_s, u"autre"_s);
    window().searchFor(others);
    QTRY_VERIFY(window().findChild<wizard::ImportDialog *>() != nullptr);
    auto *dialog = window().findChild<wizard::ImportDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    const auto *stake = dialog->findChild<widgets::Banner *>(u"listAtStake"_s);
    QVERIFY(stake->isVisible());
    QVERIFY2(stake->title().endsWith(u" of another list not asked yet"_s), qPrintable(stake->title()));
    QCOMPARE(asked(), before);
    const auto buttons = stake->findChildren<QPushButton *>();
    const auto other = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) { return each->isVisible(); });
    QVERIFY(other != buttons.end());
    QVERIFY(m_shop->person().click(*other));
    QVERIFY(m_shop->waitForOffers(listed));
    QVERIFY(results().find(u"n0-exemple.fr"_s).has_value());
    QVERIFY(!results().find(u"n0-autre.fr"_s).has_value());
}

QTEST_MAIN(SearchRunningTest)
#include "test_searchrunning.moc"
