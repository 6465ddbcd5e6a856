// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/draft.h"

#include "eligibility/knownlabels.h"

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

void set(DraftName &name, const QString &label, const QString &value)
{
    if (value.isEmpty())
        name.values.remove(label);
    else
        name.values.insert(label, value);
}

/// One that the offer has: the name's own, else the one wished for.
void fitDuration(DraftName &name, base::Period wished)
{
    const QList<base::Period> &durations = name.offer().durations;
    if (durations.contains(name.duration))
        return;
    name.duration = durations.isEmpty() || durations.contains(wished) ? wished : durations.first();
}

bool isSameOffer(const api::Offer &a, const api::Offer &b)
{
    return a.pricingMode == b.pricingMode && a.offerId == b.offerId && a.action == b.action;
}

/// The offer that a person chose earlier, among those of a newer answer; -1 when it is gone.
int placeOfChosen(const DraftName &before, const QList<api::Offer> &offers)
{
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const api::Offer &offer) {
        return before.isOfferChosen && offer.orderable && isSameOffer(offer, before.offer());
    });
    return found == offers.end() ? -1 : static_cast<int>(found - offers.begin());
}

/// @param isOwn meant for this very name, so that nothing that is kept for all replaces it
void give(DraftName &name, const eligibility::Values &answer, bool isOwn)
{
    for (auto value = answer.cbegin(); value != answer.cend(); ++value) {
        set(name, value.key(), value.value());
        if (isOwn)
            name.ownLabels.insert(value.key());
        else
            name.ownLabels.remove(value.key());
    }
}

/// What may be the same for many names: no code of one name, and no declaration, which a person makes for each.
bool isShared(const eligibility::FormField &field)
{
    return field.kind != eligibility::FormField::Kind::Consent && !eligibility::belongsToOneName(field.label);
}

} // namespace

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

const QList<eligibility::FormField> &Draft::formOf(const DraftName &name) const
{
    return m_forms ? m_forms(name) : name.form;
}

const eligibility::FormField *Draft::fieldOf(const DraftName &name, const QString &label) const
{
    const QList<eligibility::FormField> &form = formOf(name);
    const auto at = std::find_if(form.begin(), form.end(), [&](const auto &field) { return field.label == label; });
    return at == form.end() ? nullptr : &*at;
}

bool Draft::canTake(const DraftName &name, const QStringList &together, const eligibility::Values &answer) const
{
    bool isAsked = false;
    for (const QString &label : together) {
        const eligibility::FormField *field = fieldOf(name, label);
        if (field != nullptr ? !isShared(*field) : !answer.value(label).isEmpty())
            return false;
        isAsked = isAsked || field != nullptr;
    }
    return isAsked;
}

bool Draft::hasEntries() const
{
    return !m_names.isEmpty();
}

bool Draft::isWanted(const DraftName &name) const
{
    return !name.isLeftOut && find(name.name.ascii()) != nullptr;
}

void Draft::touch()
{
    m_common.clear();
    Q_EMIT changed();
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
        takeOffers(kept, name);
        if (!kept.isLeftOut)
            takeKept(kept);
        next.append(kept);
    }
    m_names = std::move(next);
    m_shelf = std::move(known);
    touch();
}

void Draft::takeOffers(DraftName &kept, const DraftName &asked)
{
    const DraftName before = kept;
    const int chosen = placeOfChosen(before, asked.offers);
    kept.offers = asked.offers;
    kept.offerIndex = chosen >= 0 ? chosen : asked.offerIndex;
    kept.isOfferChosen = chosen >= 0;
    kept.askedAt = asked.askedAt;
    // A different offer is a different price: what was agreed to does not carry over.
    kept.isPriceAccepted = before.isPriceAccepted && before.offer().pricingMode == kept.offer().pricingMode
        && before.firstPrice() == kept.firstPrice() && before.renewal() == kept.renewal();
    fitDuration(kept, asked.duration);
}

