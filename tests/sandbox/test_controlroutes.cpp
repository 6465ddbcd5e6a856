// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// What a test or a curious person can do to the sandbox from outside of the API.
class TestControlRoutes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aSwitchIsListedAndSet();
    void wrongSwitchesChangeNothing();
    void theClockIsPushedAndSet();
    void wrongTimesAreRefused_data();
    void wrongTimesAreRefused();
    void aKeyIsMadeWithRightsAndState();
    void wrongKeysAreRefused_data();
    void wrongKeysAreRefused();
    void ordersAreListed();
    void papersAreTaken();
    void pricesAreMoved();
    void methodsMadeUpDoNotFillTheLog();
    void thePageShowsWhatThereIs();
    void theFormsOfThePageAct();
    void resetSetsSwitchesAndClockBack();
    void otherSitesAreRefused_data();
    void otherSitesAreRefused();

private:
    Reply look(const QString &path, const QMap<QByteArray, QByteArray> &headers = {});
    Reply act(const QString &path, const QJsonObject &body);
    Reply sendForm(const QString &path, const QByteArray &form);
    QString valueOf(const QString &name);

    SandboxProcess m_sandbox;
};

Reply TestControlRoutes::look(const QString &path, const QMap<QByteArray, QByteArray> &headers)
{
    SignedClient client(m_sandbox);
    return client.plain("GET", m_sandbox.base() + path, {}, headers);
}

Reply TestControlRoutes::act(const QString &path, const QJsonObject &body)
{
    SignedClient client(m_sandbox);
    return client.plain("POST", m_sandbox.base() + path, QJsonDocument(body).toJson(), {});
}

Reply TestControlRoutes::sendForm(const QString &path, const QByteArray &form)
{
    SignedClient client(m_sandbox);
    return client.plain("POST", m_sandbox.base() + path, form,
                        {{"Content-Type", "application/x-www-form-urlencoded"},
                         {"Origin", m_sandbox.base().toLatin1()},
                         {"Sec-Fetch-Site", "same-origin"}});
}

QString TestControlRoutes::valueOf(const QString &name)
{
    const QJsonArray list = look(u"/control/switches"_s).body.toArray();
    for (const QJsonValue &each : list) {
        if (each[u"name"] == name)
            return each[u"value"].toString();
    }
    return {};
}

void TestControlRoutes::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestControlRoutes::cleanup()
{
    QVERIFY(m_sandbox.reset());
}

void TestControlRoutes::aSwitchIsListedAndSet()
{
    const QJsonArray list = look(u"/control/switches"_s).body.toArray();
    QVERIFY(!list.isEmpty());
    for (const QJsonValue &each : list) {
        QVERIFY(!each[u"name"].toString().isEmpty() && !each[u"meaning"].toString().isEmpty());
        QCOMPARE(each[u"value"], each[u"values"][0]); // the first is the default
        QVERIFY(each[u"values"].toArray().size() > 1);
    }

    // The switch is obeyed: a key that nobody has validated gets the other answer.
    const Reply made = act(u"/control/keys"_s, {{u"state"_s, u"pendingValidation"_s}});
    SignedClient client(m_sandbox);
    client.consumerKey = made.body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).code(), u"MISSING_CREDENTIAL"_s);
    const Reply set = act(u"/control/switches"_s, {{u"name"_s, u"pendingKey"_s}, {u"value"_s, u"signature"_s}});
    QCOMPARE(set.status, 200);
    QCOMPARE(valueOf(u"pendingKey"_s), u"signature"_s);
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_SIGNATURE"_s);
    QCOMPARE(act(u"/control/switches"_s, {{u"pendingKey"_s, u"missing"_s}}).status, 200);
    QCOMPARE(client.get(u"/me"_s).code(), u"MISSING_CREDENTIAL"_s);
}

