// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/models.h"
#include "store/acceptedcontracts.h"

#include <QObject>

#include <optional>

namespace cartouche::order {

/// How the contracts of a review stand to those of the account's last orders from this computer.
class ContractHistory : public QObject
{
    Q_OBJECT
public:
    enum class Standing {
        Unknown, ///< not read yet, or not readable: nothing is claimed
        First,   ///< this computer has not seen it accepted before
        Same,
        Changed,
    };

    /// @param database outlives the history
    /// @param endpoint base URL
    ContractHistory(store::Database &database, const QString &endpoint, QObject *parent = nullptr);

    /// changed() follows. @param language "fr", "en": OVHcloud words its contracts in that of the question
    void read(const QString &account, const QString &language);
    [[nodiscard]] Standing standing(const api::Contract &contract) const;
    /// The text that was accepted last under this title; none when it was not, or too long to be kept.
    [[nodiscard]] std::optional<QString> textBefore(const api::Contract &contract) const;
    /// When a contract of this title was accepted last; invalid: never.
    [[nodiscard]] QDateTime acceptedAt(const api::Contract &contract) const;

    /// An order was made with them.
    void remember(const QString &account, const QString &language, const QList<api::Contract> &contracts,
                  const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    /// Of this title; the same text first. Null: none.
    [[nodiscard]] const store::AcceptedContract *find(const api::Contract &contract) const;

    store::AcceptedContracts m_store;
    std::optional<QList<store::AcceptedContract>> m_accepted;
    int m_run = 0;
};

} // namespace cartouche::order
