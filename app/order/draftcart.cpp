// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draft.h"

#include <QCryptographicHash>

#include <algorithm>

// The part of a Draft that is about the cart: what stands there, and what should.
namespace cartouche::order {

QList<DraftName> Draft::strays() const
{
    QList<DraftName> strays;
    for (const DraftName &name : m_shelf + m_names) {
        const bool mayStand = name.itemId != 0 || !name.optionItems.isEmpty();
        if (mayStand && (!isWanted(name) || name.isItemOutdated()))
            strays.append(name);
    }
    return strays;
}

QList<qint64> Draft::strayItems() const
{
    QList<qint64> items;
    const QList<DraftName> all = strays();
    for (const DraftName &name : all) {
        if (name.itemId != 0)
            items.append(name.itemId);
    }
    return items;
}

QList<qint64> Draft::items() const
{
    QList<qint64> all;
    for (const DraftName &name : m_names + m_shelf) {
        if (name.itemId != 0)
            all.append(name.itemId);
        for (const OptionItem &option : name.optionItems)
            all.append(option.itemId);
    }
    return all;
}

bool Draft::isInCart() const
{
    return !hasUncertainItem() && strays().isEmpty()
        && std::all_of(m_names.begin(), m_names.end(), [](const DraftName &name) {
               return name.isLeftOut
                   || (name.itemId != 0 && name.areRequirementsKnown && name.itemDuration == name.duration
                       && name.strayOptions().isEmpty() && name.missingOptions().isEmpty());
           });
}

bool Draft::hasUncertainItem() const
{
    const auto isUncertain = [](const DraftName &name) {
        return name.isItemUncertain || !name.uncertainOptions.isEmpty();
    };
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
        QStringList options = name.orderedOptions();
        options.sort();
        for (const QString &option : std::as_const(options))
            add(option);
        add({});
        for (const OptionItem &option : name.optionItems)
            add(QString::number(option.itemId));
        add({});
    }
    return hash.result();
}

void Draft::optionFound(const OptionItem &option)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            if (name.itemId != option.parentId)
                continue;
            name.optionItems.append(option);
            name.uncertainOptions.removeAll(option.planCode);
        }
    }
    touch();
}

void Draft::itemRemoved(qint64 itemId)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            name.optionItems.removeIf([itemId](const OptionItem &option) { return option.itemId == itemId; });
            if (name.itemId == itemId) {
                name.itemId = 0;
                name.areRequirementsKnown = false;
            }
        }
    }
    touch();
}

void Draft::settleUncertain()
{
    for (DraftName &name : m_shelf) {
        name.isItemUncertain = false;
        name.uncertainOptions.clear();
    }
    for (DraftName &name : m_names) {
        name.isItemUncertain = name.isItemUncertain && !name.isLeftOut;
        name.uncertainOptions.removeIf([&name](const QString &planCode) {
            return name.isLeftOut || name.itemId == 0 || !name.missingOptions().contains(planCode);
        });
    }
}

void Draft::forgetItems()
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            name.itemId = 0;
            name.isItemUncertain = false;
            name.areRequirementsKnown = false;
            name.optionItems.clear();
            name.uncertainOptions.clear();
        }
    }
    touch();
}

void Draft::clear()
{
    m_names.clear();
    m_shelf.clear();
    m_kept.clear();
    m_keptByExtension.clear();
    touch();
}

} // namespace cartouche::order
