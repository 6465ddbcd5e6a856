// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/aftercareroutes.h"
#include "flow/shopping.h"
#include "order/aftercare.h"
#include "order/ledger.h"
#include "order/orderswatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using order::Aftercare;
using order::LedgerRow;
using order::OrderNews;
using order::OrderPapers;
using order::Withdrawal;
using store::RenewalWish;
using support::Relay;
using test::Shopping;
using State = LedgerRow::State;

/// What comes after an order, over HTTP with the real sandbox.
class TestAftercare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ordersMadeElsewhereAreThereAndFollowed();
    void aDraftOfAnotherRunIsShown();
    void papersAreOnOvhcloudsHostsOnly();
    void anOrderIsWithdrawnFromOnce();
    void aLostWithdrawalIsSettledByReading();
    void renewalsAreSetOnceTheNameIsThere();
    void aRenewalThatFailsForAWhileIsTriedAgain();
    void aNameThatIsNotKnownKeepsNoOtherFromItsRenewal();
    void eachThingIsToldOnceAlsoAfterARestart();

private:
    void open(Shopping &shop);
    void closeAll();
    [[nodiscard]] bool buy(Shopping &shop, const QString &name);
    /// The same without giving up the right of withdrawal.
    [[nodiscard]] bool buyWithdrawable(const QString &name);
    [[nodiscard]] const LedgerRow *row(const QString &name) const;
    [[nodiscard]] bool waitForState(const QString &name, State state);

    std::unique_ptr<Shopping> m_shop;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<order::OrdersWatch> m_watch;
    std::unique_ptr<order::Ledger> m_ledger;
    std::unique_ptr<Aftercare> m_aftercare;
    QStringList m_news;
};

void TestAftercare::init()
{
    m_shop = std::make_unique<Shopping>();
    QVERIFY(m_shop->start());
    m_news.clear();
}

void TestAftercare::cleanup()
{
    closeAll();
    m_shop.reset();
}

void TestAftercare::closeAll()
{
    m_aftercare.reset();
    m_ledger.reset();
    m_watch.reset();
    m_database.reset();
}

void TestAftercare::open(Shopping &shop)
{
    m_database = std::make_unique<store::Database>(shop.databaseFile());
    m_watch = std::make_unique<order::OrdersWatch>(shop.client(), shop.journal(), shop.purchase(), shop.clock());
    m_watch->setPace(20ms, 100ms);
    m_ledger = std::make_unique<order::Ledger>(shop.journal(), shop.purchase(), *m_watch, shop.client().endpoint());
    m_aftercare = std::make_unique<Aftercare>(shop.client(), shop.journal(), *m_database, shop.purchase(), *m_watch,
                                              *m_ledger, shop.clock());
    m_aftercare->history().setPause(1ms);
    m_aftercare->withdrawal().setLooks({20ms, 40ms, 60ms});
    m_aftercare->renewals().setPace(20ms, 100ms);
    connect(&m_aftercare->news(), &OrderNews::happened, this, [this](OrderNews::Kind kind, const LedgerRow &each) {
        m_news.append(QVariant::fromValue(kind).toString() + u' ' + each.names.value(0));
    });
    m_watch->start();
    m_ledger->start();
    m_aftercare->setWatched(true);
    QVERIFY(shop.readJournal());
    QVERIFY(Shopping::wait([this] { return m_ledger->isRead() && m_aftercare->history().isListed(); }));
}

bool TestAftercare::buy(Shopping &shop, const QString &name)
{
    return shop.order({name}) && shop.pay() == u"accepted"_s;
}

bool TestAftercare::buyWithdrawable(const QString &name)
{
    if (!m_shop->goToReview({name}))
        return false;
    m_shop->purchase().placeOrder({.waiveWithdrawal = false});
    return m_shop->waitUntilPayable() && m_shop->pay() == u"accepted"_s;
}

