// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"
#include "wizard/shopwindow.h"
#include "wizard/visibletexts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::ShopWindow;
using Failure = tests::StubShop::Failure;
using theme::Language;
using wizard::OrderWizard;

Q_DECLARE_METATYPE(cartouche::tests::StubShop::Failure)

namespace {

const QString checkOut = u"POST /order/cart/cart-1/checkout"_s;

QPushButton *buttonSaying(ShopWindow &shopping, const QString &text)
{
    const QList<QPushButton *> buttons = shopping.window().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

/// What goes wrong is said in one sentence with what to do, nothing that was entered is lost, and the
/// next try succeeds.
class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadNameIsSaidAtTheFieldBeforeAnythingIsAsked();
    void nextWithoutAChoiceSaysSo();
    void aStartWithoutNetworkGoesOnByItself();
    void everyStepMayFailOnce_data();
    void everyStepMayFailOnce();

private:
    void expectMessage(ShopWindow &shopping, Failure failure);
    /// Lets the shop fail, does it, looks for the message, and heals the shop.
    void expectFailure(ShopWindow &shopping, Failure failure, const std::function<bool()> &act);
};

#define EXPECT_FAILURE(act) \
    do { \
        expectFailure(shopping, failure, [&] { return act; }); \
        if (QTest::currentTestFailed()) \
            return; \
    } while (false)

void FailuresTest::aBadNameIsSaidAtTheFieldBeforeAnythingIsAsked()
{
    ShopWindow shopping;
    QTRY_COMPARE(shopping.shop.countOf(u"/domain/extensions/highlighted"_s), 1);
    const QStringList before = shopping.shop.requests();
    auto *field = shopping.person().see<QLineEdit>(u"searchField"_s);
    for (const QString &bad : {u"exemple..fr"_s, u"-exemple.fr"_s, u"ex_emple!.fr"_s, u"192.0.2.1"_s}) {
        QVERIFY(shopping.search(bad));
        QVERIFY2(field->accessibleDescription().contains(bad), qPrintable(field->accessibleDescription()));
        QVERIFY(field->property("invalid").toBool());
        const QList<QLabel *> labels = shopping.window().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == field->accessibleDescription();
        }));
        QCOMPARE(field->text(), bad);
    }
    // A good one afterwards is the first that anything is asked for.
    QVERIFY(shopping.search(u"exemple.fr"_s));
    QVERIFY(shopping.waitForOffers(1));
    const QStringList after{u"POST /order/cart"_s, u"POST /order/cart/cart-1/assign"_s, u"GET /order/cart/cart-1/domain"_s};
    QCOMPARE(shopping.shop.requests(), before + after);
    QVERIFY(!field->property("invalid").toBool());
}

void FailuresTest::nextWithoutAChoiceSaysSo()
{
    ShopWindow shopping;
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.banner()->title(), u"No name is selected yet"_s);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QVERIFY(shopping.search(u"exemple.fr"_s));
    QVERIFY(shopping.waitForOffers(1));
    QVERIFY(shopping.person().click(shopping.button(QWizard::NextButton)));
    QTRY_VERIFY(shopping.banner() != nullptr);
    QCOMPARE(shopping.window().currentId(), int(OrderWizard::Search));
    QVERIFY(shopping.tickRows(1));
    QTRY_VERIFY(shopping.banner() == nullptr);
    QVERIFY(shopping.goOn(OrderWizard::Offers));
}

void FailuresTest::aStartWithoutNetworkGoesOnByItself()
{
    ShopWindow shopping(Failure::NoNetwork);
    QTRY_VERIFY(shopping.banner() != nullptr);
    QVERIFY(shopping.search(u"exemple.fr"_s));
    expectMessage(shopping, Failure::NoNetwork);
    shopping.shop.setFailure(Failure::None);
    QVERIFY(shopping.waitForOffers(1));
    QCOMPARE(shopping.fieldText(), u"exemple.fr"_s);
    QTRY_VERIFY(shopping.banner() == nullptr);
}

void FailuresTest::expectMessage(ShopWindow &shopping, Failure failure)
{
    QTRY_VERIFY_WITH_TIMEOUT(shopping.banner() != nullptr, 10'000);
    const QString english = shopping.banner()->text();
    QVERIFY(!shopping.banner()->title().isEmpty());
    QVERIFY(!english.isEmpty());
    shopping.speak(Language::Code::French);
    const QString french = shopping.banner()->text();
    QVERIFY(!french.isEmpty());
    QVERIFY2(french != english, qPrintable(english));
    shopping.speak(Language::Code::English);
    QCOMPARE(shopping.banner()->text(), english);

    QVERIFY(shopping.person().click(buttonSaying(shopping, u"Details"_s)));
    auto *details = shopping.banner()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(details->isVisible());
    const QString told = details->toPlainText();
    QVERIFY(!told.isEmpty());
    if (failure != Failure::NoNetwork) {
        static const QRegularExpression query(u"EU\\.ext-1\\.stub-\\d+"_s);
        QVERIFY2(shopping.shop.failedQueries().contains(query.match(told).captured()), qPrintable(told));
    }
    QVERIFY(shopping.person().click(buttonSaying(shopping, u"Details"_s)));
}

void FailuresTest::expectFailure(ShopWindow &shopping, Failure failure, const std::function<bool()> &act)
{
    const int page = shopping.window().currentId();
    const QString entered = shopping.entries();
    const auto seen = tests::visibleEntries();
    shopping.shop.setFailure(failure);
    QVERIFY(act());
    expectMessage(shopping, failure);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(shopping.window().currentId(), page);
    QCOMPARE(shopping.entries(), entered);
    // The consents are asked anew; everything else stands as it was.
    const auto stillSeen = tests::visibleEntries();
    for (auto entry = seen.cbegin(); entry != seen.cend() && page != OrderWizard::Review; ++entry)
        QCOMPARE(entry.key() + u": "_s + stillSeen.value(entry.key()), entry.key() + u": "_s + entry.value());
    shopping.shop.setFailure(Failure::None);
}

void FailuresTest::everyStepMayFailOnce_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::newRow("no network") << Failure::NoNetwork;
    QTest::newRow("signature refused") << Failure::Signature;
    QTest::newRow("key withdrawn") << Failure::Credential;
    QTest::newRow("clock") << Failure::Clock;
    QTest::newRow("503") << Failure::Unavailable;
    QTest::newRow("HTML") << Failure::Html;
}

