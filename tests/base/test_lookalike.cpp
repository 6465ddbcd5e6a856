// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/lookalike.h"

#include <QtTest>

#include <QThread>

using cartouche::base::LookAlike;
using namespace Qt::StringLiterals;

class TestLookAlike : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksTheSame_data();
    void looksTheSame();
    void looksDifferent_data();
    void looksDifferent();
    void accentsAreTakenOff();
    void scripts_data();
    void scripts();
    void oddTextsAreHarmless();
    void threadsMayAskTogether();
};

void TestLookAlike::looksTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("itself") << u"exemple"_s << u"exemple"_s;
    QTest::newRow("Cyrillic") << u"раураl"_s << u"paypal"_s;
    QTest::newRow("one Cyrillic letter") << u"exemplе"_s << u"exemple"_s;
    QTest::newRow("Greek o") << u"gοοgle"_s << u"google"_s;
    QTest::newRow("zero") << u"g00gle"_s << u"google"_s;
    QTest::newRow("one") << u"paypa1"_s << u"paypal"_s;
    QTest::newRow("r and n") << u"exernple"_s << u"exemple"_s;
    QTest::newRow("two v") << u"vvindovvs"_s << u"windows"_s;
}

void TestLookAlike::looksTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(LookAlike::skeleton(one), LookAlike::skeleton(other));
}

void TestLookAlike::looksDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("another word") << u"exemple"_s << u"example"_s;
    QTest::newRow("accent") << u"marée"_s << u"maree"_s;
    QTest::newRow("hyphen") << u"mareehaute"_s << u"maree-haute"_s;
    QTest::newRow("i and l") << u"mail"_s << u"mall"_s;
    QTest::newRow("other digits") << u"e23"_s << u"e32"_s;
}

void TestLookAlike::looksDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(LookAlike::skeleton(one) != LookAlike::skeleton(other));
}

void TestLookAlike::accentsAreTakenOff()
{
    QCOMPARE(LookAlike::plainSkeleton(u"décathlön"), LookAlike::skeleton(u"decathlon"));
    QCOMPARE(LookAlike::plainSkeleton(u"marée"), LookAlike::plainSkeleton(u"maree"));
}

void TestLookAlike::scripts_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("mixes");
    QTest::newRow("ASCII") << u"exemple-2026"_s << false;
    QTest::newRow("French") << u"marée-haute"_s << false;
    QTest::newRow("Greek") << u"παράδειγμα-2026"_s << false;
    QTest::newRow("Cyrillic") << u"пример"_s << false;
    QTest::newRow("Chinese") << u"例子"_s << false;
    QTest::newRow("Japanese") << u"例のテスト"_s << false;
    QTest::newRow("Korean and Latin") << u"서울seoul"_s << false;
    QTest::newRow("Japanese and Latin") << u"tokyoの例"_s << false;
    QTest::newRow("Arabic") << u"مثال"_s << false;
    QTest::newRow("Latin and Cyrillic") << u"exemplе"_s << true;
    QTest::newRow("Latin and Greek") << u"gοogle"_s << true;
    QTest::newRow("Cyrillic and Greek") << u"приμер"_s << true;
    QTest::newRow("digits of two scripts") << u"١2"_s << true;
}

void TestLookAlike::scripts()
{
    QFETCH(QString, label);
    QTEST(LookAlike::mixesScripts(label), "mixes");
}

void TestLookAlike::oddTextsAreHarmless()
{
    QCOMPARE(LookAlike::skeleton({}), QString());
    QVERIFY(!LookAlike::mixesScripts({}));
    QCOMPARE(LookAlike::skeleton(QString(100'000, u'ﷺ')).size(), 100'000);
    QVERIFY(LookAlike::skeleton(QString(256, u'ﷺ')).size() >= 256);
    QVERIFY(!LookAlike::skeleton(QString(1, QChar(0xD800))).isEmpty());
}

void TestLookAlike::threadsMayAskTogether()
{
    const QString expected = LookAlike::skeleton(u"exemple");
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int n = 0; n < 500; ++n)
                right += LookAlike::skeleton(u"exеmple") == expected && LookAlike::mixesScripts(u"exеmple") ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 2000);
}

QTEST_APPLESS_MAIN(TestLookAlike)
#include "test_lookalike.moc"
