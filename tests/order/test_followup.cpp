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
    void aNameThatIsGivenUpKeepsNoOrderOpen();
    void cancelledIsFinalToo();
    void statusThatMeanPaid_data();
    void statusThatMeanPaid();
    void aTaskBelongsToItsNameAndOrder();
    void aLaterTaskHidesNoFailedOne();
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

void TestFollowUp::aNameThatIsGivenUpKeepsNoOrderOpen()
{
    OrderProgress progress;
    progress.status = u"delivered"_s;
    progress.areNamesKnown = progress.isOwnershipKnown = true;
    OrderProgress::Name cancelled{u"a.fr"_s, api::DomainTask(), false};
    cancelled.task->status = u"cancelled"_s;
    progress.names = {cancelled, {u"b.fr"_s, {}, true}};
    QVERIFY(progress.isDelivered() && progress.isFinal());
    QCOMPARE(progress.givenUp(), QStringList{u"a.fr"_s});
    // The other one is not there yet.
    progress.names[1].isInAccount = false;
    QVERIFY(!progress.isDelivered() && !progress.isFinal());
    // Nothing was delivered, and nothing will be.
    progress.names = {cancelled};
    QVERIFY(!progress.isDelivered() && progress.isFinal());
    // A name that came after all is not given up.
    progress.names.first().isInAccount = true;
    QVERIFY(progress.isDelivered() && progress.givenUp().isEmpty());
    // While the order runs, a task that was cancelled may be followed by another one.
    progress.status = u"delivering"_s;
    progress.names = {cancelled};
    QVERIFY(!progress.isFinal());
}

void TestFollowUp::aLaterTaskHidesNoFailedOne()
{
    const auto task = [](qint64 id, const QString &function, const QString &status) {
        api::DomainTask made;
        made.id = id;
        made.function = function;
        made.status = status;
        return made;
    };
    const auto chosen = [](const QList<api::DomainTask> &tasks) { return taskOf(tasks, u"exemple.fr"_s, {})->id; };
    const auto failed = task(1, u"DomainCreate"_s, u"error"_s);
    QCOMPARE(chosen({failed, task(2, u"DomainDnsUpdate"_s, u"done"_s)}), 1);
    QCOMPARE(chosen({failed, task(2, u"DomainDnsUpdate"_s, u"doing"_s)}), 1);
    QCOMPARE(chosen({task(1, u"DomainCreate"_s, u"problem"_s), task(2, u"DomainDnsUpdate"_s, u"todo"_s)}), 1);
    QCOMPARE(chosen({task(1, u"DomainCreate"_s, u"doing"_s), task(2, u"DomainDnsUpdate"_s, u"done"_s)}), 1);
    // Tried again, it is the new try that counts.
    QCOMPARE(chosen({failed, task(2, u"DomainCreate"_s, u"doing"_s)}), 2);
    QCOMPARE(chosen({task(1, u"DomainCreate"_s, u"done"_s), task(2, u"DomainDnsUpdate"_s, u"done"_s)}), 2);
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

void TestFollowUp::aTaskBelongsToItsNameAndOrder()
{
    const QDateTime ordered(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    const auto task = [&](qint64 id, const QString &domain, int minutesAfter) {
        api::DomainTask made;
        made.id = id;
        made.domain = domain;
        made.creationDate = ordered.addSecs(minutesAfter * 60);
        return made;
    };
    const auto chosen = [&](const QList<api::DomainTask> &tasks) {
        const auto found = taskOf(tasks, u"exemple.fr"_s, ordered);
        return found ? found->id : 0;
    };
    QCOMPARE(chosen({}), 0);
    QCOMPARE(chosen({task(1, u"exemple.fr"_s, 1), task(3, u"exemple.fr"_s, 5), task(2, u"exemple.fr"_s, 3)}), 3);
    // The filter of OVHcloud's list finds longer names, too.
    QCOMPARE(chosen({task(1, u"exemple.fr"_s, 1), task(9, u"mon-exemple.fr"_s, 1)}), 1);
    QCOMPARE(chosen({task(9, u"mon-exemple.fr"_s, 1)}), 0);
    QCOMPARE(chosen({task(1, u"Exemple.FR"_s, 1)}), 1);
    // An attempt of last year is not this one.
    QCOMPARE(chosen({task(1, u"exemple.fr"_s, -60 * 24 * 365)}), 0);
    QCOMPARE(taskOf({task(1, u"exemple.fr"_s, -60)}, u"exemple.fr"_s, {})->id, 1);
    QCOMPARE(chosen({task(1, {}, 1)}), 1);
}

QTEST_APPLESS_MAIN(TestFollowUp)
#include "test_followup.moc"
