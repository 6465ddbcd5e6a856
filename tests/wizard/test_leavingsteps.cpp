// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "wizard/shopwindow.h"
#include "wizard/wizardpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using Failure = tests::StubShop::Failure;
using wizard::OrderWizard;

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;
const QString addName = u"POST /order/cart/cart-1/domain"_s;
const QString addEntry = u"POST /order/cart/cart-1/item"_s;

wizard::WizardPage *currentPage(ShopWindow &shopping)
{
    return qobject_cast<wizard::WizardPage *>(shopping.window().currentPage());
}

} // namespace

/// What happens when a page is left, or somebody tries to, while an answer is awaited.
class LeavingStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreClosedWhileAnOrderIsSent();
    void anUnknownOutcomeLeavesNothingToPress();
    void leavingTheOffersDecidesNothing();
    void leavingTheDetailsLeavesThemUsable();
    void errorsShowOnThePageThatIsShown();
    void aSecondNameIsNotOrderedUndecided();
    void aNewKeyKeepsWhatWasEntered();
    void anotherSessionStartsAfresh();
};

void LeavingStepsTest::theStepsAreClosedWhileAnOrderIsSent()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.hold(checkOut);
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.shop.isHolding());
    const qsizetype before = shopping.shop.requests().size();

    OrderWizard &window = shopping.window();
    QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    window.goTo(OrderWizard::Offers);
    QCOMPARE(window.currentId(), int(OrderWizard::Review));
    QVERIFY(!shopping.button(QWizard::BackButton)->isEnabled());
    // Nor can anything reach the cart by another way.
    shopping.purchase().prepareItems();
    shopping.purchase().sendConfigurations();
    shopping.purchase().cartLost(shopping.purchase().cart().cartId());
    QVERIFY(!shopping.purchase().cart().cartId().isEmpty());
    QCOMPARE(shopping.shop.requests().size(), before);

    shopping.shop.release();
    QTRY_COMPARE(window.currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void LeavingStepsTest::anUnknownOutcomeLeavesNothingToPress()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.hold(checkOut);
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.shop.isHolding());
    shopping.shop.setFailure(Failure::Html);
    shopping.shop.release();
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"Outcome unknown – checking with OVHcloud"_s);
    QTRY_VERIFY(!shopping.purchase().lockedNames().isEmpty()); // the journal was read again
    // What else may come makes QWizard set its buttons anew.
    Q_EMIT currentPage(shopping)->completeChanged();
    QVERIFY(!shopping.button(QWizard::CommitButton)->isVisible());
    QVERIFY(!shopping.button(QWizard::BackButton)->isEnabled());
    QTest::keyClick(&shopping.window(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Review));
    QVERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void LeavingStepsTest::leavingTheOffersDecidesNothing()
{
    ShopWindow shopping;
    QVERIFY(shopping.search(u"exemple.fr, premium-exemple.fr"_s));
    QVERIFY(shopping.waitForOffers(2));
    QVERIFY(shopping.tickRows(1));
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    shopping.shop.hold(addName);
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.shop.isHolding());

    shopping.window().back();
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QVERIFY(shopping.tickRow(1));
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    QVERIFY(shopping.card(u"premium-exemple.fr"_s) != nullptr);
    shopping.shop.release();
    QTRY_VERIFY(shopping.purchase().draft().find(u"exemple.fr"_s)->itemId != 0);
    QTRY_VERIFY(shopping.purchase().draft().find(u"exemple.fr"_s)->areRequirementsKnown);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Offers));
    // Next asks for the decision, as it always does.
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Offers));
    QVERIFY(!shopping.purchase().draft().find(u"premium-exemple.fr"_s)->isDecided());
}

void LeavingStepsTest::leavingTheDetailsLeavesThemUsable()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Details));
    shopping.shop.hold(addEntry);
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.shop.isHolding());
    QVERIFY(currentPage(shopping)->isBusy());
    shopping.window().back();
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Offers));
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    shopping.shop.release();
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Details));
    QVERIFY(!currentPage(shopping)->isBusy());
    QVERIFY(shopping.showForm(u"exemple.fr"_s));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(shopping.purchase().review().has_value());
    QCOMPARE(shopping.shop.entriesOf(u"exemple.fr"_s).value(u"REASON"_s), u"first reason"_s);
}

