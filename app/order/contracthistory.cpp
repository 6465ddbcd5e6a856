// SPDX-FileCopyrightText: 2026 The Cartouche authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/contracthistory.h"

#include "base/logging.h"
#include "order/whencurrent.h"

namespace cartouche::order {

using store::AcceptedContract;
using store::AcceptedContracts;

ContractHistory::ContractHistory(store::Database &database, const QString &endpoint, QObject *parent)
    : QObject(parent), m_store(database, endpoint)
{
}

void ContractHistory::read(const QString &account, const QString &language)
{
    ++m_run;
    m_accepted.reset();
    whenCurrent(m_store.read(account, language), this, m_run,
                [this](const base::Result<QList<AcceptedContract>> &contracts) {
                    if (contracts)
                        m_accepted = *contracts;
                    Q_EMIT changed();
                });
}

const AcceptedContract *ContractHistory::find(const api::Contract &contract) const
{
    const AcceptedContract *found = nullptr;
    if (!m_accepted)
        return found;
    const QByteArray hash = AcceptedContracts::hashOf(contract.content);
    for (const AcceptedContract &accepted : *m_accepted) {
        if (accepted.name != contract.name)
            continue;
        if (accepted.hash == hash)
            return &accepted;
        found = &accepted;
    }
    return found;
}

ContractHistory::Standing ContractHistory::standing(const api::Contract &contract) const
{
    if (!m_accepted)
        return Standing::Unknown;
    const AcceptedContract *accepted = find(contract);
    if (accepted == nullptr)
        return Standing::First;
    return accepted->hash == AcceptedContracts::hashOf(contract.content) ? Standing::Same : Standing::Changed;
}

std::optional<QString> ContractHistory::textBefore(const api::Contract &contract) const
{
    const AcceptedContract *accepted = find(contract);
    // A text that was too long to be kept is empty, and its hash is not that of an empty text.
    if (accepted == nullptr || accepted->hash != AcceptedContracts::hashOf(accepted->content))
        return std::nullopt;
    return accepted->content;
}

QDateTime ContractHistory::acceptedAt(const api::Contract &contract) const
{
    const AcceptedContract *accepted = find(contract);
    return accepted != nullptr ? accepted->acceptedAt : QDateTime();
}

void ContractHistory::remember(const QString &account, const QString &language,
                               const QList<api::Contract> &contracts, const QDateTime &now)
{
    QList<AcceptedContract> accepted;
    for (const api::Contract &contract : contracts)
        accepted.append({contract.name, contract.content, {}, {}});
    base::whenDone(m_store.put(account, language, accepted, now), this, [](const base::Result<void> &done) {
        if (!done)
            qCWarning(logOrder) << "accepted contracts not kept:" << done.error().toLogLine();
    });
}

} // namespace cartouche::order
