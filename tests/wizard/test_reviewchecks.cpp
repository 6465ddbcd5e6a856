// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checkrow.h"
#include "widgets/consentbox.h"
#include "windows/settingsdialog.h"
#include "wizard/shopwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using tests::StubShop;
using widgets::ConsentBox;
using wizard::OrderWizard;

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;
constexpr qint64 otherOrder = 215'478'693;

} // namespace

/// The checks of the review: what they say, and that the order button listens.
class ReviewChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOrderIsSaidToBeGood();
    void rulesThatNobodyCheckedAreSaid();
    void r12_consentsAreNeverPreTicked();
    void r10_aNameInAnOpenOrderIsShownAndAskedFor();
    void r10_aNameOfTheAccountCannotBeOrdered();
    void r10_whatCouldNotBeCheckedIsSaid();
    void r9_ceilingsAreSetInTheSettingsAndHold();
    void r9_whatIsNoAmountIsNotStored();
    void r9_theDayIsShownToo();
    void aTickDoesNotCarryOverToAnotherPrice();

private:
    /// The sentences of the checks that are seen.
    [[nodiscard]] static QStringList checks(ShopWindow &shopping);
    [[nodiscard]] static QString lastCheck(ShopWindow &shopping)
    {
        const QStringList all = checks(shopping);
        return all.isEmpty() ? QString() : all.last();
    }
    [[nodiscard]] static QString hint(ShopWindow &shopping)
    {
        return shopping.button(QWizard::CustomButton1)->text();
    }
    [[nodiscard]] static bool mayOrder(ShopWindow &shopping)
    {
        return shopping.button(QWizard::CommitButton)->isEnabled();
    }
    [[nodiscard]] static ConsentBox *box(ShopWindow &shopping, const QString &name)
    {
        return shopping.person().see<ConsentBox>(name);
    }
    [[nodiscard]] static bool checkAgain(ShopWindow &shopping);
    [[nodiscard]] static QWidget *settings(ShopWindow &shopping)
    {
        return shopping.window().findChild<windows::SettingsDialog *>();
    }
};

QStringList ReviewChecksTest::checks(ShopWindow &shopping)
{
    QStringList sentences;
    const QList<widgets::CheckRow *> rows = shopping.window().findChildren<widgets::CheckRow *>();
    for (const widgets::CheckRow *row : rows) {
        if (row->isVisibleTo(&shopping.window()))
            sentences.append(row->text());
    }
    return sentences;
}

bool ReviewChecksTest::checkAgain(ShopWindow &shopping)
{
    const QList<QPushButton *> buttons = shopping.window().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->text() == u"Check again"_s
            && button->objectName().isEmpty())
            return shopping.person().click(button)
                && shopping.person().waitFor("another look", [&] { return shopping.purchase().duplicates().has_value(); });
    }
    return false;
}

void ReviewChecksTest::aGoodOrderIsSaidToBeGood()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QTRY_COMPARE(checks(shopping), (QStringList{u"Not in your account, in no open order"_s, u"No spend ceiling is set"_s}));
    QCOMPARE(hint(shopping), u"Tick the 2 boxes to order"_s);
    QVERIFY(box(shopping, u"orderAgain"_s) == nullptr);
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
}

void ReviewChecksTest::rulesThatNobodyCheckedAreSaid()
{
    ShopWindow shopping;
    shopping.shop.setChecksRules(false);
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QTRY_COMPARE(checks(shopping).size(), 3);
    QVERIFY2(checks(shopping).at(1).startsWith(u"Registry rules not checked beforehand"_s), qPrintable(checks(shopping).at(1)));
    // That stands in nobody's way: OVHcloud took the cart.
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
}

void ReviewChecksTest::r12_consentsAreNeverPreTicked()
{
    ShopWindow shopping;
    shopping.shop.setOpenOrder(otherOrder, u"exemple.fr"_s);
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    const QStringList names{u"acceptContracts"_s, u"waiveWithdrawal"_s, u"orderAgain"_s};
    const auto areAllOpen = [&] {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return box(shopping, name) != nullptr && !box(shopping, name)->isChecked();
        });
    };
    QTRY_VERIFY(box(shopping, u"orderAgain"_s) != nullptr);
    QVERIFY(areAllOpen());
    QCOMPARE(hint(shopping), u"Tick the 3 boxes to order"_s);
    // Each says what follows from it.
    QVERIFY(box(shopping, u"waiveWithdrawal"_s)->checkBox()->accessibleName().contains(u"cannot be cancelled"_s));
    QVERIFY(box(shopping, u"orderAgain"_s)->checkBox()->accessibleName().contains(u"you may pay twice"_s));
    for (const QString &name : names) {
        QVERIFY(!mayOrder(shopping));
        QVERIFY(shopping.person().tick(box(shopping, name)->checkBox()));
    }
    QTRY_VERIFY(mayOrder(shopping));
    // Coming back to the page, everything is decided anew.
    QVERIFY(shopping.person().click(shopping.button(QWizard::BackButton)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Details));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(box(shopping, u"orderAgain"_s) != nullptr);
    QVERIFY(areAllOpen());
    QCOMPARE(shopping.shop.count(checkOut), 0);
}

