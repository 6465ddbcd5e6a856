// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/tokens.h"
#include "widgets/summarybutton.h"
#include "widgets/summarypopup.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

class SummaryButtonTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_button.reset(); }

    void opensTheListAndClosesItWithEscape();
    void withoutEntriesThereIsNothingToOpen();
    void aHintIsTextAndNoButton();
    void aHintTurnsBack();
    void isSpokenAsWhatItIs();
    void aLongHintGivesWay();
    void setTextAloneWorks();

private:
    std::unique_ptr<SummaryButton> m_button;
};

void SummaryButtonTest::init()
{
    m_button = std::make_unique<SummaryButton>();
    m_button->setSummary(u"3 selected"_s, u" · from 26.97 €"_s);
    m_button->setEntries({{u"maree-haute.com"_s, u"11.99 €"_s}, {u"maree-haute.fr"_s, u"5.99 €"_s}});
    m_button->show();
    m_button->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_button.get()));
}

void SummaryButtonTest::opensTheListAndClosesItWithEscape()
{
    m_button->setFocus();
    QTest::keyClick(m_button.get(), Qt::Key_Space);
    SummaryPopup *popup = m_button->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->list()->topLevelItemCount(), 2);
    QCOMPARE(popup->list()->topLevelItem(0)->text(0), u"maree-haute.com"_s);
    QCOMPARE(popup->list()->topLevelItem(1)->text(1), u"5.99 €"_s);
    QCOMPARE(spokenName(popup->list()), u"Chosen names"_s);
    const QImage shown = popup->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, 4), cartouche::theme::color(cartouche::theme::Token::Page));
    QTest::keyClick(popup->list(), Qt::Key_Down);
    QCOMPARE(popup->list()->currentItem()->text(0), u"maree-haute.fr"_s);
    QTest::keyClick(popup->list(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void SummaryButtonTest::withoutEntriesThereIsNothingToOpen()
{
    const int wide = m_button->sizeHint().width();
    m_button->setEntries({});
    QVERIFY(m_button->sizeHint().width() < wide); // no chevron
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(!m_button->popup()->isVisible());
}

void SummaryButtonTest::aHintIsTextAndNoButton()
{
    QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
    m_button->setHint(u"info"_s, u"Tick the 2 boxes to order"_s);
    QVERIFY(m_button->isHint());
    QVERIFY(m_button->isEnabled()); // greyed it would be too pale to read
    QCOMPARE(m_button->focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(!m_button->popup()->isVisible());
}

void SummaryButtonTest::aHintTurnsBack()
{
    m_button->setHint(u"info"_s, u"Tick the 2 boxes to order"_s);
    m_button->setSummary(u"3 selected"_s, u" · from 26.97 €"_s);
    QVERIFY(!m_button->isHint());
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(m_button->popup()->isVisible());
    m_button->popup()->close();
}

void SummaryButtonTest::isSpokenAsWhatItIs()
{
    QCOMPARE(spokenName(m_button.get()), u"3 selected · from 26.97 €"_s);
    QCOMPARE(spokenRole(m_button.get()), QAccessible::ButtonMenu);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_button.get());
    QVERIFY(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(m_button->popup()->isVisible());
    m_button->popup()->close();
    m_button->setHint(u"info"_s, u"Tick the 2 boxes to order"_s);
    QCOMPARE(spokenRole(m_button.get()), QAccessible::StaticText);
    QCOMPARE(spokenName(m_button.get()), u"Tick the 2 boxes to order"_s);
    QVERIFY(face->actionInterface()->actionNames().isEmpty());
}

void SummaryButtonTest::aLongHintGivesWay()
{
    m_button->setHint(u"lock"_s, u"Sent once. If no answer comes, Cartouche checks. It never pays twice."_s);
    QVERIFY(m_button->minimumSizeHint().width() <= 120);
    QVERIFY(m_button->sizeHint().width() > 300);
}

void SummaryButtonTest::setTextAloneWorks()
{
    m_button->setText(u"Nothing chosen yet"_s);
    QCOMPARE(spokenName(m_button.get()), u"Nothing chosen yet"_s);
    QVERIFY(!m_button->grab().isNull());
}

QTEST_MAIN(SummaryButtonTest)
#include "test_summarybutton.moc"
