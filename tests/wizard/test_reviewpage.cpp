// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/acceptedcontracts.h"
#include "store/await.h"
#include "store/renewalwishes.h"
#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/consentbox.h"
#include "widgets/costbar.h"
#include "widgets/pill.h"
#include "widgets/pricetree.h"
#include "widgets/priceview.h"
#include "wizard/contractdialog.h"
#include "wizard/renewaldialog.h"
#include "wizard/reviewcost.h"
#include "wizard/sandboxwindow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using tests::await;
using wizard::OrderWizard;

/// The review in the real window, with a session in the sandbox.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyButtonHasAName();
    void aCodeTakesSomethingOff();
    void aRefusedCodeIsSaidAndTypedAnew();
    void theYearsAreChosenHere();
    void contractsThatChangedAreMarked();
    void aQuoteIsSavedByItsKeys();
    void oldAndNewPricesStandSideBySide();
    void anotherLanguageKeepsTheCode();
    void payingAtOnceIsOffByDefault();
    void whatIsDecidedAboutRenewalIsKept();

private:
    [[nodiscard]] bool goToReview();
    [[nodiscard]] bool goOn(int page);
    [[nodiscard]] bool checked();
    [[nodiscard]] QString text(const QString &objectName)
    {
        auto *label = m_page.person().see<QLabel>(objectName);
        return label != nullptr ? plain(label->text()) : QString();
    }
    [[nodiscard]] static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    [[nodiscard]] bool choose(const QString &button, const QString &action);
    [[nodiscard]] QPushButton *buttonThatSays(const QString &text);
    [[nodiscard]] QString orderText() { return plain(m_page.window().button(QWizard::CommitButton)->text()); }
    static void speak(theme::Language::Code code)
    {
        theme::Language::instance()->set(code);
        // Every widget hears of the new language in the event loop.
        QCoreApplication::sendPostedEvents();
    }
    void photograph(const QString &name);

    tests::SandboxWindow m_page;
};

void ReviewPageTest::photograph(const QString &name)
{
    const QString folder = qEnvironmentVariable("CARTOUCHE_GRAB");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    for (const QSize size : {QSize(1100, 760), QSize(960, 640)}) {
        m_page.window().resize(size);
        QCoreApplication::processEvents();
        m_page.person().photograph(u"%1/%2-%3.png"_s.arg(folder, name).arg(size.width()));
    }
}

bool ReviewPageTest::checked()
{
    return m_page.person().waitFor("the dry run", [this] {
        auto *again = buttonThatSays(u"Check again"_s);
        return again != nullptr && again->isEnabled() && m_page.purchase().duplicates().has_value();
    });
}

QPushButton *ReviewPageTest::buttonThatSays(const QString &text)
{
    const QList<QPushButton *> buttons = m_page.window().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

bool ReviewPageTest::goOn(int page)
{
    QAbstractButton *next = m_page.window().button(QWizard::NextButton);
    return m_page.person().click(next)
        && m_page.person().waitFor("the next page", [&] { return m_page.window().currentId() == page; });
}

bool ReviewPageTest::goToReview()
{
    m_page.empty();
    if (!m_page.search(u"maree-haute.com, maree-haute.net, maree-haute.org"_s))
        return false;
    for (const QString &name : {u"maree-haute.com"_s, u"maree-haute.net"_s, u"maree-haute.org"_s}) {
        if (!m_page.tick(name))
            return false;
    }
    if (!goOn(OrderWizard::Offers) || !goOn(OrderWizard::Details))
        return false;
    order::Draft &draft = m_page.purchase().draft();
    if (!m_page.person().waitFor("the forms", [&] {
            const auto names = draft.wanted();
            return std::all_of(names.begin(), names.end(), [](const auto &name) { return name.areRequirementsKnown; });
        }))
        return false;
    const QList<order::DraftName> names = draft.wanted();
    for (const order::DraftName &name : names) {
        for (const eligibility::FormField &field : name.form) {
            if (field.kind == eligibility::FormField::Kind::Consent)
                draft.setValue(name.name.ascii(), field.label, u"true"_s);
        }
    }
    return goOn(OrderWizard::Review) && checked();
}

void ReviewPageTest::initTestCase()
{
    QVERIFY(m_page.start());
    m_page.window().resize(1100, 760);
    QVERIFY(goToReview());
}

void ReviewPageTest::init()
{
    QCOMPARE(m_page.window().currentId(), int(OrderWizard::Review));
    // After a dialog no window manager gives the focus back here.
    m_page.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_page.window()));
    speak(theme::Language::Code::English);
    QVERIFY(checked());
}

