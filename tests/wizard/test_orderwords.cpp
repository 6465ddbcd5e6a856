// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/orderwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using Phase = order::Payment::Phase;
using State = widgets::TimelineStep::State;

/// Nothing is called paid or delivered before OVHcloud says so.
class OrderWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paidIsOvhcloudsWord_data();
    void paidIsOvhcloudsWord();
};

void OrderWordsTest::paidIsOvhcloudsWord_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("caption");
    QTest::newRow("not paid") << u"notPaid"_s << Phase::Ready << u"Payment"_s << u"waits for you"_s;
    QTest::newRow("accepted") << u"notPaid"_s << Phase::Accepted << u"Payment"_s << u"in progress"_s;
    QTest::newRow("unknown") << u"notPaid"_s << Phase::Unknown << u"Payment"_s << u"unknown"_s;
    QTest::newRow("checking") << u"checking"_s << Phase::Accepted << u"Paid"_s << QString();
    QTest::newRow("paid elsewhere") << u"delivering"_s << Phase::Ready << u"Paid"_s << QString();
}

void OrderWordsTest::paidIsOvhcloudsWord()
{
    QFETCH(QString, status);
    QFETCH(Phase, phase);
    order::OrderProgress progress;
    progress.orderId = 1;
    progress.status = status;
    const auto steps = wizard::OrderWords::timeline(progress, phase);
    QTEST(steps.at(1).title, "step");
    QTEST(steps.at(1).caption, "caption");
    QCOMPARE(steps.at(1).state == State::Done, status != "notPaid"_L1);
}

QTEST_MAIN(OrderWordsTest)
#include "test_orderwords.moc"
