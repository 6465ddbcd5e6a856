// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accessibletexts.h"

#include "theme/theme.h"
#include "widgets/timeline.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using namespace cartouche::widgets;
using namespace cartouche::widgets::test;
using State = TimelineStep::State;

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }

    void listsAllStepsInWords();
    void wordsFollowTheLanguage();
    void everyStateLooksDifferent();
    void lineIsGreenAsFarAsItIsDone();
    void emptyAndSingleAreFine();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

void TimelineTest::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>(*qApp);
    m_theme->setChoice(theme::Theme::Choice::Light);
}

void TimelineTest::listsAllStepsInWords()
{
    Timeline line;
    line.setSteps({{State::Done, u"Order created"_s, u"13:58"_s},
                   {State::NeedsYou, u"Payment"_s, u"waits for you"_s},
                   {State::Error, u"Registry task"_s, {}},
                   {State::Current, u"Checking"_s, {}},
                   {State::ToDo, u"Delivered"_s, {}}});
    QCOMPARE(spokenName(&line), u"Order created: done, 13:58. Payment: needs you, waits for you. Registry task: failed. "
                                u"Checking: under way. Delivered: to come"_s);
    QCOMPARE(spokenRole(&line), QAccessible::StaticText);
}

void TimelineTest::wordsFollowTheLanguage()
{
    Timeline line;
    line.setSteps({{State::Done, u"Paid"_s, {}}});
    line.show();
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(spokenName(&line).contains(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(spokenName(&line), u"Paid: done"_s);
}

void TimelineTest::everyStateLooksDifferent()
{
    QList<QImage> seen;
    for (const State state : {State::Done, State::Current, State::ToDo, State::Error, State::NeedsYou,
                              State::Stopped, State::Untold}) {
        Timeline line;
        line.setSteps({{state, u"Step"_s, {}}});
        line.resize(120, 60);
        const QImage mark = line.grab(QRect(0, 0, 20, 20)).toImage(); // the mark alone, without its word
        QVERIFY(!seen.contains(mark));
        seen.append(mark);
    }
}

void TimelineTest::lineIsGreenAsFarAsItIsDone()
{
    Timeline line;
    line.setSteps({{State::Done, u"A"_s, {}}, {State::Current, u"B"_s, {}}, {State::ToDo, u"C"_s, {}}});
    line.resize(428, 60);
    const QImage image = line.grab().toImage();
    QCOMPARE(image.pixelColor(100, 10), theme::color(theme::Token::Ok));
    QCOMPARE(image.pixelColor(300, 10), theme::color(theme::Token::Border));
}

void TimelineTest::emptyAndSingleAreFine()
{
    Timeline line;
    line.resize(100, 50);
    QVERIFY(!line.grab().isNull());
    QVERIFY(spokenName(&line).isEmpty());
    line.setSteps({{State::ToDo, u"A title that is far too long for this place"_s, u"and a caption too"_s}});
    QVERIFY(!line.grab().isNull());
}

QTEST_MAIN(TimelineTest)
#include "test_timeline.moc"
