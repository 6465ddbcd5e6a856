// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
class TestLedger : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