void Draft::chooseOffer(const QString &ascii, int offerIndex)
{
    const DraftName *found = find(ascii);
    if (found == nullptr || offerIndex < 0 || offerIndex >= found->offers.size())
        return;
    update(ascii, [offerIndex](DraftName &name) {
        name.isOfferChosen = true;
        if (name.offerIndex == offerIndex)
            return;
        name.offerIndex = offerIndex;
        name.isPriceAccepted = false;
        fitDuration(name, base::Period::ofYears(1));
    });
}

void Draft::update(const QString &ascii, const std::function<void(DraftName &)> &change)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        const auto at = findIn(*list, ascii);
        if (at == list->end())
            continue;
        const bool wasLeftOut = at->isLeftOut;
        change(*at);
        if (wasLeftOut && !at->isLeftOut)
            takeKept(*at);
        touch();
        return;
    }
}

void Draft::setValue(const QString &ascii, const QString &label, const QString &value)
{
    update(ascii, [&](DraftName &name) {
        set(name, label, value);
        name.ownLabels.insert(label);
    });
}

void Draft::setForm(const QString &ascii, const QList<eligibility::FormField> &form)
{
    update(ascii, [&](DraftName &name) {
        name.form = form;
        name.areRequirementsKnown = true;
        takeKept(name);
    });
}

void Draft::setZoneOptions(const QString &extension, const QList<api::OptionDefinition> &options)
{
    for (QList<DraftName> *list : {&m_names, &m_shelf}) {
        for (DraftName &name : *list) {
            if (name.name.extension() != extension)
                continue;
            name.zoneOptions = options;
            name.areZoneOptionsKnown = true;
            name.wantedOptions.removeIf([&](const QString &planCode) { return name.zoneOption(planCode) == nullptr; });
        }
    }
    touch();
}

void Draft::setOption(const QString &ascii, const QString &planCode, bool isWanted)
{
    update(ascii, [&](DraftName &name) {
        const api::OptionDefinition *option = name.zoneOption(planCode);
        if (option == nullptr || (isWanted && name.wantedOptions.contains(planCode)))
            return;
        name.wantedOptions.removeIf([&](const QString &other) {
            return other == planCode || (option->exclusive && name.zoneOption(other)->family == option->family);
        });
        if (isWanted)
            name.wantedOptions.append(planCode);
    });
}

void Draft::keep(const QString &label, const QString &value, const DraftName &from, Scope scope)
{
    if (scope == Scope::SameExtension) {
        m_keptByExtension[from.name.extension()].insert(label, value);
        return;
    }
    m_kept.insert(label, value);
    for (eligibility::Values &values : m_keptByExtension)
        values.remove(label);
}

void Draft::takeKept(DraftName &name) const
{
    eligibility::Values kept = m_kept;
    kept.insert(m_keptByExtension.value(name.name.extension()));
    for (auto value = kept.cbegin(); value != kept.cend(); ++value) {
        const QStringList together = eligibility::labelsTogether(value.key());
        const bool isOwn = std::any_of(together.begin(), together.end(),
                                       [&name](const QString &label) { return name.ownLabels.contains(label); });
        if (isOwn || !canTake(name, together, kept))
            continue;
        for (const QString &label : together)
            set(name, label, kept.value(label));
    }
}

void Draft::formsChanged()
{
    m_common.clear();
    // Later: whoever tells of it may be going through the names.
    if (!m_kept.isEmpty() || !m_keptByExtension.isEmpty())
        QMetaObject::invokeMethod(this, &Draft::takeKeptAgain, Qt::QueuedConnection);
}

void Draft::takeKeptAgain()
{
    bool isOther = false;
    for (DraftName &name : m_names) {
        if (name.isLeftOut)
            continue;
        const eligibility::Values before = name.values;
        takeKept(name);
        isOther = isOther || before != name.values;
    }
    if (isOther)
        touch();
}