void TestControlRoutes::wrongSwitchesChangeNothing()
{
    QCOMPARE(act(u"/control/switches"_s, {}).status, 400);
    QCOMPARE(act(u"/control/switches"_s, {{u"noSuchSwitch"_s, u"x"_s}}).status, 400);
    const Reply wrong = act(u"/control/switches"_s, {{u"pendingKey"_s, u"perhaps"_s}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.message(), u"The switch 'pendingKey' cannot be 'perhaps'"_s);
    // One that is wrong takes the right ones with it.
    QCOMPARE(act(u"/control/switches"_s, {{u"pendingKey"_s, u"signature"_s}, {u"zzz"_s, u"x"_s}}).status, 400);
    QCOMPARE(valueOf(u"pendingKey"_s), u"missing"_s);
}

void TestControlRoutes::theClockIsPushedAndSet()
{
    const auto now = [this] {
        return QDateTime::fromString(look(u"/control/clock"_s).body[u"now"].toString(), Qt::ISODate);
    };
    const QDateTime before = now();
    QVERIFY(qAbs(before.secsTo(QDateTime::currentDateTimeUtc())) < 10);
    QCOMPARE(act(u"/control/clock"_s, {{u"advanceSeconds"_s, 3600}}).status, 200);
    QVERIFY(before.secsTo(now()) >= 3600 && before.secsTo(now()) < 3620);

    const Reply set = act(u"/control/clock"_s, {{u"now"_s, u"2031-05-06T07:08:09+02:00"_s}});
    QCOMPARE(set.body[u"now"].toString(), u"2031-05-06T05:08:09+00:00"_s);
    SignedClient client(m_sandbox);
    const qint64 time = client.anonymously("GET", u"/auth/time"_s).raw.toLongLong();
    QVERIFY(qAbs(time - QDateTime::fromString(u"2031-05-06T05:08:09Z"_s, Qt::ISODate).toSecsSinceEpoch()) < 10);
    QCOMPARE(act(u"/control/clock"_s, {{u"now"_s, u"2031-05-06"_s}}).body[u"now"].toString(),
             u"2031-05-06T00:00:00+00:00"_s);
}

void TestControlRoutes::wrongTimesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("text") << QJsonObject{{u"advanceSeconds"_s, u"soon"_s}};
    QTest::newRow("too much") << QJsonObject{{u"advanceSeconds"_s, qint64(9'000'000'000'000'000)}};
    QTest::newRow("no date") << QJsonObject{{u"now"_s, u"tomorrow"_s}};
    QTest::newRow("far away") << QJsonObject{{u"now"_s, u"9999-01-01"_s}};
}

void TestControlRoutes::wrongTimesAreRefused()
{
    QFETCH(QJsonObject, body);
    const QString before = look(u"/control/clock"_s).body[u"now"].toString().left(13);
    QCOMPARE(act(u"/control/clock"_s, body).status, 400);
    QCOMPARE(look(u"/control/clock"_s).body[u"now"].toString().left(13), before);
}

void TestControlRoutes::aKeyIsMadeWithRightsAndState()
{
    const QJsonArray rules{QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}}};
    const Reply made = act(u"/control/keys"_s, {{u"account"_s, u"sb67890-ovh"_s}, {u"rules"_s, rules}});
    QCOMPARE(made.status, 200);
    QVERIFY(made.body[u"validationUrl"].isNull());
    SignedClient client(m_sandbox);
    client.consumerKey = made.body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).body[u"nichandle"].toString(), u"sb67890-ovh"_s);
    QCOMPARE(client.get(u"/me/order"_s).code(), u"NOT_GRANTED_CALL"_s);

    client.consumerKey = act(u"/control/keys"_s, {{u"state"_s, u"expired"_s}}).body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me"_s).code(), u"INVALID_CREDENTIAL"_s);

    const QString soon = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    client.consumerKey = act(u"/control/keys"_s, {{u"expiration"_s, soon}}).body[u"consumerKey"].toString();
    QCOMPARE(client.get(u"/me/order"_s).status, 200);
    QVERIFY(m_sandbox.advanceClock(std::chrono::hours(2)));
    client.clockOffset = 7200;
    QCOMPARE(client.get(u"/me/order"_s).code(), u"INVALID_CREDENTIAL"_s);

    // A pending one waits for the same page as one that a program has asked for.
    const Reply pending = act(u"/control/keys"_s, {{u"state"_s, u"pendingValidation"_s}});
    QVERIFY(pending.body[u"account"].isNull());
    const Reply page = client.plain("GET", pending.body[u"validationUrl"].toString(), {}, {});
    QCOMPARE(page.status, 200);
    QCOMPARE(look(u"/control/keys"_s).body.toArray().size(), 5);
}

