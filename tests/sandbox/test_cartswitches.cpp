// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/directcaller.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;

namespace {

const QString get = u"GET"_s;
const QString post = u"POST"_s;

int statusOf(const sandbox::Answer &answer)
{
    return answer.status;
}

QString messageOf(const sandbox::Answer &answer)
{
    return answer.body[u"message"].toString();
}

sandbox::Answer checkout(DirectCaller &caller, const QString &cart, bool autoPay = false)
{
    return caller.signedCall(post, cart + u"/checkout"_s,
                             QJsonObject{{u"autoPayWithPreferredPaymentMethod"_s, autoPay},
                                         {u"waiveRetractationPeriod"_s, true}});
}

} // namespace

/// What the carts do in each position of their switches; the first position is the default.
class TestCartSwitches : public QObject
{
    Q_OBJECT

private slots:
    void anExpiredCart();
    void aCartAfterItsCheckout();
    void aSecondCheckout();
    void theSameNameTwice();
    void aCartOfAnotherSubsidiary();
    void anAssignedCartWithoutSignature();
    void offersInACartOfNobody();
    void offersWithoutSignature();
    void theProductIdOfAnItem();
    void theDomainOfALine();
    void anAutomaticPaymentThatIsRefused();
    void flagsOfTheCheckout();
    void couponsAsReductions();
    void theKeyOfTheNameServers();
    void tasksBeforeTheDelivery();
};

void TestCartSwitches::anExpiredCart()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    caller.now = caller.now.addSecs(86399);
    QCOMPARE(statusOf(caller.signedCall(get, cart)), 200);
    caller.now = caller.now.addSecs(1);
    QCOMPARE(statusOf(caller.signedCall(get, cart)), 404);
    QVERIFY(caller.world.switches.set(u"cartExpired", u"expired"));
    QCOMPARE(statusOf(caller.signedCall(get, cart)), 460);
    QCOMPARE(statusOf(caller.signedCall(get, cart + u"/summary"_s)), 460);
}

void TestCartSwitches::aCartAfterItsCheckout()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    const QString item = caller.add(cart, u"exemple.fr"_s);
    QCOMPARE(statusOf(checkout(caller, cart)), 200);
    QCOMPARE(caller.signedCall(get, cart).body[u"readOnly"].toBool(), true);
    QCOMPARE(statusOf(caller.signedCall(get, item)), 200);
    QVERIFY(caller.world.switches.set(u"cartAfterCheckout", u"gone"));
    for (const QString &path : {cart, item, cart + u"/checkout"_s, cart + u"/summary"_s})
        QCOMPARE(statusOf(caller.signedCall(get, path)), 404);
    QCOMPARE(statusOf(checkout(caller, cart)), 404);
}

void TestCartSwitches::aSecondCheckout()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    QVERIFY(!caller.add(cart, u"exemple.fr"_s).isEmpty());
    const qint64 order = checkout(caller, cart).body[u"orderId"].toInteger();
    QVERIFY(order != 0);
    const auto orders = [&caller] { return caller.signedCall(get, u"/me/order"_s).body.toArray().size(); };
    QCOMPARE(statusOf(checkout(caller, cart)), 403);
    QVERIFY(caller.world.switches.set(u"secondCheckout", u"sameOrder"));
    QCOMPARE(checkout(caller, cart).body[u"orderId"].toInteger(), order);
    QCOMPARE(orders(), 1);
    QVERIFY(caller.world.switches.set(u"secondCheckout", u"newOrder"));
    QVERIFY(checkout(caller, cart).body[u"orderId"].toInteger() > order);
    QCOMPARE(orders(), 2);
}

