// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

namespace {

const QString domain = u"/domain/exemple.fr"_s;

QJsonArray hosts(const QStringList &names)
{
    QJsonArray list;
    for (const QString &name : names)
        list.append(QJsonObject{{u"host"_s, name}});
    return list;
}

} // namespace

/// Names that the account holds, and what can be ordered for them.
class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aNameThatIsNotHeldHasNoRoutes();
    void theTransferLockTakesAWhile();
    void nameServersChangeOnlyWhileExternal();
    void nameServersAreAddedRemovedAndReplaced();
    void tooFewNameServersAreRefused();
    void aChangeThatWaitsCanBeCancelled();
    void goingBackToHostedIsATask();
    void renewalIsSetInServiceInfos();
    void tasksAreThoseOfTheName();
    void theOwnerChangesByAnOrder();
    void anOwnerAgainstTheRulesIsRefused();
    void whatIsThereIsNotOfferedAgain();
    void optionsNeedACartThatIsOpen();

private:
    /// The hosts that answer, sorted.
    QStringList servers();
    /// The server of that host, as …/nameServer/{id} shows it.
    QJsonValue server(const QString &host);
    /// Pushes the clock forward until no task is under way that was not planned for later.
    void settle();
    void goExternal();

    // So slow that nothing moves by itself during a test: only settle() lets time pass.
    SandboxProcess m_sandbox{{u"--speed"_s, u"0.02"_s}};
    std::unique_ptr<SignedClient> m_client;
    std::unique_ptr<Shopper> m_shopper;
};

void TestServices::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestServices::init()
{
    m_client = std::make_unique<SignedClient>(m_sandbox);
    m_shopper = std::make_unique<Shopper>(*m_client);
    const qint64 order = m_shopper->order(u"exemple.fr"_s);
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    settle();
    QCOMPARE(m_client->get(domain).status, 200);
}

void TestServices::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

QStringList TestServices::servers()
{
    QStringList list;
    for (const QJsonValue &each : m_client->get(domain).body[u"nameServers"].toArray())
        list.append(each[u"nameServer"].toString());
    list.sort();
    return list;
}

QJsonValue TestServices::server(const QString &host)
{
    for (const QJsonValue &id : m_client->get(domain + u"/nameServer"_s).body.toArray()) {
        const Reply reply = m_client->get(domain + u"/nameServer/%1"_s.arg(id.toInteger()));
        if (reply.body[u"host"].toString() == host)
            return reply.body;
    }
    return {};
}

void TestServices::settle()
{
    constexpr std::chrono::seconds twoStages(200); // a stage of 2 s, at that speed
    QVERIFY(m_sandbox.advanceClock(twoStages));
    m_client->clockOffset += twoStages.count();
}

void TestServices::goExternal()
{
    const Reply reply = m_client->put(domain, QJsonObject{{u"nameServerType"_s, u"external"_s}});
    QCOMPARE(reply.body[u"nameServerType"].toString(), u"external"_s);
}

