// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "order/paymentcheck.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cartouche;
using order::PaymentCheck;
using support::RawRequest;
using support::RawServer;

Q_DECLARE_METATYPE(cartouche::base::Error)

namespace {

constexpr auto status = "/1.0/me/order/7/status";
constexpr auto theOrder = "/1.0/me/order/7";
constexpr auto history = "/1.0/me/order/7/followUp";
constexpr auto payment = "/1.0/me/order/7/payment";
constexpr auto confirming = "/1.0/me/payment/transaction?status=CONFIRMING";
constexpr auto ready = "/1.0/me/payment/transaction?status=READY";
constexpr auto transaction = "/1.0/me/payment/transaction/9";

struct Told
{
    int status = 200;
    QByteArray body;
};
using Answers = QMap<QByteArray, Told>;

QByteArray transactionOf(const QByteArray &amount, const QByteArray &date, const QByteArray &type = "DEBIT")
{
    return R"({"transactionId":9,"paymentMethodId":1,"status":"CONFIRMING","type":")" + type + R"(","creationDate":")"
        + date + R"(","lastUpdate":")" + date + R"(","amount":{"currencyCode":"EUR","text":"","value":)" + amount + "}}";
}

/// An unpaid order of 23.97 € that shows no trace of a payment anywhere.
Answers unpaid()
{
    return {{status, {200, R"("notPaid")"}},
            {theOrder, {200, R"({"orderId":7,"date":"2026-11-20T10:00:00+01:00",
                "priceWithTax":{"currencyCode":"EUR","text":"","value":23.97}})"}},
            {history, {200, R"([{"step":"VALIDATING","status":"TODO","history":[]}])"}},
            {payment, {404, R"({"message":"no payment"})"}},
            {confirming, {200, "[]"}},
            {ready, {200, "[]"}}};
}

} // namespace

/// R7: what is looked at before an order is paid, and what each answer leads to.
class TestPaymentCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLookDecides_data();
    void theLookDecides();
    void anOverrunLookSaysNothing();
    void afterPayingTracesAreWhatCounts_data();
    void afterPayingTracesAreWhatCounts();
};