void Draft::copyValues(const QString &fromAscii, const QStringList &labels, Scope scope)
{
    const DraftName *found = find(fromAscii);
    if (found == nullptr)
        return;
    const DraftName source = *found;
    const auto isAbleToGo = [&](const QString &label) {
        const eligibility::FormField *own = fieldOf(source, label);
        return !eligibility::belongsToOneName(label) && (own == nullptr || isShared(*own));
    };
    for (const QString &label : labels) {
        const QStringList together = eligibility::labelsTogether(label);
        if (!std::all_of(together.begin(), together.end(), isAbleToGo))
            continue;
        eligibility::Values answer;
        for (const QString &each : together) {
            answer.insert(each, source.values.value(each));
            keep(each, source.values.value(each), source, scope);
        }
        for (DraftName &target : m_names) {
            const bool isMeant = !target.isLeftOut && target.name.ascii() != fromAscii
                && (scope == Scope::AllNames || target.name.extension() == source.name.extension());
            if (isMeant && canTake(target, together, answer))
                give(target, answer, false);
        }
    }
    touch();
}

void Draft::declareForAll(const QString &fromAscii, const QString &label)
{
    const DraftName *source = find(fromAscii);
    if (source == nullptr || eligibility::belongsToOneName(label))
        return;
    const QString value = source->values.value(label);
    for (DraftName &target : m_names) {
        const eligibility::FormField *field = target.isLeftOut ? nullptr : fieldOf(target, label);
        if (field != nullptr && field->kind == eligibility::FormField::Kind::Consent)
            set(target, label, value);
    }
    touch();
}

void Draft::copyOptions(const QString &fromAscii, Scope scope)
{
    const DraftName *found = find(fromAscii);
    if (found == nullptr)
        return;
    const DraftName source = *found;
    for (DraftName &target : m_names) {
        const bool isMeant = scope == Scope::AllNames || target.name.extension() == source.name.extension();
        if (target.isLeftOut || !isMeant || !target.usesOvhZone())
            continue;
        target.wantedOptions = source.wantedOptions;
        target.wantedOptions.removeIf([&](const QString &planCode) { return target.zoneOption(planCode) == nullptr; });
    }
    touch();
}

void Draft::applyTemplate(const store::EntryTemplate &entries, const QString &ascii)
{
    for (const QString &label : store::EntryTemplate::labels()) {
        const QStringList together = eligibility::labelsTogether(label);
        eligibility::Values answer;
        for (const QString &each : together)
            answer.insert(each, entries.value(each));
        for (DraftName &name : m_names) {
            const bool isMeant = ascii.isEmpty() ? !name.isLeftOut : name.name.ascii() == ascii;
            if (isMeant && canTake(name, together, answer))
                give(name, answer, !ascii.isEmpty());
        }
        if (!ascii.isEmpty() || m_names.isEmpty())
            continue;
        for (const QString &each : together)
            keep(each, answer.value(each), m_names.first(), Scope::AllNames);
    }
    touch();
}

std::optional<QString> Draft::commonValue(const QString &label) const
{
    if (const auto known = m_common.constFind(label); known != m_common.constEnd())
        return *known;
    QHash<QString, int> counts;
    int names = 0;
    for (const DraftName &name : m_names) {
        const eligibility::FormField *field = name.isLeftOut ? nullptr : fieldOf(name, label);
        if (field == nullptr || !isShared(*field))
            continue;
        ++names;
        ++counts[name.values.value(label)];
    }
    std::optional<QString> common;
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (*count > most)
            common = count.key();
        else if (*count == most)
            common.reset();
        most = std::max(most, *count);
    }
    if (names < 2)
        common.reset();
    m_common.insert(label, common);
    return common;
}

QStringList Draft::exceptionsOf(const QString &ascii) const
{
    QStringList labels;
    const DraftName *name = find(ascii);
    if (name == nullptr || name->isLeftOut)
        return labels;
    const QList<eligibility::FormField> form = formOf(*name);
    for (const eligibility::FormField &field : form) {
        const std::optional<QString> common = commonValue(field.label);
        if (common && name->values.value(field.label) != *common)
            labels.append(field.label);
    }
    return labels;
}

} // namespace cartouche::order
