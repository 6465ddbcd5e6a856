// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/domainname.h"
#include "base/error.h"
#include "base/result.h"
#include "eligibility/registrylimits.h"
#include "eligibility/rule.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace cartouche::api {
class Client;
}

namespace cartouche::eligibility {

/// What is known of one rule.
struct RuleState
{
    enum class Kind { NotAsked, Asking, Known, Failed };
    Kind kind = Kind::NotAsked;
    std::shared_ptr<const Rule> rule; ///< when known; null all the same when nothing of the answer could be read
    int leftOut = 0;                  ///< parts of it that were not understood
    base::Error error;                ///< when failed
};

/// The same for the limits of a registry.
struct LimitsState
{
    RuleState::Kind kind = RuleState::Kind::NotAsked;
    RegistryLimits limits;
    base::Error error;
};

/// The registries' rules and limits, each fetched once: a rule for each extension and action, and for names that are
/// asked for something of their own, which their requirement list shows, one for each such list. All requests run side
/// by side; the client paces them. Lives on the thread of its client.
class Rulebook : public QObject
{
    Q_OBJECT
public:
    /// @param client outlives it
    explicit Rulebook(api::Client &client, QObject *parent = nullptr);

    /// Fetches the rule unless it is known or on its way; one that failed is asked for again.
    /// @param action "create", "transfer"
    /// @param labels of the name's requirement list
    void ask(const base::DomainName &name, const QString &action, const QStringList &labels);
    [[nodiscard]] RuleState state(const base::DomainName &name, const QString &action, const QStringList &labels) const;

    /// The same for the limits of an extension, ASCII without dot.
    void askLimits(const QString &extension);
    [[nodiscard]] LimitsState limits(const QString &extension) const;

    /// Forgets everything, also what is on its way: another account, another server.
    void clear();

Q_SIGNALS:
    /// The state of a rule or of limits is another one.
    void changed();

private:
    void ruleCame(const QString &key, const base::Result<QJsonObject> &answer);
    void limitsCame(const QString &extension, const base::Result<QJsonObject> &answer);

    api::Client &m_client;
    QHash<QString, RuleState> m_rules;
    QHash<QString, LimitsState> m_limits;
    int m_generation = 0; ///< answers to questions from before clear() are not taken
};

} // namespace cartouche::eligibility
