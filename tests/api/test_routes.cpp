// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/authroutes.h"
#include "api/awaiting.h"
#include "api/cartroutes.h"
#include "api/contactroutes.h"
#include "api/meroutes.h"
#include "api/orderroutes.h"
#include "support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using base::Period;
using support::RawRequest;
using support::RawServer;

namespace {

using Run = std::function<bool(Client &)>;

const QByteArray price = R"({"currencyCode":"EUR","text":"1 €","value":1})"_ba;
const QByteArray summary = R"({"contracts":[],"details":[],"prices":{"withTax":)" + price + R"(,"withoutTax":)" + price
    + R"(,"tax":)" + price + "}}";

} // namespace

/// Method, path, query and body of every route, as they reach the server.
class TestRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reachTheServerAsDocumented_data();
    void reachTheServerAsDocumented();
    void aListKeepsItsOrderAndSkipsWhatIsGone();
    void aListFailsWithItsFirstOtherError();
    void aListMayBeEmptyAndHasALimit();
    void aReadThatLacksItsModelIsUnreadable();
    void aPostThatLacksItsModelIsARiddle();
    void theTimeIsRead();

private:
    [[nodiscard]] std::unique_ptr<Client> client() const;

    std::unique_ptr<RawServer> m_server;
};

void TestRoutes::init()
{
    m_server = std::make_unique<RawServer>();
}

std::unique_ptr<Client> TestRoutes::client() const
{
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), api::quickOptions());
}

