// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/itemsync.h"

#include "api/cartroutes.h"
#include "base/logging.h"

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using Kind = Lanes::Step::Kind;

namespace {

const QString lookLane = u"look"_s; // no name: it has no dot

QString laneOf(qint64 itemId)
{
    return u"item "_s + QString::number(itemId);
}

} // namespace

ItemSync::ItemSync(SyncRun &run, QObject *parent) : QObject(parent), m_run(run) {}

void ItemSync::planLook()
{
    m_found.clear();
    m_run.lanes().append(lookLane, {{Kind::Read, [this] { lookAtItems(); }}});
}

void ItemSync::lookAtItems()
{
    m_run.whenAnswered(api::listItems(m_run.client(), m_run.cartId()), [this](const Result<QList<qint64>> &items) {
        if (!items) {
            m_run.fail(lookLane, items.error());
            return;
        }
        const QList<qint64> known = m_run.draft().items();
        for (const qint64 item : *items) {
            if (!known.contains(item))
                m_run.lanes().append(laneOf(item), {{Kind::Read, [this, item] { readUnknownItem(item); }}});
        }
        for (const qint64 item : known) {
            if (!items->contains(item))
                m_run.lanes().append(laneOf(item), {{Kind::Read, [this, item] { readMissingItem(item); }}});
        }
        m_run.lanes().next(lookLane);
    });
}

/// An item that nobody knows stands for something whose adding had no answer, or is a name's second.
void ItemSync::readUnknownItem(qint64 itemId)
{
    m_run.whenAnswered(api::readItem(m_run.client(), m_run.cartId(), itemId),
                       [this, itemId](const Result<api::CartItem> &item) {
                           if (!item && item.error().kind != Error::Kind::NotFound) {
                               m_run.fail(laneOf(itemId), item.error());
                               return;
                           }
                           if (item)
                               m_found.append(*item);
                           m_run.lanes().next(laneOf(itemId));
                       });
}

/// Only a 404 takes an item out of the draft: a list may lag behind.
void ItemSync::readMissingItem(qint64 itemId)
{
    m_run.whenAnswered(api::readItem(m_run.client(), m_run.cartId(), itemId),
                       [this, itemId](const Result<api::CartItem> &item) {
                           if (!item && item.error().kind != Error::Kind::NotFound) {
                               m_run.fail(laneOf(itemId), item.error());
                               return;
                           }
                           if (!item) {
                               Q_EMIT itemGone(itemId);
                               m_run.draft().itemRemoved(itemId);
                           }
                           m_run.lanes().next(laneOf(itemId));
                       });
}

void ItemSync::planAdoption()
{
    // An option is found at its name: names come first.
    std::stable_partition(m_found.begin(), m_found.end(), [](const api::CartItem &item) { return !item.parentItemId; });
    const QList<api::CartItem> found = std::exchange(m_found, {});
    for (const api::CartItem &item : found) {
        if (item.parentItemId)
            adoptOption(item);
        else
            adoptName(item);
    }
}

void ItemSync::adoptName(const api::CartItem &item)
{
    const auto domain = base::DomainName::parse(item.domain);
    if (!domain)
        return;
    bool isSecond = false;
    m_run.draft().update(domain->ascii(), [&](DraftName &name) {
        isSecond = name.itemId != 0;
        if (isSecond)
            return;
        qCInfo(logOrder) << "item found again after a lost answer";
        name.itemId = item.itemId;
        name.isItemUncertain = false;
        name.itemPrices = item.prices;
        name.itemPricingMode = item.pricingMode;
        name.itemOfferId = item.offerId;
        name.itemDuration = base::Period::fromIso(item.duration).value_or(name.duration);
        name.areRequirementsKnown = false;
    });
    if (isSecond)
        m_run.lanes().append(laneOf(item.itemId), {removal(laneOf(item.itemId), item.itemId)});
}

/// What nobody here has sent stays: OVHcloud may have put it there.
void ItemSync::adoptOption(const api::CartItem &item)
{
    if (!m_sentOptions.contains({*item.parentItemId, item.planCode}))
        return;
    qCInfo(logOrder) << "option found again after a lost answer";
    m_run.draft().optionFound({item.itemId, *item.parentItemId, item.planCode});
}

Lanes::Step ItemSync::removal(const QString &lane, qint64 itemId)
{
    return {Kind::Act, [this, lane, itemId] { removeItem(lane, itemId); }};
}

void ItemSync::planRemovals()
{
    const QList<DraftName> strays = m_run.draft().strays();
    for (const DraftName &name : strays) {
        const QString lane = name.name.ascii();
        for (const OptionItem &option : name.optionItems)
            m_run.lanes().append(lane, {removal(lane, option.itemId)});
        if (name.itemId != 0)
            m_run.lanes().append(lane, {removal(lane, name.itemId)});
    }
}

void ItemSync::removeItem(const QString &lane, qint64 itemId)
{
    m_run.whenAnswered(api::deleteItem(m_run.client(), m_run.cartId(), itemId),
                       [this, lane, itemId](const Result<void> &done) {
                           if (!done) {
                               m_run.fail(lane, done.error());
                               return;
                           }
                           Q_EMIT itemGone(itemId);
                           m_run.draft().itemRemoved(itemId);
                           m_run.lanes().next(lane);
                       });
}

