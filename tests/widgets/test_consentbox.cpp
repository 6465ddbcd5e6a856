// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/theme.h"
#include "widgets/consentbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

class ConsentBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_box.reset(); }

    void startsUnticked();
    void aClickOnTheWordsTicks();
    void spaceTicks();
    void aDisabledBoxCannotBeTicked();
    void theWholeTextIsSpoken();
    void anAmpersandIsAnAmpersand();
    void wordsWrapInsteadOfWideningThePage();
    void newTextsKeepTheTick();

private:
    std::unique_ptr<ConsentBox> m_box;
};

void ConsentBoxTest::init()
{
    m_box = std::make_unique<ConsentBox>();
    m_box->setTexts(u"Deliver now. I give up my 14-day right to withdraw."_s,
                    u"Once registered, these names cannot be cancelled or refunded."_s);
    m_box->resize(280, 120);
    m_box->show();
    m_box->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
}

void ConsentBoxTest::startsUnticked()
{
    QVERIFY(!m_box->isChecked());
}

void ConsentBoxTest::aClickOnTheWordsTicks()
{
    QSignalSpy toggled(m_box.get(), &ConsentBox::toggled);
    const QList<QLabel *> labels = m_box->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 2);
    QTest::mouseClick(labels[0], Qt::LeftButton, {}, labels[0]->rect().center());
    QVERIFY(m_box->isChecked());
    QTest::mouseClick(labels[1], Qt::LeftButton, {}, labels[1]->rect().center());
    QVERIFY(!m_box->isChecked());
    QTest::mouseClick(labels[0], Qt::RightButton, {}, labels[0]->rect().center());
    QVERIFY(!m_box->isChecked());
    QCOMPARE(toggled.size(), 2);
    QCOMPARE(toggled.first().first().toBool(), true);
    QVERIFY(m_box->checkBox()->hasFocus());
}

void ConsentBoxTest::spaceTicks()
{
    m_box->setFocus(Qt::TabFocusReason);
    QVERIFY(m_box->checkBox()->hasFocus());
    QTest::keyClick(m_box->checkBox(), Qt::Key_Space);
    QVERIFY(m_box->isChecked());
    QTest::keyClick(m_box->checkBox(), Qt::Key_Return); // Enter never agrees to anything
    QVERIFY(m_box->isChecked());
    QTest::keyClick(m_box->checkBox(), Qt::Key_Space);
    QVERIFY(!m_box->isChecked());
}

void ConsentBoxTest::aDisabledBoxCannotBeTicked()
{
    m_box->setEnabled(false);
    QTest::mouseClick(m_box.get(), Qt::LeftButton, {}, m_box->rect().center());
    QVERIFY(!m_box->isChecked());
}

void ConsentBoxTest::theWholeTextIsSpoken()
{
    QCOMPARE(spokenName(m_box->checkBox()),
             u"Deliver now. I give up my 14-day right to withdraw. Once registered, these names cannot be cancelled or refunded."_s);
    QCOMPARE(spokenRole(m_box->checkBox()), QAccessible::CheckBox);
    m_box->setTexts(u"I have read and accept the 4 contracts."_s);
    QCOMPARE(spokenName(m_box->checkBox()), u"I have read and accept the 4 contracts."_s);
    QVERIFY(!m_box->findChildren<QLabel *>().at(1)->isVisible());
}

void ConsentBoxTest::anAmpersandIsAnAmpersand()
{
    m_box->setTexts(u"Terms & conditions"_s);
    QCOMPARE(m_box->text(), u"Terms & conditions"_s);
    QTest::keyClick(m_box.get(), Qt::Key_C, Qt::AltModifier);
    QTest::keyClick(m_box.get(), Qt::Key_Space, Qt::AltModifier);
    QVERIFY(!m_box->isChecked());
    QCOMPARE(spokenName(m_box->checkBox()), u"Terms & conditions"_s);
}

void ConsentBoxTest::wordsWrapInsteadOfWideningThePage()
{
    QVERIFY(m_box->hasHeightForWidth());
    QVERIFY(m_box->heightForWidth(200) > m_box->heightForWidth(600));
    QVERIFY(m_box->minimumSizeHint().width() < 240);
}

void ConsentBoxTest::newTextsKeepTheTick()
{
    m_box->setChecked(true);
    m_box->setTexts(u"Livrez maintenant."_s, u"Ni annulables ni remboursables."_s);
    QVERIFY(m_box->isChecked());
}

QTEST_MAIN(ConsentBoxTest)
#include "test_consentbox.moc"