void ReviewChecksTest::r10_aNameInAnOpenOrderIsShownAndAskedFor()
{
    ShopWindow shopping;
    shopping.shop.setOpenOrder(otherOrder, u"exemple.fr"_s);
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QTRY_COMPARE(checks(shopping).value(0), u"exemple.fr is in an open order"_s);
    QVERIFY(box(shopping, u"orderAgain"_s)->text().contains(u"exemple.fr"_s));
    QVERIFY(shopping.consent());
    QCOMPARE(hint(shopping), u"Tick the other box to order"_s);
    QVERIFY(!mayOrder(shopping));
    QSignalSpy wanted(&shopping.window(), &OrderWizard::orderWanted);
    QVERIFY(shopping.person().click(shopping.person().see<QPushButton>(u"showOrder"_s)));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), otherOrder);
    QVERIFY(shopping.person().tick(box(shopping, u"orderAgain"_s)->checkBox()));
    QTRY_VERIFY(mayOrder(shopping));
    // The consent is one to what is known now.
    QVERIFY(checkAgain(shopping));
    QVERIFY(!box(shopping, u"orderAgain"_s)->isChecked());
    QVERIFY(!mayOrder(shopping));
    QVERIFY(shopping.person().tick(box(shopping, u"orderAgain"_s)->checkBox()));
    QTRY_VERIFY(mayOrder(shopping));
    QVERIFY(shopping.person().click(shopping.button(QWizard::CommitButton)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void ReviewChecksTest::r10_aNameOfTheAccountCannotBeOrdered()
{
    ShopWindow shopping;
    shopping.shop.setOwnNames({u"transfer-exemple.com"_s});
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QTRY_COMPARE(checks(shopping).value(0), u"transfer-exemple.com is already yours"_s);
    QVERIFY(shopping.consent());
    QVERIFY(box(shopping, u"orderAgain"_s) == nullptr);
    QCOMPARE(hint(shopping), u"transfer-exemple.com cannot be ordered: see Checks"_s);
    QVERIFY(!mayOrder(shopping));
    shopping.shop.setOwnNames({});
    QVERIFY(checkAgain(shopping));
    QTRY_VERIFY(mayOrder(shopping));
    QCOMPARE(shopping.shop.count(checkOut), 0);
}

void ReviewChecksTest::r10_whatCouldNotBeCheckedIsSaid()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
    shopping.shop.hold(u"GET /domain$"_s);
    const QList<QPushButton *> buttons = shopping.window().findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Check again"_s;
    });
    QVERIFY(again != buttons.end());
    QVERIFY(shopping.person().click(*again));
    QTRY_VERIFY(shopping.shop.isHolding());
    // The price is there, the button waits.
    QTRY_VERIFY(box(shopping, u"acceptContracts"_s)->isEnabled());
    QTRY_COMPARE(checks(shopping).value(0), u"Looking in your account and your orders…"_s);
    QCOMPARE(hint(shopping), u"Looking in your account and your orders…"_s);
    QVERIFY(!mayOrder(shopping));
    shopping.shop.setFailure(StubShop::Failure::Unavailable);
    shopping.shop.release();
    QTRY_VERIFY_WITH_TIMEOUT(shopping.purchase().duplicates().has_value(), 20'000);
    QTRY_COMPARE(checks(shopping).value(0), u"Your account and orders could not be checked"_s);
    QCOMPARE(hint(shopping), u"Your account could not be checked, check again"_s);
    QVERIFY(!mayOrder(shopping));
    shopping.shop.setFailure(StubShop::Failure::None);
    QVERIFY(shopping.person().click(shopping.person().see<QPushButton>(u"checkNamesAgain"_s)));
    QTRY_VERIFY(mayOrder(shopping));
}

