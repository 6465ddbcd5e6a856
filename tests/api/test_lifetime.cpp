// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "api/client.h"
#include "api/orderroutes.h"
#include "api/meroutes.h"
#include "base/whendone.h"
#include "support/rawserver.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using api::awaited;
using api::Client;
using support::RawRequest;
using support::RawServer;

namespace {

using JsonFuture = QFuture<base::Result<QJsonValue>>;

QByteArray kindOf(const JsonFuture &future)
{
    if (!future.isFinished() || future.resultCount() != 1)
        return "no result"_ba;
    const auto result = future.result();
    return result ? "fine"_ba : result.error().kindName();
}

} // namespace

/// Who goes when: futures cancelled, contexts and clients deleted while calls are under way.
class TestLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancellingAbortsTheReply();
    void cancellingATypedCallAbortsItToo();
    void cancellingAListAbortsAllItsReads();
    void cancellingBeforeItLeftKeepsItFromLeaving();
    void aDeadClientLeavesNoFutureOpen();
    void aDeadClientAnswersNothingMore();
    void aContinuationMayDeleteTheClient();
    void aRefusedKeyMayDeleteTheClient();
    void aContinuationDoesNotOutliveItsContext();
    void aContinuationMayDeleteItsContextAndHearsNothingOfACancelledCall();
    void keysAreThoseOfTheMomentOfTheCall();

private:
    [[nodiscard]] std::unique_ptr<Client> client(int readsPerMinute = 0) const;

    std::unique_ptr<RawServer> m_server;
    int m_hanging = 0;   ///< requests that got no answer
    int m_gone = 0;      ///< of these, connections that the other side ended
};

void TestLifetime::init()
{
    m_server = std::make_unique<RawServer>();
    m_hanging = 0;
    m_gone = 0;
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("/fine"))
            return RawServer::answer(socket, 200, "null"_ba);
        if (request.target.endsWith("/me/payment/method"))
            return RawServer::answer(socket, 200, "[1,2,3]"_ba);
        ++m_hanging;
        connect(&socket, &QTcpSocket::disconnected, this, [this] { ++m_gone; });
    });
}

std::unique_ptr<Client> TestLifetime::client(int readsPerMinute) const
{
    Client::Options options = api::quickOptions();
    options.readsPerMinute = readsPerMinute;
    return std::make_unique<Client>(*api::Endpoint::fromUrl(m_server->baseUrl()), api::someKeys(), options);
}

void TestLifetime::cancellingAbortsTheReply()
{
    const auto client = this->client();
    for (const api::Request &request : {api::get(u"/me"_s), api::post(u"/me"_s)}) {
        m_hanging = m_gone = 0;
        JsonFuture call = client->send(request);
        QTRY_COMPARE(m_hanging, 1);
        call.cancel();
        QTRY_VERIFY(call.isFinished());
        QTRY_COMPARE(m_gone, 1);
    }
    QVERIFY(awaited(client->send(api::get(u"/fine"_s)))); // and the client lives on
}

void TestLifetime::cancellingATypedCallAbortsItToo()
{
    const auto client = this->client();
    auto call = api::readAccount(*client);
    bool cancelled = false;
    call.then([](const base::Result<api::Account> &) {}).onCanceled([&cancelled] { cancelled = true; });
    QTRY_COMPARE(m_hanging, 1);
    call.cancel();
    QTRY_COMPARE(m_gone, 1);
    QTRY_VERIFY(cancelled);
}

void TestLifetime::cancellingAListAbortsAllItsReads()
{
    const auto client = this->client();
    auto call = api::readPaymentMethods(*client);
    QTRY_COMPARE(m_hanging, 3);
    call.cancel();
    QTRY_COMPARE(m_gone, 3);
    QVERIFY(call.isFinished());
}

void TestLifetime::cancellingBeforeItLeftKeepsItFromLeaving()
{
    const auto client = this->client();
    JsonFuture call = client->send(api::post(u"/order/cart"_s));
    call.cancel();
    QTRY_VERIFY(call.isFinished());
    QVERIFY(awaited(client->send(api::get(u"/fine"_s))));
    QCOMPARE(m_server->count("POST"_ba), 0);
}

