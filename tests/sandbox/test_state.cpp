// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/inventory.h"
#include "sandbox/shopper.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace cartouche::test;
using namespace Qt::StringLiterals;

/// With --state, the sandbox goes on after a restart from where it was.
class TestState : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingSurvivesARestart();
    void anOrderGoesThroughRestarts();
    void idsGoOnAsIfNothingHadHappened();
    void whatWasAnsweredSurvivesAKill();
    void whatWasReadSurvivesAKillSoon();
    void theFileIsForItsUserOnly();
    void aResetIsKeptToo();
    void cartsLongExpiredAreForgotten();
    void theFileKeepsItsSeed();
    void theClockOptionSetsTheClockOfAState();
    void aFileIsHeldByOneSandbox();
    void filesThatCannotBeReadAreRefused_data();
    void filesThatCannotBeReadAreRefused();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"state.json"_s); }
    [[nodiscard]] QStringList options() const { return {u"--speed"_s, u"20"_s, u"--state"_s, path()}; }
    QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void killHard(SandboxProcess &sandbox)
{
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(sandbox.processId()), SIGKILL);
    QTRY_VERIFY(!sandbox.isRunning());
#else
    sandbox.stop();
#endif
}

QJsonValue look(const SandboxProcess &sandbox, const QString &path)
{
    SignedClient client(sandbox);
    return client.plain("GET", sandbox.base() + path, {}, {}).body;
}

Reply act(const SandboxProcess &sandbox, const QString &path, const QJsonObject &body)
{
    SignedClient client(sandbox);
    return client.plain("POST", sandbox.base() + path, QJsonDocument(body).toJson(), {});
}

} // namespace

void TestState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestState::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestState::everythingSurvivesARestart()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    Shopper shopper(client);
    const qint64 delivered = shopper.order(u"exemple.fr"_s);
    QCOMPARE(shopper.pay(delivered, shopper.method(u"4242"_s)).status, 200);
    const QString failing = shopper.newCart();
    const QString transfer = shopper.add(failing, u"transfer.com"_s);
    QVERIFY(shopper.configure(transfer, u"AUTH_INFO"_s, u"wrong"_s));
    QVERIFY(shopper.configure(transfer, u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(shopper.pay(shopper.checkout(failing), shopper.method(u"Prepaid"_s)).status, 200);
    QTRY_COMPARE(shopper.task(u"exemple.fr"_s)[u"status"].toString(), u"done"_s);
    QTRY_COMPARE(shopper.task(u"transfer.com"_s)[u"status"].toString(), u"error"_s);
    const QString cart = shopper.newCart(u"kept"_s);
    QVERIFY(shopper.configure(shopper.add(cart, u"premium.fr"_s), u"OWNER_LEGAL_AGE"_s, u"true"_s));
    QCOMPARE(act(sandbox, u"/control/switches"_s, {{u"pendingKey"_s, u"signature"_s}}).status, 200);
    const QJsonArray rules{QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}}};
    QCOMPARE(act(sandbox, u"/control/keys"_s, {{u"state"_s, u"pendingValidation"_s}, {u"rules"_s, rules}}).status, 200);
    QVERIFY(sandbox.advanceClock(std::chrono::minutes(3))); // signatures still hold

    const QMap<QString, QByteArray> before = everything(sandbox);
    QVERIFY(before.size() > 30);
    sandbox.stop();
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const QMap<QString, QByteArray> after = everything(sandbox);
    QCOMPARE(after.keys(), before.keys());
    for (auto each = before.begin(); each != before.end(); ++each)
        QCOMPARE(after[each.key()], each.value());
    const qint64 time = SignedClient(sandbox).anonymously("GET", u"/auth/time"_s).raw.toLongLong();
    QVERIFY(qAbs(time - QDateTime::currentSecsSinceEpoch() - 180) < 20);
}

