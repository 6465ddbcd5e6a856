// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "widgets/consentbox.h"
#include "widgets/priceview.h"
#include "wizard/offercard.h"
#include "wizard/shopwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using theme::Language;
using wizard::OrderWizard;

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;
const QString pay = u"/pay"_s;

QStringList visibleButtons(ShopWindow &shopping)
{
    QStringList names;
    const QList<QAbstractButton *> buttons = shopping.window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            names.append(button->objectName());
    }
    return names;
}

QMessageBox *question()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

} // namespace

/// One button orders and one pays, nothing else does; and nothing that was chosen gets lost on the way.
class MoneyButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingAsksOnlyWhenSomethingWouldBeLost();
    void leavingThePaymentPageDoesNotAsk();
    void enterNeverOrdersNorPays();
    void oneButtonOrdersAndOnePays();
    void bothConsentsAreNeededInTheLanguageThatIsShown();
    void theRailKeepsEveryEntry();
    void r8_aPriceThatMovedComesBackMarked();

private:
    void pressEnterEverywhere(ShopWindow &shopping);
};

void MoneyButtonsTest::closingAsksOnlyWhenSomethingWouldBeLost()
{
    ShopWindow shopping;
    QVERIFY(shopping.search(u"exemple.fr"_s));
    QVERIFY(shopping.waitForOffers(1));
    shopping.window().close();
    QVERIFY(question() == nullptr);
    QVERIFY(!shopping.window().isVisible());

    shopping.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&shopping.window()));
    QVERIFY(shopping.tickRows(1));
    for (const bool byButton : {true, false}) {
        if (byButton)
            QVERIFY(shopping.person().click(shopping.button(QWizard::CancelButton)));
        else
            shopping.window().close();
        QTRY_VERIFY(question() != nullptr);
        QVERIFY(shopping.window().isVisible());
        // Esc and Enter both stay.
        QCOMPARE(question()->defaultButton(), qobject_cast<QPushButton *>(question()->escapeButton()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(shopping.window().isVisible());
    }
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    shopping.window().close();
    QTRY_VERIFY(question() != nullptr);
    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button != question()->escapeButton()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY(!shopping.window().isVisible());
}

void MoneyButtonsTest::leavingThePaymentPageDoesNotAsk()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Payment));
    QVERIFY(shopping.person().click(shopping.button(QWizard::CancelButton)));
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(!shopping.window().isVisible());
    QCOMPARE(shopping.shop.count(checkOut), 1);
    QCOMPARE(shopping.shop.countOf(pay), 0);
}

/// Enter and Ctrl+Enter on whatever takes the keyboard on this page.
void MoneyButtonsTest::pressEnterEverywhere(ShopWindow &shopping)
{
    const QList<QWidget *> widgets = shopping.window().findChildren<QWidget *>();
    for (const QPointer<QWidget> widget : widgets) {
        const bool isLeaving = widget == shopping.button(QWizard::CancelButton) || qobject_cast<QComboBox *>(widget);
        if (!widget || isLeaving || !widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
            for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier}) {
                if (!widget)
                    break;
                widget->setFocus();
                QTest::keyClick(widget, key, modifiers);
            }
        }
    }
    QTest::keyClick(&shopping.window(), Qt::Key_Return);
    QTest::keyClick(&shopping.window(), Qt::Key_Return, Qt::ControlModifier);
}

