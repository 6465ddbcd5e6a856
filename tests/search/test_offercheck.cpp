// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/offercheck.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::search;
using namespace cartouche::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The last question before the cart.
class TestOfferCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyNameIsAskedOnceInItsOrder();
    void aRefusedNameSpoilsNoOther();
    void withoutANetworkItFails();
    void stoppingTellsNothing();
    void whatDiffersIsSeen_data();
    void whatDiffersIsSeen();

private:
    static base::DomainName name(const QString &text) { return base::DomainName::parse(text).value(); }
    static api::Offer offer(const QString &mode, const QString &total, const QString &renewal);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<OfferCheck> m_check;
};

api::Offer TestOfferCheck::offer(const QString &mode, const QString &total, const QString &renewal)
{
    api::Offer one;
    one.pricingMode = mode;
    one.orderable = true;
    one.prices.append({u"TOTAL"_s, {*base::Money::fromDecimal(total, u"EUR"_s), {}}, {}});
    one.prices.append({u"RENEW"_s, {*base::Money::fromDecimal(renewal, u"EUR"_s), {}}, {}});
    return one;
}

void TestOfferCheck::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->setHandler([](QTcpSocket &socket, const RawRequest &request) {
        if (request.target.contains("bad"))
            RawServer::answer(socket, 400, R"({"message":"no"})"_ba);
        else
            RawServer::answer(socket, 200, R"([{"orderable":true,"pricingMode":"create-default","prices":[],"duration":["P1Y","P2Y"]}])"_ba);
    });
    api::Client::Options options;
    options.readsPerMinute = 0;
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(m_server->baseUrl()).value(),
                                             api::Credentials{u"a"_s, u"b"_s, u"c"_s}, options);
    m_check = std::make_unique<OfferCheck>(
        *m_client, [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart"_s)); }, base::Clock::system());
}

void TestOfferCheck::cleanup()
{
    m_check.reset();
    m_client.reset();
    m_server.reset();
}

void TestOfferCheck::everyNameIsAskedOnceInItsOrder()
{
    QSignalSpy finished(m_check.get(), &OfferCheck::finished);
    QList<base::DomainName> names;
    for (int i = 0; i < 14; ++i)
        names.append(name(u"n%1.fr"_s.arg(i)));
    m_check->start(names);
    QVERIFY(m_check->isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_check->isRunning());
    QCOMPARE(m_server->count("GET"), 14);
    for (int i = 0; i < 14; ++i) {
        QCOMPARE(m_check->answers().at(i).name, names.at(i));
        QCOMPARE(m_check->answers().at(i).offers.first().durations.size(), 2); // whole, as the cart needs it
        QVERIFY(m_check->answers().at(i).at.isValid());
    }
}

void TestOfferCheck::aRefusedNameSpoilsNoOther()
{
    QSignalSpy finished(m_check.get(), &OfferCheck::finished);
    m_check->start({name(u"good.fr"_s), name(u"bad.fr"_s)});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_check->answers().at(0).error);
    QVERIFY(m_check->answers().at(1).error);
    QCOMPARE(m_check->answers().at(1).error->kind, base::Error::Kind::Refused);
}

void TestOfferCheck::withoutANetworkItFails()
{
    m_server->close();
    QSignalSpy finished(m_check.get(), &OfferCheck::finished);
    QSignalSpy failed(m_check.get(), &OfferCheck::failed);
    m_check->start({name(u"a.fr"_s), name(u"b.fr"_s)});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_check->isRunning());
    QCOMPARE(finished.size(), 0);
}

void TestOfferCheck::stoppingTellsNothing()
{
    QSignalSpy finished(m_check.get(), &OfferCheck::finished);
    m_check->start({name(u"a.fr"_s)});
    m_check->stop();
    m_check->start({name(u"b.fr"_s)});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_check->answers().size(), 1);
    QCOMPARE(m_check->answers().first().name, name(u"b.fr"_s));
}

void TestOfferCheck::whatDiffersIsSeen_data()
{
    QTest::addColumn<QList<api::Offer>>("now");
    QTest::addColumn<bool>("differs");
    const api::Offer same = offer(u"create-default"_s, u"4.99"_s, u"6.99"_s);
    QTest::newRow("the same") << QList{same} << false;
    QTest::newRow("first price") << QList{offer(u"create-default"_s, u"5.00"_s, u"6.99"_s)} << true;
    QTest::newRow("renewal") << QList{offer(u"create-default"_s, u"4.99"_s, u"99.00"_s)} << true;
    QTest::newRow("premium now") << QList{offer(u"create-premium"_s, u"4.99"_s, u"6.99"_s)} << true;
    QTest::newRow("taken now") << QList<api::Offer>() << true;
    api::Offer closed = same;
    closed.orderable = false;
    QTest::newRow("not orderable") << QList{closed} << true;
    QTest::newRow("one more offer behind it") << QList{same, offer(u"transfer-default"_s, u"1.00"_s, u"2.00"_s)} << false;
}

void TestOfferCheck::whatDiffersIsSeen()
{
    QFETCH(QList<api::Offer>, now);
    QFETCH(bool, differs);
    SearchResult shown(name(u"a.fr"_s));
    shown.offers.append(OfferDigest::of(offer(u"create-default"_s, u"4.99"_s, u"6.99"_s)));
    shown.offerIndex = 0;
    shown.state = State::Available;
    QCOMPARE(OfferCheck::differs(shown, now), differs);
}

QTEST_GUILESS_MAIN(TestOfferCheck)
#include "test_offercheck.moc"
