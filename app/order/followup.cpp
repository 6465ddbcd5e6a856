// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/followup.h"

#include "api/meroutes.h"
#include "api/orderroutes.h"
#include "base/domainname.h"
#include "base/logging.h"
#include "order/payment.h"
#include "order/whencurrent.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

/// Looks at so many names are one piece of news.
constexpr qsizetype namesAtOnce = 10;
/// Questions side by side; how fast they leave is the client's to decide.
constexpr int questionsAtOnce = 8;
constexpr qsizetype longestDescription = 1000;

/// The names of an order that was made elsewhere: its lines' own, else those that stand in the words ("*001").
QStringList namesOf(const QList<api::OrderDetail> &lines)
{
    static const QRegularExpression notOfAName(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (const api::OrderDetail &line : lines) {
        const bool isPlace = line.domain.isEmpty() || line.domain.startsWith(u'*');
        const QStringList words = isPlace ? line.description.left(longestDescription).split(notOfAName) : QStringList{line.domain};
        for (const QString &word : words) {
            const auto name = base::DomainName::parse(word);
            if (name && word.contains(u'.') && !names.contains(name->ascii()))
                names.append(name->ascii());
        }
    }
    return names;
}

QSet<QString> lowerCased(const QStringList &names)
{
    QSet<QString> set;
    for (const QString &name : names)
        set.insert(name.toLower());
    return set;
}

bool isFailedPayment(const api::FollowUp &step)
{
    return step.status == "ERROR"_L1
        && std::any_of(step.history.begin(), step.history.end(),
                       [](const api::FollowUpEvent &event) { return isPaymentBegin(event.label); });
}

/// Nothing about it is of interest any more; of few names, when the registry was done is.
bool isOver(const OrderProgress::Name &name, qsizetype nameCount)
{
    return (name.isInAccount && nameCount > namesAtOnce) || (name.task && name.task->status == "done"_L1);
}

} // namespace

FollowUp::FollowUp(api::Client &client, store::Journal &journal, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_journal(journal), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FollowUp::look);
}

void FollowUp::setPace(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_wait = first;
}

void FollowUp::start(qint64 orderId, const QStringList &names, const QString &account, const QString &endpoint)
{
    stop();
    m_progress = {};
    m_progress.orderId = orderId;
    for (const QString &name : names)
        m_progress.names.append({name, {}, false});
    m_account = account;
    m_endpoint = endpoint;
    m_areEventsDenied = false;
    m_goneSince = {};
    m_isRunning = true;
    lookNow();
}

void FollowUp::lookNow()
{
    m_wait = m_first;
    if (m_isLooking)
        m_lookAgain = true;
    else if (m_isRunning)
        look();
}

void FollowUp::stop()
{
    ++m_run;
    m_isRunning = false;
    m_isLooking = false;
    m_timer.stop();
}

void FollowUp::look()
{
    m_timer.stop();
    m_isLooking = true;
    m_lookAgain = false;
    m_before = m_progress;
    m_fresh = m_progress;
    m_fresh.lastError.reset();
    m_fresh.areNamesKnown = true;
    whenCurrent(api::readOrderStatus(m_client, m_fresh.orderId), this, m_run, [this](const base::Result<QString> &status) {
        if (!status) {
            findOutWhetherGone(status.error());
            return;
        }
        m_fresh.status = *status;
        m_fresh.isGone = m_fresh.isGoneForGood = false;
        m_goneSince = {};
        if (m_fresh.total.currency().isEmpty() || !m_fresh.expires.isValid())
            readOrder();
        else
            readEvents();
    });
}

/// A server that does not tell the state may still know the order.
void FollowUp::findOutWhetherGone(const Error &error)
{
    if (error.kind != Error::Kind::NotFound) {
        failLook(error);
        return;
    }
    whenCurrent(api::readOrder(m_client, m_fresh.orderId), this, m_run, [this, error](const base::Result<api::Order> &order) {
        m_progress.isGone = !order && order.error().kind == Error::Kind::NotFound;
        if (!m_progress.isGone)
            m_goneSince = {};
        else if (!m_goneSince.isValid())
            m_goneSince = m_clock.now();
        m_progress.isGoneForGood = m_progress.isGone && m_goneSince.secsTo(m_clock.now()) >= m_patience.count();
        failLook(error);
    });
}

void FollowUp::readOrder()
{
    whenCurrent(api::readOrder(m_client, m_fresh.orderId), this, m_run, [this](const base::Result<api::Order> &order) {
        if (order) {
            m_fresh.created = order->date;
            m_fresh.expires = order->expirationDate;
            m_fresh.url = order->url;
            m_fresh.pdfUrl = order->pdfUrl;
            m_fresh.total = order->priceWithTax.amount;
            m_fresh.net = order->priceWithoutTax.amount;
            m_fresh.tax = order->tax.amount;
        }
        readEvents();
    });
}

void FollowUp::readEvents()
{
    if (m_areEventsDenied) {
        readNames();
        return;
    }
    whenCurrent(api::readFollowUp(m_client, m_fresh.orderId), this, m_run,
                [this](const base::Result<QList<api::FollowUp>> &steps) {
                    if (steps) {
                        m_fresh.events.clear();
                        m_fresh.hasPaymentFailed = false;
                        for (const api::FollowUp &step : *steps) {
                            m_fresh.events += step.history;
                            m_fresh.hasPaymentFailed = m_fresh.hasPaymentFailed || isFailedPayment(step);
                        }
                    } else {
                        m_areEventsDenied = steps.error().isDenial();
                    }
                    readNames();
                });
}