void TestServices::aNameThatIsNotHeldHasNoRoutes()
{
    for (const QString &path : {u""_s, u"/nameServer"_s, u"/nameServer/1"_s, u"/serviceInfos"_s, u"/task"_s, u"/task/1"_s}) {
        const Reply reply = m_client->get(u"/domain/autre.fr"_s + path);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.message(), u"This service does not exist"_s);
    }
    QCOMPARE(m_client->get(domain + u"/nameServer/1"_s).status, 404);
    QCOMPARE(m_client->get(domain + u"/task/1"_s).status, 404);
    QCOMPARE(m_client->get(u"/order/cartServiceOption/domain/autre.fr"_s).status, 404);
    QCOMPARE(m_client->get(u"/order/cartServiceOption/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
    QCOMPARE(m_client->get(u"/order/cartServiceOption/domain?whoisOwner=1"_s).body.toArray(), QJsonArray());
}

void TestServices::theTransferLockTakesAWhile()
{
    const auto lock = [this] { return m_client->get(domain).body[u"transferLockStatus"].toString(); };
    const auto set = [this](const QString &value) {
        return m_client->put(domain, QJsonObject{{u"transferLockStatus"_s, value}});
    };
    QCOMPARE(lock(), u"locked"_s);
    QCOMPARE(set(u"unlocked"_s).body[u"transferLockStatus"].toString(), u"unlocking"_s);
    const Reply busy = set(u"locked"_s);
    QCOMPARE(busy.status, 403);
    QCOMPARE(busy.code(), u"Client::Forbidden::Busy"_s);
    settle();
    QCOMPARE(lock(), u"unlocked"_s);
    QCOMPARE(set(u"unlocked"_s).body[u"transferLockStatus"].toString(), u"unlocked"_s);
    QCOMPARE(set(u"locked"_s).body[u"transferLockStatus"].toString(), u"locking"_s);
    settle();
    QCOMPARE(lock(), u"locked"_s);
    QCOMPARE(set(u"unlocking"_s).status, 400);
    QCOMPARE(m_client->get(domain + u"/task?function=Lock"_s).body.toArray().size(), 1);
    QCOMPARE(m_client->get(domain + u"/task?function=Unlock"_s).body.toArray().size(), 1);
}

void TestServices::nameServersChangeOnlyWhileExternal()
{
    const Reply refused = m_client->post(domain + u"/nameServers/update"_s,
                                         QJsonObject{{u"nameServers"_s, hosts({u"ns1.example.org"_s, u"ns2.example.org"_s})}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(servers(), QStringList({u"dns104.ovh.net"_s, u"ns104.ovh.net"_s}));
    QCOMPARE(m_client->put(domain, QJsonObject{{u"nameServerType"_s, u"parking"_s}}).status, 400);
}

void TestServices::nameServersAreAddedRemovedAndReplaced()
{
    goExternal();
    const Reply added = m_client->post(domain + u"/nameServer"_s,
                                       QJsonObject{{u"nameServer"_s, hosts({u"panne.example.org"_s})}});
    QCOMPARE(added.body[u"function"].toString(), u"DomainDnsUpdate"_s);
    QCOMPARE(added.body[u"status"].toString(), u"todo"_s);
    QCOMPARE(added.body[u"canCancel"].toBool(), true);
    QCOMPARE(server(u"panne.example.org"_s)[u"isUsed"].toBool(true), false);
    QCOMPARE(servers().size(), 2);
    const Reply busy = m_client->post(domain + u"/nameServer"_s,
                                      QJsonObject{{u"nameServer"_s, hosts({u"ns3.example.org"_s})}});
    QCOMPARE(busy.code(), u"Client::Forbidden::Busy"_s);
    settle();
    QCOMPARE(servers(), QStringList({u"dns104.ovh.net"_s, u"ns104.ovh.net"_s, u"panne.example.org"_s}));
    const qint64 id = server(u"panne.example.org"_s)[u"id"].toInteger();
    const QJsonValue status = m_client->get(domain + u"/nameServer/%1/status"_s.arg(id)).body;
    QCOMPARE(status[u"state"].toString(), u"ko"_s);
    QCOMPARE(status[u"type"].toString(), u"external"_s);
    QVERIFY(status[u"usedSince"].isString());

    QCOMPARE(m_client->del(domain + u"/nameServer/%1"_s.arg(id)).body[u"function"].toString(), u"DomainDnsUpdate"_s);
    QCOMPARE(server(u"panne.example.org"_s)[u"toDelete"].toBool(), true);
    settle();
    QCOMPARE(servers().size(), 2);
    QVERIFY(server(u"panne.example.org"_s).isNull());

    const qint64 kept = server(u"ns104.ovh.net"_s)[u"id"].toInteger();
    const QJsonArray wanted{QJsonObject{{u"host"_s, u"ns104.ovh.net"_s}},
                            QJsonObject{{u"host"_s, u"ns1.exemple.fr"_s}, {u"ip"_s, u"2001:db8::1"_s}}};
    QCOMPARE(m_client->post(domain + u"/nameServers/update"_s, QJsonObject{{u"nameServers"_s, wanted}}).status, 200);
    settle();
    QCOMPARE(servers(), QStringList({u"ns1.exemple.fr"_s, u"ns104.ovh.net"_s}));
    QCOMPARE(server(u"ns104.ovh.net"_s)[u"id"].toInteger(), kept);
    QCOMPARE(m_client->get(domain).body[u"nameServers"][1][u"ipv6"].toString(), u"2001:db8::1"_s);
}

void TestServices::tooFewNameServersAreRefused()
{
    goExternal();
    const auto update = [this](const QJsonValue &list) {
        return m_client->post(domain + u"/nameServers/update"_s, QJsonObject{{u"nameServers"_s, list}}).status;
    };
    QCOMPARE(update(QJsonValue()), 400);
    QCOMPARE(update(hosts({u"ns1.example.org"_s})), 400);
    QCOMPARE(update(hosts({u"ns1.example.org"_s, u"ns1.example.org"_s})), 400);
    QCOMPARE(update(hosts({u"ns1.example.org"_s, u"not a host"_s})), 400);
    QCOMPARE(update(QJsonArray{QJsonObject{{u"host"_s, u"ns1.example.org"_s}, {u"ip"_s, u"300.1.1.1"_s}},
                               QJsonObject{{u"host"_s, u"ns2.example.org"_s}}}),
             400);
    QStringList many;
    for (int i = 1; i <= 14; ++i)
        many.append(u"ns%1.example.org"_s.arg(i));
    QCOMPARE(update(hosts(many)), 400);
    const qint64 id = server(u"ns104.ovh.net"_s)[u"id"].toInteger();
    QCOMPARE(m_client->del(domain + u"/nameServer/%1"_s.arg(id)).status, 400);
    QCOMPARE(server(u"ns104.ovh.net"_s)[u"toDelete"].toBool(true), false);
    QCOMPARE(m_client->get(domain + u"/nameServer"_s).body.toArray().size(), 2);
    QCOMPARE(m_client->get(domain + u"/task?function=DomainDnsUpdate"_s).body.toArray(), QJsonArray());
}

void TestServices::aChangeThatWaitsCanBeCancelled()
{
    goExternal();
    const QJsonObject body{{u"nameServers"_s, hosts({u"ns1.example.org"_s, u"ns2.example.org"_s})}};
    const Reply task = m_client->post(domain + u"/nameServers/update"_s, body);
    const QString path = domain + u"/task/%1"_s.arg(task.body[u"id"].toInteger());
    QCOMPARE(m_client->post(path + u"/relaunch"_s).status, 400);
    QCOMPARE(m_client->post(path + u"/cancel"_s).status, 200);
    QCOMPARE(m_client->get(path).body[u"status"].toString(), u"cancelled"_s);
    QCOMPARE(m_client->post(path + u"/cancel"_s).status, 400);
    settle();
    QCOMPARE(servers(), QStringList({u"dns104.ovh.net"_s, u"ns104.ovh.net"_s}));
    QCOMPARE(m_client->get(domain + u"/nameServer"_s).body.toArray().size(), 2);
}

void TestServices::goingBackToHostedIsATask()
{
    goExternal();
    const QJsonObject body{{u"nameServers"_s, hosts({u"ns1.example.org"_s, u"ns2.example.org"_s})}};
    QCOMPARE(m_client->post(domain + u"/nameServers/update"_s, body).status, 200);
    QCOMPARE(m_client->put(domain, QJsonObject{{u"nameServerType"_s, u"hosted"_s}}).code(),
             u"Client::Forbidden::Busy"_s);
    settle();
    const Reply back = m_client->put(domain, QJsonObject{{u"nameServerType"_s, u"hosted"_s}});
    QCOMPARE(back.body[u"nameServerType"].toString(), u"external"_s); // until the task is done
    settle();
    QCOMPARE(m_client->get(domain).body[u"nameServerType"].toString(), u"hosted"_s);
    QCOMPARE(servers(), QStringList({u"dns104.ovh.net"_s, u"ns104.ovh.net"_s}));
}

void TestServices::renewalIsSetInServiceInfos()
{
    const QString path = domain + u"/serviceInfos"_s;
    const QJsonValue infos = m_client->get(path).body;
    QCOMPARE(infos[u"domain"].toString(), u"exemple.fr"_s);
    QCOMPARE(infos[u"status"].toString(), u"ok"_s);
    QCOMPARE(infos[u"possibleRenewPeriod"].toArray().first().toInt(), 12);
    const auto set = [&](const QJsonObject &renew) {
        return m_client->put(path, QJsonObject{{u"renew"_s, renew}}).status;
    };
    const auto state = [this] { return m_client->get(domain).body[u"renewalState"].toString(); };
    QCOMPARE(state(), u"automatic_renew"_s);
    QCOMPARE(set({{u"automatic"_s, false}, {u"period"_s, 24}}), 200);
    QCOMPARE(state(), u"manual_renew"_s);
    QCOMPARE(m_client->get(path).body[u"renew"][u"period"].toInt(), 24);
    QCOMPARE(m_client->get(path).body[u"renewalType"].toString(), u"manual"_s);
    QCOMPARE(set({{u"deleteAtExpiration"_s, true}}), 200);
    QCOMPARE(state(), u"cancellation_requested"_s);
    QCOMPARE(set({{u"period"_s, 13}}), 400);
    QCOMPARE(set({{u"period"_s, 1200}}), 400);
    QCOMPARE(set({{u"forced"_s, true}}), 400);
    QCOMPARE(set({{u"automatic"_s, u"yes"_s}}), 400);
    QCOMPARE(m_client->put(path, QJsonObject{{u"renew"_s, u"yes"_s}}).status, 400);
    constexpr std::chrono::hours year(24 * 366);
    QVERIFY(m_sandbox.advanceClock(year));
    m_client->clockOffset += std::chrono::seconds(year).count();
    QCOMPARE(m_client->get(path).body[u"status"].toString(), u"expired"_s);
    QCOMPARE(m_client->get(domain).body[u"state"].toString(), u"expired"_s);
}

void TestServices::tasksAreThoseOfTheName()
{
    goExternal();
    const QJsonObject body{{u"nameServers"_s, hosts({u"ns1.example.org"_s, u"ns2.example.org"_s})}};
    const QJsonValue update = m_client->post(domain + u"/nameServers/update"_s, body).body[u"id"];
    settle();
    const QJsonArray all = m_client->get(domain + u"/task"_s).body.toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.contains(update));
    QCOMPARE(m_client->get(u"/me/task/domain"_s).body.toArray(), all);
    QCOMPARE(m_client->get(domain + u"/task?function=DnsUpdate"_s).body.toArray(), QJsonArray{update});
    QCOMPARE(m_client->get(domain + u"/task?status=error"_s).body.toArray(), QJsonArray());
    QCOMPARE(m_client->get(domain + u"/task/%1"_s.arg(update.toInteger())).body[u"doneDate"].isString(), true);
    // A task of another name is not under this one.
    const qint64 other = m_shopper->order(u"transfert.fr"_s);
    QCOMPARE(m_shopper->pay(other, m_shopper->method(u"4242"_s)).status, 200);
    const qint64 task = m_shopper->task(u"transfert.fr"_s)[u"id"].toInteger();
    QVERIFY(task != 0);
    QCOMPARE(m_client->get(domain + u"/task/%1"_s.arg(task)).status, 404);
    QCOMPARE(m_client->get(u"/domain/transfert.fr/task"_s).status, 404);
}

void TestServices::theOwnerChangesByAnOrder()
{
    const QJsonValue before = m_client->get(domain).body[u"whoisOwner"];
    const QJsonArray offered = m_client->get(u"/order/cartServiceOption/domain/exemple.fr"_s).body.toArray();
    QCOMPARE(offered[0][u"planCode"].toString(), u"fr-trade"_s);
    QCOMPARE(offered[0][u"family"].toString(), u"trade"_s);
    QCOMPARE(offered[0][u"productType"].toString(), u"delivery"_s);
    QCOMPARE(offered[0][u"prices"][0][u"duration"].toString(), u"P0D"_s);
    QCOMPARE(offered[0][u"prices"][0][u"pricingMode"].toString(), u"create-default"_s);

    const QString cart = m_shopper->newCart();
    // The guide says P0Y where the price says P0D: both mean the same.
    const Reply item = m_client->post(u"/order/cartServiceOption/domain/exemple.fr"_s,
                                      QJsonObject{{u"cartId"_s, cart.section(u'/', 3)},
                                                  {u"duration"_s, u"P0Y"_s},
                                                  {u"planCode"_s, u"fr-trade"_s},
                                                  {u"pricingMode"_s, u"create-default"_s},
                                                  {u"quantity"_s, 1}});
    QCOMPARE(item.status, 200);
    QVERIFY(item.body[u"parentItemId"].isNull());
    const QString path = cart + u"/item/%1"_s.arg(item.body[u"itemId"].toInteger());
    QCOMPARE(m_client->get(path + u"/requiredConfiguration"_s).body[0][u"label"].toString(), u"OWNER_CONTACT"_s);
    QCOMPARE(m_client->get(cart + u"/checkout"_s).message(), u"Custom field OWNER_CONTACT is mandatory for product fr-trade"_s);
    const Reply contact = m_client->post(u"/me/contact"_s, QJsonDocument::fromJson(
        R"({"address":{"city":"Brest","country":"FR","line1":"1 quai des Exemples","zip":"29200"},
            "email":"dominique@example.org","firstName":"Dominique","lastName":"Petit","language":"fr_FR",
            "legalForm":"individual","phone":"+33.298000000"})").object());
    QCOMPARE(contact.status, 200);
    QVERIFY(m_shopper->configure(path, u"OWNER_CONTACT"_s, u"/me/contact/%1"_s.arg(contact.body[u"id"].toInteger())));
    const Reply dryRun = m_client->get(cart + u"/checkout"_s);
    QCOMPARE(dryRun.status, 200);
    QCOMPARE(dryRun.body[u"details"].toArray().size(), 1);
    QCOMPARE(dryRun.body[u"details"][0][u"description"].toString(), u"exemple.fr - Changement de propriétaire .fr"_s);

    const qint64 order = m_shopper->checkout(cart);
    QCOMPARE(m_client->post(u"/me/order/%1/payWithRegisteredPaymentMean"_s.arg(order),
                            QJsonObject{{u"paymentMean"_s, u"fidelityAccount"_s}}).status, 200);
    const QJsonArray tasks = m_client->get(domain + u"/task?function=DomainTrade"_s).body.toArray();
    QCOMPARE(tasks.size(), 1);
    const QString task = domain + u"/task/%1"_s.arg(tasks[0].toInteger());
    settle();
    QCOMPARE(m_client->get(task).body[u"canAccelerate"].toBool(), true); // it waits for both owners
    QCOMPARE(m_client->get(domain).body[u"whoisOwner"], before);
    QCOMPARE(m_client->post(task + u"/accelerate"_s).status, 200);
    settle();
    QCOMPARE(m_client->get(task).body[u"status"].toString(), u"done"_s);
    const QString owner = m_client->get(domain).body[u"whoisOwner"].toString();
    QVERIFY(owner != before.toString());
    QVERIFY(owner != QString::number(contact.body[u"id"].toInteger())); // every name has one of its own
    QCOMPARE(m_client->get(u"/domain/contact/"_s + owner).body[u"lastName"].toString(), u"Petit"_s);
}

void TestServices::anOwnerAgainstTheRulesIsRefused()
{
    const QString cart = m_shopper->newCart();
    const Reply item = m_client->post(u"/order/cartServiceOption/domain/exemple.fr"_s,
                                      QJsonObject{{u"cartId"_s, cart.section(u'/', 3)},
                                                  {u"duration"_s, u"P0D"_s},
                                                  {u"planCode"_s, u"fr-trade"_s},
                                                  {u"pricingMode"_s, u"create-default"_s},
                                                  {u"quantity"_s, 1}});
    const QString path = cart + u"/item/%1"_s.arg(item.body[u"itemId"].toInteger());
    const Reply contact = m_client->post(u"/domain/contact"_s, QJsonObject{{u"firstName"_s, u"Dominique"_s}});
    QVERIFY(m_shopper->configure(path, u"OWNER_CONTACT"_s,
                                 u"/domain/contact/%1"_s.arg(contact.body[u"id"].toInteger())));
    QCOMPARE(m_client->get(cart + u"/checkout"_s).code(), u"Client::BadRequest::DOMDOCRuleNotRespected"_s);
}

void TestServices::whatIsThereIsNotOfferedAgain()
{
    const QString path = u"/order/cartServiceOption/domain/exemple.fr"_s;
    const auto offered = [&] {
        QStringList codes;
        for (const QJsonValue &each : m_client->get(path).body.toArray())
            codes.append(each[u"planCode"].toString());
        return codes;
    };
    // The name came with its zone.
    QCOMPARE(offered(), QStringList({u"fr-trade"_s, u"dnssec"_s, u"anycast"_s, u"start10m"_s}));
    const QString cart = m_shopper->newCart();
    const auto add = [&](const QString &code) {
        return m_client->post(path, QJsonObject{{u"cartId"_s, cart.section(u'/', 3)},
                                                {u"duration"_s, u"P1Y"_s},
                                                {u"planCode"_s, code},
                                                {u"pricingMode"_s, u"default"_s},
                                                {u"quantity"_s, 1}});
    };
    QCOMPARE(add(u"zone"_s).message(), u"Plan code not found: zone"_s);
    QCOMPARE(add(u"com-trade"_s).status, 400);
    QCOMPARE(add(u"start10m"_s).status, 200);
    QCOMPARE(add(u"start10m"_s).status, 400);
    QCOMPARE(add(u"anycast"_s).status, 200);
    const qint64 order = m_shopper->checkout(cart);
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    settle();
    QCOMPARE(offered(), QStringList({u"fr-trade"_s, u"dnssec"_s}));
    QCOMPARE(m_client->get(domain).body[u"nameServerType"].toString(), u"anycast"_s);
}

void TestServices::optionsNeedACartThatIsOpen()
{
    const auto add = [this](const QString &cartId) {
        return m_client->post(u"/order/cartServiceOption/domain/exemple.fr"_s,
                              QJsonObject{{u"cartId"_s, cartId},
                                          {u"duration"_s, u"P1Y"_s},
                                          {u"planCode"_s, u"start10m"_s},
                                          {u"pricingMode"_s, u"default"_s},
                                          {u"quantity"_s, 1}});
    };
    QCOMPARE(add(u"c87b5e9d-f586-4456-9f56-1709f40e7b1d"_s).status, 404);
    const QString cart = m_shopper->newCart();
    QVERIFY(m_shopper->configure(m_shopper->add(cart, u"autre.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(m_shopper->checkout(cart) != 0);
    QCOMPARE(add(cart.section(u'/', 3)).status, 403);
    QCOMPARE(m_client->post(u"/order/cartServiceOption/domain/exemple.fr"_s, QJsonObject()).status, 400);
}

QTEST_GUILESS_MAIN(TestServices)
#include "test_services.moc"
