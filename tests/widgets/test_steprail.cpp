// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/language.h"
#include "theme/theme.h"
#include "widgets/accountchip.h"
#include "widgets/languageswitch.h"
#include "widgets/raillink.h"
#include "widgets/sandboxbadge.h"
#include "widgets/steprail.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;
using State = StepRail::State;

class StepRailTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup() { m_rail.reset(); }

    void stepsSaySpokenStates();
    void spokenStatesFollowTheLanguage();
    void onlyReachableStepsCanBeClicked();
    void stepsWorkWithTheKeyboard();
    void doneStepsColourTheLineBelow();
    void longCaptionGivesWayBeforeTheTitle();
    void sandboxBadgeShowsOnlyInTheSandbox();
    void accountChipSaysWhoAndWhere();
    void languageButtonsSwitchAndFollow();
    void linksCarryACount();
    void railKeepsItsWidth();

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<theme::Language> m_language;
    std::unique_ptr<StepRail> m_rail;
};

void StepRailTest::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
    m_language = std::make_unique<theme::Language>(*qApp);
}

void StepRailTest::cleanupTestCase()
{
    m_language.reset();
    m_theme.reset();
}

void StepRailTest::init()
{
    m_language->set(theme::Language::Code::English);
    m_rail = std::make_unique<StepRail>();
    m_rail->setStep(0, u"Search"_s, u"3 names"_s, State::Done, true);
    m_rail->setStep(1, u"Offers"_s, u"2 to decide"_s, State::Current, true);
    m_rail->setStep(2, u"Details"_s, {}, State::ToDo, false);
    m_rail->setStep(3, u"Review"_s, {}, State::ToDo, false);
    m_rail->setStep(4, u"Payment"_s, {}, State::Locked, false);
    m_rail->resize(208, 640);
    m_rail->show();
    m_rail->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_rail.get()));
}

void StepRailTest::stepsSaySpokenStates()
{
    QCOMPARE(spokenName(m_rail->step(0)), u"Search, step 1 of 5, done, 3 names"_s);
    QCOMPARE(spokenName(m_rail->step(1)), u"Offers, step 2 of 5, current, 2 to decide"_s);
    QCOMPARE(spokenName(m_rail->step(2)), u"Details, step 3 of 5, to do"_s);
    QCOMPARE(spokenName(m_rail->step(4)), u"Payment, step 5 of 5, locked"_s);
    QCOMPARE(spokenRole(m_rail->step(0)), QAccessible::Button);
    QCOMPARE(spokenName(m_rail.get()), u"Steps of the order"_s);
}

void StepRailTest::spokenStatesFollowTheLanguage()
{
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(spokenName(m_rail->step(1)).contains(u"«current»"_s));
    QCOMPARE(spokenName(m_rail.get()), u"«Steps of the order»"_s);
    QCOMPARE(spokenName(m_rail->accountChip()), u"«No account, choose one»"_s);
    const QList<QLabel *> labels = m_rail->findChild<SandboxBadge *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->text().startsWith(u'«'), qPrintable(label->text()));
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(spokenName(m_rail->step(1)), u"Offers, step 2 of 5, current, 2 to decide"_s);
}

