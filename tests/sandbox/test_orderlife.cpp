// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// Every state that an order can take, reached by a name or by a way to pay. A stage takes 200
/// seconds here, and the clock is pushed from one to the next.
class TestOrderLife : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void papersAreAskedForAndSent();
    void aRefusedOrderIsCancelledAndPaidBack();
    void aStatusCanBeUnknown();
    void aNameCanExpireWithinMoments();
    void aPendingPaymentIsConfirmedLater();
    void aPendingPaymentIsRefusedLater();
    void autopayMayStayPendingToo();
    void oneNameOfAnOrderFails();
    void theFollowUpTellsWhatHappened();

private:
    void pass(SignedClient &client, int stages);
    static QString path(qint64 order) { return u"/me/order/%1"_s.arg(order); }
    static QStringList labels(const Reply &followUp);
    Reply pressButton(SignedClient &client, qint64 order, const QByteArray &action);

    SandboxProcess m_sandbox{{u"--speed"_s, u"0.01"_s}};
};

void TestOrderLife::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestOrderLife::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestOrderLife::pass(SignedClient &client, int stages)
{
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(200 * stages)));
    client.clockOffset += 200 * stages; // as a client does that reads /auth/time
}

QStringList TestOrderLife::labels(const Reply &followUp)
{
    QStringList list;
    for (const QJsonValue &step : followUp.body.toArray()) {
        for (const QJsonValue &each : step[u"history"].toArray())
            list.append(each[u"label"].toString());
    }
    return list;
}

/// Presses the button of the order's page that does this, as a browser would.
Reply TestOrderLife::pressButton(SignedClient &client, qint64 order, const QByteArray &action)
{
    const QString url = client.get(path(order)).body[u"url"].toString();
    const Reply page = client.plain("GET", url, {}, {});
    if (!page.raw.contains("name=\"action\" value=\"" + action + '"'))
        return {};
    return client.plain("POST", m_sandbox.base() + u"/order"_s,
                        QUrl(url).query().toUtf8() + "&action=" + action, {});
}

void TestOrderLife::papersAreAskedForAndSent()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"mes-papiers.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(pressButton(client, order, "papers").status, 0); // nobody has asked for them yet
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"documentsRequested"_s);
    pass(client, 20);
    QCOMPARE(shopper.status(order), u"documentsRequested"_s);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray(), QJsonArray());
    QVERIFY(labels(client.get(path(order) + u"/followUp"_s)).contains(u"FRAUD_DOCS_REQUESTED"_s));

    QCOMPARE(pressButton(client, order, "papers").status, 303);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray().size(), 1);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"delivering"_s);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"delivered"_s);
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"mes-papiers.fr"_s});
}

void TestOrderLife::aRefusedOrderIsCancelledAndPaidBack()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString account = u"/me/ovhAccount/"_s + client.get(u"/me/ovhAccount"_s).body[0].toString();
    const auto balance = [&] { return client.get(account).body[u"balance"][u"value"].toDouble(); };
    const qint64 order = shopper.order(u"annule.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"Prepaid"_s)).status, 200);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(balance(), 6.41);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"cancelling"_s);
    QCOMPARE(balance(), 12.40);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"cancelled"_s);
    QCOMPARE(client.get(path(order) + u"/associatedObject"_s).body[u"type"].toString(), u"Refund"_s);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray(), QJsonArray());
    const QJsonArray ids = client.get(u"/me/payment/transaction"_s).body.toArray();
    QCOMPARE(ids.size(), 2);
    const Reply back = client.get(u"/me/payment/transaction/%1"_s.arg(ids[1].toInteger()));
    QCOMPARE(back.body[u"type"].toString(), u"CREDIT"_s);
    QCOMPARE(back.body[u"amount"][u"value"].toDouble(), 5.99);
    const Reply followUp = client.get(path(order) + u"/followUp"_s);
    QCOMPARE(followUp.body[0][u"status"].toString(), u"ERROR"_s);
    QVERIFY(labels(followUp).contains(u"FRAUD_REFUSED"_s));
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 403);
}

void TestOrderLife::aStatusCanBeUnknown()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"etat-inconnu.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    QCOMPARE(shopper.status(order), u"checking"_s);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"unknown"_s);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"delivered"_s);
}

void TestOrderLife::aNameCanExpireWithinMoments()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"nom-expire.fr"_s);
    const QJsonValue made = client.get(path(order)).body;
    const auto moment = [&made](QStringView name) {
        return QDateTime::fromString(made[name].toString(), Qt::ISODate);
    };
    QCOMPARE(moment(u"date").secsTo(moment(u"expirationDate")), 1000);
    pass(client, 4);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    pass(client, 1);
    QCOMPARE(shopper.status(order), u"cancelled"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).message(), u"This order is expired"_s);
}

