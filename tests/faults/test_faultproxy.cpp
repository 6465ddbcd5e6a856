// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/faultproxy.h"
#include "faults/wiremessage.h"
#include "faults/wireplan.h"
#include "faults/wireprobe.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace cartouche::test;
using namespace Qt::StringLiterals;
using support::RawRequest;
using support::RawServer;

namespace {

constexpr auto answerBody = R"({"orderId":4711,"url":"https://www.ovh.com/"})";

QByteArray post(const QByteArray &path = "/1.0/order/cart/c/checkout"_ba)
{
    const QByteArray body = R"({"autoPayWithPreferredPaymentMethod":false,"waiveRetractationPeriod":true})";
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

/// What the server of these tests says when it is asked directly.
QByteArray soundAnswer()
{
    return "HTTP/1.1 200 Text\r\nContent-Type: application/json\r\nX-OVH-QUERYID: EU.test-1\r\nContent-Length: "
        + QByteArray::number(qstrlen(answerBody)) + "\r\n\r\n" + answerBody;
}

} // namespace

/// The proxy keeps its promises: each fault is those bytes and that end, and what it counts is true.
class TestFaultProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingPassesUnchanged_data();
    void everythingPassesUnchanged();
    void eachFaultIsWhatItIsCalled_data();
    void eachFaultIsWhatItIsCalled();
    void aCutFallsWhereItIsSaid();
    void aBrokenRequestReachesTheServerInPart_data();
    void aBrokenRequestReachesTheServerInPart();
    void aSlowAnswerTakesItsTime();
    void aRedirectionLeadsElsewhere();
    void aLyingLengthIsLying();
    void onlyTheChosenCallsAreBroken();
    void aRuleHoldsUntilItIsTakenBack();
    void aRuleWaitsForAnother();
    void twoCallsOnOneConnection();
    void theServerActsEvenWhenTheClientHasGone();
    void aServerThatIsAwayIsTold();

private:
    static void transportColumns();
    [[nodiscard]] static FaultProxy::Transport transport(bool isTls);
    void open(bool isTls);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    bool m_isSilent = false;
};

void TestFaultProxy::init()
{
    m_isSilent = false;
}

void TestFaultProxy::cleanup()
{
    m_proxy.reset();
    m_server.reset();
}

FaultProxy::Transport TestFaultProxy::transport(bool isTls)
{
    return isTls ? FaultProxy::Transport::Tls : FaultProxy::Transport::Plain;
}

void TestFaultProxy::open(bool isTls)
{
    m_server = std::make_unique<RawServer>(isTls ? RawServer::Kind::Tls : RawServer::Kind::Plain);
    m_server->setHandler([this](QTcpSocket &socket, const RawRequest &) {
        if (!m_isSilent)
            RawServer::answer(socket, 200, answerBody);
    });
    m_proxy = std::make_unique<FaultProxy>(m_server->baseUrl().chopped(4), transport(isTls), u"http://127.0.0.9:9"_s);
}

void TestFaultProxy::transportColumns()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("http") << false;
    QTest::newRow("tls") << true;
}

void TestFaultProxy::everythingPassesUnchanged_data()
{
    transportColumns();
}

void TestFaultProxy::everythingPassesUnchanged()
{
    QFETCH(bool, isTls);
    open(isTls);
    QVERIFY(m_proxy->base().startsWith(isTls ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s));
    WireProbe probe(m_proxy->base());
    probe.send(post());
    QTRY_COMPARE(probe.received(), soundAnswer());
    QCOMPARE(probe.end(), WireProbe::End::Open);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().body.endsWith("true}"));
    QCOMPARE(m_proxy->arrived("POST", u"/checkout$"_s), 1);
    QCOMPARE(m_proxy->handedOn("POST", u"/checkout$"_s), 1);
    QCOMPARE(m_proxy->granted("POST", u"/checkout$"_s), 1);
    QCOMPARE(m_proxy->arrived("GET", u"/checkout$"_s), 0);
    QCOMPARE(m_proxy->spoilt(), 0);
}

void TestFaultProxy::eachFaultIsWhatItIsCalled_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("acted");
    for (const bool isTls : {false, true}) {
        for (const Fault fault : allFaults()) {
            for (const bool acted : {false, true}) {
                if (acted && breaksRequest(fault))
                    continue;
                const QString row = u"%1, %2, %3"_s.arg(nameOf(fault), acted ? u"acted"_s : u"not acted"_s,
                                                        isTls ? u"tls"_s : u"http"_s);
                QTest::newRow(qPrintable(row)) << isTls << int(fault) << acted;
            }
        }
    }
}

