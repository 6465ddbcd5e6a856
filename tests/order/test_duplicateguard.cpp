// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/awaiting.h"
#include "flow/shopping.h"
#include "order/duplicateguard.h"
#include "support/rawserver.h"

#include <QtTest>

using namespace cartouche;
using namespace Qt::StringLiterals;
using order::Duplicate;
using order::DuplicateGuard;
using order::DuplicateReport;
using support::RawRequest;
using support::RawServer;
using test::Shopping;

namespace {

constexpr auto account = "/1.0/domain";
constexpr auto orders = "/1.0/me/order";
constexpr auto status = "/1.0/me/order/7/status";
constexpr auto lines = "/1.0/me/order/7/details";
constexpr auto line = "/1.0/me/order/7/details/70";
constexpr auto tasks = "/1.0/me/task/domain?domain=exemple.fr";
constexpr auto task = "/1.0/me/task/domain/9";

struct Told
{
    int status = 200;
    QByteArray body;
};
using Answers = QMap<QByteArray, Told>;

const Told denied{403, R"({"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"no"})"};
const Told broken{503, R"({"message":"later"})"};

Told lineOf(const QByteArray &domain, const QByteArray &words)
{
    return {200, R"({"orderDetailId":70,"domain":")" + domain + R"(","description":")" + words + R"("})"};
}

/// An account that has other names, and no open order.
Answers otherwiseEmpty()
{
    return {{account, {200, R"(["another.fr"])"}}, {orders, {200, "[]"}}, {tasks, {200, "[]"}}};
}

/// The same, with an unpaid order of one line.
Answers withOrder(const QByteArray &state, const QByteArray &domain, const QByteArray &words)
{
    Answers answers = otherwiseEmpty();
    answers.insert(orders, {200, "[7]"});
    answers.insert(status, {200, '"' + state + '"'});
    answers.insert(lines, {200, "[70]"});
    answers.insert(line, lineOf(domain, words));
    return answers;
}

Answers withTask(const QByteArray &domain, const QByteArray &state)
{
    Answers answers = otherwiseEmpty();
    answers.insert(tasks, {200, "[9]"});
    answers.insert(task, {200, R"({"id":9,"function":"DomainCreate","domain":")" + domain + R"(","status":")" + state + R"("})"});
    return answers;
}

/// One line for all that a report says.
QString summaryOf(const DuplicateReport &report)
{
    QStringList parts;
    for (const Duplicate &one : report.found) {
        static const QStringList kinds{u"account"_s, u"unknown"_s, u"order"_s, u"task"_s};
        parts.append(one.ascii + ' '_L1 + kinds.at(int(one.kind))
                     + (one.orderId != 0 ? ' '_L1 + QString::number(one.orderId) : QString())
                     + (one.status.isEmpty() ? QString() : ' '_L1 + one.status));
    }
    if (!report.wasAccountRead)
        parts.append(u"account not told"_s);
    if (!report.wereOrdersRead)
        parts.append(u"orders not told"_s);
    if (!report.wereTasksRead)
        parts.append(u"tasks not told"_s);
    if (report.error)
        parts.append(u"error"_s);
    return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

/// A server of these answers, and a guard with an empty journal that asks it.
class Desk
{
public:
    explicit Desk(Answers given)
        : answers(std::move(given)), m_client(*api::Endpoint::fromUrl(server.baseUrl()), api::someKeys(), api::quickOptions()),
          m_database(m_folder.filePath(u"journal.db"_s)), journal(m_database),
          guard(m_client, journal, base::Clock::system())
    {
        server.setHandler([this](QTcpSocket &socket, const RawRequest &request) {
            const bool isList = request.target.startsWith("/1.0/me/order?");
            const Told told = answers.value(isList ? QByteArray(orders) : request.target, {404, R"({"message":"not here"})"});
            RawServer::answer(socket, told.status, told.body);
        });
    }

    [[nodiscard]] DuplicateReport check(const QStringList &names = {u"exemple.fr"_s})
    {
        return test::awaited(guard.check(names, buyer()));
    }
    [[nodiscard]] order::Buyer buyer() const { return {u"ab12345-ovh"_s, m_client.endpoint().baseUrl.toString()}; }
    /// An intent that left, with no answer yet.
    [[nodiscard]] bool intend(const QString &id, const QString &name)
    {
        store::OrderIntent intent;
        intent.id = id;
        intent.account = buyer().account;
        intent.endpoint = buyer().endpoint;
        intent.names = {name};
        intent.total = base::Money(700'000'000, u"EUR"_s);
        return test::awaited(journal.beginOrder(intent)).has_value();
    }

    Answers answers;
    RawServer server;

private:
    QTemporaryDir m_folder;
    api::Client m_client;
    store::Database m_database;

public:
    store::Journal journal;
    DuplicateGuard guard;
};

} // namespace

