// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicerow.h"
#include "widgets/consentbox.h"
#include "widgets/paymethodlist.h"
#include "wizard/shopwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using Failure = tests::StubShop::Failure;
using wizard::OrderWizard;

/// The choice of a way to pay: it can be asked for again, and it stays with what was chosen.
class WaysToPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldNotBeReadIsAskedForAgain_data();
    void whatCouldNotBeReadIsAskedForAgain();
    void aChoiceBelongsToAWayAndNotToItsPlace();
    void theNextOrderStartsWithTheDefault();

private:
    static QStringList shownWays(ShopWindow &shopping);
    static widgets::PayMethodList *list(ShopWindow &shopping);
    static QString chosen(ShopWindow &shopping);
};

widgets::PayMethodList *WaysToPayTest::list(ShopWindow &shopping)
{
    return shopping.window().currentPage()->findChild<widgets::PayMethodList *>();
}

QStringList WaysToPayTest::shownWays(ShopWindow &shopping)
{
    QStringList names;
    for (int i = 0; i < list(shopping)->count(); ++i)
        names.append(list(shopping)->row(i)->radio()->accessibleName());
    return names;
}

QString WaysToPayTest::chosen(ShopWindow &shopping)
{
    const int current = list(shopping)->current();
    return current < 0 ? QString() : shownWays(shopping).at(current);
}

void WaysToPayTest::whatCouldNotBeReadIsAskedForAgain_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("byButton");
    QTest::newRow("network, by itself") << Failure::NoNetwork << false;
    QTest::newRow("network, by the button") << Failure::NoNetwork << true;
    QTest::newRow("503, by itself") << Failure::Unavailable << false;
    QTest::newRow("a key without the right, by the button") << Failure::Credential << true;
}

void WaysToPayTest::whatCouldNotBeReadIsAskedForAgain()
{
    QFETCH(Failure, failure);
    QFETCH(bool, byButton);
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    // From the moment of the order on nothing is answered any more.
    connect(&shopping.purchase(), &order::Purchase::orderPlaced, &shopping.window(),
            [&] { shopping.shop.setFailure(failure); });
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    auto *page = shopping.window().currentPage();
    auto *gap = page->findChild<QLabel *>(u"noWayToPay"_s);
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text() == "Ask again"_L1; });
    QVERIFY(again != buttons.end());
    QTRY_VERIFY_WITH_TIMEOUT((*again)->isVisible(), 20'000);
    QVERIFY2(gap->text().contains("Your order is safe"_L1), qPrintable(gap->text()));
    QVERIFY(!shopping.button(QWizard::FinishButton)->isEnabled());

    shopping.shop.setFailure(Failure::None);
    if (byButton)
        QVERIFY(shopping.person().click(*again));
    else
        shopping.purchase().followUp().lookNow(); // as its timer does in a while
    QTRY_COMPARE_WITH_TIMEOUT(list(shopping)->count(), 2, 20'000); // and the browser
    QVERIFY(!gap->isVisible());
    QVERIFY(shopping.pay());
    QTRY_COMPARE(shopping.purchase().payment().phase(), order::Payment::Phase::Accepted);
    QCOMPARE(shopping.shop.countOf(u"/pay"_s), 1);
}

void WaysToPayTest::aChoiceBelongsToAWayAndNotToItsPlace()
{
    ShopWindow shopping;
    shopping.shop.setPaymentMethods({1, 2});
    QVERIFY(shopping.shopUpTo(OrderWizard::Payment));
    QTRY_COMPARE(list(shopping)->count(), 3);
    QVERIFY2(chosen(shopping).contains("4242"_L1), qPrintable(chosen(shopping)));
    QVERIFY(shopping.person().click(list(shopping)->row(1)->radio()));
    QVERIFY2(chosen(shopping).contains("4243"_L1), qPrintable(chosen(shopping)));

    // Another total: the ways to pay are read anew, and there is one more, before the chosen one.
    shopping.shop.setPaymentMethods({1, 5, 2});
    shopping.purchase().payment().setTotal(*base::Money::fromDecimal(u"13.00", u"EUR"_s));
    QTRY_COMPARE(list(shopping)->count(), 4);
    QVERIFY2(chosen(shopping).contains("4243"_L1), qPrintable(chosen(shopping)));
    QVERIFY(shopping.button(QWizard::FinishButton)->text().contains("4243"_L1));

    // As many as before, in another order.
    shopping.shop.setPaymentMethods({2, 1, 6});
    shopping.purchase().payment().setTotal(*base::Money::fromDecimal(u"14.00", u"EUR"_s));
    QTRY_VERIFY(shownWays(shopping).join(u' ').contains("4247"_L1));
    QVERIFY2(chosen(shopping).contains("4243"_L1), qPrintable(chosen(shopping)));

    // It is gone: the account's default again, not whatever stands in its place.
    shopping.shop.setPaymentMethods({6, 1});
    shopping.purchase().payment().setTotal(*base::Money::fromDecimal(u"15.00", u"EUR"_s));
    QTRY_COMPARE(list(shopping)->count(), 3);
    QVERIFY2(chosen(shopping).contains("4242"_L1), qPrintable(chosen(shopping)));
}

void WaysToPayTest::theNextOrderStartsWithTheDefault()
{
    ShopWindow shopping;
    shopping.shop.setPaymentMethods({1, 2});
    QVERIFY(shopping.shopUpTo(OrderWizard::Payment));
    QTRY_COMPARE(list(shopping)->count(), 3);
    QVERIFY(shopping.person().click(list(shopping)->row(1)->radio()));
    QVERIFY(shopping.pay());
    QTRY_COMPARE(shopping.purchase().payment().phase(), order::Payment::Phase::Accepted);
    // "New search"
    QVERIFY(shopping.person().click(shopping.button(QWizard::FinishButton)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    shopping.shop.startAnotherOrder();
    // The first order is under way: the same names need a consent of their own.
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    auto *again = shopping.person().see<widgets::ConsentBox>(u"orderAgain"_s);
    QVERIFY(again != nullptr);
    QVERIFY(shopping.person().tick(again->checkBox()));
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QTRY_COMPARE(list(shopping)->count(), 3);
    QTRY_VERIFY2(chosen(shopping).contains("4242"_L1), qPrintable(chosen(shopping)));
}

QTEST_MAIN(WaysToPayTest)
#include "test_waystopay.moc"