void TestFaultProxy::eachFaultIsWhatItIsCalled()
{
    QFETCH(bool, isTls);
    QFETCH(int, fault);
    QFETCH(bool, acted);
    const auto which = static_cast<Fault>(fault);
    open(isTls);
    m_proxy->spoil({"POST"_ba, u"/checkout$"_s, which, acted});
    const WirePlan plan = spoiltPlan(which, acted ? soundAnswer() : madeUpAnswer(which), acted, "http://127.0.0.9:9"_ba);
    WireProbe probe(m_proxy->base());
    probe.send(post());

    if (which == Fault::Drip) { // not all of it: that is the point
        QTRY_VERIFY(probe.received().size() > wire::headOf(plan.bytes()).size() + 2);
        QVERIFY(plan.bytes().startsWith(probe.received()));
    } else {
        QTRY_COMPARE(probe.received(), plan.bytes());
    }
    const auto wanted = plan.end == WirePlan::End::Open ? WireProbe::End::Open
        : plan.end == WirePlan::End::Reset && !isTls    ? WireProbe::End::Reset
                                                        : WireProbe::End::Fin;
    QTRY_COMPARE(probe.end(), wanted);
    QTRY_COMPARE(m_proxy->arrived("POST", u"/checkout$"_s), 1);
    QTRY_COMPARE(m_proxy->handedOn("POST", u"/checkout$"_s), acted ? 1 : 0);
    QTRY_COMPARE(m_proxy->granted("POST", u"/checkout$"_s), acted ? 1 : 0);
    QCOMPARE(m_server->requests().size(), acted ? 1 : 0);
    QCOMPARE(m_proxy->spoilt(), 1);
}

void TestFaultProxy::aCutFallsWhereItIsSaid()
{
    const auto bytes = [](Fault fault) { return spoiltPlan(fault, soundAnswer(), true, {}).bytes(); };
    const QByteArray head = wire::headOf(soundAnswer());
    QCOMPARE(bytes(Fault::FinAfterRequest), QByteArray());
    QCOMPARE(bytes(Fault::HangBeforeAnswer), QByteArray());
    for (const Fault fault : {Fault::FinInStatusLine, Fault::RstInStatusLine, Fault::HangInStatusLine}) {
        QVERIFY(!bytes(fault).isEmpty());
        QVERIFY(!bytes(fault).contains('\r'));
    }
    for (const Fault fault : {Fault::FinInHeaders, Fault::RstInHeaders, Fault::HangInHeaders}) {
        QVERIFY(bytes(fault).contains("\r\n"));
        QVERIFY(!bytes(fault).contains("\r\n\r\n"));
    }
    QCOMPARE(bytes(Fault::FinAfterHeaders), head);
    QCOMPARE(bytes(Fault::RstAfterHeaders), head);
    for (const Fault fault : {Fault::FinInBody, Fault::RstInBody, Fault::HangInBody}) {
        QVERIFY(bytes(fault).startsWith(head));
        QVERIFY(bytes(fault).size() > head.size());
        QVERIFY(bytes(fault).size() < soundAnswer().size());
    }
}

void TestFaultProxy::aBrokenRequestReachesTheServerInPart_data()
{
    transportColumns();
}

void TestFaultProxy::aBrokenRequestReachesTheServerInPart()
{
    QFETCH(bool, isTls);
    for (const Fault fault : {Fault::FinInRequest, Fault::RstInRequest}) {
        open(isTls);
        m_proxy->spoil({"POST"_ba, u"/checkout$"_s, fault, false});
        WireProbe probe(m_proxy->base());
        probe.send(post());
        QTRY_VERIFY(probe.end() != WireProbe::End::Open);
        QTRY_COMPARE(m_server->connections(), 1);
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(m_proxy->handedOn("POST", u"/checkout$"_s), 0);
        cleanup();
    }
}

void TestFaultProxy::aSlowAnswerTakesItsTime()
{
    open(false);
    m_proxy->spoil({"POST"_ba, u"/checkout$"_s, Fault::SlowButWhole, true});
    WireProbe probe(m_proxy->base());
    probe.send(post());
    QTRY_COMPARE(probe.received(), soundAnswer());
    QVERIFY(probe.spread() >= 40);
    probe.send(post());
    QTRY_COMPARE(probe.received(), soundAnswer() + soundAnswer());
}

void TestFaultProxy::aRedirectionLeadsElsewhere()
{
    const QByteArray answer = spoiltPlan(Fault::Redirect307, soundAnswer(), true, "http://127.0.0.9:9"_ba).bytes();
    QCOMPARE(wire::statusOf(answer), 307);
    QVERIFY(wire::headOf(answer).contains("\r\nLocation: http://127.0.0.9:9/1.0/caught\r\n"));
    QCOMPARE(wire::messageSize(answer), answer.size());
}

