// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/followup.h"
#include "order/payment.h"
#include "order/samples.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::order;
using namespace cartouche::tests;

/// When an order counts as delivered: too early is a lie about what was paid for.
class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void delivery_data();
    void delivery();
    void cancelledIsFinalToo();
    void statusThatMeanPaid_data();
    void statusThatMeanPaid();
};

void TestFollowUp::delivery_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("task"); // empty: none
    QTest::addColumn<bool>("isInAccount");
    QTest::addColumn<bool>("areNamesKnown");
    QTest::addColumn<bool>("isOwnershipKnown");
    QTest::addColumn<bool>("isDelivered");
    const auto row = [](const char *name, const QString &status, const QString &task, bool inAccount, bool names,
                        bool ownership, bool delivered) {
        QTest::newRow(name) << status << task << inAccount << names << ownership << delivered;
    };
    row("all is well", u"delivered"_s, u"done"_s, true, true, true, true);
    row("in the account, tasks not told", u"delivered"_s, {}, true, true, true, true);
    row("not paid", u"notPaid"_s, {}, false, true, true, false);
    row("delivering", u"delivering"_s, u"doing"_s, true, true, true, false);
    row("the registry is still at it", u"delivered"_s, u"doing"_s, false, true, true, false);
    row("the registry says no", u"delivered"_s, u"error"_s, false, true, true, false);
    row("done, not listed yet", u"delivered"_s, u"done"_s, false, true, true, false);
    row("no task, not listed yet", u"delivered"_s, {}, false, true, true, false);
    row("the names could not be asked just now", u"delivered"_s, {}, false, false, false, false);
    row("listed, but the tasks could not be asked just now", u"delivered"_s, {}, true, false, true, false);
    row("no right to either", u"delivered"_s, {}, false, true, false, true);
    row("no right to the list, done", u"delivered"_s, u"done"_s, false, true, false, true);
    row("no right to the list, an error", u"delivered"_s, u"error"_s, false, true, false, false);
}

void TestFollowUp::delivery()
{
    QFETCH(QString, status);
    QFETCH(QString, task);
    QFETCH(bool, isInAccount);
    QFETCH(bool, areNamesKnown);
    QFETCH(bool, isOwnershipKnown);
    QFETCH(bool, isDelivered);
    OrderProgress progress;
    progress.status = status;
    progress.areNamesKnown = areNamesKnown;
    progress.isOwnershipKnown = isOwnershipKnown;
    OrderProgress::Name name{u"exemple.fr"_s, {}, isInAccount};
    if (!task.isEmpty()) {
        name.task = api::DomainTask();
        name.task->status = task;
    }
    progress.names = {name};
    QCOMPARE(progress.isDelivered(), isDelivered);
    QCOMPARE(progress.isFinal(), isDelivered);
    // One that is well does not stand for the other.
    progress.names.prepend({u"other.fr"_s, {}, true});
    if (isOwnershipKnown)
        QCOMPARE(progress.isDelivered(), isDelivered);
}

void TestFollowUp::cancelledIsFinalToo()
{
    OrderProgress progress;
    progress.status = u"cancelled"_s;
    QVERIFY(progress.isFinal() && !progress.isDelivered());
    progress.status = u"cancelling"_s;
    QVERIFY(!progress.isFinal());
}

void TestFollowUp::statusThatMeanPaid_data()
{
    QTest::addColumn<bool>("isPaid");
    for (const char *status : {"checking", "documentsRequested", "delivering", "delivered"})
        QTest::newRow(status) << true;
    for (const char *status : {"notPaid", "cancelled", "cancelling", "unknown", "somethingNew"})
        QTest::newRow(status) << false;
}

void TestFollowUp::statusThatMeanPaid()
{
    QTEST(isPaidStatus(QString::fromLatin1(QTest::currentDataTag())), "isPaid");
}

QTEST_APPLESS_MAIN(TestFollowUp)
#include "test_followup.moc"
