// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "wizard/shopwindow.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using theme::Language;
using wizard::OrderWizard;

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;
const QString unknownTitle = u"Outcome unknown – checking with OVHcloud"_s;

QPushButton *bannerButton(ShopWindow &shopping, const QString &text)
{
    if (shopping.banner() == nullptr)
        return nullptr;
    const QList<QPushButton *> buttons = shopping.banner()->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisibleTo(shopping.banner()) && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

bool isSaid(ShopWindow &shopping, const QString &title)
{
    return shopping.banner() != nullptr && shopping.banner()->title() == title;
}

void hurry(ShopWindow &shopping)
{
    using namespace std::chrono_literals;
    shopping.purchase().reconciliation().setPace({5ms, 20ms, 100ms, 4});
    shopping.purchase().reconciliation().lookNow();
}

} // namespace

/// The answer to an order is lost: what the person sees until it is settled, and what they can do then.
class UnknownOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatIsFoundLeadsToItsPayment();
    void whatWasNotPlacedCanBeOrderedAgain();
    void thePersonIsAskedWhenSeveralFit();
    void anotherSearchCanBegin();
    void theNextStartTellsOfIt();
    void theKeyboardStaysOnTheButton();

private:
    /// On the review page, with an order whose answer is lost.
    static bool orderInVain(ShopWindow &shopping, bool isMade);
};

bool UnknownOrderTest::orderInVain(ShopWindow &shopping, bool isMade)
{
    if (!shopping.shopUpTo(OrderWizard::Review))
        return false;
    shopping.shop.loseNextOrder(isMade);
    return shopping.order();
}

void UnknownOrderTest::anOrderThatIsFoundLeadsToItsPayment()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.loseNextOrder(true);
    QStringList titles;
    connect(&shopping.purchase().reconciliation(), &order::Reconciliation::changed, this, [&] {
        if (shopping.banner() != nullptr)
            titles.append(shopping.banner()->title());
    });
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QVERIFY(titles.contains(unknownTitle));
    QTRY_VERIFY(shopping.button(QWizard::FinishButton)->isEnabled());
    QVERIFY(shopping.pay());
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void UnknownOrderTest::whatWasNotPlacedCanBeOrderedAgain()
{
    ShopWindow shopping;
    QVERIFY(orderInVain(shopping, false));
    QTRY_VERIFY(isSaid(shopping, unknownTitle));
    QVERIFY(shopping.banner()->text().contains(u"exemple.fr"_s));
    QVERIFY(shopping.banner()->text().contains(u"Nothing is sent again"_s));
    hurry(shopping);
    QTRY_VERIFY(isSaid(shopping, u"Not placed – the cart is free again"_s));
    QTRY_VERIFY(shopping.button(QWizard::CommitButton)->isVisible());
    QVERIFY(!shopping.button(QWizard::CommitButton)->isEnabled()); // the consents are given anew
    QCOMPARE(shopping.shop.count(checkOut), 1);
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 2);
}

void UnknownOrderTest::thePersonIsAskedWhenSeveralFit()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.loseNextOrder(true);
    // The first look waits; the dry run before the order does not.
    connect(&shopping.purchase(), &order::Purchase::orderSending, this,
            [&shopping] { shopping.shop.hold(u"GET /order/cart/cart-1"_s); });
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.shop.isHolding());
    shopping.shop.orderTwice();
    shopping.shop.release();
    QTRY_VERIFY(isSaid(shopping, u"Needs you – point out the right order"_s));
    QVERIFY(shopping.banner()->text().contains(u"2 orders may be it"_s));
    QSignalSpy wanted(&shopping.window(), &OrderWizard::ordersWanted);
    QVERIFY(shopping.person().click(bannerButton(shopping, u"Point out…"_s)));
    QCOMPARE(wanted.size(), 1);
    const QString intentId = wanted.first().first().toString();
    QVERIFY(shopping.purchase().reconciliation().find(intentId) != nullptr);
    shopping.purchase().reconciliation().adopt(intentId, 4711);
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.purchase().orderId(), 4711);
}

void UnknownOrderTest::anotherSearchCanBegin()
{
    ShopWindow shopping;
    QVERIFY(orderInVain(shopping, false));
    QTRY_VERIFY(isSaid(shopping, unknownTitle));
    QTRY_VERIFY(!shopping.purchase().lockedNames().isEmpty());
    QVERIFY(shopping.person().click(bannerButton(shopping, u"New search"_s)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QTRY_VERIFY(isSaid(shopping, unknownTitle)); // and it goes on being looked at
    QVERIFY(shopping.purchase().draft().isEmpty());
    hurry(shopping);
    QTRY_VERIFY(isSaid(shopping, u"Not placed – the cart is free again"_s));
    QTRY_VERIFY(shopping.purchase().lockedNames().isEmpty());
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void UnknownOrderTest::theNextStartTellsOfIt()
{
    ShopWindow shopping;
    QVERIFY(orderInVain(shopping, false));
    QTRY_VERIFY(isSaid(shopping, unknownTitle));
    QTRY_VERIFY(!shopping.purchase().lockedNames().isEmpty());
    QVERIFY(shopping.startAgain());
    QTRY_VERIFY(isSaid(shopping, unknownTitle));
    QVERIFY(bannerButton(shopping, u"Orders…"_s) != nullptr);
    shopping.speak(Language::Code::French);
    QVERIFY(shopping.banner()->title() != unknownTitle);
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void UnknownOrderTest::theKeyboardStaysOnTheButton()
{
    ShopWindow shopping;
    QVERIFY(orderInVain(shopping, false));
    QTRY_VERIFY(isSaid(shopping, unknownTitle));
    QTRY_VERIFY(bannerButton(shopping, u"Orders…"_s) != nullptr);
    QTRY_COMPARE(shopping.purchase().reconciliation().cases().size(), 1);
    bannerButton(shopping, u"New search"_s)->setFocus();
    QSignalSpy changes(&shopping.purchase().reconciliation(), &order::Reconciliation::changed);
    shopping.purchase().reconciliation().lookNow();
    QTRY_VERIFY(changes.size() >= 2);
    QTRY_VERIFY(bannerButton(shopping, u"New search"_s) != nullptr && bannerButton(shopping, u"New search"_s)->hasFocus());
}

QTEST_MAIN(UnknownOrderTest)
#include "test_unknownorder.moc"
