// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/purchase.h"
#include "widgets/banner.h"
#include "widgets/consentbox.h"
#include "wizard/guardcard.h"
#include "wizard/guarddialog.h"
#include "wizard/resultsproxy.h"
#include "wizard/resultsview.h"
#include "wizard/shopwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using search::ResultsModel;
using tests::ShopWindow;
using tests::StubShop;
using wizard::GuardDialog;
using wizard::OrderWizard;

/// Between the choice and the cart: every offer is asked once more, every doubt is answered.
class CartGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOfferIsAskedOnceMore();
    void aPriceThatMovedIsShownFirst();
    void aNameThatIsTakenMeanwhileStaysOut();
    void aDoubtIsAnsweredOnce();
    void aDoubtfulNameCanBeLeftOut();
    void nothingLeftStaysOnThePage();
    void cancelLeavesThePageUsable();
    void withoutNetworkThePageSaysSo();
    void escapeStopsTheQuestion();
    void anotherSessionEndsTheQuestion();
    void thePriceOfADraftIsNotOrderedAt();
    void theRailLeadsOnThroughTheQuestion();
    void aButtonEndsTheWayOfTheRail();
    void whatTheAccountHasIsNotOffered();
    void aLookAlikeOfAnOwnNameIsAsked();

private:
    [[nodiscard]] OrderWizard &window() { return m_shop->window(); }
    [[nodiscard]] StubShop &shop() { return m_shop->shop; }
    /// Presses Next.
    void goOn() { QVERIFY(m_shop->person().click(m_shop->button(QWizard::NextButton))); }
    bool find(const QString &names, int count);
    [[nodiscard]] int asked() const { return m_shop->shop.count(u"GET /order/cart/cart-1/domain"_s); }
    [[nodiscard]] QString cell(int row, ResultsModel::Column column);
    [[nodiscard]] GuardDialog *question();
    [[nodiscard]] bool isCartEmpty() const;

    std::unique_ptr<ShopWindow> m_shop;
};

void CartGateTest::init()
{
    m_shop.reset();
    m_shop = std::make_unique<ShopWindow>(StubShop::Failure::None, [](const QString &database) {
        store::Settings(QFileInfo(database).path() + u"/settings.ini"_s).setValue(store::Settings::Key::ReadsPerMinute, 0);
    });
}

bool CartGateTest::find(const QString &names, int count)
{
    return m_shop->search(names) && m_shop->waitForOffers(count) && m_shop->tickRows(count);
}

QString CartGateTest::cell(int row, ResultsModel::Column column)
{
    return window().findChild<wizard::ResultsView *>()->model()->index(row, column).data().toString();
}

