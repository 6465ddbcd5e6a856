// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/meroutes.h"
#include "flow/shopping.h"
#include "order/taskrepair.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using order::RepairField;
using order::TaskRepair;
using support::Relay;
using test::Shopping;
using Phase = TaskRepair::Phase;

/// Registry tasks are mended over HTTP with the real sandbox, also when answers are lost.
class TestTaskRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMissingReasonIsGivenAndTheNameIsDelivered();
    void aWrongCodeIsReplacedAndKeptNowhere();
    void aRefusedValueSendsNothing();
    void aLostAnswerIsSettledByReading();
    void aRequestThatNeverArrivedMayBeSentAgain();
    void aTaskThatIsGoneIsTold();
    void aNameIsGivenUpAndTheOrderEndsWithoutIt();
    void aTaskIsHurriedOnce();

private:
    /// Ordered and paid at a sandbox that takes its time, so that a task waits to be begun for two seconds.
    void order(const QStringList &names);
    /// Ordered and paid, and its task has failed.
    void fail(const QString &name, const QString &code = {});
    [[nodiscard]] api::DomainTask task(const QString &name);
    [[nodiscard]] bool open(const QString &name);
    [[nodiscard]] bool waitFor(Phase phase);

    std::unique_ptr<Shopping> m_shop;
    std::unique_ptr<TaskRepair> m_repair;
};

void TestTaskRepair::init()
{
    m_shop = std::make_unique<Shopping>();
    QVERIFY(m_shop->start());
    m_repair = std::make_unique<TaskRepair>(m_shop->client(), m_shop->journal());
    m_repair->setLooks({20ms, 40ms, 60ms});
}

void TestTaskRepair::cleanup()
{
    m_repair.reset();
    m_shop.reset();
}

api::DomainTask TestTaskRepair::task(const QString &name)
{
    const auto tasks = test::awaited(api::readDomainTasks(m_shop->client(), name));
    return tasks && !tasks->isEmpty() ? tasks->last() : api::DomainTask();
}

void TestTaskRepair::order(const QStringList &names)
{
    cleanup();
    m_shop = std::make_unique<Shopping>(QStringList{u"--speed"_s, u"1"_s});
    QVERIFY(m_shop->start());
    m_repair = std::make_unique<TaskRepair>(m_shop->client(), m_shop->journal());
    QVERIFY(m_shop->order(names));
    QCOMPARE(m_shop->pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return task(names.first()).status == u"todo"_s; }));
}

void TestTaskRepair::fail(const QString &name, const QString &code)
{
    QVERIFY(m_shop->choose({name}));
    QVERIFY(m_shop->prepareItems());
    if (!code.isEmpty())
        m_shop->draft().setValue(name, u"AUTH_INFO"_s, code);
    m_shop->fillIn();
    QVERIFY(m_shop->sendConfigurations());
    QVERIFY(m_shop->takeReview());
    QCOMPARE(m_shop->placeOrder(), u"placed"_s);
    QVERIFY(m_shop->waitUntilPayable());
    QCOMPARE(m_shop->pay(), u"accepted"_s);
    QVERIFY(Shopping::wait([&] { return task(name).status == u"error"_s; }));
}

bool TestTaskRepair::waitFor(Phase phase)
{
    return Shopping::wait([this, phase] { return m_repair->phase() == phase; });
}

bool TestTaskRepair::open(const QString &name)
{
    m_repair->open({task(name).id, name, m_shop->purchase().orderId(), u"sb12345-ovh"_s, m_shop->endpoint()});
    return waitFor(Phase::Ready) && !m_repair->error();
}

void TestTaskRepair::aMissingReasonIsGivenAndTheNameIsDelivered()
{
    const QString name = u"justificatif-port.fr"_s;
    fail(name);
    QVERIFY(open(name));
    QVERIFY(m_repair->task()->canRelaunch);
    QVERIFY(!m_repair->task()->comment.isEmpty());
    QCOMPARE(m_repair->fields().size(), 1);
    const RepairField field = m_repair->fields().first();
    QCOMPARE(field.id, u"legitimacyAfnic"_s);
    QCOMPARE(field.gapOf({}), RepairField::Gap::Missing);
    QCOMPARE(field.gapOf(QString(300, u'x')), RepairField::Gap::TooLong);
    QSignalSpy acted(m_repair.get(), &TaskRepair::acted);
    m_repair->relaunch({{field.id, u"Nom de notre société"_s}});
    m_repair->relaunch({{field.id, u"a second click"_s}}); // is none
    QVERIFY(waitFor(Phase::Done));
    QCOMPARE(acted.count(), 1);
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/relaunch"_s), 1);
    QVERIFY(Shopping::wait([&] { return task(name).status == u"done"_s; }));
    QVERIFY(m_shop->journalKinds().contains(u"task-repair"_s));
    QVERIFY(!m_shop->journalText().contains(u"société"_s));
}