const LedgerRow *TestAftercare::row(const QString &name) const
{
    const auto found = std::find_if(m_ledger->rows().begin(), m_ledger->rows().end(),
                                    [&name](const LedgerRow &each) { return each.names.contains(name); });
    return found == m_ledger->rows().end() ? nullptr : &*found;
}

bool TestAftercare::waitForState(const QString &name, State state)
{
    return Shopping::wait([&] { return row(name) != nullptr && row(name)->state == state; }, 40'000);
}

void TestAftercare::ordersMadeElsewhereAreThereAndFollowed()
{
    Shopping here;
    here.startBeside(*m_shop);
    QVERIFY(m_shop->order({u"ailleurs.fr"_s}));
    open(here);
    QVERIFY(Shopping::wait([&] { return row(u"ailleurs.fr"_s) != nullptr; }));
    // Open, of names, and recent: the journal follows it as one of its own, and it can be paid here.
    QVERIFY(Shopping::wait([&] { return row(u"ailleurs.fr"_s) != nullptr && !row(u"ailleurs.fr"_s)->isElsewhere; }));
    QCOMPARE(row(u"ailleurs.fr"_s)->nextStep(), LedgerRow::Step::ShowOrder);
    QCOMPARE(m_shop->pay(), u"accepted"_s);
    QVERIFY(waitForState(u"ailleurs.fr"_s, State::Delivered));
    QVERIFY(Shopping::wait([this] { return m_news.contains(u"Delivered ailleurs.fr"_s); }));
    closeAll();
}

void TestAftercare::aDraftOfAnotherRunIsShown()
{
    QVERIFY(m_shop->choose({u"brouillon.fr"_s, u"brouillon.eu"_s}));
    QVERIFY(m_shop->prepareItems());
    m_shop->restart();
    open(*m_shop);
    QVERIFY(Shopping::wait([this] { return row(u"brouillon.fr"_s) != nullptr; }));
    const LedgerRow *draft = row(u"brouillon.fr"_s);
    QCOMPARE(draft->state, State::Draft);
    QCOMPARE(draft->group(), LedgerRow::Group::Drafts);
    QVERIFY(draft->expires > QDateTime::currentDateTimeUtc());
    QVERIFY(!draft->total.currency().isEmpty());
}

void TestAftercare::papersAreOnOvhcloudsHostsOnly()
{
    QVERIFY(buy(*m_shop, u"papier.fr"_s));
    const qint64 id = m_shop->purchase().orderId();
    open(*m_shop);
    OrderPapers &papers = m_aftercare->papers();
    // The sandbox links to itself, not to the relay in front of it.
    const auto direct = [this](QByteArray body) { return body.replace(m_shop->sandbox().base().toLatin1(), m_shop->relay().base().toLatin1()); };
    m_shop->relay().editAll("GET", u"/me/order/%1$"_s.arg(id), direct);
    m_shop->relay().editAll("GET", u"/me/bill/"_s, direct);
    const auto pdf = test::awaited(papers.addressOf(OrderPapers::Paper::OrderPdf, id));
    QVERIFY(pdf && pdf->host() == u"127.0.0.1"_s);
    QVERIFY(Shopping::wait([&] { return test::awaited(papers.addressOf(OrderPapers::Paper::BillPdf, id)).has_value(); }));
    m_shop->relay().heal();
    m_shop->relay().editAll("GET", u"/me/order/%1$"_s.arg(id), [](QByteArray body) {
        return body.replace("\"pdfUrl\":\"", "\"pdfUrl\":\"https://evil.example/?was=");
    });
    const auto foreign = test::awaited(papers.addressOf(OrderPapers::Paper::OrderPdf, id));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, "foreign-link"_ba);
    QCOMPARE(foreign.error().technical, u"evil.example"_s);
    m_shop->relay().answerAll("GET", u"/me/bill"_s, "[]");
    QCOMPARE(test::awaited(papers.addressOf(OrderPapers::Paper::BillPdf, id)).error().code, "no-bill"_ba);
}