void TestControlRoutes::wrongKeysAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("account") << QJsonObject{{u"account"_s, u"nobody"_s}};
    QTest::newRow("state") << QJsonObject{{u"state"_s, u"sleeping"_s}};
    QTest::newRow("no rules") << QJsonObject{{u"rules"_s, QJsonArray()}};
    QTest::newRow("rule") << QJsonObject{{u"rules"_s, QJsonArray{u"GET /me"_s}}};
    QTest::newRow("expiration") << QJsonObject{{u"expiration"_s, u"never"_s}};
}

void TestControlRoutes::wrongKeysAreRefused()
{
    QFETCH(QJsonObject, body);
    QCOMPARE(act(u"/control/keys"_s, body).status, 400);
    QCOMPARE(look(u"/control/keys"_s).body.toArray().size(), 1);
}

void TestControlRoutes::ordersAreListed()
{
    QCOMPARE(look(u"/control/orders"_s).body.toArray(), QJsonArray());
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 id = shopper.order(u"exemple.fr"_s);
    QVERIFY(id > 0);
    const QJsonValue order = look(u"/control/orders"_s).body[0];
    QCOMPARE(order[u"orderId"].toInteger(), id);
    QCOMPARE(order[u"account"].toString(), u"sb12345-ovh"_s);
    QCOMPARE(order[u"status"].toString(), u"notPaid"_s);
    QCOMPARE(order[u"names"], QJsonValue(QJsonArray{u"exemple.fr"_s}));
    const QJsonValue detail = client.get(u"/me/order/%1"_s.arg(id)).body;
    QCOMPARE(order[u"total"].toString().toDouble(), detail[u"priceWithTax"][u"value"].toDouble());
    QCOMPARE(order[u"url"], detail[u"url"]);
}

void TestControlRoutes::papersAreTaken()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 id = shopper.order(u"papiers.fr"_s);
    QCOMPARE(act(u"/control/papers"_s, {{u"orderId"_s, id}}).status, 400); // not paid yet
    QCOMPARE(shopper.pay(id, shopper.method(u"4242"_s)).status, 200);
    const auto pass = [this, &client](int seconds) {
        client.clockOffset += seconds;
        return m_sandbox.advanceClock(std::chrono::seconds(seconds));
    };
    QVERIFY(pass(10));
    QCOMPARE(shopper.status(id), u"documentsRequested"_s);
    QVERIFY(look(u"/control"_s).raw.contains("/control/papers"));
    QCOMPARE(act(u"/control/papers"_s, {{u"orderId"_s, id}}).body[u"orderId"].toInteger(), id);
    QVERIFY(!look(u"/control"_s).raw.contains("/control/papers"));
    QVERIFY(pass(60));
    QCOMPARE(shopper.status(id), u"delivered"_s);
    QCOMPARE(act(u"/control/papers"_s, {{u"orderId"_s, id}}).status, 400);
    QCOMPARE(act(u"/control/papers"_s, {{u"orderId"_s, 1}}).status, 404);
    QCOMPARE(act(u"/control/papers"_s, {}).status, 400);
}