void ReviewPageTest::everyButtonHasAName()
{
    const auto buttons = m_page.window().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(!button->isVisible() || !spoken->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(button->objectName() + u" in "_s + QString::fromLatin1(button->parent()->metaObject()->className())));
    }
}

void ReviewPageTest::aCodeTakesSomethingOff()
{
    photograph(u"review-light"_s);
    const base::Money full = m_page.purchase().review()->total();
    QVERIFY(m_page.person().type(m_page.person().see<QLineEdit>(u"promoCode"_s), u"MAREE26"_s));
    QTest::keyClick(m_page.person().see<QLineEdit>(u"promoCode"_s), Qt::Key_Return);
    QTRY_COMPARE(m_page.purchase().coupons().codes(), QStringList{u"MAREE26"_s});
    QVERIFY(checked());
    QTRY_VERIFY(text(u"promoEffect"_s).startsWith(u"−"_s));
    QVERIFY(m_page.banner() == nullptr); // it is no news to who has typed it
    QVERIFY(m_page.purchase().review()->total() < full);
    QVERIFY(m_page.person().see<QLineEdit>(u"promoCode"_s) == nullptr); // the field is the code's now
    photograph(u"review-code"_s);
    QVERIFY(m_page.person().click(m_page.person().see<QPushButton>(u"removeCode"_s)));
    QTRY_VERIFY(m_page.purchase().coupons().codes().isEmpty());
    QVERIFY(checked());
    QTRY_COMPARE(m_page.purchase().review()->total(), full);
    QTRY_VERIFY(m_page.person().see<QLineEdit>(u"promoCode"_s) != nullptr);
}

void ReviewPageTest::aRefusedCodeIsSaidAndTypedAnew()
{
    auto *field = m_page.person().see<QLineEdit>(u"promoCode"_s);
    QVERIFY(m_page.person().type(field, u"<b>NOPE</b>"_s));
    QVERIFY(m_page.person().click(m_page.person().see<QPushButton>(u"applyCode"_s)));
    QTRY_COMPARE(text(u"promoProblem"_s),
                 u"OVHcloud did not take <b>NOPE</b>: The coupon <b>NOPE</b> does not exist"_s);
    QCOMPARE(m_page.person().see<QLabel>(u"promoProblem"_s)->textFormat(), Qt::PlainText);
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(field->text(), u"<b>NOPE</b>"_s); // to be mended
    photograph(u"review-refused-code"_s);
    QTest::keyClick(field, Qt::Key_A);
    QTRY_VERIFY(text(u"promoProblem"_s).isEmpty());
    QVERIFY(!field->property("invalid").toBool());
    field->clear();
}

bool ReviewPageTest::choose(const QString &button, const QString &action)
{
    if (!m_page.person().click(m_page.person().see<QPushButton>(button)))
        return false;
    const QList<QMenu *> menus = m_page.window().findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        for (QAction *each : menu->isVisible() ? menu->actions() : QList<QAction *>()) {
            if (each->text() != action)
                continue;
            each->trigger();
            menu->close();
            return true;
        }
    }
    return false;
}

void ReviewPageTest::theYearsAreChosenHere()
{
    auto *bar = m_page.person().see<widgets::CostBar>();
    QCOMPARE(bar->parts().size(), 5);
    QCOMPARE(bar->parts().first().caption, u"This order"_s);
    QCOMPARE(plain(bar->parts().first().amount), plain(orderText().section(u' ', 2, 3)));
    QVERIFY(choose(u"yearsOfCost"_s, u"10 years"_s));
    QCOMPARE(bar->parts().size(), 10);
    QCOMPARE(m_page.setting(store::Settings::Key::YearsCompared).toInt(), 10);
    photograph(u"review-10-years"_s);
    QVERIFY(choose(u"yearsOfCost"_s, u"5 years"_s));
}

