// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QtTest>
#include <QUuid>

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// What is known of the behaviour of the API, in the order of a purchase, each fact for itself and all
/// switches at their defaults. The tests of the single topics go deeper.
class TestChecklist : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    // Who calls, and with which key.
    void withoutASignatureLoginIsAskedFor();
    void aWrongSignatureIsRefused();
    void aStaleTimestampIsRefused();
    void unknownKeysAreRefused();
    void aRightThatIsMissingIsNamed();
    void everyAnswerHasAnIdOfItsOwn();
    void aKeyIsBornPending();
    void aKeyIsValidatedOrRefusedOnThePage();
    void aKeyExpiresAndLogsOut();
    void aCartStartsEmptyForOneDay();
    void onlyOwnAssignedCartsAreListed();
    void aCartIsFoundByItsExactDescription();
    void thereIsOneOfferWithAllFivePrices();
    void anUnknownExtensionIsRefused();
    void aTakenNameIsOfferedForTransfer();
    void idsAreNumbersOfTheirOwn();
    void aDoubledLabelIsFoundOutAtTheEnd();
    void aConfigurationIsDeletedByItsId();
    // Prices and the dry run.
    void theSummaryAddsTheZoneAndTheTax();
    void theDryRunNeedsAnAssignedCart();
    void theDryRunFillsInTheContractsAndOrdersNothing();
    void aRuleThatIsBrokenFailsTheDryRun();
    // The order.
    void checkoutMakesAnOrderAndClosesTheCart();
    void payingAtOnceNeedsAGoodMethod();
    void anOrderGoesFromNotPaidToDelivered();
    void aRegistrationLeavesItsTaskAndTheName();
    void aTransferLeavesItsTask();
    void aCartIsReadWithoutASignature();

private:
    Reply newKey();
    Reply answerPage(const Reply &key, const QByteArray &decision);
    QString readyCart(const QString &name);
    /// "403 INVALID_KEY"
    QString refusal(const QString &path);

    SandboxProcess m_sandbox;
    std::unique_ptr<SignedClient> m_client;
    std::unique_ptr<Shopper> m_shopper;
};

void TestChecklist::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void TestChecklist::init()
{
    QVERIFY(m_sandbox.reset());
    m_client = std::make_unique<SignedClient>(m_sandbox);
    m_shopper = std::make_unique<Shopper>(*m_client);
}

Reply TestChecklist::newKey()
{
    const QByteArray body = R"({"accessRules":[{"method":"GET","path":"/me"}]})";
    return m_client->plain("POST", m_sandbox.endpoint() + u"/auth/credential"_s, body,
                           {{"X-Ovh-Application", m_sandbox.applicationKey().toUtf8()}});
}

Reply TestChecklist::answerPage(const Reply &key, const QByteArray &decision)
{
    const QUrl url(key.body[u"validationUrl"].toString());
    return m_client->plain("POST", url.adjusted(QUrl::RemoveQuery).toString(),
                           url.query().toUtf8() + "&validity=86400&decision=" + decision, {});
}

QString TestChecklist::readyCart(const QString &name)
{
    const QString cart = m_shopper->newCart();
    return m_shopper->configure(m_shopper->add(cart, name), u"OWNER_LEGAL_AGE"_s, u"true"_s) ? cart : QString();
}

QString TestChecklist::refusal(const QString &path)
{
    const Reply reply = m_client->get(path);
    return QString::number(reply.status) + u' ' + reply.code();
}

void TestChecklist::withoutASignatureLoginIsAskedFor()
{
    const Reply reply = m_client->anonymously("GET", u"/me"_s);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.message(), u"You must login first"_s);
}

void TestChecklist::aWrongSignatureIsRefused()
{
    m_client->applicationSecret = u"another"_s;
    QCOMPARE(refusal(u"/me"_s), u"400 INVALID_SIGNATURE"_s);
}

void TestChecklist::aStaleTimestampIsRefused()
{
    m_client->clockOffset = -3600;
    QCOMPARE(refusal(u"/me"_s), u"400 QUERY_TIME_OUT"_s);
}

void TestChecklist::unknownKeysAreRefused()
{
    m_client->consumerKey = u"nobody"_s;
    QCOMPARE(refusal(u"/me"_s), u"403 INVALID_CREDENTIAL"_s);
    m_client->applicationKey = u"nothing"_s;
    QCOMPARE(refusal(u"/me"_s), u"403 INVALID_KEY"_s);
}