/// R10: what stands against ordering a name, and what is said when it cannot be known.
class TestDuplicateGuard : public QObject
{
    Q_OBJECT

private slots:
    void r10_everySourceIsAsked_data();
    void r10_everySourceIsAsked();
    void onlyTheNameItselfIsMeant_data();
    void onlyTheNameItselfIsMeant();
    void r10_theJournalKnowsWhatOvhcloudDoesNotTell();
    void whatCannotChangeIsAskedOnce();
    void manyNamesAreAskedAFewAtATime();
    void aLookThatIsOvertakenSaysNothing();
    void theFutureEndsWithTheGuard();
    void r10_ordersOfTheSandboxAreFound();
};

void TestDuplicateGuard::r10_everySourceIsAsked_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const Answers &answers, const QString &summary) {
        QTest::newRow(name) << answers << summary;
    };
    const auto with = [](Answers answers, const QByteArray &route, const Told &told) {
        answers.insert(route, told);
        return answers;
    };
    row("nothing", otherwiseEmpty(), u"nothing"_s);
    row("in the account", with(otherwiseEmpty(), account, {200, R"(["other.fr","Exemple.fr"])"}), u"exemple.fr account"_s);
    for (const char *open : {"notPaid", "checking", "documentsRequested", "delivering", "cancelling", "unknown", "somethingNew"})
        row(open, withOrder(open, "exemple.fr", "Registration"), u"exemple.fr order 7 "_s + QString::fromLatin1(open));
    for (const char *over : {"delivered", "cancelled"})
        row(over, withOrder(over, "exemple.fr", "Registration"), u"nothing"_s);
    row("told by its words", withOrder("notPaid", "*001", "exemple.fr - .fr registration - 12 months"),
        u"exemple.fr order 7 notPaid"_s);
    row("an order of another name", withOrder("notPaid", "autre.fr", "autre.fr - registration"), u"nothing"_s);
    row("an order that has no lines yet", with(withOrder("notPaid", {}, {}), lines, {200, "[]"}), u"orders not told"_s);
    for (const char *running : {"todo", "doing", "error", "problem", "somethingNew"})
        row(running, withTask("exemple.fr", running), u"exemple.fr task "_s + QString::fromLatin1(running));
    for (const char *over : {"done", "cancelled"})
        row((QByteArray("task ") + over).constData(), withTask("exemple.fr", over), u"nothing"_s);
    row("a task of a name that contains it", withTask("mon-exemple.fr", "todo"), u"nothing"_s);

    row("account not told", with(otherwiseEmpty(), account, denied), u"account not told"_s);
    row("orders not told", with(otherwiseEmpty(), orders, denied), u"orders not told"_s);
    row("tasks not told", with(otherwiseEmpty(), tasks, denied), u"tasks not told"_s);
    row("state of an order not told", with(withOrder("notPaid", "exemple.fr", {}), status, denied), u"orders not told"_s);
    row("lines of an order not told", with(withOrder("notPaid", "exemple.fr", {}), lines, denied), u"orders not told"_s);
    row("routes that are not there", {}, u"account not told, orders not told, tasks not told"_s);
    row("a server that does not have it", with(otherwiseEmpty(), tasks, {501, R"({"message":"no"})"}), u"tasks not told"_s);
    row("account not answered", with(otherwiseEmpty(), account, broken), u"error"_s);
    row("orders not answered", with(otherwiseEmpty(), orders, broken), u"error"_s);
    row("tasks not answered", with(otherwiseEmpty(), tasks, broken), u"error"_s);
    row("state not answered", with(withOrder("notPaid", "exemple.fr", {}), status, broken), u"error"_s);
    row("lines not answered", with(withOrder("notPaid", "exemple.fr", {}), line, broken), u"error"_s);
    row("not readable", with(otherwiseEmpty(), account, {200, "<html>"}), u"error"_s);
}

