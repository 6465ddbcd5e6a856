// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/shopping.h"

#include "api/cartroutes.h"
#include "api/orderroutes.h"
#include "search/availability.h"
#include "store/sql.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTimer>

namespace cartouche::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using order::Purchase;

Shopping::Shopping(QStringList options) : m_sandbox(std::move(options)) {}

Shopping::~Shopping()
{
    m_purchase.reset();
    m_client.reset();
}

bool Shopping::start()
{
    if (!m_sandbox.start()) {
        qWarning("%s", qPrintable(m_sandbox.errorString()));
        return false;
    }
    m_relay = std::make_unique<support::Relay>(m_sandbox.base());
    m_credentials = {m_sandbox.applicationKey(), m_sandbox.applicationSecret(), m_sandbox.consumerKey()};
    open(m_credentials);
    return true;
}

void Shopping::startBeside(const Shopping &other)
{
    m_relay = std::make_unique<support::Relay>(other.sandbox().base());
    m_credentials = other.credentials();
    open(m_credentials);
}

api::Credentials Shopping::credentials() const
{
    return m_credentials;
}

void Shopping::hurrySettling()
{
    const order::SettlingPace pace{5ms, 20ms, 100ms, 4};
    m_purchase->reconciliation().setPace(pace);
    m_purchase->paymentSettling().setPace(pace);
    m_purchase->reconciliation().lookNow();
    m_purchase->paymentSettling().lookNow();
}

void Shopping::blindSettling()
{
    // Nobody else asks for a cart by itself.
    m_relay->answerAll("GET", u"/order/cart/[^/?]+$"_s, "{}", "503 Service Unavailable");
}

bool Shopping::waitUntilSettled()
{
    return wait([this] {
        return m_purchase->reconciliation().cases().isEmpty() && m_purchase->paymentSettling().cases().isEmpty();
    });
}

void Shopping::restart()
{
    restart(credentials());
}

void Shopping::restart(const api::Credentials &credentials)
{
    m_purchase.reset();
    m_client.reset();
    m_journal.reset();
    m_database.reset();
    open(credentials);
}

void Shopping::open(const api::Credentials &credentials)
{
    api::Client::Options options;
    options.idleTimeout = 5s;
    options.totalDeadline = 10s;
    options.retryBase = 1ms;
    options.readsPerMinute = 0;
    m_database = std::make_unique<store::Database>(m_folder.filePath(u"journal.db"_s));
    m_journal = std::make_unique<store::Journal>(*m_database);
    m_client = std::make_unique<api::Client>(
        api::Endpoint::fromUrl(m_relay->base() + u"/1.0"_s, api::Region::Sandbox).value(), credentials, options);
    m_purchase = std::make_unique<Purchase>(*m_client, *m_journal, m_clock);
    m_purchase->followUp().setPace(20ms, 100ms);
    m_purchase->setAccount(u"sb12345-ovh"_s, u"FR"_s);
    listen();
}

void Shopping::listen()
{
    Purchase *purchase = m_purchase.get();
    const auto ended = [this](const QString &how) { return [this, how] { m_step = how; }; };
    const auto failed = [this](const QString &how) {
        return [this, how](const base::Error &error) {
            m_failure = {error, {}, {}};
            m_step = how;
        };
    };
    QObject::connect(purchase, &Purchase::itemsReady, purchase, ended(u"ready"_s));
    QObject::connect(purchase, &Purchase::configurationsReady, purchase, ended(u"ready"_s));
    QObject::connect(purchase, &Purchase::reviewReady, purchase, ended(u"ready"_s));
    QObject::connect(purchase, &Purchase::stepFailed, purchase, [this](const order::StepFailure &failure) {
        m_failure = failure;
        m_step = u"failed"_s;
    });
    QObject::connect(purchase, &Purchase::reviewFailed, purchase, failed(u"failed"_s));
    QObject::connect(purchase, &Purchase::reviewChanged, purchase, ended(u"changed"_s));
    QObject::connect(purchase, &Purchase::orderPlaced, purchase, ended(u"placed"_s));
    QObject::connect(purchase, &Purchase::orderRefused, purchase, failed(u"refused"_s));
    QObject::connect(purchase, &Purchase::orderUnknown, purchase, failed(u"unknown"_s));
    QObject::connect(&purchase->payment(), &order::Payment::accepted, purchase, ended(u"accepted"_s));
    QObject::connect(&purchase->payment(), &order::Payment::refused, purchase, failed(u"refused"_s));
    QObject::connect(&purchase->payment(), &order::Payment::outcomeUnknown, purchase, failed(u"unknown"_s));
}

