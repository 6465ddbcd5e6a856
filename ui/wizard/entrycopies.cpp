// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/entrycopies.h"

#include "eligibility/knownlabels.h"
#include "order/purchase.h"
#include "wizard/undonote.h"

#include <algorithm>

namespace cartouche::wizard {

using namespace Qt::StringLiterals;
using order::DraftName;
using order::Scope;

EntryCopies::EntryCopies(UndoNote *note, QObject *parent) : QObject(parent), m_note(note) {}

void EntryCopies::setPurchase(order::Purchase *purchase)
{
    m_purchase = purchase;
    m_note->clear();
}

EntryCopies::Snapshot EntryCopies::snapshot(const QStringList &labels) const
{
    Snapshot all;
    for (const DraftName &name : m_purchase->draft().names()) {
        eligibility::Values &values = all[name.name.ascii()];
        for (const QString &label : labels) {
            const QStringList together = eligibility::labelsTogether(label);
            for (const QString &each : together)
                values.insert(each, name.values.value(each));
        }
    }
    return all;
}

int EntryCopies::changesSince(const Snapshot &before) const
{
    int count = 0;
    for (const DraftName &name : m_purchase->draft().names()) {
        const eligibility::Values values = before.value(name.name.ascii());
        bool isChanged = false;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            isChanged = isChanged || name.values.value(value.key()) != value.value();
        count += isChanged ? 1 : 0;
    }
    return count;
}

void EntryCopies::restore(const Snapshot &before)
{
    for (auto name = before.cbegin(); name != before.cend(); ++name) {
        for (auto value = name->cbegin(); value != name->cend(); ++value) {
            const DraftName *now = m_purchase->draft().find(name.key());
            if (now != nullptr && now->values.value(value.key()) != value.value())
                m_purchase->draft().setValue(name.key(), value.key(), value.value());
        }
    }
}

void EntryCopies::tell(const Snapshot &before)
{
    const int count = changesSince(before);
    if (count == 0) {
        m_note->say([] { return tr("All have it already."); });
        return;
    }
    m_note->say([count] { return tr("%n name(s) changed.", nullptr, count); },
                [this, before] { restore(before); });
}

void EntryCopies::apply(const QString &ascii, const QStringList &labels, bool isSameExtension)
{
    if (m_purchase == nullptr || labels.isEmpty())
        return;
    const Snapshot before = snapshot(labels);
    m_purchase->draft().copyValues(ascii, labels, isSameExtension ? Scope::SameExtension : Scope::AllNames);
    tell(before);
}

bool EntryCopies::isConsent(const DraftName &name, const QString &label) const
{
    const QList<eligibility::FormField> &form = m_purchase->completeness().formOf(name);
    return std::any_of(form.begin(), form.end(), [&label](const eligibility::FormField &field) {
        return field.label == label && field.kind == eligibility::FormField::Kind::Consent;
    });
}

void EntryCopies::applyOne(const QString &ascii, const QString &label, bool isSameExtension)
{
    const DraftName *from = m_purchase == nullptr ? nullptr : m_purchase->draft().find(ascii);
    if (from == nullptr)
        return;
    const Snapshot before = snapshot({label});
    if (!isConsent(*from, label)) {
        m_purchase->draft().copyValues(ascii, {label}, isSameExtension ? Scope::SameExtension : Scope::AllNames);
    } else if (isSameExtension) {
        // Conditions are those of one registry: nobody declares anything to another.
        const QString extension = from->name.extension();
        const QString value = from->values.value(label);
        QStringList names;
        for (const DraftName &name : m_purchase->draft().names()) {
            if (!name.isLeftOut && name.name.extension() == extension && isConsent(name, label))
                names.append(name.name.ascii());
        }
        for (const QString &name : std::as_const(names))
            m_purchase->draft().setValue(name, label, value);
    } else {
        m_purchase->draft().declareForAll(ascii, label);
    }
    tell(before);
}

void EntryCopies::applyOptions(const QString &ascii)
{
    if (m_purchase == nullptr)
        return;
    QHash<QString, QStringList> before;
    for (const DraftName &name : m_purchase->draft().names())
        before.insert(name.name.ascii(), name.wantedOptions);
    m_purchase->draft().copyOptions(ascii);
    int count = 0;
    for (const DraftName &name : m_purchase->draft().names())
        count += before.value(name.name.ascii()) != name.wantedOptions ? 1 : 0;
    m_note->say([count] { return tr("%n name(s) changed.", nullptr, count); }, [this, before] { restoreOptions(before); });
}

void EntryCopies::restoreOptions(const QHash<QString, QStringList> &before)
{
    for (auto name = before.cbegin(); name != before.cend(); ++name) {
        const DraftName *now = m_purchase->draft().find(name.key());
        const QStringList chosen = now == nullptr ? QStringList() : now->wantedOptions;
        for (const QString &code : chosen) {
            if (!name->contains(code))
                m_purchase->draft().setOption(name.key(), code, false);
        }
        for (const QString &code : *name) {
            if (!chosen.contains(code))
                m_purchase->draft().setOption(name.key(), code, true);
        }
    }
}

void EntryCopies::useCommon(const QString &ascii, const QString &label)
{
    if (m_purchase == nullptr)
        return;
    const QStringList labels = eligibility::labelsTogether(label);
    const Snapshot before = snapshot(labels);
    for (const QString &each : labels) {
        const std::optional<QString> common = m_purchase->draft().commonValue(each);
        if (common)
            m_purchase->draft().setValue(ascii, each, *common);
    }
    tell(before);
}

void EntryCopies::applyTemplate(const store::EntryTemplate &entries, const QString &ascii)
{
    if (m_purchase == nullptr)
        return;
    const Snapshot before = snapshot(store::EntryTemplate::labels());
    m_purchase->draft().applyTemplate(entries, ascii);
    tell(before);
}

} // namespace cartouche::wizard