void MoneyButtonsTest::enterNeverOrdersNorPays()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    QVERIFY(shopping.consent());
    QTRY_VERIFY(shopping.button(QWizard::CommitButton)->isEnabled());
    shopping.button(QWizard::CommitButton)->setFocus();
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
        QTest::keyClick(shopping.button(QWizard::CommitButton), Qt::Key_Return, modifiers);
        QTest::keyClick(shopping.window().focusWidget(), Qt::Key_Return, modifiers);
    }
    pressEnterEverywhere(shopping);
    QCOMPARE(shopping.purchase().checkout().phase(), order::Checkout::Phase::Idle);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Review));

    // Enter may have asked for another dry run; the consents stand or are given again.
    QTRY_VERIFY(shopping.purchase().review().has_value());
    for (const QString &name : {u"acceptContracts"_s, u"waiveWithdrawal"_s}) {
        auto *box = shopping.person().see<widgets::ConsentBox>(name);
        QTRY_VERIFY(box->isEnabled());
        if (!box->isChecked())
            QVERIFY(shopping.person().tick(box->checkBox()));
    }
    QTRY_VERIFY(shopping.button(QWizard::CommitButton)->isEnabled());
    QCOMPARE(shopping.shop.count(checkOut), 0);
    QVERIFY(shopping.person().click(shopping.button(QWizard::CommitButton)));
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);

    QTRY_VERIFY(shopping.button(QWizard::FinishButton)->isEnabled());
    shopping.button(QWizard::FinishButton)->setFocus();
    for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier})
        QTest::keyClick(shopping.button(QWizard::FinishButton), Qt::Key_Return, modifiers);
    pressEnterEverywhere(shopping);
    QCOMPARE(shopping.purchase().payment().phase(), order::Payment::Phase::Ready);
    QVERIFY(shopping.pay());
    QTRY_COMPARE(shopping.shop.countOf(pay), 1);
    QCOMPARE(shopping.shop.count(checkOut), 1);
}