void TestRoutes::reachTheServerAsDocumented_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const QByteArray &request, const QByteArray &body, const QByteArray &answer, const Run &run) {
        QTest::newRow(request.constData()) << run << request << body << answer;
    };
    const QString id = u"c-1"_s;

    row("POST /auth/credential", R"({"accessRules":[{"method":"GET","path":"/me"}],"redirection":"https://example.org/done"})",
        R"({"consumerKey":"x","state":"pendingValidation","validationUrl":"https://eu.api.ovh.com/auth/?credentialToken=t"})",
        [](Client &c) { return awaited(api::requestCredential(c, {{u"GET"_s, u"/me"_s}}, QUrl(u"https://example.org/done"_s))).has_value(); });
    row("GET /auth/currentCredential", {}, R"({"status":"validated"})",
        [](Client &c) { return awaited(api::readCurrentCredential(c)).has_value(); });
    row("GET /auth/details", {}, R"({"account":"ab12345-ovh"})", [](Client &c) { return awaited(api::readAuthDetails(c)).has_value(); });
    row("POST /auth/logout", "{}", {}, [](Client &c) { return awaited(api::logOut(c)).has_value(); });

    row("POST /order/cart", R"({"description":"tag","ovhSubsidiary":"FR"})", R"({"cartId":"c-1"})",
        [](Client &c) { return awaited(api::createCart(c, {u"FR"_s, u"tag"_s, {}})).has_value(); });
    row("GET /order/cart?description=my%20tag%2F1", {}, R"(["c-1"])",
        [](Client &c) { return awaited(api::listCarts(c, u"my tag/1"_s)) == QStringList(u"c-1"_s); });
    row("GET /order/cart", {}, "[]", [](Client &c) { return awaited(api::listCarts(c)).has_value(); });
    row("GET /order/cart/c-1", {}, R"({"cartId":"c-1"})", [id](Client &c) { return awaited(api::readCart(c, id)).has_value(); });
    row("PUT /order/cart/c-1", R"({"description":"d"})", R"({"cartId":"c-1"})",
        [id](Client &c) { return awaited(api::updateCart(c, id, u"d"_s)).has_value(); });
    row("DELETE /order/cart/c-1", {}, {}, [id](Client &c) { return awaited(api::deleteCart(c, id)).has_value(); });
    row("POST /order/cart/c-1/assign", "{}", "null", [id](Client &c) { return awaited(api::assignCart(c, id)).has_value(); });
    row("GET /order/cart/c-1/domain?domain=xn--caf-dma.fr", {}, R"([{"action":"create"}])",
        [id](Client &c) { return awaited(api::readOffers(c, id, u"xn--caf-dma.fr"_s)).has_value(); });
    row("POST /order/cart/c-1/domain", R"({"domain":"example.fr","duration":"P2Y","pricingMode":"create-default","quantity":1})",
        R"({"itemId":7})", [id](Client &c) {
            return awaited(api::addDomain(c, id, {u"example.fr"_s, Period::ofYears(2), {}, {}, u"create-default"_s, 1})).has_value();
        });
    row("GET /order/cart/c-1/domain/options?domain=example.fr", {},
        R"([{"planCode":"dnssec","family":"dnssec","exclusive":true,"prices":[
            {"capacities":["installation"],"duration":"P0D","pricingMode":"default"},
            {"capacities":["renew"],"duration":"P1Y","pricingMode":"yearly","priceInUcents":120000000}]},
           {"planCode":"bare"}])",
        [id](Client &c) {
            const auto options = awaited(api::readDomainOptions(c, id, u"example.fr"_s));
            return options && options->size() == 2 && options->first().exclusive
                && options->first().pricing()->pricingMode == u"yearly"_s && options->last().pricing() == nullptr;
        });
    row("POST /order/cart/c-1/domain/options",
        R"({"duration":"P1Y","itemId":7,"planCode":"dnssec","pricingMode":"default","quantity":1})",
        R"({"itemId":9,"parentItemId":7})", [id](Client &c) {
            const auto item = awaited(api::addDomainOption(c, id, {7, u"dnssec"_s, u"P1Y"_s, u"default"_s, 1}));
            return item && item->parentItemId == 7;
        });
    row("GET /order/cart/c-1/item", {}, "[7]", [id](Client &c) { return awaited(api::listItems(c, id)) == QList<qint64>{7}; });
    row("GET /order/cart/c-1/item/7", {}, R"({"itemId":7})", [id](Client &c) { return awaited(api::readItem(c, id, 7)).has_value(); });
    row("PUT /order/cart/c-1/item/7", R"({"duration":"P1Y"})", R"({"itemId":7})",
        [id](Client &c) { return awaited(api::updateItem(c, id, 7, Period::ofYears(1))).has_value(); });
    row("DELETE /order/cart/c-1/item/7", {}, {}, [id](Client &c) { return awaited(api::deleteItem(c, id, 7)).has_value(); });
    row("GET /order/cart/c-1/item/7/requiredConfiguration", {}, R"([{"label":"DNS","type":"String"}])",
        [id](Client &c) { return awaited(api::readRequirements(c, id, 7)).has_value(); });
    row("GET /order/cart/c-1/item/7/configuration?label=OWNER_CONTACT", {}, "[8]",
        [id](Client &c) { return awaited(api::listConfigurations(c, id, 7, u"OWNER_CONTACT"_s)) == QList<qint64>{8}; });
    row("GET /order/cart/c-1/item/7/configuration/8", {}, R"({"id":8})",
        [id](Client &c) { return awaited(api::readConfiguration(c, id, 7, 8)).has_value(); });
    row("POST /order/cart/c-1/item/7/configuration", R"({"label":"DNS","value":"a;b"})", R"({"id":8})",
        [id](Client &c) { return awaited(api::addConfiguration(c, id, 7, u"DNS"_s, u"a;b"_s)).has_value(); });
    row("DELETE /order/cart/c-1/item/7/configuration/8", {}, {},
        [id](Client &c) { return awaited(api::deleteConfiguration(c, id, 7, 8)).has_value(); });
    row("GET /order/cart/c-1/summary", {}, summary, [id](Client &c) { return awaited(api::readSummary(c, id)).has_value(); });
    row("GET /order/cart/c-1/checkout", {}, summary, [id](Client &c) { return awaited(api::dryRun(c, id)).has_value(); });
    row("POST /order/cart/c-1/checkout", R"({"autoPayWithPreferredPaymentMethod":false,"waiveRetractationPeriod":true})",
        R"({"orderId":9})", [id](Client &c) { return awaited(api::checkOut(c, id, {false, true}))->orderId == 9; });

    const QDateTime from(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    row("GET /me/order?date.from=2026-01-02T03%3A04%3A05%2B00%3A00", {}, "[9]",
        [from](Client &c) { return awaited(api::listOrders(c, from)) == QList<qint64>{9}; });
    row("GET /me/order/9", {}, R"({"orderId":9})", [](Client &c) { return awaited(api::readOrder(c, 9)).has_value(); });
    row("GET /me/order/9/status", {}, R"("notPaid")", [](Client &c) { return awaited(api::readOrderStatus(c, 9)) == u"notPaid"_s; });
    row("GET /me/order/9/followUp", {}, R"([{"step":"VALIDATING"}])", [](Client &c) { return awaited(api::readFollowUp(c, 9)).has_value(); });
    row("GET /me/order/9/payment", {}, R"({"paymentDate":"2026-11-20T10:01:00+01:00","paymentType":"creditCard"})",
        [](Client &c) { return awaited(api::readOrderPayment(c, 9))->isMade(); });
    row("GET /me/payment/transaction?status=READY", {}, "[]",
        [](Client &c) { return awaited(api::readTransactions(c, u"READY"_s)).has_value(); });
    row("GET /me/order/9/paymentMethods", {}, R"({"registered":[1]})",
        [](Client &c) { return awaited(api::readOrderPaymentMethods(c, 9))->registered == QList<qint64>{1}; });
    row("GET /me/order/9/availableRegisteredPaymentMean", {}, R"([{"paymentMean":"bankAccount"}])",
        [](Client &c) { return awaited(api::readAvailablePaymentMeans(c, 9)) == QStringList(u"bankAccount"_s); });
    row("GET /me/payment/method/1", {}, R"({"paymentMethodId":1})", [](Client &c) { return awaited(api::readPaymentMethod(c, 1)).has_value(); });
    row("POST /me/order/9/pay", R"({"paymentMethod":{"id":1}})", {}, [](Client &c) { return awaited(api::payOrder(c, 9, 1)).has_value(); });
    row("POST /me/order/9/payWithRegisteredPaymentMean", R"({"paymentMean":"bankAccount","paymentMeanId":1})", {},
        [](Client &c) { return awaited(api::payOrderWithMean(c, 9, u"bankAccount"_s, 1)).has_value(); });
    row("POST /me/order/10/payWithRegisteredPaymentMean", R"({"paymentMean":"fidelityAccount"})", "null",
        [](Client &c) { return awaited(api::payOrderWithMean(c, 10, u"fidelityAccount"_s)).has_value(); });

    api::Contact contact;
    contact.firstName = u"Ada"_s;
    row("GET /me", {}, R"({"nichandle":"ab12345-ovh"})", [](Client &c) { return awaited(api::readAccount(c)).has_value(); });
    row("GET /me/contact/1", {}, R"({"id":1})", [](Client &c) { return awaited(api::readAccountContact(c, 1)).has_value(); });
    row("POST /me/contact", R"({"firstName":"Ada"})", R"({"id":1})",
        [contact](Client &c) { return awaited(api::createAccountContact(c, contact)).has_value(); });
    row("GET /me/contact", {}, "[1,2]", [](Client &c) { return awaited(api::listAccountContacts(c)) == QList<qint64>({1, 2}); });
    row("GET /domain/contact", {}, R"([{"id":1},{"id":2}])", [](Client &c) { return awaited(api::readDomainContacts(c))->size() == 2; });
    row("GET /domain/contact/1", {}, R"({"id":1})", [](Client &c) { return awaited(api::readDomainContact(c, 1)).has_value(); });
    row("POST /domain/contact", R"({"firstName":"Ada"})", R"({"id":1})",
        [contact](Client &c) { return awaited(api::createDomainContact(c, contact)).has_value(); });
    api::Contact of = contact;
    of.id = 1;
    of.resource = u"/me/contact"_s;
    row("GET /me/contact/1/fields", {}, R"([{"fieldName":"phone","readOnly":true}])",
        [](Client &c) { return awaited(api::readContactFields(c, 1))->first().readOnly; });
    row("PUT /me/contact/1", R"({"firstName":"Ada"})", R"({"id":1})",
        [of](Client &c) { return awaited(api::updateContact(c, of, {})).has_value(); });
    of.resource = u"/domain/contact"_s;
    row("PUT /domain/contact/1", R"({"firstName":"Ada"})", R"({"id":1})",
        [of](Client &c) { return awaited(api::updateContact(c, of, {})).has_value(); });
    row("GET /domain", {}, R"(["example.fr"])", [](Client &c) { return awaited(api::listDomains(c)) == QStringList(u"example.fr"_s); });
    row("GET /domain/extensions/highlighted?ovhSubsidiary=FR", {}, R"(["fr","com"])",
        [](Client &c) { return awaited(api::readHighlightedExtensions(c, u"FR"_s))->size() == 2; });
    row("GET /me/task/domain/1", {}, R"({"id":1})", [](Client &c) { return awaited(api::readDomainTask(c, 1)).has_value(); });
    row("GET /me/task/domain?domain=example.fr", {}, "[]", [](Client &c) { return awaited(api::readDomainTasks(c, u"example.fr"_s)).has_value(); });
    row("GET /me/contact", {}, "[]", [](Client &c) { return awaited(api::listAccountContacts(c)).has_value(); });
    row("GET /me/payment/method", {}, "[]", [](Client &c) { return awaited(api::readPaymentMethods(c)).has_value(); });
    row("GET /me/paymentMean/creditCard", {}, "[]", [](Client &c) { return awaited(api::readPaymentMeans(c, u"creditCard"_s)).has_value(); });
    row("GET /me/order/9/details", {}, "[]", [](Client &c) { return awaited(api::readOrderDetails(c, 9)).has_value(); });
}