void TestState::anOrderGoesThroughRestarts()
{
    SandboxProcess sandbox(options());
    const auto restart = [&sandbox] {
        killHard(sandbox);
        return sandbox.start();
    };
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    QString cart;
    QString item;
    qint64 order = 0;
    const auto shop = [&sandbox](const auto &step) {
        SignedClient client(sandbox);
        Shopper shopper(client);
        return step(shopper);
    };
    shop([&](Shopper &shopper) { cart = shopper.newCart(); });
    QVERIFY(restart());
    shop([&](Shopper &shopper) { item = shopper.add(cart, u"exemple.fr"_s); });
    QVERIFY(restart());
    QVERIFY(shop([&](Shopper &shopper) { return shopper.configure(item, u"OWNER_LEGAL_AGE"_s, u"true"_s); }));
    QVERIFY(restart());
    shop([&](Shopper &shopper) { order = shopper.checkout(cart); });
    QVERIFY(order > 0);
    QVERIFY(restart());
    QCOMPARE(shop([&](Shopper &shopper) { return shopper.status(order); }), u"notPaid"_s);
    QCOMPARE(shop([&](Shopper &shopper) { return shopper.pay(order, shopper.method(u"4242"_s)).status; }), 200);
    QVERIFY(restart());
    QTRY_COMPARE(shop([&](Shopper &shopper) { return shopper.status(order); }), u"delivered"_s);
    QVERIFY(restart());
    QCOMPARE(SignedClient(sandbox).get(u"/domain"_s).body.toArray(), QJsonArray{u"exemple.fr"_s});
    QCOMPARE(shop([&](Shopper &shopper) { return shopper.pay(order, shopper.method(u"4242"_s)).status; }), 403);
}

void TestState::idsGoOnAsIfNothingHadHappened()
{
    const auto twoOrders = [](SandboxProcess &sandbox, bool restarts) {
        QList<qint64> ids;
        for (int i = 0; i < 2; ++i) {
            if ((i == 0 || restarts) && !sandbox.start())
                return QList<qint64>();
            SignedClient client(sandbox);
            Shopper shopper(client);
            ids.append(shopper.order(u"exemple.fr"_s));
            if (restarts)
                sandbox.stop();
        }
        return ids;
    };
    SandboxProcess kept(options());
    SandboxProcess unbroken;
    const QList<qint64> ids = twoOrders(kept, true);
    QVERIFY(ids.size() == 2 && ids[0] > 0 && ids[1] > ids[0]);
    QCOMPARE(ids, twoOrders(unbroken, false));
}

void TestState::whatWasAnsweredSurvivesAKill()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    for (int i = 0; i < 5; ++i) {
        QString cart;
        {
            SignedClient client(sandbox);
            cart = Shopper(client).newCart();
            QCOMPARE(client.put(cart, QJsonObject{{u"description"_s, u"n° %1"_s.arg(i)}}).status, 200);
        }
        killHard(sandbox);
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        SignedClient client(sandbox);
        QCOMPARE(client.get(cart).body[u"description"].toString(), u"n° %1"_s.arg(i));
        QCOMPARE(client.del(cart).status, 200);
        killHard(sandbox);
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        QCOMPARE(SignedClient(sandbox).get(cart).status, 404);
    }
}

void TestState::whatWasReadSurvivesAKillSoon()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const QByteArray before = content();
    QVERIFY(!before.isEmpty()); // the keys are there before anybody can have learnt them
    QCOMPARE(SignedClient(sandbox).get(u"/me"_s).status, 200); // notes when the key was used
    QTRY_VERIFY(content() != before);
}

void TestState::theFileIsForItsUserOnly()
{
    QFile file(path());
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    // Also when somebody has opened it up meanwhile.
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther | QFile::ReadGroup));
    QCOMPARE(SignedClient(sandbox).post(u"/order/cart"_s, QJsonObject{{u"ovhSubsidiary"_s, u"FR"_s}}).status, 200);
    QVERIFY(!(file.permissions() & others));
}

void TestState::aResetIsKeptToo()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    const QString key = sandbox.consumerKey();
    {
        SignedClient client(sandbox);
        QVERIFY(Shopper(client).order(u"exemple.fr"_s) > 0);
    }
    QVERIFY(sandbox.reset());
    killHard(sandbox);
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    QCOMPARE(sandbox.consumerKey(), key);
    QCOMPARE(SignedClient(sandbox).get(u"/me/order"_s).body.toArray(), QJsonArray());
}

void TestState::cartsLongExpiredAreForgotten()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    SignedClient client(sandbox);
    Shopper shopper(client);
    const QByteArray early = shopper.newCart().section(u'/', -1).toLatin1();
    QVERIFY(sandbox.advanceClock(std::chrono::hours(36)));
    client.clockOffset = 36 * 3600;
    const QByteArray late = shopper.newCart().section(u'/', -1).toLatin1();
    QVERIFY(!early.isEmpty() && !late.isEmpty());
    QVERIFY(content().contains(early)); // expired, and one may still ask what became of it
    QVERIFY(sandbox.advanceClock(std::chrono::hours(20)));
    client.clockOffset += 20 * 3600;
    QVERIFY(!shopper.newCart().isEmpty());
    QVERIFY(!content().contains(early));
    QVERIFY(content().contains(late));
}