bool Shopping::wait(const std::function<bool()> &isSo, int milliseconds)
{
    // Not qWaitFor: it sleeps 10 ms at every step, and an answer through the relay is many of them. The
    // tick is for what happens on the store's thread, which is no event here.
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick;
    tick.start(2);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

QString Shopping::waitForStep()
{
    (void)wait([this] { return !m_step.isEmpty(); });
    return m_step;
}

bool Shopping::choose(const QStringList &names)
{
    QList<order::DraftName> chosen;
    for (const QString &text : names) {
        const auto domain = base::DomainName::parse(text);
        const auto cart = awaited(m_purchase->cart().ensure());
        if (!domain || !cart)
            return false;
        const auto offers = awaited(api::readOffers(*m_client, *cart, domain->ascii()));
        const auto verdict = search::judge(offers.value_or(QList<api::Offer>()));
        if (verdict.offerIndex < 0)
            return false;
        order::DraftName name(*domain);
        name.offers = *offers;
        name.offerIndex = verdict.offerIndex;
        name.askedAt = m_clock.now();
        chosen.append(name);
    }
    draft().setNames(chosen);
    return true;
}

void Shopping::fillIn()
{
    const QList<order::DraftName> wanted = draft().wanted();
    for (const order::DraftName &name : wanted) {
        for (const eligibility::FormField &field : name.form) {
            if (field.kind == eligibility::FormField::Kind::Consent)
                draft().setValue(name.name.ascii(), field.label, u"true"_s);
            if (field.label == u"AUTH_INFO"_s && name.values.value(field.label).isEmpty())
                draft().setValue(name.name.ascii(), field.label, u"Kq7-secret-code"_s);
        }
    }
}

bool Shopping::prepareItems()
{
    m_step.clear();
    m_purchase->prepareItems();
    return waitForStep() == u"ready"_s;
}

bool Shopping::sendConfigurations()
{
    m_step.clear();
    m_purchase->sendConfigurations();
    return waitForStep() == u"ready"_s;
}

bool Shopping::takeReview()
{
    m_step.clear();
    m_purchase->takeReview();
    // The button waits for both.
    return waitForStep() == u"ready"_s && wait([this] { return m_purchase->duplicates().has_value(); });
}

bool Shopping::goToReview(const QStringList &names)
{
    if (!choose(names) || !prepareItems())
        return false;
    fillIn();
    return sendConfigurations() && takeReview();
}

QString Shopping::placeOrder(bool orderAgain)
{
    m_step.clear();
    m_purchase->placeOrder({.waiveWithdrawal = true, .orderAgain = orderAgain});
    return waitForStep();
}

bool Shopping::order(const QStringList &names)
{
    return goToReview(names) && placeOrder() == u"placed"_s && waitUntilPayable();
}

bool Shopping::waitUntilPayable()
{
    return wait([this] { return m_purchase->payment().phase() == order::Payment::Phase::Ready; });
}

QString Shopping::pay(const QString &label)
{
    const QList<order::PayOption> options = m_purchase->payment().options();
    const auto option = std::find_if(options.begin(), options.end(), [&](const order::PayOption &one) {
        return label.isEmpty() ? one.isDefault || one.way == order::PayOption::Way::Free : one.label.contains(label);
    });
    if (option == options.end())
        return u"no such way to pay"_s;
    m_step.clear();
    m_purchase->payment().pay(*option);
    return waitForStep();
}

bool Shopping::waitForStatus(const QString &status)
{
    return wait([&] { return m_purchase->followUp().progress().status == status; });
}

bool Shopping::readJournal()
{
    bool isRead = false;
    const auto connection = QObject::connect(m_purchase.get(), &Purchase::journalRead, m_purchase.get(),
                                             [&isRead] { isRead = true; });
    m_purchase->readJournal();
    const bool came = wait([&isRead] { return isRead; });
    QObject::disconnect(connection);
    return came;
}

QStringList Shopping::journalKinds()
{
    QStringList kinds;
    const auto events = awaited(m_journal->exportEvents());
    for (const QJsonValue &event : events.value_or(QJsonArray())) {
        const QString kind = event[u"kind"].toString();
        if (kind != u"order-seen"_s)
            kinds.append(kind);
    }
    return kinds;
}

QString Shopping::journalText()
{
    return QString::fromUtf8(QJsonDocument(awaited(m_journal->exportEvents()).value_or(QJsonArray())).toJson());
}

bool Shopping::spoilJournal()
{
    const auto spoilt = awaited(m_database->run<void>([](QSqlDatabase &database) -> base::Result<void> {
        const auto done = store::execute(database, u"CREATE TRIGGER full BEFORE INSERT ON order_intent"
                                                   " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s);
        if (!done)
            return base::failure(done.error());
        return {};
    }));
    return spoilt.has_value();
}

QList<qint64> Shopping::ordersAtSandbox()
{
    // Past the relay: what is asked here is not part of what is counted there.
    api::Client direct(api::Endpoint::fromUrl(m_sandbox.endpoint(), api::Region::Sandbox).value(), credentials());
    return awaited(api::listOrders(direct, {}, {})).value_or(QList<qint64>());
}

} // namespace cartouche::test
