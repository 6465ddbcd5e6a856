// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/ledger.h"
#include "order/orderswatch.h"
#include "order/purchase.h"
#include "search/watcher.h"
#include "store/database.h"
#include "store/journal.h"
#include "theme/language.h"
#include "windows/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cartouche;
using search::Watcher;
using windows::Notifier;

namespace {

struct Notification
{
    uint id = 0;
    QString title;
    QString body;
    QStringList actions;
};

} // namespace

/// The desktop's side of it, on a connection of its own.
class FakeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeDesktop(const QStringList &can)
        : m_can(can), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-desktop"_s))
    {
        isThere = m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(service);
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"fake-desktop"_s);
    }
    void click(uint id, const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"ActionInvoked"_s);
        signal.setArguments({id, action});
        m_bus.send(signal);
    }
    void giveToken(uint id, const QString &token)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"ActivationToken"_s);
        signal.setArguments({id, token});
        m_bus.send(signal);
    }
    void close(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"NotificationClosed"_s);
        signal.setArguments({id, 2U});
        m_bus.send(signal);
    }

    bool isThere = false;
    QList<Notification> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_can; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({++m_lastId, title, body, actions});
        return m_lastId;
    }

private:
    const QString service = u"org.freedesktop.Notifications"_s;
    const QString path = u"/org/freedesktop/Notifications"_s;
    QStringList m_can;
    QDBusConnection m_bus;
    uint m_lastId = 40;
};

/// What is told on the desktop, over a real session bus.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNameThatBecameAvailableIsTold();
    void aPriceThatChangedIsTold();
    void threeNamesAreOneMessage();
    void manyNamesAreCounted();
    void theBodyIsPlainText_data();
    void theBodyIsPlainText();
    void aClickLeadsToTheName();
    void silenceHoldsAtOnce();
    void aDesktopWithoutMessagesIsNoTrouble();
    void ordersAreToldAndLeadToTheirRow();

private:
    [[nodiscard]] static QList<api::Offer> offers(qint64 cents, const QString &currency = u"EUR"_s);
    /// Taken, then available.
    void release(const QString &name, qint64 cents, const QString &currency = u"EUR"_s);
    [[nodiscard]] const Notification &only();

    std::unique_ptr<theme::Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FakeDesktop> m_desktop;
    QDateTime m_at = QDateTime::currentDateTimeUtc();
};

void TestNotifier::initTestCase()
{
    // On a desktop this would show messages to whoever sits there.
    if (qEnvironmentVariable("CARTOUCHE_TEST_BUS") != "1"_L1)
        QSKIP("not on a bus of its own");
    m_language = std::make_unique<theme::Language>(*qApp);
    m_language->set(theme::Language::Code::English);
}

void TestNotifier::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<store::Database>(m_folder->filePath(u"cartouche.db"_s));
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(u"http://127.0.0.1:1/1.0"_s).value(), api::Credentials{});
    m_watcher = std::make_unique<Watcher>(
        *m_client, [] { return QtFuture::makeReadyFuture(base::Result<QString>(u"cart1"_s)); }, *m_database,
        base::Clock::system());
    m_notifier = std::make_unique<Notifier>();
    m_notifier->setPatience(1ms);
    m_notifier->setWatcher(m_watcher.get());
    m_desktop = std::make_unique<FakeDesktop>(QStringList{u"actions"_s, u"body"_s, u"body-markup"_s});
    QVERIFY(m_desktop->isThere);
    QTRY_VERIFY(m_watcher->isRead());
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    m_desktop.reset();
    m_watcher.reset();
    m_client.reset();
    m_database.reset();
}

QList<api::Offer> TestNotifier::offers(qint64 cents, const QString &currency)
{
    api::Offer offer;
    offer.pricingMode = u"create-default"_s;
    offer.orderable = true;
    offer.prices.append({u"TOTAL"_s, {base::Money(cents * 1'000'000, currency), {}}, {}});
    return {offer};
}