void TestChecklist::aRightThatIsMissingIsNamed()
{
    const Reply key = newKey();
    QCOMPARE(answerPage(key, "authorise").status, 200);
    m_client->consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(m_client->get(u"/me"_s).status, 200);
    QCOMPARE(refusal(u"/me/order"_s), u"403 NOT_GRANTED_CALL"_s);
}

void TestChecklist::everyAnswerHasAnIdOfItsOwn()
{
    QSet<QByteArray> ids;
    for (const QString &path : {u"/me"_s, u"/auth/time"_s, u"/me/order/1"_s, u"/no/such/route"_s})
        ids.insert(m_client->get(path).headers["x-ovh-queryid"]);
    QCOMPARE(ids.size(), 4);
    QVERIFY(!ids.contains(QByteArray()));
}

void TestChecklist::aKeyIsBornPending()
{
    const Reply key = newKey();
    QCOMPARE(key.status, 200);
    QCOMPARE(key.body[u"state"].toString(), u"pendingValidation"_s);
    m_client->consumerKey = key.body[u"consumerKey"].toString();
    QCOMPARE(refusal(u"/auth/currentCredential"_s), u"403 MISSING_CREDENTIAL"_s);
}

void TestChecklist::aKeyIsValidatedOrRefusedOnThePage()
{
    const Reply good = newKey();
    QCOMPARE(answerPage(good, "authorise").status, 200);
    m_client->consumerKey = good.body[u"consumerKey"].toString();
    QCOMPARE(m_client->get(u"/auth/currentCredential"_s).body[u"status"].toString(), u"validated"_s);

    const Reply bad = newKey();
    QCOMPARE(answerPage(bad, "refuse").status, 200);
    m_client->consumerKey = bad.body[u"consumerKey"].toString();
    QCOMPARE(refusal(u"/me"_s), u"403 INVALID_CREDENTIAL"_s);
}

void TestChecklist::aKeyExpiresAndLogsOut()
{
    const Reply key = newKey();
    QCOMPARE(answerPage(key, "authorise").status, 200);
    m_client->consumerKey = key.body[u"consumerKey"].toString();
    QVERIFY(m_sandbox.advanceClock(std::chrono::hours(25)));
    m_client->clockOffset = 25 * 3600;
    QCOMPARE(refusal(u"/me"_s), u"403 INVALID_CREDENTIAL"_s);

    m_client->consumerKey = m_sandbox.consumerKey();
    QCOMPARE(m_client->post(u"/auth/logout"_s).status, 200);
    QCOMPARE(refusal(u"/me"_s), u"403 INVALID_CREDENTIAL"_s);
}

void TestChecklist::aCartStartsEmptyForOneDay()
{
    const Reply cart = m_client->post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    QCOMPARE(cart.status, 200);
    QCOMPARE(QUuid::fromString(cart.body[u"cartId"].toString()).version(), QUuid::Random);
    QCOMPARE(cart.body[u"description"].toString(), QString());
    QCOMPARE(cart.body[u"readOnly"].toBool(true), false);
    QCOMPARE(cart.body[u"items"].toArray(), QJsonArray());
    const QDateTime expire = QDateTime::fromString(cart.body[u"expire"].toString(), Qt::ISODate);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().secsTo(expire) - 86'400) < 60);
}

void TestChecklist::onlyOwnAssignedCartsAreListed()
{
    const Reply free = m_client->post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    QCOMPARE(free.status, 200);
    const QString own = m_shopper->newCart().section(u'/', -1);
    QCOMPARE(m_client->get(u"/order/cart"_s).body.toArray(), QJsonArray{own});
}

void TestChecklist::aCartIsFoundByItsExactDescription()
{
    const QString cart = m_shopper->newCart(u"mine"_s).section(u'/', -1);
    QCOMPARE(m_client->get(u"/order/cart?description=mine"_s).body.toArray(), QJsonArray{cart});
    QCOMPARE(m_client->get(u"/order/cart?description=min"_s).body.toArray(), QJsonArray());
}

void TestChecklist::thereIsOneOfferWithAllFivePrices()
{
    const Reply offers = m_client->get(m_shopper->newCart() + u"/domain?domain=exemple.fr"_s);
    QCOMPARE(offers.body.toArray().size(), 1);
    const QJsonValue offer = offers.body[0];
    QCOMPARE(offer[u"action"].toString(), u"create"_s);
    QCOMPARE(offer[u"orderable"].toBool(), true);
    QMap<QString, qint64> prices;
    for (const QJsonValue &price : offer[u"prices"].toArray())
        prices[price[u"label"].toString()] = price[u"price"][u"priceInUcents"].toInteger();
    QCOMPARE(prices.keys(), QStringList({u"DISCOUNT"_s, u"FEE"_s, u"PRICE"_s, u"RENEW"_s, u"TOTAL"_s}));
    // Net of tax, and the discount with either sign.
    QCOMPARE(prices[u"TOTAL"_s], prices[u"PRICE"_s] + prices[u"FEE"_s] - qAbs(prices[u"DISCOUNT"_s]));
}

