// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/configurationsync.h"

#include "api/cartroutes.h"

#include <algorithm>

namespace cartouche::order {

using base::Error;
using base::Result;
using namespace Qt::StringLiterals;
using Kind = Lanes::Step::Kind;

namespace {

constexpr auto serversLabel = "DNS"_L1;
constexpr auto keepLabel = "KEEP_DNS"_L1;
constexpr auto yes = "true"_L1;

void append(Lanes::Steps &steps, Lanes::Steps more)
{
    std::move(more.begin(), more.end(), std::back_inserter(steps));
}

} // namespace

ConfigurationSync::ConfigurationSync(SyncRun &run, QObject *parent) : QObject(parent), m_run(run) {}

void ConfigurationSync::forget()
{
    m_posted.clear();
    m_doubted.clear();
    m_ownLabels.clear();
}

void ConfigurationSync::forgetItem(qint64 itemId)
{
    m_posted.remove(itemId);
    m_doubted.remove(itemId);
    m_ownLabels.remove(itemId);
}

void ConfigurationSync::plan()
{
    const QList<DraftName> wanted = m_run.draft().wanted();
    for (const DraftName &name : wanted) {
        const QString ascii = name.name.ascii();
        if (!m_posted.contains(name.itemId) || m_doubted.contains(name.itemId))
            m_run.lanes().append(ascii, {{Kind::Read, [this, ascii] { readPosted(ascii); }}});
        m_run.lanes().append(ascii, {{Kind::Read, [this, ascii] { compare(ascii); }}});
    }
}

void ConfigurationSync::readPosted(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name == nullptr || name->itemId == 0) {
        m_run.lanes().next(ascii);
        return;
    }
    m_run.whenAnswered(api::listConfigurations(m_run.client(), m_run.cartId(), name->itemId),
                       [this, ascii, itemId = name->itemId](const Result<QList<qint64>> &ids) {
                           if (!ids) {
                               m_run.fail(ascii, ids.error(), ascii);
                               return;
                           }
                           m_posted.insert(itemId, {});
                           m_doubted.remove(itemId);
                           Lanes::Steps steps;
                           for (const qint64 id : *ids)
                               steps.push_back({Kind::Read, [this, ascii, itemId, id] { readPosted(ascii, itemId, id); }});
                           m_run.lanes().insert(ascii, std::move(steps));
                           m_run.lanes().next(ascii);
                       });
}

void ConfigurationSync::readPosted(const QString &ascii, qint64 itemId, qint64 configurationId)
{
    m_run.whenAnswered(api::readConfiguration(m_run.client(), m_run.cartId(), itemId, configurationId),
                       [this, ascii, itemId](const Result<api::ConfigurationItem> &item) {
                           if (!item && item.error().kind != Error::Kind::NotFound) {
                               m_posted.remove(itemId);
                               m_run.fail(ascii, item.error(), ascii);
                               return;
                           }
                           if (item)
                               m_posted[itemId].append({item->id, item->label, item->value});
                           m_run.lanes().next(ascii);
                       });
}

void ConfigurationSync::compare(const QString &ascii)
{
    const DraftName *name = m_run.draft().find(ascii);
    if (name == nullptr || name->itemId == 0) {
        m_run.lanes().next(ascii);
        return;
    }
    Lanes::Steps steps;
    const QStringList labels = m_run.labelsOf(*name);
    const QStringList outdated = outdatedLabels(*name, labels);
    for (const QString &label : outdated)
        append(steps, stepsFor(*name, label, {}));
    for (const QString &label : labels)
        append(steps, stepsFor(*name, label, valueToSend(*name, label)));
    m_run.lanes().insert(ascii, std::move(steps));
    m_run.lanes().next(ascii);
}

/// Own name servers and "keep the present ones" contradict each other: the servers count, as the form shows it.
QString ConfigurationSync::valueToSend(const DraftName &name, const QString &label) const
{
    const bool isOverruled = label == keepLabel && !name.values.value(serversLabel).isEmpty()
        && m_run.labelsOf(name).contains(serversLabel);
    return isOverruled ? QString() : name.values.value(label);
}

