// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace cartouche::sandbox {

struct Account;
struct Domain;
struct Task;
struct World;

/// What a task does to a name that the account holds already.
struct ServiceChange
{
    enum class Kind { NameServers, Trade, DnssecEnable, AnycastActivate, Lock, Unlock };

    Kind kind = Kind::NameServers;
    QString nameServerType; ///< what the name has afterwards; empty: as before
    QString ownerContact;   ///< "/me/contact/12", of a trade

    /// domain.OperationFunctionEnum
    [[nodiscard]] QString function() const;
};

/// Makes the task for a change and gives it back; the name's own state says what is under way.
Task &startChange(World &world, Account &account, const QString &domain, const ServiceChange &change,
                  const QDateTime &now);

/// What a finished task does to its name.
/// @return why it could not be done; empty when it was
[[nodiscard]] QString applyChange(World &world, Account &account, const QString &domain,
                                  const ServiceChange &change, const QDateTime &moment);

/// Takes back what startChange() noted on the name.
void dropChange(Account &account, const QString &domain, const ServiceChange &change);

/// OVHcloud's own name servers, as a hosted name has them.
[[nodiscard]] QStringList ownNameServers();

/// The task of such a kind that is under way for a name; nullptr when there is none.
[[nodiscard]] const Task *changeUnderWay(const Account &account, const QString &domain,
                                         ServiceChange::Kind kind);

} // namespace cartouche::sandbox