void TestNotifier::release(const QString &name, qint64 cents, const QString &currency)
{
    m_watcher->watch({name});
    m_watcher->noteAnswer(name, {}, m_at = m_at.addSecs(1));
    m_watcher->noteAnswer(name, offers(cents, currency), m_at = m_at.addSecs(1));
}

const Notification &TestNotifier::only()
{
    static const Notification none;
    if (!QTest::qWaitFor([this] { return !m_desktop->shown.isEmpty(); }) || m_desktop->shown.size() != 1)
        return none;
    return m_desktop->shown.first();
}

void TestNotifier::aNameThatBecameAvailableIsTold()
{
    release(u"xn--mare-haute-d7a.fr"_s, 699);
    QCOMPARE(only().title, u"marée-haute.fr is available"_s);
    QCOMPARE(only().body, u"6.99\u00a0€ for the first year, without tax"_s);
    QVERIFY(only().actions.contains(u"default"_s));
}

void TestNotifier::aPriceThatChangedIsTold()
{
    m_watcher->watch({u"exemple.fr"_s});
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(699), m_at = m_at.addSecs(1));
    m_watcher->noteAnswer(u"exemple.fr"_s, offers(499), m_at = m_at.addSecs(1));
    QCOMPARE(only().title, u"exemple.fr has another price"_s);
    QCOMPARE(only().body, u"6.99\u00a0€ → 4.99\u00a0€ for the first year, without tax"_s);
}

void TestNotifier::threeNamesAreOneMessage()
{
    m_notifier->setPatience(50ms);
    for (const QString &name : {u"a.fr"_s, u"b.fr"_s, u"c.fr"_s})
        release(name, 699);
    QCOMPARE(only().title, u"News of 3 watched names"_s);
    QCOMPARE(only().body, u"a.fr – available, 6.99\u00a0€\nb.fr – available, 6.99\u00a0€\nc.fr – available, 6.99\u00a0€"_s);
    m_notifier->setPatience(1ms);
    release(u"d.fr"_s, 699);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.last().title, u"d.fr is available"_s);
}

void TestNotifier::manyNamesAreCounted()
{
    m_notifier->setPatience(50ms);
    for (int i = 0; i < 8; ++i)
        release(u"exemple%1.fr"_s.arg(i), 699);
    QCOMPARE(only().title, u"News of 8 watched names"_s);
    QCOMPARE(only().body.count(u'\n'), 5);
    QVERIFY(only().body.endsWith(u"and 3 more"_s));
}

void TestNotifier::theBodyIsPlainText_data()
{
    QTest::addColumn<QStringList>("can");
    QTest::addColumn<QString>("currency");
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;x&amp;"_s;
    QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>x&"_s;
}

void TestNotifier::theBodyIsPlainText()
{
    QFETCH(QStringList, can);
    QFETCH(QString, currency);
    m_desktop.reset();
    m_desktop = std::make_unique<FakeDesktop>(can);
    QVERIFY(m_desktop->isThere);
    release(u"exemple.fr"_s, 699, u"<b>x&"_s); // a server may send anything
    QVERIFY2(only().body.contains(currency), qPrintable(only().body));
    QVERIFY(only().actions.isEmpty()); // this desktop has none
}

void TestNotifier::aClickLeadsToTheName()
{
    QSignalSpy wanted(m_notifier.get(), &Notifier::nameWanted);
    release(u"a.fr"_s, 699);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    release(u"b.fr"_s, 699);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    m_desktop->click(4711, u"default"_s); // of another program
    m_desktop->click(m_desktop->shown.first().id, u"default"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"a.fr"_s);
    m_desktop->click(m_desktop->shown.last().id, u"something"_s);
    m_desktop->click(m_desktop->shown.last().id, u"open"_s);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().toString(), u"b.fr"_s);
    m_desktop->close(m_desktop->shown.first().id);
    m_desktop->click(m_desktop->shown.first().id, u"default"_s);
    m_desktop->click(m_desktop->shown.last().id, u"open"_s);
    QTRY_COMPARE(wanted.size(), 3); // in order: the closed one was not told
    QCOMPARE(wanted.last().first().toString(), u"b.fr"_s);
}