void TestFaultProxy::aLyingLengthIsLying()
{
    const auto bytes = [](Fault fault) { return spoiltPlan(fault, soundAnswer(), true, {}).bytes(); };
    const auto body = [&bytes](Fault fault) { return wire::bodyOf(bytes(fault)); };
    QCOMPARE(wire::messageSize(bytes(Fault::LengthTooLong)), 0);
    QCOMPARE(body(Fault::LengthTooLong), QByteArray(answerBody));
    QVERIFY(wire::messageSize(bytes(Fault::LengthTooShort)) < bytes(Fault::LengthTooShort).size());
    QCOMPARE(body(Fault::LengthTooShort), QByteArray(answerBody));
    QCOMPARE(wire::messageSize(bytes(Fault::TruncatedJson)), bytes(Fault::TruncatedJson).size());
    QVERIFY(QByteArray(answerBody).startsWith(body(Fault::TruncatedJson)));
    QVERIFY(body(Fault::TruncatedJson).size() < QByteArray(answerBody).size());
    QVERIFY(bytes(Fault::LengthGarbage).contains("\r\nContent-Length: plenty\r\n"));
    QVERIFY(bytes(Fault::BrokenChunks).contains("\r\nTransfer-Encoding: chunked\r\n"));
    QVERIFY(!bytes(Fault::BrokenChunks).toLower().contains("content-length"));
    QCOMPARE(wire::messageSize(bytes(Fault::EmptyOk)), bytes(Fault::EmptyOk).size());
    QCOMPARE(body(Fault::EmptyOk), QByteArray());
}

void TestFaultProxy::onlyTheChosenCallsAreBroken()
{
    open(false);
    m_proxy->spoil({"GET"_ba, u"/order/\\d+$"_s, Fault::BadGateway, true, 1, 2});
    QList<int> statuses;
    WireProbe probe(m_proxy->base());
    qsizetype seen = 0;
    for (const QByteArray &path : {"/1.0/me/order/1"_ba, "/1.0/me/order/2/status"_ba, "/1.0/me/order/2"_ba,
                                   "/1.0/me/order/3"_ba, "/1.0/me/order/4"_ba}) {
        probe.send(get(path));
        QTRY_VERIFY(wire::messageSize(probe.received().sliced(seen)) > 0);
        statuses.append(wire::statusOf(probe.received().sliced(seen)));
        seen = probe.received().size();
    }
    QCOMPARE(statuses, (QList<int>{200, 200, 502, 502, 200}));
    QCOMPARE(m_proxy->spoilt(), 2);
    QCOMPARE(m_proxy->arrived("GET", u"/order/\\d+$"_s), 4);
    QCOMPARE(m_server->requests().size(), 5);
}

void TestFaultProxy::aRuleHoldsUntilItIsTakenBack()
{
    open(false);
    m_proxy->spoil({"GET"_ba, u"/status$"_s, Fault::Json500, false, 0, -1});
    for (int i = 1; i <= 3; ++i) {
        WireProbe probe(m_proxy->base());
        probe.send(get("/1.0/me/order/1/status"_ba));
        QTRY_COMPARE(wire::statusOf(probe.received()), 500);
        QCOMPARE(m_proxy->spoilt(), i);
    }
    m_proxy->heal();
    WireProbe probe(m_proxy->base());
    probe.send(get("/1.0/me/order/1/status"_ba));
    QTRY_COMPARE(wire::statusOf(probe.received()), 200);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestFaultProxy::aRuleWaitsForAnother()
{
    open(false);
    m_proxy->spoil({"POST"_ba, u"/checkout$"_s, Fault::Html500, true});
    m_proxy->spoil({"GET"_ba, u"/order$"_s, Fault::BadGateway, false, 0, 1, 1});
    QList<int> statuses;
    for (const QByteArray &request : {get("/1.0/me/order"_ba), post(), get("/1.0/me/order"_ba), get("/1.0/me/order"_ba)}) {
        WireProbe probe(m_proxy->base());
        probe.send(request);
        QTRY_VERIFY(wire::messageSize(probe.received()) > 0);
        statuses.append(wire::statusOf(probe.received()));
    }
    QCOMPARE(statuses, (QList<int>{200, 500, 502, 200}));
}

void TestFaultProxy::twoCallsOnOneConnection()
{
    open(true);
    WireProbe probe(m_proxy->base());
    probe.send(get("/1.0/me"_ba) + post());
    QTRY_COMPARE(probe.received(), soundAnswer() + soundAnswer());
    QCOMPARE(m_proxy->calls().size(), 2);
}

void TestFaultProxy::theServerActsEvenWhenTheClientHasGone()
{
    open(false);
    m_isSilent = true;
    {
        WireProbe probe(m_proxy->base());
        probe.send(post());
        QTRY_COMPARE(m_proxy->arrived("POST", u"/checkout$"_s), 1);
    }
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_COMPARE(m_proxy->handedOn("POST", u"/checkout$"_s), 1);
}

void TestFaultProxy::aServerThatIsAwayIsTold()
{
    open(false);
    const QString away = m_server->baseUrl().chopped(4);
    m_server.reset();
    FaultProxy proxy(away, FaultProxy::Transport::Plain);
    WireProbe probe(proxy.base());
    probe.send(post());
    QTRY_VERIFY(probe.end() != WireProbe::End::Open);
    QCOMPARE(probe.received(), QByteArray());
    QCOMPARE(proxy.granted("POST", u"/checkout$"_s), 0);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "test_faultproxy.moc"