void TestChecklist::anUnknownExtensionIsRefused()
{
    const Reply reply = m_client->get(m_shopper->newCart() + u"/domain?domain=exemple.nowhere"_s);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(u"Check failed"_s));
}

void TestChecklist::aTakenNameIsOfferedForTransfer()
{
    const Reply offers = m_client->get(m_shopper->newCart() + u"/domain?domain=transfert-exemple.fr"_s);
    QCOMPARE(offers.body.toArray().size(), 1);
    QCOMPARE(offers.body[0][u"action"].toString(), u"transfer"_s);
    QCOMPARE(offers.body[0][u"pricingMode"].toString(), u"transfer-default"_s);
}

void TestChecklist::idsAreNumbersOfTheirOwn()
{
    QSet<qint64> items;
    QSet<qint64> configurations;
    for (const QString &name : {u"exemple.fr"_s, u"exemple.com"_s}) {
        const QString item = m_shopper->add(m_shopper->newCart(), name);
        items.insert(item.section(u'/', -1).toLongLong());
        QVERIFY(m_shopper->configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
        configurations.insert(m_shopper->last.body[u"id"].toInteger());
    }
    QVERIFY(items.size() == 2 && !items.contains(0));
    QVERIFY(configurations.size() == 2 && !configurations.contains(0));
}

void TestChecklist::aDoubledLabelIsFoundOutAtTheEnd()
{
    const QString cart = m_shopper->newCart();
    const QString item = m_shopper->add(cart, u"exemple.fr"_s);
    QVERIFY(m_shopper->configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(m_shopper->configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(m_client->get(item + u"/configuration?label=OWNER_LEGAL_AGE"_s).body.toArray().size(), 2);
    QCOMPARE(m_client->get(cart + u"/summary"_s).status, 200);
    const Reply reply = m_client->get(cart + u"/checkout"_s);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(u"OWNER_LEGAL_AGE is duplicated"_s));
}

void TestChecklist::aConfigurationIsDeletedByItsId()
{
    const QString item = m_shopper->add(m_shopper->newCart(), u"exemple.fr"_s);
    QVERIFY(m_shopper->configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    const QString place = item + u"/configuration/%1"_s.arg(m_shopper->last.body[u"id"].toInteger());
    QCOMPARE(m_client->get(place).body[u"label"].toString(), u"OWNER_LEGAL_AGE"_s);
    QCOMPARE(m_client->del(place).status, 200);
    QCOMPARE(m_client->get(place).status, 404);
}

void TestChecklist::theSummaryAddsTheZoneAndTheTax()
{
    const QString cart = m_shopper->newCart();
    QVERIFY(!m_shopper->add(cart, u"exemple.fr"_s).isEmpty());
    const Reply summary = m_client->get(cart + u"/summary"_s);
    QCOMPARE(summary.body[u"contracts"].toArray(), QJsonArray());
    QVERIFY(summary.body[u"orderId"].isNull() && summary.body[u"url"].isNull());
    const QJsonArray lines = summary.body[u"details"].toArray();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QJsonValue &line) {
        return line[u"domain"].toString() == "*001.001"_L1; // nobody has put the zone into the cart
    }));
    const QJsonValue prices = summary.body[u"prices"];
    const auto ucents = [&prices](QStringView name) { return prices[name][u"priceInUcents"].toInteger(); };
    QCOMPARE(ucents(u"withoutTax"), 499'000'000);
    QCOMPARE(ucents(u"tax"), 100'000'000); // a fifth, to the cent
    QCOMPARE(ucents(u"withTax"), ucents(u"withoutTax") + ucents(u"tax"));
}

void TestChecklist::theDryRunNeedsAnAssignedCart()
{
    const Reply made = m_client->post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}});
    const Reply reply = m_client->get(u"/order/cart/%1/checkout"_s.arg(made.body[u"cartId"].toString()));
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.message(), u"You are not allowed"_s);
}

