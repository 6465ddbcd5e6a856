// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/duplicateguard.h"

#include "api/meroutes.h"
#include "api/orderroutes.h"
#include "order/whencurrent.h"

#include <algorithm>
#include <tuple>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

/// An order that nobody has paid for so long is cancelled.
constexpr qint64 daysOfOrders = 30;
/// More are looked at by the next check, when these are known to be over.
constexpr qsizetype mostOrders = 100;
/// Reads that wait for their turn at the client are in nobody else's way.
constexpr int mostAtOnce = 6;

bool isOver(const QString &status)
{
    return status == "delivered"_L1 || status == "cancelled"_L1;
}

bool isRunning(const api::DomainTask &task)
{
    return task.status != "done"_L1 && task.status != "cancelled"_L1;
}

} // namespace

DuplicateGuard::DuplicateGuard(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
{
}

DuplicateGuard::~DuplicateGuard() = default;

QFuture<DuplicateReport> DuplicateGuard::check(const QStringList &names, const Buyer &buyer)
{
    ++m_run;
    m_active = 0;
    m_steps.clear();
    m_report = {};
    m_known.clear();
    m_names = names;
    m_buyer = buyer;
    m_promise = std::make_unique<QPromise<DuplicateReport>>();
    m_promise->start();
    const QFuture<DuplicateReport> future = m_promise->future();
    m_steps.append([this] { readUnsettled(); });
    m_steps.append([this] { readAccount(); });
    for (const QString &name : names)
        m_steps.append([this, name] { readTasks(name); });
    runSteps();
    return future;
}

/// Every step asks once; what its answer leads to may add further steps.
template <typename T, typename Handler>
void DuplicateGuard::ask(const QFuture<Result<T>> &future, Handler handler)
{
    whenCurrent(future, this, m_run, [this, handler, run = m_run](const Result<T> &answer) {
        handler(answer);
        if (run != m_run)
            return; // it failed
        --m_active;
        runSteps();
    });
}

void DuplicateGuard::addStep(Step step)
{
    // What an answer leads to is the longer way: it goes before what was waiting.
    m_steps.prepend(std::move(step));
}

void DuplicateGuard::runSteps()
{
    while (m_active < mostAtOnce && !m_steps.isEmpty()) {
        ++m_active;
        const Step step = m_steps.takeFirst();
        step();
    }
    if (m_active == 0)
        finish();
}

void DuplicateGuard::fail(const Error &error)
{
    m_report.error = error;
    finish();
}

void DuplicateGuard::finish()
{
    ++m_run;
    m_steps.clear();
    std::sort(m_report.found.begin(), m_report.found.end(), [this](const Duplicate &a, const Duplicate &b) {
        const auto place = [this](const Duplicate &one) {
            return std::tuple(m_names.indexOf(one.ascii), one.kind, -one.orderId);
        };
        return place(a) < place(b);
    });
    const auto promise = std::move(m_promise);
    promise->addResult(m_report);
    promise->finish();
}

void DuplicateGuard::readUnsettled()
{
    ask(m_journal.unsettledOrders(m_buyer.endpoint), [this](const Result<QList<store::OrderIntent>> &intents) {
        if (!intents) {
            fail(intents.error());
            return;
        }
        for (const store::OrderIntent &intent : *intents) {
            for (const QString &name : std::as_const(m_names)) {
                if (intent.names.contains(name))
                    m_report.found.append({name, Duplicate::Kind::UnknownOrder, 0, {}});
            }
        }
        addStep([this] { readKnownOrders(); });
    });
}

void DuplicateGuard::readKnownOrders()
{
    ask(m_journal.knownOrders(m_buyer.endpoint), [this](const Result<QList<store::KnownOrder>> &orders) {
        if (!orders) {
            fail(orders.error());
            return;
        }
        for (const store::KnownOrder &order : *orders) {
            if (!mayBeOurs(order))
                continue;
            if (order.isFinished)
                m_over.insert(order.orderId);
            else
                m_known.insert(order.orderId, order);
        }
        addStep([this] { listOrders(); });
    });
}

/// Where the account was never told, the server's host stands in its place.
bool DuplicateGuard::mayBeOurs(const store::KnownOrder &order) const
{
    const QString host = m_client.endpoint().baseUrl.host();
    return order.account == m_buyer.account || order.account == host || m_buyer.account == host;
}

void DuplicateGuard::listOrders()
{
    const QDateTime now = m_clock.now().addSecs(m_client.clockOffset().value_or(0));
    ask(api::listOrders(m_client, now.addDays(-daysOfOrders)), [this](const Result<QList<qint64>> &listed) {
        if (!listed && !listed.error().isDenial()) {
            fail(listed.error());
            return;
        }
        m_report.wereOrdersRead = listed.has_value();
        QList<qint64> others = listed.value_or(QList<qint64>());
        others.removeIf([this](qint64 id) { return m_over.contains(id) || m_known.contains(id); });
        std::sort(others.begin(), others.end(), std::greater<>());
        if (others.size() > mostOrders) {
            others.resize(mostOrders);
            m_report.wereOrdersRead = false;
        }
        QList<qint64> open(m_known.keyBegin(), m_known.keyEnd());
        open += others;
        for (const qint64 id : std::as_const(open))
            checkOrder(id);
    });
}

/// The names of the look that stand in an order, as far as they are known.
QStringList DuplicateGuard::namesIn(qint64 orderId) const
{
    QStringList names;
    const QStringList inJournal = m_known.value(orderId).names;
    const QList<api::OrderDetail> lines = m_lines.value(orderId);
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(names), [&](const QString &name) {
        return inJournal.contains(name)
            || std::any_of(lines.begin(), lines.end(), [&](const api::OrderDetail &line) { return isAbout(line, name); });
    });
    return names;
}