void TestDuplicateGuard::r10_everySourceIsAsked()
{
    QFETCH(const Answers, answers);
    QFETCH(const QString, summary);
    Desk desk(answers);
    const DuplicateReport report = desk.check();
    QCOMPARE(summaryOf(report), summary);
    QCOMPARE(report.isEverythingTold(), !summary.contains(u"not told"_s));
    QCOMPARE(desk.server.count("GET"), desk.server.requests().size());
}

void TestDuplicateGuard::onlyTheNameItselfIsMeant_data()
{
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isMeant");
    const QString name = u"exemple.fr"_s;
    QTest::newRow("as domain") << name << u"exemple.fr"_s << QString() << true;
    QTest::newRow("in capitals") << name << u"EXEMPLE.FR"_s << QString() << true;
    QTest::newRow("in words") << name << u"*001"_s << u"exemple.fr - .fr registration"_s << true;
    QTest::newRow("at the end of a sentence") << name << u"*001"_s << u"Registration of exemple.fr."_s << true;
    QTest::newRow("in brackets") << name << QString() << u"Domain (exemple.fr)"_s << true;
    QTest::newRow("as a part of a name") << name << u"mon-exemple.fr"_s << u"monexemple.fr"_s << false;
    QTest::newRow("under another name") << name << u"www.exemple.fr"_s << QString() << false;
    QTest::newRow("under another extension") << name << u"exemple.fr.eu"_s << u"exemple.french"_s << false;
    QTest::newRow("the second time") << name << u"mon-exemple.fr"_s << u"instead of exemple.fr"_s << true;
    QTest::newRow("nothing") << name << QString() << QString() << false;
    QTest::newRow("with accents") << u"xn--mare-haute-d7a.fr"_s << u"*001"_s << u"marée-haute.fr - .fr"_s << true;
    QTest::newRow("accents in ASCII") << u"xn--mare-haute-d7a.fr"_s << u"xn--mare-haute-d7a.fr"_s << QString() << true;
}

void TestDuplicateGuard::onlyTheNameItselfIsMeant()
{
    QFETCH(const QString, ascii);
    QFETCH(const QString, domain);
    QFETCH(const QString, words);
    api::OrderDetail detail;
    detail.domain = domain;
    detail.description = words;
    QTEST(order::isAbout(detail, ascii), "isMeant");
    detail.cancelled = true;
    QVERIFY(!order::isAbout(detail, ascii));
}

void TestDuplicateGuard::r10_theJournalKnowsWhatOvhcloudDoesNotTell()
{
    Desk desk(Answers{});
    QVERIFY(desk.intend(u"lost"_s, u"exemple.fr"_s));
    QVERIFY(desk.intend(u"made"_s, u"autre.fr"_s));
    QVERIFY(test::awaited(desk.journal.orderPlaced(u"made"_s, 8, {})));
    const DuplicateReport report = desk.check({u"frei.fr"_s, u"autre.fr"_s, u"exemple.fr"_s});
    QCOMPARE(summaryOf(report), u"autre.fr order 8, exemple.fr unknown, account not told, orders not told, tasks not told"_s);
    QCOMPARE(report.blocked(), QStringList{u"exemple.fr"_s});
    QCOMPARE(report.waivable(), QStringList{u"autre.fr"_s});
    // OVHcloud says that it was not paid in time: the journal had not heard of it.
    desk.answers.insert("/1.0/me/order/8/status", {200, R"("cancelled")"});
    QCOMPARE(desk.check({u"autre.fr"_s}).found, QList<Duplicate>());
}