void TestNotifier::silenceHoldsAtOnce()
{
    m_notifier->setPatience(30ms);
    release(u"quiet.fr"_s, 699);
    m_watcher->setSilent(true);
    release(u"silent.fr"_s, 699);
    m_watcher->setSilent(false);
    release(u"muted.fr"_s, 699);
    m_watcher->change({u"muted.fr"_s, {}, true, true, true});
    release(u"gone.fr"_s, 699);
    m_watcher->unwatch({u"gone.fr"_s});
    release(u"loud.fr"_s, 699);
    QCOMPARE(only().title, u"loud.fr is available"_s);
}

void TestNotifier::aDesktopWithoutMessagesIsNoTrouble()
{
    m_desktop.reset();
    QLoggingCategory::setFilterRules(u"cartouche.ui.info=true"_s);
    static int refusals;
    refusals = 0;
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
        refusals += text.contains("no desktop notification"_L1) ? 1 : 0;
    });
    release(u"a.fr"_s, 699);
    const bool isRefused = QTest::qWaitFor([] { return refusals == 1; });
    qInstallMessageHandler(before);
    QVERIFY(isRefused);
    // The next one, on a desktop that has them again, is told.
    m_desktop = std::make_unique<FakeDesktop>(QStringList{u"body"_s});
    QTRY_VERIFY(m_desktop->isThere);
    release(u"b.fr"_s, 699);
    QTRY_VERIFY(!m_desktop->shown.isEmpty());
    QCOMPARE(m_desktop->shown.last().title, u"b.fr is available"_s);
}

void TestNotifier::ordersAreToldAndLeadToTheirRow()
{
    store::Journal journal(*m_database);
    order::Purchase purchase(*m_client, journal, base::Clock::system());
    order::OrdersWatch watch(*m_client, journal, purchase, base::Clock::system());
    order::Ledger ledger(journal, purchase, watch, m_client->endpoint());
    order::OrderNews news(ledger, *m_database);
    m_notifier->setOrders(&news);
    order::LedgerRow row;
    row.key = u"order 7"_s;
    row.names = {u"xn--mare-haute-d7a.fr"_s, u"maree-haute.eu"_s};
    row.state = order::LedgerRow::State::Delivered;
    QSignalSpy wanted(m_notifier.get(), &Notifier::orderWanted);
    Q_EMIT news.happened(order::OrderNews::Kind::Paid, row); // overtaken within a moment
    Q_EMIT news.happened(order::OrderNews::Kind::Delivered, row);
    QVERIFY(only().title.startsWith(u"marée-haute.fr + 1 name"_s) && only().title.endsWith(u": delivered"_s));
    QCOMPARE(only().body, u"The names are in your account."_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    m_desktop->giveToken(4711, u"of another program"_s);
    m_desktop->giveToken(only().id, u"token-1"_s);
    m_desktop->click(only().id, u"default"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"order 7"_s);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-1"_ba);
    qunsetenv("XDG_ACTIVATION_TOKEN");

    // A name that was given up is neither called delivered nor counted.
    row.givenUp = row.names.first(1);
    Q_EMIT news.happened(order::OrderNews::Kind::Delivered, row);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.last().title, u"maree-haute.eu: delivered"_s);
    QCOMPARE(m_desktop->shown.last().body, u"Delivered, without marée-haute.fr"_s);
    row.givenUp.clear();

    m_notifier->setTellsOrders(false);
    row.state = order::LedgerRow::State::Papers;
    Q_EMIT news.happened(order::OrderNews::Kind::NeedsYou, row);
    m_notifier->setTellsOrders(true);
    m_notifier->setSandbox(true);
    row.names = {u"papiers.fr"_s};
    Q_EMIT news.happened(order::OrderNews::Kind::NeedsYou, row);
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QCOMPARE(m_desktop->shown.last().title, u"papiers.fr needs you (sandbox)"_s);
    QCOMPARE(m_desktop->shown.last().body, u"Papers requested by OVHcloud"_s);
}

QTEST_MAIN(TestNotifier)
#include "test_notifier.moc"
