// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delivery.h"
#include "sandbox/gatekeeper.h"
#include "sandbox/orderroutes.h"
#include "sandbox/paying.h"
#include "sandbox/settling.h"
#include "sandbox/signature.h"
#include "sandbox/taskroutes.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::sandbox;
using namespace Qt::StringLiterals;

/// The switches about keys, orders and tasks, on a world of this process: each value is seen to
/// make its difference.
class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theToleranceOfTheClock();
    void aStaleTimestamp();
    void anUnknownKey();
    void aPendingPayment();
    void aBouncedPayment();
    void aFollowUpMayLagOrBeMissing();
    void detailsMayComeLate();
    void anUnwaivedOrderMayBeHeld();
    void retractedNamesMayBeKept();
    void aBillMayComeWithTheDelivery();
    void tasksMayBeClosedToActions();
    void tasksMayBeFoundByAPartOfTheName();

private:
    void choose(QStringView name, QStringView value) { QVERIFY(m_world->switches.set(name, value)); }
    Call makeCall();
    /// Answers a GET of /me as the router and the handlers do, behind the gate.
    Answer get(const QByteArray &path);
    std::optional<Answer> knock(qint64 secondsOff, const QString &consumerKey);
    Order &order(const QString &domain, bool isWaived = true);
    void pay(Order &order, PaymentMethod::Settling settling = PaymentMethod::Settling::AtOnce);
    void pass(int stages);
    [[nodiscard]] QString status(const Order &order) const
    {
        return statusName(order.statusAt(m_now, m_settings.stage()));
    }
    Account &account() { return m_world->accounts.begin()->second; }

    Settings m_settings;
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    Router m_router;
    std::unique_ptr<World> m_world;
};

void TestChoices::init()
{
    m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    m_world = std::make_unique<World>(m_settings, m_now);
    addOrderRoutes(m_router);
    addTaskRoutes(m_router);
}

Call TestChoices::makeCall()
{
    Call call{*m_world, m_settings, "http://127.0.0.1:1", m_now};
    call.account = &account();
    return call;
}

Answer TestChoices::get(const QByteArray &path)
{
    HttpRequest request;
    request.target = path;
    const Router::Match match = m_router.match(u"GET"_s, request.rawPath());
    Call call = makeCall();
    call.path = match.parameters;
    call.query = decodeForm(request.rawQuery());
    return match.route->handler(call);
}

std::optional<Answer> TestChoices::knock(qint64 secondsOff, const QString &consumerKey)
{
    const Application &application = m_world->applications.at(m_world->firstApplication);
    const QByteArray time = QByteArray::number(m_now.toSecsSinceEpoch() + secondsOff);
    HttpRequest request;
    request.method = "GET";
    request.target = "/1.0/me/order";
    request.headers = {
        {"host", "127.0.0.1:1"},
        {"x-ovh-application", application.key.toUtf8()},
        {"x-ovh-consumer", consumerKey.toUtf8()},
        {"x-ovh-timestamp", time},
        {"x-ovh-signature", expectedSignature(application.secret.toUtf8(), consumerKey.toUtf8(), "GET",
                                              "http://127.0.0.1:1/1.0/me/order", {}, time)},
    };
    Call call = makeCall();
    return checkAccess(request, *m_router.match(u"GET"_s, "/me/order").route, u"/me/order"_s, call);
}

Order &TestChoices::order(const QString &domain, bool isWaived)
{
    OrderedName name;
    name.domain = domain;
    name.extension = Extension::find(u"fr");
    name.pricingMode = u"create-default"_s;
    name.duration = base::Period::ofYears(1);
    Order made;
    made.id = m_world->ids.nextOrder();
    made.date = m_now;
    made.expiration = m_now.addDays(7);
    made.isWaived = isWaived;
    made.names = {name};
    made.bill.subsidiary = m_world->subsidiary;
    made.bill.withoutTax = m_world->subsidiary->fromEuroCents(500);
    made.bill.tax = m_world->subsidiary->fromEuroCents(100);
    made.bill.withTax = m_world->subsidiary->fromEuroCents(600);
    made.bill.lines.append(BillLine());
    made.detailIds.append(m_world->ids.nextOrderDetail());
    return account().orders[made.id] = made;
}

void TestChoices::pay(Order &order, PaymentMethod::Settling settling)
{
    Call call = makeCall();
    PaymentMethod method = *account().defaultMethod();
    method.settling = settling;
    payWithMethod(call, account(), order, method);
}

void TestChoices::pass(int stages)
{
    m_now = m_now.addMSecs(stages * m_settings.stage().count());
    advanceDeliveries(*m_world, m_settings, m_now);
}

void TestChoices::theToleranceOfTheClock()
{
    QVERIFY(!knock(-299, m_world->firstConsumerKey));
    choose(u"clockTolerance", u"30");
    QVERIFY(knock(-299, m_world->firstConsumerKey));
    QVERIFY(!knock(29, m_world->firstConsumerKey));
    choose(u"clockTolerance", u"450");
    QVERIFY(!knock(449, m_world->firstConsumerKey));
    QVERIFY(knock(451, m_world->firstConsumerKey));
}

void TestChoices::aStaleTimestamp()
{
    QCOMPARE(knock(3600, m_world->firstConsumerKey)->body[u"errorCode"].toString(), u"QUERY_TIME_OUT"_s);
    choose(u"staleTimestamp", u"signature");
    QCOMPARE(knock(3600, m_world->firstConsumerKey)->body[u"errorCode"].toString(), u"INVALID_SIGNATURE"_s);
}

