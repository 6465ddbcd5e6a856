// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/theme.h"
#include "widgets/pricetree.h"
#include "widgets/priceview.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;
using Tone = PriceLine::Tone;

class PriceTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_tree.reset(); }

    void groupsAreOpenAndShowTheirLines();
    void keyboardOpensAndCloses();
    void aClickOnTheNameCloses();
    void rowsAreSpokenWithTheirMarks();
    void isATreeForScreenReaders();
    void totalsStandAtTheFoot();
    void changedLinesAreMarked();
    void isAsHighAsItsContent();
    void newGroupsReplaceTheOld();
    void newAmountsOfTheSameLinesTakeTheirRows();
    void aLineThatIsGoneIsSpoken();

private:
    QModelIndex line(int group, int row, int column) const;

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<PriceTree> m_tree;
};

void PriceTreeTest::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
}

void PriceTreeTest::init()
{
    m_tree = std::make_unique<PriceTree>();
    m_tree->setHeads(u"Name and line"_s, u"Without tax"_s);
    m_tree->setGroups({{u"maree-haute"_s, u".com"_s, u"7.49 €"_s,
                        {{u"Registration, 12 months"_s, {}, u"9.99 €"_s, Tone::Normal, {}},
                         {u"Promotion"_s, {}, u"−2.50 €"_s, Tone::Gift, {}},
                         {u"DNS zone"_s, u"no charge"_s, u"0.00 €"_s, Tone::Quiet, {}}}},
                       {u"maree-haute"_s, u".fr"_s, u"6.99 €"_s,
                        {{u"Registration, 12 months"_s, {}, u"6.99 €"_s, Tone::Changed, u"4.99 €"_s}}}});
    m_tree->setTotals({{u"Without tax"_s, u"14.48 €"_s}, {u"With tax"_s, u"17.38 €"_s}});
    m_tree->resize(508, 420);
    m_tree->show();
    m_tree->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
}

QModelIndex PriceTreeTest::line(int group, int row, int column) const
{
    const QAbstractItemModel *model = m_tree->view()->model();
    return model->index(row, column, model->index(group, 0));
}

void PriceTreeTest::groupsAreOpenAndShowTheirLines()
{
    const QAbstractItemModel *model = m_tree->view()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"maree-haute.com"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"7.49 €"_s);
    QVERIFY(m_tree->view()->isExpanded(model->index(0, 0)));
    QCOMPARE(model->rowCount(model->index(0, 0)), 3);
    QCOMPARE(m_tree->view()->visualRect(model->index(0, 0)).height(), 36);
    QCOMPARE(m_tree->view()->visualRect(line(0, 0, 0)).height(), 26);
}

void PriceTreeTest::keyboardOpensAndCloses()
{
    PriceView *view = m_tree->view();
    const QModelIndex first = view->model()->index(0, 0);
    view->setFocus();
    view->setCurrentIndex(first);
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(first));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->isExpanded(first));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!view->isExpanded(first));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data().toString(), u"maree-haute.fr"_s);
    const QImage focused = view->grab().toImage();
    view->clearFocus();
    QVERIFY(view->grab().toImage() != focused);
}

void PriceTreeTest::aClickOnTheNameCloses()
{
    PriceView *view = m_tree->view();
    const QModelIndex first = view->model()->index(0, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
    QVERIFY(!view->isExpanded(first));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first.siblingAtColumn(1)).center());
    QVERIFY(view->isExpanded(first));
}

void PriceTreeTest::rowsAreSpokenWithTheirMarks()
{
    QCOMPARE(line(0, 2, 0).data(Qt::AccessibleTextRole).toString(), u"DNS zone, no charge"_s);
    QCOMPARE(line(0, 1, 1).data(Qt::AccessibleTextRole).toString(), u"−2.50 €"_s);
    QCOMPARE(line(1, 0, 1).data(Qt::AccessibleTextRole).toString(), u"6.99 €, changed, formerly 4.99 €"_s);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(spokenName(m_tree->view()), u"«Prices»"_s);
    QVERIFY(line(1, 0, 1).data(Qt::AccessibleTextRole).toString().startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
}

void PriceTreeTest::isATreeForScreenReaders()
{
    QCOMPARE(spokenRole(m_tree->view()), QAccessible::Tree);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_tree->view());
    QVERIFY(face->tableInterface());
    QCOMPARE(face->tableInterface()->columnCount(), 2);
    QCOMPARE(face->tableInterface()->columnDescription(1), u"Without tax"_s);
}