void StepRailTest::onlyReachableStepsCanBeClicked()
{
    QSignalSpy clicked(m_rail.get(), &StepRail::stepClicked);
    QTest::mouseClick(m_rail->step(2), Qt::LeftButton);
    QTest::mouseClick(m_rail->step(4), Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(m_rail->step(0), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 0);
    m_rail->setStep(2, u"Details"_s, u"2 missing"_s, State::ToDo, true);
    QTest::mouseClick(m_rail->step(2), Qt::LeftButton);
    QCOMPARE(clicked.size(), 2);
}

void StepRailTest::stepsWorkWithTheKeyboard()
{
    QSignalSpy clicked(m_rail.get(), &StepRail::stepClicked);
    m_rail->step(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_rail->step(0), Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(m_rail->step(0), Qt::Key_Down);
    QVERIFY(m_rail->step(1)->hasFocus());
    QTest::keyClick(m_rail->step(1), Qt::Key_Tab);
    QVERIFY(m_rail->accountChip()->hasFocus()); // past the steps that are not reachable
    QVERIFY(m_rail->step(1)->grab().toImage() != m_rail->step(0)->grab().toImage());
}

void StepRailTest::doneStepsColourTheLineBelow()
{
    const auto lineBelow = [&](int step) {
        StepButton *button = m_rail->step(step);
        return button->grab().toImage().pixelColor(19, button->height() - 2);
    };
    QCOMPARE(lineBelow(0), theme::color(theme::Token::Accent));
    QCOMPARE(lineBelow(1), theme::color(theme::Token::Border));
    QVERIFY(lineBelow(4) != theme::color(theme::Token::Border));
    m_rail->setStep(0, u"Search"_s, {}, State::Locked, false);
    QCOMPARE(lineBelow(0), theme::color(theme::Token::Border));
}

void StepRailTest::longCaptionGivesWayBeforeTheTitle()
{
    const QImage alone = [&] {
        m_rail->setStep(1, u"Récapitulatif"_s, {}, State::Current, true);
        return m_rail->step(1)->grab().toImage();
    }();
    m_rail->setStep(1, u"Récapitulatif"_s, u"a caption that is much too long for its place"_s, State::Current, true);
    const QImage crowded = m_rail->step(1)->grab().toImage();
    const int title = m_rail->fontMetrics().horizontalAdvance(u"Récapitulatif"_s);
    const QRect words(38, 0, title, alone.height());
    QCOMPARE(crowded.copy(words), alone.copy(words));
    QVERIFY(m_rail->step(1)->toolTip().contains(u"much too long"_s));
}

void StepRailTest::sandboxBadgeShowsOnlyInTheSandbox()
{
    auto *badge = m_rail->findChild<SandboxBadge *>();
    QVERIFY(!badge->isVisible());
    QVERIFY(!m_rail->isSandbox());
    m_rail->setSandbox(true);
    QVERIFY(badge->isVisible());
    QVERIFY(m_rail->isSandbox());
    m_rail->setSandbox(false);
    QVERIFY(!badge->isVisible());
}

void StepRailTest::accountChipSaysWhoAndWhere()
{
    QCOMPARE(spokenName(m_rail->accountChip()), u"No account, choose one"_s);
    m_rail->setAccount(u"ab12345-ovh"_s, u"OVHcloud EU"_s);
    QCOMPARE(spokenName(m_rail->accountChip()), u"Account ab12345-ovh, OVHcloud EU"_s);
    QMenu menu;
    m_rail->accountChip()->setMenu(&menu);
    QCOMPARE(m_rail->accountChip()->popupMode(), QToolButton::InstantPopup);
    QVERIFY(m_rail->accountChip()->focusPolicy() & Qt::TabFocus);
    m_rail->accountChip()->setMenu(nullptr);
}

void StepRailTest::languageButtonsSwitchAndFollow()
{
    using Code = theme::Language::Code;
    LanguageSwitch *languages = m_rail->languageSwitch();
    QVERIFY(languages->button(Code::English)->isChecked());
    QTest::mouseClick(languages->button(Code::French), Qt::LeftButton);
    QCOMPARE(m_language->code(), Code::French);
    QVERIFY(languages->button(Code::French)->isChecked());
    m_language->set(Code::English); // from elsewhere
    QVERIFY(languages->button(Code::English)->isChecked());
    QVERIFY(!languages->button(Code::French)->isChecked());
    languages->button(Code::French)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(languages->button(Code::French), Qt::Key_Space);
    QCOMPARE(m_language->code(), Code::French);
    QCOMPARE(spokenName(languages->button(Code::French)), u"Français"_s);
}

void StepRailTest::linksCarryACount()
{
    QPushButton *settings = m_rail->addLink(u"settings"_s);
    RailLink *orders = m_rail->addLink(u"orders"_s);
    orders->setText(u"Orders…"_s);
    orders->resize(184, 28);
    const QImage without = orders->grab().toImage();
    orders->setCount(2);
    QVERIFY(orders->grab().toImage() != without);
    QCOMPARE(spokenDescription(orders), u"2 waiting for you"_s);
    orders->setCount(0);
    QCOMPARE(orders->grab().toImage(), without);
    QVERIFY(spokenDescription(orders).isEmpty());
    QVERIFY(settings->icon().availableSizes().size() == 1);
}

void StepRailTest::railKeepsItsWidth()
{
    m_rail->setAccount(u"a-very-long-account-name-that-does-not-fit@example.example"_s, u"OVHcloud EU"_s);
    QCOMPARE(m_rail->width(), 208);
    QCOMPARE(m_rail->objectName(), u"rail"_s);
    QVERIFY(m_rail->minimumSizeHint().height() <= 640);
}

QTEST_MAIN(StepRailTest)
#include "test_steprail.moc"