void LeavingStepsTest::errorsShowOnThePageThatIsShown()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Details));
    base::Error error;
    error.kind = base::Error::Kind::Keychain;
    error.code = "locked"_ba;
    shopping.window().showError(error);
    QVERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"Your keyring is locked"_s);
    shopping.window().errorPassed();
    QVERIFY(shopping.banner() == nullptr);
}

void LeavingStepsTest::aSecondNameIsNotOrderedUndecided()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    // As if a page had let it through.
    shopping.purchase().draft().update(u"transfer-exemple.com"_s, [](order::DraftName &name) {
        name.values.remove(u"AUTH_INFO"_s);
    });
    QSignalSpy reviewed(&shopping.purchase(), &order::Purchase::reviewReady);
    shopping.purchase().takeReview();
    QVERIFY(reviewed.wait());
    base::Error refusal;
    connect(&shopping.purchase(), &order::Purchase::orderRefused, this,
            [&refusal](const base::Error &error) { refusal = error; });
    shopping.purchase().placeOrder({.waiveWithdrawal = true});
    QTRY_COMPARE(refusal.code, "undecided"_ba);
    QCOMPARE(shopping.shop.count(checkOut), 0);
}

void LeavingStepsTest::aNewKeyKeepsWhatWasEntered()
{
    ShopWindow shopping;
    QVERIFY(shopping.signInAs(u"p"_s, u"old-key"_s));
    QVERIFY(shopping.shopUpTo(OrderWizard::Details));
    QCOMPARE(shopping.shop.lastKey(), "old-key"_ba);
    const QString entered = shopping.entries();
    shopping.shop.setFailure(Failure::Credential);
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"Your key has expired or was withdrawn"_s);
    // The button under the message leads to the account window, which makes another key of this account.
    const QList<QPushButton *> buttons = shopping.banner()->findChildren<QPushButton *>();
    const auto accounts = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QPushButton *button) { return button->text() == u"Accounts…"_s; });
    QVERIFY(accounts != buttons.end());
    QVERIFY(shopping.person().click(*accounts));
    QTRY_VERIFY(shopping.composition().accountDialog() != nullptr);
    shopping.shop.setFailure(Failure::None);
    const account::Profile profile = *shopping.composition().profiles().find(u"p"_s);
    shopping.composition().profiles().keepInMemory(profile, {u"AK"_s, u"AS"_s, u"new-key"_s});
    Q_EMIT shopping.composition().accountDialog()->profileReady(u"p"_s);

    QTRY_VERIFY(shopping.banner() == nullptr);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Details));
    QCOMPARE(shopping.entries(), entered);
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QCOMPARE(shopping.shop.lastKey(), "new-key"_ba);
}

void LeavingStepsTest::anotherSessionStartsAfresh()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.hold(checkOut);
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.shop.isHolding());
    shopping.shop.setFailure(Failure::Html);
    shopping.shop.release();
    QTRY_VERIFY(shopping.banner() != nullptr);
    shopping.shop.setFailure(Failure::None);

    QVERIFY(shopping.signInAs(u"p"_s, u"key"_s));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QVERIFY(shopping.search(u"another.fr"_s));
    QVERIFY(shopping.waitForOffers(1));
    QVERIFY(shopping.tickRows(1));
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    QVERIFY(shopping.goOn(OrderWizard::Details));
    QVERIFY(shopping.fillForm(u"another.fr"_s, u"a reason"_s));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(shopping.purchase().review().has_value());
    QVERIFY(shopping.banner() == nullptr);
    QTRY_VERIFY(shopping.button(QWizard::CommitButton)->isVisible());
}

QTEST_MAIN(LeavingStepsTest)
#include "test_leavingsteps.moc"
