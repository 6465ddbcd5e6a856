// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/cellprogram.h"

#include "base/whendone.h"
#include "support/tlsserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cartouche::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CellProgram::CellProgram(const CellServer &server, QString base) : m_server(server), m_base(std::move(base)) {}

CellProgram::~CellProgram()
{
    stop();
}

void CellProgram::start()
{
    api::Client::Options options;
    // Beyond what a busy computer needs for a sound answer, or faults would be seen that nobody planned.
    options.idleTimeout = 1500ms;
    options.totalDeadline = 2500ms;
    options.retryBase = 1ms;
    options.readsPerMinute = 0;
    options.sslConfiguration = support::trustingTlsServer();
    m_database = std::make_unique<store::Database>(m_folder.filePath(u"journal.db"_s));
    m_journal = std::make_unique<store::Journal>(*m_database);
    m_client = std::make_unique<api::Client>(api::Endpoint::fromUrl(endpoint(), api::Region::Sandbox).value(),
                                             m_server.credentials(), options);
    m_contacts = std::make_unique<order::ContactCreation>(*m_client);
    m_contacts->setLooks({10ms, 50ms, 200ms});
    m_purchase = std::make_unique<order::Purchase>(*m_client, *m_journal, base::Clock::system());
    m_purchase->followUp().setPace(50ms, 400ms);
    const order::SettlingPace pace{50ms, 200ms, 500ms, 3};
    m_purchase->reconciliation().setPace(pace);
    m_purchase->paymentSettling().setPace(pace);
    m_purchase->setAccount(u"sb12345-ovh"_s, u"FR"_s);
}

void CellProgram::record(CellStory &story, QObject *context, const std::function<void()> &done)
{
    using State = store::OrderIntent::State;
    base::whenDone(m_journal->exportEvents(), context, [&story](const base::Result<QJsonArray> &events) {
        for (const QJsonValue &event : events.value_or(QJsonArray())) {
            const QString kind = event[u"kind"].toString();
            if (kind != "order-seen"_L1 && kind != "order-look"_L1)
                story.events.append(kind);
        }
    });
    base::whenDone(m_journal->orderIntents(endpoint()), context,
                   [&story](const base::Result<QList<store::OrderIntent>> &intents) {
                       for (const store::OrderIntent &intent : intents.value_or(QList<store::OrderIntent>())) {
                           ++story.orderIntents;
                           story.isOpen = story.isOpen || intent.state == State::Sending
                               || intent.state == State::Unknown || intent.state == State::NeedsYou;
                       }
                   });
    base::whenDone(m_journal->payIntents(endpoint()), context,
                   [&story](const base::Result<QList<store::PayIntent>> &intents) {
                       story.payIntents = static_cast<int>(intents.value_or(QList<store::PayIntent>()).size());
                   });
    // The store answers in the order of the questions: this is the last.
    base::whenDone(m_journal->knownOrders(endpoint()), context,
                   [&story, done](const base::Result<QList<store::KnownOrder>> &orders) {
                       for (const store::KnownOrder &order : orders.value_or(QList<store::KnownOrder>()))
                           story.knownOrders.insert(order.orderId);
                       done();
                   });
}

void CellProgram::stop()
{
    m_purchase.reset();
    m_contacts.reset();
    m_client.reset();
    m_journal.reset();
    m_database.reset();
}

} // namespace cartouche::test