void TestRoutes::reachTheServerAsDocumented()
{
    QFETCH(const Run, run);
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, answer);
    m_server->setHandler([answer](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, answer); });
    const auto client = this->client();
    QVERIFY(run(*client));
    QCOMPARE(m_server->requests().size(), 1);
    const RawRequest &sent = m_server->requests().first();
    QCOMPARE(sent.method + ' ' + sent.target.mid(4), request);
    QCOMPARE(sent.body, body);
    QCOMPARE(sent.headers.contains("x-ovh-signature"_ba), !request.endsWith("/auth/credential"));
}

void TestRoutes::aListKeepsItsOrderAndSkipsWhatIsGone()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/details"))
            RawServer::answer(socket, 200, R"([30,10,"20",40])"_ba);
        else if (request.target.endsWith("/10"))
            RawServer::answer(socket, 404, R"({"message":"gone"})"_ba);
        else
            RawServer::answer(socket, 200, R"({"orderDetailId":)" + request.target.split('/').last() + "}");
    });
    const auto client = this->client();
    const auto details = awaited(api::readOrderDetails(*client, 9));
    QVERIFY(details);
    QList<qint64> ids;
    for (const api::OrderDetail &detail : *details)
        ids.append(detail.orderDetailId);
    QCOMPARE(ids, QList<qint64>({30, 20, 40}));
    QCOMPARE(m_server->requests().at(1).target.left(26), "/1.0/me/order/9/details/30"_ba);
}