void TestLifetime::aDeadClientLeavesNoFutureOpen()
{
    auto client = this->client(1);
    QVERIFY(awaited(client->send(api::get(u"/fine"_s))));
    const JsonFuture read = client->send(api::get(u"/me"_s));
    const JsonFuture post = client->send(api::post(u"/order/cart"_s));
    QTRY_COMPARE(m_hanging, 2);
    const auto typed = api::readAccount(*client);
    const auto list = api::readPaymentMethods(*client);
    QList<JsonFuture> paced;
    for (int i = 0; i < 20; ++i)
        paced.append(client->send(api::get(u"/me"_s)));
    const JsonFuture fresh = client->send(api::post(u"/order/cart"_s));
    const JsonFuture unfit = client->send(api::get(u"//"_s));

    client.reset();
    QCOMPARE(kindOf(read), "cancelled"_ba);
    QCOMPARE(kindOf(post), "outcome-unknown"_ba); // it had left
    QCOMPARE(kindOf(fresh), "cancelled"_ba);      // it had not
    QCOMPARE(kindOf(paced.last()), "cancelled"_ba);
    QCOMPARE(kindOf(unfit), "cancelled"_ba);
    QVERIFY(typed.isFinished());
    QCOMPARE(typed.result().error().kindName(), "cancelled"_ba);
    QVERIFY(list.isFinished());
    QCOMPARE(list.result().error().kindName(), "cancelled"_ba);
}

void TestLifetime::aDeadClientAnswersNothingMore()
{
    auto client = this->client();
    Client *raw = client.get();
    JsonFuture second;
    // Waits for the clock when the client goes.
    client->send(api::get(u"/me"_s)).then([&second, raw](const base::Result<QJsonValue> &) {
        second = raw->send(api::get(u"/me"_s));
    });
    client.reset();
    QCOMPARE(kindOf(second), "cancelled"_ba);
}

void TestLifetime::aContinuationMayDeleteTheClient()
{
    for (const api::Request &request : {api::get(u"/fine"_s), api::post(u"/fine"_s), api::get(u"//"_s)}) {
        auto client = this->client();
        const JsonFuture other = client->send(api::get(u"/me"_s));
        client->send(request).then([&client](const base::Result<QJsonValue> &) { client.reset(); });
        QTRY_VERIFY(!client);
        QCOMPARE(kindOf(other), "cancelled"_ba);
    }
}

void TestLifetime::aRefusedKeyMayDeleteTheClient()
{
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &) {
        RawServer::answer(socket, 403, R"({"errorCode":"INVALID_CREDENTIAL","message":"x"})"_ba);
    });
    auto client = this->client();
    connect(client.get(), &Client::authenticationFailed, this, [&client] { client.reset(); });
    const JsonFuture call = client->send(api::get(u"/me"_s));
    QTRY_VERIFY(!client);
    QTRY_COMPARE(kindOf(call), "invalid-credential"_ba);
}

void TestLifetime::aContinuationDoesNotOutliveItsContext()
{
    const auto client = this->client();
    bool ran = false;
    auto page = std::make_unique<QObject>();
    base::whenDone(client->send(api::get(u"/fine"_s)), page.get(), [&ran](const base::Result<QJsonValue> &) { ran = true; });
    page.reset();
    QVERIFY(awaited(client->send(api::get(u"/fine"_s))));
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void TestLifetime::aContinuationMayDeleteItsContextAndHearsNothingOfACancelledCall()
{
    const auto client = this->client();
    auto dying = std::make_unique<QObject>();
    bool ran = false;
    base::whenDone(client->send(api::get(u"/fine"_s)), dying.get(), [&](const base::Result<QJsonValue> &) {
        dying.reset();
        ran = true;
    });
    QTRY_VERIFY(ran);

    QObject page;
    JsonFuture call = client->send(api::get(u"/me"_s));
    base::whenDone(call, &page, [](const base::Result<QJsonValue> &) { QFAIL("cancelled"); });
    call.cancel();
    QTRY_VERIFY(call.isFinished());
    QCoreApplication::processEvents();
}

void TestLifetime::keysAreThoseOfTheMomentOfTheCall()
{
    const auto client = this->client();
    const JsonFuture call = client->send(api::post(u"/fine"_s)); // waits for the clock
    client->setCredentials({u"other"_s, u"other"_s, u"other"_s});
    QVERIFY(awaited(call));
    QCOMPARE(m_server->requests().first().headers.value("x-ovh-consumer"_ba), api::someKeys().consumerKey.toLatin1());
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "test_lifetime.moc"