void TestTaskRepair::aWrongCodeIsReplacedAndKeptNowhere()
{
    const QString name = u"transfert-phare.fr"_s;
    fail(name, u"wrong"_s);
    QVERIFY(open(name));
    const RepairField field = m_repair->fields().first();
    QCOMPARE(field.id, u"authInfo"_s);
    QCOMPARE(field.kind, RepairField::Kind::Secret);
    QVERIFY2(field.value.isEmpty() && field.argument.value.isEmpty(), "a code is not even read");
    QVERIFY(field.argument.hasValue);
    m_repair->relaunch({{field.id, u"R1ght-c0de-77"_s}});
    QVERIFY(waitFor(Phase::Done));
    QVERIFY(Shopping::wait([&] { return task(name).status == u"done"_s; }));
    QVERIFY(!m_shop->journalText().contains(u"R1ght"_s));
}

void TestTaskRepair::aRefusedValueSendsNothing()
{
    const QString name = u"justificatif-quai.fr"_s;
    fail(name);
    QVERIFY(open(name));
    m_shop->relay().answerAll("PUT", u"/argument/legitimacyAfnic$"_s,
                              R"({"class":"Client::BadRequest","message":"Not a reason"})", "400 Bad Request");
    m_repair->relaunch({{u"legitimacyAfnic"_s, u"because"_s}});
    QVERIFY(waitFor(Phase::Ready));
    QVERIFY(m_repair->error());
    QCOMPARE(m_repair->error()->serverMessage, u"Not a reason"_s);
    QCOMPARE(m_repair->failedField(), u"legitimacyAfnic"_s);
    QCOMPARE(m_shop->relay().count("POST", u"/relaunch$"_s), 0);
    m_shop->relay().heal();
    m_repair->relaunch({{u"legitimacyAfnic"_s, u"a better one"_s}});
    QVERIFY(waitFor(Phase::Done));
}

void TestTaskRepair::aLostAnswerIsSettledByReading()
{
    const QString name = u"justificatif-dune.fr"_s;
    fail(name);
    QVERIFY(open(name));
    m_shop->relay().spoil("POST", u"/relaunch$"_s, Relay::Fault::CutBeforeAnswer);
    m_repair->relaunch({{u"legitimacyAfnic"_s, u"because"_s}});
    QVERIFY(waitFor(Phase::Done));
    QCOMPARE(m_shop->relay().count("POST", u"/relaunch$"_s), 1);
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/relaunch"_s), 1);
}

void TestTaskRepair::aRequestThatNeverArrivedMayBeSentAgain()
{
    const QString name = u"justificatif-cale.fr"_s;
    fail(name);
    QVERIFY(open(name));
    m_shop->relay().spoil("POST", u"/relaunch$"_s, Relay::Fault::CutBeforeRequest);
    m_repair->relaunch({{u"legitimacyAfnic"_s, u"because"_s}});
    QVERIFY(Shopping::wait([this] { return m_repair->phase() == Phase::Ready && m_repair->hasNotArrived(); }));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/relaunch"_s), 0);
    m_repair->relaunch({});
    QVERIFY(waitFor(Phase::Done));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/relaunch"_s), 1);
}

void TestTaskRepair::aTaskThatIsGoneIsTold()
{
    m_repair->open({987654, u"exemple.fr"_s, 1, {}, m_shop->endpoint()});
    QVERIFY(waitFor(Phase::Ready));
    QVERIFY(m_repair->error());
    QCOMPARE(m_repair->error()->kind, base::Error::Kind::NotFound);
    m_repair->relaunch({});
    QCOMPARE(m_repair->phase(), Phase::Ready);
}

void TestTaskRepair::aNameIsGivenUpAndTheOrderEndsWithoutIt()
{
    const QString name = u"abandonne.fr"_s;
    order({name, u"garde.fr"_s});
    QVERIFY(open(name));
    m_repair->cancel();
    m_repair->cancel(); // a second click is none
    QVERIFY(waitFor(Phase::Done));
    QCOMPARE(m_repair->lastAct(), TaskRepair::Act::Cancel);
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/cancel"_s), 1);
    QVERIFY(Shopping::wait([this] { return m_shop->purchase().followUp().progress().isFinal(); }, 40'000));
    QVERIFY(m_shop->purchase().followUp().progress().isDelivered());
    QCOMPARE(m_shop->purchase().followUp().progress().givenUp(), QStringList{name});
}

void TestTaskRepair::aTaskIsHurriedOnce()
{
    const QString name = u"presse.fr"_s;
    order({name});
    QVERIFY(open(name));
    m_repair->accelerate();
    m_repair->accelerate();
    QVERIFY(waitFor(Phase::Done));
    QCOMPARE(m_shop->acted(u"POST"_s, u"/me/task/domain/{id}/accelerate"_s), 1);
    QVERIFY(Shopping::wait([&] { return task(name).status == u"done"_s; }));
}

QTEST_GUILESS_MAIN(TestTaskRepair)
#include "test_taskrepair.moc"
