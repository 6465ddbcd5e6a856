// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/shopwindow.h"

#include "widgets/raillink.h"
#include "windows/ordersmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::tests;
using order::LedgerRow;
using wizard::OrderWizard;

/// From the main window to the orders and back.
class TestOrdersDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRailCountsWhatWaits();
    void thereIsOneWindow();
    void anOrderLeadsToItsPage();
    void anOrderOfAnEarlierRunIsFollowedAndShown();
    void aSearchIsMadeAnew();
    void theWindowOutlivesTheSession();
    void theProgramEndsWithItsMainWindow();

private:
    [[nodiscard]] static widgets::RailLink *link(ShopWindow &shop)
    {
        return shop.window().findChild<widgets::RailLink *>(u"ordersLink"_s);
    }
    static windows::OrdersWindow *open(ShopWindow &shop)
    {
        QTest::keyClick(&shop.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        return shop.composition().ordersWindow();
    }
};

void TestOrdersDoor::theRailCountsWhatWaits()
{
    ShopWindow shop;
    QCOMPARE(link(shop)->count(), 0);
    QVERIFY(shop.shopUpTo(OrderWizard::Payment));
    QTRY_COMPARE(link(shop)->count(), 1); // not paid yet
    QVERIFY(shop.pay());
    QTRY_COMPARE(link(shop)->count(), 0);
}

void TestOrdersDoor::thereIsOneWindow()
{
    ShopWindow shop;
    QVERIFY(shop.composition().ordersWindow() == nullptr);
    QVERIFY(shop.person().click(link(shop)));
    windows::OrdersWindow *window = shop.composition().ordersWindow();
    QVERIFY(window != nullptr && window->isVisible() && !window->isModal());
    QVERIFY(shop.window().isEnabled());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    QCOMPARE(open(shop), window);
    QVERIFY(window->isVisible());
}

void TestOrdersDoor::anOrderLeadsToItsPage()
{
    ShopWindow shop;
    QVERIFY(shop.shopUpTo(OrderWizard::Payment));
    const qint64 orderId = shop.purchase().orderId();
    windows::OrdersWindow *window = open(shop);
    auto *list = window->findChild<QListView *>(u"orders"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(window->model().rowAt(0).state, LedgerRow::State::Unpaid);
    // It is the one that stands there already: nothing is begun anew.
    const int asked = shop.shop.count(u"GET /me/payment/method"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shop.window().currentId(), static_cast<int>(OrderWizard::Payment));
    QCOMPARE(shop.purchase().orderId(), orderId);
    QCOMPARE(shop.shop.count(u"GET /me/payment/method"_s), asked);
    // From the start of another purchase, too.
    shop.window().startOver();
    QCOMPARE(shop.window().currentId(), static_cast<int>(OrderWizard::Search));
    QTRY_VERIFY(!shop.purchase().openOrders().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(shop.window().currentId(), static_cast<int>(OrderWizard::Payment));
    QCOMPARE(shop.purchase().orderId(), orderId);
    QCOMPARE(shop.shop.countOf(u"/pay"_s), 0);
}

void TestOrdersDoor::anOrderOfAnEarlierRunIsFollowedAndShown()
{
    ShopWindow shop;
    QVERIFY(shop.shopUpTo(OrderWizard::Payment));
    const qint64 orderId = shop.purchase().orderId();
    const QString status = u"GET /me/order/%1/status"_s.arg(orderId);
    const int asked = shop.shop.count(status);
    // Another session of the same account: no page is open.
    QVERIFY(shop.signInAs(u"other"_s, u"another-consumer"_s));
    QCOMPARE(shop.purchase().orderId(), 0);
    QTRY_VERIFY(shop.shop.count(status) > asked);
    QTRY_COMPARE(link(shop)->count(), 1);
    windows::OrdersWindow *window = open(shop);
    auto *list = window->findChild<QListView *>(u"orders"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(shop.window().currentId(), static_cast<int>(OrderWizard::Payment));
    QCOMPARE(shop.purchase().orderId(), orderId);
}

void TestOrdersDoor::aSearchIsMadeAnew()
{
    ShopWindow shop;
    windows::OrdersWindow *window = open(shop);
    Q_EMIT window->searchWanted({u"encore.fr"_s, u"toujours.com"_s});
    QCOMPARE(shop.fieldText(), u"encore.fr, toujours.com"_s);
    QVERIFY(shop.waitForOffers(2));
    // What was begun is not dropped without asking.
    QVERIFY(shop.tickRows(1));
    Q_EMIT window->searchWanted({u"autre.fr"_s});
    QCOMPARE(shop.fieldText(), u"encore.fr, toujours.com"_s);
}

void TestOrdersDoor::theWindowOutlivesTheSession()
{
    ShopWindow shop;
    QVERIFY(shop.shopUpTo(OrderWizard::Payment));
    windows::OrdersWindow *window = open(shop);
    QTRY_COMPARE(window->model().rowCount(), 1);
    Q_EMIT shop.window().signOutWanted(u"endpoint"_s);
    QTRY_VERIFY(shop.composition().purchase() == nullptr);
    QCOMPARE(window->model().rowCount(), 0);
    QCOMPARE(link(shop)->count(), 0);
    QVERIFY(shop.signInAs(u"other"_s, u"another-consumer"_s));
    QTRY_COMPARE(window->model().rowCount(), 1);
}

void TestOrdersDoor::theProgramEndsWithItsMainWindow()
{
    ShopWindow shop;
    windows::OrdersWindow *window = open(shop);
    QVERIFY(window->isVisible());
    // Qt tells it only to a program that runs.
    bool isInTime = true;
    QTimer::singleShot(10'000, window, [&isInTime] {
        isInTime = false;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&shop.window(), [&shop] { shop.window().close(); }, Qt::QueuedConnection);
    QApplication::exec();
    QVERIFY(isInTime);
}

QTEST_MAIN(TestOrdersDoor)
#include "test_ordersdoor.moc"
