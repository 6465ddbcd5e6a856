// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/refresh.h"

#include "api/meroutes.h"
#include "base/whendone.h"
#include "catalogue/worker.h"

#include <QHash>
#include <QPointer>

#include <utility>

namespace cartouche::catalogue {

namespace {

QList<Category> categoriesOf(const api::ExtensionsByCategory &answer)
{
    QList<Category> categories;
    for (const api::ExtensionCategory &category : answer.geolocalization)
        categories.append({Category::Kind::Place, category.name, category.extensions});
    for (const api::ExtensionCategory &category : answer.thematic)
        categories.append({Category::Kind::Theme, category.name, category.extensions});
    return categories;
}

} // namespace

void SideLists::complete(Catalogue::Content &content, const Catalogue *known) const
{
    content.highlighted = highlighted.value_or(known ? known->content().highlighted : QStringList());
    content.categories = categories.value_or(known ? known->content().categories : QList<Category>());
    QHash<QString, const api::ExtensionPricingAttributes *> byName;
    if (attributes) {
        for (const api::ExtensionPricingAttributes &each : *attributes)
            byName.insert(each.name, &each);
    }
    for (Extension &extension : content.extensions) {
        const Extension *before = known && !attributes ? known->find(extension.name) : nullptr;
        const api::ExtensionPricingAttributes *now = byName.value(extension.name);
        extension.isBrandNew = before ? before->isBrandNew : now && now->brandNew;
        extension.hasPriceDrop = before ? before->hasPriceDrop : now && now->priceDrop;
    }
}

Refresh::Refresh(api::Client &client, Worker &worker, const base::Clock &clock, Done done, QObject *parent)
    : QObject(parent), m_client(client), m_worker(worker), m_clock(clock), m_done(std::move(done))
{
}

Refresh::~Refresh()
{
    for (QFuture<void> &future : m_underWay)
        future.cancel();
}

template <typename T, typename Handler>
void Refresh::await(const QFuture<T> &future, Handler handler)
{
    ++m_missing;
    m_underWay.removeIf([](const QFuture<void> &each) { return each.isFinished(); }); // they hold their answers
    m_underWay.append(QFuture<void>(future));
    base::whenDone(future, this, [this, handler = std::move(handler)](const T &result) {
        const QPointer<Refresh> self(this); // what ends it may delete it
        handler(result);
        if (self && --m_missing == 0)
            end(std::exchange(m_outcome, {}));
    });
}

void Refresh::start(const QString &subsidiary, What what)
{
    if (what == What::Everything)
        await(api::readDomainCatalogue(m_client, subsidiary), [this](const base::Result<QByteArray> &answer) {
            if (answer)
                digest(*answer);
            else
                end(base::failure(answer.error()));
        });
    // A call that nobody could sign would be refused, and be taken for keys that have become invalid.
    if (m_client.credentials().canSign())
        readSideLists(subsidiary);
    else if (what == What::SideLists)
        QMetaObject::invokeMethod(this, [this] { end(Outcome()); }, Qt::QueuedConnection);
}

void Refresh::readSideLists(const QString &subsidiary)
{
    await(api::readHighlightedExtensions(m_client, subsidiary), [this](const base::Result<QStringList> &answer) {
        if (answer)
            m_outcome.sideLists.highlighted = *answer;
    });
    await(api::readExtensionsByCategory(m_client), [this](const base::Result<api::ExtensionsByCategory> &answer) {
        if (answer)
            m_outcome.sideLists.categories = categoriesOf(*answer);
    });
    await(api::readPricingAttributes(m_client, subsidiary),
          [this](const base::Result<QList<api::ExtensionPricingAttributes>> &answer) {
              if (answer)
                  m_outcome.sideLists.attributes = *answer;
          });
}

void Refresh::digest(const QByteArray &bytes)
{
    using Digest = base::Result<CatalogueReader::Digest>;
    const auto read = [bytes, readAt = m_clock.now()](const Worker::WantsStop &wantsStop) {
        return CatalogueReader::read(bytes, readAt, wantsStop);
    };
    await(m_worker.run<Digest>(read), [this](const Digest &digest) {
        if (digest)
            m_outcome.digest = *digest;
        else
            end(base::failure(digest.error()));
    });
}

void Refresh::end(const base::Result<Outcome> &outcome)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace cartouche::catalogue
