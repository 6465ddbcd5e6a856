// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/progressstrip.h"

#include <QDateTime>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using wizard::ProgressStrip;

namespace {

/// What a reader takes from "about 1 h 5 min left", in seconds.
int meant(const QString &text)
{
    static const QRegularExpression part(u"(\\d+) (h|min|s)\\b"_s);
    int seconds = 0;
    for (auto found = part.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString unit = match.captured(2);
        seconds += match.captured(1).toInt() * (unit == "h"_L1 ? 3600 : unit == "min"_L1 ? 60 : 1);
    }
    return seconds;
}

} // namespace

/// The foot of the table: how far a search is and how long it takes.
class ProgressStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timesAreReadAtAGlance_data();
    void timesAreReadAtAGlance();
    void whatIsReadIsWithinATenth();
    void countsStayWhileItIsSlowedDown();
    void aLongWaitIsToldByTheClock();

private:
    [[nodiscard]] QString text() const { return m_strip.findChild<QLabel *>(u"searchProgress"_s)->text(); }

    ProgressStrip m_strip;
    ProgressStrip::Look m_look;
};

void ProgressStripTest::init()
{
    m_look = {};
    m_look.phase = ProgressStrip::Phase::Running;
    m_look.answered = 120;
    m_look.total = 900;
    m_look.names = 900;
}

void ProgressStripTest::timesAreReadAtAGlance_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("next to nothing") << 0 << u"about 1 s left"_s;
    QTest::newRow("seconds") << 12 << u"about 12 s left"_s;
    QTest::newRow("steps of five") << 88 << u"about 90 s left"_s;
    QTest::newRow("nearly two minutes") << 119 << u"about 2 min left"_s;
    QTest::newRow("two minutes") << 120 << u"about 2 min left"_s;
    QTest::newRow("minutes and seconds") << 558 << u"about 9 min 20 s left"_s;
    QTest::newRow("minutes") << 1'789 << u"about 30 min left"_s;
    QTest::newRow("nearly an hour") << 3'590 << u"about 1 h left"_s;
    QTest::newRow("an hour and a half") << 5'500 << u"about 1 h 30 min left"_s;
    QTest::newRow("hours") << 7'500 << u"about 2 h 5 min left"_s;
}

void ProgressStripTest::timesAreReadAtAGlance()
{
    QFETCH(int, seconds);
    QTEST(ProgressStrip::timeLeft(seconds), "shown");
}

void ProgressStripTest::whatIsReadIsWithinATenth()
{
    for (int seconds = 1; seconds < 50'000; ++seconds) {
        const QString shown = ProgressStrip::timeLeft(seconds);
        QVERIFY2(std::abs(meant(shown) - seconds) * 10 < seconds, qPrintable(u"%1 s: %2"_s.arg(seconds).arg(shown)));
    }
}

void ProgressStripTest::countsStayWhileItIsSlowedDown()
{
    m_look.slowedFor = 7;
    m_look.secondsLeft = 300;
    m_strip.show(m_look);
    QCOMPARE(text(), u"120 of 900 checked · OVHcloud is busy, next in 7 s"_s);
    m_look.slowedFor.reset();
    m_strip.show(m_look);
    QCOMPARE(text(), u"120 of 900 checked · about 5 min left"_s);
    m_look.phase = ProgressStrip::Phase::Paused;
    m_strip.show(m_look);
    QCOMPARE(text(), u"120 of 900 checked · paused"_s);
}

void ProgressStripTest::aLongWaitIsToldByTheClock()
{
    m_look.slowedFor = 1'800;
    const QDateTime before = QDateTime::currentDateTime().addSecs(1'800);
    m_strip.show(m_look);
    const QDateTime after = QDateTime::currentDateTime().addSecs(1'800);
    const QString sentence = u"120 of 900 checked · OVHcloud asks to wait until %1"_s;
    QVERIFY2(text() == sentence.arg(before.toString(u"HH:mm"_s)) || text() == sentence.arg(after.toString(u"HH:mm"_s)),
             qPrintable(text()));
    m_look.phase = ProgressStrip::Phase::Paused;
    m_look.resumesIn = 45;
    m_strip.show(m_look);
    QCOMPARE(text(), u"120 of 900 checked · goes on in 45 s"_s);
}

QTEST_MAIN(ProgressStripTest)
#include "test_progressstrip.moc"