void TestRoutes::aListFailsWithItsFirstOtherError()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/creditCard"))
            RawServer::answer(socket, 200, "[1,2,3]"_ba);
        else if (request.target.endsWith("/2"))
            RawServer::answer(socket, 403, R"({"message":"no"})"_ba);
        else
            RawServer::answer(socket, 200, R"({"id":1,"number":"4970"})"_ba);
    });
    const auto client = this->client();
    const auto means = awaited(api::readPaymentMeans(*client, u"creditCard"_s));
    QVERIFY(!means);
    QCOMPARE(means.error().kindName(), "refused"_ba);
    QCOMPARE(means.error().route, "GET /me/paymentMean/{kind}/{id}"_ba);
}

void TestRoutes::aListMayBeEmptyAndHasALimit()
{
    QByteArray ids = R"(["a","b","c","d","e","f","g","h","i","j","k","l"])";
    m_server->setHandler([&ids](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.endsWith("/ovhAccount"))
            RawServer::answer(socket, 200, ids);
        else
            RawServer::answer(socket, 404, R"({"message":"gone"})"_ba);
    });
    const auto client = this->client();
    QVERIFY(awaited(api::readOvhAccounts(*client))->isEmpty());
    QCOMPARE(m_server->requests().size(), 11); // ten of them
    ids = "[]";
    QVERIFY(awaited(api::readOvhAccounts(*client))->isEmpty());
    QCOMPARE(m_server->requests().size(), 12);
}

void TestRoutes::aReadThatLacksItsModelIsUnreadable()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, R"({"x":1})"_ba); });
    const auto client = this->client();
    const auto cart = awaited(api::readCart(*client, u"c-1"_s));
    QVERIFY(!cart);
    QCOMPARE(cart.error().kindName(), "unreadable"_ba);
    QCOMPARE(cart.error().queryId, u"EU.test-1"_s);
    QCOMPARE(awaited(api::dryRun(*client, u"c-1"_s)).error().kindName(), "unreadable"_ba);
    QCOMPARE(awaited(api::readOrderStatus(*client, 9)).error().kindName(), "unreadable"_ba);
    QCOMPARE(awaited(api::readOrderDetails(*client, 9)).error().kindName(), "unreadable"_ba);
    QCOMPARE(awaited(api::listOrders(*client)).error().kindName(), "unreadable"_ba);
}

void TestRoutes::aPostThatLacksItsModelIsARiddle()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, R"({"x":1})"_ba); });
    const auto client = this->client();
    const auto order = awaited(api::checkOut(*client, u"c-1"_s, {}));
    QVERIFY(!order);
    QCOMPARE(order.error().kindName(), "outcome-unknown"_ba);
    QCOMPARE(order.error().queryId, u"EU.test-1"_s);
    QCOMPARE(order.error().route, "POST /order/cart/{cartId}/checkout"_ba);
    QCOMPARE(awaited(api::createCart(*client, {u"FR"_s, {}, {}})).error().kindName(), "outcome-unknown"_ba);
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) { RawServer::answer(socket, 200, "null"_ba); });
    QCOMPARE(awaited(api::checkOut(*client, u"c-1"_s, {})).error().kindName(), "outcome-unknown"_ba);
}

void TestRoutes::theTimeIsRead()
{
    m_server->clockOffset = 500;
    const auto client = this->client();
    const auto time = awaited(api::readServerTime(*client));
    QVERIFY(time);
    QVERIFY(std::abs(*time - QDateTime::currentSecsSinceEpoch() - 500) <= 2);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "test_routes.moc"