void PriceTreeTest::totalsStandAtTheFoot()
{
    const auto *totals = m_tree->findChild<PriceTotals *>();
    QStringList texts;
    const QList<QLabel *> labels = totals->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QCOMPARE(texts, (QStringList{u"Without tax"_s, u"14.48 €"_s, u"With tax"_s, u"17.38 €"_s}));
    QVERIFY(labels[3]->fontInfo().pointSizeF() > labels[1]->fontInfo().pointSizeF());
    QCOMPARE(labels[3]->accessibleName(), u"With tax 17.38 €"_s);
    m_tree->setTotals({});
    QVERIFY(!totals->isVisible());
}

void PriceTreeTest::changedLinesAreMarked()
{
    PriceView *view = m_tree->view();
    view->clearFocus();
    const QImage image = m_tree->grab().toImage(); // the view alone has no ground
    const auto colourOf = [&](const QModelIndex &index) {
        return image.pixelColor(view->viewport()->mapTo(m_tree.get(), QPoint(4, view->visualRect(index).center().y())));
    };
    QCOMPARE(colourOf(line(1, 0, 0)), theme::color(theme::Token::WarnTint));
    QCOMPARE(colourOf(line(0, 0, 0)), theme::color(theme::Token::Page));
    m_tree->setStale(true);
    QVERIFY(m_tree->grab().toImage() != image);
}

void PriceTreeTest::isAsHighAsItsContent()
{
    PriceView *view = m_tree->view();
    QCOMPARE(view->sizeHint().height(), 2 * 36 + 4 * 26);
    view->collapseAll();
    QCOMPARE(view->sizeHint().height(), 2 * 36);
}

void PriceTreeTest::newGroupsReplaceTheOld()
{
    m_tree->setGroups({{u"maree"_s, u".studio"_s, u"238.80 €"_s, {}}});
    QCOMPARE(m_tree->view()->model()->rowCount(), 1);
    m_tree->setGroups({});
    QCOMPARE(m_tree->view()->model()->rowCount(), 0);
    QVERIFY(!m_tree->grab().isNull());
}

void PriceTreeTest::newAmountsOfTheSameLinesTakeTheirRows()
{
    PriceView *view = m_tree->view();
    const QModelIndex first = view->model()->index(0, 0);
    view->setExpanded(first, false);
    view->setCurrentIndex(line(1, 0, 0));
    const QPersistentModelIndex kept(line(1, 0, 1));
    m_tree->setGroups({{u"maree-haute"_s, u".com"_s, u"7.49 €"_s, {{}, {}, {}}},
                       {u"maree-haute"_s, u".fr"_s, u"8.99 €"_s,
                        {{u"Registration, 12 months"_s, {}, u"8.99 €"_s, Tone::Changed, u"6.99 €"_s}}}});
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"8.99 €"_s);
    QCOMPARE(kept.data(Qt::AccessibleTextRole).toString(), u"8.99 €, changed, formerly 6.99 €"_s);
    QVERIFY(!view->isExpanded(first));
    QCOMPARE(view->currentIndex(), line(1, 0, 0));
}

void PriceTreeTest::aLineThatIsGoneIsSpoken()
{
    PriceLine gone{u"Promotion"_s, u"not there any more"_s, {}, Tone::Changed, u"−2.00 €"_s};
    gone.original = u"<b>Promo</b>"_s;
    m_tree->setGroups({{u"maree-haute"_s, u".fr"_s, u"6.99 €"_s, {gone}}});
    QCOMPARE(line(0, 0, 1).data(Qt::AccessibleTextRole).toString(), u"gone, formerly −2.00 €"_s);
    QCOMPARE(line(0, 0, 0).data(Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;Promo&lt;/b&gt;</qt>"_s);
    QCOMPARE(line(0, 0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"<b>Promo</b>"_s);
}

QTEST_MAIN(PriceTreeTest)
#include "test_pricetree.moc"