bool DuplicateGuard::areNamesKnown(qint64 orderId) const
{
    return m_lines.contains(orderId) || !m_known.value(orderId).names.isEmpty();
}

void DuplicateGuard::checkOrder(qint64 orderId)
{
    const bool isOfOthers = areNamesKnown(orderId) && namesIn(orderId).isEmpty();
    if (!isOfOthers && !m_over.contains(orderId))
        addStep([this, orderId] { readStatus(orderId); });
}

void DuplicateGuard::readStatus(qint64 orderId)
{
    ask(api::readOrderStatus(m_client, orderId), [this, orderId](const Result<QString> &status) {
        if (!status && !status.error().isDenial())
            fail(status.error());
        else if (!status && !m_known.contains(orderId))
            m_report.wereOrdersRead = false;
        else if (status && isOver(*status))
            m_over.insert(orderId);
        else if (const QString told = status.value_or(m_known.value(orderId).status); areNamesKnown(orderId))
            foundOpen(orderId, told);
        else
            addStep([this, orderId, told] { readLines(orderId, told); });
    });
}

void DuplicateGuard::readLines(qint64 orderId, const QString &status)
{
    ask(api::readOrderDetails(m_client, orderId), [this, orderId, status](const Result<QList<api::OrderDetail>> &lines) {
        if (!lines && !lines.error().isDenial()) {
            fail(lines.error());
            return;
        }
        // The lines of an order that was just made may come later than the order.
        if (!lines || lines->isEmpty()) {
            m_report.wereOrdersRead = false;
            return;
        }
        m_lines.insert(orderId, *lines);
        foundOpen(orderId, status);
    });
}

void DuplicateGuard::foundOpen(qint64 orderId, const QString &status)
{
    const QStringList names = namesIn(orderId);
    for (const QString &name : names)
        m_report.found.append({name, Duplicate::Kind::OpenOrder, orderId, status});
}

void DuplicateGuard::readAccount()
{
    ask(api::listDomains(m_client), [this](const Result<QStringList> &domains) {
        if (!domains && !domains.error().isDenial()) {
            fail(domains.error());
            return;
        }
        m_report.wasAccountRead = domains.has_value();
        const QStringList own = domains.value_or(QStringList());
        for (const QString &name : std::as_const(m_names)) {
            if (own.contains(name, Qt::CaseInsensitive))
                m_report.found.append({name, Duplicate::Kind::InAccount, 0, {}});
        }
    });
}

void DuplicateGuard::readTasks(const QString &name)
{
    ask(api::readDomainTasks(m_client, name), [this, name](const Result<QList<api::DomainTask>> &tasks) {
        if (!tasks && !tasks.error().isDenial()) {
            fail(tasks.error());
            return;
        }
        m_report.wereTasksRead = m_report.wereTasksRead && tasks.has_value();
        const QList<api::DomainTask> all = tasks.value_or(QList<api::DomainTask>());
        // OVHcloud's filter also finds names that contain this one.
        const auto running = std::find_if(all.begin(), all.end(), [&name](const api::DomainTask &task) {
            const bool isOfName = task.domain.isEmpty() || task.domain.compare(name, Qt::CaseInsensitive) == 0;
            return isOfName && isRunning(task);
        });
        if (running != all.end())
            m_report.found.append({name, Duplicate::Kind::RunningTask, 0, running->status});
    });
}

} // namespace cartouche::order
