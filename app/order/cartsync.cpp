// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/cartsync.h"

#include "order/whencurrent.h"

#include <utility>

namespace cartouche::order {

using base::Error;
using base::Result;

CartSync::CartSync(api::Client &client, CartSession &session, Draft &draft, QObject *parent)
    : QObject(parent), m_session(session), m_draft(draft), m_run(client, session, draft), m_items(m_run),
      m_configurations(m_run)
{
    connect(&m_items, &ItemSync::itemGone, &m_configurations, &ConfigurationSync::forgetItem);
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
    m_configurations.forget();
    m_mustLook = false;
    if (m_isBusy)
        begin();
}

void CartSync::readAgain(const QStringList &names)
{
    if (names.isEmpty())
        m_configurations.readAgain();
    for (const QString &ascii : names) {
        if (const DraftName *name = m_draft.find(ascii))
            m_configurations.readAgain(name->itemId);
    }
}

void CartSync::stop()
{
    ++m_begun;
    m_run.begin();
    m_isBusy = false;
    m_phases.clear();
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
    ++m_begun;
    m_run.begin();
    m_phases.clear();
    ensureCart();
}

void CartSync::ensureCart()
{
    const int begun = m_begun;
    const auto ensured = m_session.ensure();
    if (begun != m_begun)
        return; // an old cart was dropped just now, which has begun all this anew
    whenCurrent(ensured, this, m_begun, [this](const Result<QString> &cart) {
        if (!cart) {
            fail({{cart.error(), {}, {}}});
            return;
        }
        if (m_goal == Goal::Items || m_mustLook || !m_draft.isInCart())
            planItems();
        if (m_goal == Goal::Configurations)
            m_phases.emplace_back([this] { m_configurations.plan(); });
        next();
    });
}

void CartSync::planItems()
{
    const auto planLook = [this] {
        m_phases.emplace_back([this] { m_items.planLook(); });
        m_phases.emplace_back([this] {
            m_mustLook = false;
            m_items.planAdoption();
        });
    };
    const bool isAnyUncertain = m_draft.hasUncertainItem();
    if (isAnyUncertain || !m_draft.items().isEmpty()) {
        planLook();
        m_phases.emplace_back([this] { m_draft.settleUncertain(); });
    }
    m_phases.emplace_back([this] { m_items.planRemovals(); });
    m_phases.emplace_back([this] { m_items.planNames(); });
    // What was sent without an answer may still have arrived late.
    if (isAnyUncertain)
        planLook();
}

void CartSync::next()
{
    if (m_phases.empty() || m_run.halt()) {
        finish();
        return;
    }
    const Phase phase = std::move(m_phases.front());
    m_phases.pop_front();
    phase();
    m_run.lanes().start([this] { next(); });
}

void CartSync::finish()
{
    if (const QList<StepFailure> failures = m_run.failures(); !failures.isEmpty()) {
        fail(failures);
        return;
    }
    m_isBusy = false;
    if (const auto goal = std::exchange(m_nextGoal, std::nullopt))
        start(*goal);
    else if (m_goal == Goal::Items)
        Q_EMIT itemsSynced();
    else
        Q_EMIT configurationsSynced();
}

void CartSync::fail(const QList<StepFailure> &failures)
{
    stop();
    const StepFailure &first = failures.first();
    if (first.error.kind == Error::Kind::NotFound) {
        // The cart expired or its item is gone: the next attempt builds it anew from the draft. With a
        // label it may as well be the value that was not found: only a look tells.
        if (first.label.isEmpty())
            m_session.forget();
        else
            m_mustLook = true;
    }
    Q_EMIT failed(failures);
}

} // namespace cartouche::order