void TestPaymentCheck::theLookDecides_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Answers &changes, const QString &outcome) {
        Answers answers = unpaid();
        for (auto each = changes.begin(); each != changes.end(); ++each)
            answers.insert(each.key(), each.value());
        QTest::newRow(name) << answers << outcome;
    };
    const Told denied{403, R"({"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"no"})"};
    const Told broken{503, R"({"message":"later"})"};
    const auto pending = [](const QByteArray &body) { return Answers{{confirming, {200, "[9]"}}, {transaction, {200, body}}}; };

    row("no trace", {}, u"may pay"_s);
    for (const char *paid : {"checking", "documentsRequested", "delivering", "delivered"})
        row(paid, {{status, {200, '"' + QByteArray(paid) + '"'}}}, u"paid already"_s);
    for (const char *over : {"cancelled", "cancelling", "unknown", "somethingNew"})
        row(over, {{status, {200, '"' + QByteArray(over) + '"'}}}, u"refused order-"_s + QString::fromLatin1(over));
    row("status not told", {{status, broken}}, u"refused "_s);
    row("another total", {{theOrder, {200, R"({"orderId":7,"priceWithTax":{"currencyCode":"EUR","value":26.97}})"}}},
        u"total 26.97"_s);
    row("a total without an amount", {{theOrder, {200, R"({"orderId":7,"priceWithTax":null})"}}}, u"refused "_s);
    row("order not told", {{theOrder, broken}}, u"refused "_s);
    row("no such route", {{theOrder, {404, R"({"message":"no"})"}}}, u"may pay"_s);
    row("payment begun", {{history, {200, R"([{"step":"VALIDATING","status":"DOING","history":[
        {"date":"2026-11-20T10:01:00+01:00","label":"PAYMENT_INITIATED","description":"d"}]}])"}}}, u"refused payment-begun"_s);
    row("money seen", {{history, {200, R"([{"step":"VALIDATING","status":"DOING","history":[
        {"date":"2026-11-20T10:01:00+01:00","label":"PAYMENT_INITIATED","description":"d"},
        {"date":"2026-11-20T10:02:00+01:00","label":"PAYMENT_RECEIVED","description":"d"}]}])"}}}, u"paid already"_s);
    row("history may not be read", {{history, denied}}, u"may pay"_s);
    row("history not told", {{history, broken}}, u"refused "_s);
    row("a payment", {{payment, {200, R"({"paymentDate":"2026-11-20T10:01:00+01:00","paymentType":"creditCard",
        "paymentIdentifier":null})"}}}, u"paid already"_s);
    row("an empty payment", {{payment, {200, R"({"paymentDate":null,"paymentType":"none","paymentIdentifier":null})"}}},
        u"may pay"_s);
    row("null for a payment", {{payment, {200, "null"}}}, u"may pay"_s);
    row("payment may not be read", {{payment, denied}}, u"may pay"_s);
    row("payment not told", {{payment, broken}}, u"refused "_s);
    row("of this amount, since the order", pending(transactionOf("23.97", "2026-11-20T10:02:00+01:00")),
        u"refused payment-pending"_s);
    row("ready counts too", {{ready, {200, "[9]"}}, {transaction, {200, transactionOf("23.97", "2026-11-20T10:02:00+01:00")}}},
        u"refused payment-pending"_s);
    row("older than the order", pending(transactionOf("23.97", "2026-11-20T09:59:00+01:00")), u"may pay"_s);
    row("of another amount", pending(transactionOf("5.99", "2026-11-20T10:02:00+01:00")), u"may pay"_s);
    row("money that comes in", pending(transactionOf("23.97", "2026-11-20T10:02:00+01:00", "CREDIT")), u"may pay"_s);
    row("transactions may not be read", {{confirming, denied}, {ready, denied}}, u"may pay"_s);
    row("not there on this server", {{confirming, {501, R"({"message":"no"})"}}, {ready, {404, "{}"}}}, u"may pay"_s);
    row("transactions not told", {{confirming, broken}}, u"refused "_s);
}

void TestPaymentCheck::theLookDecides()
{
    QFETCH(Answers, answers);
    QFETCH(QString, outcome);
    RawServer server;
    server.setHandler([&answers](QTcpSocket &socket, const RawRequest &request) {
        const Told told = answers.value(request.target, {404, R"({"message":"not here"})"});
        RawServer::answer(socket, told.status, told.body);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    PaymentCheck check(client);
    QStringList outcomes;
    connect(&check, &PaymentCheck::mayPay, this, [&] { outcomes.append(u"may pay"_s); });
    connect(&check, &PaymentCheck::paidAlready, this, [&] { outcomes.append(u"paid already"_s); });
    connect(&check, &PaymentCheck::totalChanged, this,
            [&](const base::Money &total) { outcomes.append(u"total "_s + total.toDecimal()); });
    connect(&check, &PaymentCheck::refused, this, [&](const base::Error &error) {
        outcomes.append(u"refused "_s
                        + (error.kind == base::Error::Kind::Invalid ? QString::fromLatin1(error.code) : QString()));
    });
    check.start(7, *base::Money::fromDecimal(u"23.97", u"EUR"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!outcomes.isEmpty(), 20'000);
    QCOMPARE(outcomes, QStringList(outcome));
    QCOMPARE(server.count("POST"), 0);
}

void TestPaymentCheck::anOverrunLookSaysNothing()
{
    const Answers answers = unpaid();
    RawServer server;
    server.setHandler([&answers](QTcpSocket &socket, const RawRequest &request) {
        RawServer::answer(socket, 200, answers.value(request.target).body);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    PaymentCheck check(client);
    QSignalSpy total(&check, &PaymentCheck::totalChanged);
    QSignalSpy paid(&check, &PaymentCheck::paidAlready);
    QSignalSpy may(&check, &PaymentCheck::mayPay);
    check.start(7, *base::Money::fromDecimal(u"1.00", u"EUR"_s));
    check.start(7, *base::Money::fromDecimal(u"23.97", u"EUR"_s));
    QTRY_VERIFY_WITH_TIMEOUT(may.size() + paid.size() == 1, 20'000);
    QCOMPARE(total.size(), 0);
}

void TestPaymentCheck::afterPayingTracesAreWhatCounts_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isOver");
    const auto row = [](const char *name, const Answers &changes, const QString &outcome, bool isOver) {
        Answers answers = unpaid();
        for (auto each = changes.begin(); each != changes.end(); ++each)
            answers.insert(each.key(), each.value());
        QTest::newRow(name) << answers << outcome << isOver;
    };
    const Told cancelled{200, R"("cancelled")"};
    const Told begun{200, R"([{"step":"VALIDATING","status":"DOING","history":[
        {"date":"2026-11-20T10:01:00+01:00","label":"REGISTERED_PAYMENT_INITIATED","description":"d"}]}])"};
    row("no trace", {}, u"may pay"_s, false);
    row("another total", {{theOrder, {200, R"({"orderId":7,"priceWithTax":{"currencyCode":"EUR","value":26.97}})"}}},
        u"may pay"_s, false);
    row("paid", {{status, {200, R"("delivering")"}}}, u"paid"_s, false);
    row("begun", {{history, begun}}, u"paid"_s, false);
    row("cancelled without a trace", {{status, cancelled}}, u"may pay"_s, true);
    row("cancelled after a payment", {{status, cancelled}, {history, begun}}, u"paid"_s, true);
    row("cancelled, still under way", {{status, cancelled}, {confirming, {200, "[9]"}},
        {transaction, {200, transactionOf("23.97", "2026-11-20T10:02:00+01:00")}}}, u"refused"_s, true);
    row("being cancelled", {{status, {200, R"("cancelling")"}}}, u"refused"_s, false);
    row("gone", {{status, {404, R"({"message":"no such order"})"}}}, u"refused"_s, false);
}

void TestPaymentCheck::afterPayingTracesAreWhatCounts()
{
    QFETCH(Answers, answers);
    QFETCH(QString, outcome);
    QFETCH(bool, isOver);
    RawServer server;
    server.setHandler([&answers](QTcpSocket &socket, const RawRequest &request) {
        const Told told = answers.value(request.target, {404, R"({"message":"not here"})"});
        RawServer::answer(socket, told.status, told.body);
    });
    api::Client client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions());
    PaymentCheck check(client);
    QStringList outcomes;
    connect(&check, &PaymentCheck::mayPay, this, [&] { outcomes.append(u"may pay"_s); });
    connect(&check, &PaymentCheck::paidAlready, this, [&] { outcomes.append(u"paid"_s); });
    connect(&check, &PaymentCheck::totalChanged, this, [&] { outcomes.append(u"total"_s); });
    connect(&check, &PaymentCheck::refused, this, [&] { outcomes.append(u"refused"_s); });
    check.start(7, *base::Money::fromDecimal(u"23.97", u"EUR"_s), PaymentCheck::Purpose::AfterPaying);
    QTRY_VERIFY_WITH_TIMEOUT(!outcomes.isEmpty(), 20'000);
    QCOMPARE(outcomes, QStringList(outcome));
    QCOMPARE(check.isOrderOver(), isOver);
    QCOMPARE(server.count("POST"), 0);
}

QTEST_MAIN(TestPaymentCheck)
#include "test_paymentcheck.moc"
