// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"
#include "widgets/costbar.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using widgets::CostBar;

class CostBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void partsAreAsWideAsTheirAmounts();
    void nothingAndLessAreNarrowButThere();
    void everythingIsSpoken();
    void manyYearsFit();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

void CostBarTest::partsAreAsWideAsTheirAmounts()
{
    CostBar bar;
    bar.resize(506, bar.sizeHint().height());
    bar.setParts({{u"This order"_s, u"20.00 €"_s, 20}, {u"Nov 2027"_s, u"40.00 €"_s, 40}, {u"Nov 2028"_s, u"40.00 €"_s, 40}});
    const QList<QRect> boxes = bar.boxes();
    QCOMPARE(boxes.size(), 3);
    QCOMPARE(boxes.first().left(), 0);
    QCOMPARE(boxes.last().right(), 505);
    QVERIFY(qAbs(boxes.at(1).width() - 2 * boxes.at(0).width()) <= 6);
    QVERIFY(qAbs(boxes.at(1).width() - boxes.at(2).width()) <= 1);
    for (qsizetype i = 1; i < boxes.size(); ++i)
        QVERIFY(boxes.at(i).left() > boxes.at(i - 1).right());
}

void CostBarTest::nothingAndLessAreNarrowButThere()
{
    CostBar bar;
    bar.resize(300, bar.sizeHint().height());
    bar.setParts({{u"This order"_s, u"0.00 €"_s, 0}, {u"Nov 2027"_s, u"−1.00 €"_s, -1}, {u"Nov 2028"_s, u"9.00 €"_s, 9}});
    for (const QRect &box : bar.boxes())
        QVERIFY(box.width() >= 4);
    QVERIFY(bar.boxes().last().right() < 300);
    bar.setParts({{u"This order"_s, u"0.00 €"_s, 0}});
    QCOMPARE(bar.boxes().first().width(), 300);
    bar.setParts({});
    QVERIFY(bar.boxes().isEmpty());
    QVERIFY(!bar.grab().isNull());
}

void CostBarTest::everythingIsSpoken()
{
    CostBar bar;
    bar.setParts({{u"This order"_s, u"23.97 €"_s, 1}, {u"Nov 2027"_s, u"33.57 €"_s, 2}});
    QCOMPARE(bar.accessibleName(), u"This order 23.97 €, Nov 2027 33.57 €"_s);
}

void CostBarTest::manyYearsFit()
{
    CostBar bar;
    bar.resize(200, bar.sizeHint().height());
    QList<widgets::CostBarPart> parts;
    for (int i = 0; i < 10; ++i)
        parts.append({u"Nov 2027"_s, u"33.57 €"_s, 1});
    bar.setParts(parts);
    QCOMPARE(bar.boxes().last().right(), 199);
    const QImage all = bar.grab().toImage();
    bar.setParts(parts.first(9));
    QVERIFY(bar.grab().toImage() != all);
}

QTEST_MAIN(CostBarTest)
#include "test_costbar.moc"