void TestCartSwitches::theSameNameTwice()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    const auto add = [&](const QString &domain) {
        return caller.signedCall(post, cart + u"/domain"_s, QJsonObject{{u"domain"_s, domain}});
    };
    const QJsonValue first = add(u"exemple.fr"_s).body[u"itemId"];
    const auto items = [&] { return caller.signedCall(get, cart + u"/item"_s).body.toArray().size(); };
    QVERIFY(add(u"exemple.fr"_s).body[u"itemId"] != first);
    QCOMPARE(items(), 2);
    QVERIFY(caller.world.switches.set(u"sameNameTwice", u"sameItem"));
    QCOMPARE(add(u"Exemple.FR"_s).body[u"itemId"], first);
    QVERIFY(caller.world.switches.set(u"sameNameTwice", u"refused"));
    QCOMPARE(messageOf(add(u"exemple.fr"_s)), u"This domain is already in the cart"_s);
    QCOMPARE(items(), 2);
    QCOMPARE(statusOf(add(u"exemple.net"_s)), 200);
}

void TestCartSwitches::aCartOfAnotherSubsidiary()
{
    DirectCaller caller;
    const QString cart = caller.newCart(false, u"PL"_s);
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/assign"_s)), 400);
    QVERIFY(caller.world.switches.set(u"assignSubsidiary", u"accepted"));
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/assign"_s)), 200);
    QVERIFY(!caller.add(cart, u"exemple.net"_s).isEmpty());
    const QJsonValue total = caller.signedCall(get, cart + u"/checkout"_s).body[u"prices"][u"withTax"];
    QCOMPARE(total[u"currencyCode"].toString(), u"PLN"_s);
}

void TestCartSwitches::anAssignedCartWithoutSignature()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    const QString open = caller.newCart(false);
    QCOMPARE(statusOf(caller.anonymousCall(get, cart)), 200);
    QVERIFY(caller.world.switches.set(u"assignedCart", u"closed"));
    QCOMPARE(statusOf(caller.anonymousCall(get, cart)), 401);
    QCOMPARE(statusOf(caller.anonymousCall(get, open)), 200);
    QCOMPARE(statusOf(caller.signedCall(get, cart)), 200);
}

void TestCartSwitches::offersInACartOfNobody()
{
    DirectCaller caller;
    const QString cart = caller.newCart(false);
    const QString question = cart + u"/domain?domain=exemple.fr"_s;
    QCOMPARE(statusOf(caller.signedCall(get, question)), 200);
    QVERIFY(caller.world.switches.set(u"offersNeedAssignedCart", u"yes"));
    QCOMPARE(statusOf(caller.signedCall(get, question)), 403);
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/domain"_s, QJsonObject{{u"domain"_s, u"exemple.fr"_s}})), 403);
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/assign"_s)), 200);
    QCOMPARE(statusOf(caller.signedCall(get, question)), 200);
}

void TestCartSwitches::offersWithoutSignature()
{
    DirectCaller caller;
    const QString cart = caller.newCart(false);
    const QJsonObject name{{u"domain"_s, u"exemple.fr"_s}};
    QCOMPARE(statusOf(caller.anonymousCall(get, cart + u"/domain?domain=exemple.fr"_s)), 401);
    QCOMPARE(statusOf(caller.anonymousCall(post, cart + u"/domain"_s, name)), 401);
    QVERIFY(caller.world.switches.set(u"offersAnonymous", u"yes"));
    QCOMPARE(caller.anonymousCall(get, cart + u"/domain?domain=exemple.fr"_s).body[0][u"orderable"].toBool(), true);
    QCOMPARE(statusOf(caller.anonymousCall(post, cart + u"/domain"_s, name)), 200);
    QCOMPARE(statusOf(caller.anonymousCall(get, cart + u"/checkout"_s)), 401);
}

void TestCartSwitches::theProductIdOfAnItem()
{
    DirectCaller caller;
    const QString item = caller.add(caller.newCart(), u"exemple.fr"_s);
    QCOMPARE(caller.signedCall(get, item).body[u"productId"].toString(), u"domain"_s);
    QVERIFY(caller.world.switches.set(u"itemProductId", u"domainblog"));
    QCOMPARE(caller.signedCall(get, item).body[u"productId"].toString(), u"domainblog"_s);
}

