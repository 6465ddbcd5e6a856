// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/matrixtest.h"

#include <QtTest>

using namespace cartouche::test;

/// Every call of a purchase × every fault × acted or not, over HTTP: at most one order and one payment,
/// and none of them unknown to the program that made it.
class TestMatrixHttp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsDoubledAndNothingIsLost();

private:
    MatrixTest m_matrix{FaultProxy::Transport::Plain};
};

void TestMatrixHttp::initTestCase()
{
    QVERIFY(MatrixTest::keepStacksSmall());
    QVERIFY(m_matrix.run());
}

void TestMatrixHttp::nothingIsDoubledAndNothingIsLost()
{
    const MatrixReport &report = m_matrix.report();
    QCOMPARE(report.stories().size(), m_matrix.planned());
    const QStringList flaws = report.flaws();
    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    QCOMPARE(m_matrix.strays(), 0);
}

QTEST_GUILESS_MAIN(TestMatrixHttp)
#include "test_matrixhttp.moc"
