// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/postbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;

class TestPostBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesItsBytesOnce();
    void cannotBeRewound();
    void knowsWhetherAByteHasLeft();
};

void TestPostBody::givesItsBytesOnce()
{
    api::PostBody body("{\"a\":1}"_ba);
    QCOMPARE(body.bytesAvailable(), 7);
    QCOMPARE(body.read(3), "{\"a"_ba);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), "\":1}"_ba);
    QVERIFY(body.atEnd());
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

void TestPostBody::cannotBeRewound()
{
    api::PostBody body("{}"_ba);
    QVERIFY(body.isSequential());
    QCOMPARE(body.readAll(), "{}"_ba);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.atEnd());
}

void TestPostBody::knowsWhetherAByteHasLeft()
{
    api::PostBody body("{}"_ba);
    QVERIFY(!body.wasRead());
    QCOMPARE(body.read(1), "{"_ba);
    QVERIFY(body.wasRead());
}

QTEST_GUILESS_MAIN(TestPostBody)
#include "test_postbody.moc"