void FailuresTest::everyStepMayFailOnce()
{
    QFETCH(Failure, failure);
    ShopWindow shopping;
    tests::Person &person = shopping.person();

    // The cart cannot be made; then it stands, and the names cannot be asked for.
    auto *field = person.see<QLineEdit>(u"searchField"_s);
    field->setText(u"exemple.fr"_s);
    EXPECT_FAILURE((QTest::keyClick(field, Qt::Key_Return), true));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(shopping.waitForOffers(1));
    QVERIFY(shopping.banner() == nullptr);
    field->setText(u"exemple.fr, transfer-exemple.com"_s);
    EXPECT_FAILURE((QTest::keyClick(field, Qt::Key_Return), true));
    // It says "Resume" after an interruption and "Ask the rest" after answers that tell nothing.
    QVERIFY(person.click(person.see<QPushButton>(u"searchAgain"_s)));
    QVERIFY(shopping.waitForOffers(2));
    QTRY_VERIFY(shopping.banner() == nullptr);
    QVERIFY(shopping.tickRows(2));

    QVERIFY(shopping.goOn(OrderWizard::Offers));
    QVERIFY(shopping.chooseYears(u"exemple.fr"_s, 2));
    QVERIFY(shopping.enterCode(u"transfer-exemple.com"_s, u"Kq7-code"_s));
    EXPECT_FAILURE(person.click(shopping.button(QWizard::NextButton)));
    QVERIFY(shopping.goOn(OrderWizard::Details));

    QVERIFY(shopping.fillForm(u"exemple.fr"_s, u"first reason"_s));
    QVERIFY(shopping.fillForm(u"transfer-exemple.com"_s, u"second reason"_s));
    EXPECT_FAILURE(person.click(shopping.button(QWizard::NextButton)));
    QVERIFY(shopping.goOn(OrderWizard::Review));
    QTRY_VERIFY(shopping.purchase().review().has_value());

    EXPECT_FAILURE(person.click(buttonSaying(shopping, u"Check again"_s)));
    QVERIFY(person.click(buttonSaying(shopping, u"Check again"_s)));
    QTRY_VERIFY(shopping.banner() == nullptr && shopping.purchase().review().has_value()
                && shopping.purchase().duplicates().has_value());
    EXPECT_FAILURE(shopping.order());
    QCOMPARE(shopping.shop.count(checkOut), 0);
    QVERIFY(person.click(buttonSaying(shopping, u"Check again"_s)));
    QVERIFY(shopping.order());
    QTRY_COMPARE(shopping.window().currentId(), int(OrderWizard::Payment));
    QCOMPARE(shopping.shop.count(checkOut), 1);
    const QHash<QString, QString> first{{u"duration"_s, u"P2Y"_s}, {u"pricingMode"_s, u"create-default"_s},
                                        {u"REASON"_s, u"first reason"_s}, {u"OWNER_LEGAL_AGE"_s, u"true"_s}};
    const QHash<QString, QString> second{{u"duration"_s, u"P1Y"_s}, {u"pricingMode"_s, u"transfer-default"_s}, {u"REASON"_s, u"second reason"_s},
                                         {u"OWNER_LEGAL_AGE"_s, u"true"_s}, {u"AUTH_INFO"_s, u"Kq7-code"_s}};
    QCOMPARE(shopping.shop.entriesOf(u"exemple.fr"_s), first);
    QCOMPARE(shopping.shop.entriesOf(u"transfer-exemple.com"_s), second);

    QTRY_VERIFY(shopping.button(QWizard::FinishButton)->isEnabled());
    EXPECT_FAILURE(shopping.pay());
    QCOMPARE(shopping.shop.countOf(u"/pay"_s), 0);
    QVERIFY(shopping.pay());
    QTRY_COMPARE(shopping.purchase().payment().phase(), order::Payment::Phase::Accepted);
    QCOMPARE(shopping.shop.countOf(u"/pay"_s), 1);
    QTRY_VERIFY(shopping.banner() == nullptr);
}

QTEST_MAIN(FailuresTest)
#include "test_failures.moc"
