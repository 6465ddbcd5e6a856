// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvcell.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using cartouche::base::csvCell;

class TestCsvCell : public QObject
{
    Q_OBJECT

private slots:
    void theSeparatorIsTheCallers();
    void noFormulaLeaves();
};

void TestCsvCell::theSeparatorIsTheCallers()
{
    QCOMPARE(csvCell(u"a, b; c"_s), u"\"a, b; c\""_s);
    QCOMPARE(csvCell(u"a; b"_s), u"a; b"_s);
    QCOMPARE(csvCell(u"a; b"_s, u';'), u"\"a; b\""_s);
    QCOMPARE(csvCell(u"a, b"_s, u';'), u"a, b"_s);
}

void TestCsvCell::noFormulaLeaves()
{
    for (const QString &text : {u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"＝1"_s})
        QCOMPARE(csvCell(text, u';'), u'\'' + text);
    QCOMPARE(csvCell(u"\t\"=1\""_s), u"\"'\t\"\"=1\"\"\""_s);
}

QTEST_APPLESS_MAIN(TestCsvCell)
#include "test_csvcell.moc"
