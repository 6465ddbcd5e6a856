// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartsync.h"

#include "api/cartroutes.h"
#include "base/logging.h"
#include "order/whencurrent.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

CartSync::CartSync(api::Client &client, CartSession &session, Draft &draft, QObject *parent)
    : QObject(parent), m_client(client), m_session(session), m_draft(draft)
{
}

void CartSync::syncItems()
{
    start(Goal::Items);
}

void CartSync::syncConfigurations()
{
    start(Goal::Configurations);
}

void CartSync::forget()
{
    m_posted.clear();
    m_ownLabels.clear();
    m_mustLook = false;
    if (m_isBusy)
        begin();
}

void CartSync::stop()
{
    ++m_run;
    m_isBusy = false;
    m_steps.clear();
    m_nextGoal.reset();
}

void CartSync::start(Goal goal)
{
    if (m_isBusy) {
        m_nextGoal = goal;
        return;
    }
    m_isBusy = true;
    m_goal = goal;
    begin();
}

void CartSync::begin()
{
    ++m_run;
    m_steps.clear();
    m_steps.emplace_back([this] { ensureCart(); });
    if (m_goal == Goal::Configurations)
        m_steps.emplace_back([this] { planConfigurations(); });
    next();
}

void CartSync::next()
{
    if (!m_isBusy)
        return;
    if (m_steps.empty()) {
        finish();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void CartSync::finish()
{
    m_isBusy = false;
    if (const auto goal = std::exchange(m_nextGoal, std::nullopt))
        start(*goal);
    else if (m_goal == Goal::Items)
        Q_EMIT itemsSynced();
    else
        Q_EMIT configurationsSynced();
}

void CartSync::fail(const Error &error, const QString &name, const QString &label)
{
    stop();
    if (error.kind == Error::Kind::NotFound) {
        // The cart expired or its item is gone: the next attempt builds it anew from the draft. With a
        // label it may as well be the value that was not found: only a look tells.
        if (label.isEmpty())
            m_session.forget();
        else
            m_mustLook = true;
    }
    Q_EMIT failed({error, name, label});
}

void CartSync::ensureCart()
{
    const int run = m_run;
    const auto ensured = m_session.ensure();
    if (run != m_run)
        return; // an old cart was dropped just now, which has begun all this anew
    whenCurrent(ensured, this, m_run, [this](const Result<QString> &cart) {
        if (!cart) {
            fail(cart.error());
            return;
        }
        if (m_goal == Goal::Items || m_mustLook || !m_draft.isInCart())
            planItems();
        next();
    });
}

void CartSync::planItems()
{
    std::deque<Step> steps;
    const bool isAnyUncertain = m_draft.hasUncertainItem();
    const bool mayHoldItems = isAnyUncertain || !m_draft.items().isEmpty();
    if (mayHoldItems) {
        steps.emplace_back([this] { lookAtItems(); });
        steps.emplace_back([this] { settleUncertainItems(); });
    }
    steps.emplace_back([this] {
        const QList<qint64> strays = m_draft.strayItems();
        for (const qint64 item : strays)
            m_steps.emplace_front([this, item] { removeItem(item); });
        next();
    });
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        steps.emplace_back([this, ascii] { addItem(ascii); });
        steps.emplace_back([this, ascii] { adjustDuration(ascii); });
        steps.emplace_back([this, ascii] { readRequirements(ascii); });
    }
    // What was sent without an answer may still have arrived late.
    if (isAnyUncertain)
        steps.emplace_back([this] { lookAtItems(); });
    m_steps.insert(m_steps.begin(), steps.begin(), steps.end());
}

void CartSync::lookAtItems()
{
    whenCurrent(api::listItems(m_client, m_session.cartId()), this, m_run, [this](const Result<QList<qint64>> &items) {
        if (!items) {
            fail(items.error());
            return;
        }
        m_mustLook = false;
        const QList<qint64> known = m_draft.items();
        for (const qint64 item : *items) {
            if (!known.contains(item))
                m_steps.emplace_front([this, item] { readUnknownItem(item); });
        }
        for (const qint64 item : known) {
            if (!items->contains(item))
                m_steps.emplace_front([this, item] { readMissingItem(item); });
        }
        next();
    });
}

/// An item that nobody knows stands for a name whose adding had no answer, or is that name's second.
void CartSync::readUnknownItem(qint64 itemId)
{
    whenCurrent(api::readItem(m_client, m_session.cartId(), itemId), this, m_run,
                [this, itemId](const Result<api::CartItem> &item) {
                    if (!item && item.error().kind != Error::Kind::NotFound) {
                        fail(item.error());
                        return;
                    }
                    const auto domain = item ? base::DomainName::parse(item->domain)
                                             : tl::unexpected(base::DomainName::Flaw::Empty);
                    bool isSecond = false;
                    if (domain) {
                        m_draft.update(domain->ascii(), [&](DraftName &name) {
                            isSecond = name.itemId != 0;
                            if (isSecond)
                                return;
                            qCInfo(logOrder) << "item found again after a lost answer";
                            name.itemId = itemId;
                            name.isItemUncertain = false;
                            name.itemPrices = item->prices;
                            name.itemPricingMode = item->pricingMode;
                            name.itemOfferId = item->offerId;
                            name.itemDuration = base::Period::fromIso(item->duration).value_or(name.duration);
                            name.areRequirementsKnown = false;
                        });
                    }
                    if (isSecond)
                        removeItem(itemId);
                    else
                        next();
                });
}

/// Only a 404 takes an item out of the draft: a list may lag behind.
void CartSync::readMissingItem(qint64 itemId)
{
    whenCurrent(api::readItem(m_client, m_session.cartId(), itemId), this, m_run,
                [this, itemId](const Result<api::CartItem> &item) {
                    if (!item && item.error().kind != Error::Kind::NotFound) {
                        fail(item.error());
                        return;
                    }
                    if (!item) {
                        m_posted.remove(itemId);
                        m_draft.itemRemoved(itemId);
                    }
                    next();
                });
}

/// After the look: a name that nobody wants any more, and that is not there, needs no further care.
void CartSync::settleUncertainItems()
{
    m_draft.settleUncertain();
    next();
}

void CartSync::removeItem(qint64 itemId)
{
    whenCurrent(api::deleteItem(m_client, m_session.cartId(), itemId), this, m_run,
                [this, itemId](const Result<void> &done) {
                    if (!done) {
                        fail(done.error());
                        return;
                    }
                    m_posted.remove(itemId);
                    m_ownLabels.remove(itemId);
                    m_draft.itemRemoved(itemId);
                    next();
                });
}

void CartSync::addItem(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->isLeftOut || name->itemId != 0) {
        next();
        return;
    }
    const api::Offer offer = name->offer();
    // The older scheme tells registration and transfer apart by the offer id alone.
    const bool isOldScheme = !offer.pricingMode.contains(u'-');
    const api::DomainItemCreation creation{ascii, name->duration, isOldScheme ? offer.offerId : QString(),
                                           name->name.extension(), offer.pricingMode, 1};
    whenCurrent(api::addDomain(m_client, m_session.cartId(), creation), this, m_run,
                [this, ascii, offer](const Result<api::CartItem> &item) {
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
                        n.itemPricingMode = offer.pricingMode;
                        n.itemOfferId = offer.offerId;
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
    whenCurrent(api::updateItem(m_client, m_session.cartId(), name->itemId, name->duration), this, m_run,
                [this, ascii](const Result<api::CartItem> &item) {
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
    if (name == nullptr || name->itemId == 0 || name->areRequirementsKnown) {
        next();
        return;
    }
    whenCurrent(api::readRequirements(m_client, m_session.cartId(), name->itemId), this, m_run,
                [this, ascii](const Result<QList<api::ConfigurationRequirement>> &requirements) {
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

void CartSync::planConfigurations()
{
    std::deque<Step> steps;
    const QList<DraftName> wanted = m_draft.wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        if (!m_posted.contains(name.itemId))
            steps.emplace_back([this, ascii] { readPosted(ascii); });
        steps.emplace_back([this, ascii] { compare(ascii); });
    }
    m_steps.insert(m_steps.begin(), steps.begin(), steps.end());
    next();
}

void CartSync::readPosted(const QString &ascii)
{
    const DraftName *name = m_draft.find(ascii);
    if (name == nullptr || name->itemId == 0) {
        next();
        return;
    }
    whenCurrent(api::listConfigurations(m_client, m_session.cartId(), name->itemId), this, m_run,
                [this, ascii, itemId = name->itemId](const Result<QList<qint64>> &ids) {
                    if (!ids) {
                        fail(ids.error(), ascii);
                        return;
                    }
                    m_posted.insert(itemId, {});
                    for (const qint64 id : *ids)
                        m_steps.emplace_front([this, ascii, itemId, id] { readPosted(ascii, itemId, id); });
                    next();
                });
}

void CartSync::readPosted(const QString &ascii, qint64 itemId, qint64 configurationId)
{
    whenCurrent(api::readConfiguration(m_client, m_session.cartId(), itemId, configurationId), this, m_run,
                [this, ascii, itemId](const Result<api::ConfigurationItem> &item) {
                    if (!item && item.error().kind != Error::Kind::NotFound) {
                        m_posted.remove(itemId);
                        fail(item.error(), ascii);
                        return;
                    }
                    if (item)
                        m_posted[itemId].append({item->id, item->label, item->value});
                    next();
                });
}

void CartSync::compare(const QString &ascii)
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
        const bool isOurs = m_ownLabels.value(itemId).contains(field.label);
        bool stands = false;
        for (const Posted &entry : posted) {
            if (entry.label != field.label)
                continue;
            if (!stands && entry.value == wanted) {
                stands = true;
                continue;
            }
            // What OVHcloud filled in by itself stays where nothing else was entered.
            if (wanted.isEmpty() && !isOurs)
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
    whenCurrent(api::deleteConfiguration(m_client, m_session.cartId(), itemId, posted.id), this, m_run,
                [this, ascii, itemId, posted](const Result<void> &done) {
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
    const QString value = name != nullptr ? name->values.value(label) : QString();
    if (value.isEmpty()) {
        next();
        return;
    }
    m_ownLabels[itemId].insert(label);
    whenCurrent(api::addConfiguration(m_client, m_session.cartId(), itemId, label, value), this, m_run,
                [this, ascii, itemId, label, value](const Result<api::ConfigurationItem> &item) {
                    if (!item) {
                        // Read anew before the next attempt: the label may stand there after all.
                        m_posted.remove(itemId);
                        fail(item.error(), ascii, label);
                        return;
                    }
                    m_posted[itemId].append({item->id, label, value});
                    next();
                });
}

} // namespace cartouche::order