void TestChoices::anUnknownKey()
{
    QCOMPARE(knock(0, u"none"_s)->body[u"errorCode"].toString(), u"INVALID_CREDENTIAL"_s);
    choose(u"unknownKey", u"missing");
    QCOMPARE(knock(0, u"none"_s)->body[u"errorCode"].toString(), u"NOT_CREDENTIAL"_s);
    QCOMPARE(knock(0, u"none"_s)->status, 403);
}

void TestChoices::aPendingPayment()
{
    Order &usual = order(u"exemple.fr"_s);
    pay(usual, PaymentMethod::Settling::Later);
    QCOMPARE(status(usual), u"notPaid"_s);
    choose(u"pendingPayment", u"checking");
    Order &other = order(u"autre.fr"_s);
    pay(other, PaymentMethod::Settling::Later);
    QCOMPARE(status(other), u"checking"_s);
    QVERIFY(account().tasks.empty());
}

void TestChoices::aBouncedPayment()
{
    choose(u"bouncedPayment", u"cancelled");
    Order &bounced = order(u"exemple.fr"_s);
    pay(bounced, PaymentMethod::Settling::RefusedLater);
    pass(3);
    QCOMPARE(status(bounced), u"cancelling"_s);
    pass(1);
    QCOMPARE(status(bounced), u"cancelled"_s);
}

void TestChoices::aFollowUpMayLagOrBeMissing()
{
    Order &paid = order(u"exemple.fr"_s);
    const QByteArray path = "/me/order/" + QByteArray::number(paid.id) + "/followUp";
    pay(paid);
    pass(2);
    const auto lastStep = [&] { return get(path).body[3][u"status"].toString(); };
    QCOMPARE(lastStep(), u"DONE"_s);
    choose(u"orderFollowUp", u"late");
    QCOMPARE(status(paid), u"delivered"_s);
    QCOMPARE(lastStep(), u"TODO"_s);
    QCOMPARE(get(path).body[0][u"history"].toArray(), QJsonArray());
    pass(3);
    QCOMPARE(lastStep(), u"DONE"_s);
    choose(u"orderFollowUp", u"missing");
    QCOMPARE(get(path).status, 404);
}

void TestChoices::detailsMayComeLate()
{
    const Order &made = order(u"exemple.fr"_s);
    const QByteArray path = "/me/order/" + QByteArray::number(made.id) + "/details";
    QCOMPARE(get(path).body.toArray().size(), 1);
    choose(u"orderDetails", u"late");
    QCOMPARE(get(path).body.toArray(), QJsonArray());
    pass(1);
    QCOMPARE(get(path).body.toArray().size(), 1);
}

void TestChoices::anUnwaivedOrderMayBeHeld()
{
    choose(u"unwaivedOrder", u"held");
    Order &held = order(u"exemple.fr"_s, false);
    Order &waived = order(u"autre.fr"_s, false);
    Order &free = order(u"encore.fr"_s, true);
    for (Order *each : {&held, &waived, &free})
        pay(*each);
    pass(2);
    QCOMPARE(status(held), u"checking"_s);
    QCOMPARE(status(free), u"delivered"_s);
    waiveRetraction(*m_world, account(), waived, m_now);
    pass(2);
    QCOMPARE(status(waived), u"delivered"_s);
    QCOMPARE(status(held), u"checking"_s);
    m_now = m_now.addDays(14);
    pass(2);
    QCOMPARE(status(held), u"delivered"_s);
    QVERIFY(account().owns(u"exemple.fr"_s));
}

void TestChoices::retractedNamesMayBeKept()
{
    for (const auto &[choice, isKept] : {std::pair{u"removed"_s, false}, std::pair{u"kept"_s, true}}) {
        choose(u"retractedNames", choice);
        Order &made = order(u"exemple.fr"_s, false);
        pay(made);
        pass(2);
        QVERIFY(account().owns(u"exemple.fr"_s));
        cancelOrder(*m_world, account(), made, true, m_now);
        QCOMPARE(account().owns(u"exemple.fr"_s), isKept);
    }
}

void TestChoices::aBillMayComeWithTheDelivery()
{
    choose(u"billMoment", u"delivery");
    Order &made = order(u"exemple.fr"_s);
    pay(made);
    pass(1);
    QVERIFY(account().invoices.empty());
    pass(1);
    QCOMPARE(account().invoices.size(), std::size_t(1));
    QCOMPARE(made.billId, account().invoices.begin()->first);
}

void TestChoices::tasksMayBeClosedToActions()
{
    pay(order(u"exemple.fr"_s));
    const QByteArray path = "/me/task/domain/" + QByteArray::number(account().tasks.begin()->first);
    QCOMPARE(get(path).body[u"canCancel"].toBool(), true);
    choose(u"taskActions", u"never");
    QCOMPARE(get(path).body[u"canCancel"].toBool(true), false);
    QCOMPARE(get(path).body[u"canAccelerate"].toBool(true), false);
}

void TestChoices::tasksMayBeFoundByAPartOfTheName()
{
    pay(order(u"exemple.fr"_s));
    pay(order(u"mon-exemple.fr"_s));
    const QByteArray path = "/me/task/domain?domain=exemple.fr";
    QCOMPARE(get(path).body.toArray().size(), 2);
    choose(u"taskDomainFilter", u"exact");
    QCOMPARE(get(path).body.toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestChoices)
#include "test_choices.moc"
