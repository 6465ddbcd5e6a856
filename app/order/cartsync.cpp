// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartsync.h"

#include "base/whendone.h"
#include "api/cartroutes.h"
#include "base/logging.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;

CartSync::CartSync(api::Client &client, CartSession &session, Draft &draft, QObject *parent)
    : QObject(parent), m_client(client), m_session(session), m_draft(draft)
{
}

void CartSync::syncItems()
{
    start([this] { Q_EMIT itemsSynced(); });
    m_steps.emplace_back([this] {
        base::whenDone(m_session.ensure(), this, [this](const base::Result<QString> &cart) {
            if (!cart) {
                fail(cart.error());
                return;
            }
            planItems();
            next();
        });
    });
    next();
}

void CartSync::syncConfigurations()
{
    start([this] { Q_EMIT configurationsSynced(); });
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        if (!m_posted.contains(name.itemId))
            m_steps.emplace_back([this, ascii, item = name.itemId] { readPosted(ascii, item); });
        m_steps.emplace_back([this, ascii] { planConfigurations(ascii); });
    }
    next();
}

void CartSync::forget()
{
    m_posted.clear();
}

void CartSync::start(std::function<void()> finished)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_steps.clear();
    m_finished = std::move(finished);
}

void CartSync::next()
{
    if (!m_isBusy)
        return;
    if (m_steps.empty()) {
        m_isBusy = false;
        std::exchange(m_finished, {})();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void CartSync::fail(const Error &error, const QString &name, const QString &label)
{
    m_isBusy = false;
    m_steps.clear();
    m_finished = {};
    if (error.kind == Error::Kind::NotFound && label.isEmpty()) {
        // The cart expired or its item is gone: the next attempt builds it anew from the draft.
        m_session.forget();
    }
    Q_EMIT failed({error, name, label});
}

void CartSync::planItems()
{
    const QList<DraftName> wanted = m_draft.wanted();
    const bool isAnyUncertain = std::any_of(wanted.begin(), wanted.end(),
                                            [](const DraftName &name) { return name.isItemUncertain; });
    if (isAnyUncertain)
        m_steps.emplace_back([this] { lookForUncertainItems(); });
    m_steps.emplace_back([this] {
        const QList<qint64> strays = m_draft.strayItems();
        for (const qint64 item : strays)
            m_steps.emplace_front([this, item] { removeItem(item); });
        next();
    });
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        m_steps.emplace_back([this, ascii] { addItem(ascii); });
        m_steps.emplace_back([this, ascii] { adjustDuration(ascii); });
        m_steps.emplace_back([this, ascii] { readRequirements(ascii); });
    }
}

void CartSync::lookForUncertainItems()
{
    base::whenDone(api::listItems(m_client, m_session.cartId()), this, [this](const base::Result<QList<qint64>> &items) {
        if (!items) {
            fail(items.error());
            return;
        }
        QList<qint64> known;
        for (const DraftName &name : m_draft.names())
            known.append(name.itemId);
        for (const qint64 item : *items) {
            if (!known.contains(item))
                m_steps.emplace_front([this, item] { adoptItem(item); });
        }
        next();
    });
}

void CartSync::adoptItem(qint64 itemId)
{
    base::whenDone(api::readItem(m_client, m_session.cartId(), itemId), this, [this](const base::Result<api::CartItem> &item) {
            if (!item) {
                fail(item.error());
                return;
            }
            const auto domain = base::DomainName::parse(item->domain);
            if (domain) {
                m_draft.update(domain->ascii(), [&](DraftName &name) {
                    if (!name.isItemUncertain || name.itemId != 0)
                        return;
                    qCInfo(logOrder) << "item found again after a lost answer";
                    name.itemId = item->itemId;
                    name.itemPrices = item->prices;
                    name.itemDuration = base::Period::fromIso(item->duration).value_or(name.duration);
                });
            }
            next();
        });
}

void CartSync::removeItem(qint64 itemId)
{
    base::whenDone(api::deleteItem(m_client, m_session.cartId(), itemId), this, [this, itemId](const base::Result<void> &done) {
        if (!done) {
            fail(done.error());
            return;
        }
        m_posted.remove(itemId);
        m_draft.itemRemoved(itemId);
        next();
    });
}

void CartSync::addItem(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->itemId != 0) {
        next();
        return;
    }
    const api::Offer &offer = name->offer();
    // The older scheme tells registration and transfer apart by the offer id alone.
    const bool isOldScheme = !offer.pricingMode.contains(u'-');
    const api::DomainItemCreation creation{ascii, name->duration, isOldScheme ? offer.offerId : QString(),
                                           name->name.extension(), offer.pricingMode, 1};
    base::whenDone(api::addDomain(m_client, m_session.cartId(), creation), this, [this, ascii](const base::Result<api::CartItem> &item) {
            if (!item) {
                if (item.error().outcomeUnknown())
                    m_draft.update(ascii, [](DraftName &n) { n.isItemUncertain = true; });
                fail(item.error(), ascii);
                return;
            }
            m_draft.update(ascii, [&](DraftName &n) {
                n.itemId = item->itemId;
                n.isItemUncertain = false;
                n.itemPrices = item->prices;
                n.itemDuration = base::Period::fromIso(item->duration).value_or(n.duration);
                n.areRequirementsKnown = false;
            });
            next();
        });
}