void ReviewPageTest::contractsThatChangedAreMarked()
{
    const QList<api::Contract> contracts = m_page.purchase().review()->summary.contracts;
    QVERIFY(!contracts.isEmpty());
    QVERIFY(m_page.person().see<widgets::Pill>() == nullptr);
    store::Database database(m_page.file(u"cartouche.db"_s));
    store::AcceptedContracts accepted(database, m_page.sandbox.endpoint());
    VERIFY_OK(await(accepted.put(m_page.purchase().account(), u"en"_s, {{contracts.first().name, u"One article."_s, {}, {}}},
                                 QDateTime::currentDateTimeUtc())));
    m_page.window().back();
    QVERIFY(goOn(OrderWizard::Review));
    QVERIFY(checked());
    QTRY_VERIFY(m_page.person().see<widgets::Pill>() != nullptr);
    QCOMPARE(m_page.person().see<widgets::Pill>()->text(), u"changed"_s);
    photograph(u"review-changed-contract"_s);
    QVERIFY(m_page.person().click(buttonThatSays(u"Read"_s)));
    auto *dialog = m_page.window().findChild<wizard::ContractDialog *>();
    QVERIFY(dialog != nullptr);
    if (const QString folder = qEnvironmentVariable("CARTOUCHE_GRAB"); !folder.isEmpty()) {
        QTest::qWait(200);
        dialog->grab().save(folder + u"/contract.png"_s);
    }
    dialog->close();
}