void TestCartSwitches::theDomainOfALine()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    QVERIFY(!caller.add(cart, u"exemple.fr"_s).isEmpty());
    const auto inCart = [&] { return caller.signedCall(get, cart + u"/summary"_s).body[u"details"][2][u"domain"].toString(); };
    QCOMPARE(inCart(), u"*001"_s);
    QVERIFY(caller.world.switches.set(u"cartDetailsDomain", u"name"));
    QCOMPARE(inCart(), u"exemple.fr"_s);
    QVERIFY(caller.world.switches.set(u"cartDetailsDomain", u"star"));
    QCOMPARE(inCart(), u"*"_s);

    const QString order = u"/me/order/%1/details"_s.arg(checkout(caller, cart).body[u"orderId"].toInteger());
    const QJsonArray ids = caller.signedCall(get, order).body.toArray();
    const QString detail = order + u"/%1"_s.arg(ids[2].toInteger());
    const auto inOrder = [&] { return caller.signedCall(get, detail).body[u"domain"].toString(); };
    QCOMPARE(inOrder(), u"exemple.fr"_s);
    QVERIFY(caller.world.switches.set(u"orderDetailsDomain", u"place"));
    QCOMPARE(inOrder(), u"*001"_s);
    QVERIFY(caller.world.switches.set(u"orderDetailsDomain", u"star"));
    QCOMPARE(inOrder(), u"*"_s);
}

void TestCartSwitches::anAutomaticPaymentThatIsRefused()
{
    DirectCaller caller;
    sandbox::Account &account = caller.world.accounts.begin()->second;
    account.defaultMethod()->isDefault = false;
    const auto orders = [&caller] { return caller.signedCall(get, u"/me/order"_s).body.toArray().size(); };
    const QString cart = caller.newCart();
    QVERIFY(!caller.add(cart, u"exemple.fr"_s).isEmpty());
    QCOMPARE(messageOf(checkout(caller, cart, true)), u"You do not have preferred payment method"_s);
    QCOMPARE(orders(), 0);
    QCOMPARE(caller.signedCall(get, cart).body[u"readOnly"].toBool(true), false);
    QVERIFY(caller.world.switches.set(u"refusedAutopay", u"order"));
    QCOMPARE(statusOf(checkout(caller, cart, true)), 400);
    QCOMPARE(orders(), 1);
    QCOMPARE(caller.signedCall(get, cart).body[u"readOnly"].toBool(), true);
    const qint64 order = caller.signedCall(get, u"/me/order"_s).body[0].toInteger();
    QCOMPARE(caller.signedCall(get, u"/me/order/%1/status"_s.arg(order)).body.toString(), u"notPaid"_s);
}

void TestCartSwitches::flagsOfTheCheckout()
{
    DirectCaller caller;
    QVERIFY(caller.world.switches.set(u"checkoutFlags", u"required"));
    const QString cart = caller.newCart();
    QVERIFY(!caller.add(cart, u"exemple.fr"_s).isEmpty());
    QCOMPARE(messageOf(caller.signedCall(post, cart + u"/checkout"_s)),
             u"The input provided isn't valid: 'autoPayWithPreferredPaymentMethod' is a required property"_s);
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/checkout"_s,
                                        QJsonObject{{u"autoPayWithPreferredPaymentMethod"_s, false}})), 400);
    QVERIFY(caller.world.switches.set(u"checkoutFlags", u"optional"));
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/checkout"_s)), 200);
}