void ReviewChecksTest::r9_ceilingsAreSetInTheSettingsAndHold()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
    const auto setCeiling = [&](const QString &amount) {
        QVERIFY(shopping.person().click(shopping.person().see<QPushButton>(u"changeCeiling"_s)));
        QTRY_VERIFY(settings(shopping) != nullptr && settings(shopping)->isVisible());
        auto *line = settings(shopping)->findChild<QLineEdit *>(u"orderCeiling"_s);
        QTRY_VERIFY(line->hasFocus());
        line->selectAll();
        QTest::keyClicks(line, amount);
        QTest::keyClick(settings(shopping), Qt::Key_Escape); // also this way out stores
        QTRY_VERIFY(settings(shopping) == nullptr || !settings(shopping)->isVisible());
    };
    // Two names cost 12.00 € here.
    setCeiling(u"11,99"_s);
    QCOMPARE(shopping.purchase().ceilings().perOrder, std::optional<qint64>(1'199'000'000));
    QTRY_VERIFY(lastCheck(shopping).startsWith(u"Over your ceiling: 12.00"_s));
    QVERIFY(lastCheck(shopping).contains(u"11.99"_s));
    QVERIFY(hint(shopping).startsWith(u"Over your ceiling of 11.99"_s));
    QVERIFY(!mayOrder(shopping));
    // What the button does not stop, the journal does.
    QSignalSpy refused(&shopping.purchase(), &order::Purchase::orderRefused);
    shopping.purchase().placeOrder({.waiveWithdrawal = true});
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(shopping.shop.count(checkOut), 0);
    QVERIFY(checkAgain(shopping));
    setCeiling(u"12"_s);
    QTRY_VERIFY(lastCheck(shopping).startsWith(u"Within your ceiling: 12.00"_s));
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
}

void ReviewChecksTest::r9_whatIsNoAmountIsNotStored()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.person().click(shopping.person().see<QPushButton>(u"changeCeiling"_s)));
    QTRY_VERIFY(settings(shopping) != nullptr && settings(shopping)->isVisible());
    auto *line = settings(shopping)->findChild<QLineEdit *>(u"orderCeiling"_s);
    const auto enter = [&](const QString &text) {
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    enter(u"20.5"_s);
    QCOMPARE(shopping.purchase().ceilings().perOrder, std::optional<qint64>(2'050'000'000));
    for (const QString &bad : {u"-5"_s, u"1e3"_s, u"many"_s, u"1.234"_s, u"5 EUR"_s}) {
        enter(bad);
        QCOMPARE(shopping.purchase().ceilings().perOrder, std::optional<qint64>(2'050'000'000));
        QVERIFY(line->accessibleDescription().startsWith(u"Not stored"_s));
        QVERIFY(line->property("invalid").toBool());
    }
    shopping.speak(theme::Language::Code::French);
    QCOMPARE(line->text(), u"20,5"_s);
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(shopping.purchase().ceilings().perOrder, std::nullopt);
}

void ReviewChecksTest::r9_theDayIsShownToo()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Payment));
    shopping.window().startOver();
    shopping.shop.startAnotherOrder();
    shopping.purchase().setCeilings({std::nullopt, 2'000'000'000});
    QVERIFY(shopping.search(u"autre.fr, transfer-autre.com"_s));
    QVERIFY(shopping.waitForOffers(2) && shopping.tickRows(2) && shopping.goOn(OrderWizard::Offers));
    QVERIFY(shopping.enterCode(u"transfer-autre.com"_s, u"Kq7-code"_s) && shopping.goOn(OrderWizard::Details));
    QVERIFY(shopping.fillForm(u"autre.fr"_s, u"r"_s) && shopping.fillForm(u"transfer-autre.com"_s, u"r"_s));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(lastCheck(shopping).startsWith(u"Over your day’s ceiling: 24.00"_s));
    QTRY_VERIFY(hint(shopping).startsWith(u"Over your day’s ceiling of 20.00"_s));
    QVERIFY(!mayOrder(shopping));
}

void ReviewChecksTest::aTickDoesNotCarryOverToAnotherPrice()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.consent());
    QTRY_VERIFY(mayOrder(shopping));
    QVERIFY(checkAgain(shopping));
    QTRY_VERIFY(mayOrder(shopping)); // nothing has changed
    shopping.shop.setPrice(6);
    QVERIFY(checkAgain(shopping));
    QTRY_VERIFY(box(shopping, u"acceptContracts"_s)->isEnabled());
    QVERIFY(!box(shopping, u"acceptContracts"_s)->isChecked());
    QVERIFY(!box(shopping, u"waiveWithdrawal"_s)->isChecked());
    QVERIFY(!mayOrder(shopping));
    QVERIFY(shopping.banner() != nullptr);
}

QTEST_MAIN(ReviewChecksTest)
#include "test_reviewchecks.moc"
