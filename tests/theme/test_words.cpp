// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/language.h"
#include "theme/words.h"

#include <QApplication>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::theme;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_language.reset(); }
    void init() { m_language->set(Language::Code::English); }

    void moneyFollowsTheLanguage();
    void datesFollowTheLanguage();
    void timesAreLocal();
    void agesGrowCoarser_data();
    void agesGrowCoarser();
    void anAgeOfADayIsADate();
    void orderNumbersStandInThrees();

private:
    std::unique_ptr<Language> m_language;
};

void WordsTest::initTestCase()
{
    qputenv("TZ", "Europe/Paris");
    m_language = std::make_unique<Language>(*qApp);
}

void WordsTest::moneyFollowsTheLanguage()
{
    const base::Money price(23'97000000, u"EUR"_s);
    QCOMPARE(money(price), u"23.97\u00A0€"_s);
    QCOMPARE(moneySigned(base::Money(-2'40000000, u"EUR"_s)), u"\u22122.40\u00A0€"_s);
    m_language->set(Language::Code::French);
    QCOMPARE(money(price), u"23,97\u00A0€"_s);
}

void WordsTest::datesFollowTheLanguage()
{
    const QDateTime moment(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    QCOMPARE(shortDate(moment), u"29\u00A0Nov"_s);
    QCOMPARE(longDate(moment), u"29\u00A0November\u00A02026"_s);
    m_language->set(Language::Code::French);
    QCOMPARE(shortDate(moment), u"29\u00A0nov."_s);
    QCOMPARE(longDate(moment), u"29\u00A0novembre\u00A02026"_s);
}

void WordsTest::timesAreLocal()
{
    const QDateTime moment(QDate(2026, 11, 29), QTime(23, 5, 12), Qt::UTC);
    QCOMPARE(cartouche::theme::time(moment), u"00:05"_s);
    QCOMPARE(timeWithSeconds(moment), u"00:05:12"_s);
    QCOMPARE(shortDate(moment), u"30\u00A0Nov"_s);
}

void WordsTest::agesGrowCoarser_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << u"0\u00A0s"_s;
    QTest::newRow("a clock that ran back") << qint64(-5) << u"0\u00A0s"_s;
    QTest::newRow("seconds") << qint64(8) << u"8\u00A0s"_s;
    QTest::newRow("just no minute") << qint64(59) << u"59\u00A0s"_s;
    QTest::newRow("minute") << qint64(60) << u"1\u00A0min"_s;
    QTest::newRow("minutes") << qint64(3 * 60 + 59) << u"3\u00A0min"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 1) << u"2\u00A0h"_s;
    QTest::newRow("just no day") << qint64(24 * 3600 - 1) << u"23\u00A0h"_s;
}

void WordsTest::agesGrowCoarser()
{
    QFETCH(qint64, seconds);
    QTEST(age(seconds), "text");
}

void WordsTest::anAgeOfADayIsADate()
{
    constexpr qint64 threeDays = 3 * 24 * 3600;
    QCOMPARE(age(threeDays), shortDate(QDateTime::currentDateTimeUtc().addSecs(-threeDays)));
}

void WordsTest::orderNumbersStandInThrees()
{
    QCOMPARE(orderNumber(215478693), u"215\u00A0478\u00A0693"_s);
    QCOMPARE(orderNumber(21547869), u"21\u00A0547\u00A0869"_s);
    QCOMPARE(orderNumber(123), u"123"_s);
    QCOMPARE(orderNumber(0), u"0"_s);
    QCOMPARE(orderNumber(1000), u"1\u00A0000"_s);
}

QTEST_MAIN(WordsTest)
#include "test_words.moc"
