// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

namespace cartouche::sandbox {

struct Application
{
    qint64 id = 0;
    QString key;
    QString secret;
    QString name;
    QString description;
    QString account; ///< nichandle of who made it
};

struct AccessRule
{
    QString method;
    QString path; ///< may contain '*', which stands for any text, slashes included

    [[nodiscard]] bool covers(QStringView calledMethod, QStringView calledPath) const;
};

/// A consumer key and what it may do.
struct Credential
{
    enum class State { PendingValidation, Validated, Refused, Expired };

    qint64 id = 0;
    QString consumerKey;
    QString applicationKey;
    QString account; ///< nichandle; empty until validated
    QString token; ///< opens the validation page
    QString redirection;
    QList<AccessRule> rules;
    std::optional<QStringList> allowedIps;
    State state = State::PendingValidation;
    QDateTime creation;
    std::optional<QDateTime> expiration; ///< none: unlimited
    std::optional<QDateTime> lastUse;

    [[nodiscard]] bool allows(QStringView method, QStringView path) const;
    /// Whether it may be used from this address; every caller of the sandbox is on this computer.
    [[nodiscard]] bool allowsFrom(const QHostAddress &address) const;
    /// The state with the passing of time taken into account.
    [[nodiscard]] State stateAt(const QDateTime &now) const;
};

/// "pendingValidation", "validated"…
[[nodiscard]] QString stateName(Credential::State state);

} // namespace cartouche::sandbox