void ItemSync::planNames()
{
    const QList<DraftName> wanted = m_run.draft().wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        m_run.lanes().append(ascii, {{Kind::Act, [this, ascii] { addItem(ascii); }},
                                     {Kind::Act, [this, ascii] { adjustDuration(ascii); }},
                                     {Kind::Act, [this, ascii] { planOptions(ascii); }},
                                     {Kind::Read, [this, ascii] { readRequirements(ascii); }}});
    }
}

void ItemSync::addItem(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name == nullptr || name->isLeftOut || name->itemId != 0) {
        m_run.lanes().next(ascii);
        return;
    }
    const api::Offer offer = name->offer();
    // The older scheme tells registration and transfer apart by the offer id alone.
    const bool isOldScheme = !offer.pricingMode.contains(u'-');
    const api::DomainItemCreation creation{ascii, name->duration, isOldScheme ? offer.offerId : QString(),
                                           name->name.extension(), offer.pricingMode, 1};
    m_run.whenAnswered(api::addDomain(m_run.client(), m_run.cartId(), creation),
                       [this, ascii, offer](const Result<api::CartItem> &item) {
                           if (!item) {
                               if (item.error().outcomeUnknown())
                                   m_run.draft().update(ascii, [](DraftName &n) { n.isItemUncertain = true; });
                               m_run.fail(ascii, item.error(), ascii);
                               return;
                           }
                           m_run.draft().update(ascii, [&](DraftName &n) {
                               n.itemId = item->itemId;
                               n.isItemUncertain = false;
                               n.itemPrices = item->prices;
                               n.itemPricingMode = offer.pricingMode;
                               n.itemOfferId = offer.offerId;
                               n.itemDuration = base::Period::fromIso(item->duration).value_or(n.duration);
                               n.areRequirementsKnown = false;
                           });
                           m_run.lanes().next(ascii);
                       });
}

void ItemSync::adjustDuration(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name == nullptr || name->itemId == 0 || name->itemDuration == name->duration) {
        m_run.lanes().next(ascii);
        return;
    }
    m_run.whenAnswered(api::updateItem(m_run.client(), m_run.cartId(), name->itemId, name->duration),
                       [this, ascii](const Result<api::CartItem> &item) {
                           if (!item) {
                               m_run.fail(ascii, item.error(), ascii);
                               return;
                           }
                           m_run.draft().update(ascii, [&](DraftName &n) {
                               n.itemDuration = base::Period::fromIso(item->duration).value_or(n.duration);
                               n.itemPrices = item->prices;
                           });
                           m_run.lanes().next(ascii);
                       });
}

void ItemSync::planOptions(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name != nullptr && !name->isLeftOut && name->itemId != 0) {
        Lanes::Steps steps;
        for (const OptionItem &option : name->strayOptions())
            steps.push_back(removal(ascii, option.itemId));
        for (const QString &planCode : name->missingOptions())
            steps.push_back({Kind::Act, [this, ascii, planCode] { addOption(ascii, planCode); }});
        m_run.lanes().insert(ascii, std::move(steps));
    }
    m_run.lanes().next(ascii);
}

void ItemSync::addOption(const QString &ascii, const QString &planCode)
{
    const DraftName *name = m_run.draft().find(ascii);
    const api::OptionDefinition *option = name != nullptr ? name->zoneOption(planCode) : nullptr;
    const api::PlanPricing *pricing = option != nullptr ? option->pricing() : nullptr;
    if (pricing == nullptr || name->itemId == 0 || !name->missingOptions().contains(planCode)) {
        m_run.lanes().next(ascii);
        return;
    }
    const qint64 parent = name->itemId;
    m_sentOptions.insert({parent, planCode});
    m_run.whenAnswered(api::addDomainOption(m_run.client(), m_run.cartId(),
                                            {parent, planCode, pricing->duration, pricing->pricingMode, 1}),
                       [this, ascii, planCode, parent](const Result<api::CartItem> &item) {
                           if (!item) {
                               if (item.error().outcomeUnknown())
                                   m_run.draft().update(ascii, [&](DraftName &n) { n.uncertainOptions.append(planCode); });
                               m_run.fail(ascii, item.error(), ascii, planCode);
                               return;
                           }
                           m_run.draft().update(ascii, [&](DraftName &n) {
                               n.optionItems.append({item->itemId, parent, planCode});
                               n.uncertainOptions.removeAll(planCode);
                           });
                           m_run.lanes().next(ascii);
                       });
}

void ItemSync::readRequirements(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name == nullptr || name->itemId == 0 || name->areRequirementsKnown) {
        m_run.lanes().next(ascii);
        return;
    }
    m_run.whenAnswered(api::readRequirements(m_run.client(), m_run.cartId(), name->itemId),
                       [this, ascii](const Result<QList<api::ConfigurationRequirement>> &requirements) {
                           if (!requirements) {
                               m_run.fail(ascii, requirements.error(), ascii);
                               return;
                           }
                           m_run.draft().setForm(ascii, eligibility::describeForm(*requirements));
                           m_run.lanes().next(ascii);
                       });
}

} // namespace cartouche::order