void TestDuplicateGuard::whatCannotChangeIsAskedOnce()
{
    Desk desk(withOrder("notPaid", "exemple.fr", {}));
    desk.answers.insert(orders, {200, "[7,5]"});
    desk.answers.insert("/1.0/me/order/5/status", {200, R"("delivered")"});
    const auto countOf = [&desk](const QByteArray &target) {
        return std::count_if(desk.server.requests().begin(), desk.server.requests().end(),
                             [&target](const RawRequest &request) { return request.target == target; });
    };
    for (int look = 1; look <= 3; ++look) {
        QCOMPARE(summaryOf(desk.check()), u"exemple.fr order 7 notPaid"_s);
        QCOMPARE(countOf(status), look);
        QCOMPARE(countOf(lines), 1);
        QCOMPARE(countOf("/1.0/me/order/5/status"), 1);
    }
    // An order of other names is not asked about any more.
    QCOMPARE(summaryOf(desk.check({u"autre.fr"_s})), u"tasks not told"_s);
    QCOMPARE(countOf(status), 3);
}

void TestDuplicateGuard::manyNamesAreAskedAFewAtATime()
{
    Answers answers = otherwiseEmpty();
    QStringList names;
    for (int number = 0; number < 40; ++number) {
        names.append(u"nom%1.fr"_s.arg(number));
        answers.insert("/1.0/me/task/domain?domain=" + names.last().toLatin1(), {200, "[]"});
    }
    Desk desk(answers);
    QCOMPARE(summaryOf(desk.check(names)), u"nothing"_s);
    QVERIFY(desk.server.connections() <= 6);
    QCOMPARE(desk.server.requests().size(), 42);
}

void TestDuplicateGuard::aLookThatIsOvertakenSaysNothing()
{
    Answers answers = otherwiseEmpty();
    answers.insert("/1.0/me/task/domain?domain=autre.fr", {200, "[]"});
    answers.insert(account, {200, R"(["exemple.fr"])"});
    Desk desk(answers);
    const auto first = desk.guard.check({u"exemple.fr"_s}, desk.buyer());
    const DuplicateReport second = desk.check({u"autre.fr"_s});
    QCOMPARE(summaryOf(second), u"nothing"_s);
    QVERIFY(first.isCanceled());
    QCOMPARE(first.resultCount(), 0);
}

void TestDuplicateGuard::theFutureEndsWithTheGuard()
{
    Shopping shop;
    QVERIFY(shop.start());
    auto guard = std::make_unique<DuplicateGuard>(shop.client(), shop.journal(), shop.clock());
    const auto report = guard->check({u"exemple.fr"_s}, {u"sb12345-ovh"_s, shop.endpoint()});
    guard.reset();
    QVERIFY(report.isFinished() && report.isCanceled());
}

/// A whole life of an order, seen by a journal that has never heard of it.
void TestDuplicateGuard::r10_ordersOfTheSandboxAreFound()
{
    Shopping shop;
    QVERIFY(shop.start());
    QTemporaryDir folder;
    store::Database database(folder.filePath(u"other.db"_s));
    store::Journal journal(database);
    DuplicateGuard guard(shop.client(), journal, shop.clock());
    const QStringList names{u"exemple.fr"_s, u"exemple.net"_s};
    const auto look = [&] { return summaryOf(test::awaited(guard.check(names, {u"sb12345-ovh"_s, shop.endpoint()}))); };
    QCOMPARE(look(), u"nothing"_s);
    QVERIFY(shop.order({u"exemple.fr"_s}));
    QCOMPARE(look(), u"exemple.fr order %1 notPaid"_s.arg(shop.purchase().orderId()));
    QCOMPARE(shop.pay(), u"accepted"_s);
    QVERIFY(shop.waitForStatus(u"delivered"_s));
    QVERIFY(Shopping::wait([&] { return shop.purchase().followUp().progress().isFinal(); }));
    QCOMPARE(look(), u"exemple.fr account"_s);
}

QTEST_GUILESS_MAIN(TestDuplicateGuard)
#include "test_duplicateguard.moc"