void TestCartSwitches::couponsAsReductions()
{
    DirectCaller caller;
    const QString cart = caller.newCart();
    for (const QString &domain : {u"un.net"_s, u"deux.org"_s, u"trois.fr"_s}) // 12.99, 11.99 − 3.00, 6.99 − 2.00
        QVERIFY(!caller.add(cart, domain).isEmpty());
    QCOMPARE(statusOf(caller.signedCall(post, cart + u"/coupon"_s, QJsonObject{{u"coupon"_s, u"MAREE26"_s}})), 200);
    const QJsonValue asLine = caller.signedCall(get, cart + u"/summary"_s).body;
    QVERIFY(caller.world.switches.set(u"couponShownAs", u"reductions"));
    const QJsonValue reduced = caller.signedCall(get, cart + u"/summary"_s).body;
    QCOMPARE(reduced[u"prices"][u"withTax"], asLine[u"prices"][u"withTax"]); // the same money either way
    QCOMPARE(reduced[u"prices"][u"withoutTax"][u"text"].toString(), u"21.58 €"_s);
    QCOMPARE(reduced[u"prices"][u"reduction"][u"text"].toString(), u"5.39 €"_s);
    QCOMPARE(reduced[u"prices"][u"originalWithoutTax"][u"text"].toString(), u"26.97 €"_s);
    QCOMPARE(asLine[u"prices"][u"reduction"][u"text"].toString(), u"0.00 €"_s);
    qint64 sum = 0;
    for (const QJsonValue &line : reduced[u"details"].toArray()) {
        QVERIFY(line[u"detailType"].toString() != u"VOUCHER"_s);
        sum += line[u"reductionTotalPrice"][u"priceInUcents"].toInteger();
        QCOMPARE(line[u"totalPrice"][u"priceInUcents"].toInteger() + line[u"reductionTotalPrice"][u"priceInUcents"].toInteger(),
                 line[u"originalTotalPrice"][u"priceInUcents"].toInteger());
        for (const QJsonValue &reduction : line[u"reductions"].toArray()) {
            QCOMPARE(reduction[u"context"].toString(), u"voucher"_s);
            QCOMPARE(reduction[u"type"].toString(), u"percentage"_s);
            QCOMPARE(reduction[u"value"][u"value"].toDouble(), 20.0);
        }
    }
    QCOMPARE(sum, 539'000'000);
}

void TestCartSwitches::theKeyOfTheNameServers()
{
    DirectCaller caller;
    sandbox::Domain &domain = caller.world.accounts.begin()->second.domains[u"exemple.fr"_s];
    domain.name = u"exemple.fr"_s;
    domain.nameServerType = u"external"_s;
    const QString path = u"/domain/exemple.fr/nameServers/update"_s;
    const QJsonArray hosts{QJsonObject{{u"host"_s, u"ns1.example.org"_s}}, QJsonObject{{u"host"_s, u"ns2.example.org"_s}}};
    QCOMPARE(statusOf(caller.signedCall(post, path, QJsonObject{{u"nameServer"_s, hosts}})), 400);
    QVERIFY(caller.world.switches.set(u"nameServersKey", u"nameServer"));
    QCOMPARE(statusOf(caller.signedCall(post, path, QJsonObject{{u"nameServers"_s, hosts}})), 400);
    QCOMPARE(statusOf(caller.signedCall(post, path, QJsonObject{{u"nameServer"_s, hosts}})), 200);
}

void TestCartSwitches::tasksBeforeTheDelivery()
{
    DirectCaller caller;
    sandbox::Task &task = caller.world.accounts.begin()->second.tasks[7];
    task.id = 7;
    task.name.domain = u"exemple.fr"_s;
    task.creation = task.todo = task.lastUpdate = caller.now;
    QCOMPARE(statusOf(caller.signedCall(get, u"/domain/exemple.fr/task"_s)), 404);
    QCOMPARE(statusOf(caller.signedCall(get, u"/domain/exemple.fr/task/7"_s)), 404);
    QVERIFY(caller.world.switches.set(u"tasksBeforeDelivery", u"yes"));
    QCOMPARE(caller.signedCall(get, u"/domain/exemple.fr/task"_s).body.toArray(), QJsonArray{7});
    QCOMPARE(caller.signedCall(get, u"/domain/exemple.fr/task/7"_s).body[u"function"].toString(), u"DomainCreate"_s);
    QCOMPARE(statusOf(caller.signedCall(get, u"/domain/exemple.fr"_s)), 404);
}

QTEST_GUILESS_MAIN(TestCartSwitches)
#include "test_cartswitches.moc"