void ReviewPageTest::aQuoteIsSavedByItsKeys()
{
    // Wherever the keyboard is, in the bar below too.
    m_page.window().button(QWizard::BackButton)->setFocus();
    QTest::keyClick(m_page.window().focusWidget(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_page.window().findChild<QFileDialog *>(u"saveQuote"_s);
    QVERIFY(dialog != nullptr);
    const QString file = m_page.file(u"quote.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(m_page.banner() != nullptr && m_page.banner()->title() == u"Quote saved"_s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(saved.readAll());
    QVERIFY(csv.contains(u"maree-haute.com,"_s));
    QVERIFY(csv.contains(u"no real prices"_s));
    QTRY_VERIFY(m_page.window().findChild<QFileDialog *>(u"saveQuote"_s) == nullptr);
    QTest::mouseClick(m_page.person().see<QPushButton>(u"saveQuoteButton"_s), Qt::LeftButton);
    dialog = m_page.window().findChild<QFileDialog *>(u"saveQuote"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(m_page.file(u"missing/quote.pdf"_s));
    dialog->reject();
    QTRY_VERIFY(m_page.banner() != nullptr && m_page.banner()->kind() == widgets::Banner::Kind::Bad);
}

void ReviewPageTest::oldAndNewPricesStandSideBySide()
{
    QVERIFY(m_page.sandbox.setPrice(u"net"_s, u"create"_s, 1599));
    QVERIFY(m_page.person().click(buttonThatSays(u"Check again"_s)));
    QVERIFY(checked());
    const QAbstractItemModel *model = m_page.person().see<widgets::PriceView>()->model();
    const auto isMarked = [model] {
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex name = model->index(group, 0);
            for (int line = 0; line < model->rowCount(name); ++line) {
                if (model->index(line, 1, name).data(widgets::PriceRoles::Former).toString().contains(u"12.99"_s)
                    && model->index(line, 1, name).data().toString().contains(u"15.99"_s))
                    return name.data().toString() == u"maree-haute.net"_s;
            }
        }
        return false;
    };
    QTRY_VERIFY(isMarked());
    photograph(u"review-price-changed"_s);
}

void ReviewPageTest::anotherLanguageKeepsTheCode()
{
    QVERIFY(m_page.person().type(m_page.person().see<QLineEdit>(u"promoCode"_s), u"MAREE26"_s));
    QVERIFY(m_page.person().click(m_page.person().see<QPushButton>(u"applyCode"_s)));
    QTRY_COMPARE(m_page.purchase().coupons().codes().size(), 1);
    QVERIFY(checked());
    speak(theme::Language::Code::French);
    QTRY_VERIFY(m_page.purchase().duplicates().has_value() && m_page.person().see<QPushButton>(u"removeCode"_s)->isEnabled());
    QCOMPARE(m_page.purchase().coupons().codes(), QStringList{u"MAREE26"_s});
    QTRY_VERIFY(!text(u"promoEffect"_s).isEmpty());
    photograph(u"review-fr"_s);
    speak(theme::Language::Code::English);
    QVERIFY(checked());
    if (auto *theme = theme::Theme::instance(); theme != nullptr && qEnvironmentVariableIsSet("CARTOUCHE_GRAB")) {
        theme->setChoice(theme::Theme::Choice::Dark);
        photograph(u"review-dark"_s);
        theme->setChoice(theme::Theme::Choice::Light);
    }
}

void ReviewPageTest::payingAtOnceIsOffByDefault()
{
    auto *box = m_page.person().see<widgets::ConsentBox>(u"autoPay"_s);
    QTRY_VERIFY((box = m_page.person().see<widgets::ConsentBox>(u"autoPay"_s)) != nullptr);
    QVERIFY(!box->isChecked());
    QVERIFY(orderText().startsWith(u"Order for "_s));
    box->setChecked(true);
    QTRY_VERIFY2(orderText().startsWith(u"Order and pay "_s), qPrintable(orderText()));
    photograph(u"review-autopay"_s);
    // What was agreed to is what was shown.
    QVERIFY(m_page.sandbox.setPrice(u"net"_s, u"create"_s, 1699));
    QVERIFY(m_page.person().click(buttonThatSays(u"Check again"_s)));
    QVERIFY(checked());
    QTRY_VERIFY(!box->isChecked());
    QVERIFY(orderText().startsWith(u"Order for "_s));
}

void ReviewPageTest::whatIsDecidedAboutRenewalIsKept()
{
    auto *cost = m_page.person().see<wizard::ReviewCost>();
    QVERIFY(cost->choice().isAutomatic());
    QVERIFY(choose(u"renewalChoice"_s, u"No name is renewed by itself"_s));
    QVERIFY(!cost->choice().isAutomatic());
    QVERIFY(choose(u"renewalChoice"_s, u"Choose for each name…"_s));
    auto *dialog = m_page.window().findChild<wizard::RenewalDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QListWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // the first name is renewed after all
    dialog->accept();
    QTRY_COMPARE(cost->choice().manualCount(m_page.purchase().review()->names), 2);

    for (const QString &name : {u"acceptContracts"_s, u"waiveWithdrawal"_s})
        m_page.person().see<widgets::ConsentBox>(name)->setChecked(true);
    QAbstractButton *order = m_page.window().button(QWizard::CommitButton);
    QTRY_VERIFY(order->isEnabled());
    QVERIFY(m_page.person().click(order));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.window().currentId(), int(OrderWizard::Payment), 20'000);
    store::Database database(m_page.file(u"cartouche.db"_s));
    const store::RenewalWishes wishes(database, m_page.sandbox.endpoint());
    const auto kept = await(wishes.of(m_page.purchase().orderId()));
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), 3);
    QCOMPARE(std::count_if(kept->begin(), kept->end(), [](const auto &wish) { return wish.isAutomatic; }), 1);
    QVERIFY(kept->first().isAutomatic);
    // The contracts of the order are known from now on.
    const store::AcceptedContracts accepted(database, m_page.sandbox.endpoint());
    QTRY_VERIFY(await(accepted.read(m_page.purchase().account(), u"en"_s)).value().size() > 1);
}

QTEST_MAIN(ReviewPageTest)
#include "test_reviewpage.moc"