void TestState::theFileKeepsItsSeed()
{
    QString key;
    {
        SandboxProcess first(QStringList{u"--state"_s, path(), u"--seed"_s, u"7"_s, u"--subsidiary"_s, u"PL"_s});
        QVERIFY2(first.start(), qPrintable(first.errorString()));
        key = first.consumerKey();
    }
    SandboxProcess second({u"--state"_s, path(), u"--seed"_s, u"8"_s});
    QVERIFY2(second.start(), qPrintable(second.errorString()));
    QCOMPARE(second.consumerKey(), key);
    QVERIFY(second.reset());
    SignedClient client(second);
    QCOMPARE(client.consumerKey, key);
    QCOMPARE(client.get(u"/me"_s).body[u"currency"][u"code"].toString(), u"PLN"_s);
}

void TestState::theClockOptionSetsTheClockOfAState()
{
    {
        SandboxProcess first(options());
        QVERIFY2(first.start(), qPrintable(first.errorString()));
    }
    SandboxProcess second(options() + QStringList{u"--clock"_s, u"2030-01-02"_s});
    QVERIFY2(second.start(), qPrintable(second.errorString()));
    QVERIFY(look(second, u"/control/clock"_s)[u"now"].toString().startsWith(u"2030-01-02T00:"_s));
}

void TestState::aFileIsHeldByOneSandbox()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    QProcess second;
    second.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, options());
    QVERIFY(second.waitForFinished(10'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("another sandbox keeps its state there"));
    QVERIFY(second.readAllStandardOutput().isEmpty());
    killHard(sandbox); // leaves its lock behind, which holds nobody up
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
}

void TestState::filesThatCannotBeReadAreRefused_data()
{
    SandboxProcess sandbox(options());
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
    {
        SignedClient client(sandbox);
        QVERIFY(Shopper(client).order(u"exemple.fr"_s) > 0);
    }
    sandbox.stop();
    const QByteArray good = content();
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence");
    const auto changed = [&good](const QByteArray &from, const QByteArray &to) {
        const qsizetype at = good.indexOf(from);
        return at < 0 ? QByteArray("not found: " + from) : QByteArray(good).replace(at, from.size(), to);
    };
    const auto damaged = [](const QByteArray &what) -> QByteArray {
        return "it is damaged: \"" + what + "\" is not as it should be";
    };
    QTest::newRow("empty") << QByteArray() << QByteArray("it is damaged: ");
    QTest::newRow("half") << good.left(good.size() / 2) << QByteArray("it is damaged: ");
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QByteArray("it is damaged: ");
    QTest::newRow("something else") << QByteArray("{\"name\":\"exemple\"}") << QByteArray("it is no state of the sandbox");
    QTest::newRow("newer") << changed("\"version\":1", "\"version\":2") << QByteArray("it was written by a newer sandbox");
    QTest::newRow("no version") << changed("\"version\":1", "\"revision\":1") << damaged("version");
    QTest::newRow("no seed") << changed("\"seed\":\"1\"", "\"seed\":\"-\"") << damaged("seed");
    QTest::newRow("no world") << QByteArray("{\"format\":\"cartouche-sandbox\",\"version\":1}") << damaged("seed");
    QTest::newRow("wrong type") << changed("\"carts\":{", "\"carts\":[],\"x\":{") << damaged("world.carts");
    QTest::newRow("fraction") << changed("\"months\":12", "\"months\":1.5") << QByteArray(".lines.");
    QTest::newRow("no state of a key") << changed("\"state\":\"Validated\"", "\"state\":\"Tired\"") << QByteArray(".state\" is not");
    QTest::newRow("no such extension") << changed("\"extension\":\"fr\",\"fee\"", "\"extension\":\"zz\",\"fee\"") << QByteArray(".extension\" is not");
    QTest::newRow("no subsidiary") << changed("\"subsidiary\":\"FR\"", "\"other\":\"FR\"") << QByteArray(".subsidiary\" is not");
    QTest::newRow("no moment") << changed("\"expire\":\"", "\"expire\":\"x") << QByteArray(".expire\" is not");
    QTest::newRow("nobody's key") << changed("\"account\":\"sb12345-ovh\",\"allowedIps\"", "\"account\":\"sb1\",\"allowedIps\"") << QByteArray("is not as it should be");
    QTest::newRow("no switch") << changed("\"pendingKey\":\"missing\"", "\"pendingKey\":\"x\"") << damaged("world.switches.pendingKey");
}

void TestState::filesThatCannotBeReadAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sentence);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(qEnvironmentVariable("CARTOUCHE_BIN") + u"/cartouche-sandbox"_s, options());
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith("cartouche-sandbox: " + path().toUtf8()) && said.contains(sentence), said.constData());
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QCOMPARE(content(), bytes);
}

QTEST_GUILESS_MAIN(TestState)
#include "test_state.moc"
