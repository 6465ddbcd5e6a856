// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

namespace {

const QString domain = u"/domain/exemple.fr"_s;

} // namespace

/// What can be ordered for a name that the account holds.
class TestServiceOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theOwnerChangesByAnOrder();
    void anOwnerAgainstTheRulesIsRefused();
    void whatIsThereIsNotOfferedAgain();
    void optionsNeedACartThatIsOpen();

private:
    /// Pushes the clock forward until no task is under way that was not planned for later.
    void settle();

    // So slow that nothing moves by itself during a test: only settle() lets time pass.
    SandboxProcess m_sandbox{{u"--speed"_s, u"0.02"_s}};
    std::unique_ptr<SignedClient> m_client;
    std::unique_ptr<Shopper> m_shopper;
};

void TestServiceOptions::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestServiceOptions::init()
{
    m_client = std::make_unique<SignedClient>(m_sandbox);
    m_shopper = std::make_unique<Shopper>(*m_client);
    const qint64 order = m_shopper->order(u"exemple.fr"_s);
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    settle();
    QCOMPARE(m_client->get(domain).status, 200);
}

void TestServiceOptions::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestServiceOptions::settle()
{
    constexpr std::chrono::seconds twoStages(200); // a stage of 2 s, at that speed
    QVERIFY(m_sandbox.advanceClock(twoStages));
    m_client->clockOffset += twoStages.count();
}

void TestServiceOptions::theOwnerChangesByAnOrder()
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

void TestServiceOptions::anOwnerAgainstTheRulesIsRefused()
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

void TestServiceOptions::whatIsThereIsNotOfferedAgain()
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

void TestServiceOptions::optionsNeedACartThatIsOpen()
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

QTEST_GUILESS_MAIN(TestServiceOptions)
#include "test_serviceoptions.moc"