GuardDialog *CartGateTest::question()
{
    auto *dialog = window().findChild<GuardDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

bool CartGateTest::isCartEmpty() const
{
    return m_shop->purchase().draft().isEmpty() && m_shop->shop.count(u"POST /order/cart/cart-1/domain"_s) == 0;
}

void CartGateTest::everyOfferIsAskedOnceMore()
{
    QVERIFY(find(u"exemple.fr, exemple.com"_s, 2));
    QCOMPARE(asked(), 2);
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QCOMPARE(asked(), 4);
    QCOMPARE(m_shop->purchase().draft().names().size(), 2);
    QVERIFY(m_shop->banner() == nullptr);
}

void CartGateTest::aPriceThatMovedIsShownFirst()
{
    QVERIFY(find(u"exemple.fr, exemple.com"_s, 2));
    const QString before = cell(0, ResultsModel::FirstColumn);
    QVERIFY(before.contains(u"5.00"));
    shop().setOfferPrice(9);
    goOn();
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QCOMPARE(m_shop->banner()->kind(), widgets::Banner::Kind::Warn);
    QVERIFY(m_shop->banner()->text().contains(u"exemple.fr"));
    QVERIFY(m_shop->banner()->text().contains(u"exemple.com"));
    QVERIFY2(cell(0, ResultsModel::FirstColumn).contains(u"9.00"), qPrintable(cell(0, ResultsModel::FirstColumn)));
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QVERIFY(isCartEmpty());
    // Seen: the next press goes on, and its answers count.
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QCOMPARE(asked(), 6);
    QCOMPARE(m_shop->purchase().draft().names().size(), 2);
}

void CartGateTest::aNameThatIsTakenMeanwhileStaysOut()
{
    QVERIFY(find(u"exemple.fr, exemple.com"_s, 2));
    shop().setTaken(u"exemple.com"_s);
    goOn();
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QVERIFY(m_shop->banner()->text().contains(u"exemple.com"));
    QVERIFY(!m_shop->banner()->text().contains(u"exemple.fr"));
    QVERIFY(isCartEmpty());
    QCOMPARE(cell(1, ResultsModel::StateColumn), u"Taken"_s);
    QCOMPARE(window().findChild<wizard::ResultsView *>()->selectionModel()->selectedRows().size(), 1);
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QCOMPARE(m_shop->purchase().draft().names().size(), 1);
    QCOMPARE(m_shop->purchase().draft().names().first().name.ascii(), u"exemple.fr"_s);
}

void CartGateTest::aDoubtIsAnsweredOnce()
{
    QVERIFY(find(u"wwwexemple.fr"_s, 1));
    goOn();
    QTRY_VERIFY(question() != nullptr);
    QCOMPARE(asked(), 1); // nothing is asked before the answer
    QVERIFY(m_shop->person().tick(question()->findChild<widgets::ConsentBox *>()->checkBox()));
    QVERIFY(m_shop->person().click(question()->findChild<QPushButton *>(u"go"_s)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QVERIFY(m_shop->person().click(m_shop->button(QWizard::BackButton)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Search);
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QVERIFY(question() == nullptr);
}

void CartGateTest::aDoubtfulNameCanBeLeftOut()
{
    QVERIFY(find(u"maree--haute.fr, exemple.fr"_s, 2));
    goOn();
    QTRY_VERIFY(question() != nullptr);
    auto *card = question()->findChild<wizard::GuardCard *>();
    QCOMPARE(card->name().ascii(), u"maree--haute.fr"_s);
    QVERIFY(m_shop->person().click(card->findChild<QPushButton *>()));
    QVERIFY(m_shop->person().click(question()->findChild<QPushButton *>(u"go"_s)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QCOMPARE(m_shop->purchase().draft().names().size(), 1);
    QCOMPARE(m_shop->purchase().draft().names().first().name.ascii(), u"exemple.fr"_s);
    QCOMPARE(window().findChild<wizard::ResultsView *>()->proxy().results()->chosenCount(), 1);
}

void CartGateTest::nothingLeftStaysOnThePage()
{
    QVERIFY(find(u"wwwexemple.fr"_s, 1));
    goOn();
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(m_shop->person().click(question()->findChild<wizard::GuardCard *>()->findChild<QPushButton *>()));
    QVERIFY(m_shop->person().click(question()->findChild<QPushButton *>(u"go"_s)));
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QCOMPARE(asked(), 1);
    QVERIFY(isCartEmpty());
    goOn();
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QCOMPARE(m_shop->banner()->title(), u"No name is selected yet"_s);
}

void CartGateTest::cancelLeavesThePageUsable()
{
    QVERIFY(find(u"wwwexemple.fr"_s, 1));
    goOn();
    QTRY_VERIFY(question() != nullptr);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QCOMPARE(asked(), 1);
    QVERIFY(isCartEmpty());
    QVERIFY(m_shop->button(QWizard::NextButton)->isEnabled());
    // Not answered: it is asked again.
    goOn();
    QTRY_VERIFY(question() != nullptr);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_shop->search(u"exemple.net"_s)); // the chosen one stays on top
    QVERIFY(m_shop->waitForOffers(2));
    QVERIFY(isCartEmpty());
}

void CartGateTest::withoutNetworkThePageSaysSo()
{
    QVERIFY(find(u"exemple.fr"_s, 1));
    shop().setFailure(StubShop::Failure::NoNetwork);
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->banner() != nullptr, 20'000);
    QVERIFY(!m_shop->banner()->title().isEmpty());
    QVERIFY(isCartEmpty());
    QCOMPARE(window().currentId(), OrderWizard::Search);
    shop().setFailure(StubShop::Failure::None);
    QTRY_VERIFY(m_shop->button(QWizard::NextButton)->isEnabled());
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QVERIFY(m_shop->banner() == nullptr);
}

void CartGateTest::escapeStopsTheQuestion()
{
    QVERIFY(find(u"exemple.fr"_s, 1));
    shop().setSilent(true);
    goOn();
    QTRY_COMPARE(shop().waitingCount(), 1);
    QTest::keyClick(&window(), Qt::Key_Escape);
    shop().setSilent(false);
    QVERIFY(window().isVisible());
    QVERIFY(m_shop->search(u"exemple.com"_s));
    QVERIFY(m_shop->waitForOffers(2));
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QVERIFY(isCartEmpty());
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
}

void CartGateTest::anotherSessionEndsTheQuestion()
{
    QVERIFY(find(u"exemple.fr"_s, 1));
    shop().setSilent(true);
    goOn();
    QTRY_COMPARE(shop().waitingCount(), 1);
    account::Profile profile;
    profile.id = u"other"_s;
    profile.endpoint = *api::Endpoint::fromUrl(shop().endpoint());
    profile.nichandle = u"ab12345-ovh"_s;
    profile.subsidiary = u"FR"_s;
    m_shop->composition().profiles().keepInMemory(profile, {u"AK"_s, u"AS"_s, u"OTHER"_s});
    Q_EMIT window().accountChosen(profile.id);
    auto *drop = QApplication::activeModalWidget();
    QVERIFY(drop != nullptr);
    const auto buttons = drop->findChildren<QPushButton *>();
    const auto yes = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == u"Drop it"; });
    QVERIFY(yes != buttons.end());
    QVERIFY(m_shop->person().click(*yes));
    QTRY_COMPARE(shop().lastKey(), "OTHER"_ba);
    shop().setSilent(false);
    QTRY_VERIFY(m_shop->composition().purchase() != nullptr && !m_shop->purchase().account().isEmpty());
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QVERIFY(isCartEmpty());
    QVERIFY(find(u"exemple.com"_s, 1));
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    QCOMPARE(m_shop->purchase().draft().names().first().name.ascii(), u"exemple.com"_s);
}

void CartGateTest::thePriceOfADraftIsNotOrderedAt()
{
    QVERIFY(find(u"exemple.fr"_s, 1));
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    QVERIFY(m_shop->chooseYears(u"exemple.fr"_s, 2));
    QVERIFY(m_shop->person().click(m_shop->button(QWizard::BackButton)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Search);
    shop().setOfferPrice(9);
    goOn();
    QTRY_VERIFY(m_shop->banner() != nullptr);
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QVERIFY(m_shop->goOn(OrderWizard::Offers));
    // Entries of before stay, the offer is the new one.
    const order::DraftName name = m_shop->purchase().draft().names().first();
    QCOMPARE(name.duration, base::Period::ofYears(2));
    QCOMPARE(search::OfferDigest::of(name.offer()).first, base::Money::fromDouble(9, u"EUR"_s));
}

void CartGateTest::theRailLeadsOnThroughTheQuestion()
{
    QVERIFY(m_shop->shopUpTo(OrderWizard::Details));
    QVERIFY(m_shop->person().click(m_shop->railStep(OrderWizard::Search)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Search);
    // The search asks every offer once more before it lets go, the offers fill the cart.
    QVERIFY(m_shop->person().click(m_shop->railStep(OrderWizard::Details)));
    QCOMPARE(window().currentId(), OrderWizard::Search);
    QTRY_COMPARE(window().currentId(), OrderWizard::Details);
}

void CartGateTest::aButtonEndsTheWayOfTheRail()
{
    QVERIFY(m_shop->shopUpTo(OrderWizard::Details));
    QVERIFY(m_shop->person().click(m_shop->railStep(OrderWizard::Search)));
    QTRY_COMPARE(window().currentId(), OrderWizard::Search);
    shop().setOfferPrice(9);
    QVERIFY(m_shop->person().click(m_shop->railStep(OrderWizard::Details)));
    QTRY_VERIFY(m_shop->banner() != nullptr); // the price moved: the way ends here
    goOn();
    QTRY_COMPARE(window().currentId(), OrderWizard::Offers);
    QCoreApplication::processEvents();
    QCOMPARE(window().currentId(), OrderWizard::Offers);
    QVERIFY(window().page(OrderWizard::Offers)->isEnabled());
}

void CartGateTest::whatTheAccountHasIsNotOffered()
{
    shop().setOwnNames({u"exemple.fr"_s});
    QVERIFY(m_shop->startAgain());
    QVERIFY(m_shop->search(u"exemple.fr, exemple.com"_s));
    QTRY_COMPARE(cell(0, ResultsModel::StateColumn), u"Already yours"_s);
    QTRY_COMPARE(cell(1, ResultsModel::StateColumn), u"Available"_s);
    auto *view = window().findChild<wizard::ResultsView *>();
    view->selectAll();
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QVERIFY(view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Already yours"));
}

void CartGateTest::aLookAlikeOfAnOwnNameIsAsked()
{
    shop().setOwnNames({u"exemple.fr"_s});
    QVERIFY(m_shop->startAgain());
    QVERIFY(find(u"exernple.com"_s, 1));
    auto *view = window().findChild<wizard::ResultsView *>();
    QTRY_COMPARE(view->proxy().results()->ownNames().size(), 1);
    QCOMPARE(cell(0, ResultsModel::NoteColumn), u"Looks like exemple.fr"_s);
    goOn();
    QTRY_VERIFY(question() != nullptr);
    QCOMPARE(question()->findChild<wizard::GuardCard *>()->name().ascii(), u"exernple.com"_s);
}

QTEST_MAIN(CartGateTest)
#include "test_cartgate.moc"