void TestControlRoutes::pricesAreMoved()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const QString cart = shopper.newCart();
    const auto price = [&client, &cart] {
        const QJsonArray prices = client.get(cart + u"/domain?domain=exemple.fr"_s).body[0][u"prices"].toArray();
        const auto found = std::find_if(prices.begin(), prices.end(),
                                        [](const QJsonValue &each) { return each[u"label"] == u"PRICE"_s; });
        return found == prices.end() ? 0.0 : (*found)[u"price"][u"value"].toDouble();
    };
    QCOMPARE(look(u"/control/prices"_s).body.toArray(), QJsonArray());
    QCOMPARE(price(), 6.99);
    const Reply moved = act(u"/control/prices"_s, {{u"extension"_s, u"fr"_s}, {u"create"_s, 1299}});
    QCOMPARE(moved.body[u"create"].toInteger(), 1299);
    QCOMPARE(price(), 12.99);
    QCOMPARE(look(u"/control/prices"_s).body.toArray(), QJsonArray{moved.body});

    QCOMPARE(sendForm(u"/control/prices"_s, "extension=fr&create=1000&renew=").status, 303);
    QCOMPARE(price(), 10.0);
    QVERIFY(look(u"/control"_s).raw.contains("<td>1000</td>"));
    QCOMPARE(sendForm(u"/control/prices"_s, "extension=fr&listPrices=1").status, 303);
    QCOMPARE(price(), 6.99);
    QCOMPARE(look(u"/control/prices"_s).body.toArray(), QJsonArray());
    QCOMPARE(act(u"/control/prices"_s, {{u"extension"_s, u"zz"_s}, {u"create"_s, 1}}).status, 400);
    QCOMPARE(act(u"/control/prices"_s, {{u"extension"_s, u"fr"_s}, {u"create"_s, -1}}).status, 400);
    QCOMPARE(price(), 6.99);
}

void TestControlRoutes::methodsMadeUpDoNotFillTheLog()
{
    QByteArray requests;
    for (int i = 0; i < 3000; ++i)
        requests += "M" + QByteArray::number(i) + " /1.0/x HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray last = "GET /1.0/auth/time HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
    const QByteArray answers = exchangeBytes(QUrl(m_sandbox.base()).port(), requests + last);
    QCOMPARE(answers.count("HTTP/1.1 404"), 3000);
    QCOMPARE(look(u"/control/requests"_s).body.toArray().size(), 2000);
}

void TestControlRoutes::thePageShowsWhatThereIs()
{
    SignedClient client(m_sandbox);
    Shopper shopper(client);
    const qint64 id = shopper.order(u"exemple.fr"_s);
    for (const QString &path : {u"/"_s, u"/control"_s, u"/control/"_s}) {
        const Reply page = look(path, {{"Accept-Language", "en"}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers["content-type"].startsWith("text/html"));
        for (const QByteArray &part :
             {QByteArray::number(id), QByteArray("exemple.fr"), QByteArray("pendingKey"),
              m_sandbox.consumerKey().toLatin1(), QByteArray("POST /order/cart/{cartId}/checkout"),
              QByteArray("<html lang=\"en\">"), QByteArray("Start over")})
            QVERIFY2(page.raw.contains(part), part.constData());
        QVERIFY(!page.raw.contains("<script"));
        QVERIFY(page.headers["content-security-policy"].contains("frame-ancestors 'none'"));
    }
    QVERIFY(look(u"/"_s, {{"Accept-Language", "fr-FR,fr;q=0.9"}}).raw.contains("Tout recommencer"));
}

void TestControlRoutes::theFormsOfThePageAct()
{
    const Reply set = sendForm(u"/control/switches"_s, "name=pendingKey&value=signature");
    QCOMPARE(set.status, 303);
    QCOMPARE(set.headers["location"], "/control");
    QCOMPARE(valueOf(u"pendingKey"_s), u"signature"_s);
    QCOMPARE(sendForm(u"/control/clock"_s, "advanceSeconds=86400").status, 303);
    const QString later = QDateTime::currentDateTimeUtc().addDays(1).toString(u"yyyy-MM-dd"_s);
    QCOMPARE(look(u"/control/clock"_s).body[u"now"].toString().left(10), later);
    QCOMPARE(sendForm(u"/control/clock"_s, "now=2030-01-02T03%3A04").status, 303);
    QVERIFY(look(u"/control/clock"_s).body[u"now"].toString().startsWith(u"2030-01-02T03:04"));

    QCOMPARE(sendForm(u"/control/keys"_s, "account=sb67890-ovh&state=refused&rules=GET+%2Fme%0D%0APOST+%2Fme%2F*").status,
             303);
    const QJsonArray keys = look(u"/control/keys"_s).body.toArray();
    const auto made = std::find_if(keys.begin(), keys.end(),
                                   [](const QJsonValue &key) { return key[u"state"] == u"refused"_s; });
    QVERIFY(made != keys.end());
    QCOMPARE((*made)[u"rules"][1][u"path"].toString(), u"/me/*"_s);

    const Reply wrong = sendForm(u"/control/clock"_s, "now=soon");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.headers["content-type"].startsWith("text/html"));
    QCOMPARE(sendForm(u"/control/reset"_s, "").status, 303);
    QCOMPARE(valueOf(u"pendingKey"_s), u"missing"_s);
}