/// Of an order that was made elsewhere; OVHcloud may tell the lines of an order later than the order.
void FollowUp::readNames()
{
    if (!m_fresh.names.isEmpty()) {
        readOwned();
        return;
    }
    whenCurrent(api::readOrderDetails(m_client, m_fresh.orderId), this, m_run,
                [this](const base::Result<QList<api::OrderDetail>> &lines) {
                    const QStringList names = namesOf(lines.value_or(QList<api::OrderDetail>()));
                    for (const QString &name : names)
                        m_fresh.names.append({name, {}, false});
                    if (!lines)
                        noteUnknownNames(lines.error());
                    else if (lines->isEmpty() && m_fresh.status != "delivered"_L1)
                        m_fresh.areNamesKnown = false;
                    readOwned();
                });
}

/// Before the tasks: of many names, those in the account are not asked about.
void FollowUp::readOwned()
{
    if (m_fresh.status != "delivered"_L1) {
        readTasks();
        return;
    }
    whenCurrent(api::listDomains(m_client), this, m_run, [this](const base::Result<QStringList> &domains) {
        if (domains) {
            m_fresh.isOwnershipKnown = true;
            const QSet<QString> owned = lowerCased(*domains);
            for (OrderProgress::Name &name : m_fresh.names)
                name.isInAccount = owned.contains(name.ascii.toLower());
        } else {
            noteUnknownNames(domains.error());
        }
        readTasks();
    });
}

void FollowUp::readTasks()
{
    m_toAsk.clear();
    m_asking = m_answered = 0;
    // With two hundred names, only those that are left are asked about.
    for (qsizetype i = 0; isPaidStatus(m_fresh.status) && i < m_fresh.names.size(); ++i) {
        if (!isOver(m_fresh.names.at(i), m_fresh.names.size()))
            m_toAsk.append(i);
    }
    const int run = m_run;
    if (!m_toAsk.isEmpty())
        tellSoFar();
    if (run == m_run)
        askForTasks();
}

/// Side by side: no name has to wait for the answer about another one.
void FollowUp::askForTasks()
{
    while (m_asking < questionsAtOnce && !m_toAsk.isEmpty()) {
        ++m_asking;
        readTask(m_toAsk.takeFirst());
    }
    if (m_asking == 0)
        finishLook();
}

void FollowUp::readTask(qsizetype index)
{
    whenCurrent(api::readDomainTasks(m_client, m_fresh.names.at(index).ascii), this, m_run,
                [this, index](const base::Result<QList<api::DomainTask>> &tasks) {
                    // Tasks may lag, or the key may not have the right: what was seen before stays.
                    OrderProgress::Name &name = m_fresh.names[index];
                    if (!tasks)
                        noteUnknownNames(tasks.error());
                    else if (const auto task = taskOf(*tasks, name.ascii, m_fresh.created))
                        name.task = task;
                    --m_asking;
                    const int run = m_run;
                    const bool isLast = m_asking == 0 && m_toAsk.isEmpty();
                    if (++m_answered % namesAtOnce == 0 && !isLast)
                        tellSoFar();
                    if (run == m_run)
                        askForTasks();
                });
}

/// The state of the order need not wait until the last of its names has been asked about.
void FollowUp::tellSoFar()
{
    const bool areNamesKnown = m_progress.areNamesKnown;
    m_progress = m_fresh;
    m_progress.areNamesKnown = areNamesKnown && m_progress.status == m_before.status;
    m_progress.seenAt = m_clock.now();
    Q_EMIT progressed();
}

void FollowUp::noteUnknownNames(const Error &error)
{
    if (error.isDenial())
        return;
    m_fresh.areNamesKnown = false;
    m_fresh.lastError = error;
}

void FollowUp::finishLook()
{
    m_isLooking = false;
    m_fresh.seenAt = m_clock.now();
    const bool hasMoved = m_fresh.status != m_before.status || m_fresh.names != m_before.names
        || m_fresh.isFinal() != m_before.isFinal();
    const bool isTold = hasMoved || m_fresh.total != m_before.total || m_fresh.expires != m_before.expires;
    m_progress = m_fresh;
    m_wait = hasMoved ? m_first : std::min(m_wait * 2, m_longest);
    if (isTold)
        writeProgress();
    const bool lookAgain = std::exchange(m_lookAgain, false);
    const int run = m_run;
    Q_EMIT changed();
    // Whoever heard it may have begun the next look, or another order.
    if (run != m_run || m_isLooking || !m_isRunning || m_progress.isFinal())
        return;
    if (lookAgain)
        look();
    else
        m_timer.start(m_wait);
}

void FollowUp::writeProgress()
{
    store::KnownOrder known;
    known.orderId = m_progress.orderId;
    known.account = m_account;
    known.endpoint = m_endpoint;
    // Of an order that is over, what came of it: the click keeps what was wanted.
    for (const OrderProgress::Name &name : std::as_const(m_progress.names)) {
        if (!m_progress.isDelivered() || !name.isGivenUp())
            known.names.append(name.ascii);
    }
    known.total = m_progress.total;
    known.status = m_progress.status;
    known.expiresAt = m_progress.expires;
    known.createdAt = m_progress.created;
    known.seenAt = m_progress.seenAt;
    known.isFinished = m_progress.isFinal();
    base::whenDone(m_journal.orderSeen(known), this, [](const base::Result<void> &written) {
        if (!written)
            qCWarning(logOrder) << "progress not written:" << written.error().toLogLine();
    });
}

void FollowUp::failLook(const Error &error)
{
    m_isLooking = false;
    m_lookAgain = false;
    m_progress.lastError = error;
    m_wait = std::min(m_wait * 2, m_longest);
    const int run = m_run;
    Q_EMIT changed();
    if (run == m_run && !m_isLooking && m_isRunning && !m_progress.isGoneForGood)
        m_timer.start(m_wait);
}

} // namespace cartouche::order
