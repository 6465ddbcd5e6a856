// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibility.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace cartouche;
using namespace Qt::StringLiterals;

/// What screen readers are told of our windows, where Qt alone tells too little or not safely.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A screen reader asks for the number of children, then for each of them: a scroll bar may go in between.
    void aScrollBarThatGoesTakesNoNumberAway();
};

void AccessibilityTest::aScrollBarThatGoesTakesNoNumberAway()
{
    widgets::ensureAccessibility();
    QScrollArea area;
    auto *content = new QLabel(u"text"_s);
    content->setMinimumSize(400, 400);
    area.setWidget(content);
    area.resize(100, 100);
    area.show();
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(reader != nullptr);
    const int count = reader->childCount();
    QVERIFY(count > 1);

    area.resize(600, 600);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    for (int i = 0; i <= count; ++i)
        reader->child(i); // an address beyond the list was read here
    QCOMPARE(reader->child(count), nullptr);
    const QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(area.viewport());
    QVERIFY(reader->indexOfChild(viewport) >= 0);
    QCOMPARE(viewport->parent()->object(), &area);
}

QTEST_MAIN(AccessibilityTest)
#include "test_accessibility.moc"
