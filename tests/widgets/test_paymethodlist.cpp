// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "widgets/paymethodlist.h"

#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;

namespace {

QList<PayRow> rows()
{
    return {{u"card"_s, u"Card ···· 4242"_s, u"default"_s, u"Visa, valid until 08/28"_s, true, {}},
            {u"wallet"_s, u"Prepaid account"_s, {}, {}, false, u"balance 12.40 €, 11.57 € short"_s},
            {u"bank"_s, u"SEPA direct debit ···· 7185"_s, {}, u"delivery waits until the bank confirms"_s, true, {}}};
}

} // namespace

class PayMethodListTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_list.reset(); }

    void nothingIsChosenAtFirst();
    void aClickAnywhereInTheRowChooses();
    void arrowsMovePastRowsThatCannotBeChosen();
    void aDisabledRowCannotBeChosen();
    void rowsAreSpokenWhole();
    void aLanguageSwitchKeepsTheChoice();
    void aRowThatCeasesToBeUsableIsLetGo();
    void anotherNumberOfRowsStartsAnew();
    void setCurrentReportsOnce();

private:
    std::unique_ptr<PayMethodList> m_list;
};

void PayMethodListTest::init()
{
    m_list = std::make_unique<PayMethodList>();
    m_list->setRows(rows());
    m_list->resize(700, 160);
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void PayMethodListTest::nothingIsChosenAtFirst()
{
    QCOMPARE(m_list->count(), 3);
    QCOMPARE(m_list->current(), -1);
}

void PayMethodListTest::aClickAnywhereInTheRowChooses()
{
    QSignalSpy changed(m_list.get(), &PayMethodList::currentChanged);
    ChoiceRow *row = m_list->row(2);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 10, 10));
    QCOMPARE(m_list->current(), 2);
    QVERIFY(row->radio()->hasFocus());
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(60, 10));
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(m_list->row(0)->radio(), Qt::LeftButton, {}, QPoint(8, 12));
    QCOMPARE(m_list->current(), 0);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!row->radio()->isChecked());
}

void PayMethodListTest::arrowsMovePastRowsThatCannotBeChosen()
{
    m_list->setCurrent(0);
    m_list->row(0)->radio()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_list->row(0)->radio(), Qt::Key_Down);
    QCOMPARE(m_list->current(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_list->current(), 0);
}

void PayMethodListTest::aDisabledRowCannotBeChosen()
{
    ChoiceRow *row = m_list->row(1);
    QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
    QCOMPARE(m_list->current(), -1);
    m_list->setCurrent(1);
    QCOMPARE(m_list->current(), -1);
    m_list->setCurrent(7);
    QCOMPARE(m_list->current(), -1);
}

void PayMethodListTest::rowsAreSpokenWhole()
{
    QCOMPARE(spokenName(m_list->row(0)->radio()), u"Card ···· 4242, default, Visa, valid until 08/28"_s);
    QCOMPARE(spokenRole(m_list->row(0)->radio()), QAccessible::RadioButton);
    QCOMPARE(spokenName(m_list->row(1)->radio()), u"Prepaid account, balance 12.40 €, 11.57 € short"_s);
    QVERIFY(QAccessible::queryAccessibleInterface(m_list->row(1)->radio())->state().disabled);
    QCOMPARE(spokenName(m_list.get()), u"Ways to pay"_s);
    QCOMPARE(spokenRole(m_list.get()), QAccessible::Grouping);
}

void PayMethodListTest::aLanguageSwitchKeepsTheChoice()
{
    m_list->setCurrent(2);
    QSignalSpy changed(m_list.get(), &PayMethodList::currentChanged);
    QList<PayRow> french = rows();
    french[2].title = u"Prélèvement SEPA ···· 7185"_s;
    m_list->setRows(french);
    QCOMPARE(m_list->current(), 2);
    QCOMPARE(changed.size(), 0);
    QVERIFY(spokenName(m_list->row(2)->radio()).startsWith(u"Prélèvement"_s));
}

void PayMethodListTest::aRowThatCeasesToBeUsableIsLetGo()
{
    m_list->setCurrent(2);
    QSignalSpy changed(m_list.get(), &PayMethodList::currentChanged);
    QList<PayRow> poorer = rows();
    poorer[2].enabled = false;
    m_list->setRows(poorer);
    QCOMPARE(m_list->current(), -1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), -1);
}

void PayMethodListTest::anotherNumberOfRowsStartsAnew()
{
    m_list->setCurrent(0);
    QSignalSpy changed(m_list.get(), &PayMethodList::currentChanged);
    m_list->setRows(rows().mid(0, 2));
    QCOMPARE(m_list->count(), 2);
    QCOMPARE(m_list->current(), -1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->findChildren<ChoiceRow *>().size(), 2);
    m_list->setRows({});
    QCOMPARE(m_list->count(), 0);
    QCOMPARE(changed.size(), 1);
}

void PayMethodListTest::setCurrentReportsOnce()
{
    QSignalSpy changed(m_list.get(), &PayMethodList::currentChanged);
    m_list->setCurrent(0);
    m_list->setCurrent(0);
    QCOMPARE(changed.size(), 1);
    m_list->setCurrent(-1);
    QCOMPARE(m_list->current(), -1);
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(PayMethodListTest)
#include "test_paymethodlist.moc"