void TestControlRoutes::resetSetsSwitchesAndClockBack()
{
    (void)act(u"/control/switches"_s, {{u"pendingKey"_s, u"signature"_s}});
    (void)act(u"/control/clock"_s, {{u"advanceSeconds"_s, 86'400}});
    (void)act(u"/control/keys"_s, {});
    QVERIFY(m_sandbox.reset());
    QCOMPARE(valueOf(u"pendingKey"_s), u"missing"_s);
    QCOMPARE(look(u"/control/keys"_s).body.toArray().size(), 1);
    QCOMPARE(look(u"/control/clock"_s).body[u"now"].toString().left(10),
             QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s));
}

void TestControlRoutes::otherSitesAreRefused_data()
{
    using Headers = QMap<QByteArray, QByteArray>;
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    const QByteArray own = m_sandbox.base().toLatin1();
    const auto row = [](const char *name, const QByteArray &method, const QString &path, const Headers &headers,
                        int status) { QTest::newRow(name) << method << path << headers << status; };
    row("form of another site", "POST", u"/control/reset"_s, {{"Origin", "https://example.org"}}, 403);
    row("sandboxed frame", "POST", u"/control/reset"_s, {{"Origin", "null"}}, 403);
    row("another port", "POST", u"/control/reset"_s, {{"Origin", "http://127.0.0.1:1"}}, 403);
    row("cross-site", "POST", u"/control/reset"_s, {{"Sec-Fetch-Site", "cross-site"}}, 403);
    row("same site, other origin", "POST", u"/control/reset"_s, {{"Sec-Fetch-Site", "same-site"}}, 403);
    row("reading", "GET", u"/control/keys"_s, {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Mode", "no-cors"}}, 403);
    row("renamed host", "POST", u"/control/reset"_s, {{"Host", "example.org"}, {"Origin", "http://example.org"}}, 403);
    row("renamed host, reading", "GET", u"/control/keys"_s, {{"Host", "127.0.0.1.example.org"}}, 403);
    row("link on another site", "GET", u"/control"_s,
        {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Mode", "navigate"}}, 200);
    row("typed in", "GET", u"/control"_s, {{"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Mode", "navigate"}}, 200);
    row("own form", "POST", u"/control/reset"_s, {{"Origin", own}, {"Sec-Fetch-Site", "same-origin"}}, 200);
    row("own form, old browser", "POST", u"/control/reset"_s, {{"Origin", own}}, 200);
    row("no browser", "POST", u"/control/reset"_s, {}, 200);
}

void TestControlRoutes::otherSitesAreRefused()
{
    using Headers = QMap<QByteArray, QByteArray>;
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(Headers, headers);
    (void)act(u"/control/switches"_s, {{u"pendingKey"_s, u"signature"_s}});
    SignedClient client(m_sandbox);
    const Reply reply = client.plain(method, m_sandbox.base() + path, {}, headers);
    QTEST(reply.status, "status");
    const bool isReset = method == "POST" && reply.status == 200;
    QCOMPARE(valueOf(u"pendingKey"_s), isReset ? u"missing"_s : u"signature"_s);
}

QTEST_GUILESS_MAIN(TestControlRoutes)
#include "test_controlroutes.moc"