void TestOrderLife::aPendingPaymentIsConfirmedLater()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"pays later"_s)).status, 200);
    const QJsonArray ids = client.get(u"/me/payment/transaction?status=CONFIRMING"_s).body.toArray();
    QCOMPARE(ids.size(), 1);
    pass(client, 2);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).message(), u"This order is already paid"_s);
    QCOMPARE(pressButton(client, order, "pay").status, 0); // no button: the bank has it
    QCOMPARE(client.get(path(order) + u"/payment"_s).status, 404);
    QCOMPARE(client.get(u"/me/bill"_s).body.toArray(), QJsonArray());

    pass(client, 1);
    QCOMPARE(shopper.status(order), u"checking"_s);
    QCOMPARE(client.get(u"/me/payment/transaction?status=SUCCESS"_s).body.toArray(), ids);
    QCOMPARE(client.get(path(order) + u"/payment"_s).body[u"paymentType"].toString(), u"paymentMandate"_s);
    QCOMPARE(client.get(u"/me/bill?orderId=%1"_s.arg(order)).body.toArray().size(), 1);
    pass(client, 2);
    QCOMPARE(shopper.status(order), u"delivered"_s);
}

void TestOrderLife::aPendingPaymentIsRefusedLater()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    QCOMPARE(shopper.pay(order, shopper.method(u"refused later"_s)).status, 200);
    pass(client, 3);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    QCOMPARE(client.get(u"/me/payment/transaction?status=FAILED"_s).body.toArray().size(), 1);
    QCOMPARE(client.get(u"/me/task/domain"_s).body.toArray(), QJsonArray());
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200); // still payable
    QCOMPARE(shopper.status(order), u"checking"_s);
}

void TestOrderLife::autopayMayStayPendingToo()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString method = u"/me/payment/method/%1"_s.arg(shopper.method(u"pays later"_s));
    QCOMPARE(client.put(method, QJsonObject{{u"default"_s, true}}).body[u"default"].toBool(), true);
    const QString cart = shopper.newCart();
    QVERIFY(shopper.configure(shopper.add(cart, u"exemple.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const qint64 order = shopper.checkout(cart, true);
    QCOMPARE(shopper.status(order), u"notPaid"_s);
    pass(client, 3);
    QCOMPARE(shopper.status(order), u"checking"_s);
}

void TestOrderLife::oneNameOfAnOrderFails()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    for (const auto &name : {u"exemple.fr"_s, u"un-echec.fr"_s})
        QVERIFY(shopper.configure(shopper.add(cart, name), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const qint64 order = shopper.checkout(cart);
    QCOMPARE(shopper.pay(order, shopper.method(u"4242"_s)).status, 200);
    pass(client, 2);
    QCOMPARE(shopper.status(order), u"delivered"_s);
    QCOMPARE(shopper.task(u"exemple.fr"_s)[u"status"].toString(), u"done"_s);
    const QJsonValue failed = shopper.task(u"un-echec.fr"_s);
    QCOMPARE(failed[u"status"].toString(), u"error"_s);
    QCOMPARE(failed[u"canRelaunch"].toBool(true), false);
    QVERIFY(!failed[u"comment"].toString().isEmpty());
    QCOMPARE(client.get(u"/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
}

void TestOrderLife::theFollowUpTellsWhatHappened()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 order = shopper.order(u"exemple.fr"_s);
    const auto followUp = [&] { return client.get(path(order) + u"/followUp"_s); };
    QCOMPARE(labels(followUp()), QStringList());
    QCOMPARE(shopper.pay(order, shopper.method(u"pays later"_s)).status, 200);
    QCOMPARE(labels(followUp()), QStringList({u"ORDER_STARTED"_s, u"REGISTERED_PAYMENT_INITIATED"_s}));
    pass(client, 3);
    QCOMPARE(labels(followUp()).last(), u"PAYMENT_RECEIVED"_s);
    pass(client, 1);
    QCOMPARE(labels(followUp()).last(), u"DELIVERY"_s);
    QCOMPARE(followUp().body[2][u"status"].toString(), u"DOING"_s);
    pass(client, 1);
    QCOMPARE(labels(followUp()).last(), u"INVOICE_SENT"_s);
    QCOMPARE(followUp().body[3][u"status"].toString(), u"DONE"_s);
}

QTEST_GUILESS_MAIN(TestOrderLife)
#include "test_orderlife.moc"
