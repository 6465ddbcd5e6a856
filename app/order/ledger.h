// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"
#include "order/ledgerrow.h"
#include "order/orderlook.h"
#include "store/journal.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace cartouche::order {

class OrderHistory;
class OrdersWatch;
class Purchase;

/// What looking at an unknown outcome has come to.
struct LedgerLooks
{
    int answered = 0;     ///< in this run
    int least = 0;        ///< that it takes before "there is none" is believed
    bool isLooking = false;
    QDateTime nextAt;     ///< invalid when not known
    std::optional<base::Error> lastError; ///< of the last look, when it told nothing
};

/// Every order of this account at this endpoint, and every click that led to none: what the journal
/// keeps, joined with what the program sees while it runs. It sends nothing that orders or pays.
class Ledger : public QObject
{
    Q_OBJECT
public:
    /// @param journal, purchase, watch outlive the ledger
    Ledger(store::Journal &journal, Purchase &purchase, OrdersWatch &watch, api::Endpoint endpoint,
           QObject *parent = nullptr);

    /// What stands beside the journal: the account's own orders, and its drafts. Both outlive the ledger.
    void join(OrderHistory &history, CartDrafts &drafts);
    /// From now on the rows are read and kept up to date.
    void start();
    /// Reads the journal anew, and looks at everything that is not settled or finished.
    void refresh();
    /// Looks at what this row waits for.
    void lookNow(const LedgerRow &row);
    /// The person points out the order that an intent has led to, or says that none of the candidates is it.
    void adopt(const QString &intentId, qint64 orderId);
    void dismiss(const QString &intentId);

    /// Newest first.
    [[nodiscard]] const QList<LedgerRow> &rows() const { return m_rows; }
    [[nodiscard]] const LedgerRow *find(const QString &key) const;
    /// Rows that wait for the person.
    [[nodiscard]] int waitingForYou() const;
    /// False until the journal was read for the first time.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Why the journal could not be read the last time.
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    /// The answer about this row is on its way.
    [[nodiscard]] bool isAwaited(const LedgerRow &row) const;
    /// Nothing when the outcome is known.
    [[nodiscard]] std::optional<LedgerLooks> looksAt(const LedgerRow &row) const;
    /// Orders that may be the one that this row needs, newest first.
    [[nodiscard]] QList<Finding::Order> candidatesOf(const LedgerRow &row) const;
    /// What happened to it, oldest first, as Journal::exportEvents() tells it.
    [[nodiscard]] QFuture<base::Result<QJsonArray>> eventsOf(const LedgerRow &row);
    [[nodiscard]] const api::Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] store::Journal &journal() { return m_journal; }
    /// What was seen of an order in this run; null when nothing was yet.
    [[nodiscard]] const OrderProgress *progressOf(qint64 orderId) const;

Q_SIGNALS:
    /// All of them may be others now.
    void rowsChanged();
    /// Only this one is.
    void rowChanged(int row);
    /// What is awaited, or the next look of the reconciliation.
    void waitingChanged();

private:
    void readSoon();
    void read();
    void readPayments(LedgerFacts facts);
    void readClicks(LedgerFacts facts);
    void finishRead(const std::optional<base::Error> &error);
    void rebuild();
    void seen(qint64 orderId);
    void takeSeen(LedgerRow &row) const;
    void addHistory();
    void historyRead(qint64 orderId);
    void takeIn(const store::ArchivedOrder &order);
    void tellFollowed();
    [[nodiscard]] bool isOurs(const QString &account) const;

    store::Journal &m_journal;
    Purchase &m_purchase;
    OrdersWatch &m_watch;
    OrderHistory *m_history = nullptr;
    CartDrafts *m_drafts = nullptr;
    QSet<qint64> m_takenIn; ///< orders made elsewhere that were handed to the journal in this run
    api::Endpoint m_endpoint;
    LedgerFacts m_facts;
    QList<LedgerRow> m_kept; ///< as the journal has them
    QList<LedgerRow> m_rows; ///< with what was seen in this run
    QHash<qint64, int> m_rowOfOrder;
    QTimer m_soon;
    std::optional<base::Error> m_error;
    bool m_isStarted = false;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace cartouche::order