void CartSync::adjustDuration(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->itemId == 0 || name->itemDuration == name->duration) {
        next();
        return;
    }
    base::whenDone(api::updateItem(m_client, m_session.cartId(), name->itemId, name->duration), this, [this, ascii](const base::Result<api::CartItem> &item) {
            if (!item) {
                fail(item.error(), ascii);
                return;
            }
            m_draft.update(ascii, [&](DraftName &n) {
                n.itemDuration = base::Period::fromIso(item->duration).value_or(n.duration);
                n.itemPrices = item->prices;
            });
            next();
        });
}

void CartSync::readRequirements(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->areRequirementsKnown) {
        next();
        return;
    }
    base::whenDone(api::readRequirements(m_client, m_session.cartId(), name->itemId), this, [this, ascii](const base::Result<QList<api::ConfigurationRequirement>> &requirements) {
            if (!requirements) {
                fail(requirements.error(), ascii);
                return;
            }
            m_draft.update(ascii, [&](DraftName &n) {
                n.form = eligibility::describeForm(*requirements);
                n.areRequirementsKnown = true;
            });
            next();
        });
}

void CartSync::readPosted(const QString &ascii, qint64 itemId)
{
    base::whenDone(api::listConfigurations(m_client, m_session.cartId(), itemId), this, [this, ascii, itemId](const base::Result<QList<qint64>> &ids) {
            if (!ids && ids.error().kind != Error::Kind::NotFound) {
                fail(ids.error(), ascii);
                return;
            }
            m_posted.insert(itemId, {});
            for (const qint64 id : ids.value_or(QList<qint64>())) {
                m_steps.emplace_front([this, ascii, itemId, id] {
                    base::whenDone(api::readConfiguration(m_client, m_session.cartId(), itemId, id), this, [this, ascii, itemId](const base::Result<api::ConfigurationItem> &item) {
                            if (!item && item.error().kind != Error::Kind::NotFound) {
                                m_posted.remove(itemId);
                                fail(item.error(), ascii);
                                return;
                            }
                            if (item)
                                m_posted[itemId].append({item->id, item->label, item->value, false});
                            next();
                        });
                });
            }
            next();
        });
}

void CartSync::planConfigurations(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->itemId == 0) {
        next();
        return;
    }
    const qint64 itemId = name->itemId;
    const QList<Posted> posted = m_posted.value(itemId);
    std::deque<Step> steps;
    for (const eligibility::FormField &field : name->form) {
        const QString wanted = name->values.value(field.label);
        bool stands = false;
        for (const Posted &entry : posted) {
            if (entry.label != field.label)
                continue;
            if (!stands && entry.value == wanted) {
                stands = true;
                continue;
            }
            // What OVHcloud filled in by itself stays where nothing else was entered.
            if (wanted.isEmpty() && !entry.isOurs)
                continue;
            steps.emplace_back([this, ascii, itemId, entry] { deletePosted(ascii, itemId, entry); });
        }
        if (!stands && !wanted.isEmpty())
            steps.emplace_back([this, ascii, itemId, label = field.label] { post(ascii, itemId, label); });
    }
    m_steps.insert(m_steps.begin(), steps.begin(), steps.end());
    next();
}

void CartSync::deletePosted(const QString &ascii, qint64 itemId, const Posted &posted)
{
    base::whenDone(api::deleteConfiguration(m_client, m_session.cartId(), itemId, posted.id), this, [this, ascii, itemId, posted](const base::Result<void> &done) {
            if (!done) {
                m_posted.remove(itemId);
                fail(done.error(), ascii, posted.label);
                return;
            }
            m_posted[itemId].removeIf([&](const Posted &entry) { return entry.id == posted.id; });
            next();
        });
}

void CartSync::post(const QString &ascii, qint64 itemId, const QString &label)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr) {
        next();
        return;
    }
    const QString value = name->values.value(label);
    base::whenDone(api::addConfiguration(m_client, m_session.cartId(), itemId, label, value), this, [this, ascii, itemId, label, value](const base::Result<api::ConfigurationItem> &item) {
            if (!item) {
                // Read anew before the next attempt: the label may stand there after all.
                m_posted.remove(itemId);
                fail(item.error(), ascii, label);
                return;
            }
            m_posted[itemId].append({item->id, label, value, true});
            next();
        });
}

} // namespace cartouche::order
