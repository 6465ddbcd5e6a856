// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draft.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace cartouche::order {

using namespace Qt::StringLiterals;

namespace {

auto findIn(QList<DraftName> &names, const QString &ascii)
{
    return std::find_if(names.begin(), names.end(),
                        [&](const DraftName &name) { return name.name.ascii() == ascii; });
}

} // namespace

bool DraftName::isTransfer() const
{
    const api::Offer &chosen = offer();
    return chosen.action == "transfer"_L1 || chosen.pricingMode.startsWith("transfer"_L1)
        || (chosen.action.isEmpty() && chosen.offerId.endsWith("-transfer"_L1));
}

bool DraftName::isItemOutdated() const
{
    const api::Offer &chosen = offer();
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    return itemId != 0 && (differ(itemPricingMode, chosen.pricingMode) || differ(itemOfferId, chosen.offerId));
}

bool DraftName::needsConsent() const
{
    const QString &mode = offer().pricingMode;
    return mode.contains("premium"_L1) || mode.contains("aftermarket"_L1);
}

bool DraftName::isDecided() const
{
    const bool isResale = offer().pricingMode.contains("aftermarket"_L1);
    const bool hasCode = !isTransfer() || isResale || !values.value(u"AUTH_INFO"_s).trimmed().isEmpty();
    return hasCode && (!needsConsent() || isPriceAccepted);
}

std::optional<base::Money> DraftName::firstPrice() const
{
    return api::amountOf(offer().prices, u"TOTAL");
}

std::optional<base::Money> DraftName::renewal() const
{
    return api::amountOf(offer().prices, u"RENEW");
}

QList<DraftName> Draft::wanted() const
{
    QList<DraftName> list;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(list),
                 [](const DraftName &name) { return !name.isLeftOut; });
    return list;
}

const DraftName *Draft::find(const QString &ascii) const
{
    const auto at = std::find_if(m_names.cbegin(), m_names.cend(),
                                 [&](const DraftName &name) { return name.name.ascii() == ascii; });
    return at == m_names.cend() ? nullptr : &*at;
}

bool Draft::hasEntries() const
{
    return !m_names.isEmpty();
}

void Draft::setNames(const QList<DraftName> &names)
{
    QList<DraftName> next;
    QList<DraftName> known = m_names + m_shelf;
    QSet<QString> seen;
    for (const DraftName &name : names) {
        if (seen.contains(name.name.ascii()))
            continue;
        seen.insert(name.name.ascii());
        const auto old = findIn(known, name.name.ascii());
        if (old == known.end()) {
            next.append(name);
            continue;
        }
        DraftName kept = *old;
        known.removeAt(old - known.begin());
        // A different offer is a different price: what was agreed to does not carry over.
        const bool isSameOffer = kept.offer().pricingMode == name.offer().pricingMode
            && kept.firstPrice() == name.firstPrice() && kept.renewal() == name.renewal();
        kept.offers = name.offers;
        kept.offerIndex = name.offerIndex;
        kept.askedAt = name.askedAt;
        kept.isPriceAccepted = kept.isPriceAccepted && isSameOffer;
        if (!kept.offer().durations.contains(kept.duration))
            kept.duration = name.duration;
        next.append(kept);
    }
    m_names = std::move(next);
    m_shelf = std::move(known);
    Q_EMIT changed();
}

void Draft::update(const QString &ascii, const std::function<void(DraftName &)> &change)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        const auto at = findIn(*list, ascii);
        if (at == list->end())
            continue;
        change(*at);
        Q_EMIT changed();
        return;
    }
}

void Draft::setValue(const QString &ascii, const QString &label, const QString &value)
{
    update(ascii, [&](DraftName &name) {
        if (value.isEmpty())
            name.values.remove(label);
        else
            name.values.insert(label, value);
    });
}

void Draft::copyValues(const QString &fromAscii, const QStringList &labels)
{
    const DraftName *source = find(fromAscii);
    if (source == nullptr)
        return;
    const eligibility::Values values = source->values;
    for (DraftName &target : m_names) {
        if (target.name.ascii() == fromAscii || target.isLeftOut)
            continue;
        for (const QString &label : labels) {
            const bool isAsked = !eligibility::belongsToOneName(label) && std::any_of(target.form.begin(), target.form.end(),
                                             [&](const auto &field) { return field.label == label; });
            if (!isAsked)
                continue;
            if (values.contains(label))
                target.values.insert(label, values.value(label));
            else
                target.values.remove(label);
        }
    }
    Q_EMIT changed();
}

QList<qint64> Draft::strayItems() const
{
    QList<qint64> strays;
    for (const DraftName &name : m_shelf + m_names) {
        const bool isWanted = !name.isLeftOut && find(name.name.ascii()) != nullptr;
        if (name.itemId != 0 && (!isWanted || name.isItemOutdated()))
            strays.append(name.itemId);
    }
    return strays;
}

QList<qint64> Draft::items() const
{
    QList<qint64> all;
    for (const DraftName &name : m_names + m_shelf) {
        if (name.itemId != 0)
            all.append(name.itemId);
    }
    return all;
}

bool Draft::isInCart() const
{
    return !hasUncertainItem() && strayItems().isEmpty()
        && std::all_of(m_names.begin(), m_names.end(), [](const DraftName &name) {
               return name.isLeftOut
                   || (name.itemId != 0 && name.areRequirementsKnown && name.itemDuration == name.duration);
           });
}

bool Draft::hasUncertainItem() const
{
    const auto isUncertain = [](const DraftName &name) { return name.isItemUncertain; };
    return std::any_of(m_names.begin(), m_names.end(), isUncertain)
        || std::any_of(m_shelf.begin(), m_shelf.end(), isUncertain);
}

QByteArray Draft::state() const
{
    // Only the hash is kept: the values may hold a transfer code.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) { hash.addData((text + QChar(u'\0')).toUtf8()); };
    for (const DraftName &name : m_names) {
        if (name.isLeftOut)
            continue;
        add(name.name.ascii());
        add(QString::number(name.itemId));
        add(name.duration.toIso());
        add(name.offer().pricingMode + u'|' + name.offer().offerId);
        for (auto value = name.values.cbegin(); value != name.values.cend(); ++value) {
            add(value.key());
            add(value.value());
        }
        add({});
    }
    return hash.result();
}

void Draft::itemRemoved(qint64 itemId)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            if (name.itemId == itemId) {
                name.itemId = 0;
                name.areRequirementsKnown = false;
            }
        }
    }
    Q_EMIT changed();
}

void Draft::settleUncertain()
{
    for (DraftName &name : m_shelf)
        name.isItemUncertain = false;
    for (DraftName &name : m_names)
        name.isItemUncertain = name.isItemUncertain && !name.isLeftOut;
}

void Draft::forgetItems()
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            name.itemId = 0;
            name.isItemUncertain = false;
            name.areRequirementsKnown = false;
        }
    }
    Q_EMIT changed();
}

void Draft::clear()
{
    m_names.clear();
    m_shelf.clear();
    Q_EMIT changed();
}

int Draft::gapCount() const
{
    int count = 0;
    for (const DraftName &name : m_names)
        count += name.isLeftOut ? 0 : static_cast<int>(gapsOf(name).size());
    return count;
}

QStringList Draft::gapsOf(const DraftName &name)
{
    return eligibility::gaps(name.form, name.values);
}

} // namespace cartouche::order
