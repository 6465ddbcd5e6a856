// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/client.h"
#include "base/clock.h"
#include "search/namequery.h"
#include "search/resultsmodel.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace cartouche::search {

/// Asks OVHcloud for the offers of the names of a query, a few at a time, in the order of the rows;
/// the client's pace applies. A changed query drops the questions that are no longer wanted.
class SearchRun : public QObject
{
    Q_OBJECT
public:
    /// Gives the id of a cart to ask with: OVHcloud answers offers only for a cart.
    using CartProvider = std::function<api::Reply<QString>()>;

    SearchRun(api::Client &client, CartProvider cart, const base::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ResultsModel &results() { return m_results; }
    [[nodiscard]] const ResultsModel &results() const { return m_results; }
    /// Extensions for labels that were typed without one; OVHcloud's highlighted ones once read,
    /// until then (or when that fails) a short list of our own.
    [[nodiscard]] const QStringList &popularExtensions() const { return m_popular; }
    /// GET /domain/extensions/highlighted for the subsidiary; silent when it fails.
    void readPopularExtensions(const QString &subsidiary);

    void start(const NameQuery &query);
    /// Asks again for every row that is asking, could not be told, or whose answer is older than `age` seconds.
    void askAgain(qint64 olderThanSeconds = 0);
    /// Stops asking; rows that were not answered become NoAnswer.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running > 0 || !m_queue.isEmpty(); }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void popularExtensionsChanged();
    /// Asking cannot go on: no connection, keys refused… The rows keep what they have.
    void failed(const cartouche::base::Error &error);
    /// The cart that was asked with is gone (404): its owner forgets it, the question is put once more.
    void cartLost();

private:
    void enqueue(const QList<int> &rows);
    void pump();
    void ask(const base::DomainName &name);
    void ask(const base::DomainName &name, const QString &cart);
    void finish(const base::DomainName &name, const base::Result<QList<api::Offer>> &offers);
    [[nodiscard]] static bool concernsAll(const base::Error &error);

    static constexpr int parallel = 3;

    api::Client &m_client;
    CartProvider m_cart;
    const base::Clock &m_clock;
    ResultsModel m_results;
    QStringList m_popular;
    QList<base::DomainName> m_queue;
    QSet<QString> m_askedTwice; ///< names whose cart was gone once already
    QString m_lostCart;         ///< the last cart that was told to be gone
    int m_generation = 0; ///< answers of an earlier start are dropped
    int m_running = 0;
    int m_answered = 0;
    int m_total = 0;
};

} // namespace cartouche::search
