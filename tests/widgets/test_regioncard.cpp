// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/regioncard.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

class RegionCardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noneIsChosenAtFirst();
    void exactlyOneIsChosen();
    void keyboardChooses();
    void isARadioButtonWithADescription();
    void choiceAndFocusShow();
    void emptyStateOffersItsButton();

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    RegionCard *m_europe = nullptr;
    RegionCard *m_world = nullptr;
};

void RegionCardTest::init()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_europe = new RegionCard(u"globe"_s, u"Europe"_s, u"France, Germany, Poland"_s));
    row->addWidget(m_world = new RegionCard(u"globe"_s, u"Canada & world"_s, u"Canada, Asia, Australia"_s));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RegionCardTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void RegionCardTest::noneIsChosenAtFirst()
{
    QVERIFY(!m_europe->isChecked());
    QVERIFY(!m_world->isChecked());
}

void RegionCardTest::exactlyOneIsChosen()
{
    QTest::mouseClick(m_europe, Qt::LeftButton);
    QTest::mouseClick(m_world, Qt::LeftButton);
    QVERIFY(!m_europe->isChecked());
    QVERIFY(m_world->isChecked());
    QTest::mouseClick(m_world, Qt::LeftButton);
    QVERIFY(m_world->isChecked());
}

void RegionCardTest::keyboardChooses()
{
    m_europe->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_europe, Qt::Key_Space);
    QVERIFY(m_europe->isChecked());
    QTest::keyClick(m_europe, Qt::Key_Right);
    QVERIFY(m_world->hasFocus());
    QVERIFY(m_world->isChecked());
}

void RegionCardTest::isARadioButtonWithADescription()
{
    QCOMPARE(spokenRole(m_world), QAccessible::RadioButton);
    QCOMPARE(spokenName(m_world), u"Canada & world"_s);
    QCOMPARE(spokenDescription(m_world), u"Canada, Asia, Australia"_s);
    m_world->setChecked(true);
    QVERIFY(QAccessible::queryAccessibleInterface(m_world)->state().checked);
    m_world->setTexts(u"Canada et monde"_s, u"Canada, Asie, Australie"_s);
    QCOMPARE(spokenDescription(m_world), u"Canada, Asie, Australie"_s);
    QVERIFY(m_world->isChecked());
}

void RegionCardTest::choiceAndFocusShow()
{
    m_europe->clearFocus();
    const QImage plain = m_europe->grab().toImage();
    m_europe->setFocus(Qt::TabFocusReason);
    QVERIFY(m_europe->grab().toImage() != plain);
    m_world->setFocus(Qt::TabFocusReason);
    m_europe->setChecked(true);
    const QImage chosen = m_europe->grab().toImage();
    QCOMPARE(chosen.pixelColor(40, chosen.height() - 6), theme::color(theme::Token::Tint));
    QCOMPARE(chosen.pixelColor(40, 1), theme::color(theme::Token::Accent));
    m_europe->setFocus(Qt::TabFocusReason);
    QVERIFY(m_europe->grab().toImage() != chosen);
}

void RegionCardTest::emptyStateOffersItsButton()
{
    EmptyState state;
    state.setContent(u"search"_s, u"Type a name or paste a list"_s, u"<b>Plain</b>"_s);
    state.show();
    QVERIFY(!state.button()->isVisible());
    QPushButton *button = state.setButton(u"Import list…"_s, u"list-import"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->icon().isNull());
    QCOMPARE(state.title(), u"Type a name or paste a list"_s);
    QCOMPARE(state.sentence(), u"<b>Plain</b>"_s);
    QCOMPARE(state.setButton(u"Importer une liste…"_s), button); // the same one: connections stay
    QVERIFY(button->icon().isNull());
    state.setButton({});
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(RegionCardTest)
#include "test_regioncard.moc"