void TestAftercare::anOrderIsWithdrawnFromOnce()
{
    QVERIFY(buyWithdrawable(u"retour.fr"_s));
    const qint64 id = m_shop->purchase().orderId();
    m_shop->restart();
    open(*m_shop);
    QVERIFY(waitForState(u"retour.fr"_s, State::Delivered));
    QVERIFY(Shopping::wait([this] { return row(u"retour.fr"_s)->isWithdrawalTold; }));
    QVERIFY(row(u"retour.fr"_s)->withdrawUntil > QDateTime::currentDateTimeUtc());
    Withdrawal &withdrawal = m_aftercare->withdrawal();
    withdrawal.send(id, u"sb12345-ovh"_s, u"unused"_s, {});
    withdrawal.send(id, u"sb12345-ovh"_s, u"unused"_s, {});
    QVERIFY(Shopping::wait([&] { return withdrawal.stateOf(id).phase == Withdrawal::Phase::Made; }));
    QVERIFY(waitForState(u"retour.fr"_s, State::Cancelled));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/order/{orderId}/retraction"_s), 1);
    QVERIFY(m_shop->journalKinds().contains(u"withdrawal"_s));
}

void TestAftercare::aLostWithdrawalIsSettledByReading()
{
    QVERIFY(buyWithdrawable(u"retour-perdu.fr"_s));
    const qint64 id = m_shop->purchase().orderId();
    open(*m_shop);
    Withdrawal &withdrawal = m_aftercare->withdrawal();
    m_shop->relay().spoil("POST", u"/retraction$"_s, Relay::Fault::CutBeforeRequest);
    withdrawal.send(id, u"sb12345-ovh"_s, u"other"_s, {});
    QVERIFY(Shopping::wait([&] { return withdrawal.stateOf(id).phase == Withdrawal::Phase::NotArrived; }));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/order/{orderId}/retraction"_s), 0);
    m_shop->relay().spoil("POST", u"/retraction$"_s, Relay::Fault::CutBeforeAnswer);
    withdrawal.send(id, u"sb12345-ovh"_s, u"other"_s, {});
    QVERIFY(Shopping::wait([&] { return withdrawal.stateOf(id).phase == Withdrawal::Phase::Made; }));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/order/{orderId}/retraction"_s), 1);
}

void TestAftercare::renewalsAreSetOnceTheNameIsThere()
{
    QVERIFY(buy(*m_shop, u"duree.fr"_s));
    const qint64 id = m_shop->purchase().orderId();
    open(*m_shop);
    m_aftercare->renewals().decide(id, u"duree.fr"_s, false);
    QVERIFY(waitForState(u"duree.fr"_s, State::Delivered));
    const auto isSet = [&](bool isAutomatic) {
        const auto *state = m_aftercare->renewals().stateOf(id, u"duree.fr"_s);
        return state != nullptr && state->wishState == RenewalWish::State::Set && state->isAutomatic == isAutomatic;
    };
    QVERIFY(Shopping::wait([&] { return isSet(false); }));
    const auto infos = test::awaited(api::readServiceInfos(m_shop->client(), u"duree.fr"_s));
    QVERIFY(infos && infos->isAutomatic == false);
    QVERIFY(m_aftercare->renewals().stateOf(id, u"duree.fr"_s)->expiration.isValid());
    m_aftercare->renewals().decide(id, u"duree.fr"_s, true);
    QVERIFY(Shopping::wait([&] { return isSet(true); }));
    QVERIFY(test::awaited(api::readServiceInfos(m_shop->client(), u"duree.fr"_s))->isAutomatic == true);
}

