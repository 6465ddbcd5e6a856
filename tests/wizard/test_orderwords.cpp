// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/orderwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using order::PaymentTrace;
using wizard::OrderWords;
using State = widgets::TimelineStep::State;

Q_DECLARE_METATYPE(cartouche::order::PaymentTrace)

/// Nothing is called paid or delivered before OVHcloud says so.
class OrderWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paidIsOvhcloudsWord_data();
    void paidIsOvhcloudsWord();
    void everySituationIsSaidWithANextStep_data();
    void everySituationIsSaidWithANextStep();
    void amountsThatCannotBeAreSaid_data();
    void amountsThatCannotBeAreSaid();
    void namesAreCounted();

private:
    [[nodiscard]] static order::OrderProgress progressOf(const QString &status)
    {
        order::OrderProgress progress;
        progress.orderId = 215'478'693;
        progress.status = status;
        progress.seenAt = QDateTime::currentDateTimeUtc();
        progress.expires = progress.seenAt.addDays(7);
        progress.areNamesKnown = true;
        progress.isOwnershipKnown = true;
        progress.names = {{u"exemple.com"_s, {}, false}};
        return progress;
    }
};

void OrderWordsTest::paidIsOvhcloudsWord_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<PaymentTrace>("trace");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("caption");
    QTest::newRow("not paid") << u"notPaid"_s << PaymentTrace::None << u"Payment"_s << u"waits for you"_s;
    QTest::newRow("accepted") << u"notPaid"_s << PaymentTrace::Accepted << u"Payment"_s << u"in progress"_s;
    QTest::newRow("unknown") << u"notPaid"_s << PaymentTrace::Unknown << u"Payment"_s << u"unknown"_s;
    QTest::newRow("refused") << u"notPaid"_s << PaymentTrace::Refused << u"Payment"_s << u"was refused"_s;
    QTest::newRow("checking") << u"checking"_s << PaymentTrace::Accepted << u"Paid"_s << QString();
    QTest::newRow("paid elsewhere") << u"delivering"_s << PaymentTrace::None << u"Paid"_s << QString();
}

void OrderWordsTest::paidIsOvhcloudsWord()
{
    QFETCH(QString, status);
    QFETCH(PaymentTrace, trace);
    const auto steps = OrderWords::steps(order::timelineOf(progressOf(status), trace));
    QTEST(steps.at(1).title, "step");
    QTEST(steps.at(1).caption, "caption");
    QCOMPARE(steps.at(1).state == State::Done, status != "notPaid"_L1);
}

void OrderWordsTest::everySituationIsSaidWithANextStep_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("next");
    QTest::newRow("papers") << u"documentsRequested"_s << u"requests papers"_s << u"Open the order in the browser"_s;
    QTest::newRow("checking") << u"checking"_s << u"checks the payment"_s << u"need not do anything"_s;
    QTest::newRow("cancelling") << u"cancelling"_s << u"being cancelled"_s << u"Nothing can be paid"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << u"was cancelled"_s << u"Nothing more is charged"_s;
    QTest::newRow("unknown") << u"unknown"_s << u"does not tell how it stands"_s << u"goes on looking"_s;
    QTest::newRow("never heard of") << u"shinyNew<b>"_s << u"“shinyNew<b>”"_s << u"goes on looking"_s;
    QTest::newRow("not in the account") << u"delivered"_s << u"being delivered"_s << u"in your account"_s;
}

void OrderWordsTest::everySituationIsSaidWithANextStep()
{
    QFETCH(QString, status);
    QFETCH(QString, said);
    QFETCH(QString, next);
    order::OrderProgress progress = progressOf(status);
    const auto timeline = order::timelineOf(progress, PaymentTrace::None);
    const QString text = OrderWords::order(timeline, progress).text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(OrderWords::nextStep(timeline).contains(next), qPrintable(OrderWords::nextStep(timeline)));
    // One that OVHcloud does not know any more.
    progress.isGone = true;
    const auto gone = order::timelineOf(progress, PaymentTrace::None);
    QVERIFY(OrderWords::order(gone, progress).text.contains("any more"_L1));
    QVERIFY(OrderWords::nextStep(gone).contains("control panel"_L1));
    // One that nobody paid in time.
    progress = progressOf(u"cancelled"_s);
    progress.seenAt = progress.expires.addSecs(1);
    const auto late = order::timelineOf(progress, PaymentTrace::None);
    QVERIFY(OrderWords::order(late, progress).text.contains("Nothing was charged"_L1));
    QCOMPARE(OrderWords::steps(late).at(1).caption, u"not paid in time"_s);
}

void OrderWordsTest::amountsThatCannotBeAreSaid_data()
{
    QTest::addColumn<QStringList>("amounts"); // net, tax, total
    QTest::addColumn<QString>("said");
    QTest::newRow("right") << QStringList{u"19.97 EUR"_s, u"4.00 EUR"_s, u"23.97 EUR"_s} << QString();
    QTest::newRow("not told") << QStringList{u" "_s, u" "_s, u"23.97 EUR"_s} << QString();
    QTest::newRow("nothing to add") << QStringList{u"0 EUR"_s, u"0 EUR"_s, u"0 EUR"_s} << QString();
    QTest::newRow("wrong sum") << QStringList{u"19.97 EUR"_s, u"4.00 EUR"_s, u"23.98 EUR"_s} << u"do not add up"_s;
    QTest::newRow("below zero") << QStringList{u"-19.97 EUR"_s, u"-4.00 EUR"_s, u"-23.97 EUR"_s} << u"below zero"_s;
    QTest::newRow("two currencies") << QStringList{u"19.97 EUR"_s, u"4.00 USD"_s, u"23.97 EUR"_s} << u"several currencies"_s;
}

void OrderWordsTest::amountsThatCannotBeAreSaid()
{
    QFETCH(QStringList, amounts);
    QFETCH(QString, said);
    const auto money = [&amounts](int at) {
        const QString text = amounts.at(at);
        return base::Money::fromDecimal(text.section(u' ', 0, 0), text.section(u' ', 1)).value_or(base::Money());
    };
    order::OrderProgress progress = progressOf(u"notPaid"_s);
    progress.net = money(0);
    progress.tax = money(1);
    progress.total = money(2);
    const QString flaw = OrderWords::flawOf(progress);
    QVERIFY2(said.isEmpty() ? flaw.isEmpty() : flaw.contains(said), qPrintable(flaw));
}

void OrderWordsTest::namesAreCounted()
{
    order::OrderProgress progress = progressOf(u"delivered"_s);
    progress.names.clear();
    for (int i = 0; i < 200; ++i) {
        order::OrderProgress::Name name{u"n%1.fr"_s.arg(i), api::DomainTask(), i < 120};
        name.task->status = i >= 197 ? u"error"_s : u"doing"_s;
        progress.names.append(name);
    }
    const QString counts = OrderWords::counts(order::timelineOf(progress, PaymentTrace::Accepted));
    for (const char *part : {"200", "3 ", "120 ", "77 "})
        QVERIFY2(counts.contains(QLatin1StringView(part)), qPrintable(counts));
}

QTEST_MAIN(OrderWordsTest)
#include "test_orderwords.moc"
