// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/syncrun.h"

#include <algorithm>

namespace cartouche::order {

SyncRun::SyncRun(api::Client &client, CartSession &session, Draft &draft, QObject *parent)
    : QObject(parent), m_client(client), m_session(session), m_draft(draft)
{
}

void SyncRun::begin()
{
    ++m_generation;
    m_lanes.clear();
    m_halt.reset();
    m_refusals.clear();
}

QStringList SyncRun::labelsOf(const DraftName &name) const
{
    QStringList labels;
    for (const eligibility::FormField &field : name.form)
        labels.append(field.label);
    if (m_extraLabels)
        labels += m_extraLabels(name.name.ascii()).value_or(QStringList());
    labels.removeDuplicates();
    return labels;
}

bool SyncRun::areLabelsKnown(const DraftName &name) const
{
    return name.areRequirementsKnown && (!m_extraLabels || m_extraLabels(name.name.ascii()).has_value());
}

void SyncRun::fail(const QString &lane, const base::Error &error, const QString &name, const QString &label)
{
    const StepFailure failure{error, name, label};
    note(failure);
    if (failure.isRefusal() && !label.isEmpty())
        m_lanes.next(lane);
    else
        m_lanes.leave(lane);
}

void SyncRun::note(const StepFailure &failure)
{
    if (failure.isRefusal() && !failure.name.isEmpty()) {
        m_refusals.append(failure);
        return;
    }
    if (!m_halt)
        m_halt = failure;
    m_lanes.halt();
}

QList<StepFailure> SyncRun::failures() const
{
    QList<StepFailure> all;
    if (m_halt)
        all.append(*m_halt);
    for (const DraftName &name : m_draft.names()) {
        std::copy_if(m_refusals.begin(), m_refusals.end(), std::back_inserter(all),
                     [&name](const StepFailure &refusal) { return refusal.name == name.name.ascii(); });
    }
    // A name that was taken out meanwhile.
    std::copy_if(m_refusals.begin(), m_refusals.end(), std::back_inserter(all), [this](const StepFailure &refusal) {
        return m_draft.find(refusal.name) == nullptr;
    });
    return all;
}

} // namespace cartouche::order