void TestAftercare::aRenewalThatFailsForAWhileIsTriedAgain()
{
    QVERIFY(buy(*m_shop, u"duree-lente.fr"_s));
    const qint64 id = m_shop->purchase().orderId();
    m_shop->relay().spoil("PUT", u"/serviceInfos$"_s, Relay::Fault::ServerError);
    m_shop->relay().spoil("PUT", u"/serviceInfos$"_s, Relay::Fault::ServerError);
    open(*m_shop);
    m_aftercare->renewals().decide(id, u"duree-lente.fr"_s, false);
    QVERIFY(Shopping::wait([&] {
        const auto *state = m_aftercare->renewals().stateOf(id, u"duree-lente.fr"_s);
        return state != nullptr && state->wishState == RenewalWish::State::Set;
    }, 40'000));
    QVERIFY(test::awaited(api::readServiceInfos(m_shop->client(), u"duree-lente.fr"_s))->isAutomatic == false);
}

void TestAftercare::aNameThatIsNotKnownKeepsNoOtherFromItsRenewal()
{
    QVERIFY(m_shop->order({u"absente.fr"_s, u"presente.fr"_s}));
    QCOMPARE(m_shop->pay(), u"accepted"_s);
    const qint64 id = m_shop->purchase().orderId();
    m_shop->relay().answerAll("GET", u"/domain/absente.fr/serviceInfos$"_s,
                              R"({"message":"The requested object (serviceName = absente.fr) does not exist"})", "404 Not Found");
    open(*m_shop);
    m_aftercare->renewals().decide(id, u"absente.fr"_s, false);
    m_aftercare->renewals().decide(id, u"presente.fr"_s, false);
    const auto isIn = [&](const QString &name, RenewalWish::State wanted) {
        const auto *state = m_aftercare->renewals().stateOf(id, name);
        return state != nullptr && state->wish && state->wishState == wanted;
    };
    QVERIFY(Shopping::wait([&] { return isIn(u"presente.fr"_s, RenewalWish::State::Set); }, 40'000));
    QVERIFY(test::awaited(api::readServiceInfos(m_shop->client(), u"presente.fr"_s))->isAutomatic == false);
    // The other one is asked about again, and is no refusal yet.
    const auto asked = [&] { return m_shop->relay().count("GET", u"/domain/absente.fr/serviceInfos$"_s); };
    QVERIFY(Shopping::wait([&] { return asked() > 4; }));
    QVERIFY(isIn(u"absente.fr"_s, RenewalWish::State::Waiting));
    QVERIFY(m_aftercare->renewals().stateOf(id, u"absente.fr"_s)->error.has_value());
    // In the end it is given up, and said.
    m_aftercare->renewals().setPatience(0s);
    QVERIFY(Shopping::wait([&] { return isIn(u"absente.fr"_s, RenewalWish::State::Refused); }));
}

void TestAftercare::eachThingIsToldOnceAlsoAfterARestart()
{
    QVERIFY(m_shop->order({u"nouvelle.fr"_s}));
    const qint64 id = m_shop->purchase().orderId();
    open(*m_shop);
    QVERIFY(m_news.isEmpty());
    QCOMPARE(m_shop->pay(), u"accepted"_s);
    QVERIFY(waitForState(u"nouvelle.fr"_s, State::Delivered));
    QVERIFY(Shopping::wait([this] { return m_news.contains(u"Delivered nouvelle.fr"_s); }));
    QCOMPARE(m_news.count(u"Delivered nouvelle.fr"_s), 1);
    QVERIFY(m_news.count(u"Paid nouvelle.fr"_s) <= 1);
    QVERIFY(id != 0);
    m_news.clear();
    closeAll();
    m_shop->restart();
    open(*m_shop);
    QVERIFY(waitForState(u"nouvelle.fr"_s, State::Delivered));
    m_ledger->refresh();
    QVERIFY(Shopping::wait([this] { return m_aftercare->history().left() == 0 && !m_ledger->isAwaited(*row(u"nouvelle.fr"_s)); }));
    QCOMPARE(m_news, QStringList());
}

QTEST_GUILESS_MAIN(TestAftercare)
#include "test_aftercare.moc"
