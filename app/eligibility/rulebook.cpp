// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility/rulebook.h"

#include "api/ruleroutes.h"
#include "base/whendone.h"
#include "eligibility/knownlabels.h"
#include "eligibility/rulereader.h"

#include <algorithm>

namespace cartouche::eligibility {

using StateKind = RuleState::Kind;

namespace {

/// A name that is reserved, or claimed as a mark, has a rule that is not its extension's.
QString keyOf(const base::DomainName &name, const QString &action, const QStringList &labels)
{
    QStringList special;
    std::copy_if(labels.begin(), labels.end(), std::back_inserter(special), &dependsOnName);
    special.removeDuplicates();
    special.sort();
    return action + u' ' + name.extension() + u' ' + special.join(u' ');
}

bool isWanted(StateKind kind)
{
    return kind == StateKind::NotAsked || kind == StateKind::Failed;
}

} // namespace

Rulebook::Rulebook(api::Client &client, QObject *parent) : QObject(parent), m_client(client) {}

void Rulebook::ask(const base::DomainName &name, const QString &action, const QStringList &labels)
{
    const QString key = keyOf(name, action, labels);
    RuleState &state = m_rules[key];
    if (!isWanted(state.kind))
        return;
    state = {StateKind::Asking, nullptr, 0, {}};
    base::whenDone(api::readConfigurationRule(m_client, action, name.ascii()), this,
                   [this, key, generation = m_generation](const base::Result<QJsonObject> &answer) {
                       if (generation == m_generation)
                           ruleCame(key, answer);
                   });
    Q_EMIT changed();
}

void Rulebook::ruleCame(const QString &key, const base::Result<QJsonObject> &answer)
{
    RuleState &state = m_rules[key];
    if (answer) {
        RuleReading reading = readRule(*answer);
        state = {StateKind::Known, std::move(reading.rule), reading.leftOut, {}};
    } else {
        state = {StateKind::Failed, nullptr, 0, answer.error()};
    }
    Q_EMIT changed();
}

RuleState Rulebook::state(const base::DomainName &name, const QString &action, const QStringList &labels) const
{
    return m_rules.value(keyOf(name, action, labels));
}

void Rulebook::askLimits(const QString &extension)
{
    LimitsState &state = m_limits[extension];
    if (!isWanted(state.kind))
        return;
    state = {StateKind::Asking, {}, {}};
    base::whenDone(api::readRegistryConfigurations(m_client, extension), this,
                   [this, extension, generation = m_generation](const base::Result<QJsonObject> &answer) {
                       if (generation == m_generation)
                           limitsCame(extension, answer);
                   });
    Q_EMIT changed();
}

void Rulebook::limitsCame(const QString &extension, const base::Result<QJsonObject> &answer)
{
    if (answer)
        m_limits[extension] = {StateKind::Known, readRegistryLimits(*answer), {}};
    else
        m_limits[extension] = {StateKind::Failed, {}, answer.error()};
    Q_EMIT changed();
}

LimitsState Rulebook::limits(const QString &extension) const
{
    return m_limits.value(extension);
}

void Rulebook::clear()
{
    ++m_generation;
    m_rules.clear();
    m_limits.clear();
    Q_EMIT changed();
}

} // namespace cartouche::eligibility