Lanes::Steps ConfigurationSync::stepsFor(const DraftName &name, const QString &label, const QString &wanted)
{
    const QString ascii = name.name.ascii();
    const qint64 itemId = name.itemId;
    const QList<Posted> posted = m_posted.value(itemId);
    Lanes::Steps steps;
    bool stands = false;
    for (const Posted &entry : posted) {
        if (entry.label != label)
            continue;
        if (!stands && entry.value == wanted)
            stands = true;
        else if (!wanted.isEmpty() || !mayStay(name, entry))
            steps.push_back({Kind::Act, [this, ascii, itemId, entry] { deletePosted(ascii, itemId, entry); }});
    }
    if (!stands && !wanted.isEmpty())
        steps.push_back({Kind::Act, [this, ascii, itemId, label] { post(ascii, itemId, label); }});
    return steps;
}

QStringList ConfigurationSync::outdatedLabels(const DraftName &name, const QStringList &asked) const
{
    QStringList labels;
    if (!m_run.areLabelsKnown(name))
        return labels;
    const QSet<QString> own = m_ownLabels.value(name.itemId);
    std::copy_if(own.begin(), own.end(), std::back_inserter(labels),
                 [&asked](const QString &label) { return !asked.contains(label); });
    return labels;
}

/// What OVHcloud filled in by itself stays where nothing else was entered. But a box that is not ticked declares nothing,
/// and where OVHcloud's zone or own servers were chosen the present ones are not kept.
bool ConfigurationSync::mayStay(const DraftName &name, const Posted &posted) const
{
    if (m_ownLabels.value(name.itemId).contains(posted.label))
        return false;
    if (posted.label == serversLabel)
        return name.values.value(keepLabel) != yes;
    const eligibility::FormField *field = name.field(posted.label);
    const bool isBox = posted.label == keepLabel
        || (field != nullptr && field->kind == eligibility::FormField::Kind::Consent);
    return !isBox || posted.value == "false"_L1;
}

void ConfigurationSync::deletePosted(const QString &ascii, qint64 itemId, const Posted &posted)
{
    m_run.whenAnswered(api::deleteConfiguration(m_run.client(), m_run.cartId(), itemId, posted.id),
                       [this, ascii, itemId, posted](const Result<void> &done) {
                           if (!done) {
                               m_doubted.insert(itemId);
                               m_run.fail(ascii, done.error(), ascii, posted.label);
                               return;
                           }
                           m_posted[itemId].removeIf([&](const Posted &entry) { return entry.id == posted.id; });
                           m_run.lanes().next(ascii);
                       });
}

void ConfigurationSync::post(const QString &ascii, qint64 itemId, const QString &label)
{
    const DraftName *name = m_run.draft().find(ascii);
    const QString value = name != nullptr ? valueToSend(*name, label) : QString();
    const QList<Posted> posted = m_posted.value(itemId);
    // Its old value could not be deleted: two would make the checkout fail.
    const bool stands = std::any_of(posted.begin(), posted.end(), [&](const Posted &entry) { return entry.label == label; });
    if (value.isEmpty() || stands) {
        m_run.lanes().next(ascii);
        return;
    }
    m_ownLabels[itemId].insert(label);
    m_run.whenAnswered(api::addConfiguration(m_run.client(), m_run.cartId(), itemId, label, value),
                       [this, ascii, itemId, label, value](const Result<api::ConfigurationItem> &item) {
                           if (!item) {
                               // Read anew before the next attempt: the label may stand there after all.
                               m_doubted.insert(itemId);
                               m_run.fail(ascii, item.error(), ascii, label);
                               return;
                           }
                           m_posted[itemId].append({item->id, label, value});
                           m_run.lanes().next(ascii);
                       });
}

} // namespace cartouche::order