void TestChecklist::theDryRunFillsInTheContractsAndOrdersNothing()
{
    const Reply reply = m_client->get(readyCart(u"exemple.fr"_s) + u"/checkout"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body[u"contracts"].toArray().isEmpty());
    QVERIFY(reply.body[u"orderId"].isNull() && reply.body[u"url"].isNull());
    QCOMPARE(m_client->get(u"/me/order"_s).body.toArray(), QJsonArray());
}

void TestChecklist::aRuleThatIsBrokenFailsTheDryRun()
{
    const QString cart = m_shopper->newCart();
    QVERIFY(!m_shopper->add(cart, u"exemple.fr"_s).isEmpty());
    const Reply reply = m_client->get(cart + u"/checkout"_s);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(u"OWNER_LEGAL_AGE"_s));
}

void TestChecklist::checkoutMakesAnOrderAndClosesTheCart()
{
    const QString cart = readyCart(u"exemple.fr"_s);
    const qint64 order = m_shopper->checkout(cart);
    QCOMPARE(m_client->get(u"/me/order"_s).body.toArray(), QJsonArray{order});
    QVERIFY(m_shopper->last.body[u"url"].toString().contains(QString::number(order)));
    QCOMPARE(m_client->get(cart).body[u"readOnly"].toBool(), true);
    QCOMPARE(m_client->del(cart).status, 404);
    QVERIFY(m_shopper->add(cart, u"exemple.com"_s).isEmpty());
}

void TestChecklist::payingAtOnceNeedsAGoodMethod()
{
    // The account's default card runs out: an order of 2029 cannot be paid with it.
    constexpr qint64 threeYears = 3 * 366 * 86'400;
    QVERIFY(m_sandbox.advanceClock(std::chrono::seconds(threeYears)));
    m_client->clockOffset = threeYears;
    const QString cart = readyCart(u"exemple.fr"_s);
    QCOMPARE(m_shopper->checkout(cart, true), 0);
    QCOMPARE(m_shopper->last.status, 400);
    QCOMPARE(m_shopper->last.message(), u"Your preferred payment method is not valid"_s);
    QCOMPARE(m_client->get(u"/me/order"_s).body.toArray(), QJsonArray());
    QCOMPARE(m_client->get(cart).body[u"readOnly"].toBool(true), false);
}

void TestChecklist::anOrderGoesFromNotPaidToDelivered()
{
    const qint64 order = m_shopper->order(u"exemple.fr"_s);
    QStringList seen{m_shopper->status(order)};
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QString status = m_shopper->status(order);
            if (status != seen.constLast())
                seen.append(status);
            return status == "delivered"_L1;
        }(),
        10'000);
    QCOMPARE(seen, QStringList({u"notPaid"_s, u"checking"_s, u"delivering"_s, u"delivered"_s}));
}

void TestChecklist::aRegistrationLeavesItsTaskAndTheName()
{
    const qint64 order = m_shopper->order(u"exemple.fr"_s);
    QCOMPARE(m_client->get(u"/domain"_s).body.toArray(), QJsonArray());
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_shopper->task(u"exemple.fr"_s)[u"status"].toString(), u"done"_s, 10'000);
    QCOMPARE(m_shopper->task(u"exemple.fr"_s)[u"function"].toString(), u"DomainCreate"_s);
    QCOMPARE(m_client->get(u"/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
}

void TestChecklist::aTransferLeavesItsTask()
{
    const QString cart = m_shopper->newCart();
    const QString item = m_shopper->add(cart, u"transfert-exemple.fr"_s, u"transfer-default"_s);
    QVERIFY(m_shopper->configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QVERIFY(m_shopper->configure(item, u"AUTH_INFO"_s, u"abc-123"_s));
    const qint64 order = m_shopper->checkout(cart);
    QCOMPARE(m_shopper->pay(order, m_shopper->method(u"4242"_s)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_shopper->task(u"transfert-exemple.fr"_s)[u"function"].toString(),
                              u"DomainIncomingTransfer"_s, 10'000);
}

void TestChecklist::aCartIsReadWithoutASignature()
{
    const QString cart = m_shopper->newCart();
    QVERIFY(!m_shopper->add(cart, u"exemple.fr"_s).isEmpty());
    for (const QString &path : {QString(), u"/item"_s, u"/summary"_s, u"/coupon"_s})
        QCOMPARE(m_client->anonymously("GET", cart + path).status, 200);
    for (const QString &path : {u"/checkout"_s, u"/domain?domain=exemple.fr"_s})
        QCOMPARE(m_client->anonymously("GET", cart + path).status, 401);
    QCOMPARE(m_client->anonymously("GET", u"/order/catalog/public/domain?ovhSubsidiary=FR"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "test_checklist.moc"
