// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/catalogueroutes.h"
#include "catalogue/cataloguereader.h"

#include <QObject>

#include <functional>

namespace cartouche::catalogue {

class Worker;

/// What OVHcloud tells of extensions beside their prices. Each of the three has a route of its own, which needs
/// keys and may be refused: none then.
struct SideLists
{
    std::optional<QStringList> highlighted;
    std::optional<QList<Category>> categories;
    std::optional<QList<api::ExtensionPricingAttributes>> attributes;

    /// Puts what was read into `content`, and what was not as `known` has it. @param known may be null
    void complete(Catalogue::Content &content, const Catalogue *known) const;
};

/// One reading of a catalogue and of the side lists, all at a time. Deleting it drops everything under way.
class Refresh : public QObject
{
    Q_OBJECT
public:
    enum class What { Everything, SideLists };
    struct Outcome
    {
        std::optional<CatalogueReader::Digest> digest; ///< Everything only
        SideLists sideLists;
    };
    /// Called once, as the last thing this does: the failure is that of the catalogue.
    using Done = std::function<void(const base::Result<Outcome> &)>;

    /// @param client, worker outlive it
    Refresh(api::Client &client, Worker &worker, const base::Clock &clock, Done done, QObject *parent);
    ~Refresh() override;

    void start(const QString &subsidiary, What what);

private:
    template <typename T, typename Handler>
    void await(const QFuture<T> &future, Handler handler);
    void readSideLists(const QString &subsidiary);
    void digest(const QByteArray &bytes);
    void end(const base::Result<Outcome> &outcome);

    api::Client &m_client;
    Worker &m_worker;
    const base::Clock &m_clock;
    Done m_done;
    QList<QFuture<void>> m_underWay; ///< to be cancelled
    int m_missing = 0;
    Outcome m_outcome;
};

} // namespace cartouche::catalogue