void MoneyButtonsTest::oneButtonOrdersAndOnePays()
{
    ShopWindow shopping;
    const auto compare = [&](int page) {
        QCOMPARE(shopping.window().currentId(), page);
        const QStringList buttons = visibleButtons(shopping);
        QCOMPARE(buttons.count(u"orderButton"_s), page == OrderWizard::Review ? 1 : 0);
        QCOMPARE(buttons.count(u"payButton"_s), page == OrderWizard::Payment ? 1 : 0);
        QVERIFY(!shopping.button(QWizard::CommitButton)->isVisible() || !shopping.button(QWizard::FinishButton)->isVisible());
        for (const auto which : {QWizard::CommitButton, QWizard::FinishButton, QWizard::NextButton}) {
            auto *button = qobject_cast<QPushButton *>(shopping.button(which));
            QVERIFY(!button->isDefault() && !button->autoDefault());
        }
    };
    compare(OrderWizard::Search);
    QVERIFY(shopping.shopUpTo(OrderWizard::Search));
    QVERIFY(shopping.goOn(OrderWizard::Offers));
    compare(OrderWizard::Offers);
    QVERIFY(shopping.enterCode(u"transfer-exemple.com"_s, u"Kq7-code"_s));
    QVERIFY(shopping.goOn(OrderWizard::Details));
    compare(OrderWizard::Details);
    QVERIFY(shopping.fillForm(u"exemple.fr"_s, u"r"_s) && shopping.fillForm(u"transfer-exemple.com"_s, u"r"_s));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(shopping.purchase().review().has_value());
    compare(OrderWizard::Review);
    QVERIFY(shopping.order());
    // A second click right behind the first one.
    QTest::mouseClick(shopping.button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    compare(OrderWizard::Payment);
    QVERIFY(shopping.pay());
    QTest::mouseClick(shopping.button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_COMPARE(shopping.purchase().payment().phase(), order::Payment::Phase::Accepted);
    QCOMPARE(shopping.shop.count(checkOut), 1);
    QCOMPARE(shopping.shop.countOf(pay), 1);
}

void MoneyButtonsTest::bothConsentsAreNeededInTheLanguageThatIsShown()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    auto *contracts = shopping.person().see<widgets::ConsentBox>(u"acceptContracts"_s);
    auto *withdrawal = shopping.person().see<widgets::ConsentBox>(u"waiveWithdrawal"_s);
    QAbstractButton *order = shopping.button(QWizard::CommitButton);
    QTRY_VERIFY(contracts->isEnabled());
    const auto tick = [&](bool first, bool second) {
        if (contracts->isChecked() != first)
            QVERIFY(shopping.person().tick(contracts->checkBox()));
        if (withdrawal->isChecked() != second)
            QVERIFY(shopping.person().tick(withdrawal->checkBox()));
        QCOMPARE(order->isEnabled(), first && second);
    };
    tick(false, false);
    tick(true, false);
    tick(false, true);
    tick(true, true);
    tick(true, false);
    tick(true, true);
    shopping.speak(Language::Code::French);
    QVERIFY(!contracts->isChecked());
    QVERIFY(!withdrawal->isChecked());
    QVERIFY(!order->isEnabled());
    QTRY_VERIFY(contracts->isEnabled());
    QTRY_VERIFY(shopping.purchase().duplicates().has_value());
    tick(true, true);
    QCOMPARE(shopping.shop.count(checkOut), 0);
}

void MoneyButtonsTest::theRailKeepsEveryEntry()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    const QString entered = shopping.entries();
    QVERIFY2(entered.contains(u"exemple.fr P2Y"_s) && entered.contains(u"AUTH_INFO=Kq7-code"_s)
                 && entered.contains(u"REASON=second reason"_s),
             qPrintable(entered));
    const int configurations = shopping.shop.countOf(u"/configuration"_s);

    for (const int step : {int(OrderWizard::Search), int(OrderWizard::Offers), int(OrderWizard::Details)}) {
        QVERIFY(shopping.person().click(shopping.railStep(step)));
        QTRY_COMPARE(shopping.window().currentId(), step);
        QCOMPARE(shopping.entries(), entered);
        if (step == OrderWizard::Offers) {
            QCOMPARE(shopping.card(u"exemple.fr"_s)->findChild<QComboBox *>()->currentIndex(), 1);
            QCOMPARE(shopping.card(u"transfer-exemple.com"_s)->findChild<QLineEdit *>(u"authCode"_s)->text(), u"Kq7-code"_s);
        }
        if (step == OrderWizard::Details) {
            for (const auto &[name, reason] : {std::pair(u"exemple.fr"_s, u"first reason"_s),
                                               std::pair(u"transfer-exemple.com"_s, u"second reason"_s)}) {
                QVERIFY(shopping.showForm(name));
                QCOMPARE(shopping.person().see<QPlainTextEdit>(u"REASON"_s)->toPlainText(), reason);
                QVERIFY(shopping.person().see<widgets::ConsentBox>(u"OWNER_LEGAL_AGE"_s)->isChecked());
            }
        }
        // The rail goes forward again as far as one has been.
        for (int next = step + 1; next <= OrderWizard::Review; ++next) {
            QVERIFY(shopping.goOn(next));
            QCOMPARE(shopping.entries(), entered);
        }
    }
    QTRY_VERIFY(shopping.purchase().review().has_value());
    // What stands in the cart already is not sent a second time.
    QCOMPARE(shopping.shop.countOf(u"POST /order/cart/cart-1/domain"_s), 2);
    QCOMPARE(shopping.shop.countOf(u"/configuration"_s), configurations);
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
    QVERIFY(!shopping.railStep(OrderWizard::Search)->isEnabled());
}

void MoneyButtonsTest::r8_aPriceThatMovedComesBackMarked()
{
    ShopWindow shopping;
    QVERIFY(shopping.shopUpTo(OrderWizard::Review));
    shopping.shop.setPrice(7);
    QVERIFY(shopping.order());
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"The price changed: 12.00\u00A0€ → 16.80\u00A0€"_s);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Review));
    // Every line that moved shows what it was.
    const QAbstractItemModel *lines = shopping.window().findChild<widgets::PriceView *>()->model();
    int marked = 0;
    for (int group = 0; group < lines->rowCount(); ++group) {
        const QModelIndex head = lines->index(group, 0);
        for (int line = 0; line < lines->rowCount(head); ++line)
            marked += lines->index(line, 1, head).data(widgets::PriceRoles::Former).toString().contains(u"5.00"_s) ? 1 : 0;
    }
    QCOMPARE(marked, 2);
    // What was agreed to was the other price.
    QVERIFY(!shopping.button(QWizard::CommitButton)->isEnabled());
    QCOMPARE(shopping.shop.count(u"POST /order/cart/cart-1/checkout"_s), 0);
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
}

QTEST_MAIN(MoneyButtonsTest)
#include "test_moneybuttons.moc"
